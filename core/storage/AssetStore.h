// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/TaskContext.h"
#include "core/net/RetryPolicy.h"
#include "core/storage/S3Signature.h"

#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>

namespace beatreel {

class HttpClient;

/// What is known of a stored file.
struct AssetInfo
{
    QString key;
    qint64 bytes = 0;
    QDateTime modified;  ///< UTC
    QString sha256 = {}; ///< hex, as whoever put it said; empty: not known, as in lists
};

struct AssetPage
{
    QList<AssetInfo> assets;
    QString next; ///< where the next page begins; empty: this was the last
};

/// What goes along with a file that is put.
struct AssetFacts
{
    QString sha256;         ///< hex; empty: worked out here
    QByteArray contentType; ///< empty: by the key's ending
};

/// Where projects are kept for several computers: a folder or a bucket. Keys are paths with '/' between their parts.
/// Thread-safe; every call blocks. Errors are those of Result, with sentences that name what to set right.
class AssetStore
{
public:
    /// Bytes of this call that have gone over the line so far.
    using Moved = std::function<void(qint64)>;

    virtual ~AssetStore() = default;

    /// Puts a file in the place of whatever is there. One that was broken off goes on with the parts that arrived.
    [[nodiscard]] virtual Result<void> put(const QString &file, const QString &key, const AssetFacts &facts, const CancelToken &cancel, const Moved &moved = {}) = 0;
    [[nodiscard]] virtual Result<void> putBytes(const QByteArray &bytes, const QString &key, const CancelToken &cancel) = 0;
    /// Writes the whole of it to `file`; where that is there already, its bytes are kept and only the rest is fetched.
    /// At most `mostBytes` in all. NotFound where there is no such key.
    [[nodiscard]] virtual Result<void> get(const QString &key, const QString &file, qint64 mostBytes, const CancelToken &cancel, const Moved &moved = {}) = 0;
    /// A part of it: `count` bytes from `from` on, or fewer where it ends before.
    [[nodiscard]] virtual Result<QByteArray> getBytes(const QString &key, qint64 from, qint64 count, const CancelToken &cancel) = 0;
    /// nullopt where there is no such key.
    [[nodiscard]] virtual Result<std::optional<AssetInfo>> head(const QString &key, const CancelToken &cancel) = 0;
    /// Keys that begin with `prefix`, in their order; `from` is the `next` of the page before.
    [[nodiscard]] virtual Result<AssetPage> list(const QString &prefix, const QString &from, const CancelToken &cancel) = 0;
    /// The names of the folders right under a prefix, which is empty or ends with '/'.
    [[nodiscard]] virtual Result<QStringList> folders(const QString &prefix, const CancelToken &cancel) = 0;
    /// A copy that does not travel. NotFound where there is no such key.
    [[nodiscard]] virtual Result<void> copy(const QString &from, const QString &to, const CancelToken &cancel) = 0;
    /// What is not there is no error.
    [[nodiscard]] virtual Result<void> remove(const QString &key, const CancelToken &cancel) = 0;

    /// An address at which anyone can read it until it expires; a folder's never does.
    [[nodiscard]] virtual Result<QUrl> link(const QString &key, std::chrono::seconds expires) const = 0;
    /// "s3://bucket/prefix/key", "file:///…/key".
    [[nodiscard]] virtual QString urlOf(const QString &key) const = 0;
    /// Whether it can be reached with these keys.
    [[nodiscard]] virtual Result<void> check(const CancelToken &cancel) = 0;
};

/// How a store is reached.
struct StorageSettings
{
    QString url;         ///< file:///… or s3://bucket/prefix, with ?style=path or ?style=virtual; empty: none is set
    QString endpoint;    ///< of S3 elsewhere than at AWS
    QByteArray region;   ///< empty: the usual one
    S3Credentials credentials;

    bool operator==(const StorageSettings &) const;
};

/// What may be tuned, for tests above all.
struct StorageLimits
{
    RetryPolicy retry;
    qint64 inPartsFrom = 32LL << 20; ///< files of this size and more are sent in parts
    qint64 partBytes = 8LL << 20;    ///< at least; S3 wants 5 MiB
    int listPage = 1000;
};

/// BadInput where the settings cannot be used, NotFound where no store is set. Nothing is sent yet. `http` and `clock`
/// (none: the real one) outlive the store.
[[nodiscard]] Result<std::unique_ptr<AssetStore>> openAssetStore(const StorageSettings &settings, const HttpClient &http, const StorageLimits &limits = {},
                                                                 const Clock *clock = nullptr);

/// BadInput where it cannot be a key: at most 900 bytes, its parts neither empty nor "." nor "..", no backslash or control
/// character.
[[nodiscard]] Result<void> checkAssetKey(const QString &key);
/// The media type that a file's ending stands for.
[[nodiscard]] QByteArray contentTypeOf(const QString &name);
/// Every key under a prefix, all pages.
[[nodiscard]] Result<QList<AssetInfo>> allAssets(AssetStore &store, const QString &prefix, const CancelToken &cancel);

} // namespace beatreel
