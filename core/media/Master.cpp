// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Stitch.h"

#include "core/media/FilePackets.h"

namespace beatreel {

Result<void> muxMaster(const QString &stitched, const QString &sound, const QString &out, const TaskContext &context)
{
    Result<FilePackets> video = FilePackets::open(stitched, FilePackets::Kind::Video, context.cancel);
    if (!video)
        return std::unexpected(video.error());
    Result<FilePackets> audio = FilePackets::open(sound, FilePackets::Kind::Sound, context.cancel);
    if (!audio)
        return std::unexpected(audio.error());
    Result<Mp4Writer> writer = Mp4Writer::create(out, context.cancel);
    if (!writer)
        return std::unexpected(writer.error());
    return writeTracks(*writer, {&*video, &*audio}, context);
}

} // namespace beatreel
