// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QList>

namespace beatreel {

/// One file of a project as it is kept in a storage, under its content's hash.
struct PublishedFile
{
    QString path;   ///< in the project's folder
    QString sha256; ///< hex
    qint64 bytes = 0;
    bool operator==(const PublishedFile &) const = default;
};

/// A result under the name that others look for: "videos/ID/chunks/chunk_00.mp4".
struct PublishedProduct
{
    QString key;
    QString path; ///< where it belongs in the project's folder; empty: it is there already, as a take
    QString sha256;
    qint64 bytes = 0;
    bool operator==(const PublishedProduct &) const = default;
};

/// What a storage has of a project. It is written last, so what it names is there.
struct Manifest
{
    QString videoId;
    QString name;
    QDateTime published; ///< UTC
    QList<PublishedFile> files;       ///< all of them make the project
    QList<PublishedProduct> products; ///< may be missing: they can be made again

    [[nodiscard]] qint64 bytes() const; ///< of the files and of the products that have a path
};

[[nodiscard]] QByteArray toJson(const Manifest &manifest);

/// Reads one that came from a storage, so from anyone. BadInput where it is none, is another project's, is of a newer
/// version, names a path that leads out of the folder or may not be written, or more than a project can have.
[[nodiscard]] Result<Manifest> manifestFromJson(const QByteArray &bytes, const QString &videoId);

inline constexpr qint64 kMostManifestBytes = 32LL << 20;

/// Whether a path in a project's folder may travel: inside the folder, no hidden file, and none that the program itself
/// writes while it works.
[[nodiscard]] bool mayBePublished(const QString &path);

/// "videos/ID/", whose `name` follows.
[[nodiscard]] QString videoKey(const QString &videoId, const QString &name);
[[nodiscard]] QString manifestKey(const QString &videoId);
/// A few words on the project, for lists.
[[nodiscard]] QString aboutKey(const QString &videoId);
/// Where a file's content is.
[[nodiscard]] QString contentKey(const QString &videoId, const QString &sha256);

} // namespace beatreel
