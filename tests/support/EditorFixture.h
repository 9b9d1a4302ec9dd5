// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/Builders.h"
#include "tests/support/FakeGenerators.h"
#include "ui/workspace/OpenProject.h"
#include "ui/workspace/TemplateShelf.h"

namespace beatreel::test {

class NoPlanner final : public Planner
{
public:
    [[nodiscard]] GeneratorIdentity identity() const override { return {}; }
    [[nodiscard]] Result<Plan> plan(const PlanRequest &, const StoryLibrary &, const TaskContext &) const override
    {
        return fail(ErrorKind::Unavailable, QStringLiteral("There is no planner."));
    }
};

/// What the editor works with, in a temporary folder: the prices of the specification, generators that make small
/// files at once, and a project of two beats to begin with.
struct EditorFixture
{
    EditorFixture()
    {
        const auto bytes = readFile(sourceFile(QStringLiteral("tests/data/tdd-models.json")));
        models = ModelCatalogue::fromJson(bytes.value()).value();
        start = projectOf(QStringLiteral("hero_shot 5, usage_scenario 10"));
        start.format = {{64, 36}, 30};
    }

    std::unique_ptr<OpenProject> create() { return OpenProject::create(path(), start, parts).value(); }
    std::unique_ptr<OpenProject> reopen() { return OpenProject::open(path(), parts).value(); }
    [[nodiscard]] QString path() const { return folder.file(QStringLiteral("My ad")); }

    TestFolder folder;
    TemplateShelf templates{shippedLibrary(), folder.file(QStringLiteral("config"))};
    ModelCatalogue models;
    NoPlanner planner;
    FakeArtist artist;
    FakeCamera camera;
    FakeComposer composer;
    VideoRecorder recorder{QStringLiteral("sqlite:///") + folder.file(QStringLiteral("videos.sqlite")), [](const Error &) {}};
    Clock clock;
    Parts parts{templates, models, [this](const ModelChoice &) -> const Planner & { return planner; },
                [this](const ModelChoice &) { return GeneratorSet{&artist, &camera, &composer}; },
                recorder, clock, folder.path(), {}, {2, 2}};
    Project start;
};

} // namespace beatreel::test
