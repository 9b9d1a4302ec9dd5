// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

namespace beatreel::sketch {

/// The picture as a lens out of focus sees it: soft by about `across` pixels sideways and `down` pixels
/// vertically, without steps. Takes and gives ARGB32_Premultiplied (RGB32 alike); what lies outside is as
/// at the edge. Three boxes in a row come close to a Gaussian.
[[nodiscard]] QImage blurred(const QImage &picture, int across, int down);

} // namespace beatreel::sketch
