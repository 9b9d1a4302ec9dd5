// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/HandbookWindow.h"

#include "ui/common/FollowAppearance.h"
#include "ui/common/WindowSize.h"
#include "ui/help/HandbookText.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QToolButton>

namespace beatreel {

namespace {

constexpr QSize kSize{1040, 760}; ///< at 100 % text
constexpr int kListWidth = 240;
constexpr int kFileRole = Qt::UserRole;

} // namespace

HandbookWindow::HandbookWindow(Handbook handbook) : QWidget(nullptr, Qt::Window), m_handbook(std::move(handbook))
{
    setObjectName(QStringLiteral("handbook"));
    setWindowTitle(tr("Handbook — Beatreel"));
    build();
    addKeys();
    search({});
    resizeWithText(*this, kSize);
    if (!m_handbook.pages().isEmpty())
        open(m_handbook.pages().first().file);
}

HandbookWindow::~HandbookWindow() = default;

void HandbookWindow::build()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("handbookSearch"));
    m_search->setAccessibleName(tr("Search the handbook"));
    m_search->setPlaceholderText(tr("Search the handbook"));
    m_search->setToolTip(tr("Search the handbook (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(Icon::Search, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, &HandbookWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_list->count() > 0 && !m_search->text().trimmed().isEmpty()) {
            m_list->setCurrentRow(0);
            openChosen();
        }
    });
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("handbookPages"));
    m_list->setAccessibleName(tr("Pages of the handbook"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    followAppearance(m_list, [this](const Appearance &look) {
        m_list->setFont(look.type.font(TextSize::Body));
        m_list->setSpacing(look.type.scaled(2));
    });
    connect(m_list, &QListWidget::itemActivated, this, &HandbookWindow::openChosen);
    connect(m_list, &QListWidget::itemClicked, this, &HandbookWindow::openChosen);
    m_found = new QLabel(this);
    m_found->setObjectName(QStringLiteral("handbookFound"));
    m_found->setWordWrap(true);
    m_found->setForegroundRole(QPalette::PlaceholderText);
    setTextFont(m_found, TextSize::Caption);
    m_back = makeButton(QStringLiteral("handbookBack"), tr("Back"), Qt::ALT | Qt::Key_Left, Icon::ChevronLeft);
    m_forward = makeButton(QStringLiteral("handbookForward"), tr("Forward"), Qt::ALT | Qt::Key_Right, Icon::ChevronRight);
    m_text = new HandbookText(this);
    connect(m_back, &QToolButton::clicked, this, [this] { go(m_at - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { go(m_at + 1); });
    connect(m_text, &HandbookText::pageWanted, this, &HandbookWindow::open);

    auto *side = new QWidget(this);
    setScaledWidth(side, kListWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_back);
    buttons->addWidget(m_forward);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_search);
    column->addWidget(m_found);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *line = new QWidget(this);
    line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    followAppearance(line, [line](const Appearance &look) { line->setPalette(QPalette(look.theme.line)); });
    row->addWidget(side);
    row->addWidget(line);
    row->addWidget(m_text, 1);
}

QToolButton *HandbookWindow::makeButton(const QString &name, const QString &words, const QKeySequence &key, Icon icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(words);
    button->setToolTip(tr("%1 (%2)", "verb, key").arg(words, key.toString(QKeySequence::NativeText)));
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    setControlHeight(button, 28);
    setScaledWidth(button, 28);
    return button;
}

void HandbookWindow::addKeys()
{
    const auto on = [this](const QKeySequence &key, auto act) { connect(new QShortcut(key, this), &QShortcut::activated, this, act); };
    on(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { go(m_at - 1); });
    on(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { go(m_at + 1); });
    on(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    on(QKeySequence(Qt::Key_Escape), [this] {
        if (m_search->text().isEmpty())
            close();
        else
            m_search->clear();
    });
}

void HandbookWindow::open(const QString &file)
{
    if (!m_handbook.page(file))
        return;
    if (file != this->file()) {
        m_way.resize(m_at + 1);
        m_way.append(file);
    }
    go(m_way.size() - 1);
}

QString HandbookWindow::file() const
{
    return m_at < 0 ? QString() : m_way[m_at];
}

void HandbookWindow::go(qsizetype to)
{
    if (to < 0 || to >= m_way.size())
        return;
    m_at = to;
    const std::optional<Handbook::Page> page = m_handbook.page(file());
    m_text->showPage(page->markdown, m_handbook.folder());
    m_text->mark(m_search->text().trimmed());
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_way.size());
    setWindowTitle(tr("%1 — Beatreel handbook", "page").arg(page->title));
    showWhere();
}

/// All pages where nothing is searched for.
void HandbookWindow::search(const QString &words)
{
    const bool isSearch = !words.trimmed().isEmpty();
    m_list->clear();
    const auto add = [this](const Handbook::Page &page, const QString &second) {
        auto *item = new QListWidgetItem(second.isEmpty() ? page.title : page.title + u'\n' + second, m_list);
        item->setData(kFileRole, page.file);
    };
    if (isSearch) {
        for (const Handbook::Place &place : m_handbook.find(words))
            add(m_handbook.pages()[place.page], QStringLiteral("…%1…").arg(place.words));
        const int count = m_list->count();
        m_found->setText(count == 0   ? tr("No page has “%1” in it.").arg(words.trimmed())
                         : count == 1 ? tr("1 page")
                                      : tr("%n pages", nullptr, count));
    } else {
        for (const Handbook::Page &page : m_handbook.pages())
            add(page, {});
    }
    m_found->setVisible(isSearch);
    m_text->mark(words.trimmed());
    showWhere();
}

void HandbookWindow::openChosen()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        open(item->data(kFileRole).toString());
}

void HandbookWindow::showWhere()
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(kFileRole).toString() == file())
            m_list->setCurrentRow(i);
    }
}

} // namespace beatreel
