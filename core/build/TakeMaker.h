// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Build.h"
#include "core/build/StepOrder.h"
#include "core/media/Chunk.h"

namespace beatreel {

/// Makes one take of a slot: books the request in the journal, runs the generator in a folder of its own, and
/// puts the result into the catalogue. Thread-safe; what it is given outlives it.
class TakeMaker
{
public:
    TakeMaker(const BuildSite &site, const Project &project, const BuildOptions &options = {});

    /// `state` is the slot's, `before` the states of its beat's slots before it (for clips).
    [[nodiscard]] Result<Take> make(const SlotState &state, const QList<SlotState> &before, const TaskContext &context);
    /// Makes exactly this. NotFound where a picture that it begins with is gone.
    [[nodiscard]] Result<Take> make(const TakeOrder &order, const TaskContext &context);

    /// The file alone, as a worker for others makes it, in a folder that is there: of a take that costs nothing, or on these
    /// terms, with a journal that it shares with the one who ordered it and who settles the request.
    [[nodiscard]] Result<Generated> generate(const StepOrder &order, const QString &workFolder, const TaskContext &context);

    /// Ends a request of a take that nobody waits for any more; what is finished becomes a take.
    [[nodiscard]] Result<void> conclude(const RequestRow &row, const RequestSettler &settler, const TaskContext &context);

    /// Which generator: of such slots, by its model's short name; empty: the project's. A clip is for so many
    /// chunks (SlotState::chunks); for none it is cut from the one before, which no generator is asked for.
    struct Maker
    {
        Slot::Kind kind;
        QString model;
        int chunks = 1;
    };
    [[nodiscard]] Maker makerFor(const SlotState &state) const; ///< as the document says
    [[nodiscard]] static Maker makerFor(const TakeOrder &order);
    /// What making one take is expected to cost.
    [[nodiscard]] double estimateUsd(const Maker &maker) const;
    [[nodiscard]] Price price(const Maker &maker) const;
    /// Whether it waits for a service rather than computing.
    [[nodiscard]] bool waits(const Maker &maker) const;
    [[nodiscard]] QString model(const Maker &maker) const { return identityOf(maker).model; }

private:
    /// Where to, and what a generator needs that keeps its own books (else nullptr).
    struct Work
    {
        QString folder;
        const PaidOrder *paid = nullptr;
    };
    using Generate = std::function<Result<Generated>(const Work &work)>;

    [[nodiscard]] Result<Take> make(const TakeOrder &order, const Generate &generate, const TaskContext &context);
    [[nodiscard]] Result<RequestId> book(const TakeOrder &order, const Fingerprint &inputs);
    [[nodiscard]] PaidOrder paidOrder(const TakeOrder &order, const Fingerprint &inputs) const;
    [[nodiscard]] Budget budget() const { return {m_project.budgetUsd, m_terms.buildUsd}; }
    [[nodiscard]] Result<Take> keep(Take take, const Generated &generated, RequestId row, const TaskContext &context);
    [[nodiscard]] Result<Generated> generate(const SlotState &state, const QList<SlotState> &before,
                                             const Work &work, const TaskContext &context);
    [[nodiscard]] Result<Generated> generate(const TakeOrder &order, const Work &work,
                                             const TaskContext &context);
    [[nodiscard]] Result<Generated> generateClip(const TakeOrder &order, const Work &work,
                                                 const TaskContext &context);
    [[nodiscard]] Result<Generated> generateClip(const SlotState &state, const QList<SlotState> &before,
                                                 const Work &work, const TaskContext &context);
    [[nodiscard]] Result<Generated> cutClip(const ClipSource &source, const Work &work, const TaskContext &context) const;
    [[nodiscard]] Result<Generated> generateMusic(MusicRequest request, const Fingerprint &inputs, int number, const Work &work,
                                                  const TaskContext &context);
    [[nodiscard]] Result<QString> handOn(const ClipSource &source, const TaskContext &context);
    [[nodiscard]] Result<Generated> makeElsewhere(const StepOrder &order, const QString &workFolder, const TaskContext &context);
    [[nodiscard]] GeneratorIdentity identityOf(const Maker &maker) const;
    [[nodiscard]] GeneratorIdentity identityOf(const TakeOrder &order) const;

    BuildSite m_site;
    const Project &m_project;
    PaymentTerms m_terms;
    GeneratorIdentities m_identities;
};

/// Where in a project the hand-on picture of a clip lies once it was used.
[[nodiscard]] QString handOnProduct(const Take &clip, const ConformOptions &options);

} // namespace beatreel
