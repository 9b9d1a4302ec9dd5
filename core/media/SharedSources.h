// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/PictureSource.h"

#include <functional>
#include <map>
#include <mutex>
#include <string>

namespace beatreel {

/// Sources that are open already, by what they show: whoever lays something else over the same pictures need not open them
/// anew. A source lives as long as somebody uses it; all its users are on one thread. Thread-safe by itself.
class SharedSources
{
public:
    using Opened = Result<std::unique_ptr<PictureSource>>;

    /// The open one, or what `open` gives.
    [[nodiscard]] Result<std::shared_ptr<PictureSource>> get(const std::string &key, const std::function<Opened()> &open)
    {
        const std::scoped_lock lock(m_mutex);
        std::erase_if(m_sources, [](const auto &entry) { return entry.second.expired(); });
        if (const auto known = m_sources.find(key); known != m_sources.end()) {
            if (auto source = known->second.lock())
                return source;
        }
        Opened opened = open();
        if (!opened)
            return std::unexpected(opened.error());
        std::shared_ptr<PictureSource> source = std::move(*opened);
        m_sources[key] = source;
        return source;
    }

private:
    std::mutex m_mutex;
    std::map<std::string, std::weak_ptr<PictureSource>> m_sources;
};

} // namespace beatreel
