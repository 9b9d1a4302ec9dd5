// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/TaskContext.h"
#include "core/net/HttpMessage.h"
#include "core/net/OneShotBody.h"

#include <QFile>
#include <QNetworkReply>
#include <QTimer>

#include <functional>

class QNetworkAccessManager;

namespace beatreel {

/// One request under way, without its redirects. Lives in the network thread and deletes itself once it has told its
/// end, exactly once.
class HttpExchange final : public QObject
{
public:
    using End = std::function<void(Result<HttpReply>)>;

    HttpExchange(HttpRequest request, CancelToken cancel, QNetworkAccessManager *network, QObject *parent, End end);
    ~HttpExchange() override;

    void begin();
    void cancel();

private:
    void readHead();
    void read();
    [[nodiscard]] bool placeFile();
    [[nodiscard]] qint64 mostBytes() const;
    void finished();
    void end(Result<HttpReply> result);
    [[nodiscard]] Error lost(const QString &what, const QString &detail = {}) const;
    [[nodiscard]] Error transportError() const;

    HttpRequest m_request;
    CancelToken m_cancel;
    QNetworkAccessManager *m_network;
    End m_end;
    QNetworkReply *m_reply = nullptr;
    OneShotBody *m_body = nullptr;
    QTimer m_limit;
    QTimer m_stall;
    QFile m_file;
    HttpReply m_answer;
    qint64 m_promised = -1; ///< Content-Length
    qint64 m_sent = 0;
    bool m_isPlaced = false;
};

} // namespace beatreel
