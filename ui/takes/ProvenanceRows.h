// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

namespace beatreel {

class ClipRooms;

/// One thing that two takes were made with.
struct ProvenanceRow
{
    QString label;
    QString a;
    QString b;
    QString fullA; ///< where `a` is shortened to what differs; else the same
    QString fullB;
    bool isDifferent = false;
};

/// Where two takes come from, what is told of either; without `b`, of `a` alone. `now` is for "today". Lengths
/// that `rooms` does not know yet are left out.
[[nodiscard]] QList<ProvenanceRow> provenanceRows(const OpenProject &open, ClipRooms &rooms, const Take &a, const Take *b, const QDateTime &now);

/// Two long texts as far as they differ: what they begin alike with becomes "…", from a word on.
[[nodiscard]] std::pair<QString, QString> differingParts(const QString &a, const QString &b);

} // namespace beatreel
