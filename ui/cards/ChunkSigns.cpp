// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/ChunkSigns.h"

#include <QCoreApplication>

namespace beatreel {

namespace {

class SignWords
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::ChunkPainter)

public:
    [[nodiscard]] static QString stale() { return tr("Stale"); }
    [[nodiscard]] static QString kept() { return tr("Kept"); }
    [[nodiscard]] static QString locked() { return tr("Locked"); }
    [[nodiscard]] static QString retry(const QString &price) { return tr("Retry %1").arg(price); }
    [[nodiscard]] static QString again(const QString &price) { return tr("Again %1").arg(price); }
};

Edge edgeOfState(const ChunkFace &face, const ChunkLook &look, const Theme &theme)
{
    switch (face.state) {
    case ChunkState::Missing:
        return {theme.control, theme.edgeWidth, EdgeKind::Dashed};
    case ChunkState::Queued:
        return {theme.control, theme.edgeWidth};
    case ChunkState::Waiting:
        return {theme.edge, theme.edgeWidth};
    case ChunkState::Running:
        return {theme.accent, theme.edgeWidth};
    case ChunkState::Stale:
        return {theme.stale, theme.edgeWidth, EdgeKind::Dashed};
    case ChunkState::Kept:
        return {theme.text3, theme.edgeWidth, EdgeKind::Dashed};
    case ChunkState::Failed:
    case ChunkState::Lost:
        return {theme.failed, theme.edgeWidth};
    case ChunkState::Ready:
        break;
    }
    return {look.isHovered ? theme.control : QColor(), theme.edgeWidth};
}

} // namespace

QString chunkKeptWord()
{
    return SignWords::kept();
}

QString chunkLockedWord()
{
    return SignWords::locked();
}

bool hasChunkFailed(const ChunkFace &face)
{
    return face.state == ChunkState::Failed || face.state == ChunkState::Lost;
}

Edge chunkEdge(const ChunkFace &face, const ChunkLook &look, const Theme &theme)
{
    return look.isSelected ? Edge{theme.accent, 2} : edgeOfState(face, look, theme);
}

ChunkMiddle chunkMiddle(const ChunkFace &face, const Theme &theme)
{
    const QString price = priceText(face.price);
    switch (face.state) {
    case ChunkState::Missing:
        return {Icon::Plus, face.offerVerb(), face.isLocked ? QString() : price, theme.text, false, false, true};
    case ChunkState::Waiting:
        return {Icon::Waits, face.words, {}, theme.text2, false, false, false};
    case ChunkState::Queued:
        return {Icon::Queued, face.words, {}, theme.text2, false, false, false};
    case ChunkState::Running:
        return {Icon::Camera, face.words, face.after, Theme::dark().accent, false, true, false};
    case ChunkState::Stale:
        return {Icon::Stale, SignWords::stale(), price, theme.stale, true, false, true};
    case ChunkState::Failed:
        return {Icon::Failed, face.words, SignWords::retry(price), theme.failed, false, false, true};
    case ChunkState::Lost:
        return {Icon::Failed, face.words, face.hasOffer() ? SignWords::again(price) : QString(), theme.failed, false, false, true};
    case ChunkState::Ready:
    case ChunkState::Kept:
        break;
    }
    return {};
}

} // namespace beatreel
