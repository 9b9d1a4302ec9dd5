// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/Reserved.h"

namespace beatreel {

namespace {

bool isOrdered(const Job &job)
{
    return job.state == Job::State::Queued || job.state == Job::State::Running;
}

} // namespace

double reservedUsd(const QHash<Slot, Job> &jobs, const RequestJournal &journal)
{
    double sum = 0;
    for (const Job &job : jobs)
        sum += isOrdered(job) ? job.price.usd() * job.takes : 0;
    const auto rows = journal.unfinished();
    if (!rows)
        return sum;
    for (const RequestRow &row : *rows) {
        const auto slot = Slot::fromText(row.key.slot);
        const auto job = slot ? jobs.find(*slot) : jobs.end();
        sum += job != jobs.end() && isOrdered(*job) ? 0 : row.estimateUsd;
    }
    return sum;
}

} // namespace beatreel
