// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/Settings.h"
#include "core/build/GeneratorSet.h"
#include "core/build/Scheduler.h"
#include "core/farm/Farm.h"
#include "core/generate/DrawnFrames.h"
#include "core/generate/KeyStore.h"
#include "core/generate/RemoteModel.h"
#include "core/net/HttpClient.h"
#include "core/project/Project.h"
#include "core/providers/offline/planner/WordList.h"
#include "core/providers/offline/sketch/SketchDrawings.h"
#include "core/providers/openai/ChatApi.h"
#include "core/providers/replicate/ReplicateApi.h"
#include "core/story/StoryLibrary.h"

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace beatreel {

/// The one place that puts the parts together: resources, settings, generators. It owns what it makes; parts
/// are made when they are first asked for.
class Studio
{
public:
    explicit Studio(Settings settings) : m_settings(std::move(settings)) {}
    ~Studio();
    Studio(const Studio &) = delete;
    Studio &operator=(const Studio &) = delete;

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    void useSoundfont(const QString &path) { m_settings.soundfont = path; }
    /// Keys, addresses, limits and the planning model of these settings from now on. What was handed out before goes on with what it
    /// began with.
    void useServices(const Settings &settings);
    /// Where a key is looked for that the environment does not hold; asked once for each service, and only where one is wanted.
    using KeyReader = std::function<QString(Service)>;
    void setKeyReader(KeyReader reader) { m_readKey = std::move(reader); }
    /// Has the key ready that the service wants; what was handed out before goes on without it.
    void readKey(Service service);
    /// The same for the services that make these takes, before their generators are asked for.
    void readKeysFor(const ModelChoice &models);
    void readKeysFor(const Project &project); ///< with the models of its beats
    enum class KeySource { None, Environment, Keychain };
    [[nodiscard]] KeySource keySource(Service service);
    /// How much is done at once: what computes by the cores, what waits by the settings.
    [[nodiscard]] Scheduler::Limits limits() const;
    /// A catalogue file in the place of the shipped one.
    [[nodiscard]] Result<void> useModels(const QString &file);

    /// The shipped templates and archetypes and the user's own; what was wrong with those is in `findings`.
    [[nodiscard]] const StoryLibrary &library(Findings *findings = nullptr);
    /// As shipped, without the user's own.
    [[nodiscard]] static StoryLibrary shippedLibrary();
    [[nodiscard]] const ModelCatalogue &models();
    /// The frames that the built-in artist drew, for whoever shows or moves them.
    [[nodiscard]] const DrawnFrames &drawnFrames();
    /// What was wrong with the user's own entries of the catalogue.
    [[nodiscard]] const Findings &modelFindings() const { return m_modelFindings; }

    /// The built-in planner's vocabulary.
    [[nodiscard]] const WordList &words();
    [[nodiscard]] const Planner &planner(); ///< the built-in one
    /// The planner of that short name in the catalogue; one that says why where there is none.
    [[nodiscard]] const Planner &planner(const QString &model);
    /// What `--planner` means by "openai": the model of the settings, by its short name in the catalogue.
    [[nodiscard]] QString openAiPlanner();
    [[nodiscard]] const openai::ChatApi &chatApi();
    /// The generators that the project's models name, and beside them those of all models of the catalogue, for beats that
    /// name one of their own. They live as long as the studio.
    [[nodiscard]] GeneratorSet generators(const ModelChoice &models);
    /// The storage that the settings name. NotFound where there is none. The studio outlives it.
    [[nodiscard]] Result<std::unique_ptr<AssetStore>> openStorage(const StorageLimits &limits = {});
    /// The farm that the settings name; the errors of Settings::farm.
    [[nodiscard]] Result<RedisUrl> farm();
    /// The farm at that address, over the storage of the settings; it is not asked yet. Unavailable where there is no storage. The
    /// studio outlives it.
    [[nodiscard]] Result<std::unique_ptr<Farm>> openFarm(const RedisUrl &url);
    /// The service for paid frames, clips and music.
    [[nodiscard]] const replicate::ReplicateApi &replicateApi();

private:
    /// What hung on settings that have changed, kept for the builds that use it.
    struct Retired
    {
        std::unique_ptr<openai::ChatApi> chat;
        std::map<QString, std::unique_ptr<Planner>> planners;
        std::map<QString, std::unique_ptr<MusicWriter>> musicWriters;
        std::unique_ptr<replicate::ReplicateApi> replicate;
        std::unique_ptr<RequestSettler> settler;
        std::map<QString, std::unique_ptr<FrameGenerator>> artists;
        std::map<QString, std::unique_ptr<ClipGenerator>> cameras;
        std::map<QString, std::unique_ptr<MusicGenerator>> composers;
    };

    [[nodiscard]] const HttpClient &http();
    [[nodiscard]] const SketchDrawings &drawings();
    [[nodiscard]] const FrameGenerator *artist(const QString &model);
    [[nodiscard]] const ClipGenerator *camera(const QString &model);
    [[nodiscard]] const MusicGenerator *composer(const QString &model);
    [[nodiscard]] const MusicWriter *musicWriter(const QString &model);
    [[nodiscard]] QString nameAtServer(const Model &model) const;
    [[nodiscard]] Result<RemoteModel> remote(PipelineStep step, const QString &id);

    Settings m_settings;
    std::optional<StoryLibrary> m_library;
    Findings m_libraryFindings;
    std::optional<ModelCatalogue> m_models;
    Findings m_modelFindings;
    std::optional<WordList> m_words;
    std::unique_ptr<Planner> m_planner;
    std::optional<SketchDrawings> m_drawings;
    std::unique_ptr<DrawnFrames> m_drawnFrames;
    std::map<QString, std::unique_ptr<MusicGenerator>> m_scoreComposers; ///< by their soundfonts
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<openai::ChatApi> m_chat;
    std::map<QString, std::unique_ptr<Planner>> m_planners;
    std::map<QString, std::unique_ptr<MusicWriter>> m_musicWriters;
    std::unique_ptr<replicate::ReplicateApi> m_replicate;
    std::unique_ptr<RequestSettler> m_settler;
    std::map<QString, std::unique_ptr<FrameGenerator>> m_artists; ///< by the short names of their models; so on
    std::map<QString, std::unique_ptr<ClipGenerator>> m_cameras;
    std::map<QString, std::unique_ptr<MusicGenerator>> m_composers;
    KeyReader m_readKey;
    std::set<Service> m_read; ///< whose keys the reader was asked for
    std::vector<Retired> m_retired;
};

} // namespace beatreel
