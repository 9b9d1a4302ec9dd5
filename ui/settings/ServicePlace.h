// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/KeyStore.h"
#include "ui/common/Preferences.h"
#include "ui/settings/ServiceDesk.h"

namespace beatreel {

class ServiceAccess;

/// The member that holds the address of a service.
[[nodiscard]] QString Preferences::*addressMember(Service service);
/// The service's own address.
[[nodiscard]] QString ownAddress(Service service);
/// What the service is reached by now: the environment's, else what is set, else its own.
[[nodiscard]] ServiceDesk::Place placeOf(Service service, const Preferences &preferences, const ServiceAccess &access);

} // namespace beatreel
