// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace beatreel::bench {

/// Stitching: time, memory and equal pictures. `program` is beatreel-cli, or empty where it is not built; the
/// time is then that of the function.
void stitchRows(const QString &folder, const QString &program);
void lastPictureRow(const QString &folder);
void conformRow(const QString &folder);
/// Painting and encoding a chunk, without any animator's own work.
void paintedChunkRow(const QString &folder);
/// Mixing the sound of half a minute.
void soundRow(const QString &folder);

/// What the timeline shows of media: filmstrips, waveforms, the colours of a picture.
void timelineRows(const QString &folder);

/// The camera animator against ffmpeg's encoder alone and against its zoompan filter.
void cameraRows(const QString &folder);

/// A storyboard as a PDF.
void storyboardRow(const QString &folder);

} // namespace beatreel::bench
