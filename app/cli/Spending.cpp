// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Spending.h"

#include "app/cli/Terminal.h"
#include "core/base/Sentence.h"

#include <QJsonArray>
#include <QSet>

namespace beatreel::cli {

namespace {

QString readable(const CostSum &sum)
{
    const QString known = moneyText(sum.known.usd());
    return sum.unknown > 0 ? Sentence::tr("at least %1, price unknown").arg(known) : known;
}

/// null where a price is not known.
QJsonValue dollars(const CostSum &sum)
{
    return sum.unknown > 0 ? QJsonValue() : QJsonValue(sum.known.usd());
}

} // namespace

Costs spendingOf(const ProjectFolder &folder, const SlotStates &states, const ModelCatalogue &models, const QList<RequestRow> &rows)
{
    return costsOf({folder.project(), states, models, {}, rows, folder.takes().all()});
}

QString readable(const Costs &spending)
{
    QStringList parts;
    for (const Phase phase : kPhases) {
        const CostSum &spent = spending.phase(phase).spent;
        if (spent.price().kind() != Price::Kind::Free)
            parts.append(phaseName(phase) + u' ' + readable(spent));
    }
    return parts.isEmpty() ? QString() : Sentence::tr("%1; paid, not used: %2").arg(parts.join(QStringLiteral(", ")), readable(spending.unused));
}

QJsonObject spendingMembers(const Costs &spending, const SlotStates &states, const QList<Take> &takes)
{
    QSet<TakeId> shown;
    for (const SlotState &state : states.all()) {
        if (state.shown)
            shown.insert(state.shown->id);
    }
    QJsonObject byPhase;
    for (const Phase phase : kPhases)
        byPhase.insert(beatreel::toText(phase), dollars(spending.phase(phase).spent));
    QJsonArray each;
    for (const Take &take : takes) {
        each.append(QJsonObject{{QStringLiteral("take"), take.id.text()},
                                {QStringLiteral("slot"), take.slot.text()},
                                {QStringLiteral("model"), take.model},
                                {QStringLiteral("cost_usd"), take.costUsd},
                                {QStringLiteral("shown"), shown.contains(take.id)}});
    }
    return {{QStringLiteral("cost_breakdown"), byPhase}, {QStringLiteral("waste_usd"), dollars(spending.unused)}, {QStringLiteral("takes"), each}};
}

} // namespace beatreel::cli
