// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace beatreel {

/// The object in a text that was to be JSON and may be anything: fenced, with prose round it, cut off, with single
/// quotes, comments, bare words or commas too many. Of several the one with most of `members` in it, of equals the
/// first. nullopt where there is none. What is no number of JSON (NaN) is null; of two members of one name the last
/// counts. `isExact` tells whether the text was JSON and nothing else.
struct FoundObject
{
    QJsonObject object;
    bool isExact = false;
};
[[nodiscard]] std::optional<FoundObject> findObject(const QString &text, const QStringList &members);

} // namespace beatreel
