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

    StepWorker(GeneratorsFor generators, const ModelCatalogue &models) : m_generators(std::move(generators)), m_models(models) {}

    struct Made
    {
        QString file;           ///< in the work folder
        QJsonObject parameters; ///< of a take, for its provenance
        QString madeBy;         ///< of a product, the encoder
    };
    /// `projectFolder` holds the document and what `filesFor` named, perhaps more; nothing is written there.
    [[nodiscard]] Result<Made> perform(const StepOrder &order, const QString &projectFolder, const QString &workFolder, const TaskContext &context) const;

private:
    const GeneratorsFor m_generators;
    const ModelCatalogue &m_models;
};

} // namespace beatreel
