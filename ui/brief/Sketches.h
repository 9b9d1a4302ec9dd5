// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/Generators.h"
#include "core/project/Project.h"

#include <QObject>
#include <QSet>
#include <QTemporaryDir>
#include <QThreadPool>

namespace beatreel {

/// Frames of beats that are in no project yet, made small by the built-in artist on worker threads and kept as long as
/// this lives. Lives in the UI thread.
class Sketches : public QObject
{
    Q_OBJECT

public:
    /// `artist` outlives it and costs nothing.
    explicit Sketches(const FrameGenerator &artist, QObject *parent = nullptr);
    /// Stops what is being drawn and waits for it.
    ~Sketches() override;

    /// The picture's file; empty while it is being drawn, and where that failed.
    [[nodiscard]] QString file(const Project &project, const Beat &beat);

signals:
    void arrived();

private:
    void draw(const QString &name, const FrameRequest &request);

    const FrameGenerator &m_artist;
    QTemporaryDir m_folder;
    QHash<QString, QString> m_files; ///< by the fingerprint of what they show
    QSet<QString> m_drawing;
    CancelSource m_cancel;
    QThreadPool m_pool;
};

} // namespace beatreel
