// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/VideoRecorder.h"

#include "core/base/Sentence.h"

#include <QStringList>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace beatreel {

namespace {

using Steady = std::chrono::steady_clock;

/// How long one attempt waits for a lock, so that ending never waits much longer.
constexpr std::chrono::milliseconds kSlice{200};
/// How long after a write the next one waits without being asked: each waits for the disk.
constexpr std::chrono::milliseconds kRest{250};
/// How long after a failure it is tried again without being asked.
constexpr std::chrono::milliseconds kRetryEvery{1000};

} // namespace

/// The thread, and what it shares with the callers under one mutex.
class VideoRecorder::Writer
{
public:
    Writer(QString url, Warn warn, std::chrono::milliseconds patience)
        : m_url(std::move(url)), m_warn(std::move(warn)), m_patience(patience),
          m_thread([this](const std::stop_token &stop) { serve(stop); })
    {
    }

    void record(VideoRecord record, std::optional<VideoPlace> place)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_newest = std::move(record);
            m_place = std::move(place);
            ++m_given;
            m_isDue = true;
        }
        m_changed.notify_all();
    }

    [[nodiscard]] const QString &url() const { return m_url; }

    bool flush(std::chrono::milliseconds limit)
    {
        std::unique_lock lock(m_mutex);
        m_isDue = m_isUrgent = true;
        m_changed.notify_all();
        const quint64 wanted = m_given;
        if (m_changed.wait_for(lock, limit, [&] { return m_written >= wanted; }))
            return true;
        const Error trouble = m_trouble.value_or(Error{
            ErrorKind::Busy,
            Sentence::tr("The video database does not answer; its row of this video is not up to date."),
            {},
            {}});
        tell(lock, trouble);
        return false;
    }

private:
    void serve(const std::stop_token &stop);
    [[nodiscard]] Result<void> write(const VideoRecord &record, const std::optional<VideoPlace> &place);
    void note(std::unique_lock<std::mutex> &lock, const Error &error);
    void tell(std::unique_lock<std::mutex> &lock, const Error &trouble);

    const QString m_url;
    const Warn m_warn;
    const std::chrono::milliseconds m_patience;
    std::optional<VideoDatabase> m_database; // of the thread alone

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    VideoRecord m_newest;
    std::optional<VideoPlace> m_place; // of the newest record
    quint64 m_given = 0;   // how many records have been handed over
    quint64 m_written = 0; // which of them is on disk
    bool m_isDue = false;  // something happened since the last attempt
    bool m_isUrgent = false; // somebody waits for it
    Steady::time_point m_lastWrite;
    std::optional<Error> m_trouble;
    Steady::time_point m_lockedSince; // of a trouble that is Busy
    QStringList m_told;               // sentences, since the last success

    std::jthread m_thread; // last: it uses the others
};

void VideoRecorder::Writer::serve(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        const auto isDue = [this] { return m_isDue && m_written < m_given; };
        if (m_trouble)
            m_changed.wait_for(lock, stop, kRetryEvery, isDue);
        else
            m_changed.wait(lock, stop, isDue);
        m_changed.wait_until(lock, stop, m_lastWrite + kRest, [this] { return m_isUrgent; });
        if (stop.stop_requested() || m_written == m_given)
            continue;
        m_isDue = m_isUrgent = false;
        const VideoRecord record = m_newest;
        const std::optional<VideoPlace> place = m_place;
        const quint64 number = m_given;
        lock.unlock();
        const Result<void> written = write(record, place);
        lock.lock();
        if (written) {
            m_written = number;
            m_lastWrite = Steady::now();
            m_trouble.reset();
            m_told.clear();
        } else {
            note(lock, written.error());
        }
        m_changed.notify_all();
    }
    lock.unlock();
    m_database.reset();
}

Result<void> VideoRecorder::Writer::write(const VideoRecord &record, const std::optional<VideoPlace> &place)
{
    if (!m_database) {
        Result<VideoDatabase> opened = VideoDatabase::open(m_url, std::min(m_patience, kSlice));
        if (!opened)
            return std::unexpected(opened.error());
        m_database.emplace(std::move(*opened));
    }
    const Result<void> saved = m_database->save(record, place);
    // The file may have been replaced or mended meanwhile: start afresh.
    if (!saved && saved.error().kind != ErrorKind::Busy)
        m_database.reset();
    return saved;
}

void VideoRecorder::Writer::note(std::unique_lock<std::mutex> &lock, const Error &error)
{
    const bool isLocked = error.kind == ErrorKind::Busy;
    const bool wasLocked = m_trouble && m_trouble->kind == ErrorKind::Busy;
    if (isLocked && !wasLocked)
        m_lockedSince = Steady::now() - std::min(m_patience, kSlice);
    m_trouble = error;
    if (isLocked && Steady::now() - m_lockedSince < m_patience)
        m_isDue = true;
    else
        tell(lock, error);
}

void VideoRecorder::Writer::tell(std::unique_lock<std::mutex> &lock, const Error &trouble)
{
    if (m_told.contains(trouble.sentence))
        return;
    m_told.append(trouble.sentence);
    if (!m_warn)
        return;
    lock.unlock();
    m_warn(trouble);
    lock.lock();
}

VideoRecorder::VideoRecorder(QString url, Warn warn, std::chrono::milliseconds patience)
    : m_writer(std::make_unique<Writer>(std::move(url), std::move(warn), patience))
{
}

VideoRecorder::~VideoRecorder() = default;

void VideoRecorder::record(VideoRecord record, std::optional<VideoPlace> place)
{
    m_writer->record(std::move(record), std::move(place));
}

const QString &VideoRecorder::url() const
{
    return m_writer->url();
}

bool VideoRecorder::flush(std::chrono::milliseconds limit)
{
    return m_writer->flush(limit);
}

} // namespace beatreel
