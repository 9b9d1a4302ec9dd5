// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Fingerprint.h"

#include <QSize>
#include <QString>

#include <chrono>

namespace beatreel {

using Seconds = std::chrono::seconds;

/// Length of every chunk (TDD 7.1).
inline constexpr Seconds kChunkLength{5};

/// A place in a video, 0 s or later, as people write it: "0:25", "2:05".
[[nodiscard]] QString clockText(Seconds place);

/// Picture size and rate of a project. The default value is the specification's 1280x720 at 30 pictures a
/// second.
struct VideoFormat
{
    QSize size{1280, 720}; ///< pixels, both even
    int fps = 30;          ///< pictures a second, constant

    [[nodiscard]] int picturesIn(Seconds length) const { return static_cast<int>(length.count()) * fps; }
    [[nodiscard]] int picturesPerChunk() const { return picturesIn(kChunkLength); }
    /// As the spec writes it: "1280x720".
    [[nodiscard]] QString resolution() const;
    /// Reads "1280x720". BadInput where the text is no even size from 16x16 to 7680x7680.
    [[nodiscard]] static Result<QSize> parseResolution(const QString &text);

    bool operator==(const VideoFormat &) const = default;
};

} // namespace beatreel
