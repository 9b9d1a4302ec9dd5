// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <chrono>
#include <optional>

namespace beatreel {

/// How long takes are, and how far clips can be slipped: what a clip has beyond the 5 s of its chunk. Files are read on a worker thread and
/// remembered; those in a catalogue never change. Lives in the UI thread.
class ClipRooms : public QObject
{
    Q_OBJECT

public:
    explicit ClipRooms(QObject *parent = nullptr);
    /// Waits for the worker thread.
    ~ClipRooms() override;

    /// nullopt while it is being read; 0 also of what cannot be read.
    [[nodiscard]] std::optional<std::chrono::milliseconds> room(const QString &file);
    /// Of a clip or a track; nullopt while it is being read, and of what cannot be.
    [[nodiscard]] std::optional<std::chrono::milliseconds> length(const QString &file);
    [[nodiscard]] bool isUnreadable(const QString &file) const;

signals:
    void arrived(const QString &file);

private:
    struct Room
    {
        std::chrono::milliseconds spare{0};
        std::optional<std::chrono::milliseconds> length = {};
        bool isKnown = false;
        bool isUnreadable = false;
    };
    [[nodiscard]] const Room &roomOf(const QString &file);

    QHash<QString, Room> m_rooms;
    QThreadPool m_pool;
};

} // namespace beatreel
