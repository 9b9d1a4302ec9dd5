// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Finding.h"
#include "core/base/Fingerprint.h"
#include "core/project/Slot.h"

#include <QDateTime>
#include <QJsonObject>

namespace beatreel {

/// One immutable result and where it came from. A plain value; its file lies in the project's `takes` folder
/// under the hash of its content.
struct Take
{
    TakeId id;
    Slot slot;               ///< the slot it was made for
    QString file;            ///< name in `takes`: <sha256>.<extension>
    qint64 bytes = 0;
    Fingerprint fingerprint; ///< of `inputs`
    int number = 0;          ///< 0 for the first with these inputs
    QString provider;        ///< "offline", …; "user" for the user's own file
    QString model;
    quint64 seed = 0;
    QJsonObject inputs;      ///< exactly what it was made from
    QJsonObject parameters;  ///< what the generator adds
    double costUsd = 0;
    QDateTime made;          ///< UTC
    QJsonObject rest;        ///< unknown members, kept

    [[nodiscard]] bool isUsersOwn() const;
    bool operator==(const Take &) const = default;
};

/// The id of the n-th take of a slot with these inputs: the same project and seed name their takes alike.
[[nodiscard]] TakeId takeId(const Slot &slot, const Fingerprint &inputs, int number);

[[nodiscard]] QJsonObject toJson(const Take &take);

/// What could be read, and everything that was wrong with it; `place` is the entry's file, for the findings.
struct TakeReading
{
    Take take;
    Findings findings;
};
[[nodiscard]] TakeReading takeFromJson(const QJsonObject &object, const QString &place);

} // namespace beatreel
