// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Columns.h"
#include "app/cli/Command.h"
#include "app/cli/Doctor.h"
#include "app/cli/Options.h"
#include "app/cli/Spending.h"
#include "core/base/Json.h"
#include "core/base/Sentence.h"
#include "core/build/ProjectLedger.h"
#include "core/build/RecordedBuild.h"
#include "core/generate/ModelSentences.h"
#include "core/project/ProjectFolder.h"
#include "core/project/SlotState.h"

#include <QJsonArray>

namespace beatreel::cli {

namespace {

QString wordFor(SlotStatus status)
{
    switch (status) {
    case SlotStatus::Missing:
        return Sentence::tr("missing", "the state of a frame, clip or music");
    case SlotStatus::Stale:
        return Sentence::tr("stale", "the state of a frame, clip or music");
    case SlotStatus::Lost:
        return Sentence::tr("lost", "the state of a frame, clip or music");
    case SlotStatus::Ready:
        break;
    }
    return Sentence::tr("ready", "the state of a frame, clip or music");
}

QString toText(SlotStatus status)
{
    switch (status) {
    case SlotStatus::Missing:
        return QStringLiteral("missing");
    case SlotStatus::Stale:
        return QStringLiteral("stale");
    case SlotStatus::Lost:
        return QStringLiteral("lost");
    case SlotStatus::Ready:
        break;
    }
    return QStringLiteral("ready");
}

QJsonObject toJson(const SlotState &state)
{
    return {{QStringLiteral("slot"), state.slot.text()},
            {QStringLiteral("model"), state.model},
            {QStringLiteral("state"), toText(state.status)},
            {QStringLiteral("take"), state.shown ? QJsonValue(state.shown->id.text()) : QJsonValue()},
            {QStringLiteral("file"), state.shown ? QJsonValue(QStringLiteral("takes/") + state.shown->file) : QJsonValue()},
            {QStringLiteral("held"), state.isHeld},
            {QStringLiteral("to_make"), state.needsMaking},
            {QStringLiteral("changed"), QJsonArray::fromStringList(state.changed)}};
}

QString line(const SlotState &state)
{
    QString text = wordFor(state.status);
    if (state.status == SlotStatus::Stale && !state.changed.isEmpty())
        text = Sentence::tr("stale (changed: %1)").arg(state.changed.join(QStringLiteral(", ")));
    if (state.isHeld)
        text = Sentence::tr("%1, held").arg(text);
    return padded(state.slot.text(), 24) + u' ' + text;
}

Exit status(Session &session, const Arguments &arguments)
{
    Terminal &terminal = session.terminal;
    const auto folder = ProjectFolder::open(arguments.positional().first(), ProjectFolder::Access::Read);
    if (!folder)
        return terminal.fail(folder.error());
    const Project &project = folder->project();
    const SlotStates states(project, folder->takes(), session.studio.generators(project.models).identities());
    terminal.notes(folder->takes().findings());
    const auto ledger = openLedgerToRead(*folder, session.studio.settings().databaseUrl);
    const auto rows = ledger ? (*ledger)->rows() : std::unexpected(ledger.error());
    if (!rows && rows.error().kind != ErrorKind::NotFound)
        terminal.note(Sentence::tr("Warning: what was spent is told by the takes alone. %1").arg(rows.error().sentence));
    const double spentUsd = ledger ? beatreel::spentUsd(project, folder->takes(), **ledger) : beatreel::spentUsd(project, folder->takes());
    const auto beats = static_cast<int>(project.beats.size());
    QStringList lines{(beats == 1 ? Sentence::tr("%1: 1 beat, %2 s, spent %3") : Sentence::tr("%1: %n beats, %2 s, spent %3", nullptr, beats))
                          .arg(project.name, QString::number(project.duration().count()), moneyText(spentUsd))};
    QJsonArray slotArray;
    const Costs spending = spendingOf(*folder, states, session.studio.models(), rows.value_or(QList<RequestRow>()));
    if (const QString told = readable(spending); !told.isEmpty())
        lines.append(told);
    for (const SlotState &state : states.all()) {
        lines.append(line(state));
        slotArray.append(toJson(state));
    }
    const QString master = folder->path(project.name + QStringLiteral(".mp4"));
    const bool hasMaster = QFileInfo::exists(master);
    lines.append(hasMaster ? Sentence::tr("master: %1").arg(master) : Sentence::tr("no master in the project's folder"));
    const QJsonObject document{{QStringLiteral("status"), QStringLiteral("success")},
                               {QStringLiteral("name"), project.name},
                               {QStringLiteral("video_id"), project.videoId},
                               {QStringLiteral("planned"), project.isPlanned},
                               {QStringLiteral("duration"), static_cast<int>(project.duration().count())},
                               {QStringLiteral("spent_usd"), spentUsd},
                               {QStringLiteral("slots"), slotArray},
                               {QStringLiteral("master"), hasMaster ? QJsonValue(master) : QJsonValue()}};
    terminal.result(lines.join(u'\n'), withRest(document, spendingMembers(spending, states, folder->takes().all())));
    return Exit::Done;
}

/// The planning models of the server that the settings name, with the day on which one is shut down.
Exit serverModels(Session &session)
{
    const auto listed = session.studio.chatApi().models(session.cancel);
    if (!listed)
        return session.terminal.fail(listed.error());
    QStringList lines;
    QJsonArray list;
    for (const openai::ListedModel &model : *listed) {
        const QString end = model.shutdown.toString(Qt::ISODate);
        lines.append(end.isEmpty() ? model.id : padded(model.id, 30) + u' ' + Sentence::tr("shut down on %1: choose another").arg(end));
        list.append(QJsonObject{{QStringLiteral("id"), model.id}, {QStringLiteral("shutdown_date"), end.isEmpty() ? QJsonValue() : QJsonValue(end)}});
    }
    session.terminal.result(lines.join(u'\n'), {{QStringLiteral("status"), QStringLiteral("success")}, {QStringLiteral("models"), list}});
    return Exit::Done;
}

constexpr int kColumns = 80; ///< of a terminal

/// Below a row of the list, its words broken where the terminal ends.
QString below(const QString &text)
{
    const QString indent(7, u' ');
    QStringList lines{indent};
    for (const QString &word : text.split(u' ')) {
        const bool isFirst = lines.last() == indent;
        if (!isFirst && displayWidth(lines.last()) + 1 + displayWidth(word) > kColumns)
            lines.append(indent + word);
        else
            lines.last() += isFirst ? word : u' ' + word;
    }
    return u'\n' + lines.join(u'\n');
}

QString readable(const Model &model, const QString &run)
{
    const QString figure = model.price.isKnown() ? u'$' + QString::number(model.price.usd, 'f', 4) : QStringLiteral("-");
    const QStringList row{padded(beatreel::toText(model.step), 6), padded(model.id, 17), padded(run, 13), padded(figure, 7), padded(model.price.unit, 17), model.price.certainty};
    return row.join(u' ').trimmed()
           + below(QStringLiteral("%1 (%2). %3").arg(model.name, model.price.date, modelSentence(model.licence)));
}

QString readable(const ModelSet &set)
{
    return padded(Sentence::tr("set", "of models; at most six columns"), 6) + QStringLiteral(" %1 %2, %3, %4, %5").arg(padded(set.id, 17), set.planner, set.frames, set.clips, set.music) + below(set.note);
}

QJsonObject toJson(const Model &model, const QString &run)
{
    return {{QStringLiteral("id"), model.id},
            {QStringLiteral("name"), model.name},
            {QStringLiteral("step"), beatreel::toText(model.step)},
            {QStringLiteral("provider"), model.provider},
            {QStringLiteral("price_usd"), model.price.isKnown() ? QJsonValue(model.price.usd) : QJsonValue()},
            {QStringLiteral("unit"), model.price.unit},
            {QStringLiteral("date"), model.price.date},
            {QStringLiteral("certainty"), model.price.certainty},
            {QStringLiteral("run"), run},
            {QStringLiteral("licence"), model.licence}};
}

QJsonObject toJson(const ModelSet &set)
{
    return {{QStringLiteral("id"), set.id},
            {QStringLiteral("name"), set.name},
            {QStringLiteral("note"), set.note},
            {QStringLiteral("planner"), set.planner},
            {QStringLiteral("frames"), set.frames},
            {QStringLiteral("clips"), set.clips},
            {QStringLiteral("music"), set.music}};
}

Exit models(Session &session, const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("server")))
        return serverModels(session);
    const ModelCatalogue &catalogue = session.studio.models();
    QStringList lines;
    QJsonArray list;
    for (const Model &model : catalogue.models()) {
        const QString run = priceText(catalogue.price(model.step, model.id));
        lines.append(readable(model, run));
        list.append(toJson(model, run));
    }
    QJsonArray sets;
    for (const ModelSet &set : catalogue.sets()) {
        lines.append(readable(set));
        sets.append(toJson(set));
    }
    for (const Finding &finding : session.studio.modelFindings())
        session.terminal.note(Sentence::tr("%1: %2", "what it concerns, and a sentence").arg(finding.place, finding.sentence));
    session.terminal.result(lines.join(u'\n'), {{QStringLiteral("status"), QStringLiteral("success")}, {QStringLiteral("models"), list}, {QStringLiteral("sets"), sets}});
    return Exit::Done;
}

