// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/BatchList.h"
#include "app/cli/BatchRun.h"
#include "app/cli/Command.h"
#include "app/cli/Options.h"
#include "core/base/AtomicFile.h"
#include "core/base/Sentence.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace beatreel::cli {

namespace {

/// Here a film has all cores; on a farm it only waits for them.
constexpr int kHere = 1, kOnTheFarm = 16, kMost = 64;

QJsonObject toJson(const BatchVideo &video, const BatchResult &result)
{
    QJsonObject object{{QStringLiteral("name"), video.name},
                       {QStringLiteral("line"), video.line},
                       {QStringLiteral("project"), video.project},
                       {QStringLiteral("status"), result.isDone ? QStringLiteral("success") : QStringLiteral("failed")},
                       {QStringLiteral("message"), result.message},
                       {QStringLiteral("seconds"), result.seconds}};
    for (const QString &member : {QStringLiteral("master"), QStringLiteral("cost_usd"), QStringLiteral("made")})
        object.insert(member, result.document.value(member).isUndefined() ? QJsonValue() : result.document.value(member));
    return object;
}

/// What this program took out of its environment and the videos' programs need. Keys of the keychain they read themselves.
QHash<QString, QString> variablesFor(const Settings &settings, const QString &farm)
{
    const S3Credentials &storage = settings.storage.credentials;
    QHash<QString, QString> variables{{QStringLiteral("OPENAI_API_KEY"), settings.openaiKey},
                                      {QStringLiteral("REPLICATE_API_TOKEN"), settings.replicateToken},
                                      {QStringLiteral("AWS_ACCESS_KEY_ID"), QString::fromLatin1(storage.accessKey)},
                                      {QStringLiteral("AWS_SECRET_ACCESS_KEY"), QString::fromLatin1(storage.secretKey)},
                                      {QStringLiteral("AWS_SESSION_TOKEN"), QString::fromLatin1(storage.sessionToken)},
                                      {QStringLiteral("BEATREEL_FARM_URL"), farm.isEmpty() ? settings.farmGiven : farm}};
    variables.removeIf([](const QHash<QString, QString>::iterator &variable) { return variable.value().isEmpty(); });
    return variables;
}

Exit batch(Session &session, const Arguments &arguments)
{
    Terminal &terminal = session.terminal;
    const auto farm = farmFrom(arguments, session.studio);
    if (!farm)
        return terminal.badArguments(farm.error().sentence);
    const auto atOnce = arguments.number(QStringLiteral("at-once"), 1, kMost);
    if (!atOnce)
        return terminal.badArguments(atOnce.error().sentence);
    const QString file = arguments.positional().first();
    const auto bytes = readFile(file);
    if (!bytes)
        return terminal.fail(bytes.error());
    const QString folder = QFileInfo(arguments.value(QStringLiteral("folder")).value_or(QFileInfo(file).completeBaseName())).absoluteFilePath();
    const auto videos = batchFrom(*bytes, QStringLiteral("“%1”").arg(file), folder);
    if (!videos)
        return terminal.fail(videos.error());
    if (!QDir().mkpath(folder))
        return terminal.fail({ErrorKind::Storage, Sentence::tr("The folder “%1” cannot be made. Make room or choose another folder.").arg(folder), {}, {}});

    const BatchRun run({static_cast<int>(atOnce->value_or(*farm ? kOnTheFarm : kHere)), farm->has_value(), terminal.isJson(),
                        variablesFor(session.studio.settings(), arguments.value(QStringLiteral("farm")).value_or(QString()))});
    QJsonArray list;
    int done = 0;
    qsizetype over = 0;
    const QList<BatchResult> results = run.make(*videos, session.cancel, [&](const BatchVideo &video, const BatchResult &result) {
        terminal.note(Sentence::tr("%1 of %2: %3: %4").arg(QString::number(++over), QString::number(videos->size()), video.name, result.message));
    });
    for (qsizetype i = 0; i < results.size(); ++i) {
        list.append(toJson((*videos)[i], results[i]));
        done += results[i].isDone ? 1 : 0;
    }
    const qsizetype failed = results.size() - done;
    const QJsonObject facts{{QStringLiteral("videos"), list}, {QStringLiteral("done"), done}, {QStringLiteral("failed"), static_cast<int>(failed)}};
    if (session.cancel.stop_requested())
        return terminal.fail(cancelled().error(), facts);
    if (failed > 0)
        return terminal.fail({ErrorKind::Unavailable, Sentence::tr("%1 of %n videos could not be made. Run the same command again: it goes on with them.", nullptr, static_cast<int>(results.size())).arg(failed), {}, {}}, facts);
    QJsonObject document{{QStringLiteral("status"), QStringLiteral("success")}};
    for (auto member = facts.begin(); member != facts.end(); ++member)
        document.insert(member.key(), member.value());
    terminal.result(folder, document);
    return Exit::Done;
}

} // namespace

Command batchCommand()
{
    return {QStringLiteral("batch"), Sentence::tr("FILE"), Sentence::tr("many videos: one for each line of a CSV file of briefs"), 1, 1, false,
            {{QStringLiteral("folder"), Sentence::tr("DIR"), Sentence::tr("where the projects go; by default a folder named after FILE")},
             {QStringLiteral("at-once"), QStringLiteral("N"), Sentence::tr("how many are made at once: 1 here, 16 on a farm, unless you say otherwise")},
             farmOption(), jsonOption()},
            batch, true};
}

} // namespace beatreel::cli
