// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Theme.h"
#include "ui/common/TypeScale.h"

#include <chrono>

class QApplication;
class QStyle;
class QWidget;

namespace beatreel {

enum class Motion { Full, Reduced };

/// How the whole window looks: colours, text size, motion. The style owns the one in force and hands it to whatever
/// paints; nothing else stores it.
struct Appearance
{
    Theme theme = Theme::dark();
    TypeScale type;
    Motion motion = Motion::Full;

    /// What `widget` is drawn with. Where no BeatStyle is installed: the default, dark at 100 %. Valid until the
    /// application's style changes.
    [[nodiscard]] static const Appearance &of(const QWidget *widget);
    [[nodiscard]] static const Appearance &of(const QStyle *style, const QWidget *widget);

    /// Zero under Motion::Reduced.
    [[nodiscard]] std::chrono::milliseconds duration(std::chrono::milliseconds full) const
    {
        return motion == Motion::Reduced ? std::chrono::milliseconds(0) : full;
    }

    [[nodiscard]] bool operator==(const Appearance &) const = default;
};

/// Lengths of movements; each goes through Appearance::duration().
inline constexpr std::chrono::milliseconds kGivingWay{90};
inline constexpr std::chrono::milliseconds kFolding{140};
inline constexpr std::chrono::milliseconds kSwitchingView{180};

/// Installs the style, the palette and the fonts in the application; again for every change of the settings.
void applyAppearance(QApplication &application, const Appearance &appearance);

/// Whether `widget` should show that it has the keyboard focus: it has it, and the keyboard was used last.
[[nodiscard]] bool hasVisibleFocus(const QWidget *widget);

} // namespace beatreel
