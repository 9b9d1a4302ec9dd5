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
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>

namespace beatreel {

using Place = TransportLayout::Place;

namespace {

constexpr int kHead = 36;
constexpr int kTransport = 44;
constexpr int kPlayWidth = 40;
constexpr int kMargin = 12;
constexpr int kHeadGap = 8;
constexpr int kLeastAround = 4; ///< over and under the transport's lines

/// As high as its parts ask for, and never lower than `px` at 100 % text.
class Bar final : public QWidget
{
public:
    Bar(int px, QWidget *parent) : QWidget(parent), m_px(px) { setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); }

    QSize sizeHint() const override { return QWidget::sizeHint().expandedTo(least()); }
    QSize minimumSizeHint() const override { return QWidget::minimumSizeHint().expandedTo(least()); }

private:
    QSize least() const { return {0, Appearance::of(this).type.controlHeight(m_px)}; }

    int m_px;
};

/// What is in `part` and takes the keyboard, or it itself, in the order of Tab.
QWidgetList stopsIn(QWidget *part)
{
    QWidgetList stops;
    QWidget *next = part;
    do {
        if ((next == part || part->isAncestorOf(next)) && next->focusPolicy() != Qt::NoFocus)
            stops.append(next);
        next = next->nextInFocusChain();
    } while (next != part);
    return stops;
}

/// Tab comes to what is in `part` after `before`. Returns the last of it.
QWidget *tabTo(QWidget *part, QWidget *before)
{
    for (QWidget *stop : stopsIn(part)) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
    return before;
}

void enter(QWidget *view)
{
    for (QWidget *stop : stopsIn(view)) {
        if (stop->isVisibleTo(view) && (stop->focusPolicy() & Qt::TabFocus)) {
            stop->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace

PreviewPanel::PreviewPanel(FilmPlayer &player, QWidget *parent)
    : QWidget(parent), m_player(player), m_view(new FrameView(player, this)), m_cut(new CutView(player, this)), m_handles(new OverlayHandles(*m_view, player))
{
    setObjectName(QStringLiteral("previewPanel"));
    setTabOrder(m_view, m_handles);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_head = makeHead();
    m_stack = new QStackedWidget(this);
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
    auto *head = new Bar(kHead, this);
    m_title = new QLabel(tr("Preview"), head);
    setTextFont(m_title, TextSize::Prose, QFont::DemiBold);
    m_what = new ElidingLabel(head);
    m_what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_what->setObjectName(QStringLiteral("previewWhat"));
    m_what->setForegroundRole(QPalette::PlaceholderText);
    m_modes = new SegmentedControl(head);
    m_modes->setObjectName(QStringLiteral("previewModes"));
    m_modes->setAccessibleName(tr("View of the film"));
    m_modes->setSize(SegmentedControl::Size::Small);
    connect(m_modes, &SegmentedControl::chosen, this, [this](int index) { showView(m_views[index].id); });
    m_headRow = new QHBoxLayout(head);
    m_headRow->setContentsMargins(kMargin, 0, kMargin, 0);
    m_headRow->setSpacing(kHeadGap);
    m_headRow->addWidget(m_title);
    m_headRow->addWidget(m_what, 1);
    m_headRow->addWidget(m_modes);
    return head;
}

QWidget *PreviewPanel::makeTransport()
{
    auto *transport = new Bar(kTransport, this);
    transport->setObjectName(QStringLiteral("transport"));
    transport->setLayoutDirection(Qt::LeftToRight); // as time runs, in every language
    m_time = new TimecodeField(transport);
    connect(m_time, &TimecodeField::picked, this, [this](int picture) {
        if (m_open)
            m_open->playhead().setPicture(picture);
    });
    m_length = new TabularLabel(transport);
    m_length->setForegroundRole(QPalette::PlaceholderText);
    m_speed = new SpeedButton(m_player, transport);
    m_transport = new TransportLayout(transport);
    m_transport->setContentsMargins(kMargin, kLeastAround, kMargin, kLeastAround);
    m_transport->add(m_time, Place::Start);
    m_transport->add(m_length, Place::Start);
    m_transport->add(m_speed, Place::End);
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
    orderTabs();
}

/// What the window adds was made after panels that Tab comes to later. No focus proxy stands for all of it: from there Tab would go
/// to the view that is shown and pass over what lies between.
void PreviewPanel::orderTabs()
{
    QWidget *last = m_handles;
    for (int i = 0; i < m_stack->count(); ++i) {
        if (m_stack->widget(i) != m_view)
            last = tabTo(m_stack->widget(i), last);
    }
    for (const View &view : std::as_const(m_views))
        last = view.beside ? tabTo(view.beside, last) : last;
    last = tabTo(m_modes, last);
    for (const View &view : std::as_const(m_views))
        last = view.below ? tabTo(view.below, last) : last;
    for (const Place place : {Place::Start, Place::Middle, Place::End}) {
        for (QWidget *part : m_transport->widgets(place))
            last = tabTo(part, last);
    }
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
    for (int i = 0; i < m_stack->count(); ++i) { // those that are not shown ask for no room
        const QSizePolicy::Policy policy = i == index ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_stack->widget(i)->setSizePolicy(policy, policy);
    }
    m_modes->setCurrent(index);
    for (int i = 0; i < m_views.size(); ++i) {
        for (QWidget *part : {m_views[i].beside, m_views[i].below}) {
            if (part)
                part->setVisible(i == index);
        }
    }
    if (hadFocus)
        enter(m_stack->currentWidget());
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

QToolButton *PreviewPanel::addButton(Place place, QAction *action)
{
    auto *button = new QToolButton(m_time->parentWidget());
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    const bool isPlay = action->objectName() == actions::kPlay.text();
    button->setAutoRaise(!isPlay);
    if (isPlay)
        setScaledWidth(button, kPlayWidth);
    button->setFocusPolicy(Qt::TabFocus);
    button->setObjectName(QStringLiteral("transport.") + action->objectName());
    m_transport->add(button, place);
    return button;
}

void PreviewPanel::setActions(const QList<QAction *> &middle, const QList<QAction *> &end, QAction *mute, const QList<QAction *> &last)
{
    for (QAction *action : middle)
        addButton(Place::Middle, action);
    for (QAction *action : end)
        m_drawnOver.append(addButton(Place::End, action));
    m_volume = new VolumeButton(m_player, *mute, m_time->parentWidget());
    m_transport->add(m_volume, Place::End);
    for (QAction *action : last)
        addButton(Place::End, action);
    orderTabs();
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

void PreviewPanel::setPosition(Position position)
{
    m_position = position;
    fitIn();
}

/// Beside the board there is little room: without head, length, speed, steps by beats and what is drawn over the picture.
void PreviewPanel::fitIn()
{
    const bool isSmall = m_position == Position::Beside && width() < m_transport->widthOfAll();
    m_head->setVisible(!isSmall);
    m_length->setVisible(!isSmall);
    m_speed->setVisible(!isSmall);
    for (QToolButton *button : std::as_const(m_drawnOver))
        button->setVisible(!isSmall);
    const QList<QWidget *> middle = m_transport->widgets(Place::Middle);
    for (qsizetype i = 0; i < middle.size(); ++i) {
        const bool isOutermost = i == 0 || i >= middle.size() - 2;
        middle[i]->setVisible(!isSmall || !isOutermost);
    }
    if (isSmall && shownView() != kFilmView)
        showView(kFilmView);
    int choices = m_modes->readableWidth();
    if (const QWidget *beside = m_views[m_stack->currentIndex()].beside)
        choices += beside->sizeHint().width() + kHeadGap;
    m_title->setVisible(width() >= m_title->sizeHint().width() + choices + 2 * (kMargin + kHeadGap));
}

bool PreviewPanel::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitIn();
    return QWidget::event(event);
}

void PreviewPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Appearance::of(this).theme.panel);
}

} // namespace beatreel
