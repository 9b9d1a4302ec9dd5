// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/VideoProject.h"
#include "ui/videos/VideoRow.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace beatreel {

/// Reads all videos again and again while it is active, and does what the list asks of the database: on a thread of its own,
/// which alone has the connection. A database that cannot be reached is tried again by itself.
class VideoReader : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kBetween{2000}; ///< one reading and the next, at least

    explicit VideoReader(QString url, QObject *parent = nullptr);
    /// Waits for what is being read.
    ~VideoReader() override;

    void setActive(bool isActive);
    /// Reads at once, over a new connection.
    void refresh();

    /// Where the video's project can be opened, as projectOf.
    void locate(const QString &id, const std::function<void(const Result<QString> &)> &then);
    struct Removal
    {
        QStringList removed;
        std::optional<std::pair<QString, Error>> failure; ///< the first, and which video it is of
    };
    /// Each as removeVideo.
    void remove(const QStringList &ids, ProjectFate fate, const std::function<void(const Removal &)> &then);

signals:
    void came(const QList<beatreel::VideoRow> &rows);
    void failed(const beatreel::Error &error);

private:
    /// Of the thread alone.
    struct Desk
    {
        QString url;
        std::optional<VideoDatabase> database;

        [[nodiscard]] Result<VideoDatabase *> open();
        [[nodiscard]] Result<QList<VideoRow>> read();
    };

    enum class Connection { Kept, New };
    void read(Connection connection);
    template <class Task, class Then> void run(Task task, Then then);

    std::shared_ptr<Desk> m_desk;
    QThreadPool m_pool;
    QTimer m_timer;
    bool m_isActive = false;
    int m_readings = 0; ///< under way
};

} // namespace beatreel
