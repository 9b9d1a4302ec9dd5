// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/GeneratorSet.h"
#include "core/build/StepOrder.h"

#include <functional>

namespace beatreel {

/// Does the work of steps for others. Thread-safe; what it is given outlives it.
class StepWorker
{
public:
    using GeneratorsFor = std::function<GeneratorSet(const Project &)>;

    /// The ledger that is shared with those who order paid takes; Unavailable where this worker cannot pay.
    using LedgerFor = std::function<Result<std::unique_ptr<RequestJournal>>(const ProjectFolder &)>;

    StepWorker(GeneratorsFor generators, const ModelCatalogue &models, LedgerFor ledger) : m_generators(std::move(generators)), m_models(models), m_ledger(std::move(ledger)) {}

    struct Made
    {
        QString file;           ///< in the work folder
        QJsonObject parameters; ///< of a take, for its provenance
        QString madeBy;         ///< of a product, the encoder
        std::optional<double> costUsd = {};   ///< of a paid take, as in Generated
        std::optional<RequestId> booked = {};
    };
    /// `projectFolder` holds the document and what `filesFor` named, perhaps more; nothing is written there.
    [[nodiscard]] Result<Made> perform(const StepOrder &order, const QString &projectFolder, const QString &workFolder, const TaskContext &context) const;

private:
    const GeneratorsFor m_generators;
    const ModelCatalogue &m_models;
    const LedgerFor m_ledger;
};

} // namespace beatreel
