// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/ProjectFilm.h"

#include "core/build/ChunkFiles.h"
#include "core/media/PlayedFiles.h"
#include "core/project/Requests.h"
#include "core/providers/offline/camera/ShotReel.h"
#include "core/story/ChunkPlan.h"

#include <QFileInfo>

namespace beatreel {

namespace {

std::string keyOf(const QString &kind, const QStringList &parts, const VideoFormat &format)
{
    return QStringLiteral("%1:%2:%3@%4").arg(kind, parts.join(u':'), format.resolution()).arg(format.fps).toStdString();
}

} // namespace

void ProjectFilm::readProducts()
{
    const QFileInfo records(m_open.folder().path(kProductRecords));
    const QDateTime asOf = records.lastModified();
    if (m_products && asOf == m_productsAsOf)
        return;
    m_productsAsOf = asOf;
    m_products.emplace(m_open.folder().path());
}

Film ProjectFilm::film()
{
    readProducts();
    const auto project = std::make_shared<const Project>(m_open.project());
    Film film;
    for (const Beat &beat : project->beats) {
        for (int k = 0; k < chunksIn(beat->spec.duration); ++k)
            film.push_back(segment(project, beat, k));
    }
    return film;
}

Film ProjectFilm::filmOf(const BeatId &wanted)
{
    readProducts();
    const auto project = std::make_shared<const Project>(m_open.project());
    Film film;
    if (const Beat *beat = project->find(wanted)) {
        for (int k = 0; k < chunksIn((*beat)->spec.duration); ++k)
            film.push_back(segment(project, *beat, k));
    }
    return film;
}

FilmSegment ProjectFilm::segment(const std::shared_ptr<const Project> &project, const Beat &beat, int index) const
{
    const VideoFormat format = project->format;
    const int pictures = format.picturesPerChunk();
    const auto canBeShown = [](const SlotState *state) { return state && state->shown && state->status != SlotStatus::Lost; };

    const Slot slot = Slot::clip(beat.id(), index);
    const SlotState *clip = m_open.state(slot);
    if (canBeShown(clip)) {
        const ConformOptions options{format, clip->slip};
        const Fingerprint chunk = chunkFingerprint(*clip->shown, clip->slip, format);
        if (const auto file = m_products->fresh(chunkProduct(slot), chunk)) {
            return {"chunk:" + chunk.hex().toStdString(), pictures,
                    [file = *file, format](const CancelToken &cancel) { return playChunk(file, format, cancel); }};
        }
        return {keyOf(QStringLiteral("clip"), {clip->shown->id.text(), QString::number(clip->slip.count())}, format), pictures,
                [file = m_open.takes().path(*clip->shown), options](const CancelToken &cancel) { return playClip(file, options, cancel); }};
    }
    const SlotState *frame = m_open.state(Slot::frame(beat.id()));
    if (canBeShown(frame)) {
        const int number = clip ? clip->number : 0;
        const QStringList parts{frame->shown->id.text(), QString::number(index), QString::number(number),
                                QString::number(beatSeed(*project, beat)), beat->spec.cameraMovement};
        const auto open = [project, beat, index, number, file = m_open.takes().path(*frame->shown)](const CancelToken &) {
            ClipRequest request = clipRequest(*project, beat, index);
            request.seed = takeSeed(request.seed, number);
            request.inputPicture = request.beatFrame = file;
            return camera::playShot(request);
        };
        return {keyOf(QStringLiteral("move"), parts, format), pictures, open};
    }
    return {"slate", pictures, {}};
}

} // namespace beatreel
