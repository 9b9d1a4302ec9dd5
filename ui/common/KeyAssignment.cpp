// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/KeyAssignment.h"

namespace beatreel {

bool overlap(const QKeySequence &a, const QKeySequence &b)
{
    return !a.isEmpty() && !b.isEmpty() &&
           (a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch);
}

ActionId KeyAssignment::holderOf(const QKeySequence &key) const
{
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        for (const QKeySequence &held : it.value()) {
            if (overlap(held, key))
                return it.key();
        }
    }
    return {};
}

KeyAssignment assignKeys(const QList<ActionEntry> &entries, const KeyMap &map)
{
    KeyAssignment assignment;
    const auto assign = [&](const ActionEntry &entry) {
        QList<QKeySequence> own;
        const QList<QKeySequence> wanted = map.keysOf(entry);
        for (const QKeySequence &key : wanted) {
            const auto overlapsKey = [&key](const QKeySequence &other) { return overlap(key, other); };
            if (std::ranges::any_of(own, overlapsKey))
                continue;
            const ActionId holder = assignment.holderOf(key);
            if (holder.isEmpty())
                own.append(key);
            else
                assignment.conflicts.append({key, holder, entry.id});
        }
        assignment.keys.insert(entry.id, own);
    };
    for (const bool isChanged : {true, false}) {
        for (const ActionEntry &entry : entries) {
            if (map.isChanged(entry.id) == isChanged)
                assign(entry);
        }
    }
    return assignment;
}

} // namespace beatreel
