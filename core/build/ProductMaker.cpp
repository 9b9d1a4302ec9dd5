// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/ProductMaker.h"

#include "core/base/Sentence.h"
#include "core/build/ChunkFiles.h"
#include "core/build/Soundtrack.h"
#include "core/media/OverlayPlanes.h"
#include "core/media/Stitch.h"
#include "core/project/FilmOverlays.h"

#include <QFile>

#include <unistd.h>

namespace beatreel {

namespace {

/// A chunk that is its clip shares the clip's bytes on disk where the file system allows it.
Result<void> linkOrCopy(const QString &from, const QString &to)
{
    QFile::remove(to);
    if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return {};
    QFile source(from);
    if (source.copy(to))
        return {};
    return fail(ErrorKind::Storage,
                Sentence::tr("Cannot write “%1”: %2. Make room and build again.").arg(to, source.errorString()));
}

} // namespace

Result<StepPlace::Product> ProductMaker::make(const StepOrder &order, const QString &out, const TaskContext &context)
{
    if (order.kind == BuildStep::Kind::Chunk)
        return makeChunk(order, out, context);
    Result<void> made;
    if (order.kind == BuildStep::Kind::Stitch)
        made = stitchChunks(out, context);
    else if (order.kind == BuildStep::Kind::Sound)
        made = mix(order, out, context);
    else
        made = muxMaster(m_folder.path(kStitchedProduct), m_folder.path(kSoundProduct), out, context);
    return made ? Result<StepPlace::Product>(StepPlace::Product{}) : std::unexpected(made.error());
}

ConformOptions ProductMaker::conformOptions(const Slot &clip) const
{
    const SlotSettings settings = m_project.settings(clip);
    return {m_project.format, settings.slip, settings.crop};
}

/// Nothing where nothing lies over the chunk's pictures.
std::optional<OverlayPlanes> ProductMaker::overlayPlanes(const ChunkOverlays &overlays, const TaskContext &context)
{
    if (overlays.isEmpty())
        return std::nullopt;
    const VideoFormat &format = m_project.format;
    OverlayPainter painter(overlays, m_folder.path(), format.size, format.fps);
    for (const QString &sentence : painter.notes()) {
        const std::scoped_lock lock(m_mutex);
        if (m_said.contains(sentence))
            continue;
        m_said.append(sentence);
        context.note(sentence);
    }
    return OverlayPlanes(std::move(painter));
}

Result<StepPlace::Product> ProductMaker::makeChunk(const StepOrder &order, const QString &out, const TaskContext &context)
{
    const auto take = m_folder.takes().find(order.shown.first());
    if (!take)
        return fail(ErrorKind::NotFound, Sentence::tr("The clip of a chunk is gone. Build again."));
    const QString clip = m_folder.takes().path(*take);
    const auto over = overlayPlanes(chunkOverlays(m_project, order.clip.beat, order.clip.index), context);
    const auto conformed = conform(clip, out, conformOptions(order.clip), context, over ? &*over : nullptr);
    if (!conformed)
        return std::unexpected(conformed.error());
    if (conformed->isClipItself) {
        if (const auto linked = linkOrCopy(clip, out); !linked)
            return std::unexpected(linked.error());
    }
    return StepPlace::Product{chunkEncoderVersion()};
}

Result<void> ProductMaker::stitchChunks(const QString &out, const TaskContext &context) const
{
    QStringList files;
    for (const Slot &slot : m_project.slotList()) {
        if (slot.kind == Slot::Kind::Clip)
            files.append(m_folder.path(chunkProduct(slot)));
    }
    const auto stitched = stitch(files, out, context);
    return stitched ? Result<void>() : std::unexpected(stitched.error());
}

Result<void> ProductMaker::mix(const StepOrder &order, const QString &out, const TaskContext &context) const
{
    const std::optional<Take> music = order.shown.isEmpty() ? std::nullopt : m_folder.takes().find(order.shown.first());
    const QString file = music ? m_folder.takes().path(*music) : QString();
    const auto mixed = mixSound(file, out, soundOptionsFor(music, file, m_project), context);
    return mixed ? Result<void>() : std::unexpected(mixed.error());
}

} // namespace beatreel
