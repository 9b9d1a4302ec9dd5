// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/TakeEdits.h"
#include "ui/workspace/OpenProject.h"

namespace beatreel {

/// What a person does to takes, whether by mouse, by key or from a menu: one entry of the history each.

/// The takes of a slot as they are counted and shown, oldest first: without the trash.
[[nodiscard]] QList<Take> takesOf(const OpenProject &open, const Slot &slot);
/// The place of a take among them, from 1; 0 where it is none of them.
[[nodiscard]] int numberOf(const OpenProject &open, const Slot &slot, const TakeId &take);
/// The take that the film shows there; empty: none.
[[nodiscard]] TakeId takeInUse(const OpenProject &open, const Slot &slot);

/// The film shows this take from then on.
void chooseTake(OpenProject &open, const Slot &slot, const TakeId &take);
/// The project that this would make of it, for what follows from it.
[[nodiscard]] Project choosing(const OpenProject &open, const Slot &slot, const TakeId &take);
/// The take after or before the one in use, as far as there is one.
enum class Neighbour { Next, Previous };
void chooseNeighbour(OpenProject &open, const Slot &slot, Neighbour which);

void toggleStar(OpenProject &open, const TakeId &take);
/// As it is typed.
void setNote(OpenProject &open, const TakeId &take, const QString &note);
void trashTake(OpenProject &open, const TakeId &take);
void restoreTake(OpenProject &open, const TakeId &take);
/// The slots that show this take.
[[nodiscard]] QList<Slot> usesOf(const OpenProject &open, const TakeId &take);
/// What is in the trash and can still be brought back, oldest first.
[[nodiscard]] QList<Take> takesInTrash(const OpenProject &open);

void copySettings(OpenProject &open, const Take &take, const QList<BeatId> &beats);

constexpr int kVariantCount = 4;
/// Takes of a frame that differ in their seeds, beside the one in use; they are named at once and come one by one. None
/// where one is being made already.
QList<TakeId> makeVariants(OpenProject &open, const Slot &frame);
[[nodiscard]] Price priceOfVariants(const OpenProject &open, const Slot &frame);

/// One take more exactly as this one was made.
void makeAgainAs(OpenProject &open, const Slot &slot, const Take &take);
/// What that costs; unknown where the catalogue no longer has its model.
[[nodiscard]] Price priceOfAgainAs(const OpenProject &open, const Take &take);
/// Why it cannot be; empty where it can.
[[nodiscard]] QString whyNotAgainAs(const OpenProject &open, const Take &take);

} // namespace beatreel
