// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/S3Client.h"

namespace beatreel {

/// One file on its way to a bucket in parts. What an earlier try has sent is found at the server and stays, so nothing has
/// to be kept here to go on with it.
class S3Upload
{
public:
    /// `client` outlives it. `partBytes` grows with the file, so that 10,000 parts are enough.
    S3Upload(const S3Client &client, QString file, QString key, AssetFacts facts, qint64 partBytes);

    [[nodiscard]] Result<void> run(const CancelToken &cancel, const AssetStore::Moved &moved);

private:
    /// An upload that was broken off, whose parts are those of this file; they are in `m_sent`.
    [[nodiscard]] Result<void> findEarlier(const CancelToken &cancel);
    [[nodiscard]] Result<QList<S3Part>> partsOf(const QString &upload, const CancelToken &cancel) const;
    [[nodiscard]] bool isOurs(const S3Part &part) const;
    [[nodiscard]] Result<void> begin(const CancelToken &cancel);
    [[nodiscard]] Result<void> sendPart(int number, const CancelToken &cancel, const AssetStore::Moved &moved);
    [[nodiscard]] Result<void> complete(const CancelToken &cancel);

    [[nodiscard]] FilePiece piece(int number) const; ///< from 1 on

    const S3Client &m_client;
    QString m_file;
    QString m_key;
    AssetFacts m_facts;
    qint64 m_bytes;
    qint64 m_partBytes;
    int m_count;
    QString m_id;
    QMap<int, S3Part> m_sent;
    qint64 m_moved = 0;
};

} // namespace beatreel
