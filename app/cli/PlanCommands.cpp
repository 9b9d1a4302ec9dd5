// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Columns.h"
#include "app/cli/Command.h"
#include "app/cli/Options.h"
#include "core/base/AtomicFile.h"
#include "core/base/Json.h"
#include "core/base/Sentence.h"
#include "core/build/Estimate.h"
#include "core/build/PhaseOutputs.h"
#include "core/build/Planning.h"
#include "core/project/LookEdits.h"
#include "core/project/ProjectFolder.h"
#include "core/storage/Ledger.h"
#include "core/story/SpecRules.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QUuid>

#include <chrono>

namespace beatreel::cli {

namespace {

QString readable(const Spec &spec)
{
    QStringList lines;
    lines.append(QStringLiteral("%1, %2, %3").arg(spec.product.name, Sentence::tr("%1 s").arg(spec.duration().count()), spec.archetype.text()));
    lines.append(QStringLiteral("%1; %2; %3; %4")
                     .arg(spec.style.mood, spec.style.aesthetic, spec.style.lighting, spec.style.palette.join(QStringLiteral(", "))));
    for (const SpecBeat &beat : spec.beats) {
        lines.append(QStringLiteral("%1  %2  %3  %4")
                         .arg(Sentence::tr("%1 s").arg(beat.start.count(), 4), Sentence::tr("%1 s").arg(beat.duration.count(), 2), padded(beat.name, 26),
                              Sentence::tr("%1, %2, %3 energy").arg(beat.shotType, beat.cameraMovement, toText(beat.energy))));
    }
    lines.append(spec.reasoning.archetypeReasoning);
    lines.append(spec.reasoning.beatSelectionReasoning);
    return lines.join(u'\n');
}

Exit plan(Session &session, const Arguments &arguments)
{
    Terminal &terminal = session.terminal;
    const auto planner = plannerFrom(arguments, session.studio);
    if (!planner)
        return terminal.badArguments(planner.error().sentence);
    const auto brief = briefFrom(arguments, session.studio.settings(), session.cancel);
    if (!brief)
        return refuse(terminal, brief.error());
    const auto start = std::chrono::steady_clock::now();
    const auto journal = Ledger::inMemory();
    if (!journal)
        return terminal.fail(journal.error());
    const auto plan = makePlan({brief->brief}, {.budget = {session.studio.settings().budgetUsd, std::nullopt}}, **journal,
                               session.studio.planner(planner->value_or(QStringLiteral("offline"))), session.studio.library(), session.studio.models(),
                               session.context(), [](const Plan &) { return Result<void>(); });
    if (!plan)
        return terminal.fail(plan.error());
    for (const QString &notice : brief->notices + plan->notices)
        terminal.note(notice);
    const PhaseFacts facts{QUuid::createUuid().toString(QUuid::WithoutBraces), Phase::Planning, plan->costUsd.value_or(0),
                           std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(), {}};
    terminal.result(readable(plan->spec), phaseOutput(facts, {{QStringLiteral("spec"), toJson(plan->spec)}}));
    return Exit::Done;
}

struct NamedSpec
{
    SpecReading reading;
    QString file;
};

Result<NamedSpec> readSpecFile(const QString &file)
{
    const auto bytes = readFile(file);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto object = parseJsonObject(*bytes, Sentence::tr("The spec “%1”").arg(file));
    if (!object)
        return std::unexpected(object.error());
    return NamedSpec{specFromJson(*object), file};
}

QJsonArray toJson(const Findings &findings)
{
    QJsonArray list;
    for (const Finding &finding : findings) {
        list.append(QJsonObject{{QStringLiteral("severity"), finding.severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning")},
                                {QStringLiteral("code"), finding.code},
                                {QStringLiteral("message"), finding.sentence},
                                {QStringLiteral("place"), finding.place}});
    }
    return list;
}

Exit validate(Session &session, const Arguments &arguments)
{
    Terminal &terminal = session.terminal;
    const auto named = readSpecFile(arguments.positional().first());
    if (!named)
        return terminal.fail(named.error());
    const Findings findings = named->reading.findings + checkSpec(named->reading.spec, session.studio.library());
    const bool isValid = !hasErrors(findings);
    terminal.notes(findings);
    const QJsonObject document{{QStringLiteral("status"), isValid ? QStringLiteral("success") : QStringLiteral("failed")},
                               {QStringLiteral("valid"), isValid},
                               {QStringLiteral("findings"), toJson(findings)}};
    if (!isValid) {
        return terminal.fail({ErrorKind::BadInput, findings.size() == 1 ? Sentence::tr("“%1” is no valid spec: 1 finding.").arg(named->file) : Sentence::tr("“%1” is no valid spec: %n findings.", nullptr, static_cast<int>(findings.size())).arg(named->file), {}, std::nullopt},
                             document);
    }
    terminal.result(Sentence::tr("“%1” is valid.").arg(named->file), document);
    return Exit::Done;
}

/// null where the price is not known.
QJsonValue usd(const Price &price)
{
    return price.kind() == Price::Kind::Unknown ? QJsonValue() : QJsonValue(price.usd());
}

/// With four digits: exact figures, not what stands in a button.
QString exactly(const Price &price)
{
    return price.kind() == Price::Kind::Unknown ? QStringLiteral("?") : QStringLiteral("$%1").arg(price.usd(), 0, 'f', 4);
}

QJsonObject toJson(const Estimate &estimate)
{
    QJsonArray phases;
    for (const PhaseEstimate &phase : estimate.phases) {
        QJsonArray models;
        for (const ModelEstimate &each : phase.models) {
            models.append(QJsonObject{{QStringLiteral("model"), each.model},
                                      {QStringLiteral("count"), each.count},
                                      {QStringLiteral("price_usd"), usd(each.price)},
                                      {QStringLiteral("cost_usd"), usd(each.cost())}});
        }
        phases.append(QJsonObject{{QStringLiteral("phase"), toText(phase.phase)},
                                  {QStringLiteral("model"), phase.models.first().model},
                                  {QStringLiteral("count"), phase.count()},
                                  {QStringLiteral("price_usd"), usd(phase.models.first().price)},
                                  {QStringLiteral("cost_usd"), usd(phase.cost())},
                                  {QStringLiteral("by_model"), models}});
    }
    return {{QStringLiteral("status"), QStringLiteral("success")},
            {QStringLiteral("phases"), phases},
            {QStringLiteral("total_usd"), usd(estimate.total())}};
}

QString readable(const Estimate &estimate)
{
    QStringList lines;
    for (const PhaseEstimate &phase : estimate.phases) {
        for (const ModelEstimate &each : phase.models) {
            lines.append(QStringLiteral("%1 %2 x %3 = %4  %5")
                             .arg(toText(phase.phase), -18)
                             .arg(each.count, 3)
                             .arg(exactly(each.price))
                             .arg(exactly(each.cost()))
                             .arg(each.model));
        }
    }
    const bool isKnown = estimate.total().kind() != Price::Kind::Unknown;
    lines.append(Sentence::tr("total %1").arg(isKnown ? exactly(estimate.total()) : priceText(estimate.total())));
    return lines.join(u'\n');
}

Exit estimateSpec(Session &session, const Arguments &arguments, const QString &path)
{
    Terminal &terminal = session.terminal;
    const auto models = modelsFrom(arguments, session.studio);
    if (!models)
        return refuse(terminal, models.error());
    const auto named = readSpecFile(path);
    if (!named)
        return terminal.fail(named.error());
    const Findings findings = named->reading.findings + checkSpec(named->reading.spec, session.studio.library());
    if (hasErrors(findings)) {
        terminal.notes(findings);
        return terminal.fail({ErrorKind::BadInput, Sentence::tr("“%1” is no valid spec: see the findings above.").arg(path), {}, std::nullopt});
    }
    const Estimate cost = estimate(named->reading.spec, models->models, session.studio.models());
    terminal.result(readable(cost), toJson(cost));
    return Exit::Done;
}

/// As if the project had the models that the arguments name; it keeps its own.
Exit estimateProject(Session &session, const Arguments &arguments, const QString &path)
{
    Terminal &terminal = session.terminal;
    const auto folder = ProjectFolder::open(path, ProjectFolder::Access::Read);
    const auto models = modelsFrom(arguments, session.studio, folder ? folder->project().models : ModelChoice());
    if (!models)
        return refuse(terminal, models.error());
    if (!folder)
        return terminal.fail(folder.error());
    const Project project = withModels(folder->project(), models->models);
    const SlotStates states(project, folder->takes(), session.studio.generators(project.models).identities());
    const Estimate cost = estimate(project, states, session.studio.models());
    const QHash<BeatId, Price> ofBeats = estimateByBeat(states, session.studio.models());
    QStringList lines;
    QJsonArray beats;
    for (qsizetype i = 0; i < project.beats.size(); ++i) {
        const Price price = ofBeats.value(project.beats[i].id());
        lines.append(QStringLiteral("%1 %2 %3").arg(padded(Sentence::tr("beat %1").arg(i + 1), 18), exactly(price).rightJustified(9), project.beats[i]->spec.name));
        beats.append(QJsonObject{{QStringLiteral("beat"), project.beats[i].id().text()},
                                 {QStringLiteral("name"), project.beats[i]->spec.name},
                                 {QStringLiteral("cost_usd"), usd(price)}});
    }
    QJsonObject document = toJson(cost);
    document.insert(QStringLiteral("beats"), beats);
    terminal.result((lines + QStringList{readable(cost)}).join(u'\n'), document);
    return Exit::Done;
}

Exit estimateCost(Session &session, const Arguments &arguments)
{
    const QString path = arguments.positional().first();
    const bool isSpec = QFileInfo(path).isFile() && !path.endsWith(QStringLiteral(".beatreel"));
    return isSpec ? estimateSpec(session, arguments, path) : estimateProject(session, arguments, path);
}

} // namespace

Command planCommand()
{
    return {QStringLiteral("plan"), Sentence::tr("PROMPT"), Sentence::tr("the plan alone"), 0, 1, false,
            briefOptions() + QList<Option>{{QStringLiteral("planner"), Sentence::tr("MODEL"), Sentence::tr("who plans: offline, openai, or a model such as gpt-6-luna")}, jsonOption()}, plan, true};
}

Command validateCommand()
{
    return {QStringLiteral("validate"), Sentence::tr("SPEC"), Sentence::tr("check a plan, all findings at once"), 1, 1, false, {jsonOption()}, validate};
}

Command estimateCommand()
{
    return {QStringLiteral("estimate"), Sentence::tr("DIR|SPEC"), Sentence::tr("what a build would cost now"), 1, 1, false,
            modelOptions() + QList<Option>{jsonOption()}, estimateCost};
}

} // namespace beatreel::cli
