// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

namespace beatreel {

/// Lays a soft shadow under what is on a premultiplied ARGB image: `strength` 0 to 1, `radius` and the way down in pixels.
/// Integers only: the same bytes on every machine.
void layShadow(QImage &image, double strength, int radius, int down);

} // namespace beatreel
