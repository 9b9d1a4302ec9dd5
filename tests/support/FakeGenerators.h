// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/GeneratorSet.h"

#include <QImage>

#include <atomic>
#include <functional>

namespace beatreel::test {

/// Generators that make small real files at once and count how often they are asked. `trouble` may return an
/// error to fail with.
class FakeArtist final : public FrameGenerator
{
public:
    [[nodiscard]] GeneratorIdentity identity() const override { return id; }
    [[nodiscard]] Result<Generated> make(const FrameRequest &request, const TaskContext &context) const override;

    GeneratorIdentity id{QStringLiteral("offline"), QStringLiteral("sketch"), 1, {}};
    std::function<std::optional<Error>(const FrameRequest &)> trouble;
    mutable std::atomic<int> asked = 0;
};

class FakeCamera final : public ClipGenerator
{
public:
    [[nodiscard]] GeneratorIdentity identity() const override { return id; }
    [[nodiscard]] Result<Generated> make(const ClipRequest &request, const TaskContext &context) const override;

    GeneratorIdentity id{QStringLiteral("offline"), QStringLiteral("camera"), 1, {}};
    std::function<std::optional<Error>(const ClipRequest &)> trouble;
    mutable std::atomic<int> asked = 0;
};

class FakeComposer final : public MusicGenerator
{
public:
    [[nodiscard]] GeneratorIdentity identity() const override { return id; }
    [[nodiscard]] Result<Generated> make(const MusicRequest &request, const TaskContext &context) const override;

    GeneratorIdentity id{QStringLiteral("offline"), QStringLiteral("score"), 1, {}};
    std::function<std::optional<Error>(const MusicRequest &)> trouble;
    mutable std::atomic<int> asked = 0;
};

/// A picture whose colour follows from the seed.
[[nodiscard]] QImage seededPicture(QSize size, quint64 seed);

} // namespace beatreel::test
