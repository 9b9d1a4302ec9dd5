// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/ClipReader.h"

#include "core/base/Sentence.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace beatreel {

namespace {

const AVRational kTick{1, static_cast<int>(kTicksPerSecond)};
/// A container's own idea of its length may be off by this much.
constexpr qint64 kTolerance = kTicksPerSecond / 4;
constexpr AVRational kUnknownRate{25, 1};
/// So many packets may be stored before one that is shown earlier (H.264, HEVC).
constexpr int kMostReordered = 16;

Result<MediaSource> openClip(const QString &clip, const CancelToken &cancel)
{
    Result<MediaSource> source = MediaSource::open(clip, MediaSource::Depth::Header, cancel);
    if (!source)
        return source;
    AVStream *stream = source->video();
    if (stream == nullptr)
        return fail(ErrorKind::Media, Sentence::tr("“%1” holds no video. Choose another file.").arg(clip));
    if (QByteArrayView(source->context().iformat->name).endsWith("_pipe"))
        return fail(ErrorKind::Media,
                    Sentence::tr("“%1” is a still picture, not a video. Choose another file.").arg(clip));
    source->readOnly(*stream);
    return source;
}

qint64 ticks(qint64 time, const AVStream &stream)
{
    return av_rescale_q(time, stream.time_base, kTick);
}

/// When the packet's picture is shown, as far as the container says.
qint64 stampOf(const AVPacket &packet)
{
    return packet.pts != AV_NOPTS_VALUE ? packet.pts : packet.dts;
}

qint64 pictureTicks(const AVStream &stream)
{
    const AVRational rate =
        stream.avg_frame_rate.num > 0 && stream.avg_frame_rate.den > 0 ? stream.avg_frame_rate : kUnknownRate;
    return av_rescale_q(1, av_inv_q(rate), kTick);
}

/// What the header says of the video's length; 0 where it says nothing.
qint64 promisedLength(const MediaSource &source, const AVStream &stream)
{
    if (stream.duration > 0)
        return ticks(stream.duration, stream);
    const AVFormatContext &container = source.context();
    // Beside a video of unknown length the sound may be the longer.
    const bool isAlone = container.nb_streams == 1 && container.duration > 0;
    return isAlone ? av_rescale_q(container.duration, ffmpeg::kMicroseconds, kTick) : 0;
}

std::unexpected<Error> incomplete(const QString &clip, qint64 promised, qint64 found)
{
    const auto seconds = [](qint64 length) {
        return QLocale().toString(double(length) / double(kTicksPerSecond), 'f', 1);
    };
    return fail(ErrorKind::Media, Sentence::tr("“%1” is incomplete: of %2 s only %3 s are there. Get the file again.")
                                      .arg(clip, seconds(promised), seconds(found)));
}

/// Lists a clip's pictures by their packets.
class Listing
{
public:
    explicit Listing(const AVStream &stream) : m_stream(stream) {}

    /// Whether the packet holds a picture of the clip.
    bool add(const AVPacket &packet)
    {
        const qint64 stamp = stampOf(packet);
        if (packet.stream_index != m_stream.index || stamp == AV_NOPTS_VALUE
            || (packet.flags & AV_PKT_FLAG_DISCARD) != 0)
            return false;
        m_pictures.push_back({stamp, (packet.flags & AV_PKT_FLAG_KEY) != 0});
        m_first = std::min(m_first, stamp);
        if (stamp >= m_last) {
            m_last = stamp;
            m_lastLength = packet.duration;
        }
        return true;
    }

    [[nodiscard]] bool isEmpty() const { return m_pictures.empty(); }
    /// From the first picture to the start of the last.
    [[nodiscard]] qint64 reach() const { return isEmpty() ? 0 : ticks(m_last - m_first, m_stream); }
    [[nodiscard]] qint64 length() const
    {
        return reach() + (m_lastLength > 0 ? ticks(m_lastLength, m_stream) : pictureTicks(m_stream));
    }
    [[nodiscard]] ClipSpan spanOf(qint64 length) const
    {
        ClipSpan span{m_first, length, m_pictures};
        for (ListedPicture &picture : span.pictures)
            picture.time = ticks(picture.time - m_first, m_stream);
        std::ranges::stable_sort(span.pictures, {}, &ListedPicture::time);
        return span;
    }

private:
    const AVStream &m_stream;
    std::vector<ListedPicture> m_pictures; ///< in the order of storage, their times as the stream has them
    qint64 m_first = std::numeric_limits<qint64>::max();
    qint64 m_last = std::numeric_limits<qint64>::min();
    qint64 m_lastLength = 0;
};

/// Lists what is shown a little before a time and stored behind it.
void listReordered(const MediaSource &source, AVPacket &packet, Listing &listing)
{
    for (int i = 0; i < kMostReordered; ++i) {
        const Result<bool> more = source.read(packet);
        if (!more || !*more)
            return;
        listing.add(packet);
    }
}

} // namespace

qint64 nearestTime(const std::vector<ListedPicture> &pictures, qint64 moment)
{
    const auto ahead = std::ranges::upper_bound(pictures, moment, {}, &ListedPicture::time);
    if (ahead == pictures.begin())
        return ahead->time;
    const auto current = std::prev(ahead);
    const bool isNearest = ahead == pictures.end() || moment - current->time <= ahead->time - moment;
    return isNearest ? current->time : ahead->time;
}

