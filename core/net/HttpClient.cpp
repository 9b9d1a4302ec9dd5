// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/HttpClient.h"

#include "core/base/Sentence.h"
#include "core/net/Addresses.h"
#include "core/net/HttpExchange.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QPointer>

#include <future>
#include <optional>

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// An answer on its way from the network's thread to the one that waits for it.
struct Waiting
{
    std::promise<Result<HttpReply>> promise;
    QPointer<HttpExchange> exchange; ///< used in the network's thread only
};

} // namespace

void HttpClient::start() const
{
    m_thread = std::make_unique<QThread>();
    m_home = new QObject;
    m_network = new QNetworkAccessManager(m_home);
    m_home->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, m_home, &QObject::deleteLater);
    m_thread->setObjectName(u"network"_s);
    m_thread->start();
}

HttpClient::~HttpClient()
{
    if (!m_thread)
        return;
    m_thread->quit();
    m_thread->wait();
}

Result<HttpReply> HttpClient::send(const HttpRequest &request, const CancelToken &cancel) const
{
    HttpRequest next = request;
    for (int hop = 0;; ++hop) {
        if (const auto allowed = checkAddress(next.url); !allowed)
            return std::unexpected(allowed.error());
        auto reply = sendOnce(next, cancel);
        if (!reply || !isRedirect(reply->status) || request.mostRedirects < 0)
            return reply;
        if (next.method != "GET" || hop >= request.mostRedirects) {
            return fail(ErrorKind::ProviderRefused,
                        Sentence::tr("“%1” sent the request on to another place. Check the address of the service.").arg(next.url.host()));
        }
        const auto target = redirectTarget(next.url, reply->header("location"));
        if (!target)
            return std::unexpected(target.error());
        next.url = *target;
        next.bearer.clear();
        next.headers.clear();
    }
}

Result<HttpReply> HttpClient::sendOnce(const HttpRequest &request, const CancelToken &cancel) const
{
    if (cancel.stop_requested())
        return cancelled();
    std::call_once(m_started, [this] { start(); });
    const auto waiting = std::make_shared<Waiting>();
    QMetaObject::invokeMethod(m_home, [this, waiting, request, cancel] {
        // A connection that lay idle may be closed just as a body is sent on it, and nobody would know what became
        // of it: bodies get connections of their own.
        const bool isPlain = request.method == "GET" || request.method == "HEAD";
        QNetworkAccessManager *network = isPlain ? m_network : new QNetworkAccessManager(m_home);
        waiting->exchange = new HttpExchange(request, cancel, network, m_home, [waiting, network, isPlain](Result<HttpReply> result) {
            if (!isPlain)
                network->deleteLater();
            waiting->promise.set_value(std::move(result));
        });
        waiting->exchange->begin();
    });
    const std::stop_callback stop(cancel, [this, waiting] {
        QMetaObject::invokeMethod(m_home, [waiting] {
            if (waiting->exchange)
                waiting->exchange->cancel();
        });
    });
    return waiting->promise.get_future().get();
}

} // namespace beatreel
