// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/TaskContext.h"
#include "core/story/Crop.h"
#include "core/story/VideoFormat.h"
#include "ui/workspace/StripStore.h"

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

namespace beatreel {

/// Strips of pictures of clips, decoded on a worker thread and kept in memory up to a limit, and as files for the next
/// time. Lives in the UI thread.
class Filmstrips : public QObject
{
    Q_OBJECT

public:
    /// Without a store, nothing is kept as files.
    explicit Filmstrips(std::optional<StripStore> store = {}, QObject *parent = nullptr);
    /// Stops what is being decoded and waits for it.
    ~Filmstrips() override;

    /// Keeps no more than so many bytes of files.
    void setFilesLimit(qint64 bytes);

    /// About `count` pictures, evenly spread over the 5 s of a clip from `slip` on, so cropped, 96 pixels high. While they
    /// are being decoded, those of the clip that were there last, or none; none where the clip is broken.
    [[nodiscard]] QList<QPixmap> strip(const QString &clip, std::chrono::milliseconds slip, const Crop &crop, int count, const VideoFormat &format);
    /// Something that was asked for is still being decoded.
    [[nodiscard]] bool isLoading() const { return !m_loading.isEmpty(); }

signals:
    void arrived(const QString &clip);

private:
    struct Key
    {
        QString clip;
        qint64 slip = 0;
        QString crop; ///< its text
        int count = 0;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.clip, key.slip, key.crop, key.count); }
    };

    void load(const Key &key, const VideoFormat &format);

    std::optional<StripStore> m_store;
    QCache<Key, QList<QPixmap>> m_cache;
    QHash<QString, Key> m_latest; ///< by clips: the one that came or was shown last
    QSet<Key> m_loading;
    int m_asked = 0;
    CancelSource m_cancel;
    QThreadPool m_pool;
};

} // namespace beatreel
