// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Clock.h"
#include "core/build/GeneratorSet.h"
#include "core/build/Scheduler.h"
#include "core/generate/DrawnFrames.h"
#include "core/generate/ModelCatalogue.h"
#include "core/storage/AssetStore.h"
#include "core/storage/VideoRecorder.h"

#include <functional>

namespace beatreel {

class Farm;
class TemplateShelf;

/// What the editor works with. Whoever puts the program together makes it and keeps it alive longer than every
/// window.
struct Parts
{
    TemplateShelf &templates;
    const ModelCatalogue &models;
    /// Who plans a project with these models; called in the UI thread. It lives as long as the parts.
    std::function<const Planner &(const ModelChoice &)> planner;
    /// Who makes the takes of a project with these models; called in the UI thread.
    std::function<GeneratorSet(const ModelChoice &)> generators;
    VideoRecorder &recorder;
    const Clock &clock;
    QString projectsFolder; ///< where new projects go
    QString cacheFolder;    ///< for what can be made again; empty: nothing is kept
    Scheduler::Limits limits{2, 8};
    const DrawnFrames *drawnFrames = nullptr; ///< nullptr: every frame is as its file has it
    /// Where projects are published; its error says what is to be set. Called in the UI thread. Empty: there is none.
    std::function<Result<std::unique_ptr<AssetStore>>()> storage = {};
    QString databaseUrl = {}; ///< of the videos
    /// The farm of the settings, the same one as long as they are; its error says what is to be set. Called in the UI thread.
    /// Empty: there is none.
    std::function<Result<std::shared_ptr<Farm>>()> farm = {};
};

} // namespace beatreel
