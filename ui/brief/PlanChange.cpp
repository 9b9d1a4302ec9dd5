// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/PlanChange.h"

#include "core/project/Edits.h"

#include <QCoreApplication>
#include <QLocale>

namespace beatreel {

namespace {

class ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::PlanChange)

public:
    [[nodiscard]] static QString same() { return tr("The plan stays as it is."); }
    [[nodiscard]] static QString gone(int count) { return count == 1 ? tr("1 beat goes.") : tr("%n beats go.", nullptr, count); }
    [[nodiscard]] static QString stays(int count) { return count == 1 ? tr("1 beat stays.") : tr("%n beats stay.", nullptr, count); }
    [[nodiscard]] static QString fresh(int count) { return count == 1 ? tr("1 beat is new.") : tr("%n beats are new.", nullptr, count); }
    [[nodiscard]] static QString locked(const QList<int> &numbers)
    {
        if (numbers.size() == 1)
            return tr("Beat %1 is locked and stays.").arg(numbers.first());
        QStringList texts;
        for (const int number : numbers)
            texts.append(QString::number(number));
        return tr("Beats %1 are locked and stay.").arg(QLocale().createSeparatedList(texts));
    }
    [[nodiscard]] static QString look(const QStringList &fields)
    {
        return tr("The look changes: %1.", "mood and lighting, say").arg(QLocale().createSeparatedList(fields));
    }
    [[nodiscard]] static QStringList lookFields(const Project &before, const Project &after)
    {
        QStringList fields;
        const auto add = [&fields](bool isOther, const QString &name) {
            if (isOther)
                fields.append(name);
        };
        add(before.product.name != after.product.name, tr("product", "a field of the look"));
        add(before.product.category != after.product.category, tr("category", "a field of the look"));
        add(before.style.aesthetic != after.style.aesthetic, tr("aesthetic", "a field of the look"));
        add(before.style.mood != after.style.mood, tr("mood", "a field of the look"));
        add(before.style.lighting != after.style.lighting, tr("lighting", "a field of the look"));
        add(before.style.palette != after.style.palette, tr("palette", "a field of the look"));
        return fields;
    }
};

} // namespace

QStringList PlanChange::sentences() const
{
    if (isNothing)
        return {ChangeWords::same()};
    QStringList list;
    if (gone > 0)
        list.append(ChangeWords::gone(gone));
    if (stays > 0)
        list.append(ChangeWords::stays(stays));
    if (fresh > 0)
        list.append(ChangeWords::fresh(fresh));
    if (!lockedStays.isEmpty())
        list.append(ChangeWords::locked(lockedStays));
    if (!look.isEmpty())
        list.append(ChangeWords::look(look));
    return list + effect.sentences();
}

PlanChange planChange(OpenProject &open, const Project &after)
{
    const Project &before = open.project();
    PlanChange change;
    for (qsizetype i = 0; i < before.beats.size(); ++i) {
        const Beat &beat = before.beats[i];
        const Beat *now = after.find(beat.id());
        if (!now || (*now)->spec.templateId != beat->spec.templateId) {
            ++change.gone;
            continue;
        }
        ++change.stays;
        if (beat->isLocked)
            change.lockedStays.append(static_cast<int>(i) + 1);
    }
    change.fresh = static_cast<int>(after.beats.size()) - change.stays;
    change.look = ChangeWords::lookFields(before, after);
    change.effect = open.effectOf(after);
    change.isNothing = before.spec() == after.spec() && change.effect.isNothing();
    return change;
}

Project withNewPlan(const OpenProject &open, const Brief &brief, const Plan &plan)
{
    Project after = open.project();
    after.brief = brief;
    const double cost = plan.costUsd.value_or(open.parts().models.priceOf(PipelineStep::Plan, after.models.planner));
    return withPlan(after, plan.spec, plan.notices, after.planCostUsd + cost);
}

} // namespace beatreel
