// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/TimelineScene.h"

#include <memory>

class QPainter;

namespace beatreel {

/// What a gesture may do to the timeline that it happens on.
class TimelineStage
{
public:
    virtual ~TimelineStage() = default;
    [[nodiscard]] virtual TimelineScene &scene() = 0;
    [[nodiscard]] virtual const Appearance &appearance() const = 0;
    /// Lets the cards move to these starts (seconds, by their places in the project).
    virtual void giveWay(const std::vector<double> &starts) = 0;
    virtual void repaint() = 0;
};

/// Something that a hand does on the timeline, from press to release. What is about to happen is drawn before it is
/// let go; until then nothing has changed. Positions are the viewport's.
class TimelineGesture
{
public:
    explicit TimelineGesture(TimelineStage &stage) : m_stage(stage) {}
    virtual ~TimelineGesture() = default;
    TimelineGesture(const TimelineGesture &) = delete;
    TimelineGesture &operator=(const TimelineGesture &) = delete;

    virtual void moveTo(const QPoint &point) = 0;
    /// It was let go: now it happens.
    virtual void finish() = 0;
    /// It was taken back: everything is as before.
    virtual void cancel() {}
    /// It changes the document while it goes on.
    [[nodiscard]] virtual bool isChanging() const { return false; }
    /// Over everything else.
    virtual void paint(QPainter &painter) { static_cast<void>(painter); }
    /// The gesture draws this beat itself.
    [[nodiscard]] virtual bool isDragging(qsizetype beat) const
    {
        static_cast<void>(beat);
        return false;
    }
    [[nodiscard]] virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }
    /// Near the edge of the view the film moves on by itself.
    [[nodiscard]] virtual bool scrolls() const { return true; }

protected:
    [[nodiscard]] TimelineScene &scene() const { return m_stage.scene(); }
    [[nodiscard]] OpenProject &open() const { return *m_stage.scene().open; }
    [[nodiscard]] const Appearance &appearance() const { return m_stage.appearance(); }

    TimelineStage &m_stage;
};

/// Drags a beat, or the selected ones: between others to move them, onto the middle of one to swap with it.
[[nodiscard]] std::unique_ptr<TimelineGesture> moveGesture(TimelineStage &stage, qsizetype beat, const QPoint &press);
/// Drags a beat's right edge to 5, 10 or 15 s.
[[nodiscard]] std::unique_ptr<TimelineGesture> resizeGesture(TimelineStage &stage, qsizetype beat);
/// Drags the ring of a beat's energy to low, medium or high.
[[nodiscard]] std::unique_ptr<TimelineGesture> energyGesture(TimelineStage &stage, qsizetype beat);
/// Drags the playhead.
[[nodiscard]] std::unique_ptr<TimelineGesture> scrubGesture(TimelineStage &stage);
/// Selects what a rubber band touches.
[[nodiscard]] std::unique_ptr<TimelineGesture> bandGesture(TimelineStage &stage, const QPoint &press);
/// Brings a template in from elsewhere: between beats, or onto the middle of one to take its place.
[[nodiscard]] std::unique_ptr<TimelineGesture> insertGesture(TimelineStage &stage, const BeatTemplate &beatTemplate);
/// Slips a clip under its chunk: the strip follows the hand, and the preview shows what it begins with.
[[nodiscard]] std::unique_ptr<TimelineGesture> slipGesture(TimelineStage &stage, const Slot &clip, const QPoint &press);
/// Moves the music under the film: its wave follows the hand.
[[nodiscard]] std::unique_ptr<TimelineGesture> musicInGesture(TimelineStage &stage, const QPoint &press);
enum class FadeEnd { In, Out };
[[nodiscard]] std::unique_ptr<TimelineGesture> fadeGesture(TimelineStage &stage, FadeEnd end);
/// Shows where a file from elsewhere would go; what comes of it is up to whoever it is dropped on. nullopt: its name says
/// nothing of what it is.
[[nodiscard]] std::unique_ptr<TimelineGesture> fileGesture(TimelineStage &stage, std::optional<OwnFileKind> kind);
/// Nothing, and says why, for a locked beat.
[[nodiscard]] std::unique_ptr<TimelineGesture> forbiddenGesture(TimelineStage &stage, const QPoint &press, const QString &reason);

} // namespace beatreel
