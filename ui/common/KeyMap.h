// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Finding.h"
#include "ui/common/ActionEntry.h"

#include <QJsonObject>
#include <QMap>

namespace beatreel {

/// The keys that the user gave to actions in place of the shipped ones. A plain value. Of actions that this
/// program does not know, and of entries that it cannot read, everything is kept.
class KeyMap
{
public:
    /// The user's keys, or the shipped ones. The user may have taken all of them away.
    [[nodiscard]] QList<QKeySequence> keysOf(const ActionEntry &entry) const;
    [[nodiscard]] bool isChanged(const ActionId &id) const { return m_keys.contains(id); }

    /// Giving the shipped keys is the same as reset().
    void set(const ActionEntry &entry, const QList<QKeySequence> &keys);
    void reset(const ActionId &id);

    /// {"beat.duplicate": ["Ctrl+Shift+D"], …}: only what was changed; keys as QKeySequence::PortableText.
    [[nodiscard]] QJsonObject toJson() const;
    /// An entry that is not a list of keys gets a finding, and its action has the shipped keys.
    [[nodiscard]] static KeyMap fromJson(const QJsonObject &object, Findings &findings);

    [[nodiscard]] bool operator==(const KeyMap &) const = default;

private:
    QMap<ActionId, QList<QKeySequence>> m_keys;
    QJsonObject m_unread;
};

} // namespace beatreel
