// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/TakeMaker.h"

#include "core/base/AtomicFile.h"
#include "core/base/Json.h"
#include "core/build/Booking.h"
#include "core/generate/Inputs.h"
#include "core/media/Chunk.h"
#include "core/media/Picture.h"
#include "core/project/References.h"
#include "core/project/Requests.h"

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
    : m_site(site), m_project(project), m_mayRepeatLost(options.remakeLost), m_mayRepeatUnknown(options.repeatUnknown),
      m_build(options.build), m_budget{project.budgetUsd, options.budgetUsd}, m_identities(site.generators.identities())
{
}

bool TakeMaker::waits(const Slot &slot) const
{
    switch (slot.kind) {
    case Slot::Kind::Frame:
        return m_site.generators.frame->keepsItsBooks();
    case Slot::Kind::Clip:
        return m_site.generators.clip->keepsItsBooks();
    case Slot::Kind::Music:
        break;
    }
    return m_site.generators.music && m_site.generators.music->keepsItsBooks();
}

PaidOrder TakeMaker::paidOrder(const TakeOrder &order, const Fingerprint &inputs) const
{
    PaidOrder paid;
    paid.journal = &m_site.journal;
    paid.key = {order.slot.text(), inputs, order.number + 1};
    paid.budget = m_budget;
    paid.estimateUsd = estimateUsd(order.slot);
    paid.build = m_build;
    paid.mayRepeatLost = m_mayRepeatLost;
    paid.mayRepeatUnknown = m_mayRepeatUnknown;
    return paid;
}

GeneratorIdentity TakeMaker::identityFor(const Slot &slot) const
{
    switch (slot.kind) {
    case Slot::Kind::Frame:
        return m_identities.frame;
    case Slot::Kind::Clip:
        return m_identities.clip;
    case Slot::Kind::Music:
        break;
    }
    return m_identities.music;
}

double TakeMaker::estimateUsd(const Slot &slot) const
{
    return m_site.models.priceOf(stepOf(slot.kind), identityFor(slot).model);
}

Price TakeMaker::price(const Slot &slot) const
{
    return m_site.models.price(stepOf(slot.kind), identityFor(slot).model);
}

Result<RequestId> TakeMaker::book(const TakeOrder &order, const Fingerprint &inputs)
{
    const GeneratorIdentity identity = identityFor(order.slot);
    NewRequest request;
    // The document counts "again" from 0, the journal its takes from 1.
    request.key = {order.slot.text(), inputs, order.number + 1};
    request.provider = identity.provider;
    request.model = identity.model;
    request.input = order.inputs;
    request.estimateUsd = estimateUsd(order.slot);
    request.build = m_build;
    return beatreel::book(m_site.journal, request, m_budget);
}

Result<Take> TakeMaker::make(const SlotState &state, const QList<SlotState> &before, const TaskContext &context)
{
    const quint64 seed = takeSeed(state.inputs.value(QStringLiteral("seed")).toString().toULongLong(), state.number);
    return make({state.slot, state.inputs, state.number, seed},
                [&](const Work &work) { return generate(state, before, work, context); }, context);
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
    const bool booksItself = waits(order.slot);
    std::optional<RequestId> row;
    if (!booksItself) {
        const auto booked = book(order, inputs);
        if (!booked)
            return std::unexpected(booked.error());
        row = *booked;
    }
    const PaidOrder paid = paidOrder(order, inputs);
    const GeneratorIdentity identity = identityFor(order.slot);
    context.note(QStringLiteral("Asked %1 for %2: %3.").arg(identity.provider, identity.model, priceText(price(order.slot))));
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
    const auto generated = generate({work.path(), booksItself ? &paid : nullptr});
    if (!generated) {
        if (!row)
            return std::unexpected(generated.error());
        if (const auto noted = m_site.journal.finish(*row, outcomeOf(generated.error())); !noted)
            context.note(noted.error().sentence);
        return std::unexpected(generated.error());
    }
    if (booksItself)
        row = generated->booked;
    Q_ASSERT(row);
    take.parameters = withRest(generated->parameters, identity.parameters);
    take.parameters.insert(QStringLiteral("generator_version"), identity.version);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    take.parameters.insert(QStringLiteral("seconds_to_make"), std::round(took.count() * 100) / 100);
    take.costUsd = generated->costUsd.value_or(estimateUsd(order.slot));
    return keep(take, *generated, *row, context);
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
    context.note(QStringLiteral("Made take %1 for %2.").arg(added->id.text(), moneyText(added->costUsd)));
    return added;
}

