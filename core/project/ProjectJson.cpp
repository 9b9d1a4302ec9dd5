// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/ProjectJson.h"

#include "core/base/Sentence.h"
#include "core/project/BeatJson.h"
#include "core/project/DocumentReader.h"
#include "core/project/Names.h"
#include "core/project/OverlayJson.h"

#include <QSet>

namespace beatreel {

namespace {

constexpr double kHighestBudget = 1e9; // USD

QJsonObject toJson(const Brief &brief, const QJsonObject &rest)
{
    QJsonObject object{{QStringLiteral("prompt"), brief.prompt},
                       {QStringLiteral("creativity"), brief.creativity},
                       {QStringLiteral("seed"), QString::number(brief.seed)}};
    if (brief.duration)
        object.insert(QStringLiteral("duration"), static_cast<qint64>(brief.duration->count()));
    if (!brief.references.isEmpty())
        object.insert(QStringLiteral("references"), QJsonArray::fromStringList(brief.references));
    return withRest(object, rest);
}

Brief briefFrom(const QJsonObject &object, QJsonObject &rest, Findings &findings)
{
    DocumentReader reader(object, QStringLiteral("brief"), findings);
    Brief brief;
    brief.prompt = reader.string(QStringLiteral("prompt"));
    brief.creativity = reader.amount(QStringLiteral("creativity"), kOptional, 0.5, 1);
    brief.seed = reader.seed(QStringLiteral("seed")).value_or(0);
    if (reader.has(QStringLiteral("duration"))) {
        brief.duration = Seconds(reader.whole(QStringLiteral("duration")));
        if (*brief.duration < Seconds(1) || *brief.duration > kLongestDuration)
            reader.reportBadValue(QStringLiteral("duration"), Sentence::tr("1 to %1 seconds").arg(kLongestDuration.count()));
    }
    brief.references = reader.strings(QStringLiteral("references"), kOptional);
    for (const QString &path : brief.references) {
        if (!isPathInside(path)) {
            reader.report(QStringLiteral("references"), QStringLiteral("leads_out"),
                          Sentence::tr("The reference “%1” leads out of the project. Copy the picture into the "
                                       "project's folder and name it from there.")
                              .arg(path.left(200)));
        }
    }
    rest = reader.rest();
    return brief;
}

QJsonObject toJson(const TakeMarks &marks)
{
    QJsonObject object;
    for (auto it = marks.begin(); it != marks.end(); ++it) {
        QJsonObject mark;
        if (it->isStarred)
            mark.insert(QStringLiteral("starred"), true);
        if (it->isTrashed)
            mark.insert(QStringLiteral("trashed"), true);
        if (it->isRemoved)
            mark.insert(QStringLiteral("removed"), true);
        if (!it->note.isEmpty())
            mark.insert(QStringLiteral("note"), it->note);
        object.insert(it.key().text(), withRest(mark, it->rest));
    }
    return object;
}

TakeMarks takeMarksFrom(const QJsonObject &object, Findings &findings)
{
    TakeMarks marks;
    DocumentReader reader(object, QStringLiteral("takes"), findings);
    for (const QString &id : object.keys()) {
        if (!isPlainName(id)) {
            reader.reportBadValue(id, Sentence::tr("named by the id of a take"));
            continue;
        }
        JsonReader member(reader.object(id), reader.placeOf(id), findings);
        TakeMark mark;
        mark.isStarred = member.boolean(QStringLiteral("starred"));
        mark.isTrashed = member.boolean(QStringLiteral("trashed"));
        mark.isRemoved = member.boolean(QStringLiteral("removed"));
        mark.note = member.string(QStringLiteral("note"), kOptional);
        mark.rest = member.rest();
        if (!mark.isDefault())
            marks.insert(TakeId(id), mark);
    }
    return marks;
}

QJsonObject toJson(const ModelChoice &models)
{
    QJsonObject object{{QStringLiteral("planner"), models.planner},
                       {QStringLiteral("frames"), models.frames},
                       {QStringLiteral("clips"), models.clips},
                       {QStringLiteral("music"), models.music}};
    if (!models.musicWords.isEmpty())
        object.insert(QStringLiteral("music_words"), models.musicWords);
    return withRest(object, models.rest);
}

ModelChoice modelsFrom(const QJsonObject &object, Findings &findings)
{
    ModelChoice models;
    JsonReader reader(object, QStringLiteral("models"), findings);
    models.planner = reader.string(QStringLiteral("planner"), kOptional, models.planner);
    models.frames = reader.string(QStringLiteral("frames"), kOptional, models.frames);
    models.clips = reader.string(QStringLiteral("clips"), kOptional, models.clips);
    models.music = reader.string(QStringLiteral("music"), kOptional, models.music);
    models.musicWords = reader.string(QStringLiteral("music_words"), kOptional);
    models.rest = reader.rest();
    return models;
}

QJsonObject toJson(const PromptFilling &filling)
{
    return {{QStringLiteral("product_name"), filling.product.name},
            {QStringLiteral("style_aesthetic"), filling.style.aesthetic},
            {QStringLiteral("mood"), filling.style.mood}};
}

/// A spec whose product or style was changed by hand still holds the prompts that the former ones filled.
PromptFilling fillingFrom(const QJsonObject &object, const Spec &spec, Findings &findings)
{
    PromptFilling filling{spec.product, spec.style};
    JsonReader reader(object, QStringLiteral("filled_with"), findings);
    filling.product.name = reader.string(QStringLiteral("product_name"), kOptional, spec.product.name);
    filling.style.aesthetic = reader.string(QStringLiteral("style_aesthetic"), kOptional, spec.style.aesthetic);
    filling.style.mood = reader.string(QStringLiteral("mood"), kOptional, spec.style.mood);
    return filling;
}

QList<Beat> beatsFrom(const Spec &spec, const PromptFilling &filledWith, const QJsonObject &beside, Findings &findings)
{
    QList<Beat> beats;
    QSet<BeatId> seen;
    JsonReader reader(beside, QStringLiteral("beats"), findings);
    for (const SpecBeat &beat : spec.beats) {
        if (seen.contains(beat.id)) {
            reader.report(beat.id.text(), QStringLiteral("duplicate_id"),
                          Sentence::tr("The id “%1” is used by more than one beat. Give each beat an id of its own.")
                              .arg(beat.id.text().left(80)));
            continue;
        }
        seen.insert(beat.id);
        beats.append(beatFromJson(beat, filledWith, reader.object(beat.id.text(), kOptional), findings));
    }
    return beats;
}

void readPlan(Project &project, DocumentReader &reader, Findings &findings)
{
    SpecReading reading = specFromJson(reader.object(QStringLiteral("spec")));
    for (Finding &finding : reading.findings) {
        finding.place = QStringLiteral("spec.") + finding.place;
        findings.append(finding);
    }
    const Spec &spec = reading.spec;
    const PromptFilling filling = fillingFrom(reader.object(QStringLiteral("filled_with"), kOptional), spec, findings);
    project.isPlanned = true;
    project.archetype = spec.archetype;
    project.requestedDuration = spec.requestedDuration;
    project.format = spec.format;
    project.product = spec.product;
    project.style = spec.style;
    project.reasoning = spec.reasoning;
    project.specRest = spec.rest;
    project.beats = beatsFrom(spec, filling, reader.object(QStringLiteral("beats"), kOptional), findings);

    DocumentReader plan(reader.object(QStringLiteral("plan"), kOptional), QStringLiteral("plan"), findings);
    project.planNotices = plan.strings(QStringLiteral("notices"), kOptional);
    project.planCostUsd = plan.amount(QStringLiteral("cost_usd"), kOptional, 0, kHighestBudget);
    project.planRest = plan.rest();
}

void writePlan(const Project &project, QJsonObject &object)
{
    QJsonObject beats;
    for (const Beat &beat : project.beats)
        beats.insert(beat.id().text(), toJsonBesideSpec(beat));
    const QJsonObject plan{{QStringLiteral("notices"), QJsonArray::fromStringList(project.planNotices)},
                           {QStringLiteral("cost_usd"), project.planCostUsd}};
    object.insert(QStringLiteral("spec"), toJson(project.spec()));
    object.insert(QStringLiteral("filled_with"), toJson(PromptFilling{project.product, project.style}));
    object.insert(QStringLiteral("beats"), beats);
    object.insert(QStringLiteral("plan"), withRest(plan, project.planRest));
}

Finding newerVersion(int version)
{
    return {Severity::Error, kNewerVersion,
            Sentence::tr("This project was saved by a newer Beatreel (format %1, this one knows %2). "
                         "Open it with that version.")
                .arg(version)
                .arg(kDocumentVersion),
            QStringLiteral("beatreel")};
}

} // namespace

QJsonObject toJson(const Project &project)
{
    QJsonObject object{{QStringLiteral("beatreel"), kDocumentVersion},
                       {QStringLiteral("name"), project.name},
                       {QStringLiteral("video_id"), project.videoId},
                       {QStringLiteral("brief"), toJson(project.brief, project.briefRest)},
                       {QStringLiteral("models"), toJson(project.models)}};
    if (project.budgetUsd)
        object.insert(QStringLiteral("budget_usd"), *project.budgetUsd);
    if (!project.music.isDefault())
        object.insert(QStringLiteral("music"), toJson(project.music));
    if (project.fades != FilmFades())
        object.insert(QStringLiteral("fades"), toJson(project.fades));
    if (!project.takeMarks.isEmpty())
        object.insert(QStringLiteral("takes"), toJson(project.takeMarks));
    if (project.isPlanned)
        writePlan(project, object);
    return withRest(object, project.rest);
}

ProjectReading projectFromJson(const QJsonObject &object)
{
    ProjectReading reading;
    Project &project = reading.project;
    Findings &findings = reading.findings;
    DocumentReader reader(object, {}, findings);

    const int version = reader.whole(QStringLiteral("beatreel"));
    if (version > kDocumentVersion) {
        findings = {newerVersion(version)};
        return reading;
    }
    if (version < 1 && findings.isEmpty())
        reader.reportBadValue(QStringLiteral("beatreel"), Sentence::tr("the version of the format, from 1 on"));
    project.name = reader.string(QStringLiteral("name"), JsonReader::Need::Required, QStringLiteral("project"));
    if (!isFileName(project.name))
        reader.reportBadValue(QStringLiteral("name"), Sentence::tr("a name without “/”, of at most 200 bytes"));
    project.videoId = reader.string(QStringLiteral("video_id"));
    project.brief = briefFrom(reader.object(QStringLiteral("brief")), project.briefRest, findings);
    project.models = modelsFrom(reader.object(QStringLiteral("models"), kOptional), findings);
    if (reader.has(QStringLiteral("budget_usd")))
        project.budgetUsd = reader.amount(QStringLiteral("budget_usd"), JsonReader::Need::Required, 0, kHighestBudget);
    project.music = slotSettingsFromJson(reader.object(QStringLiteral("music"), kOptional), QStringLiteral("music"), findings);
    project.fades = filmFadesFromJson(reader.object(QStringLiteral("fades"), kOptional), findings);
    project.takeMarks = takeMarksFrom(reader.object(QStringLiteral("takes"), kOptional), findings);
    if (reader.has(QStringLiteral("spec")))
        readPlan(project, reader, findings);
    project.rest = reader.rest();
    return reading;
}

} // namespace beatreel
