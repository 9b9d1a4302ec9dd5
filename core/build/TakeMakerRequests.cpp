// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Sentence.h"
#include "core/build/TakeMaker.h"

#include "core/base/AtomicFile.h"
#include "core/build/MusicWording.h"
#include "core/generate/Inputs.h"
#include "core/media/Chunk.h"
#include "core/media/Picture.h"
#include "core/project/References.h"
#include "core/project/Requests.h"

#include <QDir>

// What the generators are asked for.

namespace beatreel {

namespace {

template <class Generator, class Request>
Result<Generated> made(const Generator *by, const Request &request, const QString &model, const TaskContext &context)
{
    if (by)
        return by->make(request, context);
    return fail(ErrorKind::NotFound,
                Sentence::tr("The catalogue has no model “%1”. Choose another, or add it to the catalogue.").arg(model));
}

} // namespace

Result<Generated> TakeMaker::generate(const SlotState &state, const QList<SlotState> &before, const Work &work,
                                      const TaskContext &context)
{
    const QString model = makerFor(state).model;
    if (state.slot.kind == Slot::Kind::Clip)
        return generateClip(state, before, work, context);
    if (state.slot.kind == Slot::Kind::Frame) {
        FrameRequest request = frameRequest(m_project, *m_project.find(state.slot.beat));
        request.seed = takeSeed(request.seed, state.number);
        request.folder = work.folder;
        request.order = work.paid;
        request.references = referencesIn(m_site.folder.path(), request.references);
        return made(m_site.generators.frameBy(model), request, model, context);
    }
    if (!m_site.generators.music)
        return fail(ErrorKind::NotFound, Sentence::tr("The project's own music is gone. Choose a track again with --music FILE."));
    MusicRequest request = musicRequest(m_project);
    request.seed = takeSeed(request.seed, state.number);
    return generateMusic(request, state.wanted, state.number, work, context);
}

Result<Generated> TakeMaker::generate(const TakeOrder &order, const Work &work, const TaskContext &context)
{
    const QString model = makerFor(order).model;
    if (order.slot.kind == Slot::Kind::Clip)
        return generateClip(order, work, context);
    if (order.slot.kind == Slot::Kind::Frame) {
        FrameRequest request = frameRequestFrom(order.inputs);
        request.seed = order.seed;
        request.folder = work.folder;
        request.order = work.paid;
        request.references = referencesIn(m_site.folder.path(), request.references);
        return made(m_site.generators.frameBy(model), request, model, context);
    }
    if (!m_site.generators.music)
        return fail(ErrorKind::NotFound, Sentence::tr("The music's model is gone. Choose another in the models."));
    MusicRequest request = musicRequestFrom(order.inputs);
    request.seed = order.seed;
    return generateMusic(request, fingerprintOf(order.inputs), order.number, work, context);
}

Result<Generated> TakeMaker::generateMusic(MusicRequest request, const Fingerprint &inputs, int number, const Work &work, const TaskContext &context)
{
    request.folder = work.folder;
    request.order = work.paid;
    if (!m_site.generators.music->keepsItsBooks())
        return m_site.generators.music->make(request, context);
    MusicWording wording{{}, inputs, number, budget(), m_terms.build};
    const SlotStates states(m_project, m_site.folder.takes(), m_identities);
    for (const SlotState &state : states.all()) {
        if (state.slot.kind == Slot::Kind::Frame && state.shown)
            wording.frames.append(m_site.folder.takes().path(*state.shown));
    }
    const auto prompt = wordsForMusic(m_site, request, wording, context);
    if (!prompt)
        return std::unexpected(prompt.error());
    request.prompt = prompt->text;
    auto generated = m_site.generators.music->make(request, context);
    if (generated && !request.wordsBy.isEmpty()) {
        generated->parameters.insert(QStringLiteral("asked_for"), prompt->text);
        if (!prompt->notice.isEmpty())
            generated->parameters.insert(kMusicNotice, prompt->notice);
    }
    return generated;
}

Result<Generated> TakeMaker::generateClip(const TakeOrder &order, const Work &work, const TaskContext &context)
{
    const auto pictures = clipPicturesOf(order.inputs, m_site.folder.takes());
    if (!pictures)
        return fail(ErrorKind::NotFound,
                    Sentence::tr("The picture that this clip began with is gone. Make the clip again with the present settings."));
    if (makerFor(order).chunks == 0)
        return cutClip({pictures->source, true, pictures->slip, pictures->crop, false}, work, context);
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
    const QString model = makerFor(order).model;
    return made(m_site.generators.clipBy(model), request, model, context);
}

Result<Generated> TakeMaker::generateClip(const SlotState &state, const QList<SlotState> &before,
                                          const Work &work, const TaskContext &context)
{
    const Maker maker = makerFor(state);
    const ClipSource source = clipSource(identityOf(maker), before);
    if (maker.chunks == 0)
        return cutClip(source, work, context);
    ClipRequest request = clipRequest(m_project, *m_project.find(state.slot.beat), state.slot.index);
    request.chunks = maker.chunks;
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
    return made(m_site.generators.clipBy(maker.model), request, maker.model, context);
}

/// The chunk that follows the source's own. Conformed here, once: no further encoding lies between the clip
/// and the film.
Result<Generated> TakeMaker::cutClip(const ClipSource &source, const Work &work,
                                     const TaskContext &context) const
{
    const std::chrono::milliseconds start = source.slip + kChunkLength;
    const QString file = work.folder + QStringLiteral("/cut.mp4");
    const auto cut = conform(m_site.folder.takes().path(*source.take), file,
                             {m_project.format, start, source.crop}, context);
    if (!cut)
        return std::unexpected(cut.error());
    if (cut->isClipItself &&
        !QFile::copy(m_site.folder.takes().path(*source.take), file)) // a clip that came too short
        return fail(ErrorKind::Storage, Sentence::tr("The clip could not be copied. Is the disk full?"));
    return Generated{file, {{QStringLiteral("starts_at_ms"), static_cast<int>(start.count())}}, 0.0};
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
