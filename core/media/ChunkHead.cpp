// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/ChunkHead.h"

#include "core/base/Sentence.h"
#include "core/media/Chunk.h"
#include "core/media/ChunkEncoder.h"

namespace beatreel {

namespace {

QString sizeText(const QSize &size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

/// "High 4.0" from an avcC record.
QString profileText(const QByteArray &headers)
{
    const int profile = static_cast<uchar>(headers[1]);
    const int level = static_cast<uchar>(headers[3]);
    const QString name = profile == 100 ? QStringLiteral("High") : Sentence::tr("profile %1", "of H.264").arg(profile);
    return QStringLiteral("%1 %2.%3").arg(name).arg(level / 10).arg(level % 10);
}

} // namespace

std::unexpected<Error> noChunk(const QString &file, const QString &reason)
{
    return fail(ErrorKind::Media,
                Sentence::tr("“%1” is not a chunk that can be stitched: %2. "
                             "Take the chunks that a project has in build/chunks.").arg(file, reason));
}

Result<ChunkHead> readChunkHead(const MediaSource &source)
{
    const QString &file = source.file();
    const AVFormatContext &container = source.context();
    const AVStream *stream = source.video();
    if (stream == nullptr)
        return noChunk(file, Sentence::tr("it holds no video"));
    if (container.nb_streams != 1)
        return noChunk(file, Sentence::tr("it holds %n streams instead of one", nullptr, static_cast<int>(container.nb_streams)));
    const AVCodecParameters &parameters = *stream->codecpar;
    if (parameters.codec_id != AV_CODEC_ID_H264)
        return noChunk(file, Sentence::tr("it is coded as %1, not H.264")
                                 .arg(QString::fromUtf8(avcodec_get_name(parameters.codec_id))));
    if (parameters.extradata_size < 7 || parameters.extradata[0] != 1)
        return noChunk(file, Sentence::tr("its H.264 headers are missing"));
    const AVRational base = stream->time_base;
    if (base.num != 1 || base.den % kTicksPerPicture != 0)
        return noChunk(
            file,
            Sentence::tr("its clock has %1 ticks a second, not %2 a picture").arg(base.den).arg(kTicksPerPicture));

    ChunkHead head;
    head.format = {QSize(parameters.width, parameters.height), base.den / kTicksPerPicture};
    head.headers = QByteArray(reinterpret_cast<const char *>(parameters.extradata), parameters.extradata_size);
    const int pictures = avformat_index_get_entries_count(stream);
    if (pictures != head.format.picturesPerChunk()) {
        return noChunk(
            file, Sentence::tr("it has %n pictures instead of %1", nullptr, pictures).arg(head.format.picturesPerChunk()));
    }
    return head;
}

QString differenceOf(const ChunkHead &other, const ChunkHead &first)
{
    if (other.format.size != first.format.size)
        return Sentence::tr("it is %1, the first chunk %2")
            .arg(sizeText(other.format.size), sizeText(first.format.size));
    if (other.format.fps != first.format.fps) {
        return Sentence::tr("it has %1 pictures a second, the first chunk %2")
            .arg(other.format.fps)
            .arg(first.format.fps);
    }
    if (other.headers.mid(1, 3) != first.headers.mid(1, 3)) {
        return Sentence::tr("it is H.264 %1, the first chunk %2")
            .arg(profileText(other.headers), profileText(first.headers));
    }
    if (other.headers != first.headers)
        return Sentence::tr("its H.264 encoder settings differ from the first chunk's");
    return {};
}

bool isChunkPacket(const AVPacket &packet, int index, const VideoFormat &format)
{
    const bool isKey = (packet.flags & AV_PKT_FLAG_KEY) != 0;
    return packet.dts == qint64(index - kReorderDelay) * kTicksPerPicture && packet.duration == kTicksPerPicture
        && packet.pts >= 0 && packet.pts < qint64(format.picturesPerChunk()) * kTicksPerPicture
        && packet.pts % kTicksPerPicture == 0 && isKey == (index % kGroupLength == 0);
}

Result<void> checkChunk(const QString &file, const VideoFormat &format)
{
    const Result<MediaSource> source = MediaSource::open(file, MediaSource::Depth::Header);
    if (!source)
        return std::unexpected(source.error());
    const Result<ChunkHead> head = readChunkHead(*source);
    if (!head)
        return std::unexpected(head.error());
    if (head->format.size != format.size)
        return noChunk(file,
                       Sentence::tr("it is %1, not %2").arg(sizeText(head->format.size), sizeText(format.size)));
    if (head->format.fps != format.fps)
        return noChunk(file,
                       Sentence::tr("it has %1 pictures a second, not %2").arg(head->format.fps).arg(format.fps));
    const Result<QByteArray> headers = chunkHeaders(format);
    if (!headers)
        return std::unexpected(headers.error());
    if (head->headers != *headers)
        return noChunk(file, Sentence::tr("its H.264 encoder settings are not the present ones"));
    const ffmpeg::Packet packet(av_packet_alloc());
    for (int index = 0; index < format.picturesPerChunk(); ++index) {
        const Result<bool> more = source->read(*packet);
        if (!more)
            return std::unexpected(more.error());
        if (!*more || !isChunkPacket(*packet, index, format))
            return noChunk(file, Sentence::tr("picture %1 is missing or out of step").arg(index + 1));
    }
    return {};
}

} // namespace beatreel
