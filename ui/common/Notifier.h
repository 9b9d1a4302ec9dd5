// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace beatreel {

/// Tells the user something that happened while another window is in front. Does not block, and says nothing where the
/// desktop has no such service.
class Notifier
{
public:
    virtual ~Notifier() = default;
    /// `chosen` runs in the UI thread where the user takes what it is about, by a click on it; it may come much later.
    virtual void notify(const QString &title, const QString &sentence, std::function<void()> chosen) = 0;
};

} // namespace beatreel
