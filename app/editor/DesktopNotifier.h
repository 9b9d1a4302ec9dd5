// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Notifier.h"

#include <QHash>
#include <QObject>

namespace beatreel {

/// The desktop's own notifications, by its `org.freedesktop.Notifications` on the session bus.
class DesktopNotifier final : public QObject, public Notifier
{
    Q_OBJECT

public:
    DesktopNotifier();
    void notify(const QString &title, const QString &sentence, std::function<void()> chosen) override;

private slots:
    void onActionInvoked(uint id, const QString &action);
    void onActivationToken(uint id, const QString &token);
    void onNotificationClosed(uint id, uint reason);

private:
    QHash<uint, std::function<void()>> m_chosen; ///< of those that are still shown
};

} // namespace beatreel
