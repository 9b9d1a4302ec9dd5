// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Studio.h"

#include "core/base/AtomicFile.h"
#include "core/providers/offline/camera/CameraAnimator.h"
#include "core/providers/offline/planner/OfflinePlanner.h"
#include "core/providers/offline/score/ScoreComposer.h"
#include "core/providers/offline/sketch/SketchArtist.h"

#include <QFile>

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

QByteArray resource(const QString &name)
{
    return fromResource(name, [](const QByteArray &bytes) { return Result<QByteArray>(bytes); });
}

} // namespace

Studio::~Studio() = default;

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
    if (!m_models)
        m_models = fromResource(QStringLiteral("models.json"), ModelCatalogue::fromJson);
    return *m_models;
}

const WordList &Studio::words()
{
    if (!m_words)
        m_words = fromResource(QStringLiteral("words.json"), WordList::fromJson);
    return *m_words;
}

const Planner &Studio::planner()
{
    if (!m_planner)
        m_planner = std::make_unique<OfflinePlanner>(words());
    return *m_planner;
}

GeneratorSet Studio::generators(const ModelChoice &models)
{
    if (!m_sketchArtist) {
        auto drawings = SketchDrawings::load(QStringLiteral(":/sketch"));
        if (!drawings)
            qFatal("The drawings are broken: %s", qPrintable(drawings.error().sentence));
        m_sketchArtist = std::make_unique<SketchArtist>(std::move(*drawings));
        m_cameraAnimator = std::make_unique<CameraAnimator>();
    }
    if (models.music != QStringLiteral("score"))
        return {m_sketchArtist.get(), m_cameraAnimator.get(), nullptr};
    std::unique_ptr<MusicGenerator> &composer = m_scoreComposers[m_settings.soundfont];
    if (!composer)
        composer = std::make_unique<ScoreComposer>(m_settings.soundfont);
    return {m_sketchArtist.get(), m_cameraAnimator.get(), composer.get()};
}

} // namespace beatreel
