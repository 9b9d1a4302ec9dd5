// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace beatreel::gallery {

struct PageMaker
{
    QString name;
    std::function<std::unique_ptr<QWidget>()> make;
};

/// The pages, in order; each is made anew for every appearance.
[[nodiscard]] std::vector<PageMaker> pageMakers();

} // namespace beatreel::gallery
