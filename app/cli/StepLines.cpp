// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/StepLines.h"

#include "core/base/ErrorKindText.h"

#include <QJsonDocument>

#include <array>
#include <cstdio>

#include <poll.h>
#include <unistd.h>

namespace beatreel::cli {

namespace {

constexpr int kGlance = 50;                                 ///< ms between looks at the tokens
constexpr qsizetype kLongestLine = 64 << 20;                ///< bytes
constexpr std::chrono::milliseconds kBetweenProgress{250};  ///< more is not seen

} // namespace

StepLines::StepLines(CancelToken cancel, std::function<void()> abandon)
    : m_abandon(std::move(abandon)), m_reader([this, cancel = std::move(cancel)](const std::stop_token &stop) { read(stop, cancel); })
{
}

StepLines::~StepLines() = default;

std::shared_ptr<StepRequest> StepLines::next()
{
    std::unique_lock lock(m_mutex);
    m_running.reset();
    m_changed.wait(lock, [this] { return m_hasEnded || !m_waiting.empty(); });
    if (m_hasEnded)
        return nullptr;
    m_running = m_waiting.front();
    m_waiting.pop_front();
    m_fraction = 0;
    m_told = {};
    return m_running;
}

void StepLines::read(const std::stop_token &stop, const CancelToken &cancel)
{
    QByteArray held;
    std::array<char, 65536> buffer;
    while (!stop.stop_requested() && !cancel.stop_requested()) {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        const int ready = ::poll(&input, 1, kGlance);
        if (ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        held.append(buffer.data(), count);
        qsizetype start = 0;
        for (qsizetype end = held.indexOf('\n'); end >= 0; end = held.indexOf('\n', start)) {
            take(held.sliced(start, end - start));
            start = end + 1;
        }
        held.remove(0, start);
        if (held.size() > kLongestLine)
            break; // nobody who speaks with us
    }
    end();
}

void StepLines::take(const QByteArray &line)
{
    const QJsonObject members = QJsonDocument::fromJson(line).object();
    const QString id = members.value(QStringLiteral("id")).toString();
    if (id.isEmpty()) {
        std::fprintf(stderr, "A line that names no step was passed over.\n");
        return;
    }
    const std::scoped_lock lock(m_mutex);
    if (!members.value(QStringLiteral("cancel")).toBool()) {
        m_waiting.push_back(std::make_shared<StepRequest>(StepRequest{id, members, {}}));
        m_changed.notify_all();
        return;
    }
    if (m_running && m_running->id == id)
        m_running->cancel.request_stop();
    for (const auto &request : m_waiting) {
        if (request->id == id)
            request->cancel.request_stop();
    }
}

/// What runs is left as it is, as after a crash: another worker gets the step, and goes on with what was paid for.
void StepLines::end()
{
    const std::scoped_lock lock(m_mutex);
    m_hasEnded = true;
    if (m_running)
        m_abandon();
    m_changed.notify_all();
}

void StepLines::tellProgress(const StepRequest &request, double fraction)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_fraction = fraction;
        const auto now = std::chrono::steady_clock::now();
        if (now - m_told < kBetweenProgress)
            return;
        m_told = now;
    }
    write({{QStringLiteral("id"), request.id}, {QStringLiteral("progress"), fraction}});
}

void StepLines::tellNote(const StepRequest &request, const QString &note)
{
    double fraction = 0;
    {
        const std::scoped_lock lock(m_mutex);
        fraction = m_fraction;
    }
    write({{QStringLiteral("id"), request.id}, {QStringLiteral("progress"), fraction}, {QStringLiteral("note"), note}});
}

void StepLines::answer(const StepRequest &request, const Result<QJsonObject> &result)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_running.reset(); // the caller holds it
    }
    QJsonObject line{{QStringLiteral("id"), request.id}};
    if (result) {
        line.insert(QStringLiteral("result"), *result);
    } else {
        const Error &error = result.error();
        QJsonObject told{{QStringLiteral("kind"), toText(error.kind)}, {QStringLiteral("message"), error.sentence}};
        if (!error.detail.isEmpty())
            told.insert(QStringLiteral("detail"), error.detail);
        if (error.retryAfter)
            told.insert(QStringLiteral("retry_after_ms"), static_cast<qint64>(error.retryAfter->count()));
        line.insert(QStringLiteral("error"), told);
    }
    write(line);
}

void StepLines::write(const QJsonObject &line)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    const std::scoped_lock lock(m_output);
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

} // namespace beatreel::cli
