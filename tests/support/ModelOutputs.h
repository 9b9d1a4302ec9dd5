// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/AtomicFile.h"
#include "core/media/Chunk.h"
#include "core/media/Picture.h"
#include "core/media/Sound.h"
#include "tests/support/TestFolder.h"

#include <cmath>
#include <map>

namespace beatreel::test {

/// Real files as models make them, small.
inline const std::map<QString, QByteArray> &modelOutputs()
{
    static const std::map<QString, QByteArray> outputs = [] {
        const TestFolder folder;
        QImage picture(320, 180, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        const QString png = folder.file(QStringLiteral("a.png"));
        const QString mp4 = folder.file(QStringLiteral("a.mp4"));
        const QString wav = folder.file(QStringLiteral("a.wav"));
        StereoSamples samples;
        samples.interleaved.resize(size_t(kSampleRate) * 2 * 6);
        for (size_t i = 0; i < samples.interleaved.size(); ++i)
            samples.interleaved[i] = static_cast<float>(0.2 * std::sin(static_cast<double>(i / 2) * 0.03));
        (void)writePicture(picture, png);
        (void)encodeChunk(mp4, {{320, 180}, 30}, [](int i, QImage &target) { target.fill(QColor(i, 90, 120)); }, {});
        (void)writeWave(samples, wav, WaveFormat::Pcm16);
        return std::map<QString, QByteArray>{{QStringLiteral("png"), readFile(png).value()},
                                             {QStringLiteral("mp4"), readFile(mp4).value()},
                                             {QStringLiteral("wav"), readFile(wav).value()}};
    }();
    return outputs;
}

} // namespace beatreel::test
