// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/PhaseRun.h"

#include "core/base/Json.h"
#include "core/base/Sentence.h"
#include "core/build/OwnFiles.h"
#include "core/build/PhaseOutputs.h"
#include "core/build/ProjectLedger.h"
#include "core/media/Stitch.h"
#include "core/project/Edits.h"
#include "core/project/SlotEdits.h"
#include "core/story/SpecRules.h"

#include <QDir>
#include <QJsonArray>
#include <QUrl>

namespace beatreel {

namespace {

Error badInput(const QString &sentence)
{
    return {ErrorKind::BadInput, sentence, {}, std::nullopt};
}

/// The local file that a URL of an input names.
Result<QString> localFile(const QString &url, const ProjectFolder &folder)
{
    if (url.isEmpty())
        return std::unexpected(badInput(Sentence::tr("The input lacks the URL of a file. Give the output of the phase before.")));
    if (url.startsWith(QStringLiteral("file://")))
        return QUrl(url).toLocalFile();
    if (url.contains(QStringLiteral("://")))
        return fail(ErrorKind::Unavailable, Sentence::tr("“%1” cannot be read: only local files can, until S3 storage is set up.").arg(url));
    if (QDir::isAbsolutePath(url))
        return url;
    const QString inside = QDir::cleanPath(url);
    if (inside == QStringLiteral("..") || inside.startsWith(QStringLiteral("../")))
        return std::unexpected(badInput(Sentence::tr("“%1” leads out of the project. Give an absolute path or URL.").arg(url)));
    return folder.path(inside);
}

/// A member of the input, which may be a phase's whole output, its output_data, or the member itself.
QJsonValue memberOf(const QJsonObject &input, const QString &from, const QString &name)
{
    const QJsonObject whole = input.value(from).toObject();
    for (const QJsonObject &place : {whole, whole.value(QStringLiteral("output_data")).toObject(), input}) {
        if (place.contains(name))
            return place.value(name);
    }
    return QJsonValue::Undefined;
}

/// One run of one phase.
class PhaseRun
{
public:
    PhaseRun(Phase phase, const QJsonObject &input, const QString &projectFolder, const PhaseWorkshop &workshop,
             const TaskContext &context)
        : m_phase(phase), m_input(input), m_projectFolder(projectFolder), m_workshop(workshop), m_context(context),
          m_start(std::chrono::steady_clock::now())
    {
    }

    QJsonObject run()
    {
        if (m_phase == Phase::Planning)
            return plan();
        if (const auto opened = openWithInput(); !opened)
            return failed(opened.error());
        switch (m_phase) {
        case Phase::Storyboard:
            return buildTo(BuildScope::Storyboard);
        case Phase::Chunks: {
            const auto used = useStoryboard();
            return used ? buildTo(BuildScope::Chunks) : failed(used.error());
        }
        case Phase::Stitching:
            return stitchGiven();
        default:
            return addMusic();
        }
    }

private:
    [[nodiscard]] QString videoId() const { return m_input.value(QStringLiteral("video_id")).toString(); }

    QJsonObject failed(const Error &error)
    {
        return phaseOutput(facts(0, error.sentence), {});
    }

    PhaseFacts facts(double costUsd, const QString &errorMessage = {}) const
    {
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
        return {videoId(), m_phase, costUsd, seconds, errorMessage};
    }

    QJsonObject plan()
    {
        const QString prompt = m_input.value(QStringLiteral("prompt")).toString();
        const QJsonValue given = m_input.value(QStringLiteral("creativity_level"));
        const bool isGiven = !given.isUndefined() && !given.isNull();
        const double creativity = isGiven ? given.toDouble(-1) : 0.5;
        if (creativity < 0 || creativity > 1)
            return failed(badInput(Sentence::tr("“creativity_level” must be a number from 0 to 1, not “%1”.").arg(given.toVariant().toString())));
        Brief brief;
        brief.prompt = prompt;
        brief.creativity = creativity;
        brief.seed = defaultSeed(prompt, std::nullopt);
        const auto plan = m_workshop.planner.plan({brief}, m_workshop.library, m_context);
        if (!plan)
            return failed(plan.error());
        const double price = m_workshop.models.priceOf(PipelineStep::Plan, m_workshop.planner.identity().model);
        return phaseOutput(facts(plan->costUsd.value_or(price)), {{QStringLiteral("spec"), toJson(plan->spec)}});
    }

