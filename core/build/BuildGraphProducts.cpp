// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/BuildGraph.h"

#include "core/build/ChunkFiles.h"
#include "core/build/Soundtrack.h"
#include "core/media/Chunk.h"
#include "core/media/OverlayPlanes.h"
#include "core/media/Stitch.h"
#include "core/project/FilmOverlays.h"

#include <QFile>

#include <unistd.h>

/// The steps that make the film of the takes.

namespace beatreel {

namespace {

QString masterProduct(const Project &project)
{
    return project.name + QStringLiteral(".mp4");
}

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
                QStringLiteral("Cannot write “%1”: %2. Make room and build again.").arg(to, source.errorString()));
}

} // namespace

/// Nothing where nothing lies over the chunk's pictures.
std::optional<OverlayPlanes> BuildGraph::overlayPlanes(const ChunkOverlays &overlays, const TaskContext &context)
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

ConformOptions BuildGraph::conformOptions(const Slot &clip) const
{
    const SlotSettings settings = m_project.settings(clip);
    return {m_project.format, settings.slip, settings.crop};
}

Result<void> BuildGraph::makeChunk(const Slot &clip, const TaskContext &context)
{
    Take take;
    {
        const std::scoped_lock lock(m_mutex);
        take = *m_states.value(clip).shown;
    }
    const ConformOptions options = conformOptions(clip);
    const ChunkOverlays overlays = chunkOverlays(m_project, clip.beat, clip.index);
    const Fingerprint from = chunkFingerprint(take, options, overlays);
    const QString product = chunkProduct(clip);
    if (!m_products.fresh(product, from)) {
        const QString path = m_products.path(product);
        const auto over = overlayPlanes(overlays, context);
        const auto conformed = conform(m_folder.takes().path(take), path, options, context, over ? &*over : nullptr);
        if (!conformed)
            return std::unexpected(conformed.error());
        if (conformed->isClipItself) {
            if (const auto linked = linkOrCopy(m_folder.takes().path(take), path); !linked)
                return linked;
        }
        if (const auto recorded = m_products.record(product, from, chunkEncoderVersion()); !recorded)
            return recorded;
        count(&BuildCounts::chunks);
    }
    const std::scoped_lock lock(m_mutex);
    m_chunks.insert(clip, from);
    return {};
}

Result<void> BuildGraph::stitchChunks(const TaskContext &context)
{
    FingerprintBuilder from("stitched/1");
    QStringList files;
    QStringList products;
    for (const Slot &slot : m_project.slotList()) {
        if (slot.kind != Slot::Kind::Clip)
            continue;
        const std::scoped_lock lock(m_mutex);
        from.add("chunk", m_chunks.value(slot));
        products.append(chunkProduct(slot));
        files.append(m_products.path(products.last()));
    }
    m_stitchedFrom = from.build();
    if (m_products.fresh(kStitchedProduct, m_stitchedFrom))
        return {};
    if (const auto stitched = stitch(files, m_products.path(kStitchedProduct), context); !stitched)
        return stitched;
    count(&BuildCounts::stitches);
    if (const auto recorded = m_products.record(kStitchedProduct, m_stitchedFrom); !recorded)
        return recorded;
    return m_products.sweep(QStringLiteral("build/chunks/"), products);
}

Result<void> BuildGraph::mix(const TaskContext &context)
{
    std::optional<Take> music;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_report.shown.contains(Slot::music()))
            music = m_report.shown.value(Slot::music());
    }
    const QString file = music ? m_folder.takes().path(*music) : QString();
    const SoundOptions options = soundOptionsFor(music, file, m_project);
    m_soundFrom = soundFingerprint(music, options);
    if (m_products.fresh(kSoundProduct, m_soundFrom))
        return {};
    if (const auto mixed = mixSound(file, m_products.path(kSoundProduct), options, context); !mixed)
        return mixed;
    count(&BuildCounts::mixes);
    return m_products.record(kSoundProduct, m_soundFrom);
}

Result<void> BuildGraph::mux(const TaskContext &context)
{
    const QString stitched = m_options.stitched.isEmpty() ? m_products.path(kStitchedProduct) : m_options.stitched;
    const QString product = masterProduct(m_project);
    const bool isInFolder = m_options.out.isEmpty();
    const QString out = isInFolder ? m_products.path(product) : m_options.out;
    const Fingerprint from = m_options.stitched.isEmpty()
                                 ? FingerprintBuilder("master/1").add("video", m_stitchedFrom).add("sound", m_soundFrom).build()
                                 : Fingerprint();
    if (!isInFolder || !m_products.fresh(product, from)) {
        if (const auto muxed = muxMaster(stitched, m_products.path(kSoundProduct), out, context); !muxed)
            return muxed;
        count(&BuildCounts::muxes);
        if (isInFolder) {
            if (const auto recorded = m_products.record(product, from); !recorded)
                return recorded;
        }
    }
    const std::scoped_lock lock(m_mutex);
    m_report.stitched = stitched;
    m_report.master = out;
    return {};
}

} // namespace beatreel
