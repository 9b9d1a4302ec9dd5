// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/LibraryPanel.h"

#include "ui/common/Appearance.h"
#include "ui/common/Dialogs.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PriceButton.h"
#include "ui/library/LibraryView.h"
#include "ui/library/TemplateDialog.h"
#include "ui/workspace/StoryWords.h"
#include "ui/workspace/TemplateShelf.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace beatreel {

namespace {

const QString kShelfKey = QStringLiteral("shelf");

/// As they stand in the kept state, in the order of TemplateFilter::Shelf.
const QStringList &shelfIds()
{
    static const QStringList ids{QStringLiteral("all"), QStringLiteral("opening"), QStringLiteral("middle"),
                                 QStringLiteral("closing"), QStringLiteral("own")};
    return ids;
}

QStringList archetypesWith(const StoryLibrary &library, const TemplateId &id)
{
    QStringList names;
    for (const Archetype &archetype : library.archetypes()) {
        if (archetype.suggestedSequence.contains(id))
            names.append(archetype.name);
    }
    return names;
}

} // namespace

LibraryPanel::LibraryPanel(TemplateShelf &shelf, Dialogs &dialogs, const QString &drawings, QWidget *parent)
    : QWidget(parent), m_shelf(shelf), m_dialogs(dialogs), m_sketches(drawings)
{
    setObjectName(QStringLiteral("libraryPanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead();
    m_view = new LibraryView(m_sketches, this);
    m_nothing = new EmptyState(Icon::Search, {}, this);
    m_clear = new PriceButton(m_nothing);
    column->addWidget(m_view, 1);
    column->addWidget(m_nothing, 1);
    m_nothing->setObjectName(QStringLiteral("libraryNothing"));
    m_clear->setObjectName(QStringLiteral("libraryClear"));
    m_nothing->addOffer(m_clear);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        if (m_filter.words.isEmpty())
            setFilter({});
        m_search->clear();
        m_search->setFocus(Qt::OtherFocusReason);
    });
    connect(m_view, &LibraryView::addWanted, this, &LibraryPanel::addWanted);
    connect(m_view, &LibraryView::menuWanted, this, &LibraryPanel::openMenu);
    connect(&shelf, &TemplateShelf::changed, this, &LibraryPanel::refresh);
    setFilter({});
}

void LibraryPanel::setProject(OpenProject *open)
{
    if (m_open)
        m_open->disconnect(this);
    m_open = open;
    m_view->setMayAdd(open != nullptr);
    if (open)
        connect(open, &OpenProject::changed, this, &LibraryPanel::showProduct);
    showProduct();
}

/// The sketches are of the project's product.
void LibraryPanel::showProduct()
{
    const Product product = m_open ? m_open->project().product : Product();
    if (product == m_sketches.product())
        return;
    m_sketches.setProduct(product);
    m_view->forgetPictures();
}

void LibraryPanel::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryPanel::showTemplate(const TemplateId &id)
{
    if (m_view->placeOf(id).isEmpty()) {
        m_search->clear();
        setFilter({});
    }
    m_view->setCurrent(id);
}

QJsonObject LibraryPanel::uiState() const
{
    return {{kShelfKey, shelfIds().at(static_cast<int>(m_filter.shelf))}};
}

void LibraryPanel::restoreUiState(const QJsonObject &state)
{
    const qsizetype shelf = shelfIds().indexOf(state.value(kShelfKey).toString());
    TemplateFilter filter = m_filter;
    filter.shelf = static_cast<TemplateFilter::Shelf>(std::max<qsizetype>(0, shelf));
    setFilter(filter);
}

void LibraryPanel::setFilter(const TemplateFilter &filter)
{
    m_filter = filter;
    m_chips->button(static_cast<int>(filter.shelf))->setChecked(true);
    m_narrow->setChecked(filter.isNarrowed());
    refresh();
}

