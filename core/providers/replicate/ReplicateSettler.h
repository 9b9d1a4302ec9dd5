// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/RequestSettler.h"
#include "core/providers/replicate/ReplicateApi.h"

namespace beatreel::replicate {

/// Both outlive it.
class ReplicateSettler final : public RequestSettler
{
public:
    ReplicateSettler(const ReplicateApi &api, const ModelCatalogue &models) : m_api(api), m_models(models) {}
    [[nodiscard]] Result<std::optional<Generated>> settle(const RequestRow &row, PipelineStep step, RequestJournal &journal,
                                                          const QString &folder, const TaskContext &context) const override;

private:
    const ReplicateApi &m_api;
    const ModelCatalogue &m_models;
};

} // namespace beatreel::replicate
