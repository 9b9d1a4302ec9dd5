// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/FilmExport.h"

#include <QObject>
#include <QThreadPool>

namespace beatreel {

/// Writes files on a thread of its own, one at a time. Going away, it stops and leaves nothing half written.
class ExportRun : public QObject
{
    Q_OBJECT

public:
    /// Anything that writes a file.
    using Task = std::function<Result<void>(const TaskContext &context)>;

    explicit ExportRun(QObject *parent = nullptr);
    ~ExportRun() override;

    [[nodiscard]] bool isRunning() const { return !m_file.isEmpty(); }
    [[nodiscard]] const QString &file() const { return m_file; }
    /// Nothing may be running.
    void start(const QString &file, Task task);
    void start(const ExportJob &job, const QString &file);
    void cancel();

signals:
    void began(const QString &file);
    void progressed(double done);
    /// Nothing: the file is written.
    void ended(const QString &file, const std::optional<beatreel::Error> &error);

private:
    QString m_file;
    CancelSource m_cancel;
    QThreadPool m_pool;
};

} // namespace beatreel
