// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/board/BoardScene.h"

#include <memory>

class QPainter;

namespace beatreel {

/// What a gesture may do to the board that it happens on.
class BoardStage
{
public:
    virtual ~BoardStage() = default;
    [[nodiscard]] virtual BoardScene &scene() = 0;
    [[nodiscard]] virtual const Appearance &appearance() const = 0;
    virtual void repaint() = 0;
    /// Moves the cards to these places of the grid, one for each beat.
    virtual void giveWay(const std::vector<qsizetype> &places) = 0;
};

/// Something that a hand does on the board, from press to release. What is about to happen is drawn before it is let
/// go; until then nothing has changed. Positions are the viewport's.
class BoardGesture
{
public:
    explicit BoardGesture(BoardStage &stage) : m_stage(stage) {}
    virtual ~BoardGesture() = default;
    BoardGesture(const BoardGesture &) = delete;
    BoardGesture &operator=(const BoardGesture &) = delete;

    virtual void moveTo(const QPoint &point) = 0;
    /// It was let go: now it happens.
    virtual void finish() = 0;
    /// It was taken back: everything is as before.
    virtual void cancel() {}
    /// Over everything else.
    virtual void paint(QPainter &painter) = 0;
    /// The gesture draws this beat itself.
    [[nodiscard]] virtual bool isDragging(qsizetype beat) const
    {
        static_cast<void>(beat);
        return false;
    }
    [[nodiscard]] virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }
    /// Near the upper and lower edge of the view the board moves on by itself.
    [[nodiscard]] virtual bool scrolls() const { return true; }

protected:
    [[nodiscard]] BoardScene &scene() const { return m_stage.scene(); }
    [[nodiscard]] OpenProject &open() const { return *m_stage.scene().open; }
    [[nodiscard]] const Appearance &appearance() const { return m_stage.appearance(); }

    BoardStage &m_stage;
};

/// The place of each of so many cards while none gives way.
[[nodiscard]] std::vector<qsizetype> placesAtRest(qsizetype count);

/// Drags a beat, or the selected ones: between others to move them, onto the middle of one to swap with it.
[[nodiscard]] std::unique_ptr<BoardGesture> boardMove(BoardStage &stage, qsizetype beat, const QPoint &press);
/// Selects what a rubber band touches.
[[nodiscard]] std::unique_ptr<BoardGesture> boardBand(BoardStage &stage, const QPoint &press);
/// Brings a template in from elsewhere: between beats, or onto the middle of one to take its place.
[[nodiscard]] std::unique_ptr<BoardGesture> boardInsert(BoardStage &stage, const BeatTemplate &beatTemplate);
/// Shows where a file from elsewhere would go; what comes of it is up to whoever it is dropped on. nullopt: its name says
/// nothing of what it is.
[[nodiscard]] std::unique_ptr<BoardGesture> boardFile(BoardStage &stage, std::optional<OwnFileKind> kind);
/// Nothing, and says why, for a locked beat.
[[nodiscard]] std::unique_ptr<BoardGesture> boardForbidden(BoardStage &stage, const QPoint &press, const QString &reason);

} // namespace beatreel
