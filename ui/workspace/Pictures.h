// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

namespace beatreel {

/// Pictures from files at a few sizes, read on worker threads and kept in memory up to a limit. The files are
/// named by their content, so that what was read stays right. Lives in the UI thread.
class Pictures : public QObject
{
    Q_OBJECT

public:
    explicit Pictures(QObject *parent = nullptr);
    /// Waits for the worker threads.
    ~Pictures() override;

    /// The picture of a file, at least `width` device pixels wide where the file is. While that is being read: one
    /// of another size, or a null one. What is asked for last is read first.
    [[nodiscard]] QPixmap picture(const QString &file, int width);
    /// It is no picture, or cannot be read.
    [[nodiscard]] bool isBroken(const QString &file) const { return m_broken.contains(file); }

    /// Something that was asked for is still being read.
    [[nodiscard]] bool isLoading() const { return !m_loading.isEmpty(); }

    /// Bytes in memory; 96 MiB at first.
    void setLimit(qsizetype bytes) { m_cache.setMaxCost(bytes); }

signals:
    void arrived(const QString &file);

private:
    using Key = std::pair<QString, int>; ///< file, width

    void load(const Key &key);

    QCache<Key, QPixmap> m_cache;
    QSet<Key> m_loading;
    QSet<QString> m_broken;
    int m_asked = 0;
    QThreadPool m_pool;
};

} // namespace beatreel
