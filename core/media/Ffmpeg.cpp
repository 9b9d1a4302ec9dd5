// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Ffmpeg.h"

#include "core/base/Sentence.h"
#include "core/base/TaskContext.h"

#include <array>
#include <cstring>

namespace beatreel::ffmpeg {

QString text(int code)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> buffer{};
    av_strerror(code, buffer.data(), buffer.size());
    return QString::fromLocal8Bit(buffer.data());
}

std::unexpected<Error> encoderFailed(const char *encoder, int code)
{
    return fail(ErrorKind::Media, Sentence::tr("The %1 encoder failed. Close other programs and try again.").arg(QLatin1StringView(encoder)), text(code));
}

void silence()
{
    av_log_set_level(AV_LOG_QUIET);
}

int isInterrupted(void *token)
{
    return static_cast<const CancelToken *>(token)->stop_requested() ? 1 : 0;
}

const int32_t *displayMatrix(const AVStream &stream)
{
    const uint8_t *bytes = nullptr;
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(60, 31, 100)
    const AVPacketSideData *side = av_packet_side_data_get(
        stream.codecpar->coded_side_data, stream.codecpar->nb_coded_side_data, AV_PKT_DATA_DISPLAYMATRIX);
    if (side != nullptr && side->size >= 9 * sizeof(int32_t))
        bytes = side->data;
#else
    size_t size = 0;
    bytes = av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, &size);
    if (size < 9 * sizeof(int32_t))
        bytes = nullptr;
#endif
    return reinterpret_cast<const int32_t *>(bytes);
}

void copyOrientation([[maybe_unused]] const AVStream &from, [[maybe_unused]] AVStream &to)
{
    // Newer versions keep it with the codec's parameters.
#if LIBAVCODEC_VERSION_INT < AV_VERSION_INT(60, 31, 100)
    constexpr size_t kSize = 9 * sizeof(int32_t);
    const int32_t *matrix = displayMatrix(from);
    if (matrix == nullptr)
        return;
    if (uint8_t *side = av_stream_new_side_data(&to, AV_PKT_DATA_DISPLAYMATRIX, kSize))
        std::memcpy(side, matrix, kSize);
#endif
}

void forgetStatedRates([[maybe_unused]] AVCodecParameters &parameters)
{
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(60, 31, 100)
    av_packet_side_data_remove(parameters.coded_side_data, &parameters.nb_coded_side_data, AV_PKT_DATA_CPB_PROPERTIES);
#endif
}

qint64 duration(const AVFrame &frame)
{
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(57, 30, 100)
    return frame.duration;
#else
    return frame.pkt_duration;
#endif
}

void forgetOpaque([[maybe_unused]] AVFrame &frame)
{
#if LIBAVUTIL_VERSION_MAJOR < 58
    frame.reordered_opaque = 0;
#endif
}

} // namespace beatreel::ffmpeg
