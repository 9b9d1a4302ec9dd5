// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/BoardView.h"

#include "ui/board/BoardPainter.h"
#include "ui/common/Painting.h"
#include "ui/workspace/Pictures.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

namespace beatreel {

namespace {

constexpr int kAutoScrollReach = 32;
constexpr std::chrono::milliseconds kAutoScrollEvery{16};

} // namespace

BoardView::BoardView(Pictures &pictures, QWidget *parent) : QAbstractScrollArea(parent)
{
    m_scene.pictures = &pictures;
    m_scene.hoverFilm = &m_hoverFilm;
    connect(&m_hoverFilm, &HoverFilm::advanced, this, [this](const BeatId &beat) {
        if (m_scene.film.indexOf(beat) >= 0)
            updateBeat(m_scene.film.indexOf(beat));
    });
    PaintedItems::install();
    setObjectName(QStringLiteral("boardView"));
    setLayoutDirection(Qt::LeftToRight); // as time runs, in every language
    setAccessibleName(tr("Beats"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, or its coming and going would change the columns.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    verticalScrollBar()->setAutoFillBackground(true);
    takeColours();
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&pictures, &Pictures::arrived, this, &BoardView::onPictureArrived);
    connect(&m_givingWay, &Glide::valueChanged, this, [this](const QVariant &value) {
        m_scene.arrangement.advance(value.toDouble());
        viewport()->update();
    });
    connect(&m_givingWay, &Glide::finished, this, [this] {
        if (!m_gesture)
            m_scene.arrangement.rest(); // they are back
    });
    m_autoScroll.setInterval(kAutoScrollEvery);
    connect(&m_autoScroll, &QTimer::timeout, this, &BoardView::autoScroll);
}

BoardView::~BoardView() = default;

const Appearance &BoardView::appearance() const
{
    return Appearance::of(this);
}

void BoardView::setProject(OpenProject *open)
{
    if (m_scene.open) {
        end(false);
        m_scene.open->disconnect(this);
        m_scene.open->workshop().disconnect(this);
        m_scene.open->selection().disconnect(this);
        m_scene.open->filter().disconnect(this);
    }
    m_hoverFilm.point(nullptr, {});
    m_scene.cards.clear();
    m_scene.open = open;
    m_scene.film.setProject(open);
    m_scene.hovered = {};
    m_isPressed = false;
    if (open) {
        connect(open, &OpenProject::changed, this, &BoardView::onChanged);
        connect(open, &OpenProject::statesChanged, this, &BoardView::onStatesChanged);
        connect(&open->workshop(), &Workshop::jobChanged, this, &BoardView::onJobChanged);
        connect(&open->selection(), &Selection::changed, this, &BoardView::onSelectionChanged);
        connect(&open->filter(), &ApprovalFilter::changed, this, &BoardView::onStatesChanged);
    }
    layOut();
    verticalScrollBar()->setValue(0);
}

QSize BoardView::sizeHint() const
{
    const int card = appearance().type.scaled(m_cardWidth.value_or(BoardGrid::kUsualCard));
    return {3 * (card + BoardGrid::kGap) + 2 * BoardGrid::kGap, 2 * m_scene.grid.rowHeight() + BoardGrid::kGap};
}

QSize BoardView::minimumSizeHint() const
{
    return {200, 120};
}

int BoardView::cardWidth() const
{
    return m_cardWidth.value_or(BoardGrid::usualCard(viewport()->width(), appearance()));
}

void BoardView::setCardWidth(std::optional<int> width)
{
    if (width)
        width = std::clamp(*width, BoardGrid::kLeastCard, BoardGrid::kMostCard);
    if (width == m_cardWidth)
        return;
    m_cardWidth = width;
    layOut();
    emit cardWidthChanged(cardWidth());
}

void BoardView::setWordsShown(bool shown)
{
    if (shown == m_scene.showsWords)
        return;
    m_scene.showsWords = shown;
    layOut();
}

/// What stood at the top of the view stays there, whatever becomes of the columns.
void BoardView::layOut()
{
    const auto [first, last] = m_scene.between(BoardGrid::kGap, viewport()->height());
    const int above = first <= last ? m_scene.scroll - m_scene.grid.rect(first).top() : m_scene.scroll;
    m_scene.layOut(viewport()->size(), width(), cardWidth(), appearance());
    QScrollBar *bar = verticalScrollBar();
    {
        const QSignalBlocker quiet(bar);
        bar->setPageStep(viewport()->height());
        bar->setSingleStep(appearance().type.scaled(40));
        bar->setRange(0, std::max(0, m_scene.grid.height() - viewport()->height()));
        if (first <= last)
            bar->setValue(m_scene.grid.rect(std::min(first, m_scene.grid.count())).top() + above);
    }
    bar->update();
    m_scene.scroll = bar->value();
    viewport()->update();
}

void BoardView::ensureVisible(const BeatId &beat)
{
    const qsizetype index = m_scene.film.indexOf(beat);
    if (index < 0 || index >= m_scene.grid.count())
        return;
    const QRect card = m_scene.cardRect(index).adjusted(0, -BoardGrid::kGap, 0, BoardGrid::kGap);
    QScrollBar *bar = verticalScrollBar();
    if (card.top() < 0 || card.height() > viewport()->height())
        bar->setValue(bar->value() + card.top());
    else if (card.bottom() > viewport()->height())
        bar->setValue(bar->value() + card.bottom() - viewport()->height());
}

void BoardView::onChanged()
{
    // What is dragged may be gone, or elsewhere.
    if (m_gesture)
        end(false);
    m_pressed = {};
    m_scene.hovered = {};
    m_givingWay.stop();
    m_scene.arrangement.rest();
    m_scene.film.refresh();
    layOut();
}

void BoardView::onStatesChanged()
{
    m_scene.film.refresh();
    viewport()->update();
}

void BoardView::onJobChanged(const Slot &slot)
{
    m_scene.film.forgetJob(slot);
    if (const qsizetype beat = m_scene.film.indexOf(slot.beat); beat >= 0)
        updateBeat(beat);
}

void BoardView::onPictureArrived(const QString &file)
{
    const auto [first, last] = m_scene.between(0, viewport()->height());
    for (qsizetype i = first; m_scene.open && i <= last; ++i) {
        if (m_scene.film.card(i).picture == file)
            updateBeat(i);
    }
}

void BoardView::onSelectionChanged()
{
    const BeatId &current = m_scene.open->selection().current();
    const QList<BeatId> marked = m_scene.open->selection().beats() + QList<BeatId>{current};
    for (const BeatId &changed : std::exchange(m_marked, marked) + marked) {
        if (const qsizetype beat = m_scene.film.indexOf(changed); beat >= 0)
            updateBeat(beat);
    }
    const qsizetype beat = m_scene.film.indexOf(current);
    if (beat < 0)
        return;
    if (hasFocus())
        announceFocus(this, static_cast<int>(beat));
    if (isVisible() && !m_isPressed && !m_gesture)
        ensureVisible(current);
}

void BoardView::takeColours()
{
    QPalette colours; // so that all else of it follows the theme
    colours.setColor(QPalette::Window, appearance().theme.lane);
    verticalScrollBar()->setPalette(colours);
}

void BoardView::updateBeat(qsizetype beat)
{
    constexpr int kRingRoom = kRingGap + kRingWidth;
    viewport()->update(m_scene.cardRect(beat).adjusted(-kRingRoom, -kRingRoom, kRingRoom, kRingRoom));
}

void BoardView::scrollContentsBy(int, int)
{
    const int before = m_scene.scroll;
    m_scene.scroll = verticalScrollBar()->value();
    if (m_gesture)
        viewport()->update(); // what it draws does not scroll
    else
        viewport()->scroll(0, before - m_scene.scroll);
}

void BoardView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection()); // by itself it has the application's
    m_scene.deviceRatio = devicePixelRatioF();
    m_scene.hasVisibleFocus = hasVisibleFocus(this);
    painter.fillRect(event->rect(), appearance().theme.lane);
    if (!m_scene.open)
        return;
    paintBoardCards(painter, m_scene, event->region(), [this](qsizetype beat) { return m_gesture && m_gesture->isDragging(beat); },
                    appearance());
    paintBoardSlot(painter, m_scene, appearance());
    if (m_gesture)
        m_gesture->paint(painter);
}

