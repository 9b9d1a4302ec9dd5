// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/DesktopNotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

namespace beatreel {

namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
constexpr int kAsLongAsTheDesktopLikes = -1; // ms

} // namespace

/// Sent without waiting for an answer: a desktop without the service must not hold the window up. Servers show the body
/// as markup, so it is escaped.
void DesktopNotifier::notify(const QString &title, const QString &sentence)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("Notify"));
    message.setArguments({QStringLiteral("Beatreel"), 0U, QStringLiteral("beatreel"), title, sentence.toHtmlEscaped(), QStringList(),
                          QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("beatreel")}}, kAsLongAsTheDesktopLikes});
    bus.send(message);
}

} // namespace beatreel