Exit doctor(Session &session, const Arguments &)
{
    QStringList lines;
    QJsonArray list;
    bool isWell = true;
    const QString good = Sentence::tr("ok", "before a check"), bad = Sentence::tr("FIX", "before a check that found something to mend");
    const QList<Diagnosis> diagnoses = diagnose(session.studio);
    QStringList names;
    for (const Diagnosis &diagnosis : diagnoses)
        names.append(diagnosis.what);
    const int markColumns = columnsFor({good, bad}, 4), nameColumns = columnsFor(names, 14);
    for (const Diagnosis &diagnosis : diagnoses) {
        isWell = isWell && diagnosis.isOk;
        lines.append(QStringLiteral("%1 %2 %3").arg(padded(diagnosis.isOk ? good : bad, markColumns), padded(diagnosis.what, nameColumns), diagnosis.sentence));
        list.append(QJsonObject{{QStringLiteral("what"), diagnosis.what},
                                {QStringLiteral("ok"), diagnosis.isOk},
                                {QStringLiteral("message"), diagnosis.sentence}});
    }
    const QJsonObject document{{QStringLiteral("status"), isWell ? QStringLiteral("success") : QStringLiteral("failed")}, {QStringLiteral("checks"), list}};
    if (isWell) {
        session.terminal.result(lines.join(u'\n'), document);
        return Exit::Done;
    }
    if (!session.terminal.isJson())
        session.terminal.result(lines.join(u'\n'), {});
    return session.terminal.fail({ErrorKind::Unavailable, Sentence::tr("Something is missing: see the lines marked %1.").arg(bad), {}, std::nullopt}, document);
}

} // namespace

Command statusCommand()
{
    return {QStringLiteral("status"), Sentence::tr("DIR"), Sentence::tr("what exists, what is stale, what was spent"), 1, 1, false, {jsonOption()}, status};
}

Command modelsCommand()
{
    return {QStringLiteral("models"), {}, Sentence::tr("the catalogue with prices"), 0, 0, false,
            {{QStringLiteral("server"), {}, Sentence::tr("the planning models that the server of the settings lists; costs nothing")}, jsonOption()}, models, true};
}

Command doctorCommand()
{
    return {QStringLiteral("doctor"), {}, Sentence::tr("is everything there that a film needs"), 0, 0, true, {jsonOption()}, doctor, true};
}

} // namespace beatreel::cli