void BoardView::resizeEvent(QResizeEvent *)
{
    layOut();
    if (!m_cardWidth)
        emit cardWidthChanged(cardWidth());
}

void BoardView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (m_scene.open)
        ensureVisible(m_scene.open->selection().current());
}

void BoardView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::StyleChange && event->type() != QEvent::FontChange)
        return;
    takeColours();
    m_scene.cards.clear();
    layOut();
}

void BoardView::setHovered(const BoardSpot &spot)
{
    if (spot == m_scene.hovered)
        return;
    const BoardSpot before = std::exchange(m_scene.hovered, spot);
    for (const BoardSpot &changed : {before, spot}) {
        if (changed.isOfBeat())
            updateBeat(changed.beat);
        else if (changed.part == BoardSpot::Part::AddSlot)
            viewport()->update(m_scene.addSlotRect());
    }
    const bool isOnCard = spot.part == BoardSpot::Part::Card || spot.part == BoardSpot::Part::CardOffer;
    const bool plays = isOnCard && !m_gesture && appearance().motion == Motion::Full;
    m_hoverFilm.point(m_scene.open, plays ? m_scene.film.card(spot.beat).beat : BeatId());
}

void BoardView::autoScroll()
{
    if (!m_gesture || !m_gesture->scrolls())
        return;
    const int above = kAutoScrollReach - m_lastPoint.y();
    const int below = m_lastPoint.y() - (viewport()->height() - kAutoScrollReach);
    const int step = below > 0 ? below / 2 + 1 : above > 0 ? -(above / 2 + 1) : 0;
    if (step == 0)
        return;
    const int before = verticalScrollBar()->value();
    verticalScrollBar()->setValue(before + step);
    if (verticalScrollBar()->value() != before)
        m_gesture->moveTo(m_lastPoint);
}

} // namespace beatreel