void LibraryPanel::refresh()
{
    const QList<BeatTemplate> &entries = m_shelf.library().templates();
    fitHint();
    QList<LibrarySection> sections;
    for (const Position position : {Position::Opening, Position::Middle, Position::Closing}) {
        LibrarySection section{positionWord(position), {}};
        for (const BeatTemplate &entry : entries) {
            const bool isOwn = m_shelf.isOwn(entry.id);
            if (entry.typicalPosition == position && m_filter.accepts(entry, isOwn))
                section.tiles.append({entry, isOwn});
        }
        if (!section.tiles.isEmpty())
            sections.append(section);
    }
    m_view->setSections(sections);
    if (sections.isEmpty())
        showNothing();
    m_view->setVisible(!sections.isEmpty());
    m_nothing->setVisible(sections.isEmpty());
}

void LibraryPanel::showNothing()
{
    const QString words = m_filter.words.trimmed();
    TemplateFilter withoutWords;
    withoutWords.shelf = m_filter.shelf;
    const bool hasNoOwn = m_filter.shelf == TemplateFilter::Shelf::Own && words.isEmpty() && m_filter == withoutWords;
    if (hasNoOwn)
        m_nothing->setSentence(tr("There is no template of your own yet. Save a beat as one, or copy one of these."));
    else if (words.isEmpty())
        m_nothing->setSentence(tr("No template is like that."));
    else
        m_nothing->setSentence(tr("No template has “%1” in it.").arg(words));
    m_clear->setOffer(words.isEmpty() ? tr("Show all") : tr("Clear search"), std::nullopt);
}

void LibraryPanel::openMenu(const TemplateId &id, const QPoint &onScreen)
{
    const BeatTemplate *found = m_shelf.library().find(id);
    if (!found)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("libraryMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool hasSelection = m_open && !m_open->selection().isEmpty();
    QAction *add = menu->addAction(hasSelection ? tr("&Add after the selected beat") : tr("&Add at the end of the film"));
    add->setObjectName(QStringLiteral("addTemplate"));
    add->setEnabled(m_open != nullptr);
    connect(add, &QAction::triggered, this, [this, id] { emit addWanted(id); });
    menu->addSeparator();
    addOwnEntries(*menu, *found);
    menu->popup(onScreen);
}

void LibraryPanel::addOwnEntries(QMenu &menu, const BeatTemplate &entry)
{
    const auto add = [&](const QString &name, const QString &text, auto act) {
        QAction *action = menu.addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
    };
    const TemplateDialog::Done done = [this](const TemplateId &id) { showTemplate(id); };
    add(QStringLiteral("copyTemplate"), tr("&Copy as own template…"),
        [this, entry, done] { TemplateDialog::copy(this, m_shelf, entry, done); });
    if (!m_shelf.isOwn(entry.id))
        return;
    add(QStringLiteral("editTemplate"), tr("&Edit…"), [this, entry, done] { TemplateDialog::edit(this, m_shelf, entry, done); });
    add(QStringLiteral("deleteTemplate"), tr("&Delete…"), [this, id = entry.id] { askToDelete(id); });
}

void LibraryPanel::askToDelete(const TemplateId &id)
{
    QStringList more{tr("It cannot be brought back. Beats made from it stay as they are.")};
    if (m_shelf.isShipped(id))
        more.append(tr("The one that comes with Beatreel takes its place again."));
    else if (const QStringList archetypes = archetypesWith(m_shelf.library(), id); !archetypes.isEmpty())
        more.append(tr("Without it these archetypes are left out: %1.").arg(archetypes.join(tr(", ", "between archetypes"))));
    const Question question{tr("Delete the template “%1”?").arg(id.text()), more.join(u' '),
                            {{tr("Delete"), Verb::Kind::Destructive}}, {}};
    m_dialogs.ask(this, question, [this, id](const std::optional<int> &verb) {
        if (!verb)
            return;
        if (const Result<void> removed = m_shelf.remove(id); !removed)
            m_dialogs.tellFailure(this, removed.error());
    });
}

bool LibraryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_view->isHidden())
            m_view->setFocus(Qt::ShortcutFocusReason);
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            return false;
        m_search->clear();
        return true;
    default:
        return false;
    }
}

void LibraryPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Appearance::of(this).theme.panel);
}

} // namespace beatreel
