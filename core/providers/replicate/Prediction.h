// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace beatreel::replicate {

enum class Status { Starting, Processing, Succeeded, Failed, Canceled, Aborted };

[[nodiscard]] constexpr bool isFinal(Status status)
{
    return status != Status::Starting && status != Status::Processing;
}

/// A prediction as the service tells of it.
struct Prediction
{
    QString id;
    QString model;   ///< "owner/name"
    QString version; ///< "hidden" for official models
    Status status = Status::Starting;
    QJsonObject input;
    QJsonValue output;
    QString error;
    std::optional<double> predictSeconds; ///< billed run time, where it is told and can be
    bool isRemoved = false;               ///< input and output are deleted
    QDateTime createdAt;
    QDateTime completedAt;
    QDateTime toldAt; ///< by the service's clock

    /// The URLs in its output, whatever its shape.
    [[nodiscard]] QStringList files() const;
};

/// nullopt where this is no prediction: no id that can stand in a path, or no known status.
[[nodiscard]] std::optional<Prediction> predictionFrom(const QJsonObject &object);

/// Whether this is what became of a request for `endpoint` (or the version) with this input. Members that the service
/// added do not matter, nor that it put a small file elsewhere.
[[nodiscard]] bool isOf(const Prediction &prediction, const QString &endpoint, const QString &version, const QJsonObject &input);

} // namespace beatreel::replicate
