// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Sentence.h"
#include "core/publish/RecordedPublishing.h"
#include "app/cli/Command.h"
#include "app/cli/Options.h"
#include "core/project/ProjectFolder.h"
#include "core/publish/Fetch.h"
#include "core/publish/PublishedProjects.h"

#include <QDir>
#include <QJsonArray>
#include <QLocale>

namespace beatreel::cli {

namespace {

constexpr std::chrono::days kLongestLink{7}; ///< S3 makes none that lasts longer

TaskContext contextOf(Session &session, const QString &what)
{
    TaskContext context = session.context();
    context.progress = [&terminal = session.terminal, what](double fraction) { terminal.progress(what, fraction); };
    return context;
}

Exit failed(Terminal &terminal, const Error &error, const QJsonObject &facts = {})
{
    if (error.kind == ErrorKind::Cancelled)
        terminal.note(Sentence::tr("What has travelled is kept: the same command goes on with the rest."));
    return terminal.fail(error, facts);
}

QString megabytes(qint64 bytes)
{
    return Sentence::tr("%1 MB").arg(QLocale().toString(static_cast<double>(bytes) / 1e6, 'f', 1));
}

Exit publish(Session &session, const Arguments &arguments)
{
    Terminal &terminal = session.terminal;
    const auto folder = ProjectFolder::open(arguments.positional().first(), ProjectFolder::Access::Read);
    if (!folder)
        return terminal.fail(folder.error());
    const auto store = session.studio.openStorage();
    if (!store)
        return terminal.fail(store.error());
    QDir().mkpath(session.studio.settings().dataFolder);
    const auto conflict = arguments.has(QStringLiteral("force")) ? PublishConflict::Overwrite : PublishConflict::Refuse;
    const auto report = publishRecorded(*folder, session.studio.generators(folder->project().models).identities(), **store, conflict,
                                        session.studio.settings().databaseUrl, contextOf(session, Sentence::tr("publish", "what is under way")));
    if (!report)
        return failed(terminal, report.error());
    if (report->masterUrl.isEmpty())
        terminal.note(Sentence::tr("There is no master yet: build the project, then publish it again."));
    const QString travelled = report->sentFiles == 0 ? Sentence::tr("everything was there already")
                                                     : report->sentFiles == 1 ? Sentence::tr("1 file, %1 sent").arg(megabytes(report->sentBytes))
                              : Sentence::tr("%n files, %1 sent", nullptr, static_cast<int>(report->sentFiles)).arg(megabytes(report->sentBytes));
    QJsonObject results;
    for (auto it = report->results.begin(); it != report->results.end(); ++it)
        results.insert(it.key(), it.value());
    terminal.result(QStringLiteral("%1 (%2)").arg(report->url, travelled), {{QStringLiteral("status"), QStringLiteral("success")},
                                                                           {QStringLiteral("video_id"), folder->project().videoId},
                                                                           {QStringLiteral("url"), report->url},
                                                                           {QStringLiteral("final_video_url"), report->masterUrl.isEmpty() ? QJsonValue() : QJsonValue(report->masterUrl)},
                                                                           {QStringLiteral("results"), results},
                                                                           {QStringLiteral("files"), report->files},
                                                                           {QStringLiteral("bytes"), report->bytes},
                                                                           {QStringLiteral("sent_files"), report->sentFiles},
                                                                           {QStringLiteral("sent_bytes"), report->sentBytes}});
    return Exit::Done;
}

Exit listPublished(Session &session, AssetStore &store)
{
    const auto projects = publishedProjects(store, session.context());
    if (!projects)
        return session.terminal.fail(projects.error());
    QStringList lines;
    QJsonArray list;
    for (const PublishedProject &project : *projects) {
        lines.append(QStringLiteral("%1  %2  %3  %4  %5").arg(project.videoId, project.published.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm")),
                              Sentence::tr("%1 s").arg(project.duration.count()), megabytes(project.bytes), project.name));
        list.append(QJsonObject{{QStringLiteral("video_id"), project.videoId},
                                {QStringLiteral("name"), project.name},
                                {QStringLiteral("published"), project.published.toUTC().toString(Qt::ISODate)},
                                {QStringLiteral("duration"), static_cast<int>(project.duration.count())},
                                {QStringLiteral("bytes"), project.bytes}});
    }
    session.terminal.result(lines.isEmpty() ? Sentence::tr("The storage has no projects yet.") : lines.join(u'\n'),
                            {{QStringLiteral("status"), QStringLiteral("success")}, {QStringLiteral("projects"), list}});
    return Exit::Done;
}

Exit fetch(Session &session, const Arguments &arguments)
{
    Terminal &terminal = session.terminal;
    const bool lists = arguments.has(QStringLiteral("list"));
    const auto target = arguments.value(QStringLiteral("project"));
    if (lists != arguments.positional().isEmpty() || (!lists && !target))
        return terminal.badArguments(Sentence::tr("Say which project and where it goes: fetch VIDEO-ID --project DIR. fetch --list shows what the storage has."));
    const auto store = session.studio.openStorage();
    if (!store)
        return terminal.fail(store.error());
    if (lists)
        return listPublished(session, **store);
    const QString id = arguments.positional().first();
    const auto report = fetchProject(**store, id, *target, contextOf(session, Sentence::tr("fetch", "what is under way")));
    if (!report)
        return failed(terminal, report.error());
    for (const QString &notice : report->notices)
        terminal.note(notice);
    terminal.result(report->folder, {{QStringLiteral("status"), QStringLiteral("success")},
                                     {QStringLiteral("project"), report->folder},
                                     {QStringLiteral("name"), report->name},
                                     {QStringLiteral("video_id"), id},
                                     {QStringLiteral("files"), report->files},
                                     {QStringLiteral("bytes"), report->bytes},
                                     {QStringLiteral("got_bytes"), report->gotBytes},
                                     {QStringLiteral("notices"), QJsonArray::fromStringList(report->notices)}});
    return Exit::Done;
}

/// "90m", "12h", "7d"; BadInput for anything else.
Result<std::chrono::seconds> expiryFrom(const QString &text)
{
    static const QHash<QChar, int> units{{u's', 1}, {u'm', 60}, {u'h', 3600}, {u'd', 86400}};
    bool isNumber = false;
    const int count = text.chopped(std::min<qsizetype>(1, text.size())).toInt(&isNumber);
    const int unit = text.isEmpty() ? 0 : units.value(text.back());
    const std::chrono::seconds length(static_cast<qint64>(count) * unit);
    if (!isNumber || unit == 0 || length < std::chrono::seconds(1) || length > kLongestLink)
        return fail(ErrorKind::BadInput, Sentence::tr("--expires must be a time of at most 7 days, such as 30m, 12h or 7d, not “%1”.").arg(text));
    return length;
}

Exit link(Session &session, const Arguments &arguments)
{
    Terminal &terminal = session.terminal;
    const auto expires = expiryFrom(arguments.value(QStringLiteral("expires")).value_or(QStringLiteral("7d")));
    if (!expires)
        return terminal.badArguments(expires.error().sentence);
    const auto folder = ProjectFolder::open(arguments.positional().first(), ProjectFolder::Access::Read);
    if (!folder)
        return terminal.fail(folder.error());
    const auto store = session.studio.openStorage();
    if (!store)
        return terminal.fail(store.error());
    const auto made = linkToMaster(*folder, **store, *expires, session.cancel);
    if (!made)
        return terminal.fail(made.error());
    QStringList notices;
    if (made->isOlder)
        notices.append(Sentence::tr("The link is to the master that was published; the project has another one by now. Publish it again to show that."));
    for (const QString &notice : notices)
        terminal.note(notice);
    const bool isFile = made->url.isLocalFile();
    const QString end = QDateTime::currentDateTimeUtc().addSecs(expires->count()).toString(Qt::ISODate);
    terminal.result(made->url.toString(QUrl::FullyEncoded), {{QStringLiteral("status"), QStringLiteral("success")},
                                                             {QStringLiteral("url"), made->url.toString(QUrl::FullyEncoded)},
                                                             {QStringLiteral("expires"), isFile ? QJsonValue() : QJsonValue(end)},
                                                             {QStringLiteral("notices"), QJsonArray::fromStringList(notices)}});
    return Exit::Done;
}

} // namespace

Command publishCommand()
{
    return {QStringLiteral("publish"), Sentence::tr("DIR"), Sentence::tr("a project and its results to the storage; only what is missing travels"), 1, 1, false,
            {{QStringLiteral("force"), {}, Sentence::tr("replace what another computer has published since")}, jsonOption()}, publish};
}

Command fetchCommand()
{
    return {QStringLiteral("fetch"), Sentence::tr("VIDEO-ID"), Sentence::tr("a project from the storage, with all its takes"), 0, 1, false,
            {{QStringLiteral("project"), Sentence::tr("DIR"), Sentence::tr("where it goes")},
             {QStringLiteral("list"), {}, Sentence::tr("what the storage has, the newest first")}, jsonOption()}, fetch};
}

Command linkCommand()
{
    return {QStringLiteral("link"), Sentence::tr("DIR"), Sentence::tr("an address at which anyone can see the published master"), 1, 1, false,
            {{QStringLiteral("expires"), QStringLiteral("T"), Sentence::tr("until when: 30m, 12h, at most 7d, which is usual")}, jsonOption()}, link};
}

} // namespace beatreel::cli
