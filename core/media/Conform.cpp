// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Sentence.h"
#include "core/media/Chunk.h"

#include "core/media/BoundedQueue.h"
#include "core/media/ChunkEncoder.h"
#include "core/media/ChunkTimes.h"
#include "core/media/OverlayPlanes.h"
#include "core/media/PictureFitter.h"

#include <thread>

namespace beatreel {

namespace {

/// Pictures waiting between two of the threads.
constexpr size_t kQueue = 6;

/// A picture of the clip and how many pictures of the chunk show it.
struct Choice
{
    TimedPicture picture;
    int repeats = 0;
};

/// Chooses for each picture of the chunk the clip's nearest in time, the earlier of two equally near. After the
/// clip's end its last picture is held.
class Chooser
{
public:
    Chooser(ClipReader &reader, const ChunkTimes &times, int firstPicture)
        : m_reader(reader), m_times(times), m_picture(firstPicture)
    {
        m_reader.startAt(m_times.momentOf(firstPicture));
    }

    /// The next choice; empty when all pictures of the chunk are chosen.
    [[nodiscard]] Result<std::optional<Choice>> next()
    {
        while (m_picture < m_times.pictures) {
            if (const Result<void> read = readAhead(); !read)
                return std::unexpected(read.error());
            if (!m_current)
                return m_reader.source().broken(AVERROR_INVALIDDATA);
            int repeats = 0;
            for (; m_picture < m_times.pictures && isCurrentNearest(m_times.momentOf(m_picture)); ++m_picture)
                ++repeats;
            std::optional<TimedPicture> chosen = std::exchange(m_current, std::exchange(m_ahead, std::nullopt));
            if (repeats > 0)
                return Choice{std::move(*chosen), repeats};
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool isCurrentNearest(qint64 moment) const
    {
        return !m_ahead || moment - m_current->time <= m_ahead->time - moment;
    }

    [[nodiscard]] Result<void> readAhead()
    {
        for (std::optional<TimedPicture> *place : {&m_current, &m_ahead}) {
            while (!*place) {
                Result<std::optional<TimedPicture>> picture = m_reader.next();
                if (!picture)
                    return std::unexpected(picture.error());
                if (!*picture)
                    return {};
                // Pictures out of order in time would be shown backwards.
                if (place == &m_current || (*picture)->time > m_current->time)
                    *place = std::move(*picture);
            }
        }
        return {};
    }

    ClipReader &m_reader;
    ChunkTimes m_times;
    int m_picture;
    std::optional<TimedPicture> m_current, m_ahead;
};

/// A picture ready to be encoded.
struct Fitted
{
    ffmpeg::Frame frame;
    int repeats = 0;
};

/// Decodes, scales and encodes on a thread each. The first of them that fails makes the others leave.
class Pipeline
{
public:
    Pipeline(ClipReader reader, const ChunkTimes &times, const ConformOptions &options, const OverlayPlanes *over)
        : m_reader(std::move(reader)), m_times(times), m_format(options.format), m_crop(options.crop), m_over(over)
    {}

    [[nodiscard]] Result<void> run(ChunkEncoder &encoder, const TaskContext &context)
    {
        std::jthread decoding([this] { decode(); });
        std::jthread scaling([this] { scale(); });
        Result<void> encoded = encode(encoder, context);
        m_chosen.abandon();
        m_fitted.abandon();
        decoding.join();
        scaling.join();
        if (context.isCancelled())
            return cancelled();
        if (m_decodeError)
            return std::unexpected(*m_decodeError);
        if (m_scaleError)
            return std::unexpected(*m_scaleError);
        return encoded;
    }

private:
    void decode()
    {
        Chooser chooser(m_reader, m_times, 0);
        while (true) {
            Result<std::optional<Choice>> choice = chooser.next();
            if (!choice)
                m_decodeError = choice.error();
            if (!choice || !*choice)
                break;
            if (!m_chosen.push(std::move(**choice)))
                return;
        }
        m_chosen.finish();
    }

    void scale()
    {
        PictureFitter fitter(m_format, m_reader.orientation(), m_crop);
        while (std::optional<Choice> choice = m_chosen.pop()) {
            Result<ffmpeg::Frame> frame = fitter.fit(choice->picture);
            if (!frame) {
                m_scaleError = frame.error();
                m_chosen.abandon();
                break;
            }
            if (!m_fitted.push({std::move(*frame), choice->repeats}))
                return;
        }
        m_fitted.finish();
    }

    Result<void> encode(ChunkEncoder &encoder, const TaskContext &context)
    {
        int done = 0;
        while (std::optional<Fitted> fitted = m_fitted.pop()) {
            for (int i = 0; i < fitted->repeats; ++i) {
                if (context.isCancelled())
                    return cancelled();
                if (Result<void> encoded = encodeOne(encoder, *fitted->frame, done); !encoded)
                    return encoded;
                context.report(double(++done) / m_times.pictures);
            }
        }
        return {};
    }

    /// The clip's picture may be shown again without what lies over it now: it is painted on a copy.
    Result<void> encodeOne(ChunkEncoder &encoder, AVFrame &frame, int picture)
    {
        if (!m_over || !m_over->isTouched(picture))
            return encoder.encode(frame);
        const ffmpeg::Frame painted = makeChunkFrame(m_format);
        if (!painted || av_frame_copy(painted.get(), &frame) < 0) {
            return fail(ErrorKind::Media,
                        Sentence::tr("There is not enough memory for the pictures. Close other programs and try again."));
        }
        m_over->blend(picture, m_format.size,
                      {painted->data[0], painted->data[1], painted->data[2], painted->linesize[0], painted->linesize[1]});
        return encoder.encode(*painted);
    }

    ClipReader m_reader;
    ChunkTimes m_times;
    VideoFormat m_format;
    Crop m_crop;
    const OverlayPlanes *m_over;
    BoundedQueue<Choice> m_chosen{kQueue};
    BoundedQueue<Fitted> m_fitted{kQueue};
    std::optional<Error> m_decodeError, m_scaleError;
};

} // namespace

Result<Conformed> conform(const QString &clip, const QString &chunk, const ConformOptions &options,
                          const TaskContext &context, const OverlayPlanes *over)
{
    // Without zoom there is nothing to crop of what has the film's shape already.
    if (!over && options.crop.zoom == 1 && checkChunk(clip, options.format))
        return Conformed{.isClipItself = true};
    const Result<ChunkTimes> times = chunkTimes(clip, options, context);
    if (!times)
        return std::unexpected(times.error());
    Result<ClipReader> reader = ClipReader::open(clip, times->span, context.cancel);
    if (!reader)
        return std::unexpected(reader.error());
    Result<ChunkEncoder> encoder = ChunkEncoder::create(chunk, options.format, context.cancel);
    if (!encoder)
        return std::unexpected(encoder.error());
    Pipeline pipeline(std::move(*reader), *times, options, over);
    if (const Result<void> done = pipeline.run(*encoder, context); !done)
        return std::unexpected(done.error());
    if (const Result<void> finished = encoder->finish(); !finished)
        return std::unexpected(finished.error());
    return Conformed{};
}

Result<QImage> handOnPicture(const QString &clip, const ConformOptions &options, const TaskContext &context)
{
    const Result<ChunkTimes> times = chunkTimes(clip, options, context);
    if (!times)
        return std::unexpected(times.error());
    Result<ClipReader> reader = ClipReader::open(clip, times->span, context.cancel);
    if (!reader)
        return std::unexpected(reader.error());
    Chooser chooser(*reader, *times, times->pictures - 1);
    const Result<std::optional<Choice>> choice = chooser.next();
    if (!choice)
        return std::unexpected(choice.error());
    const Result<ffmpeg::Frame> frame = PictureFitter(options.format, reader->orientation(), options.crop).fit((*choice)->picture);
    if (!frame)
        return std::unexpected(frame.error());
    return toImage(**frame, {});
}

} // namespace beatreel
