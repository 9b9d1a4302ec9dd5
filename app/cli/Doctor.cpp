// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Doctor.h"

#include "core/base/Sentence.h"
#include "core/media/Chunk.h"
#include "core/providers/offline/score/Soundfonts.h"
#include "core/storage/DatabaseUrl.h"
#include "core/storage/VideoDatabase.h"
#include "core/story/Overlay.h"

#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QRawFont>

namespace beatreel::cli {

namespace {

Diagnosis codecs()
{
    const QString version = chunkEncoderVersion();
    const bool isOk = version.contains(QStringLiteral("x264"));
    return {Sentence::tr("codecs"), isOk,
            isOk ? version : Sentence::tr("FFmpeg's libraries have no libx264. Install libavcodec59 or libavcodec-extra with x264.")};
}

Diagnosis soundfont(const Settings &settings)
{
    const QString name = Sentence::tr("soundfont");
    const QFileInfo file(settings.soundfont);
    if (settings.soundfont.isEmpty() || !file.isReadable())
        return {name, false, Sentence::tr("There is no General MIDI soundfont. Install timgm6mb-soundfont, or name one with BEATREEL_SOUNDFONT.")};
    if (isPlainSoundfont(settings.soundfont))
        return {name, true, Sentence::tr("%1 (a small one; that of fluid-soundfont-gm sounds fuller, and is used once it is installed)").arg(settings.soundfont)};
    return {name, true, settings.soundfont};
}

/// For words in the film. One that is missing is replaced by another.
Diagnosis fonts()
{
    const QString name = Sentence::tr("fonts"), usual = Overlay{}.family;
    // Without fonts Qt draws boxes, of a family that it says is there.
    if (QRawFont::fromFont(QFont(usual)).fontTable("cmap").isEmpty())
        return {name, false, Sentence::tr("There are no fonts, so that words in a film would be missing. Install fonts-inter or fonts-dejavu-core.")};
    if (!QFontDatabase::hasFamily(usual))
        return {name, true, Sentence::tr("%1, which new words in a film have, is not installed: another is used in its place").arg(usual)};
    return {name, true, Sentence::tr("%1, for words in a film").arg(usual)};
}

/// Whether it is there and where it comes from; never what it is. `without` says that it is nowhere, and what there is none of then.
Diagnosis key(Studio &studio, Service service, const QString &variable, const QString &without)
{
    switch (studio.keySource(service)) {
    case Studio::KeySource::Environment:
        return {variable, true, Sentence::tr("is set in the environment")};
    case Studio::KeySource::Keychain:
        return {variable, true, Sentence::tr("is kept in the desktop's keychain")};
    case Studio::KeySource::None:
        break;
    }
    return {variable, true, without};
}

Diagnosis database(const Settings &settings)
{
    QDir().mkpath(settings.dataFolder);
    const auto opened = VideoDatabase::open(settings.databaseUrl, std::chrono::milliseconds(500));
    if (!opened)
        return {Sentence::tr("database"), false, opened.error().sentence};
    const auto address = databaseAddress(settings.databaseUrl);
    const bool isShared = address && address->server;
    return {Sentence::tr("database"), true, isShared ? Sentence::tr("can be reached: %1, for records and ledgers").arg(address->server->shown()) : Sentence::tr("can be written")};
}

/// None is no fault: a project is a folder of this computer.
Diagnosis storage(Studio &studio)
{
    const QString name = Sentence::tr("storage");
    if (studio.settings().storage.url.isEmpty())
        return {name, true, Sentence::tr("none is set: BEATREEL_STORAGE_URL would name one for publishing")};
    StorageLimits limits;
    limits.retry.mostAttempts = 1;
    const auto store = studio.openStorage(limits);
    const auto reached = store ? (*store)->check({}) : std::unexpected(store.error());
    return {name, reached.has_value(), reached ? Sentence::tr("%1 can be reached").arg((*store)->urlOf({})) : reached.error().sentence};
}

Diagnosis ownTemplates(Studio &studio)
{
    Findings findings;
    const StoryLibrary &library = studio.library(&findings);
    if (!findings.isEmpty())
        return {Sentence::tr("own templates"), false, Sentence::tr("%1: %2", "what it concerns, and a sentence").arg(findings.first().place, findings.first().sentence)};
    const auto templateCount = static_cast<int>(library.templates().size()), archetypeCount = static_cast<int>(library.archetypes().size());
    const QString beats = templateCount == 1 ? Sentence::tr("1 beat") : Sentence::tr("%n beats", nullptr, templateCount);
    const QString archetypes = archetypeCount == 1 ? Sentence::tr("1 archetype") : Sentence::tr("%n archetypes", nullptr, archetypeCount);
    return {Sentence::tr("templates"), true, Sentence::tr("%1, %2", "two counts, such as 5 beats, 3 archetypes").arg(beats, archetypes)};
}

} // namespace

QList<Diagnosis> diagnose(Studio &studio)
{
    return {codecs(), fonts(), soundfont(studio.settings()), ownTemplates(studio), database(studio.settings()), storage(studio),
            key(studio, Service::OpenAi, QStringLiteral("OPENAI_API_KEY"), Sentence::tr("is neither in the environment nor in the keychain: no plans by OpenAI; a server of your own needs none")),
            key(studio, Service::Replicate, QStringLiteral("REPLICATE_API_TOKEN"), Sentence::tr("is neither in the environment nor in the keychain: no paid frames, clips and music"))};
}

} // namespace beatreel::cli
