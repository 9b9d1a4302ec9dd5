// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/storage/AssetStore.h"

namespace beatreel {

/// Where a bucket is: a region of AWS, or an endpoint of somebody else's. A plain value.
struct S3Address
{
    enum class Style {
        Path,   ///< https://host/bucket/key
        Virtual ///< https://bucket.host/key
    };

    QUrl endpoint; ///< empty: AWS, by the region
    QByteArray region = "us-east-1";
    QString bucket;
    QString prefix; ///< ends with '/', or is empty
    Style style = Style::Path;

    /// BadInput where the address, the endpoint or the region cannot be used. Without a style in the address it is virtual
    /// at AWS and the path elsewhere.
    [[nodiscard]] static Result<S3Address> from(const StorageSettings &settings);

    /// Scheme, host and port that a request for the bucket goes to.
    [[nodiscard]] QUrl base() const;
    /// The raw path of a key that is below the prefix; of the bucket itself where `key` is empty.
    [[nodiscard]] QByteArray path(const QString &key) const;
    [[nodiscard]] QString service() const; ///< whom the sentences name
};

/// Whether a region's name may become part of a host's.
[[nodiscard]] bool isRegionName(const QByteArray &text);

} // namespace beatreel
