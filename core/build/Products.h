// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Fingerprint.h"
#include "core/base/Result.h"

#include <QMap>

#include <mutex>
#include <optional>

namespace beatreel {

/// Where a project's folder keeps the record of its products.
inline const QString kProductRecords = QStringLiteral("build/products.json");

/// The build products of a project, which can be made again at any time: files under `build`, and in
/// `build/products.json` the fingerprint that each was made from. A product whose record does not hold is made
/// again. Thread-safe.
class Products
{
public:
    /// `folder` is the project's folder.
    explicit Products(const QString &folder);

    /// The product's path where it is there, whole, and made from exactly these inputs.
    [[nodiscard]] std::optional<QString> fresh(const QString &name, const Fingerprint &fingerprint) const;
    /// Where the product goes: "build/stitched.mp4" in the project's folder.
    [[nodiscard]] QString path(const QString &name) const;
    /// Records a file that has just been written to its path.
    [[nodiscard]] Result<void> record(const QString &name, const Fingerprint &fingerprint, const QString &madeBy = {});
    /// Forgets and deletes products whose names start with `prefix` and are not in `wanted`.
    [[nodiscard]] Result<void> sweep(const QString &prefix, const QStringList &wanted);

private:
    struct Record
    {
        Fingerprint fingerprint;
        qint64 bytes = 0;
        QString madeBy;
    };

    [[nodiscard]] Result<void> write() const;

    QString m_folder;
    mutable std::mutex m_mutex;
    QMap<QString, Record> m_records;
};

} // namespace beatreel
