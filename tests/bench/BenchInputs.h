// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QStringList>

namespace beatreel::bench {

/// A detailed still: gradients, fine lines, shapes and grain.
[[nodiscard]] QImage still(QSize size);

/// Paints `source` in a slow zoom, pan and turn, as an animator would.
void paintMove(const QImage &source, int picture, QImage &target);

/// A chunk of the default format in which such a still moves; made once in the folder.
[[nodiscard]] QString movingChunk(const QString &folder);

/// Half a minute of music as a WAV file; made once in the folder.
[[nodiscard]] QString halfAMinuteOfMusic(const QString &folder);

/// ffmpeg's arguments for the one parameter set of chunks.
[[nodiscard]] QStringList encoderArguments();

/// ffmpeg's arguments that read raw 1280x720 pictures from a file.
[[nodiscard]] QStringList rawInput(const QString &file);

/// Runs ffmpeg to prepare something; true where it worked.
[[nodiscard]] bool prepare(const QStringList &arguments);

} // namespace beatreel::bench
