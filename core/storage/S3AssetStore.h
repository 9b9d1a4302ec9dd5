// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/AssetStore.h"
#include "core/storage/S3Client.h"

namespace beatreel {

/// A bucket of AWS, MinIO, R2 or another service that speaks S3 with signature version 4.
class S3AssetStore final : public AssetStore
{
public:
    /// BadInput where the settings cannot be used, or lack the keys.
    [[nodiscard]] static Result<std::unique_ptr<AssetStore>> open(const StorageSettings &settings, const HttpClient &http, const StorageLimits &limits, const Clock *clock);

    [[nodiscard]] Result<void> put(const QString &file, const QString &key, const AssetFacts &facts, const CancelToken &cancel, const Moved &moved) override;
    [[nodiscard]] Result<void> putBytes(const QByteArray &bytes, const QString &key, const CancelToken &cancel) override;
    [[nodiscard]] Result<void> get(const QString &key, const QString &file, qint64 mostBytes, const CancelToken &cancel, const Moved &moved) override;
    [[nodiscard]] Result<QByteArray> getBytes(const QString &key, qint64 from, qint64 count, const CancelToken &cancel) override;
    [[nodiscard]] Result<std::optional<AssetInfo>> head(const QString &key, const CancelToken &cancel) override;
    [[nodiscard]] Result<AssetPage> list(const QString &prefix, const QString &from, const CancelToken &cancel) override;
    [[nodiscard]] Result<QStringList> folders(const QString &prefix, const CancelToken &cancel) override;
    [[nodiscard]] Result<void> copy(const QString &from, const QString &to, const CancelToken &cancel) override;
    [[nodiscard]] Result<void> remove(const QString &key, const CancelToken &cancel) override;
    [[nodiscard]] Result<QUrl> link(const QString &key, std::chrono::seconds expires) const override;
    [[nodiscard]] QString urlOf(const QString &key) const override;
    [[nodiscard]] Result<void> check(const CancelToken &cancel) override;

private:
    S3AssetStore(S3Address address, const StorageSettings &settings, const HttpClient &http, const StorageLimits &limits, const Clock *clock);

    [[nodiscard]] Error noS3() const;

    const Clock m_realClock;
    StorageLimits m_limits;
    S3Client m_client;
};

} // namespace beatreel
