// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/FaceItems.h"

#include <QCoreApplication>

namespace beatreel {

namespace {

class ItemWords
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::FaceItems)

public:
    [[nodiscard]] static QString select() { return tr("Select"); }
    [[nodiscard]] static QString menu() { return tr("Menu"); }
};

template<typename Face>
PaintedItems::Item itemFor(const Face &face, bool isRunning)
{
    PaintedItems::Item item;
    item.name = face.spoken();
    item.actions = {selectActionName(), menuActionName()};
    if (face.hasOffer())
        item.actions.append(face.offerVerb());
    if (isRunning)
        item.percent = static_cast<int>(face.fraction * 100);
    return item;
}

} // namespace

QString selectActionName()
{
    return ItemWords::select();
}

QString menuActionName()
{
    return ItemWords::menu();
}

PaintedItems::Item itemOf(const CardFace &face, const Selection &selection)
{
    PaintedItems::Item item = itemFor(face, face.state == CardState::Making);
    item.isSelected = selection.contains(face.beat);
    item.hasFocus = selection.current() == face.beat && selection.clip() < 0;
    return item;
}

PaintedItems::Item itemOf(const ChunkFace &face, const Selection &selection)
{
    PaintedItems::Item item = itemFor(face, face.state == ChunkState::Running);
    const bool isCurrent = selection.current() == face.slot.beat && selection.clip() == face.slot.index;
    item.isSelected = isCurrent && selection.contains(face.slot.beat);
    item.hasFocus = isCurrent;
    return item;
}

} // namespace beatreel
