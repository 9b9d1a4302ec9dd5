// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <span>

namespace beatreel {

/// A small generator (SplitMix64) whose numbers are the same on every platform and in every release, unlike
/// the distributions of the standard library. Plans, pictures and scores depend on that.
class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    [[nodiscard]] quint64 next();
    /// Uniform in [0, 1).
    [[nodiscard]] double unit();
    /// Uniform in [low, high).
    [[nodiscard]] double between(double low, double high) { return low + (high - low) * unit(); }
    /// Uniform whole number in [low, high], both included.
    [[nodiscard]] int whole(int low, int high);
    [[nodiscard]] bool chance(double probability) { return unit() < probability; }
    /// One of the items, which must not be empty.
    template <class Container> [[nodiscard]] const auto &pick(const Container &items)
    {
        return items[static_cast<decltype(std::size(items))>(whole(0, static_cast<int>(std::size(items)) - 1))];
    }

private:
    quint64 m_state;
};

} // namespace beatreel
