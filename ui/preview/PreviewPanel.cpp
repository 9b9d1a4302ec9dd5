// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/PreviewPanel.h"

#include "core/story/ChunkPlan.h"
#include "ui/common/ActionIds.h"
#include "ui/common/Appearance.h"
#include "ui/common/ElidingLabel.h"
#include "ui/common/FollowAppearance.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/TabularText.h"
#include "ui/preview/CutView.h"
#include "ui/preview/FrameView.h"
#include "ui/preview/InOutBar.h"
#include "ui/preview/OverlayHandles.h"
#include "ui/preview/SpeedButton.h"
#include "ui/preview/TimecodeField.h"
#include "ui/preview/VolumeButton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>

namespace beatreel {

namespace {

constexpr int kHead = 36;
constexpr int kTransport = 44;
constexpr int kPlayWidth = 40;
constexpr int kMargin = 12;

} // namespace

PreviewPanel::PreviewPanel(FilmPlayer &player, QWidget *parent)
    : QWidget(parent), m_player(player), m_view(new FrameView(player, this)), m_cut(new CutView(player, this)), m_handles(new OverlayHandles(*m_view, player))
{
    setObjectName(QStringLiteral("previewPanel"));
    setFocusProxy(m_view);
    setTabOrder(m_view, m_handles);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_head = makeHead();
    m_stack = new QStackedWidget(this);
    m_stack->setMinimumSize(m_view->minimumSizeHint());
    m_column->addWidget(m_head);
    m_column->addWidget(m_stack, 1);
    m_inOut = new InOutBar(this);
    m_column->addWidget(m_inOut);
    m_column->addWidget(makeTransport());
    addView(kFilmView, tr("Film"), m_view);
    addView(kCutView, tr("Cut"), m_cut);
    showView(kFilmView);
    showPlace();
}

QWidget *PreviewPanel::makeHead()
{
    auto *head = new QWidget(this);
    setControlHeight(head, kHead);
    head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // it goes before the panel would be too narrow for it
    auto *title = new QLabel(tr("Preview"), head);
    setTextFont(title, TextSize::Prose, QFont::DemiBold);
    m_what = new ElidingLabel(head);
    m_what->setObjectName(QStringLiteral("previewWhat"));
    m_what->setForegroundRole(QPalette::PlaceholderText);
    m_modes = new SegmentedControl(head);
    m_modes->setObjectName(QStringLiteral("previewModes"));
    m_modes->setAccessibleName(tr("View of the film"));
    m_modes->setSize(SegmentedControl::Size::Small);
    connect(m_modes, &SegmentedControl::chosen, this, [this](int index) { showView(m_views[index].id); });
    m_headRow = new QHBoxLayout(head);
    m_headRow->setContentsMargins(12, 0, 12, 0);
    m_headRow->setSpacing(8);
    m_headRow->addWidget(title);
    m_headRow->addWidget(m_what, 1);
    m_headRow->addWidget(m_modes);
    return head;
}

QWidget *PreviewPanel::makeTransport()
{
    auto *transport = new QWidget(this);
    transport->setObjectName(QStringLiteral("transport"));
    transport->setLayoutDirection(Qt::LeftToRight); // as time runs, in every language
    setControlHeight(transport, kTransport);
    transport->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // parts of it go
    m_time = new TimecodeField(transport);
    connect(m_time, &TimecodeField::picked, this, [this](int picture) {
        if (m_open)
            m_open->playhead().setPicture(picture);
    });
    m_length = new TabularLabel(transport);
    m_length->setForegroundRole(QPalette::PlaceholderText);
    auto *left = new QHBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_time);
    left->addWidget(m_length);
    left->addStretch(1);
    m_middle = new QHBoxLayout;
    m_middle->setSpacing(4);
    m_speed = new SpeedButton(m_player, transport);
    m_end = new QHBoxLayout;
    m_end->setSpacing(4);
    m_end->addStretch(1);
    m_end->addWidget(m_speed);
    auto *row = new QHBoxLayout(transport);
    row->setContentsMargins(kMargin, 0, kMargin, 0);
    row->addLayout(left, 1);
    row->addLayout(m_middle);
    row->addLayout(m_end, 1);
    return transport;
}

void PreviewPanel::addView(const QString &id, const QString &name, QWidget *view, QWidget *beside, QWidget *below)
{
    m_stack->addWidget(view);
    m_modes->segment(m_modes->addSegment(name))->setObjectName(QStringLiteral("previewMode.") + id);
    if (beside)
        m_headRow->insertWidget(m_headRow->count() - 1, beside);
    if (below)
        m_column->insertWidget(m_column->count() - 2, below);
    for (QWidget *part : {beside, below}) {
        if (part)
            part->hide();
    }
    m_views.append({id, beside, below, {}});
}

QString PreviewPanel::shownView() const
{
    return m_views[m_stack->currentIndex()].id;
}

void PreviewPanel::showView(const QString &id)
{
    const auto view = std::ranges::find(m_views, id, &View::id);
    if (view == m_views.end())
        return;
    const auto index = static_cast<int>(view - m_views.begin());
    const bool hadFocus = m_stack->isAncestorOf(focusWidget());
    m_stack->setCurrentIndex(index);
    m_modes->setCurrent(index);
    for (int i = 0; i < m_views.size(); ++i) {
        for (QWidget *part : {m_views[i].beside, m_views[i].below}) {
            if (part)
                part->setVisible(i == index);
        }
    }
    setFocusProxy(m_stack->currentWidget());
    if (hadFocus)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    showPlace();
    emit viewShown(id);
}

void PreviewPanel::setViewNote(const QString &id, const QString &note)
{
    const auto view = std::ranges::find(m_views, id, &View::id);
    if (view == m_views.end())
        return;
    view->note = note;
    showPlace();
}

