// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/Generators.h"
#include "core/generate/ModelCatalogue.h"
#include "core/providers/openai/ChatApi.h"

namespace beatreel::openai {

/// Plans with a language model: asks once, puts right what the rules leave one answer for, else asks again with the
/// findings, twice at most and within what the request's account allows, else takes the nearest valid plan. No content of a reply is an error; a notice says how the plan came
/// about. Kept beats stand in the question, and in the plan whatever the reply says of them; where they fill all of it nothing is
/// asked. `offline` checks the brief before anything is spent, says what the reply leaves out, and plans where the
/// reply holds nothing. `api` and `offline` outlive it.
class ChatPlanner final : public Planner
{
public:
    /// `modelName` is what the server knows `model` as; empty: the first of its list.
    ChatPlanner(const ChatApi &api, Model model, QString modelName, const Planner &offline)
        : m_api(api), m_model(std::move(model)), m_modelName(std::move(modelName)), m_offline(offline)
    {
    }

    [[nodiscard]] GeneratorIdentity identity() const override;
    [[nodiscard]] Result<Plan> plan(const PlanRequest &request, const StoryLibrary &library, const TaskContext &context) const override;

private:
    [[nodiscard]] Question question(const PlanRequest &request, Seconds duration, const StoryLibrary &library) const;

    const ChatApi &m_api;
    Model m_model;
    QString m_modelName;
    const Planner &m_offline;
};

/// 0.2 for a creativity of 0 to 0.8 for 1 (TDD 5.2).
[[nodiscard]] double temperatureOf(double creativity);

} // namespace beatreel::openai
