// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Slot.h"

#include <QJsonObject>
#include <QMap>

namespace beatreel {

/// What the user says of a take. It stands in the document, so that takes stay as they are and undo reaches it.
struct TakeMark
{
    bool isStarred = false;
    bool isTrashed = false; ///< shown nowhere; its file stays until the trash is emptied
    bool isRemoved = false; ///< the trash was emptied with it in it
    QString note;
    QJsonObject rest;       ///< unknown members, kept

    [[nodiscard]] bool isDefault() const { return *this == TakeMark(); }
    bool operator==(const TakeMark &) const = default;
};

/// Those of which nothing is said are left out.
using TakeMarks = QMap<TakeId, TakeMark>;

} // namespace beatreel
