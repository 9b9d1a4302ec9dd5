// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/LookPanel.h"

#include "ui/common/Appearance.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FollowAppearance.h"
#include "ui/look/LookBar.h"
#include "ui/look/LookCombo.h"
#include "ui/look/PaletteField.h"
#include "ui/workspace/TemplateShelf.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr int kPadding = 12;
constexpr std::chrono::milliseconds kTypingPause{120};

}

LookPanel::LookPanel(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_pages(new QStackedWidget(this)), m_scroll(new QScrollArea(m_pages)), m_bar(new LookBar(this))
{
    setObjectName(QStringLiteral("lookPanel"));
    m_pages->addWidget(new EmptyState(Icon::Palette, tr("No look yet. It comes with a plan."), m_pages));
    m_pages->addWidget(m_scroll);
    m_scroll->setObjectName(QStringLiteral("lookFields"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *fields = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    column->setSpacing(4);
    addFields(*column, dialogs);
    column->addStretch(1);
    m_scroll->setWidget(fields);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_pages, 1);
    whole->addWidget(m_bar);
    m_bar->hide();
    connect(m_bar, &LookBar::applied, this, &LookPanel::apply);
    connect(m_bar, &LookBar::discarded, this, &LookPanel::discard);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPause);
    connect(&m_pause, &QTimer::timeout, this, &LookPanel::showEffect);
    onDocumentChanged();
}

void LookPanel::addFields(QVBoxLayout &column, Dialogs &dialogs)
{
    m_product = new QLineEdit(this);
    addField(column, tr("Product"), m_product, QStringLiteral("product"));
    connect(m_product, &QLineEdit::textEdited, this, &LookPanel::onEdited);
    m_category = addCombo(column, tr("Category"), new LookCombo(LookCombo::Kind::FreeText, this), QStringLiteral("category"));
    m_archetype = addCombo(column, tr("Archetype"), new LookCombo(LookCombo::Kind::Choice, this), QStringLiteral("archetype"));
    m_archetype->setPlaceholderText(tr("None"));
    m_aesthetic = addCombo(column, tr("Aesthetic"), new LookCombo(LookCombo::Kind::FreeText, this), QStringLiteral("aesthetic"));
    m_mood = addCombo(column, tr("Mood"), new LookCombo(LookCombo::Kind::FreeText, this), QStringLiteral("mood"));
    m_mood->setChoices(moodChoices());
    m_lighting = addCombo(column, tr("Lighting"), new LookCombo(LookCombo::Kind::FreeText, this), QStringLiteral("lighting"));
    m_lighting->setChoices(lightingChoices());
    m_palette = new PaletteField(dialogs, this);
    addField(column, tr("Palette"), m_palette, QStringLiteral("palette"));
    connect(m_palette, &PaletteField::edited, this, &LookPanel::onEdited);
}

LookCombo *LookPanel::addCombo(QVBoxLayout &column, const QString &label, LookCombo *combo, const QString &name)
{
    addField(column, label, combo, name);
    connect(combo, &LookCombo::edited, this, &LookPanel::onEdited);
    return combo;
}

void LookPanel::addField(QVBoxLayout &column, const QString &label, QWidget *field, const QString &name)
{
    field->setObjectName(QStringLiteral("look.") + name);
    field->setAccessibleName(label);
    if (const auto *combo = qobject_cast<const QComboBox *>(field); combo && combo->lineEdit())
        combo->lineEdit()->setAccessibleName(label); // has the focus in its place
    auto *caption = new QLabel(label, this);
    setTextFont(caption, TextSize::Caption);
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setBuddy(field);
    column.addWidget(caption);
    column.addWidget(field);
    column.addSpacing(8);
}

void LookPanel::setProject(OpenProject *open)
{
    if (m_open) {
        m_open->disconnect(this);
        m_open->parts().templates.disconnect(this);
    }
    m_open = open;
    m_draft = {};
    m_lastEdited = nullptr;
    m_palette->forgetPicture();
    if (open) {
        connect(open, &OpenProject::changed, this, &LookPanel::onDocumentChanged);
        connect(open, &OpenProject::statesChanged, this, &LookPanel::showEffect);
        connect(&open->parts().templates, &TemplateShelf::changed, this, &LookPanel::showLook);
    }
    onDocumentChanged();
}

void LookPanel::showField(const QString &field)
{
    QWidget *wanted = field == QStringLiteral("palette") ? m_palette->firstField() : findChild<QWidget *>(QStringLiteral("look.") + field);
    if (!wanted)
        return;
    wanted->setFocus(Qt::ShortcutFocusReason);
    m_scroll->ensureWidgetVisible(wanted, 0, 2 * kPadding);
}

Look LookPanel::shownLook() const
{
    return {m_product->text().trimmed(), m_category->value(), ArchetypeId(m_archetype->value()), m_aesthetic->value(),
            m_mood->value(),             m_lighting->value(), m_palette->colours()};
}

void LookPanel::onEdited()
{
    m_lastEdited = QApplication::focusWidget();
    m_draft.setLook(shownLook());
    showChoices();
    showBar();
}

void LookPanel::onDocumentChanged()
{
    const bool isThere = m_open && m_open->project().isPlanned;
    m_draft.follow(m_open ? lookOf(m_open->project()) : Look());
    m_pages->setCurrentIndex(isThere ? 1 : 0);
    showLook();
    showBar();
}

/// Fields that show it already are left alone, with their cursor.
void LookPanel::showLook()
{
    const Look &look = m_draft.look();
    showChoices();
    if (m_product->text().trimmed() != look.product)
        m_product->setText(look.product);
    m_category->setValue(look.category);
    m_archetype->setValue(look.archetype.text());
    m_aesthetic->setValue(look.aesthetic);
    m_mood->setValue(look.mood);
    m_lighting->setValue(look.lighting);
    if (m_palette->colours() != look.palette)
        m_palette->setColours(look.palette);
}

void LookPanel::showChoices()
{
    if (!m_open)
        return;
    const StoryLibrary &library = m_open->parts().templates.library();
    m_category->setChoices(categoryChoices(library));
    m_archetype->setChoices(archetypeChoices(library));
    m_aesthetic->setChoices(aestheticChoices(library, m_draft.look().archetype));
    const Archetype *archetype = library.find(m_draft.look().archetype);
    m_archetype->setToolTip(archetype ? archetype->description : QString());
}

void LookPanel::showBar()
{
    const bool isWanted = m_draft.isChanged();
    if (!isWanted)
        leaveBar();
    const bool wasShown = m_bar->isVisibleTo(this);
    m_bar->setVisible(isWanted);
    if (isWanted && wasShown)
        m_pause.start();
    else
        showEffect();
}

void LookPanel::showEffect()
{
    if (!m_open || !m_draft.isChanged())
        return;
    if (!isApplicable()) {
        m_bar->say({tr("The product needs a name.")}, LookBar::Verbs::DiscardAlone);
        return;
    }
    const Project after = withLook(m_open->project(), m_draft.look());
    m_bar->say(lookSentences(m_open->effectOf(after), after), LookBar::Verbs::Both);
}

/// Prompts are about the product: a name that was there is not taken away.
bool LookPanel::isApplicable() const
{
    return !m_draft.look().product.isEmpty() || m_draft.base().product.isEmpty();
}

void LookPanel::apply()
{
    if (!m_open || !m_draft.isChanged() || !isApplicable())
        return;
    m_open->apply(editBetween(m_draft.base(), m_draft.look()), withLook(m_open->project(), m_draft.look()));
}

void LookPanel::discard()
{
    m_draft.discard();
    m_palette->forgetPicture();
    showLook();
    showBar();
}

/// The focus does not go with the bar.
void LookPanel::leaveBar()
{
    if (!m_bar->isAncestorOf(QApplication::focusWidget()))
        return;
    QWidget *field = m_lastEdited && m_scroll->isAncestorOf(m_lastEdited) ? m_lastEdited.data() : m_product;
    field->setFocus(Qt::OtherFocusReason);
}

void LookPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Appearance::of(this).theme.panel);
}

} // namespace beatreel
