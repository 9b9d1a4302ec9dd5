// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/RecordedPublishing.h"

#include "core/base/Sentence.h"
#include "core/storage/VideoDatabase.h"

#include <QJsonArray>

namespace beatreel {

namespace {

VideoRecord withAddresses(VideoRecord record, const QMap<QString, QString> &results)
{
    const auto startingWith = [&](const QString &name) {
        const auto found = results.lowerBound(name);
        return found != results.end() && found.key().startsWith(name) ? found.value() : QString();
    };
    QJsonArray frames;
    for (const QJsonValue &value : record.storyboardImages) {
        QJsonObject frame = value.toObject();
        const QString url = startingWith(QStringLiteral("storyboard/%1.").arg(frame.value(QStringLiteral("id")).toString()));
        if (!url.isEmpty())
            frame.insert(QStringLiteral("image_url"), url);
        frames.append(frame);
    }
    record.storyboardImages = frames;
    record.chunkUrls = {};
    for (auto it = results.lowerBound(QStringLiteral("chunks/")); it != results.end() && it.key().startsWith(QStringLiteral("chunks/")); ++it)
        record.chunkUrls.append(it.value());
    record.stitchedUrl = results.value(QStringLiteral("stitched.mp4"), record.stitchedUrl);
    record.finalVideoUrl = results.value(kMasterName, record.finalVideoUrl);
    if (const QString music = startingWith(QStringLiteral("music.")); !music.isEmpty())
        record.musicUrl = music;
    return record;
}

Result<void> recordAddresses(const QString &videoId, const PublishReport &report, const QString &databaseUrl)
{
    auto database = VideoDatabase::open(databaseUrl);
    if (!database)
        return std::unexpected(database.error());
    const auto row = database->find(videoId);
    if (!row)
        return std::unexpected(row.error());
    return *row ? database->update(withAddresses(**row, report.results)) : Result<void>();
}

} // namespace

Result<PublishReport> publishRecorded(const ProjectFolder &folder, const GeneratorIdentities &identities, AssetStore &store, PublishConflict conflict,
                                      const QString &databaseUrl, const TaskContext &context)
{
    const SlotStates states(folder.project(), folder.takes(), identities);
    auto report = publishProject(folder, states, store, conflict, context);
    if (!report)
        return report;
    if (const auto recorded = recordAddresses(folder.project().videoId, *report, databaseUrl); !recorded)
        context.note(Sentence::tr("Warning: the video database does not know that it was published. %1").arg(recorded.error().sentence));
    return report;
}

} // namespace beatreel
