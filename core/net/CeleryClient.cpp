// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/CeleryClient.h"

#include "core/base/Sentence.h"
#include "core/net/RedisTrouble.h"
#include "core/net/RequestGate.h"

#include <QUuid>

namespace beatreel {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype kTasksAtOnce = 200;
const QByteArray kKept = "86400"; // s, as long as Celery keeps results

/// Puts messages on a list unless they have been there before: a lost answer may then be asked for again. KEYS[1] the
/// list; ARGV: seconds, then an id and a message for each.
const QByteArray kSendScript = R"lua(
for i = 2, #ARGV, 2 do
    if redis.call('SET', 'beatreel:sent:' .. ARGV[i], '1', 'NX', 'EX', ARGV[1]) then
        redis.call('LPUSH', KEYS[1], ARGV[i + 1])
    end
end
return 1
)lua";

QString named(const QList<FarmWorker> &workers)
{
    QStringList names;
    for (const FarmWorker &worker : workers.first(std::min<qsizetype>(workers.size(), 5)))
        names.append(worker.name);
    if (workers.size() > names.size())
        names.append(u"…"_s);
    return names.join(u", "_s);
}

QString timeInWords(std::chrono::milliseconds time)
{
    if (time >= 120s)
        return Sentence::tr("%n minutes", nullptr, static_cast<int>(std::chrono::round<std::chrono::minutes>(time).count()));
    return Sentence::tr("%n seconds", nullptr, std::max(1, static_cast<int>(std::chrono::round<std::chrono::seconds>(time).count())));
}

} // namespace

/// What was heard of a task, on its way to the thread that waits for it.
struct CeleryClient::Box
{
    std::mutex mutex;
    std::condition_variable_any changed;
    std::deque<TaskNews> news;

    void put(const TaskNews &item)
    {
        const std::scoped_lock lock(mutex);
        news.push_back(item);
        changed.notify_all();
    }
    /// The next; nothing where none came until `end` or before the wait was cancelled.
    std::optional<TaskNews> take(std::chrono::steady_clock::time_point end, const CancelToken &cancel)
    {
        std::unique_lock lock(mutex);
        if (!changed.wait_until(lock, cancel, end, [this] { return !news.empty(); }))
            return std::nullopt;
        TaskNews item = std::move(news.front());
        news.pop_front();
        return item;
    }
};

