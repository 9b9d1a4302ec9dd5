// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/Generators.h"
#include "tests/support/Story.h"

#include <QMutex>
#include <QThread>

#include <atomic>

namespace beatreel::test {

/// Plans as told: `sequence` by default, or what `answer` says. The ids of its beats follow from the seed. May be made
/// to wait until it is let go.
class FakePlanner final : public Planner
{
public:
    [[nodiscard]] GeneratorIdentity identity() const override { return id; }

    [[nodiscard]] Result<Plan> plan(const PlanRequest &request, const StoryLibrary &library, const TaskContext &context) const override
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_requests.append(request);
        }
        while (isHeld && !context.isCancelled())
            QThread::msleep(1);
        if (context.isCancelled())
            return cancelled();
        if (request.brief.prompt.trimmed().isEmpty())
            return fail(ErrorKind::BadInput, QStringLiteral("The brief is empty."));
        return answer ? answer(request, library) : planned(request, sequence, library);
    }

    /// The kept beats, then the sequence.
    [[nodiscard]] static Plan planned(const PlanRequest &request, const QString &sequence, const StoryLibrary &library)
    {
        Plan plan;
        plan.spec = specOf(sequence, library);
        for (SpecBeat &beat : plan.spec.beats)
            beat.id = BeatId(QStringLiteral("s%1%2").arg(request.brief.seed).arg(beat.id.text()));
        for (qsizetype i = 0; i < request.kept.size(); ++i)
            plan.spec.beats.insert(i, request.kept[i].beat);
        plan.spec.layOut();
        plan.spec.requestedDuration = plan.spec.duration();
        return plan;
    }

    [[nodiscard]] QList<PlanRequest> requests() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_requests;
    }

    GeneratorIdentity id{QStringLiteral("offline"), QStringLiteral("offline"), 1, {}};
    QString sequence = QStringLiteral("hero_shot 5, usage_scenario 10, call_to_action 5");
    std::function<Result<Plan>(const PlanRequest &, const StoryLibrary &)> answer;
    std::atomic<bool> isHeld = false;

private:
    mutable QMutex m_mutex;
    mutable QList<PlanRequest> m_requests;
};

} // namespace beatreel::test
