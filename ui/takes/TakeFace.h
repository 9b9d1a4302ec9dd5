// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/cards/WaveformPainter.h"
#include "ui/common/Appearance.h"
#include "ui/takes/ComparedTakes.h"

#include <QPixmap>

#include <memory>

class QPainter;

namespace beatreel {

/// What a cell shows of a take.
struct TakeFace
{
    TakeId id;
    int number = 0;
    QString letter;     ///< "A", "B", or none
    QString caption;    ///< model and price
    QString picture;    ///< the file; of a clip the clip, of music none
    QString sound;      ///< of music, its file
    bool isClip = false;
    bool isStarred = false;
    bool isInUse = false;
    bool isLost = false; ///< its file is gone
    bool isStale = false; ///< in use, but a build would make another
    QString note;

    /// What a screen reader hears: "Take 2, Hailuo 2.3 Fast, $0.19, in use, starred, A".
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString tip() const;
};

[[nodiscard]] QList<TakeFace> takeFaces(const ComparedTakes &compared);

struct TakeLook
{
    bool hasFocus = false;
    bool isHovered = false;
    bool isTarget = false;    ///< a letter that is dragged would fall here
    bool showsLetter = true;
    std::shared_ptr<const Waveform> wave = {}; ///< of music, what the film has of it; nullptr: not read yet
    WaveformPlace wavePlace = {};
    int heardX = -1; ///< where in the cell it is heard; -1: it is not
};

/// Paints the picture, or the sound, with its plates into `cell`, and the caption into what lies under it.
void paintTake(QPainter &painter, const QRect &cell, const QRect &caption, const TakeFace &face, const TakeLook &look,
               const QPixmap &picture, const Appearance &appearance);
/// Where music is drawn in a cell.
[[nodiscard]] QRect soundRect(const QRect &cell);
/// Where the letter stands in a cell.
[[nodiscard]] QRect letterRect(const QRect &cell, const Appearance &appearance);
void paintLetter(QPainter &painter, const QRect &rect, const QString &letter, const Appearance &appearance);

} // namespace beatreel
