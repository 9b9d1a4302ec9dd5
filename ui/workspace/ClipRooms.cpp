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
    if (const auto known = m_rooms.constFind(file); known != m_rooms.cend())
        return known->isKnown ? std::optional(known->length) : std::nullopt;
    m_rooms.insert(file, {});
    runInBackground(
        this, m_pool, 0, [file] { return probe(file); },
        [this, file](const Result<MediaFacts> &facts) {
            const bool isVideo = facts && facts->video;
            const double spare = isVideo ? facts->video->seconds - static_cast<double>(kChunkLength.count()) : 0;
            m_rooms.insert(file, {std::chrono::milliseconds(std::max(0LL, std::llround(spare * 1000))), true, !isVideo});
            emit arrived(file);
        });
    return std::nullopt;
}

} // namespace beatreel
