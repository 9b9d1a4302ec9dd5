// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/TaskContext.h"
#include "core/media/Ffmpeg.h"

namespace beatreel {

/// What kind of file is written.
enum class Container { Mp4, Mov, Webm };

/// Writes an MP4 (or another container) under a temporary name beside its own and renames it when it is finished; until then, and
/// after any failure, nothing is at its own name. Writes no dates, names or versions into the file.
/// Used by one thread at a time.
class Mp4Writer
{
public:
    /// Storage where the folder refuses a new file.
    [[nodiscard]] static Result<Mp4Writer> create(const QString &file, const CancelToken &cancel,
                                                  Container container = Container::Mp4);

    /// A stream with these parameters; `timeBase` is that of its packets and of the file's track. A WebM's track has
    /// milliseconds from `begin` on.
    [[nodiscard]] Result<AVStream *> addStream(const AVCodecParameters &parameters, AVRational timeBase);
    /// Ends the header. With `reservedPackets` above 0 the index is put before the pictures: room is left for
    /// that many packets, which saves writing the file twice.
    [[nodiscard]] Result<void> begin(qint64 reservedPackets = 0);
    /// Takes the packet, timed in its stream's time base. Packets come in the order in which they are stored.
    [[nodiscard]] Result<void> write(AVPacket &packet);
    /// Completes the file and puts it in its place.
    [[nodiscard]] Result<void> finish();

private:
    struct State;
    struct Release
    {
        void operator()(State *state) const;
    };
    [[nodiscard]] std::unexpected<Error> failure(int code) const;
    std::unique_ptr<State, Release> m_state;
};

} // namespace beatreel
