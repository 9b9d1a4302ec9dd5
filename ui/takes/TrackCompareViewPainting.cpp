// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/TrackCompareView.h"

#include "ui/cards/WaveformPainter.h"
#include "ui/common/Painting.h"
#include "ui/common/Plate.h"
#include "ui/common/TextPainting.h"
#include "ui/takes/TakeFace.h"
#include "ui/workspace/TimeText.h"
#include "ui/workspace/Waveforms.h"

#include <QPainter>

// Where the two tracks lie, and how they are painted.

namespace beatreel {

namespace {

constexpr int kAroundTracks = 12;
constexpr int kBetweenTracks = 8;
constexpr int kUnder = 8; ///< between lanes and buttons
constexpr int kTrackInset = 8;
constexpr int kTrackLetter = 18;
constexpr int kHighestLane = 160;
constexpr int kLeastLane = 40;
constexpr double kUnheard = 0.45;

} // namespace

QSize TrackCompareView::minimumSizeHint() const
{
    return {std::max(160, m_bar->sizeHint().width() + 2 * kAroundTracks), 2 * kLeastLane + kBetweenTracks + kUnder + m_bar->sizeHint().height() + 2 * kAroundTracks};
}

QRect TrackCompareView::laneRect(Letter letter) const
{
    const Appearance &appearance = Appearance::of(this);
    const QRect room = rect().adjusted(kAroundTracks, kAroundTracks, -kAroundTracks, -kAroundTracks - kUnder - m_bar->sizeHint().height());
    const int cutWords = appearance.type.lineHeight(TextSize::Caption) + 4;
    const int height = std::clamp((room.height() - kBetweenTracks - cutWords) / 2, 0, appearance.type.scaled(kHighestLane));
    const int top = room.top() + cutWords + (room.height() - cutWords - 2 * height - kBetweenTracks) / 2;
    return {room.left(), letter == Letter::A ? top : top + height + kBetweenTracks, room.width(), height};
}

int TrackCompareView::xOf(double seconds) const
{
    const QRect lane = laneRect(Letter::A);
    const double length = m_stretch.to - m_stretch.from;
    return length > 0 ? lane.left() + qRound(lane.width() * (seconds - m_stretch.from) / length) : lane.left();
}

void TrackCompareView::placeButtons()
{
    m_bar->adjustSize();
    m_bar->move((width() - m_bar->width()) / 2, laneRect(Letter::B).bottom() + 1 + kUnder);
}

void TrackCompareView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // by itself it has the application's
    const Appearance &appearance = Appearance::of(this);
    const Theme dark = Theme::dark();
    painter.fillRect(rect(), appearance.theme.surround);
    if (const QString why = whyNothing(); !why.isEmpty()) {
        paintLines(painter, rect().adjusted(kAroundTracks, kAroundTracks, -kAroundTracks, -kAroundTracks), why,
                   {appearance.type.font(TextSize::Body), dark.text2, Qt::AlignCenter}, appearance.type.lineHeight(TextSize::Body));
    } else {
        paintLane(painter, Letter::A);
        paintLane(painter, Letter::B);
        paintMarks(painter);
    }
    if (hasVisibleFocus(this))
        paintFocusRingInside(painter, rect().adjusted(2, 2, -2, -2), kCellRadius, dark.accent);
}

void TrackCompareView::paintLane(QPainter &painter, Letter letter)
{
    const Appearance &appearance = Appearance::of(this);
    const Theme dark = Theme::dark();
    const QRect lane = laneRect(letter);
    const Take *take = m_compared.take(letter);
    const bool isHeard = take && letter == m_heard;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, lane, kCellRadius, take ? dark.musicTint : dark.raised, isHeard ? Edge{dark.accent, 2} : Edge{dark.edge, dark.edgeWidth});
    painter.restore();
    const TextStyle words{appearance.type.font(TextSize::Body), dark.text2, Qt::AlignCenter};
    if (!take) {
        paintLine(painter, lane, tr("There is no second take yet."), words);
        return;
    }
    const auto wave = m_compared.open()->takes().isIntact(*take) ? m_waveforms.waveform(m_compared.open()->takes().path(*take)) : std::make_shared<const Waveform>();
    if (wave && wave->columns.empty()) {
        paintLine(painter, lane, tr("Its file is gone or broken. Put it back, or choose another take."), words);
    } else if (wave) {
        const double inPoint = std::chrono::duration<double>(m_open->project().music.slip).count();
        painter.save();
        painter.setOpacity(isHeard ? 1 : kUnheard);
        const QRect area = lane.adjusted(2, 2, -2, -2);
        paintWaveform(painter, *wave, waveformFilling(lane, inPoint + m_stretch.from, m_stretch.to - m_stretch.from), area, area, dark.music);
        painter.restore();
    }
    const int number = m_compared.number(take->id);
    const Plate plate{{}, take->id == m_compared.inUse() ? tr("Take %1, in use").arg(number) : tr("Take %1").arg(number), std::nullopt, {}};
    const int side = appearance.type.scaled(kTrackLetter);
    const QSize size = plateSize(plate, appearance);
    const QRect mark(lane.left() + kTrackInset, lane.top() + kTrackInset + (size.height() - side) / 2, side, side);
    paintLetter(painter, mark, letter == Letter::A ? QStringLiteral("A") : QStringLiteral("B"), appearance);
    const QRect place(QPoint(mark.right() + 1 + 4, lane.top() + kTrackInset), size);
    if (lane.adjusted(0, 0, -kTrackInset, 0).contains(place))
        paintPlate(painter, place, plate, appearance);
}

/// The cut, with its time above it, and the place that is heard.
void TrackCompareView::paintMarks(QPainter &painter)
{
    const Appearance &appearance = Appearance::of(this);
    const Theme dark = Theme::dark();
    const QRect lanes = laneRect(Letter::A).united(laneRect(Letter::B));
    const int line = appearance.type.lineHeight(TextSize::Caption);
    if (const std::optional<int> shown = cut()) {
        const int x = xOf(static_cast<double>(*shown) / m_open->playhead().fps());
        painter.fillRect(QRect(x - 1, lanes.top() - 4, 2, lanes.height() + 8), dark.plateText);
        const QString words = tr("Cut, %1", "time").arg(timecode(*shown, m_open->playhead().fps()));
        paintLine(painter, {std::clamp(x - 80, 0, std::max(0, width() - 160)), lanes.top() - 4 - line, 160, line}, words,
                  {appearance.type.font(TextSize::Caption), dark.text, Qt::AlignCenter});
    }
    const int heard = xOf(place());
    painter.fillRect(QRect(heard - 2, lanes.top(), 4, lanes.height()), dark.canvas);
    painter.fillRect(QRect(heard - 1, lanes.top() - 4, 2, lanes.height() + 4), dark.accent);
    painter.fillRect(QRect(heard - 3, lanes.top() - 6, 6, 4), dark.accent);
}

} // namespace beatreel