    /// Reads what the input must hold before anything is made, then opens the project and puts it in.
    Result<void> openWithInput()
    {
        if (m_phase == Phase::Stitching)
            return open();
        const auto spec = specGiven();
        if (!spec)
            return std::unexpected(spec.error());
        if (const auto opened = open(); !opened)
            return opened;
        return m_folder->save(withPlan(m_folder->project(), *spec, {}, 0));
    }

    Result<void> open()
    {
        auto folder = ProjectFolder::locate(m_projectFolder)
                          ? ProjectFolder::open(m_projectFolder, ProjectFolder::Access::Write)
                          : ProjectFolder::create(m_projectFolder, newProject());
        if (!folder)
            return std::unexpected(folder.error());
        if (folder->project().videoId != videoId()) {
            return fail(ErrorKind::Exists, Sentence::tr("“%1” belongs to another video (%2). Name another folder with --project.")
                                               .arg(m_projectFolder, folder->project().videoId));
        }
        m_folder.emplace(std::move(*folder));
        auto ledger = openLedger(*m_folder, m_workshop.databaseUrl);
        if (!ledger)
            return std::unexpected(ledger.error());
        m_ledger = std::move(*ledger);
        return {};
    }

    Project newProject() const
    {
        Project project;
        project.videoId = videoId();
        return project;
    }

    Result<Spec> specGiven() const
    {
        const QJsonValue given = memberOf(m_input, QStringLiteral("phase1"), QStringLiteral("spec"));
        if (!given.isObject())
            return std::unexpected(badInput(Sentence::tr("The input has no “spec”. Give phase1_planning's.")));
        SpecReading reading = specFromJson(given.toObject());
        reading.findings += checkSpec(reading.spec, m_workshop.library);
        QStringList errors;
        for (const Finding &finding : reading.findings) {
            if (finding.severity == Severity::Error)
                errors.append(finding.place + QStringLiteral(": ") + finding.sentence);
        }
        if (!errors.isEmpty())
            return std::unexpected(badInput(Sentence::tr("The spec cannot be built: %1").arg(errors.join(u' '))));
        return reading.spec;
    }

    /// Chooses the given images as the beats' frames. What is this project's own take already is left alone.
    Result<void> useStoryboard()
    {
        const QJsonArray images = memberOf(m_input, QStringLiteral("storyboard"), QStringLiteral("storyboard_images")).toArray();
        const QList<Beat> beats = m_folder->project().beats;
        if (images.size() != beats.size()) {
            return std::unexpected(badInput(Sentence::tr("The storyboard has %1 images for %2 beats. Give phase2_storyboard's output.")
                                                .arg(images.size())
                                                .arg(beats.size())));
        }
        for (qsizetype i = 0; i < beats.size(); ++i) {
            const QJsonObject image = imageOf(beats[i], images, i);
            const auto file = localFile(image.value(QStringLiteral("image_url")).toString(), *m_folder);
            if (!file)
                return std::unexpected(file.error());
            const Slot slot = Slot::frame(beats[i].id());
            const auto takes = m_folder->takes().takesOf(slot);
            const bool isOwnTake = std::ranges::any_of(takes, [&](const Take &take) {
                return QFileInfo(m_folder->takes().path(take)).absoluteFilePath() == QFileInfo(*file).absoluteFilePath();
            });
            if (isOwnTake)
                continue;
            const auto take = addOwnFile(*m_folder, slot, *file, m_context);
            if (!take)
                return std::unexpected(take.error());
            if (const auto saved = m_folder->save(withChoice(m_folder->project(), slot, take->id)); !saved)
                return saved;
        }
        return {};
    }

    /// The image of a beat: the one with its id, else the one in its place.
    static QJsonObject imageOf(const Beat &beat, const QJsonArray &images, qsizetype place)
    {
        for (const QJsonValue &image : images) {
            if (image.toObject().value(QStringLiteral("id")).toString() == beat.id().text())
                return image.toObject();
        }
        return images[place].toObject();
    }

