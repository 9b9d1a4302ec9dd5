// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Command.h"
#include "app/cli/Exchange.h"
#include "app/cli/FilmExports.h"
#include "app/cli/Options.h"
#include "core/base/AtomicFile.h"
#include "core/base/Json.h"
#include "core/base/Sentence.h"
#include "core/media/MediaFacts.h"
#include "core/media/Stitch.h"
#include "core/project/ProjectFolder.h"

#include <QFileInfo>
#include <QJsonArray>

namespace beatreel::cli {

namespace {

Exit stitchFiles(Session &session, const Arguments &arguments)
{
    Terminal &terminal = session.terminal;
    const auto out = arguments.value(QStringLiteral("out"));
    if (!out)
        return terminal.badArguments(Sentence::tr("Say where the stitched video goes with --out FILE."));
    if (const auto checked = checkOutput(*out, arguments.has(QStringLiteral("force"))); !checked)
        return terminal.fail(checked.error());
    const QStringList &chunks = arguments.positional();
    if (const auto stitched = stitch(chunks, *out, session.context()); !stitched)
        return terminal.fail(stitched.error());
    const int seconds = static_cast<int>(chunks.size() * kChunkLength.count());
    terminal.result(*out, {{QStringLiteral("status"), QStringLiteral("success")},
                           {QStringLiteral("out"), QFileInfo(*out).absoluteFilePath()},
                           {QStringLiteral("chunks"), chunks.size()},
                           {QStringLiteral("duration"), seconds}});
    return Exit::Done;
}

QStringList exportFormats()
{
    return filmFormats() + exchangeFormats() + QStringList{QStringLiteral("spec")};
}

Result<Exported> exportTo(Session &session, const Arguments &arguments, const ProjectFolder &folder, const QString &format, const QString &out)
{
    if (exchangeFormats().contains(format))
        return exportExchange(session, arguments, folder, format, out);
    if (const auto written = writeFileAtomically(out, toJsonText(toJson(folder.project().spec()))); !written)
        return std::unexpected(written.error());
    return Exported{1, {}};
}

Exit exportProject(Session &session, const Arguments &arguments)
{
    Terminal &terminal = session.terminal;
    const QStringList formats = exportFormats();
    const auto format = arguments.oneOf(QStringLiteral("format"), formats);
    if (!format)
        return terminal.badArguments(format.error().sentence);
    const auto out = arguments.value(QStringLiteral("out"));
    if (!*format || !out)
        return terminal.badArguments(Sentence::tr("Say what and where: --format %1 --out FILE.").arg(formats.join(u'|')));
    if (const auto checked = checkExchangeOptions(arguments, **format); !checked)
        return terminal.badArguments(checked.error().sentence);
    if (const auto checked = checkExchangeOutput(**format, *out, arguments.has(QStringLiteral("force"))); !checked)
        return terminal.fail(checked.error());
    if (filmFormats().contains(**format))
        return exportFilmOf(session, arguments, **format, *out);
    const auto folder = ProjectFolder::open(arguments.positional().first(), ProjectFolder::Access::Read);
    if (!folder)
        return terminal.fail(folder.error());
    const auto written = exportTo(session, arguments, *folder, **format, *out);
    if (!written)
        return terminal.fail(written.error());
    for (const QString &notice : written->notices)
        terminal.note(notice);
    terminal.result(*out, {{QStringLiteral("status"), QStringLiteral("success")},
                           {QStringLiteral("format"), **format},
                           {QStringLiteral("out"), QFileInfo(*out).absoluteFilePath()},
                           {QStringLiteral("count"), written->count},
                           {QStringLiteral("notices"), QJsonArray::fromStringList(written->notices)}});
    return Exit::Done;
}

} // namespace

Command stitchCommand()
{
    return {QStringLiteral("stitch"), Sentence::tr("CHUNK…"), Sentence::tr("conformed chunks to one MP4"), 1, -1, false,
            {outOption(), forceOption(), jsonOption()}, stitchFiles};
}

Command exportCommand()
{
    Command command{QStringLiteral("export"), Sentence::tr("DIR"), Sentence::tr("a project as a file or folder for people and other programs"), 1, 1, true,
                    {}, exportProject};
    command.options = QList<Option>{{QStringLiteral("format"), QStringLiteral("F"), exportFormats().join(QStringLiteral(", "))}, outOption(), forceOption()}
                      + filmOptions() + exchangeOptions() + QList<Option>{jsonOption()};
    return command;
}

} // namespace beatreel::cli
