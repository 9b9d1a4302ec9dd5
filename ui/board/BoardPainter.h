// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/board/BoardScene.h"

#include <QRegion>

#include <functional>

class QPainter;

namespace beatreel {

/// The cards that lie in `dirty`, a part of the viewport; those that `isLeftOut` says are drawn by whoever drags them.
void paintBoardCards(QPainter &painter, BoardScene &scene, const QRegion &dirty,
                     const std::function<bool(qsizetype beat)> &isLeftOut, const Appearance &appearance);
/// One card and its cells, in `rect`.
void paintBoardCard(QPainter &painter, BoardScene &scene, qsizetype beat, const QRect &rect, const CardLook &look,
                    const Appearance &appearance);
/// The place behind the last card.
void paintBoardSlot(QPainter &painter, const BoardScene &scene, const Appearance &appearance);

} // namespace beatreel
