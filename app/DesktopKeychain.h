// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/KeyStore.h"

#include <QObject>

namespace beatreel {

/// The desktop's own keychain (a Secret Service or KWallet on Linux), by QtKeychain. Needs a running event loop.
class DesktopKeychain final : public KeyStore
{
public:
    void read(Service service, Answer<QString> answer) override;
    void write(Service service, const QString &key, Answer<void> answer) override;

private:
    QObject m_home; ///< answers come while it is there
};

/// The key that a store keeps, waited for in an event loop of its own; for programs without a window. Empty where there is none,
/// where the store cannot be used, and where it takes longer than `patience`.
[[nodiscard]] QString keyWaitedFor(KeyStore &store, Service service, std::chrono::milliseconds patience);

} // namespace beatreel
