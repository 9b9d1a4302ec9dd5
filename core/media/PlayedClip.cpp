// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/ChunkTimes.h"
#include "core/media/PictureFitter.h"
#include "core/media/PlayedFiles.h"
#include "core/media/VideoPicture.h"

namespace beatreel {

namespace {

/// So many pictures are decoded at a time where the film runs backwards.
constexpr int kMostBackward = 15;

/// Decodes and fits a clip's pictures as conforming does.
class PlayedClip : public PictureSource
{
public:
    PlayedClip(QString clip, ChunkTimes times, const ConformOptions &options, CancelToken cancel)
        : m_clip(std::move(clip)), m_times(std::move(times)), m_format(options.format), m_crop(options.crop), m_cancel(std::move(cancel))
    {}

    [[nodiscard]] int groupStart(int number) const override { return number - number % kMostBackward; }

    [[nodiscard]] Result<PicturePtr> picture(int number) override
    {
        const qint64 time = timeOf(number);
        if (m_shown && m_shownAt == time)
            return m_shown;
        if (!m_reader || time < m_nextAt || time > m_shownAt + kTicksPerSecond) {
            if (const Result<void> gone = goTo(number); !gone)
                return std::unexpected(gone.error());
        }
        while (true) {
            Result<std::optional<TimedPicture>> read = m_reader->next();
            if (!read)
                return std::unexpected(read.error());
            if (!*read)
                return atEnd(time);
            // One that cannot be decoded is stood for by the next.
            if ((*read)->time < time)
                continue;
            Result<ffmpeg::Frame> fitted = m_fitter->fit(**read);
            if (!fitted)
                return std::unexpected(fitted.error());
            return show(videoPicture(std::move(*fitted)), time, (*read)->time);
        }
    }

private:
    /// When, in the clip, the picture is shown that this one of the chunk shows.
    [[nodiscard]] qint64 timeOf(int number) const
    {
        return nearestTime(m_times.span.pictures, m_times.momentOf(number));
    }

    [[nodiscard]] Result<void> goTo(int number)
    {
        Result<ClipReader> reader = ClipReader::open(m_clip, m_times.span, m_cancel);
        if (!reader)
            return std::unexpected(reader.error());
        std::vector<qint64> wanted;
        for (int i = number; i < m_times.pictures; ++i) {
            if (const qint64 time = timeOf(i); wanted.empty() || time > wanted.back())
                wanted.push_back(time);
        }
        reader->choose(m_times.span.pictures, wanted);
        m_fitter.emplace(m_format, reader->orientation(), m_crop);
        m_reader.emplace(std::move(*reader));
        m_shown.reset();
        m_shownAt = m_nextAt = timeOf(number);
        return {};
    }

    /// The last picture is held.
    [[nodiscard]] Result<PicturePtr> atEnd(qint64 time)
    {
        if (!m_shown)
            return m_reader->source().broken(AVERROR_INVALIDDATA);
        return show(m_shown, time, m_nextAt);
    }

    [[nodiscard]] PicturePtr show(PicturePtr picture, qint64 wanted, qint64 found)
    {
        m_shown = std::move(picture);
        m_shownAt = wanted;
        m_nextAt = found;
        return m_shown;
    }

    QString m_clip;
    ChunkTimes m_times;
    VideoFormat m_format;
    Crop m_crop;
    CancelToken m_cancel;
    std::optional<ClipReader> m_reader;
    std::optional<PictureFitter> m_fitter;
    PicturePtr m_shown;
    qint64 m_shownAt = 0; ///< the time that was asked for
    qint64 m_nextAt = 0;  ///< the reader has no picture of an earlier time any more
};

} // namespace

Result<std::unique_ptr<PictureSource>> playClip(const QString &clip, const ConformOptions &options, const CancelToken &cancel)
{
    Result<ChunkTimes> times = chunkTimes(clip, options, {cancel, {}, {}});
    if (!times)
        return std::unexpected(times.error());
    return std::make_unique<PlayedClip>(clip, std::move(*times), options, cancel);
}

} // namespace beatreel
