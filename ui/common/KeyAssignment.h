// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/KeyMap.h"

namespace beatreel {

/// One key that two actions want. A film key and a window key want the same: both would act in the film
/// areas.
struct KeyConflict
{
    QKeySequence key;
    ActionId holder; ///< has it
    ActionId other;  ///< goes without it

    [[nodiscard]] bool operator==(const KeyConflict &) const = default;
};

/// Which action has which keys. No key stands twice in it: Qt runs neither of two actions with the same key.
struct KeyAssignment
{
    QMap<ActionId, QList<QKeySequence>> keys;
    QList<KeyConflict> conflicts;

    /// The action that a key would run, or that stands in its way; empty where there is none.
    [[nodiscard]] ActionId holderOf(const QKeySequence &key) const;
};

/// Keys that the user gave come before shipped ones, else the order of `entries` decides.
[[nodiscard]] KeyAssignment assignKeys(const QList<ActionEntry> &entries, const KeyMap &map);

/// Whether one of them is the other or begins it: "Ctrl+K" and "Ctrl+K, Ctrl+B".
[[nodiscard]] bool overlap(const QKeySequence &a, const QKeySequence &b);

} // namespace beatreel
