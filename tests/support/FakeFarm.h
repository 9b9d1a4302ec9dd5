// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/farm/Farm.h"
#include "tests/support/NextDoor.h"

namespace beatreel::test {

/// A farm in this process, which says of itself what the test wants.
class FakeFarm final : public Farm
{
public:
    explicit FakeFarm(const ModelCatalogue &models) : door(models) {}

    [[nodiscard]] StepPlace &place() override { return door; }
    [[nodiscard]] Result<FarmStatus> status(const CancelToken &) override
    {
        const std::scoped_lock lock(m_mutex);
        ++m_asked;
        return m_answer;
    }
    [[nodiscard]] Result<FarmStatus> check(const CancelToken &cancel) override { return status(cancel); }
    [[nodiscard]] Result<void> clear(const QString &videoId, const CancelToken &) override
    {
        const std::scoped_lock lock(m_mutex);
        m_cleared.append(videoId);
        return {};
    }

    void say(const Result<FarmStatus> &answer)
    {
        const std::scoped_lock lock(m_mutex);
        m_answer = answer;
    }
    [[nodiscard]] int asked()
    {
        const std::scoped_lock lock(m_mutex);
        return m_asked;
    }
    [[nodiscard]] QStringList cleared()
    {
        const std::scoped_lock lock(m_mutex);
        return m_cleared;
    }

    NextDoor door;

private:
    std::mutex m_mutex;
    Result<FarmStatus> m_answer = FarmStatus{{{QStringLiteral("one@farm"), 2}, {QStringLiteral("two@farm"), 3}, {QStringLiteral("three@farm"), 1}}, 12};
    int m_asked = 0;
    QStringList m_cleared;
};

} // namespace beatreel::test
