// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The one place where this folder meets FFmpeg's C types: owning aliases, errors as text, and what differs
// between its versions. Nothing outside core/media may include it.

#pragma once

#include "core/base/Result.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/channel_layout.h>
#include <libavutil/display.h>
#include <libavutil/imgutils.h>
#include <libavutil/opt.h>
#include <libavutil/pixdesc.h>
#include <libswresample/swresample.h>
#include <libswscale/swscale.h>
}

#include <memory>

namespace beatreel::ffmpeg {

/// Calls one of FFmpeg's `x_free(T **)` functions.
template <auto Free> struct FreeByAddress
{
    template <class T> void operator()(T *pointer) const { Free(&pointer); }
};

using Frame = std::unique_ptr<AVFrame, FreeByAddress<&av_frame_free>>;
using Packet = std::unique_ptr<AVPacket, FreeByAddress<&av_packet_free>>;
using Codec = std::unique_ptr<AVCodecContext, FreeByAddress<&avcodec_free_context>>;
using Resampler = std::unique_ptr<SwrContext, FreeByAddress<&swr_free>>;
using CodecParameters = std::unique_ptr<AVCodecParameters, FreeByAddress<&avcodec_parameters_free>>;

struct FreeScaler
{
    void operator()(SwsContext *scaler) const { sws_freeContext(scaler); }
};
using Scaler = std::unique_ptr<SwsContext, FreeScaler>;

/// An AVIOContext with its buffer; what it reads or writes through is not its own.
struct FreeIo
{
    void operator()(AVIOContext *io) const
    {
        av_freep(&io->buffer);
        avio_context_free(&io);
    }
};
using Io = std::unique_ptr<AVIOContext, FreeIo>;

struct CloseInput
{
    void operator()(AVFormatContext *context) const { avformat_close_input(&context); }
};
using Input = std::unique_ptr<AVFormatContext, CloseInput>;

struct FreeOutput
{
    void operator()(AVFormatContext *context) const { avformat_free_context(context); }
};
using Output = std::unique_ptr<AVFormatContext, FreeOutput>;

/// Options for the calls that take an AVDictionary.
class Options
{
public:
    Options() = default;
    ~Options() { av_dict_free(&m_dictionary); }
    Options(const Options &) = delete;
    Options &operator=(const Options &) = delete;

    void set(const char *name, const char *value) { av_dict_set(&m_dictionary, name, value, 0); }
    void set(const char *name, qint64 value) { av_dict_set_int(&m_dictionary, name, value, 0); }
    [[nodiscard]] AVDictionary **address() { return &m_dictionary; }

private:
    AVDictionary *m_dictionary = nullptr;
};

/// FFmpeg's own words for a return code.
[[nodiscard]] QString text(int code);
/// That an encoder, "AAC" say, failed with this return code.
[[nodiscard]] std::unexpected<Error> encoderFailed(const char *encoder, int code);

/// Stops the libraries from writing to stderr: what they have to say comes as values. Cheap to call again.
void silence();

/// For AVFormatContext and for loops of our own: 1 when the `CancelToken` behind `token` was cancelled.
int isInterrupted(void *token);

inline const AVRational kMicroseconds{1, AV_TIME_BASE};

// Differences between versions 5.1, 6, 7 and 8.

#if LIBAVFORMAT_VERSION_MAJOR >= 61
using WrittenByte = const uint8_t;
#else
using WrittenByte = uint8_t;
#endif

#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(60, 31, 100)
inline constexpr int kProfileHigh = AV_PROFILE_H264_HIGH;
#else
inline constexpr int kProfileHigh = FF_PROFILE_H264_HIGH;
#endif

/// The 3x3 matrix that shows a stream upright, or null.
[[nodiscard]] const int32_t *displayMatrix(const AVStream &stream);

/// Which way up the pictures are, for a stream that was added with the parameters of `from`.
void copyOrientation(const AVStream &from, AVStream &to);

/// Drops what an encoder or a file says of a stream's rates: newer versions would write that instead of the average of what was
/// written, and a copy would say something else than its original.
void forgetStatedRates(AVCodecParameters &parameters);

/// How long the picture is shown, in its stream's time base; 0 where unknown.
[[nodiscard]] qint64 duration(const AVFrame &frame);

/// Takes from a decoded picture what its decoder was told to hand on. FFmpeg 5 copies it for libx265 and loses the copies
/// of those pictures that are still inside when an encoding is given up.
void forgetOpaque(AVFrame &frame);

} // namespace beatreel::ffmpeg
