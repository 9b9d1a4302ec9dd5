// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/SlotEdits.h"
#include "ui/cards/GestureMarks.h"
#include "ui/timeline/MusicFace.h"
#include "ui/timeline/TimelineGesture.h"
#include "ui/workspace/TimeText.h"
#include "ui/workspace/Waveforms.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace beatreel {

using std::chrono::milliseconds;

namespace {

/// What all of them share: the document changes while the hand moves, as one entry of the history.
class SlidingGesture : public TimelineGesture
{
public:
    explicit SlidingGesture(TimelineStage &stage) : TimelineGesture(stage) { open().document().beginGesture(); }

    void finish() override { open().document().endGesture(); }
    void cancel() override { open().document().cancelGesture(); }
    [[nodiscard]] bool isChanging() const override { return true; }
    [[nodiscard]] Qt::CursorShape cursor() const override { return Qt::SizeHorCursor; }
    [[nodiscard]] bool scrolls() const override { return false; }

protected:
    [[nodiscard]] milliseconds timeOf(int pixels) const
    {
        return milliseconds(std::llround(pixels / scene().scale.zoom() * 1000));
    }
    /// The nearest time at which a picture of the film begins.
    [[nodiscard]] milliseconds onPicture(milliseconds time) const
    {
        const double fps = open().project().format.fps;
        return milliseconds(std::llround(std::round(static_cast<double>(time.count()) * fps / 1000) * 1000 / fps));
    }
    [[nodiscard]] QString text(milliseconds time) const
    {
        const int fps = open().project().format.fps;
        return timecode(qRound(static_cast<double>(time.count()) * fps / 1000), fps);
    }
    void change(EditKind kind, const Project &after)
    {
        if (!(after == open().project()))
            open().apply(kind, after);
    }
    void plate(QPainter &painter, const QPoint &near, const QString &words) const
    {
        paintGesturePlate(painter, scene().size.width(), near, words, {}, appearance());
    }
};

class SlipGesture final : public SlidingGesture
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::SlipGesture)

public:
    SlipGesture(TimelineStage &stage, const Slot &clip, const QPoint &press)
        : SlidingGesture(stage), m_clip(clip), m_press(press), m_before(open().project().settings(clip).slip)
    {
        const SlotState *state = open().state(clip);
        m_file = open().takes().path(*state->shown);
        // The preview shows what the chunk begins with.
        const qsizetype beat = scene().film.indexOf(clip.beat);
        const Seconds start = scene().film.start(beat) + kChunkLength * clip.index;
        open().playhead().setPicture(static_cast<int>(start.count()) * open().playhead().fps());
    }

    void moveTo(const QPoint &point) override
    {
        m_point = point;
        const auto room = scene().rooms->room(m_file);
        if (!room)
            return;
        m_hasRoom = room->count() > 0;
        // A slip that is beyond the clip shows its last window.
        const milliseconds from = std::min(m_before, *room);
        const milliseconds slip = onPicture(std::clamp(from - timeOf(point.x() - m_press.x()), milliseconds(0), *room));
        if (m_hasRoom)
            change(EditKind::SlipClip, withSlip(open().project(), m_clip, std::min(slip, *room)));
        m_stage.repaint();
    }

    void paint(QPainter &painter) override
    {
        const qsizetype beat = scene().film.indexOf(m_clip.beat);
        if (beat < 0)
            return;
        const QRect cell = scene().cellRect(beat, m_clip.index);
        const QString words = m_hasRoom ? tr("starts at %1 of the clip").arg(text(open().project().settings(m_clip).slip))
                                        : tr("The clip is as long as its chunk: it has no room to slip.");
        plate(painter, QPoint(m_point.x(), cell.top()), words);
    }

private:
    Slot m_clip;
    QPoint m_press;
    QPoint m_point;
    milliseconds m_before;
    QString m_file;
    bool m_hasRoom = true;
};

class MusicInGesture final : public SlidingGesture
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::MusicInGesture)

public:
    MusicInGesture(TimelineStage &stage, const QPoint &press)
        : SlidingGesture(stage), m_press(press), m_before(open().project().music.slip)
    {}

    void moveTo(const QPoint &point) override
    {
        m_point = point;
        const QString file = musicFace(open()).sound;
        const auto wave = scene().waveforms && !file.isEmpty() ? scene().waveforms->waveform(file) : nullptr;
        if (!wave)
            return;
        // Something of it is left to be heard.
        const milliseconds latest(std::max(0LL, std::llround((wave->seconds - 1) * 1000)));
        const milliseconds in = std::clamp(m_before - timeOf(point.x() - m_press.x()), milliseconds(0), latest);
        change(EditKind::SlipMusic, withSlip(open().project(), Slot::music(), std::min(onPicture(in), latest)));
        m_stage.repaint();
    }

    void paint(QPainter &painter) override
    {
        plate(painter, QPoint(m_point.x(), scene().musicRect().top()), tr("from %1 of the music").arg(text(open().project().music.slip)));
    }

private:
    QPoint m_press;
    QPoint m_point;
    milliseconds m_before;
};

class FadeGesture final : public SlidingGesture
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::FadeGesture)

public:
    FadeGesture(TimelineStage &stage, FadeEnd end) : SlidingGesture(stage), m_end(end) {}

    void moveTo(const QPoint &point) override
    {
        const QRect area = scene().musicRect();
        const Project &project = open().project();
        const milliseconds length = project.duration();
        const bool isIn = m_end == FadeEnd::In;
        const milliseconds other = isIn ? fadeOutOf(open()) : project.music.levels.fadeIn;
        const int pixels = isIn ? point.x() - area.left() : area.right() - point.x();
        const milliseconds fade = std::clamp(tenths(timeOf(pixels)), milliseconds(0), std::max(length - other, milliseconds(0)));
        change(EditKind::FadeMusic, isIn ? withMusicFadeIn(project, fade) : withMusicFadeOut(project, fade));
        m_stage.repaint();
    }

    void paint(QPainter &painter) override
    {
        const bool isIn = m_end == FadeEnd::In;
        const auto fade = std::chrono::duration<double>(isIn ? open().project().music.levels.fadeIn : fadeOutOf(open())).count();
        const QString seconds = QLocale().toString(fade, 'f', 1);
        plate(painter, isIn ? scene().fadeInHandle() : scene().fadeOutHandle(), isIn ? tr("fades in over %1 s").arg(seconds) : tr("fades out over %1 s").arg(seconds));
    }

private:
    [[nodiscard]] static milliseconds tenths(milliseconds time)
    {
        return milliseconds(std::llround(static_cast<double>(time.count()) / 100) * 100);
    }

    FadeEnd m_end;
};

} // namespace

std::unique_ptr<TimelineGesture> slipGesture(TimelineStage &stage, const Slot &clip, const QPoint &press)
{
    return std::make_unique<SlipGesture>(stage, clip, press);
}

std::unique_ptr<TimelineGesture> musicInGesture(TimelineStage &stage, const QPoint &press)
{
    return std::make_unique<MusicInGesture>(stage, press);
}

std::unique_ptr<TimelineGesture> fadeGesture(TimelineStage &stage, FadeEnd end)
{
    return std::make_unique<FadeGesture>(stage, end);
}

} // namespace beatreel
