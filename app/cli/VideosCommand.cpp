// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Command.h"
#include "app/cli/Options.h"
#include "core/build/VideoCheck.h"
#include "core/generate/Price.h"

#include <QDir>
#include <QJsonArray>

namespace beatreel::cli {

namespace {

constexpr qsizetype kPromptColumns = 48;

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

QString shortened(const QString &text, qsizetype columns)
{
    const QString line = text.simplified();
    return line.size() <= columns ? line : line.left(columns - 1) + u'…';
}

QString readable(const VideoEntry &entry)
{
    const VideoRecord &record = entry.record;
    const auto duration = durationOf(record);
    const QString where = entry.place ? (entry.isHere() ? entry.place->folder : entry.place->host + u':' + entry.place->folder) : QStringLiteral("place unknown");
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
        .arg(toText(record.status), -17)
        .arg(QStringLiteral("%1 %").arg(qRound(100 * record.progress)), 5)
        .arg(duration ? QStringLiteral("%1 s").arg(*duration) : QStringLiteral("-"), 5)
        .arg(moneyText(record.costUsd), 8)
        .arg(record.createdAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), -16)
        .arg(shortened(record.prompt, kPromptColumns), -kPromptColumns)
        .arg(where);
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
        lines.append(QStringLiteral("There are no videos."));
    session.terminal.result(lines.join(u'\n'), {{QStringLiteral("status"), QStringLiteral("success")}, {QStringLiteral("videos"), videos}});
    return Exit::Done;
}

Exit verify(Session &session, const QList<VideoEntry> &entries)
{
    QStringList lines;
    QJsonArray list;
    qsizetype wrong = 0;
    for (const VideoEntry &entry : entries) {
        const Findings findings = checkVideo(entry, session.studio.settings().databaseUrl);
        for (const Finding &finding : findings) {
            lines.append(QStringLiteral("%1 %2: %3").arg(finding.severity == Severity::Error ? QStringLiteral("FIX ") : QStringLiteral("note"), finding.place, finding.sentence));
            list.append(toJson(finding));
        }
        wrong += hasErrors(findings) ? 1 : 0;
    }
    QJsonObject document{{QStringLiteral("status"), QStringLiteral("success")}, {QStringLiteral("checked"), entries.size()}, {QStringLiteral("findings"), list}};
    if (wrong == 0) {
        lines.append(QStringLiteral("%1 videos are as their rows say.").arg(entries.size()));
        session.terminal.result(lines.join(u'\n'), document);
        return Exit::Done;
    }
    if (!session.terminal.isJson())
        session.terminal.result(lines.join(u'\n'), {});
    return session.terminal.fail({ErrorKind::Storage, QStringLiteral("%1 of %2 videos are not as their rows say: see the lines marked FIX.").arg(wrong).arg(entries.size()), {}, std::nullopt},
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
    return {QStringLiteral("videos"), {}, QStringLiteral("all videos of the database, the newest first"), 0, 0, false,
            {{QStringLiteral("status"), QStringLiteral("STATUS"), QStringLiteral("only those: ") + statusNames().join(QStringLiteral(", "))},
             {QStringLiteral("verify"), {}, QStringLiteral("compare each row with its project, files and ledger; 1 where they differ")},
             jsonOption()},
            videos};
}

} // namespace beatreel::cli
