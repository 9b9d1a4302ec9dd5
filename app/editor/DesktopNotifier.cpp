// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/DesktopNotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace beatreel {

namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
constexpr int kAsLongAsTheDesktopLikes = -1; // ms

const QString kDefaultAction = QStringLiteral("default"); ///< a click on the notification itself

} // namespace

DesktopNotifier::DesktopNotifier()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const auto listen = [&](const char *signal, const char *slot) { bus.connect(kService, kPath, kService, QString::fromLatin1(signal), this, slot); };
    listen("ActionInvoked", SLOT(onActionInvoked(uint, QString)));
    listen("ActivationToken", SLOT(onActivationToken(uint, QString)));
    listen("NotificationClosed", SLOT(onNotificationClosed(uint, uint)));
}

/// Sent without waiting for an answer: a desktop without the service must not hold the window up. Servers show the body
/// as markup, so it is escaped.
void DesktopNotifier::notify(const QString &title, const QString &sentence, std::function<void()> chosen)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("Notify"));
    message.setArguments({QStringLiteral("Beatreel"), 0U, QStringLiteral("beatreel"), title, sentence.toHtmlEscaped(),
                          QStringList{kDefaultAction, tr("Show")},
                          QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("beatreel")}}, kAsLongAsTheDesktopLikes});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, chosen = std::move(chosen)] {
        if (const QDBusPendingReply<uint> id = *answer; id.isValid())
            m_chosen.insert(id.value(), chosen);
        answer->deleteLater();
    });
}

void DesktopNotifier::onActionInvoked(uint id, const QString &action)
{
    if (action != kDefaultAction)
        return;
    if (const auto chosen = m_chosen.take(id))
        chosen();
}

/// Comes before the action. Without it a Wayland desktop does not let a window come forward by itself; Qt takes it from
/// there, once.
void DesktopNotifier::onActivationToken(uint id, const QString &token)
{
    if (m_chosen.contains(id))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void DesktopNotifier::onNotificationClosed(uint id, uint)
{
    m_chosen.remove(id);
}

} // namespace beatreel
