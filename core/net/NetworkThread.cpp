// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/NetworkThread.h"

namespace beatreel {

NetworkThread::~NetworkThread()
{
    if (!m_thread)
        return;
    m_thread->quit();
    m_thread->wait();
}

void NetworkThread::start()
{
    m_thread = std::make_unique<QThread>();
    m_home = new QObject;
    m_home->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, m_home, &QObject::deleteLater);
    m_thread->setObjectName(QStringLiteral("redis"));
    m_thread->start();
}

void NetworkThread::post(std::function<void()> work)
{
    std::call_once(m_started, [this] { start(); });
    QMetaObject::invokeMethod(m_home, std::move(work), Qt::QueuedConnection);
}

void NetworkThread::run(std::function<void()> work)
{
    std::call_once(m_started, [this] { start(); });
    Q_ASSERT(QThread::currentThread() != m_thread.get());
    QMetaObject::invokeMethod(m_home, std::move(work), Qt::BlockingQueuedConnection);
}

} // namespace beatreel
