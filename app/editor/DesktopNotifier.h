// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Notifier.h"

namespace beatreel {

/// The desktop's own notifications, by its `org.freedesktop.Notifications` on the session bus.
class DesktopNotifier final : public Notifier
{
public:
    void notify(const QString &title, const QString &sentence) override;
};

} // namespace beatreel
