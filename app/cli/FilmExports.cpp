// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/FilmExports.h"

#include "core/base/Sentence.h"
#include "core/film/ProjectExport.h"
#include "core/project/ProjectFolder.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <cmath>

namespace beatreel::cli {

namespace {

constexpr double kQuietest = -40, kLoudest = -5; // LUFS

QStringList presetNames()
{
    QStringList names;
    for (const ExportPreset &preset : exportPresets())
        names.append(preset.id);
    return names;
}

QStringList codecNames()
{
    QStringList names;
    for (const FilmCodec codec : {FilmCodec::H264, FilmCodec::H265, FilmCodec::ProRes, FilmCodec::Vp9})
        names.append(toText(codec));
    return names;
}

/// The codec of a format where nothing else is said.
FilmCodec usualCodec(const QString &format)
{
    if (format == QStringLiteral("mov"))
        return FilmCodec::ProRes;
    return format == QStringLiteral("webm") ? FilmCodec::Vp9 : FilmCodec::H264;
}

/// "12.5", "0:12.5" in seconds.
Result<std::optional<double>> timeOf(const Arguments &arguments, const QString &name)
{
    const auto text = arguments.value(name);
    if (!text)
        return std::nullopt;
    static const QRegularExpression time(QStringLiteral("^(?:(\\d{1,4}):)?(\\d{1,5}(?:\\.\\d{1,3})?)$"));
    const auto match = time.match(*text);
    if (!match.hasMatch())
        return fail(ErrorKind::BadInput, Sentence::tr("--%1 “%2” is no time. Write seconds or minutes:seconds, such as 12.5 or 0:12.5.").arg(name, *text));
    return match.captured(1).toDouble() * 60 + match.captured(2).toDouble();
}

/// Picture 0 where nothing is said.
Result<std::optional<FilmRange>> rangeFrom(const Arguments &arguments, const Project &project)
{
    const auto from = timeOf(arguments, QStringLiteral("from"));
    const auto to = timeOf(arguments, QStringLiteral("to"));
    if (!from || !to)
        return std::unexpected((from ? to : from).error());
    if (!*from && !*to)
        return std::nullopt;
    const int all = project.format.picturesIn(project.duration());
    const auto pictureAt = [&](double seconds) { return static_cast<int>(std::min<qint64>(all, std::llround(seconds * project.format.fps))); };
    const int first = pictureAt(from->value_or(0));
    const int end = *to ? pictureAt(**to) : all;
    if (end <= first)
        return fail(ErrorKind::BadInput, Sentence::tr("There is nothing from there to there: the film is %1 s long.").arg(project.duration().count()));
    return FilmRange{first, end - first};
}

Result<FilmSettings> settingsFrom(const Arguments &arguments, const QString &format, const Project &project)
{
    FilmSettings settings;
    const auto preset = arguments.oneOf(QStringLiteral("preset"), presetNames());
    const auto codec = arguments.oneOf(QStringLiteral("codec"), codecNames());
    const auto size = arguments.oneOf(QStringLiteral("size"), {QStringLiteral("720p"), QStringLiteral("1080p"), QStringLiteral("4k")});
    const auto loudness = arguments.number(QStringLiteral("loudness"), kQuietest, kLoudest);
    const auto range = rangeFrom(arguments, project);
    for (const auto *read : {&preset, &codec, &size}) {
        if (!*read)
            return std::unexpected(read->error());
    }
    if (!loudness || !range)
        return std::unexpected(loudness ? range.error() : loudness.error());
    settings.codec = usualCodec(format);
    if (*preset)
        settings = findExportPreset(**preset)->settings;
    if (*codec)
        settings.codec = *filmCodecFromText(**codec);
    if (suffixOf(settings.codec) != format) {
        return fail(ErrorKind::BadInput, Sentence::tr("%1 makes a %2 file, not %3. Say --format %2.")
                                             .arg(toText(settings.codec), suffixOf(settings.codec), format));
    }
    if (*size)
        settings.shortSide = **size == QStringLiteral("4k") ? 2160 : (*size)->chopped(1).toInt();
    settings.hasMusic = !arguments.has(QStringLiteral("no-music"));
    settings.lufs = loudness->value_or(settings.lufs);
    settings.range = *range;
    settings.watermark = arguments.value(QStringLiteral("watermark")).value_or(QString());
    return settings;
}

} // namespace

const QStringList &filmFormats()
{
    static const QStringList formats{QStringLiteral("mp4"), QStringLiteral("mov"), QStringLiteral("webm")};
    return formats;
}

QList<Option> filmOptions()
{
    return {{QStringLiteral("preset"), Sentence::tr("NAME"), presetNames().join(QStringLiteral(", "))},
            {QStringLiteral("codec"), Sentence::tr("NAME"), codecNames().join(QStringLiteral(", "))},
            {QStringLiteral("size"), QStringLiteral("S"), Sentence::tr("720p, 1080p or 4k; the film's own where it is not given")},
            {QStringLiteral("from"), QStringLiteral("T"), Sentence::tr("where in the film to begin: 12.5 or 0:12.5")},
            {QStringLiteral("to"), QStringLiteral("T"), Sentence::tr("where to end")},
            {QStringLiteral("no-music"), {}, Sentence::tr("a silent sound track")},
            {QStringLiteral("loudness"), QStringLiteral("LUFS"), Sentence::tr("instead of -14")},
            {QStringLiteral("watermark"), Sentence::tr("TEXT"), Sentence::tr("across the pictures of the review preset")}};
}

Exit exportFilmOf(Session &session, const Arguments &arguments, const QString &format, const QString &out)
{
    Terminal &terminal = session.terminal;
    const auto folder = ProjectFolder::open(arguments.positional().first(), ProjectFolder::Access::Read);
    if (!folder)
        return terminal.fail(folder.error());
    const Project &project = folder->project();
    const auto settings = settingsFrom(arguments, format, project);
    if (!settings)
        return terminal.badArguments(settings.error().sentence);
    const SlotStates states(project, folder->takes(), session.studio.generators(project.models).identities());
    const Products products(folder->path());
    const FilmGaps gaps = filmGaps(project, states);
    if (!gaps.isEmpty() && !arguments.has(QStringLiteral("as-is"))) {
        return terminal.fail({ErrorKind::BadInput,
                              Sentence::tr("%1 Run build first, or export it as it is with --as-is.").arg(sentence(gaps)), {}, {}});
    }
    auto job = projectExport({project, folder->takes(), states, products, folder->path(), &session.studio.drawnFrames()}, *settings);
    if (!job)
        return terminal.fail(job.error());
    if (arguments.has(QStringLiteral("force")))
        job->existing = ExportJob::Existing::Replace;
    if (const auto exported = exportFilm(*job, out, session.context()); !exported)
        return terminal.fail(exported.error());
    const ExportWork work = workOf(*job);
    terminal.result(out, {{QStringLiteral("status"), QStringLiteral("success")},
                          {QStringLiteral("format"), format},
                          {QStringLiteral("out"), QFileInfo(out).absoluteFilePath()},
                          {QStringLiteral("copied_frames"), work.copied},
                          {QStringLiteral("encoded_frames"), work.encoded}});
    return Exit::Done;
}

} // namespace beatreel::cli
