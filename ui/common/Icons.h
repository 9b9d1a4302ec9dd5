// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QList>
#include <QPalette>

class QPainter;

namespace beatreel {

/// Beatreel's own line drawings, in the order of their files in resources/icons. Fixed meanings: Stale is an arrow in a
/// circle, Failed an octagon, Finding a triangle, Waits a clock, Queued three lines, Camera a clip being made, Pin kept,
/// Lock locked, Tick good, Movement a movement of the camera.
enum class Icon {
    ArrowDown, ArrowUp, Beats, Board, Camera, ChevronDown, ChevronLeft, ChevronRight,
    ChevronUp, Clips, Close, Copy, Dash, Dice, Energy, Export,
    Eye, Failed, Filter, Finding, Fit, Folder, FrameBack, FrameForward,
    FullScreen, Grip, History, Image, Info, Key, Link, Lock,
    Loop, Minus, More, Movement, Music, Muted, NextBeat, Note,
    Palette, Pause, Pencil, Pin, Play, Plus, PreviousBeat, Queued,
    Redo, SafeAreas, Search, Settings, SideBySide, Single, Snap, Speech,
    Stale, Star, StarSet, Stitch, Stop, Swap, Tick, Timeline,
    Trash, Undo, Unlock, Volume, Waits, Wipe, Words, ZoomIn,
    ZoomOut,
};

/// Sizes in logical pixels at 100 % text.
inline constexpr int kIconInPlate = 12;
inline constexpr int kIconInCaption = 14;
inline constexpr int kIconInButton = 16;
inline constexpr int kIconOnStart = 20;

/// All of them, in order; for tests and for the settings.
[[nodiscard]] QList<Icon> allIcons();
/// The name of the drawing's file, without its ending.
[[nodiscard]] QString iconName(Icon icon);

/// An icon that takes its colour from the application's palette when it is painted (`role`; its disabled group when disabled;
/// HighlightedText when selected), sharp at every size and device ratio. Its QIcon::name() is "beatreel/" and iconName().
[[nodiscard]] QIcon themedIcon(Icon icon, QPalette::ColorRole role = QPalette::ButtonText);

/// Paints the drawing in one colour, centred in `rect` (logical pixels) as a square of the shorter side.
void paintIcon(QPainter &painter, Icon icon, const QRectF &rect, const QColor &colour);

/// Paints any QIcon into `rect`; Beatreel's own take `colour`, others keep theirs.
void paintIcon(QPainter &painter, const QIcon &icon, const QRectF &rect, const QColor &colour, QIcon::Mode mode = QIcon::Normal);

} // namespace beatreel
