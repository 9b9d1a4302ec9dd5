// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace beatreel::test {

/// What ffprobe and ffmpeg find wrong with a master of so many seconds: one sentence each, none where it is as
/// every master must be (h264 High, yuv420p, 1280x720, constant 30 fps, AAC stereo 48 kHz of the same length
/// to within one AAC frame, index first, decoding without a word).
[[nodiscard]] QStringList faultsOfMaster(const QString &file, int seconds);

/// The boxes at the top level of an MP4, in order: "ftyp", "moov", "mdat".
[[nodiscard]] QStringList topLevelBoxes(const QString &file);

} // namespace beatreel::test
