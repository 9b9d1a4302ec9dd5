// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/ServicePlace.h"

#include "core/providers/replicate/ReplicateApi.h"
#include "ui/common/ServiceAccess.h"

namespace beatreel {

QString Preferences::*addressMember(Service service)
{
    return service == Service::Replicate ? &Preferences::replicateBaseUrl : &Preferences::openaiBaseUrl;
}

QString ownAddress(Service service)
{
    return service == Service::Replicate ? replicate::Settings().base.toString() : openai::Settings().base.toString();
}

ServiceDesk::Place placeOf(Service service, const Preferences &preferences, const ServiceAccess &access)
{
    QString address = access.environment(service).address;
    if (address.isEmpty())
        address = preferences.*addressMember(service);
    return {QUrl(address.isEmpty() ? ownAddress(service) : address), access.key(service)};
}

} // namespace beatreel
