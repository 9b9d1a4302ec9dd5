// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/StepOrder.h"
#include "core/generate/RequestJournal.h"

#include <QMap>

namespace beatreel {

/// A step on its way to a worker: the order, and where in the storage the files lie that it needs. Nothing in it is a
/// key, code, or a path outside the project's folder.
struct StepParcel
{
    QString videoId;
    StepOrder order;
    QMap<QString, QString> files; ///< SHA-256 (hex) by the path in the project's folder; the document among them

    /// The keyword arguments of the Celery task; "step" is the order's kind.
    [[nodiscard]] QJsonObject toJson() const;
    /// BadInput where it is none, or where a path leads out of a folder.
    [[nodiscard]] static Result<StepParcel> fromJson(const QJsonObject &object);
};

/// What comes back.
struct StepReturn
{
    QString sha256;         ///< of the file, which lies in the storage
    QString ending;         ///< of its name: "mp4"
    qint64 bytes = 0;
    QJsonObject parameters; ///< of a take
    QString madeBy;         ///< of a product
    std::optional<double> costUsd = {};   ///< of a paid take
    std::optional<RequestId> booked = {}; ///< of a paid take: its row in the shared ledger

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<StepReturn> fromJson(const QJsonObject &object);
};

/// Where a content lies while a video is built: "farm/<video>/<sha256>".
[[nodiscard]] QString farmKey(const QString &videoId, const QString &sha256);
[[nodiscard]] QString farmPrefix(const QString &videoId);

} // namespace beatreel
