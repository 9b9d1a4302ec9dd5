// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/Costs.h"

#include "core/build/MusicWording.h"

#include <QSet>

namespace beatreel {

namespace {

const QString kPlanKey = QStringLiteral("plan");

/// Adds up a project's figures, each to its phase, its beat and the total.
class Bookkeeping
{
public:
    explicit Bookkeeping(const CostSources &from) : m_from(from)
    {
        m_costs.budgetUsd = from.project.budgetUsd;
        for (const SlotState &state : from.states.all()) {
            if (state.shown)
                m_shown.insert(state.shown->id);
        }
        for (const Take &take : from.takes)
            m_known.insert(take.id);
    }

    [[nodiscard]] Costs close()
    {
        bookJobs();
        bookToBuild();
        // The newest first: of two payments for one take only the last one bought it.
        for (auto row = m_from.rows.rbegin(); row != m_from.rows.rend(); ++row)
            bookRow(*row);
        for (const Take &take : m_from.takes) {
            if (!take.isUsersOwn() && !m_paid.contains(take.id))
                bookTake(take.slot, take.id, paid(take.provider, stepOf(take.slot.kind), take.model, take.costUsd));
        }
        bookPlan();
        return m_costs;
    }

private:
    using Column = CostSum CostRow::*;

    void book(const Slot &slot, Column column, const Price &price)
    {
        bookPhase(phaseOf(slot.kind), column, price);
        if (!slot.beat.isEmpty())
            (m_costs.beats[slot.beat].*column).add(price);
    }

    void bookPhase(Phase phase, Column column, const Price &price)
    {
        (m_costs.phases[static_cast<size_t>(phase)].*column).add(price);
        (m_costs.total.*column).add(price);
    }

    void bookJobs()
    {
        for (const Job &job : m_from.jobs) {
            if (job.state != Job::State::Queued && job.state != Job::State::Running)
                continue;
            m_ordered.insert(job.slot);
            for (int i = 0; i < job.takes; ++i)
                book(job.slot, &CostRow::reserved, job.price);
        }
    }

    void bookToBuild()
    {
        bool isToStitch = false;
        for (const SlotState &state : m_from.states.all()) {
            if (!state.needsMaking || m_ordered.contains(state.slot))
                continue;
            const Slot::Kind kind = state.slot.kind;
            book(state.slot, &CostRow::toBuild, priceOf(state, m_from.models));
            isToStitch |= kind == Slot::Kind::Clip;
        }
        if (isToStitch)
            bookPhase(Phase::Stitching, &CostRow::toBuild, Price::free());
        if (!m_from.project.isPlanned)
            bookPhase(Phase::Planning, &CostRow::toBuild, m_from.models.price(PipelineStep::Plan, m_from.project.models.planner));
    }

    void bookRow(const RequestRow &row)
    {
        const bool isWords = row.key.slot == kMusicWordsSlot;
        const bool isPlan = row.key.slot == kPlanKey || isWords;
        const Phase phase = isWords ? Phase::Music : Phase::Planning;
        const auto slot = Slot::fromText(row.key.slot);
        if ((!slot && !isPlan) || row.state == RequestState::Withdrawn)
            return;
        const PipelineStep step = slot ? stepOf(slot->kind) : PipelineStep::Plan;
        if (isOpen(row.state)) {
            bookOpen(slot, phase, paid(row.provider, step, row.model, row.estimateUsd));
            return;
        }
        // Its job has not told of it yet, so it is reserved still.
        if (slot && m_ordered.contains(*slot) && row.state == RequestState::Succeeded && !m_known.contains(TakeId(row.takeId)))
            return;
        const Price price = paid(row.provider, step, row.model, row.actualUsd.value_or(0));
        const bool hasBought = row.state == RequestState::Succeeded;
        if (!hasBought && price.kind() == Price::Kind::Free)
            return;
        if (isPlan) {
            bookPhase(phase, &CostRow::spent, price);
            if (!isWords) {
                m_paidForPlans += row.actualUsd.value_or(0);
                m_wastedOnPlans += hasBought ? row.wasteUsd : row.actualUsd.value_or(0);
            }
            addUnused(hasBought ? Price::exact(row.wasteUsd) : price);
        } else if (hasBought) {
            bookTake(*slot, TakeId(row.takeId), price);
        } else {
            book(*slot, &CostRow::spent, price);
            addUnused(price);
        }
    }

    /// What a job of the list stands for is counted there.
    void bookOpen(const std::optional<Slot> &slot, Phase phase, const Price &price)
    {
        if (price.kind() == Price::Kind::Free || (slot && m_ordered.contains(*slot)))
            return;
        if (slot)
            book(*slot, &CostRow::reserved, price);
        else
            bookPhase(phase, &CostRow::reserved, price);
    }

    void bookTake(const Slot &slot, const TakeId &take, const Price &price)
    {
        book(slot, &CostRow::spent, price);
        if (m_paid.contains(take) || !m_shown.contains(take))
            addUnused(price);
        m_paid.insert(take);
    }

    /// The document says what the plans cost that were taken. More than is booked: those of earlier versions, chosen before there
    /// was a project. Less: others were paid and not taken.
    void bookPlan()
    {
        const CostSum &booked = m_costs.phase(Phase::Planning).spent;
        const double more = m_from.project.planCostUsd - m_paidForPlans;
        if (m_from.project.isPlanned && (booked.count == 0 || more > 1e-9))
            bookPhase(Phase::Planning, &CostRow::spent, Price::exact(std::max(more, 0.0)));
        if (const double untaken = -more - m_wastedOnPlans; untaken > 1e-9)
            addUnused(Price::exact(untaken));
    }

    void addUnused(const Price &price)
    {
        if (price.kind() != Price::Kind::Free)
            m_costs.unused.add(price);
    }

    /// 0 is no figure where the provider charges and the catalogue does not know how much.
    [[nodiscard]] Price paid(const QString &provider, PipelineStep step, const QString &model, double usd) const
    {
        if (usd > 0)
            return Price::exact(usd);
        const bool isFree = provider.isEmpty() || provider == QStringLiteral("offline") || provider == QStringLiteral("user");
        return isFree || m_from.models.price(step, model).kind() != Price::Kind::Unknown ? Price::free() : Price::unknown();
    }

    const CostSources &m_from;
    Costs m_costs;
    QSet<TakeId> m_shown;
    QSet<TakeId> m_known;
    QSet<TakeId> m_paid;
    QSet<Slot> m_ordered;
    double m_paidForPlans = 0; ///< exactly, as far as it is booked
    double m_wastedOnPlans = 0;
};

} // namespace

void CostSum::add(const Price &price)
{
    ++count;
    if (price.kind() == Price::Kind::Unknown)
        ++unknown;
    else
        known += price;
}

CostSum &CostSum::operator+=(const CostSum &other)
{
    count += other.count;
    unknown += other.unknown;
    known += other.known;
    return *this;
}

CostRow &CostRow::operator+=(const CostRow &other)
{
    toBuild += other.toBuild;
    reserved += other.reserved;
    spent += other.spent;
    return *this;
}

CostSum Costs::afterBuild() const
{
    CostSum sum = total.spent;
    sum += total.reserved;
    sum += total.toBuild;
    return sum;
}

Costs costsOf(const CostSources &from)
{
    return Bookkeeping(from).close();
}

} // namespace beatreel
