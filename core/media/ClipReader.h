// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Ffmpeg.h"
#include "core/media/FrameImage.h"
#include "core/media/MediaSource.h"
#include "core/media/PictureChoice.h"

namespace beatreel {

/// Times within a clip: counted from its first picture, in units that divide every usual picture rate (24, 25,
/// 30, 50, 60 and their thousands-and-ones) and sample rate.
inline constexpr qint64 kTicksPerSecond = 705'600'000;

/// When a clip's pictures are shown.
struct ClipSpan
{
    qint64 firstStamp = 0; ///< of the first picture, in the stream's own time base
    qint64 length = 0;     ///< in ticks
    /// In the order in which they are shown, their times in ticks; a few may be beyond the length.
    std::vector<ListedPicture> pictures = {};
};

/// The time of the picture that is nearest to `moment`, the earlier of two equally near. There must be one.
[[nodiscard]] qint64 nearestTime(const std::vector<ListedPicture> &pictures, qint64 moment);

/// Found by reading the file but decoding nothing; the length is `enough` where it is that long or longer. Media
/// where the file ends before what it promises.
[[nodiscard]] Result<ClipSpan> clipSpan(const QString &clip, qint64 enough, const CancelToken &cancel);

/// A decoded picture and when it is shown.
struct TimedPicture
{
    ffmpeg::Frame frame;
    qint64 time = 0;
    AVRational pixelAspect{1, 1}; ///< width : height of a pixel
};

/// Decodes the pictures of a clip, or some of them, in the order in which they are shown. Used by one thread.
class ClipReader
{
public:
    [[nodiscard]] static Result<ClipReader> open(const QString &clip, const ClipSpan &span, const CancelToken &cancel);

    [[nodiscard]] Orientation orientation() const { return orientationOf(*m_stream); }
    /// Goes to a picture at or before `time`. Before the first `next` only.
    void startAt(qint64 time);
    /// Gives those of `pictures` alone that are shown at `wanted` (strictly rising), and decodes no more than they
    /// need. The next one that can be decoded stands for one that cannot. Before the first `next` only.
    void choose(const std::vector<ListedPicture> &pictures, const std::vector<qint64> &wanted);
    /// The next picture; empty at the end.
    [[nodiscard]] Result<std::optional<TimedPicture>> next();
    [[nodiscard]] const MediaSource &source() const { return m_source; }

private:
    ClipReader(MediaSource source, ffmpeg::Codec decoder, AVStream *stream, qint64 firstStamp)
        : m_source(std::move(source)), m_decoder(std::move(decoder)), m_packet(av_packet_alloc()), m_stream(stream),
          m_firstStamp(firstStamp)
    {}
    [[nodiscard]] Result<void> feed();
    /// Whether the packet just read is to be decoded, and how.
    [[nodiscard]] bool isNeeded();
    [[nodiscard]] TimedPicture timed(ffmpeg::Frame frame);

    MediaSource m_source;
    ffmpeg::Codec m_decoder;
    ffmpeg::Packet m_packet;
    AVStream *m_stream;
    qint64 m_firstStamp;
    qint64 m_nextTime = 0; ///< for pictures without a time of their own
    std::optional<PictureChoice> m_choice;
    bool m_isFed = false;   ///< something is in the decoder
    bool m_isAtEnd = false; ///< of the file
};

} // namespace beatreel
