// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/AtomicFile.h"
#include "core/providers/offline/planner/OfflinePlanner.h"
#include "core/providers/openai/ChatPlanner.h"
#include "tests/support/FakeChat.h"
#include "tests/support/Story.h"

namespace beatreel::test {

/// Refuses more than its limit.
struct LimitedAccount final : RequestAccount
{
    [[nodiscard]] Result<void> reserve(double usd) override
    {
        return usd <= limitUsd ? Result<void>() : fail(ErrorKind::OverBudget, QStringLiteral("That is over the budget."));
    }
    void charge(double usd) override { chargedUsd = usd; }
    double limitUsd = 1;
    std::optional<double> chargedUsd;
};

/// A planner that asks the stand-in.
struct ChatFixture
{
    [[nodiscard]] openai::Settings settings() const
    {
        openai::Settings settings;
        settings.base = service.base();
        settings.key = key;
        settings.retry = {std::chrono::milliseconds(5), std::chrono::milliseconds(20), 4};
        return settings;
    }

    [[nodiscard]] Result<Plan> plan(const QString &prompt = QStringLiteral("15s luxury watch, elegant"), const QString &model = QStringLiteral("gpt-6-luna"))
    {
        const openai::ChatApi api(http, settings());
        const openai::ChatPlanner planner(api, *models.find(PipelineStep::Plan, model), QStringLiteral("the-model"), offline);
        return planner.plan({{prompt, {}, creativity, 1, {}}, kept, &account}, library, {});
    }

    FakeChat service;
    HttpClient http;
    StoryLibrary library = shippedLibrary();
    ModelCatalogue models = ModelCatalogue::fromJson(readFile(sourceFile(QStringLiteral("resources/models.json"))).value()).value();
    OfflinePlanner offline{WordList::fromJson(readFile(sourceFile(QStringLiteral("resources/words.json"))).value()).value()};
    QString key = FakeChat::key();
    double creativity = 0.5;
    QList<KeptBeat> kept;
    LimitedAccount account;
};

} // namespace beatreel::test
