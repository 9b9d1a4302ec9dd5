// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Appearance.h"

#include <QIcon>

class QPainter;

namespace beatreel {

enum class ButtonLook {
    Plain,  ///< outlined
    Filled, ///< the one filled button of a region
    Flat,   ///< without edge until the pointer comes
    Stale,  ///< the offer on a stale band
    Failed, ///< the offer on a failed band
};

/// 24, 28 and 32 logical pixels high at 100 % text.
enum class ButtonSize { Small, Normal, Large };

/// What a button shows: an icon, a verb, and the price as part of it (`Refresh | $0.20`). The push buttons of the style, the
/// price buttons and the offers on painted cards are all drawn from it.
struct ButtonFace
{
    QString verb;  ///< may hold a mnemonic: "&Save"
    QString price; ///< empty: no price part
    QIcon icon;
    QColor colour = {}; ///< of the words, where the look does not say it
    ButtonLook look = ButtonLook::Plain;
    ButtonSize size = ButtonSize::Normal;
    bool isEnabled = true;
    bool isHovered = false;
    bool isPressed = false;
    bool isChecked = false;
    bool hasMenu = false;
    bool showsMnemonic = false;
};

/// The size in which everything is seen, in logical pixels.
[[nodiscard]] QSize faceSize(const ButtonFace &face, const Appearance &appearance);
/// The width down to which no word is cut off, in logical pixels: an icon gives way before.
[[nodiscard]] int readableFaceWidth(const ButtonFace &face, const Appearance &appearance);
/// The size down to which the price, or else the icon or the first letters of the verb, stay to be seen.
[[nodiscard]] QSize leastFaceSize(const ButtonFace &face, const Appearance &appearance);

/// In less room than faceSize() the icon goes first, then the verb is elided; the price stays whole.
void paintButtonFace(QPainter &painter, const QRect &rect, const ButtonFace &face, const Appearance &appearance);

} // namespace beatreel