QToolButton *PreviewPanel::addButton(QHBoxLayout &row, QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    const bool isPlay = action->objectName() == actions::kPlay.text();
    button->setAutoRaise(!isPlay);
    if (isPlay) {
        m_play = button;
        setScaledWidth(button, kPlayWidth);
    }
    button->setFocusPolicy(Qt::TabFocus);
    button->setObjectName(QStringLiteral("transport.") + action->objectName());
    row.addWidget(button);
    return button;
}

void PreviewPanel::setActions(const QList<QAction *> &middle, const QList<QAction *> &end, QAction *mute, const QList<QAction *> &last)
{
    for (QAction *action : middle)
        addButton(*m_middle, action);
    for (QAction *action : end)
        m_drawnOver.append(addButton(*m_end, action));
    m_volume = new VolumeButton(m_player, *mute, this);
    m_end->addWidget(m_volume);
    for (QAction *action : last)
        addButton(*m_end, action);
}

void PreviewPanel::setProject(OpenProject *open)
{
    if (m_open) {
        m_open->disconnect(this);
        m_open->playhead().disconnect(this);
    }
    m_open = open;
    m_view->setProject(open);
    m_cut->setProject(open);
    m_handles->setProject(open);
    m_inOut->setProject(open);
    if (open) {
        connect(open, &OpenProject::changed, this, &PreviewPanel::showPlace);
        connect(open, &OpenProject::statesChanged, this, &PreviewPanel::showPlace);
        connect(&open->playhead(), &Playhead::moved, this, &PreviewPanel::showPlace);
    }
    showPlace();
}

void PreviewPanel::showPlace()
{
    if (!m_open) {
        m_time->showNothing();
        m_length->clear();
        m_what->setText({});
        return;
    }
    m_time->showPicture(m_open->playhead().picture(), m_open->playhead().fps());
    m_length->setText(tr("of %1").arg(clockText(m_open->project().duration())));
    const QString &note = m_views[m_stack->currentIndex()].note;
    if (!note.isEmpty()) {
        m_what->setText(note);
        return;
    }
    const Beat *beat = m_open->playhead().beat();
    m_what->setText(beat ? whatIsShown(*beat) : QString());
}

/// "Clip 3.1, Camera move", "Frame of beat 3, Sketch", "Beat 3, no frame yet".
QString PreviewPanel::whatIsShown(const Beat &beat) const
{
    const Project &project = m_open->project();
    int number = 1;
    int start = 0;
    for (const Beat &before : project.beats) {
        if (before.id() == beat.id())
            break;
        ++number;
        start += project.format.picturesIn(before->spec.duration);
    }
    const int chunk = (m_open->playhead().picture() - start) / project.format.picturesPerChunk();
    const auto shownIn = [this](const Slot &slot) -> const Take * {
        const SlotState *state = m_open->state(slot);
        return state && state->shown && state->status != SlotStatus::Lost ? &*state->shown : nullptr;
    };
    const auto maker = [this](const Take &take) {
        const Model *model = m_open->parts().models.find(stepOf(take.slot.kind), take.model);
        return model ? model->name : tr("your own file");
    };
    if (const Take *clip = shownIn(Slot::clip(beat.id(), chunk)))
        return tr("Clip %1.%2, %3", "beat, clip, model").arg(number).arg(chunk + 1).arg(maker(*clip));
    if (const Take *frame = shownIn(Slot::frame(beat.id())))
        return tr("Frame of beat %1, %2", "beat, model").arg(number).arg(maker(*frame));
    return tr("Beat %1, no frame yet").arg(number);
}

/// What the transport needs: all of it, or what is not hidden.
int PreviewPanel::transportWidth(Parts parts) const
{
    const auto wanted = [parts](const QWidget &part) { return parts == Parts::Shown && part.isHidden() ? 0 : part.sizeHint().width(); };
    int width = 2 * kMargin + wanted(*m_time) + wanted(*m_length) + 2 * m_end->spacing();
    for (const QHBoxLayout *row : {m_middle, m_end}) {
        for (int i = 0; i < row->count(); ++i) {
            if (const QWidget *button = row->itemAt(i)->widget())
                width += wanted(*button) + row->spacing();
        }
    }
    return width;
}

/// Beside the board there is little room: without head, length, speed, steps by beats and what is drawn over the picture.
void PreviewPanel::resizeEvent(QResizeEvent *)
{
    const bool isSmall = width() < transportWidth(Parts::All);
    m_head->setVisible(!isSmall);
    m_length->setVisible(!isSmall);
    m_speed->setVisible(!isSmall);
    for (QToolButton *button : std::as_const(m_drawnOver))
        button->setVisible(!isSmall);
    for (int i = 0; i < m_middle->count(); ++i) {
        QWidget *button = m_middle->itemAt(i)->widget();
        const bool isOutermost = i == 0 || i >= m_middle->count() - 2;
        button->setVisible(!isSmall || !isOutermost);
    }
    // With large text the time and playing stay; the rest is in the menus.
    const bool isTiny = isSmall && width() < transportWidth(Parts::Shown);
    static_cast<QHBoxLayout *>(m_time->parentWidget()->layout())->setStretchFactor(m_end, isTiny ? 0 : 1);
    for (const QHBoxLayout *row : {m_middle, m_end}) {
        for (int i = 0; i < row->count(); ++i) {
            QWidget *button = row->itemAt(i)->widget();
            if (isTiny && button && button != m_play)
                button->hide();
            else if (button && row == m_end && button != m_speed && !m_drawnOver.contains(button))
                button->show();
        }
    }
    if (isSmall && shownView() != kFilmView)
        showView(kFilmView);
}

void PreviewPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Appearance::of(this).theme.panel);
}

} // namespace beatreel
