// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/InspectorPanel.h"

#include "ui/common/Appearance.h"
#include "ui/common/FoldableSection.h"
#include "ui/common/Painting.h"
#include "ui/common/PriceButton.h"
#include "ui/common/SegmentedControl.h"
#include "ui/inspector/ApprovalField.h"
#include "ui/inspector/ChangesField.h"
#include "ui/inspector/CropField.h"
#include "ui/inspector/FadesField.h"
#include "ui/inspector/FailureField.h"
#include "ui/inspector/InspectorHead.h"
#include "ui/inspector/BeatModelField.h"
#include "ui/inspector/OverlaysField.h"
#include "ui/inspector/ProjectNumbers.h"
#include "ui/inspector/PromptField.h"
#include "ui/inspector/SeedField.h"
#include "ui/inspector/ShapeField.h"
#include "ui/inspector/SlipField.h"
#include "ui/inspector/TextField.h"

#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr int kPadding = 12;
constexpr QLatin1String kTemplateShown{"templateShown"};

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

InspectorPanel::InspectorPanel(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_dialogs(dialogs), m_stack(new QStackedWidget(this)), m_numbers(new ProjectNumbers(this))
{
    setObjectName(QStringLiteral("inspectorPanel"));
    m_numbers->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    m_stack->addWidget(scrolled(m_numbers, this));
    m_stack->addWidget(scrolled(makeFields(), this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(makeFoot());
    showSelection();
}

QWidget *InspectorPanel::makeFields()
{
    auto *fields = new QWidget(this);
    m_column = new QVBoxLayout(fields);
    m_column->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    m_column->setSpacing(8);
    m_head = new InspectorHead(fields);
    connect(m_head, &InspectorHead::swapWanted, this, &InspectorPanel::swapWanted);
    connect(m_head, &InspectorHead::moreWanted, this, &InspectorPanel::moreWanted);
    m_column->addWidget(m_head);
    m_failure = new FailureField(fields);
    connect(m_failure, &FailureField::retryWanted, this, &InspectorPanel::retryWanted);
    connect(m_failure, &FailureField::otherModelWanted, this, &InspectorPanel::otherModelWanted);
    m_column->addWidget(m_failure);
    addSections();
    m_column->addStretch(1);
    m_fields = fields->findChildren<BeatField *>();
    return fields;
}

/// What is told first, then how it is made.
void InspectorPanel::addSections()
{
    m_prompt = new PromptField;
    connect(m_prompt, &PromptField::lookWanted, this, &InspectorPanel::lookWanted);
    addSection(QStringLiteral("prompt"), tr("Prompt"), {m_prompt}, m_prompt->forms());
    addSection(QStringLiteral("shape"), tr("Length and camera"), {new ShapeField});
    m_takesCorner = new QWidget;
    auto *corner = new QHBoxLayout(m_takesCorner);
    corner->setContentsMargins(0, 0, 0, 0);
    m_takes = addSection(QStringLiteral("takes"), tr("Takes"), {}, m_takesCorner);
    m_takes->hide();
    addSection(QStringLiteral("words"), tr("Script and notes"),
               {new TextField({QStringLiteral("voiceOver"), tr("Voice-over"), tr("Nothing said here"), EditKind::EditVoiceOver,
                               &BeatContent::voiceOver, withVoiceOver}),
                new TextField({QStringLiteral("onScreenWords"), tr("On-screen words"), tr("No words"), EditKind::EditOnScreenWords,
                               &BeatContent::onScreenWords, withOnScreenWords}),
                new TextField({QStringLiteral("notes"), tr("Notes"), tr("For those who read the storyboard"), EditKind::EditNotes,
                               &BeatContent::notes, withNotes})});
    addSection(QStringLiteral("overlaysSection"), tr("Words and logo"), {new OverlaysField(m_dialogs), new FadesField});
    addSection(QStringLiteral("approvalSection"), tr("Approval"), {new ApprovalField, new ChangesField});
    m_slip = new SlipField;
    m_clipCrop = new CropField(Slot::Kind::Clip);
    auto *frameCrop = new CropField(Slot::Kind::Frame);
    connect(frameCrop, &CropField::failed, this, &InspectorPanel::announced);
    addSection(QStringLiteral("making"), tr("Making"), {new BeatModelField(Slot::Kind::Frame), new BeatModelField(Slot::Kind::Clip), new SeedField, frameCrop, m_slip, m_clipCrop});
}

FoldableSection *InspectorPanel::addSection(const QString &name, const QString &title, const QList<QWidget *> &content, QWidget *corner)
{
    auto *section = new FoldableSection(title);
    section->setObjectName(name);
    if (corner)
        section->setCorner(corner);
    auto *whole = new QWidget;
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 4);
    rows->setSpacing(8);
    for (QWidget *widget : content)
        rows->addWidget(widget);
    section->setContent(whole);
    m_column->addWidget(section);
    m_sections.append(section);
    return section;
}

QWidget *InspectorPanel::makeFoot()
{
    m_foot = new QWidget(this);
    const auto button = [this](const QString &name) {
        auto *made = new PriceButton(m_foot);
        made->setObjectName(name);
        return made;
    };
    m_frameAgain = button(QStringLiteral("frameAgain"));
    m_clipAgain = button(QStringLiteral("clipAgain"));
    const auto place = [](const QWidget *widget) { return QRect(widget->mapToGlobal(QPoint(0, 0)), widget->size()); };
    connect(m_frameAgain, &QPushButton::clicked, this, [this, place] { emit frameAgainWanted(makeableFrames(), place(m_frameAgain)); });
    connect(m_clipAgain, &QPushButton::clicked, this, [this, place] { emit clipAgainWanted(makeableClips(), place(m_clipAgain)); });
    m_footRow = new QHBoxLayout(m_foot);
    m_footRow->setContentsMargins(kPadding, 8, kPadding, 8);
    m_footRow->setSpacing(8);
    m_footRow->addWidget(m_frameAgain, 1);
    m_footRow->addWidget(m_clipAgain, 1);
    return m_foot;
}

void InspectorPanel::setTakesWidget(QWidget *takes, QWidget *corner)
{
    if (corner)
        m_takesCorner->layout()->addWidget(corner);
    m_takes->content()->layout()->addWidget(takes);
    m_takes->setVisible(true);
}

void InspectorPanel::setTakesTitle(const QString &title)
{
    m_takes->setTitle(title);
}

void InspectorPanel::editPrompt()
{
    m_prompt->edit();
}

void InspectorPanel::setProject(OpenProject *open)
{
    if (m_open) {
        m_open->disconnect(this);
        m_open->selection().disconnect(this);
        m_open->workshop().disconnect(this);
    }
    m_open = open;
    if (open) {
        connect(open, &OpenProject::changed, this, &InspectorPanel::refresh);
        connect(open, &OpenProject::statesChanged, this, &InspectorPanel::refresh);
        connect(&open->selection(), &Selection::changed, this, &InspectorPanel::showSelection);
        connect(&open->workshop(), &Workshop::stateChanged, this, &InspectorPanel::showPrices);
    }
    showSelection();
}

void InspectorPanel::showSelection()
{
    const QList<BeatId> beats = m_open ? m_open->selection().beats() : QList<BeatId>();
    const bool hasBeats = !beats.isEmpty();
    m_stack->setCurrentIndex(hasBeats ? 1 : 0);
    m_foot->setVisible(hasBeats);
    if (!m_open || hasBeats)
        m_numbers->hide();
    if (hasBeats) {
        const int clip = shownClipIndex();
        m_slip->setClip(clip);
        m_clipCrop->setClip(clip);
    }
    for (BeatField *field : std::as_const(m_fields))
        field->setBeats(m_open, beats);
    if (m_open && !hasBeats)
        m_numbers->show(*m_open);
    showPrices();
}

void InspectorPanel::refresh()
{
    // A beat that is gone left the selection before; its fields have new beats by then.
    if (!m_open->selection().isEmpty()) {
        for (BeatField *field : std::as_const(m_fields))
            field->refresh();
    } else {
        m_numbers->show(*m_open);
    }
    showPrices();
}

/// The one with the focus, unless that is not selected.
BeatId InspectorPanel::shownBeat() const
{
    const Selection &selection = m_open->selection();
    return selection.contains(selection.current()) ? selection.current() : selection.beats().first();
}

int InspectorPanel::shownClipIndex() const
{
    const Selection &selection = m_open->selection();
    return selection.current() == shownBeat() ? std::max(selection.clip(), 0) : 0;
}

Slot InspectorPanel::shownFrame() const
{
    return Slot::frame(shownBeat());
}

Slot InspectorPanel::shownClip() const
{
    return Slot::clip(shownBeat(), shownClipIndex());
}

/// Of one beat that which is shown; of several all that can be made now.
QList<Slot> InspectorPanel::makeableFrames() const
{
    QList<Slot> frames;
    for (const BeatId &beat : m_open->selection().beats())
        frames.append(Slot::frame(beat));
    frames.removeIf([this](const Slot &slot) { return !whyNotAgain(slot).isEmpty(); });
    return frames;
}

/// Of several beats the first of each.
QList<Slot> InspectorPanel::makeableClips() const
{
    const QList<BeatId> beats = m_open->selection().beats();
    QList<Slot> clips;
    for (const BeatId &beat : beats)
        clips.append(beats.size() == 1 ? shownClip() : Slot::clip(beat, 0));
    clips.removeIf([this](const Slot &slot) { return !whyNotAgain(slot).isEmpty(); });
    return clips;
}

QString InspectorPanel::whyNotAgain(const Slot &slot) const
{
    const SlotState *state = m_open->state(slot);
    const Job *job = m_open->workshop().job(slot);
    if (m_open->project().isLocked(slot))
        return tr("It is locked. Unlock it first.");
    if (job && job->state != Job::State::Failed)
        return tr("It is being made.");
    if (state && state->shown && state->shown->isUsersOwn())
        return tr("It is your own file: there is nothing to make again.");
    return {};
}

void InspectorPanel::showPrices()
{
    if (!m_open || m_open->selection().isEmpty())
        return;
    m_failure->refresh();
    const bool isOne = m_open->selection().size() == 1;
    const auto show = [&](PriceButton *button, const QString &verb, const Slot &shown, const QList<Slot> &wanted) {
        QString why;
        if (wanted.isEmpty())
            why = isOne ? whyNotAgain(shown) : tr("They are locked, being made, or your own files.");
        button->setOffer(verb, m_open->priceOfAgain(wanted.isEmpty() ? QList<Slot>{shown} : wanted));
        button->setEnabled(!wanted.isEmpty() && m_open->state(shown));
        button->setToolTip(why);
    };
    const SlotState *clip = m_open->state(shownClip());
    const SlotState *frame = m_open->state(shownFrame());
    if (isOne) {
        show(m_frameAgain, frame && frame->shown ? tr("Frame again") : tr("Make frame"), shownFrame(), makeableFrames());
        show(m_clipAgain, clip && clip->shown ? tr("Clip again") : tr("Make clip"), shownClip(), makeableClips());
    } else {
        show(m_frameAgain, tr("Frames again"), shownFrame(), makeableFrames());
        show(m_clipAgain, tr("Clips again"), shownClip(), makeableClips());
    }
    arrangeFoot();
}

QJsonObject InspectorPanel::uiState() const
{
    QJsonObject state;
    for (const FoldableSection *section : m_sections)
        state.insert(section->objectName(), section->isOpen());
    state.insert(kTemplateShown, m_prompt->isTemplateShown());
    return state;
}

void InspectorPanel::restoreUiState(const QJsonObject &state)
{
    for (FoldableSection *section : std::as_const(m_sections))
        section->setOpen(state.value(section->objectName()).toBool(true));
    m_prompt->setTemplateShown(state.value(kTemplateShown).toBool());
}

void InspectorPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeFoot();
}

/// Beside each other as long as the verbs can be read.
void InspectorPanel::arrangeFoot()
{
    const int wanted = std::max(m_frameAgain->readableWidth(), m_clipAgain->readableWidth());
    const int room = width() - 2 * kPadding - m_footRow->spacing();
    m_footRow->setDirection(room < 2 * wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void InspectorPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Appearance::of(this).theme;
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    if (m_foot->isVisible())
        paintHorizontalLine(painter, QRect(0, m_foot->y(), width(), 1), theme.line);
}

} // namespace beatreel
