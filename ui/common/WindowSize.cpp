// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/WindowSize.h"

#include "ui/common/Appearance.h"

#include <QScreen>
#include <QWidget>

namespace beatreel {

namespace {

constexpr QSize kLeastPicture{160, 96};
constexpr QSize kAroundWindow{32, 64}; ///< what a window manager puts round a window, and a little air

} // namespace

void resizeWithText(QWidget &window, QSize px)
{
    const TypeScale &type = Appearance::of(&window).type;
    window.resize(QSize(type.scaled(px.width()), type.scaled(px.height())).boundedTo(window.screen()->availableSize() - kAroundWindow));
}

QSize leastPicture(const QWidget &view)
{
    return {kLeastPicture.width(), Appearance::of(&view).type.scaled(kLeastPicture.height())};
}

} // namespace beatreel
