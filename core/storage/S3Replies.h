// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/net/HttpMessage.h"
#include "core/storage/AssetStore.h"

namespace beatreel {

/// What a server says in XML. Untrusted: what cannot be read is left empty.

/// `<Error>`, whatever the status of the answer was.
struct S3Fault
{
    QString code;      ///< "NoSuchBucket"; empty: the body is no error
    QByteArray region; ///< where the bucket is, as the body or a header says; empty: it does not
};
[[nodiscard]] S3Fault s3Fault(const HttpReply &reply);

/// A page of keys, with their bucket's prefix; nullopt where it is no list.
[[nodiscard]] std::optional<AssetPage> s3List(const QByteArray &body);

/// The common prefixes of a list that was asked for with a delimiter, each with the delimiter at its end.
[[nodiscard]] QStringList s3Folders(const QByteArray &body);

/// The text of the first element of that name.
[[nodiscard]] QString s3Text(const QByteArray &body, const QString &element);

/// The newest upload in parts that is open for exactly this key; empty: none.
[[nodiscard]] QString s3OpenUpload(const QByteArray &body, const QString &key);

struct S3Part
{
    int number = 0;
    qint64 bytes = 0;
    QByteArray tag; ///< with its quotes
};
struct S3Parts
{
    QList<S3Part> parts;
    int next = 0; ///< where the next page begins; 0: this was the last
};
[[nodiscard]] S3Parts s3Parts(const QByteArray &body);

/// What ends an upload in parts.
[[nodiscard]] QByteArray s3Completion(const QList<S3Part> &parts);

} // namespace beatreel
