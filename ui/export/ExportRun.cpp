// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/ExportRun.h"

#include "ui/common/Background.h"

#include <atomic>

namespace beatreel {

ExportRun::ExportRun(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ExportRun::~ExportRun()
{
    m_cancel.request_stop();
    m_pool.waitForDone();
}

void ExportRun::start(const ExportJob &job, const QString &file)
{
    start(file, [job, file](const TaskContext &context) { return exportFilm(job, file, context); });
}

void ExportRun::start(const QString &file, Task task)
{
    Q_ASSERT(!isRunning());
    m_file = file;
    m_cancel = CancelSource();
    // Percents, not pictures: the window has other things to do.
    const auto progress = [this, last = std::make_shared<std::atomic<int>>(-1)](double done) {
        const int percent = static_cast<int>(done * 100);
        if (last->exchange(percent) != percent)
            QMetaObject::invokeMethod(this, [this, done] {
                if (isRunning())
                    emit progressed(done);
            }, Qt::QueuedConnection);
    };
    const TaskContext context{m_cancel.get_token(), progress, {}};
    runInBackground(
        this, m_pool, 0, [task = std::move(task), context] { return task(context); },
        [this](const Result<void> &result) {
            emit ended(std::exchange(m_file, {}), result ? std::nullopt : std::optional(result.error()));
        });
    emit began(file);
}

void ExportRun::cancel()
{
    m_cancel.request_stop();
}

} // namespace beatreel
