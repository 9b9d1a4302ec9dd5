// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Doctor.h"

#include "core/media/Chunk.h"
#include "core/providers/offline/score/Soundfonts.h"
#include "core/storage/DatabaseUrl.h"
#include "core/storage/VideoDatabase.h"

#include <QDir>
#include <QFileInfo>

namespace beatreel::cli {

namespace {

Diagnosis codecs()
{
    const QString version = chunkEncoderVersion();
    const bool isOk = version.contains(QStringLiteral("x264"));
    return {QStringLiteral("codecs"), isOk,
            isOk ? version : QStringLiteral("FFmpeg's libraries have no libx264. Install libavcodec59 or libavcodec-extra with x264.")};
}

Diagnosis soundfont(const Settings &settings)
{
    const QString name = QStringLiteral("soundfont");
    const QFileInfo file(settings.soundfont);
    if (settings.soundfont.isEmpty() || !file.isReadable())
        return {name, false, QStringLiteral("There is no General MIDI soundfont. Install timgm6mb-soundfont, or name one with BEATREEL_SOUNDFONT.")};
    if (isPlainSoundfont(settings.soundfont))
        return {name, true, settings.soundfont + QStringLiteral(" (a small one; that of fluid-soundfont-gm sounds fuller, and is used once it is installed)")};
    return {name, true, settings.soundfont};
}

/// Whether it is there and where it comes from; never what it is. `without` says what there is none of without it.
Diagnosis key(Studio &studio, Service service, const QString &variable, const QString &without)
{
    switch (studio.keySource(service)) {
    case Studio::KeySource::Environment:
        return {variable, true, QStringLiteral("is set in the environment")};
    case Studio::KeySource::Keychain:
        return {variable, true, QStringLiteral("is kept in the desktop's keychain")};
    case Studio::KeySource::None:
        break;
    }
    return {variable, true, QStringLiteral("is neither in the environment nor in the keychain: ") + without};
}

Diagnosis database(const Settings &settings)
{
    QDir().mkpath(settings.dataFolder);
    const auto opened = VideoDatabase::open(settings.databaseUrl, std::chrono::milliseconds(500));
    if (!opened)
        return {QStringLiteral("database"), false, opened.error().sentence};
    const auto address = databaseAddress(settings.databaseUrl);
    const bool isShared = address && address->server;
    return {QStringLiteral("database"), true, isShared ? QStringLiteral("can be reached: %1, for records and ledgers").arg(address->server->shown()) : QStringLiteral("can be written")};
}

/// None is no fault: a project is a folder of this computer.
Diagnosis storage(Studio &studio)
{
    const QString name = QStringLiteral("storage");
    if (studio.settings().storage.url.isEmpty())
        return {name, true, QStringLiteral("none is set: BEATREEL_STORAGE_URL would name one for publishing")};
    StorageLimits limits;
    limits.retry.mostAttempts = 1;
    const auto store = studio.openStorage(limits);
    const auto reached = store ? (*store)->check({}) : std::unexpected(store.error());
    return {name, reached.has_value(), reached ? (*store)->urlOf({}) + QStringLiteral(" can be reached") : reached.error().sentence};
}

Diagnosis ownTemplates(Studio &studio)
{
    Findings findings;
    const StoryLibrary &library = studio.library(&findings);
    if (!findings.isEmpty())
        return {QStringLiteral("own templates"), false, findings.first().place + QStringLiteral(": ") + findings.first().sentence};
    return {QStringLiteral("templates"), true,
            QStringLiteral("%1 beats, %2 archetypes").arg(library.templates().size()).arg(library.archetypes().size())};
}

} // namespace

QList<Diagnosis> diagnose(Studio &studio)
{
    return {codecs(), soundfont(studio.settings()), ownTemplates(studio), database(studio.settings()), storage(studio),
            key(studio, Service::OpenAi, QStringLiteral("OPENAI_API_KEY"), QStringLiteral("no plans by OpenAI; a server of your own needs none")),
            key(studio, Service::Replicate, QStringLiteral("REPLICATE_API_TOKEN"), QStringLiteral("no paid frames, clips and music"))};
}

} // namespace beatreel::cli
