// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Studio.h"

#include "core/base/AtomicFile.h"
#include "core/base/Sentence.h"
#include "core/farm/CeleryFarm.h"
#include "core/providers/offline/camera/CameraAnimator.h"
#include "core/providers/offline/planner/OfflinePlanner.h"
#include "core/providers/offline/score/ScoreComposer.h"
#include "core/providers/offline/sketch/SketchFrames.h"
#include "core/providers/openai/ChatMusicWriter.h"
#include "core/providers/openai/ChatPlanner.h"
#include "core/providers/replicate/ReplicateGenerators.h"
#include "core/providers/replicate/ReplicateSettler.h"

#include <QFile>

#include <thread>
#include <tuple>

namespace beatreel {

namespace {

/// Reads a resource that was compiled in: one that cannot be read is a fault of the build, not of the user.
template <class Read> auto fromResource(const QString &name, Read read)
{
    QFile file(QStringLiteral(":/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The resource %s is missing.", qPrintable(name));
    auto made = read(file.readAll());
    if (!made)
        qFatal("The resource %s is broken: %s", qPrintable(name), qPrintable(made.error().sentence));
    return std::move(*made);
}

/// Stands for a model that cannot be used: says why where it is asked.
template <class Generator, class Request> class Without final : public Generator
{
public:
    Without(QString model, Error why) : m_model(std::move(model)), m_why(std::move(why)) {}
    [[nodiscard]] GeneratorIdentity identity() const override { return {QStringLiteral("unknown"), m_model, 1, {}}; }
    [[nodiscard]] Result<Generated> make(const Request &, const TaskContext &) const override { return std::unexpected(m_why); }

private:
    QString m_model;
    Error m_why;
};

class NoPlanner final : public Planner
{
public:
    explicit NoPlanner(QString model) : m_model(std::move(model)) {}
    [[nodiscard]] GeneratorIdentity identity() const override { return {QStringLiteral("unknown"), m_model, 1, {}}; }
    [[nodiscard]] Result<Plan> plan(const PlanRequest &, const StoryLibrary &, const TaskContext &) const override
    {
        return fail(ErrorKind::NotFound, Sentence::tr("The catalogue has no planning model “%1”. Choose another, or add it to the catalogue.").arg(m_model));
    }

private:
    QString m_model;
};

QString Settings::*keyMember(Service service)
{
    switch (service) {
    case Service::Replicate:
        return &Settings::replicateToken;
    case Service::OpenAi:
        return &Settings::openaiKey;
    case Service::Farm:
        break;
    }
    return &Settings::farmPassword;
}

QByteArray resource(const QString &name)
{
    return fromResource(name, [](const QByteArray &bytes) { return Result<QByteArray>(bytes); });
}

} // namespace

Studio::~Studio() = default;

void Studio::useServices(const Settings &settings)
{
    Settings &now = m_settings;
    const auto chat = [](const Settings &of) { return std::tie(of.openaiKey, of.openaiBaseUrl, of.openaiModel, of.requestsAtOnce, of.createsAMinute); };
    const auto replicate = [](const Settings &of) { return std::tie(of.replicateToken, of.replicateBaseUrl, of.requestsAtOnce, of.createsAMinute); };
    const bool isOtherChat = chat(now) != chat(settings);
    const bool isOtherReplicate = replicate(now) != replicate(settings);
    now.openaiKey = settings.openaiKey;
    now.openaiBaseUrl = settings.openaiBaseUrl;
    now.openaiModel = settings.openaiModel;
    now.replicateToken = settings.replicateToken;
    now.replicateBaseUrl = settings.replicateBaseUrl;
    now.farmUrl = settings.farmUrl;
    now.farmPassword = settings.farmPassword;
    now.requestsAtOnce = settings.requestsAtOnce;
    now.createsAMinute = settings.createsAMinute;
    Retired old;
    if (isOtherChat && m_chat) {
        old.chat = std::move(m_chat);
        old.planners = std::exchange(m_planners, {});
        old.musicWriters = std::exchange(m_musicWriters, {});
    }
    if (isOtherReplicate && m_replicate) {
        old.replicate = std::move(m_replicate);
        old.settler = std::move(m_settler);
        old.artists = std::exchange(m_artists, {});
        old.cameras = std::exchange(m_cameras, {});
        old.composers = std::exchange(m_composers, {});
    }
    if (old.chat || old.replicate)
        m_retired.push_back(std::move(old));
}

void Studio::readKey(Service service)
{
    if (!(m_settings.*keyMember(service)).isEmpty() || !m_readKey || !m_read.insert(service).second)
        return;
    Settings settings = m_settings;
    settings.*keyMember(service) = m_readKey(service);
    useServices(settings);
}

void Studio::readKeysFor(const ModelChoice &models)
{
    for (const auto &[step, id] : {std::pair(PipelineStep::Frame, models.frames), std::pair(PipelineStep::Clip, models.clips),
                                   std::pair(PipelineStep::Music, models.music)}) {
        const Model *model = this->models().find(step, id);
        if (model && model->provider == QStringLiteral("replicate"))
            readKey(Service::Replicate);
    }
}

void Studio::readKeysFor(const Project &project)
{
    readKeysFor(project.models);
    for (const Beat &beat : project.beats) {
        ModelChoice own;
        own.frames = beat->frameModel;
        own.clips = beat->clipModel;
        readKeysFor(own);
    }
}

Scheduler::Limits Studio::limits() const
{
    return {std::max(1, static_cast<int>(std::thread::hardware_concurrency())), m_settings.requestsAtOnce};
}

Studio::KeySource Studio::keySource(Service service)
{
    readKey(service);
    if ((m_settings.*keyMember(service)).isEmpty())
        return KeySource::None;
    return m_read.contains(service) ? KeySource::Keychain : KeySource::Environment;
}

Result<void> Studio::useModels(const QString &file)
{
    const auto bytes = readFile(file);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto models = ModelCatalogue::fromJson(*bytes);
    if (!models)
        return std::unexpected(models.error());
    m_models = std::move(*models);
    return {};
}

StoryLibrary Studio::shippedLibrary()
{
    return fromResource(QStringLiteral("beats.json"), [](const QByteArray &beats) {
        return StoryLibrary::fromJson(beats, resource(QStringLiteral("archetypes.json")));
    });
}

const StoryLibrary &Studio::library(Findings *findings)
{
    if (!m_library) {
        m_library = shippedLibrary();
        m_libraryFindings = m_library->addUserFiles(m_settings.configFolder);
    }
    if (findings)
        *findings = m_libraryFindings;
    return *m_library;
}

const ModelCatalogue &Studio::models()
{
    if (!m_models) {
        m_models = fromResource(QStringLiteral("models.json"), ModelCatalogue::fromJson);
        m_modelFindings = m_models->addUserFiles(m_settings.configFolder);
    }
    return *m_models;
}

const WordList &Studio::words()
{
    if (!m_words) {
        m_words = fromResource(QStringLiteral("words.json"), WordList::fromJson);
        for (const QString &language : m_words->languages())
            m_words->addLexicon(language, fromResource(QStringLiteral("words/%1.json").arg(language), Lexicon::fromJson));
    }
    return *m_words;
}

const Planner &Studio::planner()
{
    if (!m_planner)
        m_planner = std::make_unique<OfflinePlanner>(words());
    return *m_planner;
}

const Planner &Studio::planner(const QString &model)
{
    if (model == QStringLiteral("offline"))
        return planner();
    std::unique_ptr<Planner> &made = m_planners[model];
    if (made)
        return *made;
    const Model *entry = models().find(PipelineStep::Plan, model);
    if (!entry || entry->provider != QStringLiteral("openai")) {
        made = std::make_unique<NoPlanner>(model);
        return *made;
    }
    made = std::make_unique<openai::ChatPlanner>(chatApi(), *entry, nameAtServer(*entry), planner());
    return *made;
}

QString Studio::openAiPlanner()
{
    readKey(Service::OpenAi);
    const QString &wanted = m_settings.openaiModel;
    for (const Model &model : models().models()) {
        const bool isIt = model.id == wanted || model.rest.value(QStringLiteral("model")).toString() == wanted;
        if (model.step == PipelineStep::Plan && model.provider == QStringLiteral("openai") && !wanted.isEmpty() && isIt)
            return model.id;
    }
    if (!chatApi().isOpenAi() && m_settings.openaiKey.isEmpty())
        return QStringLiteral("local-server");
    return wanted.isEmpty() ? QStringLiteral("gpt-6-luna") : QStringLiteral("openai-model");
}

const openai::ChatApi &Studio::chatApi()
{
    if (!m_chat) {
        readKey(Service::OpenAi); // only who wants to ask it comes here
        openai::Settings settings;
        settings.base = QUrl(m_settings.openaiBaseUrl);
        settings.key = m_settings.openaiKey;
        settings.limits = {m_settings.requestsAtOnce, m_settings.createsAMinute};
        m_chat = std::make_unique<openai::ChatApi>(http(), settings);
    }
    return *m_chat;
}

const HttpClient &Studio::http()
{
    if (!m_http)
        m_http = std::make_unique<HttpClient>();
    return *m_http;
}

GeneratorSet Studio::generators(const ModelChoice &models)
{
    GeneratorSet set{artist(models.frames), camera(models.clips), composer(models.music)};
    for (const QString &id : this->models().idsFor(PipelineStep::Frame))
        set.frames.insert(id, artist(id));
    for (const QString &id : this->models().idsFor(PipelineStep::Clip))
        set.clips.insert(id, camera(id));
    set.words = musicWriter(models.musicWords);
    if (!m_settler)
        m_settler = std::make_unique<replicate::ReplicateSettler>(replicateApi(), this->models());
    set.settlers.insert(QStringLiteral("replicate"), m_settler.get());
    return set;
}

const DrawnFrames &Studio::drawnFrames()
{
    if (!m_drawnFrames)
        m_drawnFrames = std::make_unique<SketchFrames>(drawings());
    return *m_drawnFrames;
}

const SketchDrawings &Studio::drawings()
{
    if (!m_drawings) {
        auto drawings = SketchDrawings::load(QStringLiteral(":/sketch"));
        if (!drawings)
            qFatal("The drawings are broken: %s", qPrintable(drawings.error().sentence));
        drawings->readNamesBy([words = words()](const QString &name) { return words.read(name).text(); });
        m_drawings = std::move(*drawings);
    }
    return *m_drawings;
}

const FrameGenerator *Studio::artist(const QString &model)
{
    std::unique_ptr<FrameGenerator> &made = m_artists[model];
    if (made)
        return made.get();
    if (model == QStringLiteral("sketch")) {
        made = std::make_unique<SketchArtist>(drawings());
    } else if (auto entry = remote(PipelineStep::Frame, model)) {
        made = std::make_unique<replicate::ReplicateArtist>(replicateApi(), std::move(*entry));
    } else {
        made = std::make_unique<Without<FrameGenerator, FrameRequest>>(model, entry.error());
    }
    return made.get();
}

const ClipGenerator *Studio::camera(const QString &model)
{
    std::unique_ptr<ClipGenerator> &made = m_cameras[model];
    if (made)
        return made.get();
    if (model == QStringLiteral("camera")) {
        made = std::make_unique<CameraAnimator>(&drawnFrames());
    } else if (auto entry = remote(PipelineStep::Clip, model)) {
        made = std::make_unique<replicate::ReplicateCamera>(replicateApi(), std::move(*entry));
    } else {
        made = std::make_unique<Without<ClipGenerator, ClipRequest>>(model, entry.error());
    }
    return made.get();
}

const MusicGenerator *Studio::composer(const QString &model)
{
    if (model == QStringLiteral("none") || model == QStringLiteral("file"))
        return nullptr;
    if (model == QStringLiteral("score")) {
        std::unique_ptr<MusicGenerator> &made = m_scoreComposers[m_settings.soundfont];
        if (!made)
            made = std::make_unique<ScoreComposer>(m_settings.soundfont);
        return made.get();
    }
    std::unique_ptr<MusicGenerator> &made = m_composers[model];
    if (made)
        return made.get();
    if (auto entry = remote(PipelineStep::Music, model))
        made = std::make_unique<replicate::ReplicateComposer>(replicateApi(), std::move(*entry));
    else
        made = std::make_unique<Without<MusicGenerator, MusicRequest>>(model, entry.error());
    return made.get();
}

/// nullptr: none is wanted, or this one cannot see pictures.
const MusicWriter *Studio::musicWriter(const QString &model)
{
    const Model *entry = model.isEmpty() ? nullptr : models().find(PipelineStep::Plan, model);
    if (!entry || !seesPictures(*entry))
        return nullptr;
    std::unique_ptr<MusicWriter> &made = m_musicWriters[model];
    if (!made)
        made = std::make_unique<openai::ChatMusicWriter>(chatApi(), *entry, nameAtServer(*entry));
    return made.get();
}

QString Studio::nameAtServer(const Model &model) const
{
    const QString named = model.rest.value(QStringLiteral("model")).toString();
    return named.isEmpty() ? m_settings.openaiModel : named;
}

Result<RemoteModel> Studio::remote(PipelineStep step, const QString &id)
{
    const Model *model = models().find(step, id);
    if (!model || model->provider != QStringLiteral("replicate"))
        return fail(ErrorKind::NotFound, Sentence::tr("The catalogue has no model “%1”. Choose another, or add it to the catalogue.").arg(id));
    return remoteModel(*model);
}

Result<std::unique_ptr<AssetStore>> Studio::openStorage(const StorageLimits &limits)
{
    return openAssetStore(m_settings.storage, http(), limits);
}

Result<RedisUrl> Studio::farm()
{
    if (m_settings.farmGiven.isEmpty() && !m_settings.farmUrl.isEmpty())
        readKey(Service::Farm);
    return m_settings.farm();
}

Result<std::unique_ptr<Farm>> Studio::openFarm(const RedisUrl &url)
{
    auto store = openStorage();
    if (!store && store.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::Unavailable, Sentence::tr("A farm needs a storage that its workers reach too: set BEATREEL_STORAGE_URL here and there."));
    if (!store)
        return std::unexpected(store.error());
    return std::make_unique<CeleryFarm>(std::move(*store), RedisServer{url, m_settings.farmAuthorities});
}

const replicate::ReplicateApi &Studio::replicateApi()
{
    if (!m_replicate) {
        replicate::Settings settings;
        settings.base = QUrl(m_settings.replicateBaseUrl);
        settings.token = m_settings.replicateToken;
        settings.limits = {m_settings.requestsAtOnce, m_settings.createsAMinute};
        m_replicate = std::make_unique<replicate::ReplicateApi>(http(), settings);
    }
    return *m_replicate;
}

} // namespace beatreel
