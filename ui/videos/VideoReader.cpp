// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/videos/VideoReader.h"

#include "ui/common/Background.h"

#include <QElapsedTimer>

namespace beatreel {

namespace {

constexpr std::chrono::milliseconds kPatience{2000}; ///< with the database
constexpr int kShareOfTime = 10; ///< a long list is read for a tenth of the time at most

} // namespace

Result<VideoDatabase *> VideoReader::Desk::open()
{
    if (!database) {
        auto opened = VideoDatabase::open(url, kPatience);
        if (!opened)
            return std::unexpected(opened.error());
        database.emplace(std::move(*opened));
    }
    return &*database;
}

Result<QList<VideoRow>> VideoReader::Desk::read()
{
    const auto opened = open();
    if (!opened)
        return std::unexpected(opened.error());
    const auto entries = listVideos(**opened);
    if (!entries) {
        if (entries.error().kind != ErrorKind::Busy)
            database.reset();
        return std::unexpected(entries.error());
    }
    QList<VideoRow> rows;
    rows.reserve(entries->size());
    for (const VideoEntry &entry : *entries)
        rows.append(rowOf(entry));
    return rows;
}

VideoReader::VideoReader(QString url, QObject *parent) : QObject(parent), m_desk(std::make_shared<Desk>(Desk{std::move(url), {}}))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the connection is of its thread
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { read(Connection::Kept); });
}

VideoReader::~VideoReader()
{
    m_pool.clear();
    m_pool.start([desk = std::move(m_desk)] { desk->database.reset(); });
    m_pool.waitForDone();
}

template <class Task, class Then>
void VideoReader::run(Task task, Then then)
{
    runInBackground(this, m_pool, 0, [desk = m_desk, task = std::move(task)] { return task(*desk); }, std::move(then));
}

void VideoReader::setActive(bool isActive)
{
    if (std::exchange(m_isActive, isActive) == isActive)
        return;
    if (isActive)
        read(Connection::Kept);
    else
        m_timer.stop();
}

void VideoReader::refresh()
{
    read(Connection::New);
}

void VideoReader::read(Connection connection)
{
    m_timer.stop();
    ++m_readings;
    QElapsedTimer clock;
    clock.start();
    run(
        [connection](Desk &desk) {
            if (connection == Connection::New)
                desk.database.reset();
            return desk.read();
        },
        [this, clock](const Result<QList<VideoRow>> &rows) {
            // The newest alone is told: what was asked after this one knows more.
            if (--m_readings > 0)
                return;
            const std::chrono::milliseconds took(clock.elapsed());
            if (m_isActive)
                m_timer.start(std::max(kBetween, kShareOfTime * took));
            if (rows)
                emit came(*rows);
            else
                emit failed(rows.error());
        });
}

void VideoReader::locate(const QString &id, const std::function<void(const Result<QString> &)> &then)
{
    run(
        [id](Desk &desk) -> Result<QString> {
            const auto opened = desk.open();
            if (!opened)
                return std::unexpected(opened.error());
            const auto entry = findVideo(**opened, id);
            if (!entry)
                return std::unexpected(entry.error());
            return *entry ? projectOf(**entry) : fail(ErrorKind::NotFound, tr("It is not in the list any more: somebody deleted it. Nothing is left to do."));
        },
        then);
}

void VideoReader::remove(const QStringList &ids, ProjectFate fate, const std::function<void(const Removal &)> &then)
{
    run(
        [ids, fate](Desk &desk) {
            Removal removal;
            for (const QString &id : ids) {
                const auto opened = desk.open();
                const Result<void> removed = opened ? removeVideo(**opened, id, fate) : std::unexpected(opened.error());
                if (removed)
                    removal.removed.append(id);
                else if (!removal.failure)
                    removal.failure.emplace(id, removed.error());
            }
            return removal;
        },
        [this, then](const Removal &removal) {
            read(Connection::Kept);
            then(removal);
        });
}

} // namespace beatreel
