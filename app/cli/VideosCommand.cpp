// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Columns.h"
#include "app/cli/Command.h"
#include "app/cli/Options.h"
#include "core/base/Sentence.h"
#include "core/build/VideoCheck.h"
#include "core/generate/Price.h"

#include <QDir>
#include <QJsonArray>

namespace beatreel::cli {

namespace {

constexpr int kPromptColumns = 48;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

/// Of the film in seconds; nothing before it is planned.
std::optional<int> durationOf(const VideoRecord &record)
{
    const QJsonValue duration = record.spec.value(QStringLiteral("duration"));
    return duration.isDouble() ? std::optional(duration.toInt()) : std::nullopt;
}

QJsonObject toJson(const VideoEntry &entry)
{
    const VideoRecord &record = entry.record;
    const auto duration = durationOf(record);
    return {{QStringLiteral("video_id"), record.id},
            {QStringLiteral("prompt"), record.prompt},
            {QStringLiteral("video_status"), toText(record.status)},
            {QStringLiteral("progress"), record.progress},
            {QStringLiteral("current_phase"), orNull(record.currentPhase)},
            {QStringLiteral("error_message"), orNull(record.errorMessage)},
            {QStringLiteral("cost_usd"), record.costUsd},
            {QStringLiteral("duration"), duration ? QJsonValue(*duration) : QJsonValue()},
            {QStringLiteral("created_at"), orNull(record.createdAt)},
            {QStringLiteral("completed_at"), orNull(record.completedAt)},
            {QStringLiteral("project"), entry.place ? QJsonValue(entry.place->folder) : QJsonValue()},
            {QStringLiteral("host"), entry.place ? QJsonValue(entry.place->host) : QJsonValue()},
            {QStringLiteral("is_building"), entry.isBeingBuilt()}};
}

QJsonObject toJson(const Finding &finding)
{
    return {{QStringLiteral("severity"), finding.severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning")},
            {QStringLiteral("code"), finding.code},
            {QStringLiteral("message"), finding.sentence},
            {QStringLiteral("video_id"), finding.place}};
}

QString readable(const VideoEntry &entry)
{
    const VideoRecord &record = entry.record;
    const auto duration = durationOf(record);
    const QString where = entry.place ? (entry.isHere() ? entry.place->folder : entry.place->host + u':' + entry.place->folder) : Sentence::tr("place unknown");
    return QStringList{padded(toText(record.status), 17),
                       paddedBefore(Sentence::tr("%1 %").arg(qRound(100 * record.progress)), 5),
                       paddedBefore(duration ? Sentence::tr("%1 s").arg(*duration) : QStringLiteral("-"), 5),
                       paddedBefore(moneyText(record.costUsd), 8),
                       padded(record.createdAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), 16),
                       padded(cutTo(record.prompt.simplified(), kPromptColumns), kPromptColumns),
                       where}
        .join(u' ');
}

Exit list(Session &session, const QList<VideoEntry> &entries)
{
    QStringList lines;
    QJsonArray videos;
    for (const VideoEntry &entry : entries) {
        lines.append(readable(entry));
        videos.append(toJson(entry));
    }
    if (lines.isEmpty())
        lines.append(Sentence::tr("There are no videos."));
    session.terminal.result(lines.join(u'\n'), {{QStringLiteral("status"), QStringLiteral("success")}, {QStringLiteral("videos"), videos}});
    return Exit::Done;
}

Exit verify(Session &session, const QList<VideoEntry> &entries)
{
    QStringList lines;
    QJsonArray list;
    qsizetype wrong = 0;
    const QString note = Sentence::tr("note", "before a finding"), bad = Sentence::tr("FIX", "before a check that found something to mend");
    const int columns = columnsFor({note, bad}, 4);
    for (const VideoEntry &entry : entries) {
        const Findings findings = checkVideo(entry, session.studio.settings().databaseUrl);
        for (const Finding &finding : findings) {
            lines.append(QStringLiteral("%1 %2: %3").arg(padded(finding.severity == Severity::Error ? bad : note, columns), finding.place, finding.sentence));
            list.append(toJson(finding));
        }
        wrong += hasErrors(findings) ? 1 : 0;
    }
    QJsonObject document{{QStringLiteral("status"), QStringLiteral("success")}, {QStringLiteral("checked"), entries.size()}, {QStringLiteral("findings"), list}};
    if (wrong == 0) {
        lines.append(entries.size() == 1 ? Sentence::tr("1 video is as its row says.") : Sentence::tr("%n videos are as their rows say.", nullptr, static_cast<int>(entries.size())));
        session.terminal.result(lines.join(u'\n'), document);
        return Exit::Done;
    }
    if (!session.terminal.isJson())
        session.terminal.result(lines.join(u'\n'), {});
    return session.terminal.fail({ErrorKind::Storage, Sentence::tr("%1 of %n videos are not as their rows say: see the lines marked %2.", nullptr, static_cast<int>(entries.size())).arg(QString::number(wrong), bad), {}, std::nullopt},
                                 document);
}

QStringList statusNames()
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(VideoStatus::Failed); ++i)
        names.append(toText(static_cast<VideoStatus>(i)));
    return names;
}

Exit videos(Session &session, const Arguments &arguments)
{
    const auto name = arguments.oneOf(QStringLiteral("status"), statusNames());
    if (!name)
        return session.terminal.badArguments(name.error().sentence);
    const Settings &settings = session.studio.settings();
    QDir().mkpath(settings.dataFolder);
    const auto database = VideoDatabase::open(settings.databaseUrl);
    if (!database)
        return session.terminal.fail(database.error());
    const auto entries = listVideos(*database, *name ? videoStatusFromText(**name) : std::nullopt);
    if (!entries)
        return session.terminal.fail(entries.error());
    return arguments.has(QStringLiteral("verify")) ? verify(session, *entries) : list(session, *entries);
}

} // namespace

Command videosCommand()
{
    return {QStringLiteral("videos"), {}, Sentence::tr("all videos of the database, the newest first"), 0, 0, false,
            {{QStringLiteral("status"), Sentence::tr("STATUS"), Sentence::tr("only those: %1").arg(statusNames().join(QStringLiteral(", ")))},
             {QStringLiteral("verify"), {}, Sentence::tr("compare each row with its project, files and ledger; 1 where they differ")},
             jsonOption()},
            videos};
}

} // namespace beatreel::cli
