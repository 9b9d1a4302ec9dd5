// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace beatreel {

/// A picture as its container lists it, not decoded.
struct ListedPicture
{
    qint64 time = 0;
    bool isKey = false; ///< decoding can start here
};

/// Some pictures of a clip, and which of its packets have to be decoded for them. Times are in any one unit.
class PictureChoice
{
public:
    /// `wanted` are the times of some of `pictures`; both rise, `wanted` strictly.
    PictureChoice(const std::vector<ListedPicture> &pictures, const std::vector<qint64> &wanted);

    enum class Use {
        None,      ///< nothing wanted needs it: what is in the decoder can be brought to its end
        Reference, ///< it is needed where other pictures refer to it
        Whole      ///< it is wanted, or may be
    };
    /// Of the next packet in the order of storage.
    [[nodiscard]] Use useOf(std::optional<qint64> time, bool isKey);
    /// Whether nothing more has to be decoded.
    [[nodiscard]] bool isComplete() const { return m_unread.empty() && !m_isBehind; }

    /// Whether the next decoded picture, in the order in which they are shown, stands for a wanted one: it is
    /// the first that is not earlier.
    [[nodiscard]] bool isShown(qint64 time);
    /// The decoder has given what was in it. Where a wanted picture did not come out, its packet was damaged,
    /// and the next that can be decoded is to stand for it.
    void onDecoderEmpty();

private:
    struct Wanted
    {
        qint64 time;
        qint64 key; ///< where decoding has to start for it
    };
    std::vector<Wanted> m_unread;  ///< their packets have not come yet
    std::vector<qint64> m_unshown; ///< they have not come out of the decoder yet
    qint64 m_key;                  ///< the latest key picture whose packet has come
    bool m_isBehind = false;       ///< a wanted picture did not come out
};

} // namespace beatreel