Result<Generated> TakeMaker::generate(const SlotState &state, const QList<SlotState> &before, const Work &work,
                                      const TaskContext &context)
{
    if (state.slot.kind == Slot::Kind::Clip)
        return generateClip(state, before, work, context);
    if (state.slot.kind == Slot::Kind::Frame) {
        FrameRequest request = frameRequest(m_project, *m_project.find(state.slot.beat));
        request.seed = takeSeed(request.seed, state.number);
        request.folder = work.folder;
        request.order = work.paid;
        request.references = referencesIn(m_site.folder.path(), request.references);
        return m_site.generators.frame->make(request, context);
    }
    if (!m_site.generators.music)
        return fail(ErrorKind::NotFound, QStringLiteral("The project's own music is gone. Choose a track again with --music FILE."));
    MusicRequest request = musicRequest(m_project);
    request.seed = takeSeed(request.seed, state.number);
    request.folder = work.folder;
    request.order = work.paid;
    return m_site.generators.music->make(request, context);
}

Result<Generated> TakeMaker::generate(const TakeOrder &order, const Work &work, const TaskContext &context)
{
    if (order.slot.kind == Slot::Kind::Clip)
        return generateClip(order, work, context);
    if (order.slot.kind == Slot::Kind::Frame) {
        FrameRequest request = frameRequestFrom(order.inputs);
        request.seed = order.seed;
        request.folder = work.folder;
        request.order = work.paid;
        request.references = referencesIn(m_site.folder.path(), request.references);
        return m_site.generators.frame->make(request, context);
    }
    if (!m_site.generators.music)
        return fail(ErrorKind::NotFound, QStringLiteral("The music's model is gone. Choose another in the models."));
    MusicRequest request = musicRequestFrom(order.inputs);
    request.seed = order.seed;
    request.folder = work.folder;
    request.order = work.paid;
    return m_site.generators.music->make(request, context);
}

Result<Generated> TakeMaker::generateClip(const TakeOrder &order, const Work &work, const TaskContext &context)
{
    const auto pictures = clipPicturesOf(order.inputs, m_site.folder.takes());
    if (!pictures)
        return fail(ErrorKind::NotFound,
                    QStringLiteral("The picture that this clip began with is gone. Make the clip again with the present settings."));
    ClipRequest request = clipRequestFrom(order.inputs);
    request.seed = order.seed;
    request.folder = work.folder;
    request.order = work.paid;
    request.inputPicture = m_site.folder.takes().path(pictures->source);
    if (pictures->isHandOn) {
        const auto picture = handOn({pictures->source, true, pictures->slip, pictures->crop, false}, context);
        if (!picture)
            return std::unexpected(picture.error());
        request.inputPicture = *picture;
    }
    if (pictures->frame)
        request.beatFrame = m_site.folder.takes().path(*pictures->frame);
    return m_site.generators.clip->make(request, context);
}

Result<Generated> TakeMaker::generateClip(const SlotState &state, const QList<SlotState> &before,
                                          const Work &work, const TaskContext &context)
{
    const ClipSource source = clipSource(m_identities.clip, before);
    ClipRequest request = clipRequest(m_project, *m_project.find(state.slot.beat), state.slot.index);
    request.seed = takeSeed(request.seed, state.number);
    request.folder = work.folder;
    request.order = work.paid;
    if (source.isHandOn) {
        const auto picture = handOn(source, context);
        if (!picture)
            return std::unexpected(picture.error());
        request.inputPicture = *picture;
    } else {
        request.inputPicture = m_site.folder.takes().path(*source.take);
    }
    if (source.goesOnInFrame)
        request.beatFrame = m_site.folder.takes().path(*before.first().shown);
    return m_site.generators.clip->make(request, context);
}

Result<QString> TakeMaker::handOn(const ClipSource &source, const TaskContext &context)
{
    const ConformOptions options{m_project.format, source.slip, source.crop};
    const QString path = m_site.folder.path(handOnProduct(*source.take, options));
    if (QFileInfo::exists(path))
        return path;
    const auto picture = handOnPicture(m_site.folder.takes().path(*source.take), options, context);
    if (!picture)
        return std::unexpected(picture.error());
    QDir().mkpath(QFileInfo(path).absolutePath());
    const QString temporary = path + QStringLiteral(".part");
    if (const auto written = writePicture(*picture, temporary); !written)
        return std::unexpected(written.error());
    if (const auto committed = commitFile(temporary, path); !committed)
        return std::unexpected(committed.error());
    return path;
}

QString handOnProduct(const Take &clip, const ConformOptions &options)
{
    FingerprintBuilder key("hand-on/1");
    key.add("clip", clip.id.text())
        .add("slip", options.slip.count())
        .add("format", QStringLiteral("%1@%2").arg(options.format.resolution()).arg(options.format.fps));
    if (!options.crop.isDefault())
        key.add("crop", options.crop.text());
    return QStringLiteral("build/hand-on/%1.png").arg(key.build().brief());
}

} // namespace beatreel
