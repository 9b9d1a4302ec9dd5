// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/PictureChoice.h"

#include <algorithm>
#include <limits>

namespace beatreel {

namespace {

constexpr qint64 kStart = std::numeric_limits<qint64>::min();

} // namespace

PictureChoice::PictureChoice(const std::vector<ListedPicture> &pictures, const std::vector<qint64> &wanted)
    : m_unshown(wanted), m_key(kStart)
{
    auto picture = pictures.begin();
    qint64 key = kStart;
    for (const qint64 time : wanted) {
        for (; picture != pictures.end() && picture->time <= time; ++picture) {
            if (picture->isKey)
                key = picture->time;
        }
        m_unread.push_back({time, key});
    }
}

PictureChoice::Use PictureChoice::useOf(std::optional<qint64> time, bool isKey)
{
    if (isKey && time)
        m_key = *time;
    const auto found = time ? std::ranges::find(m_unread, *time, &Wanted::time) : m_unread.end();
    // What is stored behind the next key picture may be shown before it, and needs the one before.
    const bool isInReach = !m_unread.empty() && m_unread.front().key <= m_key;
    if (found != m_unread.end())
        m_unread.erase(found);
    else if (isInReach && time && !m_isBehind)
        return Use::Reference;
    return isInReach || m_isBehind ? Use::Whole : Use::None;
}

bool PictureChoice::isShown(qint64 time)
{
    const auto later = std::ranges::upper_bound(m_unshown, time);
    if (later == m_unshown.begin())
        return false;
    m_unshown.erase(m_unshown.begin(), later);
    m_isBehind = false;
    return true;
}

void PictureChoice::onDecoderEmpty()
{
    m_isBehind = std::ranges::any_of(m_unshown, [this](qint64 time) {
        return std::ranges::find(m_unread, time, &Wanted::time) == m_unread.end();
    });
}

} // namespace beatreel
