// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/Price.h"
#include "ui/workspace/Parts.h"

#include <QDateTime>
#include <QObject>
#include <QThreadPool>

namespace beatreel {

/// What the start page tells of a project that was open before. A plain value.
struct RecentProject
{
    enum class State {
        Reading,
        Missing,    ///< there is no project any more
        Unreadable,
        Complete,
        Due,        ///< `due` takes are stale or missing
    };

    QString folder;
    QString name;
    State state = State::Reading;
    QString picture;   ///< a file; empty: none
    Seconds duration{0};
    QDateTime saved;
    int stale = 0;     ///< of `due`
    int due = 0;
    Price price;       ///< of what is due
};

/// Reads projects on a worker thread, beside whoever has them open. Lives in the UI thread.
class RecentReader : public QObject
{
    Q_OBJECT

public:
    /// `parts` outlives it.
    explicit RecentReader(const Parts &parts, QObject *parent = nullptr);
    /// Waits for what is being read.
    ~RecentReader() override;

    void read(const QString &folder);

signals:
    void arrived(const beatreel::RecentProject &project);

private:
    const Parts &m_parts;
    QThreadPool m_pool;
};

} // namespace beatreel
