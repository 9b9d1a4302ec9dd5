// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Ffmpeg.h"
#include "core/media/Mp4Writer.h"

namespace beatreel {

/// One track of a file that is being written: its packets in the order in which they are stored, with rising dts.
/// Used by one thread.
class PacketSource
{
public:
    virtual ~PacketSource() = default;
    /// The next packet; false at the end.
    [[nodiscard]] virtual Result<bool> next(AVPacket &packet) = 0;
    [[nodiscard]] virtual const AVCodecParameters &parameters() const = 0;
    [[nodiscard]] virtual AVRational timeBase() const = 0;
    /// 0/1 where it is no video.
    [[nodiscard]] virtual AVRational frameRate() const { return {0, 1}; }
    /// About how many packets there are; never fewer.
    [[nodiscard]] virtual qint64 count() const = 0;
};

/// Writes the tracks to their end, in the order of their times, and finishes the file. Progress is the first track's.
[[nodiscard]] Result<void> writeTracks(Mp4Writer &writer, const std::vector<PacketSource *> &tracks, const TaskContext &context);

} // namespace beatreel