CeleryClient::CeleryClient(Options options)
    : m_options(std::move(options)), m_replyTo(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_connection(m_thread, m_options.server),
      m_watch(m_connection, m_thread, m_options.lookEvery)
{
}

CeleryClient::~CeleryClient() = default;

Result<void> CeleryClient::check(const CancelToken &cancel) const
{
    const auto pong = m_connection.call({"PING"}, {}, cancel);
    if (!pong)
        return std::unexpected(pong.error());
    return {};
}

Result<void> CeleryClient::send(const QList<CeleryTask> &tasks, const CancelToken &cancel) const
{
    for (qsizetype at = 0; at < tasks.size();) {
        const QByteArray key = celery::queueKey(tasks[at].queue, tasks[at].priority);
        qsizetype end = at;
        while (end < tasks.size() && end - at < kTasksAtOnce && celery::queueKey(tasks[end].queue, tasks[end].priority) == key)
            ++end;
        if (const auto sent = sendSome(key, tasks.mid(at, end - at), cancel); !sent)
            return sent;
        at = end;
    }
    return {};
}

Result<void> CeleryClient::sendSome(const QByteArray &key, const QList<CeleryTask> &tasks, const CancelToken &cancel) const
{
    RedisCommand command{"EVAL", kSendScript, "1", key, kKept};
    for (const CeleryTask &task : tasks)
        command << task.id.toUtf8() << celery::taskMessage(task, m_replyTo);
    const auto sent = m_connection.call(command, patient(), cancel);
    if (!sent)
        return std::unexpected(sent.error());
    return {};
}

Result<QJsonValue> CeleryClient::await(const QString &id, const Wait &wait, const CancelToken &cancel)
{
    const auto box = std::make_shared<Box>();
    m_watch.add({id}, [box](const QString &) { return [box](const TaskNews &news) { box->put(news); }; });
    const bool isPatient = wait.silence.count() <= 0;
    for (;;) {
        const auto end = isPatient ? std::chrono::steady_clock::time_point::max() : std::chrono::steady_clock::now() + wait.silence;
        const auto news = box->take(end, cancel);
        if (!news && cancel.stop_requested())
            return stopped(id, *box);
        if (!news) {
            const Error error = silent(id, wait.silence);
            m_watch.remove(id);
            return std::unexpected(error);
        }
        if (news->state == TaskNews::State::Done)
            return news->value;
        if (news->error && news->error->kind == ErrorKind::Cancelled)
            return fail(ErrorKind::ProviderRefused, Sentence::tr("Somebody stopped a step on the farm. Build again to go on."), news->error->detail);
        if (news->error)
            return std::unexpected(*news->error);
        if (wait.running)
            wait.running(news->value.toObject());
    }
}

Result<QJsonValue> CeleryClient::stopped(const QString &id, Box &box)
{
    (void)stop({id}, {}); // where Redis is away there is nobody to tell
    const auto end = std::chrono::steady_clock::now() + m_options.stopGrace;
    // What is done by now is not thrown away: it may have been paid.
    while (const auto news = box.take(end, {})) {
        if (news->state == TaskNews::State::Done)
            return news->value;
        if (news->isFinal())
            return cancelled();
    }
    m_watch.remove(id);
    return cancelled();
}

Error CeleryClient::silent(const QString &id, std::chrono::milliseconds limit)
{
    (void)stop({id}, {});
    const QString heard = Sentence::tr("Nothing was heard of a step on the farm for %1.").arg(timeInWords(limit));
    const auto up = workers(1s, {});
    if (!up)
        return {ErrorKind::Unavailable, heard + u' ' + up.error().sentence, up.error().detail, {}};
    if (up->isEmpty())
        return {ErrorKind::Unavailable, heard + u' ' + Sentence::tr("No worker is up: start one, as docs/farm.md says."), {}, {}};
    const QString words = up->size() == 1 ? Sentence::tr("One worker is up (%1); its log may say why. Look there, then build again.").arg(named(*up))
                                          : Sentence::tr("%n workers are up (%1); their logs may say why. Look there, then build again.", nullptr, static_cast<int>(up->size())).arg(named(*up));
    return {ErrorKind::Unavailable, heard + u' ' + words, {}, {}};
}

void CeleryClient::watch(const QStringList &ids, const std::function<TaskWatch::Ear(const QString &id)> &earOf)
{
    m_watch.add(ids, earOf);
}

void CeleryClient::unwatch(const QString &id)
{
    m_watch.remove(id);
}

Result<void> CeleryClient::stop(const QStringList &ids, const CancelToken &cancel) const
{
    for (qsizetype at = 0; at < ids.size(); at += kTasksAtOnce) {
        const QStringList some = ids.mid(at, kTasksAtOnce);
        QList<RedisCommand> commands;
        for (const QString &id : some)
            commands.append({"SET", "beatreel:cancel:" + id.toUtf8(), "1", "EX", kKept});
        const QJsonObject arguments{{u"task_id"_s, QJsonArray::fromStringList(some)}, {u"terminate"_s, false}, {u"signal"_s, u"SIGTERM"_s}};
        commands.append({"PUBLISH", celery::controlChannel(m_options.server.url.database), celery::controlMessage(u"revoke"_s, arguments)});
        const auto replies = m_connection.pipeline(commands, {2s, 0s}, cancel);
        if (!replies)
            return std::unexpected(replies.error());
        for (const RedisReply &reply : *replies) {
            if (reply.isError())
                return std::unexpected(redis::refusal(m_options.server.url, reply.text));
        }
    }
    return {};
}

Result<QList<FarmWorker>> CeleryClient::workers(std::chrono::milliseconds within, const CancelToken &cancel) const
{
    const QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const celery::ControlReply reply{QUuid::createUuid().toString(QUuid::WithoutBraces), key + u".reply.celery.pidbox"_s};
    const QByteArray list = reply.queue.toUtf8();
    const QByteArray bindings = "_kombu.binding.reply.celery.pidbox";
    const QByteArray binding = key.toUtf8() + "\x06\x16\x06\x16" + list;
    const auto asked = m_connection.pipeline({{"SADD", bindings, binding},
                                              {"PUBLISH", celery::controlChannel(m_options.server.url.database), celery::controlMessage(u"stats"_s, {}, reply)}},
                                             {}, cancel);
    if (!asked)
        return std::unexpected(asked.error());
    QList<FarmWorker> found;
    const auto end = std::chrono::steady_clock::now() + within;
    const qint64 heardBy = asked->at(1).integer;
    while (found.size() < heardBy && std::chrono::steady_clock::now() < end && !cancel.stop_requested()) {
        const auto answer = m_connection.call({"RPOP", list}, {}, cancel);
        if (!answer)
            return std::unexpected(answer.error());
        const QJsonObject stats = celery::controlAnswer(answer->text, reply.ticket);
        for (auto it = stats.begin(); it != stats.end(); ++it)
            found.append({it.key(), it.value()[u"pool"_s][u"max-concurrency"_s].toInt(1)});
        if (stats.isEmpty())
            (void)pauseFor(20ms, cancel);
    }
    (void)m_connection.pipeline({{"DEL", list}, {"SREM", bindings, binding}}, {}, {});
    if (cancel.stop_requested())
        return cancelled();
    std::ranges::sort(found, {}, &FarmWorker::name);
    return found;
}

Result<qint64> CeleryClient::queueLength(const QString &queue, const CancelToken &cancel) const
{
    QList<RedisCommand> commands;
    for (const QByteArray &key : celery::queueKeys(queue))
        commands.append({"LLEN", key});
    const auto replies = m_connection.pipeline(commands, {}, cancel);
    if (!replies)
        return std::unexpected(replies.error());
    qint64 length = 0;
    for (const RedisReply &reply : *replies) {
        if (reply.isError())
            return std::unexpected(redis::refusal(m_options.server.url, reply.text));
        length += reply.integer;
    }
    return length;
}

} // namespace beatreel
