// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/TaskContext.h"
#include "core/media/Chunk.h"
#include "core/media/Sound.h"

#include <QColor>
#include <QJsonObject>

namespace beatreel::test {

/// A format that encodes fast: 160x90, 30 pictures a second.
[[nodiscard]] VideoFormat smallFormat();

/// Paints a picture whose grey tells its number: 16 bars from left to right, one bit each, light for 1.
void paintNumber(int number, QImage &target);
/// The number that `paintNumber` painted, at whatever size.
[[nodiscard]] int numberIn(const QImage &picture);

/// A chunk whose pictures are numbered from `first` on.
[[nodiscard]] Result<void> makeNumberedChunk(const QString &file, const VideoFormat &format, int first = 0);

/// What a run of another program gave.
struct Output
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};
[[nodiscard]] Output run(const QString &program, const QStringList &arguments);

/// `ffmpeg -v error -y …`; true where it ended well and said nothing.
[[nodiscard]] bool ffmpegMakes(const QStringList &arguments);
/// Decodes everything in the file; empty where ffmpeg has nothing to complain about.
[[nodiscard]] QByteArray complaintsAbout(const QString &file);
/// The file's streams and format as ffprobe counts them, packets and pictures counted by reading all.
[[nodiscard]] QJsonObject probed(const QString &file);
/// The first stream of a kind ("video", "audio") in what `probed` gave.
[[nodiscard]] QJsonObject streamOf(const QJsonObject &probed, const QString &kind);
/// The hash of each decoded picture, in order of presentation.
[[nodiscard]] QList<QByteArray> pictureHashes(const QStringList &inputArguments);
/// All decoded pictures of a video, as ffmpeg gives them in RGB.
[[nodiscard]] QList<QImage> picturesOf(const QString &file, const QSize &size);
/// The names of the boxes at the top of an MP4, in order.
[[nodiscard]] QStringList boxesOf(const QString &file);

/// Writes a turn by 0, 90, 180 or 270 degrees clockwise into the header of an MP4 with one track.
[[nodiscard]] bool setRotation(const QString &file, int degrees);

/// While it lives, no file of this process grows beyond `bytes`.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(quint64 bytes);
    ~FileSizeLimit();
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    quint64 m_before = 0;
};

/// A sine of this height (Hz), full scale 1.0 being `amplitude`.
[[nodiscard]] StereoSamples sine(double hertz, double amplitude, double seconds);

} // namespace beatreel::test
