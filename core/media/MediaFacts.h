// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QSize>
#include <QString>

#include <optional>

namespace beatreel {

/// What a local media file holds, read without decoding it.
struct VideoFacts
{
    QString codec;       ///< "h264"
    QString profile;     ///< "High"
    int level = 0;       ///< 40 for 4.0
    QString pixelFormat; ///< "yuv420p"
    QSize size;          ///< as coded, before rotation
    int rotation = 0;    ///< degrees clockwise to show it upright: 0, 90, 180, 270
    double fps = 0;      ///< average
    qint64 pictures = 0; ///< as the container says; 0 where it does not
    double seconds = 0;
};

struct AudioFacts
{
    QString codec;
    int sampleRate = 0;
    int channels = 0;
    double seconds = 0;
};

struct MediaFacts
{
    QString container; ///< "mov,mp4,m4a,3gp,3g2,mj2"
    double seconds = 0;
    std::optional<VideoFacts> video;
    std::optional<AudioFacts> audio;
};

/// Opens a local file of a known format (mov/mp4, webm, png, jpeg, webp, wav, mp3, ogg, flac) and tells what
/// is in it. A broken or foreign file is a Media error.
[[nodiscard]] Result<MediaFacts> probe(const QString &file);

} // namespace beatreel
