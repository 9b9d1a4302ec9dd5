// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/TimelineView.h"

#include "ui/timeline/TimelinePainter.h"
#include "ui/workspace/BeatCommands.h"
#include "ui/workspace/Filmstrips.h"
#include "ui/workspace/Pictures.h"
#include "ui/workspace/TemplateShelf.h"
#include "ui/workspace/Waveforms.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <cmath>

namespace beatreel {

namespace {

constexpr int kAutoScrollReach = 32;
constexpr int kMostAsked = 208; ///< of the window's height: where text is large, the lanes scroll
constexpr std::chrono::milliseconds kAutoScrollEvery{16};

} // namespace

TimelineView::TimelineView(Pictures &pictures, Filmstrips &strips, Waveforms &waveforms, QWidget *parent)
    : QAbstractScrollArea(parent)
{
    m_scene.pictures = &pictures;
    m_scene.hoverFilm = &m_hoverFilm;
    connect(&m_hoverFilm, &HoverFilm::advanced, this, [this](const BeatId &beat) {
        if (m_scene.film.indexOf(beat) >= 0)
            viewport()->update(m_scene.cardRect(m_scene.film.indexOf(beat)));
    });
    m_scene.strips = &strips;
    m_scene.waveforms = &waveforms;
    m_scene.rooms = &m_rooms;
    PaintedItems::install();
    setObjectName(QStringLiteral("timelineView"));
    setAccessibleName(tr("Beats"));
    setLayoutDirection(Qt::LeftToRight); // as time runs, in every language
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    const auto repaintAll = [this] { viewport()->update(); };
    connect(&pictures, &Pictures::arrived, this, repaintAll);
    connect(&strips, &Filmstrips::arrived, this, repaintAll);
    connect(&waveforms, &Waveforms::arrived, this, repaintAll);
    connect(&m_givingWay, &Glide::valueChanged, this, [this](const QVariant &value) {
        m_scene.arrangement.advance(value.toDouble());
        viewport()->update();
    });
    m_autoScroll.setInterval(kAutoScrollEvery);
    connect(&m_autoScroll, &QTimer::timeout, this, &TimelineView::autoScroll);
}

TimelineView::~TimelineView() = default;

const Appearance &TimelineView::appearance() const
{
    return Appearance::of(this);
}

void TimelineView::setProject(OpenProject *open)
{
    if (m_scene.open) {
        end(false);
        m_scene.open->disconnect(this);
        m_scene.open->workshop().disconnect(this);
        m_scene.open->selection().disconnect(this);
        m_scene.open->playhead().disconnect(this);
        m_scene.open->inOut().disconnect(viewport());
        m_scene.open->filter().disconnect(viewport());
    }
    m_hoverFilm.point(nullptr, {});
    m_scene.cards.clear();
    m_scene.cells.clear();
    m_scene.open = open;
    m_scene.film.setProject(open);
    m_scene.arrangement.rest(m_scene.film);
    m_scene.hovered = {};
    m_isFitted = true;
    if (open) {
        connect(open, &OpenProject::changed, this, &TimelineView::onChanged);
        connect(open, &OpenProject::statesChanged, this, &TimelineView::onStatesChanged);
        connect(&open->workshop(), &Workshop::jobChanged, this, &TimelineView::onJobChanged);
        connect(&open->selection(), &Selection::changed, this, &TimelineView::onSelectionChanged);
        connect(&open->playhead(), &Playhead::moved, this, &TimelineView::onPlayheadMoved);
        connect(&open->inOut(), &InOut::changed, viewport(), qOverload<>(&QWidget::update));
        connect(&open->filter(), &ApprovalFilter::changed, viewport(), qOverload<>(&QWidget::update));
    }
    fit();
}

QSize TimelineView::sizeHint() const
{
    const TimelineLanes lanes = TimelineLanes::forHeight(10000, m_isEnergyShown, m_scene.showsWords, appearance());
    return {800, TimelineLanes::forHeight(lanes.bottom(), m_isEnergyShown, m_scene.showsWords, appearance()).bottom()};
}

QSize TimelineView::minimumSizeHint() const
{
    const int low = TimelineLanes::forHeight(0, m_isEnergyShown, m_scene.showsWords, appearance()).bottom();
    return {200, std::min(low, kMostAsked) + horizontalScrollBar()->sizeHint().height()};
}

void TimelineView::setZoom(double pixelsPerSecond)
{
    const double playhead = m_scene.playheadX();
    const bool isInSight = playhead >= 0 && playhead <= viewport()->width();
    m_isFitted = false;
    m_scene.scale.zoomAround(isInSight ? playhead : viewport()->width() / 2.0, pixelsPerSecond);
    updateScrollBar();
    emit zoomChanged(zoom());
}

void TimelineView::fit()
{
    m_isFitted = true;
    const double room = viewport()->width() - TimelineScene::kAfterFilm;
    m_scene.scale.setScroll(0);
    m_scene.scale.setZoom(TimeScale::zoomToFit(static_cast<double>(m_scene.film.length().count()), std::max(room, 50.0)));
    updateScrollBar();
    emit zoomChanged(zoom());
}

void TimelineView::setEnergyShown(bool shown)
{
    m_isEnergyShown = shown;
    layOutLanes();
}

void TimelineView::setWordsShown(bool shown)
{
    m_scene.showsWords = shown;
    layOutLanes();
}

void TimelineView::ensureVisible(const BeatId &beat)
{
    const qsizetype index = m_scene.film.indexOf(beat);
    if (index < 0)
        return;
    constexpr int kMargin = 24;
    const QRect card = m_scene.cardRect(index);
    QScrollBar *bar = horizontalScrollBar();
    if (card.left() < kMargin)
        bar->setValue(bar->value() + card.left() - kMargin);
    else if (card.right() > viewport()->width() - kMargin)
        bar->setValue(bar->value() + std::min(card.right() - viewport()->width() + kMargin, card.left() - kMargin));
}

void TimelineView::onChanged()
{
    // What is dragged may be gone, or elsewhere.
    if (m_gesture && !m_gesture->isChanging() && m_pressed.part != TimelineSpot::Part::Ruler)
        end(false);
    QHash<BeatId, double> before;
    for (qsizetype i = 0; i < m_scene.arrangement.size() && i < m_scene.film.size(); ++i)
        before.insert(m_scene.film.id(i), m_scene.arrangement.start(i));
    m_scene.film.refresh();
    std::vector<double> target;
    for (qsizetype i = 0; i < m_scene.film.size(); ++i)
        target.push_back(static_cast<double>(m_scene.film.start(i).count()));
    m_scene.arrangement.rest(m_scene.film);
    std::vector<double> from = target;
    for (qsizetype i = 0; i < m_scene.film.size(); ++i)
        from[static_cast<size_t>(i)] = before.value(m_scene.film.id(i), from[static_cast<size_t>(i)]);
    m_scene.arrangement.aim(from);
    m_scene.arrangement.advance(1);
    giveWay(target);
    if (m_isFitted)
        fit();
    else
        updateScrollBar();
    viewport()->update();
}

void TimelineView::onStatesChanged()
{
    m_scene.film.refresh();
    viewport()->update();
}

void TimelineView::onJobChanged(const Slot &slot)
{
    m_scene.film.forgetJob(slot);
    viewport()->update();
}

void TimelineView::onSelectionChanged()
{
    viewport()->update();
    const qsizetype current = m_scene.film.indexOf(m_scene.open->selection().current());
    if (!hasFocus() || current < 0)
        return;
    showCurrentLane();
    announceFocus(this, static_cast<int>(current));
}

void TimelineView::onPlayheadMoved()
{
    const double x = m_scene.playheadX();
    QScrollBar *bar = horizontalScrollBar();
    if (!m_gesture && (x < 0 || x > viewport()->width()))
        bar->setValue(qRound(bar->value() + x - viewport()->width() / 4.0));
    viewport()->update();
}

void TimelineView::giveWay(const std::vector<double> &starts)
{
    if (m_scene.arrangement.isAimedAt(starts))
        return;
    m_givingWay.stop();
    m_scene.arrangement.aim(starts);
    if (!m_givingWay.run(*this, kGivingWay))
        m_scene.arrangement.advance(1);
}

void TimelineView::layOutLanes()
{
    m_scene.size = viewport()->size();
    m_lanes = TimelineLanes::forHeight(viewport()->height(), m_isEnergyShown, m_scene.showsWords, appearance());
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(20);
    bar->setRange(0, std::max(0, m_lanes.bottom() - viewport()->height()));
    updateGeometry();
    scrollLanes();
}

void TimelineView::scrollLanes()
{
    m_scene.lanes = m_lanes.scrolled(verticalScrollBar()->value());
    viewport()->update();
    emit lanesChanged();
}

/// Brings the lane into sight that the keyboard is in.
void TimelineView::showCurrentLane()
{
    const LaneSpan &lane = m_scene.open->selection().clip() >= 0 ? m_scene.lanes.clips : m_scene.lanes.beats;
    QScrollBar *bar = verticalScrollBar();
    if (lane.bottom() > viewport()->height())
        bar->setValue(bar->value() + lane.bottom() - viewport()->height());
    else if (lane.top < 0)
        bar->setValue(bar->value() + lane.top);
}

void TimelineView::updateScrollBar()
{
    QScrollBar *bar = horizontalScrollBar();
    const int width = qCeil(m_scene.scale.width(static_cast<double>(m_scene.film.length().count()))) + TimelineScene::kAfterFilm;
    const QSignalBlocker quiet(bar);
    bar->setPageStep(viewport()->width());
    bar->setSingleStep(40);
    bar->setRange(0, std::max(0, width - viewport()->width()));
    bar->setValue(qRound(m_scene.scale.scroll()));
    m_scene.scale.setScroll(bar->value());
    viewport()->update();
}

void TimelineView::scrollContentsBy(int, int)
{
    m_scene.scale.setScroll(horizontalScrollBar()->value());
    scrollLanes();
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection()); // by itself it has the application's
    const QRect dirty = event->rect();
    m_scene.deviceRatio = devicePixelRatioF();
    m_scene.hasVisibleFocus = hasVisibleFocus(this);
    paintLaneGrounds(painter, m_scene, dirty, appearance());
    paintRuler(painter, m_scene, dirty, appearance());
    paintInOut(painter, m_scene, dirty, appearance());
    if (!m_scene.open)
        return;
    paintEnergy(painter, m_scene, dirty, appearance());
    paintBeats(painter, m_scene, dirty, [this](qsizetype beat) { return m_gesture && m_gesture->isDragging(beat); }, appearance());
    if (!m_gesture)
        paintAddSlot(painter, m_scene, appearance());
    paintMusic(painter, m_scene, dirty, appearance());
    paintPlayhead(painter, m_scene, appearance());
    if (m_gesture)
        m_gesture->paint(painter);
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    layOutLanes();
    if (m_isFitted)
        fit();
    else
        updateScrollBar();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::StyleChange && event->type() != QEvent::FontChange)
        return;
    m_scene.cards.clear();
    m_scene.cells.clear();
    layOutLanes();
}

void TimelineView::setHovered(const TimelineSpot &spot)
{
    if (spot == m_scene.hovered)
        return;
    m_scene.hovered = spot;
    viewport()->update();
    const bool isOnCard = spot.part == TimelineSpot::Part::Card || spot.part == TimelineSpot::Part::CardOffer;
    const bool plays = isOnCard && !m_gesture && appearance().motion == Motion::Full;
    m_hoverFilm.point(m_scene.open, plays ? m_scene.film.card(spot.beat).beat : BeatId());
}

void TimelineView::autoScroll()
{
    if (!m_gesture || !m_gesture->scrolls())
        return;
    const int left = kAutoScrollReach - m_lastPoint.x();
    const int right = m_lastPoint.x() - (viewport()->width() - kAutoScrollReach);
    const int step = right > 0 ? right / 2 + 1 : left > 0 ? -(left / 2 + 1) : 0;
    if (step == 0)
        return;
    const int before = horizontalScrollBar()->value();
    horizontalScrollBar()->setValue(before + step);
    if (horizontalScrollBar()->value() != before)
        m_gesture->moveTo(m_lastPoint);
}

} // namespace beatreel
