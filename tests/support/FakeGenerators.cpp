// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/FakeGenerators.h"

#include "core/media/Chunk.h"
#include "core/media/Picture.h"
#include "core/media/Sound.h"

#include <cmath>

namespace beatreel::test {

QImage seededPicture(QSize size, quint64 seed)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(QColor(static_cast<int>(seed % 200) + 28, static_cast<int>(seed / 200 % 200) + 28, 90));
    return picture;
}

Result<Generated> FakeArtist::make(const FrameRequest &request, const TaskContext &) const
{
    ++asked;
    if (trouble) {
        if (auto error = trouble(request))
            return std::unexpected(*error);
    }
    const QString file = request.folder + QStringLiteral("/frame.png");
    const auto written = writePicture(seededPicture(request.format.size, request.seed), file);
    return written ? Result<Generated>(Generated{file, {}, {}}) : std::unexpected(written.error());
}

Result<Generated> FakeCamera::make(const ClipRequest &request, const TaskContext &context) const
{
    ++asked;
    if (trouble) {
        if (auto error = trouble(request))
            return std::unexpected(*error);
    }
    const auto still = readPicture(request.inputPicture);
    if (!still)
        return std::unexpected(still.error());
    const QString file = request.folder + QStringLiteral("/clip.mp4");
    const auto made = encodeChunk(file, request.format,
                                  [&](int picture, QImage &target) {
                                      target = still->convertToFormat(QImage::Format_RGB32);
                                      target.setPixelColor(picture % target.width(), 0, Qt::white);
                                  },
                                  context);
    return made ? Result<Generated>(Generated{file, {}, {}}) : std::unexpected(made.error());
}

Result<Generated> FakeComposer::make(const MusicRequest &request, const TaskContext &) const
{
    ++asked;
    if (trouble) {
        if (auto error = trouble(request))
            return std::unexpected(*error);
    }
    const auto frames = request.spec.duration().count() * kSampleRate;
    StereoSamples samples;
    samples.interleaved.resize(static_cast<size_t>(frames * 2));
    for (qint64 i = 0; i < frames; ++i) {
        const auto value = static_cast<float>(0.2 * std::sin(static_cast<double>(i) * 0.03));
        samples.interleaved[static_cast<size_t>(i * 2)] = value;
        samples.interleaved[static_cast<size_t>(i * 2 + 1)] = value;
    }
    const QString file = request.folder + QStringLiteral("/music.wav");
    const auto written = writeWave(samples, file);
    return written ? Result<Generated>(Generated{file, {}, {}}) : std::unexpected(written.error());
}

} // namespace beatreel::test
