// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace beatreel {

/// Tells the user something that happened while another window is in front. Does not block, and says nothing where the
/// desktop has no such service.
class Notifier
{
public:
    virtual ~Notifier() = default;
    virtual void notify(const QString &title, const QString &sentence) = 0;
};

} // namespace beatreel
