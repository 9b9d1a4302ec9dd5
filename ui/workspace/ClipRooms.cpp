// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/ClipRooms.h"

#include "core/media/MediaFacts.h"
#include "core/story/VideoFormat.h"
#include "ui/common/Background.h"

#include <cmath>

namespace beatreel {

ClipRooms::ClipRooms(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ClipRooms::~ClipRooms()
{
    m_pool.clear();
    m_pool.waitForDone();
}

bool ClipRooms::isUnreadable(const QString &file) const
{
    return m_rooms.value(file).isUnreadable;
}

std::optional<std::chrono::milliseconds> ClipRooms::room(const QString &file)
{
    const Room &room = roomOf(file);
    return room.isKnown ? std::optional(room.spare) : std::nullopt;
}

std::optional<std::chrono::milliseconds> ClipRooms::length(const QString &file)
{
    return roomOf(file).length;
}

const ClipRooms::Room &ClipRooms::roomOf(const QString &file)
{
    if (const auto known = m_rooms.constFind(file); known != m_rooms.cend())
        return *known;
    const auto unknown = m_rooms.insert(file, {});
    runInBackground(
        this, m_pool, 0, [file] { return probe(file); },
        [this, file](const Result<MediaFacts> &facts) {
            const bool isVideo = facts && facts->video;
            const double seconds = isVideo ? facts->video->seconds : facts && facts->audio ? facts->seconds : 0;
            const std::chrono::milliseconds length(std::llround(seconds * 1000));
            Room room{isVideo ? std::max(std::chrono::milliseconds(0), length - kChunkLength) : std::chrono::milliseconds(0)};
            if (seconds > 0)
                room.length = length;
            room.isKnown = true;
            room.isUnreadable = !isVideo;
            m_rooms.insert(file, room);
            emit arrived(file);
        });
    return *unknown;
}

} // namespace beatreel
