// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/TaskContext.h"
#include "ui/takes/ComparedTakes.h"
#include "ui/takes/TakePictures.h"

#include <QCache>
#include <QSet>
#include <QThreadPool>

namespace beatreel {

/// Reads the takes' own files on worker threads: of a clip half a second at a time, and the next half second ahead. Keeps
/// what it read up to a limit.
class FileTakePictures final : public TakePictures
{
    Q_OBJECT

public:
    /// What is compared outlives it, and says which project is open.
    explicit FileTakePictures(const ComparedTakes &compared, QObject *parent = nullptr);
    /// Stops what is being decoded and waits for it.
    ~FileTakePictures() override;

    [[nodiscard]] int count(const Take &take) const override;
    [[nodiscard]] int fps() const override;
    [[nodiscard]] QImage picture(const Take &take, int picture, int width) override;
    [[nodiscard]] bool isBroken(const Take &take) const override { return m_broken.contains(take.file); }

private:
    struct Key
    {
        QString path;
        qint64 slip = 0;
        QString crop; ///< its text
        int run = 0; ///< of a clip, which half second; -1 of a still
        QSize size;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.path, key.slip, key.crop, key.run, key.size); }
    };

    [[nodiscard]] int runLength() const { return std::max(1, fps() / 2); }
    [[nodiscard]] const QList<QImage> *pictures(const Key &key, const QString &file);
    void load(const Key &key, const QString &file);

    const ComparedTakes &m_compared;
    QCache<Key, QList<QImage>> m_cache;
    QSet<Key> m_loading;
    QSet<QString> m_broken;
    int m_asked = 0;
    CancelSource m_cancel;
    QThreadPool m_pool;
};

} // namespace beatreel
