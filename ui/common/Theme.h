// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace beatreel {

/// What the settings offer.
enum class ThemeChoice { Dark, Light, System };
enum class ThemeContrast { Normal, High };

/// Every colour of the interface, by role. The one place where colours are written down; painters ask for a role.
/// A plain value.
struct Theme
{
    QColor canvas;     ///< behind and between panels
    QColor panel;      ///< panels and bars
    QColor lane;       ///< ground of timeline and board
    QColor raised;     ///< cards, buttons, menus
    QColor well;       ///< text fields, lists, tracks
    QColor hover;      ///< under the pointer
    QColor pressed;    ///< held down; the chosen segment
    QColor line;       ///< separators
    QColor edge;       ///< edges of fields, cards and buttons
    QColor control;    ///< edges of checkbox, radio, slider track and drop zones: 3:1 at least
    QColor text;
    QColor text2;      ///< labels, second lines
    QColor text3;      ///< hints, placeholders; never on `pressed`
    QColor disabled;   ///< disabled text and icons
    QColor accent;     ///< selection, focus, progress, links
    QColor accentFill; ///< filled button, count badge, selected text
    QColor onAccent;   ///< words on `accentFill`
    QColor accentTint; ///< selected foot and row, slots, what a prompt takes from the look
    QColor stale;      ///< stale, over length, warnings
    QColor staleTint;
    QColor failed;     ///< failed, errors, destructive words
    QColor failedTint;
    QColor ready;      ///< the tick of "approved" and of a length on target, nothing else
    QColor music;
    QColor musicTint;
    QColor energy;
    QColor energyTint;
    QColor surround;   ///< round the picture: dark in both themes
    QColor plate;      ///< under words on pictures; not opaque
    QColor plateText;
    QColor shade;      ///< the rim below menus and lifted cards; not opaque

    qreal edgeWidth = 1; ///< in logical pixels
    bool isDark = true;

    [[nodiscard]] static Theme dark();
    [[nodiscard]] static Theme light();
    /// `desktop` is the palette that the desktop gave: its window colour decides for ThemeChoice::System.
    [[nodiscard]] static Theme of(ThemeChoice choice, ThemeContrast contrast, const QPalette &desktop);

    /// The same theme with words of 7:1 on every surface that they may stand on, edges of 3:1 and twice the width, and without tints.
    [[nodiscard]] Theme highContrast() const;

    [[nodiscard]] QPalette palette() const;

    [[nodiscard]] bool operator==(const Theme &) const = default;
};

/// Contrast of two opaque colours as WCAG 2.1 defines it: 1 (none) to 21 (black on white).
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// What is seen of `colour`, which may be translucent, over an opaque `ground`.
[[nodiscard]] QColor blended(const QColor &colour, const QColor &ground);

} // namespace beatreel