Result<ClipSpan> clipSpan(const QString &clip, qint64 enough, const CancelToken &cancel)
{
    const Result<MediaSource> source = openClip(clip, cancel);
    if (!source)
        return std::unexpected(source.error());
    const AVStream &stream = *source->video();
    const ffmpeg::Packet packet(av_packet_alloc());
    Listing listing(stream);
    while (listing.isEmpty() || listing.reach() < enough) {
        const Result<bool> more = source->read(*packet);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        if (listing.add(*packet) && (packet->flags & AV_PKT_FLAG_CORRUPT) != 0)
            return source->broken(AVERROR_INVALIDDATA);
    }
    if (listing.isEmpty())
        return source->broken(AVERROR_INVALIDDATA);
    if (listing.reach() >= enough) {
        listReordered(*source, *packet, listing);
        return listing.spanOf(enough);
    }
    const qint64 length = listing.length();
    if (const qint64 promised = std::min(enough, promisedLength(*source, stream)); promised > length + kTolerance)
        return incomplete(clip, promised, length);
    return listing.spanOf(std::min(length, enough));
}

Result<ClipReader> ClipReader::open(const QString &clip, const ClipSpan &span, const CancelToken &cancel)
{
    Result<MediaSource> source = openClip(clip, cancel);
    if (!source)
        return std::unexpected(source.error());
    AVStream *stream = source->video();
    Result<ffmpeg::Codec> decoder = source->decoder(*stream);
    if (!decoder)
        return std::unexpected(decoder.error());
    return ClipReader(std::move(*source), std::move(*decoder), stream, span.firstStamp);
}

void ClipReader::startAt(qint64 time)
{
    if (time <= 0)
        return;
    const qint64 wanted = m_firstStamp + av_rescale_q(time, kTick, m_stream->time_base);
    // Some containers seek by the time of decoding and land on a key frame that is shown later.
    for (qint64 from = time; from > 0; from -= kTicksPerSecond) {
        const qint64 target = m_firstStamp + av_rescale_q(from, kTick, m_stream->time_base);
        // Where the container cannot seek, the pictures before are decoded and passed over.
        if (!m_source.seek(*m_stream, target))
            return;
        const Result<bool> read = m_source.read(*m_packet);
        if (read && *read && m_packet->pts != AV_NOPTS_VALUE && m_packet->pts <= wanted) {
            (void)m_source.seek(*m_stream, target);
            return;
        }
    }
    (void)m_source.seek(*m_stream, m_firstStamp);
}

void ClipReader::choose(const std::vector<ListedPicture> &pictures, const std::vector<qint64> &wanted)
{
    m_choice.emplace(pictures, wanted);
    if (!wanted.empty())
        startAt(wanted.front());
}

Result<std::optional<TimedPicture>> ClipReader::next()
{
    while (true) {
        ffmpeg::Frame frame(av_frame_alloc());
        const int code = avcodec_receive_frame(m_decoder.get(), frame.get());
        if (code >= 0) {
            TimedPicture picture = timed(std::move(frame));
            if (!m_choice || m_choice->isShown(picture.time))
                return picture;
        } else if (code == AVERROR_EOF) {
            if (m_choice)
                m_choice->onDecoderEmpty();
            if (m_isAtEnd || !m_choice || m_choice->isComplete())
                return std::nullopt;
            avcodec_flush_buffers(m_decoder.get());
            m_isFed = false;
        } else if (code != AVERROR(EAGAIN)) {
            return m_source.broken(code);
        } else if (const Result<void> fed = feed(); !fed) {
            return std::unexpected(fed.error());
        }
    }
}

Result<void> ClipReader::feed()
{
    while (true) {
        const bool isEnough = m_choice && m_choice->isComplete();
        const Result<bool> more = isEnough ? false : m_source.read(*m_packet);
        if (!more)
            return std::unexpected(more.error());
        if (!*more) {
            m_isAtEnd = !isEnough;
            avcodec_send_packet(m_decoder.get(), nullptr);
            return {};
        }
        if (m_packet->stream_index != m_stream->index)
            continue;
        if (!isNeeded()) {
            if (!m_isFed)
                continue;
            // Pictures that wait for their turn to be shown come out, and the decoder can start again.
            avcodec_send_packet(m_decoder.get(), nullptr);
            return {};
        }
        // A packet that cannot be decoded is passed over: its neighbour is shown longer.
        if (avcodec_send_packet(m_decoder.get(), m_packet.get()) >= 0) {
            m_isFed = true;
            return {};
        }
    }
}

bool ClipReader::isNeeded()
{
    if (!m_choice)
        return true;
    const qint64 stamp = stampOf(*m_packet);
    std::optional<qint64> time;
    if (stamp != AV_NOPTS_VALUE)
        time = ticks(stamp - m_firstStamp, *m_stream);
    const PictureChoice::Use use = m_choice->useOf(time, (m_packet->flags & AV_PKT_FLAG_KEY) != 0);
    m_decoder->skip_frame = use == PictureChoice::Use::Reference ? AVDISCARD_NONREF : AVDISCARD_DEFAULT;
    return use != PictureChoice::Use::None;
}

TimedPicture ClipReader::timed(ffmpeg::Frame frame)
{
    TimedPicture picture;
    const qint64 stamp = frame->best_effort_timestamp;
    picture.time = stamp == AV_NOPTS_VALUE ? m_nextTime : ticks(stamp - m_firstStamp, *m_stream);
    const qint64 length = ffmpeg::duration(*frame);
    m_nextTime = picture.time + (length > 0 ? ticks(length, *m_stream) : pictureTicks(*m_stream));
    const AVRational aspect = av_guess_sample_aspect_ratio(&m_source.context(), m_stream, frame.get());
    if (aspect.num > 0 && aspect.den > 0)
        picture.pixelAspect = aspect;
    picture.frame = std::move(frame);
    return picture;
}

} // namespace beatreel
