// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <array>
#include <functional>

namespace beatreel {

/// What wants a key: where models are run that are not built in, and the farm, whose key is its Redis' password.
enum class Service { Replicate, OpenAi, Farm };
inline constexpr std::array kServices{Service::Replicate, Service::OpenAi, Service::Farm};

/// Where the keys of services are kept from one start to the next: the desktop's keychain. No call waits; the answer
/// comes later, once, in the thread that asked, and never after the store has gone.
class KeyStore
{
public:
    template <class T> using Answer = std::function<void(const Result<T> &answer)>;

    virtual ~KeyStore() = default;

    /// Empty where none is kept. Unavailable: there is no keychain to ask; ProviderRefused: it is locked.
    virtual void read(Service service, Answer<QString> answer) = 0;
    /// In the place of the one before; an empty key takes it out.
    virtual void write(Service service, const QString &key, Answer<void> answer) = 0;
};

} // namespace beatreel
