// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/AssetStore.h"

namespace beatreel {

/// A folder as a store: one that several computers share, or a disk to take along. A file appears whole or not at all.
class FolderAssetStore final : public AssetStore
{
public:
    /// BadInput where the address names no absolute path of this computer.
    [[nodiscard]] static Result<std::unique_ptr<AssetStore>> open(const QUrl &url, const StorageLimits &limits);

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
    FolderAssetStore(QString folder, int listPage) : m_folder(std::move(folder)), m_listPage(listPage) {}
    [[nodiscard]] QString path(const QString &key) const { return m_folder + u'/' + key; }
    /// The file of a key that is there. NotFound where it is not, BadInput where a link leads out of the folder.
    [[nodiscard]] Result<QString> existing(const QString &key) const;
    [[nodiscard]] Result<void> makeFolderFor(const QString &key) const;

    QString m_folder; ///< absolute
    int m_listPage;
};

} // namespace beatreel