    QJsonObject buildTo(BuildScope scope, const QString &stitched = {})
    {
        BuildOptions options;
        options.scope = scope;
        options.stitched = stitched;
        options.limits = m_workshop.limits;
        const Project &project = m_folder->project();
        const BuildReport report =
            build({*m_folder, *m_ledger, m_workshop.generators(project.models), m_workshop.models}, project, options, m_context);
        const QJsonObject built = phaseOutput(m_phase, project, report, m_folder->takes(), fileUrl);
        const QString trouble = report.wasCancelled         ? cancelled().error().sentence
                                : report.failures.isEmpty() ? QString()
                                                            : report.failures.first().error.sentence;
        double spentUsd = 0;
        for (const auto &[phase, usd] : report.spentUsd)
            spentUsd += usd;
        return keep(phaseOutput(facts(spentUsd, trouble), built.value(QStringLiteral("output_data")).toObject()));
    }

    QJsonObject stitchGiven()
    {
        QStringList files;
        const QJsonArray chunks = memberOf(m_input, QStringLiteral("phase3"), QStringLiteral("chunks")).toArray();
        for (const QJsonValue &chunk : chunks) {
            const auto file = localFile(chunk.toObject().value(QStringLiteral("url")).toString(), *m_folder);
            if (!file)
                return failed(file.error());
            files.append(*file);
        }
        if (files.isEmpty())
            return failed(badInput(Sentence::tr("The input has no “chunks”. Give phase3_chunks'.")));
        const QString out = m_folder->path(QStringLiteral("build/stitched.mp4"));
        if (const auto stitched = stitch(files, out, m_context); !stitched)
            return failed(stitched.error());
        const VideoFormat format = m_folder->project().format;
        return keep(phaseOutput(facts(0), {{QStringLiteral("stitched_url"), fileUrl(out)},
                                           {QStringLiteral("total_duration"), static_cast<double>(files.size() * kChunkLength.count())},
                                           {QStringLiteral("resolution"), format.resolution()},
                                           {QStringLiteral("fps"), format.fps}}));
    }

    QJsonObject addMusic()
    {
        const QJsonValue url = memberOf(m_input, QStringLiteral("phase4"), QStringLiteral("stitched_url"));
        if (!url.isString())
            return failed(badInput(Sentence::tr("The input has no “stitched_url”. Give phase4_stitching's.")));
        const auto file = localFile(url.toString(), *m_folder);
        return file ? buildTo(BuildScope::Soundtrack, *file) : failed(file.error());
    }

    QJsonObject keep(QJsonObject output)
    {
        if (const auto saved = m_ledger->savePhaseOutput(toText(m_phase), output); !saved)
            m_context.note(saved.error().sentence);
        return output;
    }

    Phase m_phase;
    const QJsonObject &m_input;
    QString m_projectFolder;
    const PhaseWorkshop &m_workshop;
    const TaskContext &m_context;
    std::chrono::steady_clock::time_point m_start;
    std::optional<ProjectFolder> m_folder;
    std::unique_ptr<Ledger> m_ledger;
};

} // namespace

QJsonObject failedPhase(Phase phase, const QString &videoId, const Error &error)
{
    return phaseOutput(PhaseFacts{videoId, phase, 0, 0, error.sentence}, {});
}

QJsonObject runPhase(Phase phase, const QJsonObject &input, const QString &projectFolder, const PhaseWorkshop &workshop,
                     const TaskContext &context)
{
    return PhaseRun(phase, input, projectFolder, workshop, context).run();
}

Result<QString> phaseFolderName(const QString &videoId)
{
    const bool isPlain = !videoId.isEmpty() && videoId.size() <= 100 && std::ranges::all_of(videoId, [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'_';
    });
    if (!isPlain) {
        return fail(ErrorKind::BadInput,
                    Sentence::tr("“video_id” must be letters, digits, - and _, not “%1”.").arg(videoId.left(100)));
    }
    return QStringLiteral("video-") + videoId;
}

} // namespace beatreel
