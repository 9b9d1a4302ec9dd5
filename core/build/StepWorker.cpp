// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/StepWorker.h"

#include "core/build/ProductMaker.h"
#include "core/build/TakeMaker.h"
#include "core/storage/Ledger.h"

namespace beatreel {

Result<StepWorker::Made> StepWorker::perform(const StepOrder &order, const QString &projectFolder, const QString &workFolder,
                                             const TaskContext &context) const
{
    const auto folder = ProjectFolder::open(projectFolder, ProjectFolder::Access::Read);
    if (!folder)
        return std::unexpected(folder.error());
    const Project &project = folder->project();
    if (!order.product().isEmpty()) {
        const QString out = workFolder + u'/' + QFileInfo(order.product()).fileName();
        const auto made = ProductMaker(*folder, project).make(order, out, context);
        if (!made)
            return std::unexpected(made.error());
        return Made{out, {}, made->madeBy};
    }
    // What costs nothing is booked by the one who ordered it.
    const Result<std::unique_ptr<RequestJournal>> journal = order.payment ? m_ledger(*folder) : Ledger::inMemory();
    if (!journal)
        return std::unexpected(journal.error());
    const BuildSite site{*folder, **journal, m_generators(project), m_models};
    const auto generated = TakeMaker(site, project).generate(order, workFolder, context);
    if (!generated)
        return std::unexpected(generated.error());
    return Made{generated->file, generated->parameters, {}, generated->costUsd, generated->booked};
}

} // namespace beatreel
