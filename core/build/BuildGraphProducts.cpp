// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/BuildGraph.h"

#include "core/build/ChunkFiles.h"
#include "core/build/Soundtrack.h"
#include "core/media/Chunk.h"
#include "core/media/Stitch.h"
#include "core/project/FilmOverlays.h"

/// The steps that make the film of the takes.

namespace beatreel {

namespace {

QString masterProduct(const Project &project)
{
    return project.name + QStringLiteral(".mp4");
}

} // namespace

Result<StepPlace::Product> BuildGraph::makeProduct(const StepOrder &order, const QString &out, const TaskContext &context)
{
    return m_place ? m_place->makeProduct(order, m_folder, m_project, out, context) : m_productMaker.make(order, out, context);
}

Result<void> BuildGraph::makeChunk(const Slot &clip, const TaskContext &context)
{
    Take take;
    {
        const std::scoped_lock lock(m_mutex);
        take = *m_states.value(clip).shown;
    }
    const Fingerprint from = chunkFingerprint(take, m_productMaker.conformOptions(clip), chunkOverlays(m_project, clip.beat, clip.index));
    const QString product = chunkProduct(clip);
    if (!m_products.fresh(product, from)) {
        const auto made = makeProduct({.kind = BuildStep::Kind::Chunk, .take = {}, .clip = clip, .shown = {take.id}}, m_products.path(product), context);
        if (!made)
            return std::unexpected(made.error());
        if (const auto recorded = m_products.record(product, from, made->madeBy); !recorded)
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
    QStringList products;
    for (const Slot &slot : m_project.slotList()) {
        if (slot.kind != Slot::Kind::Clip)
            continue;
        const std::scoped_lock lock(m_mutex);
        from.add("chunk", m_chunks.value(slot));
        products.append(chunkProduct(slot));
    }
    m_stitchedFrom = from.build();
    if (m_products.fresh(kStitchedProduct, m_stitchedFrom))
        return {};
    if (const auto made = makeProduct({.kind = BuildStep::Kind::Stitch, .take = {}}, m_products.path(kStitchedProduct), context); !made)
        return std::unexpected(made.error());
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
    StepOrder order{.kind = BuildStep::Kind::Sound, .take = {}};
    if (music)
        order.shown.append(music->id);
    if (const auto made = makeProduct(order, m_products.path(kSoundProduct), context); !made)
        return std::unexpected(made.error());
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
        // Another video than the project's own is put together here, where it lies.
        Result<void> made;
        if (!m_options.stitched.isEmpty())
            made = muxMaster(stitched, m_products.path(kSoundProduct), out, context);
        else if (const auto product = makeProduct({.kind = BuildStep::Kind::Master, .take = {}}, out, context); !product)
            made = std::unexpected(product.error());
        if (!made)
            return made;
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
