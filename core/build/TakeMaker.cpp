// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/TakeMaker.h"

#include "core/base/Json.h"
#include "core/base/Sentence.h"
#include "core/build/Booking.h"
#include "core/build/StepPlace.h"
#include "core/generate/Inputs.h"
#include "core/story/ChunkPlan.h"

#include <QDir>

#include <cmath>

namespace beatreel {

namespace {

/// A folder for one generator run, emptied before and removed after it.
class WorkFolder
{
public:
    explicit WorkFolder(QString path) : m_path(std::move(path))
    {
        QDir(m_path).removeRecursively();
        QDir().mkpath(m_path);
    }
    ~WorkFolder() { QDir(m_path).removeRecursively(); }
    WorkFolder(const WorkFolder &) = delete;
    WorkFolder &operator=(const WorkFolder &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

} // namespace

TakeMaker::TakeMaker(const BuildSite &site, const Project &project, const BuildOptions &options)
    : m_site(site), m_project(project),
      m_terms{options.build, options.budgetUsd, options.repeatEnded, options.remakeLost || options.repeatEnded, options.repeatUnknown || options.repeatEnded},
      m_identities(site.generators.identities())
{
}

TakeMaker::Maker TakeMaker::makerFor(const SlotState &state) const
{
    const Beat *beat = m_project.find(state.slot.beat);
    return {state.slot.kind, beat ? (*beat)->ownModel(state.slot.kind) : QString(), state.chunks};
}

TakeMaker::Maker TakeMaker::makerFor(const TakeOrder &order)
{
    const QString model = order.inputs.value(QStringLiteral("model")).toString();
    if (order.slot.kind == Slot::Kind::Music)
        return {order.slot.kind, model, std::max(1, chunksIn(musicRequestFrom(order.inputs).spec.duration()))};
    return {order.slot.kind, model, order.inputs.contains(kCutFrom) ? 0 : clipRequestFrom(order.inputs).chunks};
}

bool TakeMaker::waits(const Maker &maker) const
{
    const GeneratorSet &generators = m_site.generators;
    if (maker.chunks == 0)
        return false;
    if (maker.kind == Slot::Kind::Frame) {
        const FrameGenerator *frame = generators.frameBy(maker.model);
        return frame && frame->keepsItsBooks();
    }
    if (maker.kind == Slot::Kind::Clip) {
        const ClipGenerator *clip = generators.clipBy(maker.model);
        return clip && clip->keepsItsBooks();
    }
    return generators.music && generators.music->keepsItsBooks();
}

PaidOrder TakeMaker::paidOrder(const TakeOrder &order, const Fingerprint &inputs) const
{
    PaidOrder paid;
    paid.journal = &m_site.journal;
    paid.key = {order.slot.text(), inputs, order.number + 1};
    paid.inputs = order.inputs;
    paid.budget = budget();
    paid.estimateUsd = estimateUsd(makerFor(order));
    paid.build = m_terms.build;
    paid.mayRepeatFailed = m_terms.mayRepeatFailed;
    paid.mayRepeatLost = m_terms.mayRepeatLost;
    paid.mayRepeatUnknown = m_terms.mayRepeatUnknown;
    return paid;
}

GeneratorIdentity TakeMaker::identityOf(const Maker &maker) const
{
    return m_identities.of(maker.kind, maker.model);
}

/// What is cut is by whoever made what it is cut from.
GeneratorIdentity TakeMaker::identityOf(const TakeOrder &order) const
{
    const Maker maker = makerFor(order);
    return maker.chunks > 0
               ? identityOf(maker)
               : GeneratorIdentity{
                     order.inputs.value(QStringLiteral("provider")).toString(), maker.model, 1, {}};
}

double TakeMaker::estimateUsd(const Maker &maker) const
{
    return m_site.models.priceOf(stepOf(maker.kind), identityOf(maker).model, maker.chunks);
}

Price TakeMaker::price(const Maker &maker) const
{
    return m_site.models.price(stepOf(maker.kind), identityOf(maker).model, maker.chunks);
}

Result<RequestId> TakeMaker::book(const TakeOrder &order, const Fingerprint &inputs)
{
    const Maker maker = makerFor(order);
    const GeneratorIdentity identity = identityOf(order);
    NewRequest request;
    // The document counts "again" from 0, the journal its takes from 1.
    request.key = {order.slot.text(), inputs, order.number + 1};
    request.provider =
        maker.chunks > 0 ? identity.provider : QStringLiteral("offline"); // cutting is done here
    request.model = identity.model;
    request.input = order.inputs;
    request.estimateUsd = estimateUsd(maker);
    request.build = m_terms.build;
    return beatreel::book(m_site.journal, request, budget());
}

Result<Take> TakeMaker::make(const SlotState &state, const QList<SlotState> &before, const TaskContext &context)
{
    const quint64 seed = takeSeed(state.inputs.value(QStringLiteral("seed")).toString().toULongLong(), state.number);
    return make({state.slot, state.inputs, state.number, seed},
                [&](const Work &work) { return generate(state, before, work, context); }, context);
}

Result<Generated> TakeMaker::makeElsewhere(const StepOrder &order, const QString &workFolder, const TaskContext &context)
{
    const TakeOrder &take = order.take;
    const auto pictures = take.slot.kind == Slot::Kind::Clip ? clipPicturesOf(take.inputs, m_site.folder.takes()) : std::nullopt;
    if (pictures && pictures->isHandOn && makerFor(take).chunks > 0) {
        // Fixed here, where it is first used.
        if (const auto picture = handOn({pictures->source, true, pictures->slip, pictures->crop, false}, context); !picture)
            return std::unexpected(picture.error());
    }
    return m_site.place->make(order, m_site.folder, m_project, workFolder, context);
}

Result<Generated> TakeMaker::generate(const StepOrder &step, const QString &workFolder, const TaskContext &context)
{
    const TakeOrder &order = step.take;
    const Maker maker = makerFor(order);
    if (waits(maker) && !step.payment)
        return fail(ErrorKind::BadInput, Sentence::tr("%1 costs money, and whoever ordered it did not say how much it may cost. Order it with its price.").arg(order.slot.text()));
    if (maker.chunks > 0 && identityOf(maker).fingerprint().hex() != order.inputs.value(QStringLiteral("generator")).toString())
        return fail(ErrorKind::Unavailable,
                    Sentence::tr("%1 would not come out the same on this computer: it has another version of Beatreel, its drawings or the soundfont.")
                        .arg(order.slot.text()));
    if (!waits(maker))
        return generate(order, Work{workFolder, nullptr}, context);
    m_terms = *step.payment;
    const PaidOrder paid = paidOrder(order, fingerprintOf(order.inputs));
    return generate(order, Work{workFolder, &paid}, context);
}

Result<Take> TakeMaker::make(const TakeOrder &order, const TaskContext &context)
{
    return make(order, [&](const Work &work) { return generate(order, work, context); }, context);
}

Result<Take> TakeMaker::make(const TakeOrder &order, const Generate &generate, const TaskContext &context)
{
    if (context.isCancelled())
        return cancelled();
    const Fingerprint inputs = fingerprintOf(order.inputs);
    const Maker maker = makerFor(order);
    const bool booksItself = waits(maker);
    std::optional<RequestId> row;
    if (!booksItself) {
        const auto booked = book(order, inputs);
        if (!booked)
            return std::unexpected(booked.error());
        row = *booked;
    }
    const PaidOrder paid = paidOrder(order, inputs);
    const GeneratorIdentity identity = identityOf(order);
    if (maker.chunks == 0)
        context.note(Sentence::tr("Cuts it from the clip before."));
    else
        context.note(Sentence::tr("Asked %1 for %2: %3.").arg(identity.provider, identity.model, priceText(price(maker))));
    Take take;
    take.id = takeId(order.slot, inputs, order.number);
    take.slot = order.slot;
    take.fingerprint = inputs;
    take.number = order.number;
    take.provider = identity.provider;
    take.model = identity.model;
    take.seed = order.seed;
    take.inputs = order.inputs;

    const WorkFolder work(m_site.folder.path(kMakingFolder + u'/' + take.id.text()));
    const auto began = std::chrono::steady_clock::now();
    const bool isElsewhere = m_site.place && (!booksItself || m_site.placePays);
    const auto generated = isElsewhere ? makeElsewhere(orderOf(order, booksItself ? std::optional(m_terms) : std::nullopt), work.path(), context)
                                       : generate({work.path(), booksItself ? &paid : nullptr});
    if (!generated) {
        if (!row)
            return std::unexpected(generated.error());
        if (const auto noted = m_site.journal.finish(*row, outcomeOf(generated.error())); !noted)
            context.note(noted.error().sentence);
        return std::unexpected(generated.error());
    }
    if (booksItself)
        row = generated->booked;
    if (!row) // a worker's word, which may be anything
        return fail(ErrorKind::Unavailable, Sentence::tr("A worker of the farm did not say what it paid with. Bring it to this version of Beatreel."));
    take.parameters = withRest(generated->parameters, identity.parameters);
    take.parameters.insert(QStringLiteral("generator_version"), identity.version);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    take.parameters.insert(QStringLiteral("seconds_to_make"), std::round(took.count() * 100) / 100);
    take.costUsd = generated->costUsd.value_or(estimateUsd(maker));
    return keep(take, *generated, *row, context);
}

Result<void> TakeMaker::conclude(const RequestRow &row, const RequestSettler &settler, const TaskContext &context)
{
    const auto slot = Slot::fromText(row.key.slot);
    Q_ASSERT(slot);
    Take take;
    take.id = takeId(*slot, row.key.input, row.key.take - 1);
    take.slot = *slot;
    take.fingerprint = row.key.input;
    take.number = row.key.take - 1;
    take.provider = row.provider;
    take.model = row.model;
    take.inputs = row.madeFrom;
    take.seed = takeSeed(take.inputs.value(QStringLiteral("seed")).toString().toULongLong(), take.number);
    const WorkFolder work(m_site.folder.path(kMakingFolder + u'/' + take.id.text()));
    const auto generated = settler.settle(row, stepOf(slot->kind), m_site.journal, work.path(), context);
    if (!generated)
        return std::unexpected(generated.error());
    if (!*generated)
        return {};
    take.parameters = (*generated)->parameters;
    take.costUsd = (*generated)->costUsd.value_or(row.estimateUsd);
    const auto kept = keep(take, **generated, row.id, context);
    return kept ? Result<void>() : std::unexpected(kept.error());
}

/// Puts a result away and settles its row: in this order, so that a crash between the two leaves a take, and the row is
/// settled when the ledger is opened next.
Result<Take> TakeMaker::keep(Take take, const Generated &generated, RequestId row, const TaskContext &context)
{
    take.made = QDateTime::currentDateTimeUtc();
    auto added = m_site.folder.takes().add(take, generated.file);
    if (!added) {
        // What was paid can be fetched once more; what costs nothing is made again.
        if (generated.booked)
            return added;
        if (const auto noted = m_site.journal.finish(row, RequestOutcome::lost(take.costUsd, added.error().sentence)); !noted)
            context.note(noted.error().sentence);
        return added;
    }
    const auto settled = m_site.journal.finish(row, RequestOutcome::succeeded(added->costUsd, added->id.text(),
                                                                              QStringLiteral("takes/") + added->file));
    if (!settled)
        return std::unexpected(settled.error());
    context.note(Sentence::tr("Made take %1 for %2.").arg(added->id.text(), moneyText(added->costUsd)));
    return added;
}

} // namespace beatreel
