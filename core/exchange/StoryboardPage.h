// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/PageText.h"

#include <QList>
#include <QPageSize>
#include <QRectF>

class QLocale;

namespace beatreel {

enum class Paper { A4, Letter };

/// What a printer holds there.
[[nodiscard]] Paper usualPaper(const QLocale &place);

/// How many beats a page of a storyboard can hold.
[[nodiscard]] const QList<int> &beatsPerPageChoices();

/// Where things stand on a page of a storyboard, and how its texts look. All sizes are in dots of the page.
struct StoryboardPage
{
    /// `perPage` is one of the choices; `aspect` is width by height of the pictures.
    StoryboardPage(Paper paper, int perPage, double aspect, double dotsPerInch);

    QPageSize paper;
    bool isLandscape = false;
    double dotsPerMm = 0;
    QRectF head; ///< the title block
    QRectF foot; ///< the page's number
    QRectF body;
    QList<QRectF> cells;   ///< one for each beat, in order of reading
    bool isBeside = false; ///< the texts stand beside their picture, else under it
    QSizeF picture;        ///< of every cell
    double gap = 0;        ///< between texts and what they stand beside or under

    TextStyle title; ///< of a beat
    TextStyle facts; ///< its shot, movement and time
    TextStyle text;  ///< prompt, voice-over, notes
    TextStyle name;  ///< of the project
    TextStyle fieldLabel;
    TextStyle field; ///< of the title block
    TextStyle small; ///< the foot

    [[nodiscard]] double mm(double length) const { return length * dotsPerMm; }
    /// A style of so many points.
    [[nodiscard]] TextStyle style(double points, QFont::Weight weight, const QColor &colour) const;
};

} // namespace beatreel
