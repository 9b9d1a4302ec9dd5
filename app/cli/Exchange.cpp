// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Exchange.h"

#include "app/cli/FilmExports.h"
#include "app/cli/Options.h"
#include "core/base/Sentence.h"
#include "core/build/ChunkFiles.h"
#include "core/exchange/ContactSheet.h"
#include "core/exchange/EditLists.h"
#include "core/exchange/FrameFolder.h"
#include "core/exchange/Gaps.h"
#include "core/exchange/StoryboardPdf.h"
#include "core/exchange/Subtitles.h"
#include "core/story/StoryWords.h"

#include <QDir>
#include <QFileInfo>

namespace beatreel::cli {

namespace {

const QString kPaper = QStringLiteral("paper");
const QString kPerPage = QStringLiteral("per-page");
const QString kAsIs = QStringLiteral("as-is");
const QString kPdf = QStringLiteral("pdf");
const QString kFrames = QStringLiteral("frames");

const QStringList &editLists()
{
    static const QStringList formats{QStringLiteral("otio"), QStringLiteral("fcpxml"), QStringLiteral("edl"),
                                     QStringLiteral("mlt")};
    return formats;
}

QStringList formatsWith(const QString &option)
{
    return option == kAsIs ? filmFormats() + editLists() + QStringList{kFrames} : QStringList{kPdf};
}

Result<std::optional<int>> perPage(const Arguments &arguments)
{
    QStringList known;
    for (const int choice : beatsPerPageChoices())
        known.append(QString::number(choice));
    const auto chosen = arguments.oneOf(kPerPage, known);
    if (!chosen)
        return std::unexpected(chosen.error());
    return *chosen ? std::optional((*chosen)->toInt()) : std::nullopt;
}

Result<std::optional<QString>> paper(const Arguments &arguments)
{
    return arguments.oneOf(kPaper, {QStringLiteral("a4"), QStringLiteral("letter")});
}

ExportInput inputOf(Session &session, const ProjectFolder &folder)
{
    const Project &project = folder.project();
    const SlotStates states(project, folder.takes(), session.studio.generators(project.models).identities());
    return exportInput(project, folder.takes(), states, builtChunks(folder.path(), project, states));
}

/// What an export would leave out or show as it was is the user's word to give.
Result<Incomplete> whetherAsIs(const Arguments &arguments, const Result<QStringList> &notices)
{
    if (!notices)
        return std::unexpected(notices.error());
    if (arguments.has(kAsIs) || notices->isEmpty())
        return Incomplete::AsIs;
    return fail(ErrorKind::BadInput,
                Sentence::tr("%1 Build the project first, or export it as it is with --as-is.").arg(notices->join(u' ')));
}

Result<Exported> writeList(const QString &format, const ExportInput &input, const QString &out,
                           Incomplete incomplete, const TaskContext &context)
{
    const EditListOptions options{incomplete};
    if (format == QStringLiteral("otio"))
        return writeOtio(input, out, options, context);
    if (format == QStringLiteral("fcpxml"))
        return writeFcpXml(input, out, options, context);
    if (format == QStringLiteral("edl"))
        return writeEdl(input, out, options, context);
    return writeMlt(input, out, options, context);
}

Result<Exported> writePdf(Session &session, const Arguments &arguments, const ExportInput &input,
                          const QString &out)
{
    StoryboardOptions options;
    options.paper = paper(arguments).value() == QStringLiteral("letter") ? Paper::Letter : Paper::A4;
    options.perPage = perPage(arguments).value().value_or(options.perPage);
    options.date = QDate::currentDate();
    options.locale = QLocale();
    if (const Archetype *archetype = session.studio.library().find(input.project.archetype))
        options.archetype = archetypeWord(archetype->name);
    return writeStoryboardPdf(input, out, options, session.context());
}

} // namespace

const QStringList &exchangeFormats()
{
    static const QStringList formats =
        editLists() + QStringList{QStringLiteral("srt"), kPdf, QStringLiteral("contact-sheet"), kFrames};
    return formats;
}

QList<Option> exchangeOptions()
{
    return {
        {kPaper, Sentence::tr("SIZE"), Sentence::tr("of a PDF: a4 or letter")},
        {kPerPage, QStringLiteral("N"),
         Sentence::tr("beats on a page of a PDF: 1, 2, 3, 4, 6, 8, 9 or 12; 6")},
        {kAsIs, {}, Sentence::tr("also where something is missing or out of date: edit lists have gaps there")}};
}

Result<void> checkExchangeOptions(const Arguments &arguments, const QString &format)
{
    for (const QString &option : {kPaper, kPerPage, kAsIs}) {
        if (arguments.has(option) && !formatsWith(option).contains(format))
            return fail(
                ErrorKind::BadInput,
                Sentence::tr("--%1 is for --format %2.").arg(option, formatsWith(option).join(u'|')));
    }
    if (const auto given = perPage(arguments); !given)
        return std::unexpected(given.error());
    if (const auto given = paper(arguments); !given)
        return std::unexpected(given.error());
    return {};
}

Result<void> checkExchangeOutput(const QString &format, const QString &out, bool mayReplace)
{
    const QString path = QDir::cleanPath(out);
    const QFileInfo info(path);
    if (format != kFrames || !info.isDir())
        return checkOutput(path, format != kFrames && mayReplace);
    if (!mayReplace && !QDir(path).isEmpty())
        return fail(
            ErrorKind::Exists,
            Sentence::tr("There is something in “%1” already. Choose another folder, or write into it with --force.")
                .arg(out));
    return {};
}

Result<Exported> exportExchange(Session &session, const Arguments &arguments, const ProjectFolder &folder,
                                const QString &format, const QString &out)
{
    const ExportInput input = inputOf(session, folder);
    if (editLists().contains(format)) {
        const auto incomplete = whetherAsIs(arguments, checkFilm(input, Incomplete::AsIs));
        return incomplete ? writeList(format, input, out, *incomplete, session.context())
                          : std::unexpected(incomplete.error());
    }
    if (format == kFrames) {
        const auto incomplete = whetherAsIs(arguments, checkFrames(input, Incomplete::AsIs));
        if (!incomplete)
            return std::unexpected(incomplete.error());
        const auto existing = arguments.has(QStringLiteral("force")) ? FrameFolderOptions::Existing::Replace
                                                                     : FrameFolderOptions::Existing::Refuse;
        return writeFrames(input, out, {*incomplete, existing}, session.context());
    }
    if (format == kPdf)
        return writePdf(session, arguments, input, out);
    if (format == QStringLiteral("srt"))
        return writeSubtitles(input, out, session.context());
    return writeContactSheet(input, out, {}, session.context());
}

} // namespace beatreel::cli
