// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/TaskContext.h"
#include "core/net/HttpMessage.h"

#include <QThread>

#include <memory>
#include <mutex>

class QNetworkAccessManager;

namespace beatreel {

/// Sends requests from any thread over one network thread of its own; a call blocks its thread until the answer is
/// there. A body is sent at most once.
class HttpClient
{
public:
    HttpClient() = default;
    /// No call may be under way.
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    /// Any answer is a reply, whatever its status. Errors: BadInput (an address that may not be used), Cancelled,
    /// Unavailable (certainly nothing of the body was sent, or there was none), OutcomeUnknown (it was sent, and no
    /// answer came), ProviderRefused (a redirect that is not followed, an answer that is too big), Storage.
    [[nodiscard]] Result<HttpReply> send(const HttpRequest &request, const CancelToken &cancel) const;

private:
    [[nodiscard]] Result<HttpReply> sendOnce(const HttpRequest &request, const CancelToken &cancel) const;

    /// With the first request: who never sends one has no thread for it.
    void start() const;

    mutable std::once_flag m_started;
    mutable std::unique_ptr<QThread> m_thread;
    mutable QObject *m_home = nullptr;                  ///< lives in the thread
    mutable QNetworkAccessManager *m_network = nullptr; ///< lives in the thread; for requests without a body
};

} // namespace beatreel
