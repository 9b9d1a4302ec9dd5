// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/PacketSource.h"

#include <algorithm>

namespace beatreel {

namespace {

struct Track
{
    PacketSource *source;
    AVStream *stream;
    ffmpeg::Packet next{av_packet_alloc()};
    bool isOver = false;

    [[nodiscard]] Result<void> advance()
    {
        const Result<bool> more = source->next(*next);
        if (!more)
            return std::unexpected(more.error());
        isOver = !*more;
        next->stream_index = stream->index;
        return {};
    }
    [[nodiscard]] bool isBefore(const Track &other) const
    {
        return !isOver
            && (other.isOver || av_compare_ts(next->dts, source->timeBase(), other.next->dts, other.source->timeBase()) < 0);
    }
};

Result<std::vector<Track>> begin(Mp4Writer &writer, const std::vector<PacketSource *> &sources)
{
    std::vector<Track> tracks;
    qint64 packets = 0;
    for (PacketSource *source : sources) {
        const Result<AVStream *> stream = writer.addStream(source->parameters(), source->timeBase());
        if (!stream)
            return std::unexpected(stream.error());
        (*stream)->avg_frame_rate = source->frameRate();
        packets += source->count();
        tracks.push_back({source, *stream});
    }
    if (const Result<void> begun = writer.begin(packets); !begun)
        return std::unexpected(begun.error());
    for (Track &track : tracks) {
        if (const Result<void> read = track.advance(); !read)
            return std::unexpected(read.error());
    }
    return tracks;
}

} // namespace

Result<void> writeTracks(Mp4Writer &writer, const std::vector<PacketSource *> &sources, const TaskContext &context)
{
    Result<std::vector<Track>> tracks = begin(writer, sources);
    if (!tracks)
        return std::unexpected(tracks.error());
    const qint64 count = std::max<qint64>(1, sources.front()->count());
    qint64 written = 0;
    while (true) {
        // Of tracks at the same time the first goes first.
        Track &track = *std::ranges::min_element(*tracks, [](const Track &a, const Track &b) { return a.isBefore(b); });
        if (track.isOver)
            return writer.finish();
        // The container may keep another time than the track has.
        av_packet_rescale_ts(track.next.get(), track.source->timeBase(), track.stream->time_base);
        if (const Result<void> done = writer.write(*track.next); !done)
            return done;
        if (&track == &tracks->front())
            context.report(double(++written) / double(count));
        if (const Result<void> read = track.advance(); !read)
            return read;
    }
}

} // namespace beatreel
