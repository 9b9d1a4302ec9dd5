// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/film/FilmPieces.h"

#include "core/build/ChunkFiles.h"
#include "core/media/OverlaidSource.h"
#include "core/media/PlayedFiles.h"
#include "core/project/FilmOverlays.h"
#include "core/project/Requests.h"
#include "core/providers/offline/camera/ShotReel.h"
#include "core/story/ChunkPlan.h"

namespace beatreel {

namespace {

using SharedProject = std::shared_ptr<const Project>;

std::string keyOf(const QString &kind, const QStringList &parts, const VideoFormat &format)
{
    return QStringLiteral("%1:%2:%3@%4").arg(kind, parts.join(u':'), format.resolution()).arg(format.fps).toStdString();
}

FilmPiece clipPiece(const FilmSource &source, const SlotState &clip, const ChunkOverlays &overlays)
{
    const VideoFormat format = source.project.format;
    const int pictures = format.picturesPerChunk();
    const ConformOptions options{format, clip.slip, clip.crop};
    const Fingerprint chunk = chunkFingerprint(*clip.shown, options, overlays);
    if (const auto file = source.products.fresh(chunkProduct(clip.slot), chunk)) {
        const auto open = [file = *file, format](const CancelToken &cancel) { return playChunk(file, format, cancel); };
        return {clip.slot, FilmPiece::Kind::Chunk, {"chunk:" + chunk.hex().toStdString(), pictures, open}, *file};
    }
    const QString file = source.takes.path(*clip.shown);
    const auto open = [file, options](const CancelToken &cancel) { return playClip(file, options, cancel); };
    return {clip.slot, FilmPiece::Kind::Clip,
            {keyOf(QStringLiteral("clip"), {clip.shown->id.text(), QString::number(clip.slip.count()), clip.crop.text()}, format), pictures, open},
            {}, clip.slip.count() == 0 && clip.crop.isDefault() ? file : QString()};
}

/// The frame as the built-in animator would move it.
FilmPiece movePiece(const FilmSource &source, const SharedProject &project, const Beat &beat, const Slot &slot, const Take &frame)
{
    const SlotState *clip = source.states.find(slot);
    const int number = clip ? clip->number : 0;
    const QStringList parts{frame.id.text(), QString::number(slot.index), QString::number(number),
                            QString::number(beatSeed(*project, beat)), beat->spec.cameraMovement};
    const auto open = [project, beat, index = slot.index, number, file = source.takes.path(frame), drawn = source.drawn](const CancelToken &) {
        ClipRequest request = clipRequest(*project, beat, index);
        request.seed = takeSeed(request.seed, number);
        request.inputPicture = request.beatFrame = file;
        return camera::playShot(request, drawn);
    };
    return {slot, FilmPiece::Kind::Move, {keyOf(QStringLiteral("move"), parts, project->format), project->format.picturesPerChunk(), open}};
}

/// Paints over a piece what its chunk will have over it; a chunk has that in it already.
FilmPiece overlaidPiece(FilmPiece piece, const FilmSource &source, const ChunkOverlays &overlays)
{
    if (overlays.isEmpty() || piece.kind == FilmPiece::Kind::Chunk || !piece.segment.open)
        return piece;
    const VideoFormat format = source.project.format;
    piece.clipFile.clear();
    const auto shared = source.under ? source.under : std::make_shared<SharedSources>();
    piece.segment.open = [key = piece.segment.key, open = piece.segment.open, overlays, folder = source.folder, format,
                          shared](const CancelToken &cancel) -> Result<std::unique_ptr<PictureSource>> {
        auto under = shared->get(key, [&] { return open(cancel); });
        if (!under)
            return std::unexpected(under.error());
        return overlaid(std::move(*under), OverlayPainter(overlays, folder, format.size, format.fps));
    };
    piece.segment.key.append("+").append(overlays.fingerprint().hex().toStdString());
    return piece;
}

void addBeat(std::vector<FilmPiece> &pieces, const FilmSource &source, const SharedProject &project, qsizetype place)
{
    const Beat &beat = project->beats[place];
    const SlotState *frame = source.states.find(Slot::frame(beat.id()));
    for (int k = 0; k < chunksIn(beat->spec.duration); ++k) {
        const Slot slot = Slot::clip(beat.id(), k);
        const SlotState *clip = source.states.find(slot);
        const ChunkOverlays overlays = chunkOverlaysAt(*project, place, k);
        if (canBeShown(clip))
            pieces.push_back(overlaidPiece(clipPiece(source, *clip, overlays), source, overlays));
        else if (canBeShown(frame))
            pieces.push_back(overlaidPiece(movePiece(source, project, beat, slot, *frame->shown), source, overlays));
        else
            pieces.push_back({slot, FilmPiece::Kind::Slate, {"slate", project->format.picturesPerChunk(), {}}});
    }
}

} // namespace

bool canBeShown(const SlotState *state)
{
    return state && state->shown && state->status != SlotStatus::Lost;
}

std::vector<FilmPiece> filmPieces(const FilmSource &source)
{
    const auto project = std::make_shared<const Project>(source.project);
    std::vector<FilmPiece> pieces;
    for (qsizetype place = 0; place < project->beats.size(); ++place)
        addBeat(pieces, source, project, place);
    return pieces;
}

std::vector<FilmPiece> filmPiecesOf(const FilmSource &source, const BeatId &wanted)
{
    const auto project = std::make_shared<const Project>(source.project);
    std::vector<FilmPiece> pieces;
    if (const auto beat = std::ranges::find(project->beats, wanted, &Beat::id); beat != project->beats.end())
        addBeat(pieces, source, project, beat - project->beats.begin());
    return pieces;
}

} // namespace beatreel
