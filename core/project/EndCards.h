// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/Overlay.h"
#include "core/story/VideoFormat.h"

#include <QStringList>

namespace beatreel {

/// An end card to start from.
enum class EndCard {
    Name,       ///< the product's name in the middle, the beat's on-screen words below
    Logo,       ///< the logo over the name and the call to action
    LowerThird, ///< name and call to action at the bottom left, the logo at the right
};

inline constexpr EndCard kEndCards[] = {EndCard::Name, EndCard::Logo, EndCard::LowerThird};

/// What the menu calls it, translated.
[[nodiscard]] QString endCardName(EndCard card);

/// A picture in the project's folder.
struct CardLogo
{
    QString file;      ///< empty: the card does without
    double aspect = 1; ///< width / height
};

/// The overlays of an end card in the last five seconds of a beat of this length, for frames of this shape. Its words are
/// those of the product's name and of the beat, whatever they become; the type is as large as `productName` has room for in
/// one line.
[[nodiscard]] Overlays endCard(EndCard card, const CardLogo &logo, const QString &productName, Seconds beatLength, QSize frame);

} // namespace beatreel
