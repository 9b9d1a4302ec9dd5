// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ServiceAccess.h"

#include <QPointer>

#include <algorithm>

namespace beatreel {

namespace {

/// A service's goes into a header: visible ASCII, nothing else. A password may hold anything that can be typed.
bool canBeKey(Service service, const QString &key)
{
    return !key.isEmpty() && std::ranges::all_of(key, [&](QChar c) { return service == Service::Farm ? c.isPrint() : c > u' ' && c < u'\x7f'; });
}

} // namespace

ServiceAccess::ServiceAccess(KeyStore *keychain, std::map<Service, ServiceEnvironment> environment, QObject *parent)
    : QObject(parent), m_keychain(keychain)
{
    for (const Service service : kServices)
        m_places[service].environment = environment[service];
    if (!m_keychain)
        m_trouble = tr("There is no keychain here to keep keys in.");
}

QString ServiceAccess::key(Service service) const
{
    const Place &place = m_places.at(service);
    return place.environment.key.isEmpty() ? place.kept : place.environment.key;
}

ServiceAccess::Source ServiceAccess::source(Service service) const
{
    const Place &place = m_places.at(service);
    if (!place.environment.key.isEmpty())
        return Source::Environment;
    return place.kept.isEmpty() ? Source::None : Source::Keychain;
}

void ServiceAccess::load()
{
    for (const Service service : kServices)
        load(service);
}

void ServiceAccess::load(Service service)
{
    if (!m_keychain || source(service) != Source::None)
        return;
    m_keychain->read(service, [self = QPointer(this), service](const Result<QString> &answer) {
        if (self)
            self->take(service, answer);
    });
}

void ServiceAccess::take(Service service, const Result<QString> &answer)
{
    if (answer)
        m_places.at(service).kept = *answer;
    m_trouble = answer ? QString() : answer.error().sentence;
    emit changed();
}

void ServiceAccess::keep(Service service, const QString &key, Done done)
{
    const QString trimmed = key.trimmed();
    if (!canBeKey(service, trimmed)) {
        done(fail(ErrorKind::BadInput, tr("This is no key: one has letters, digits and signs, and no blanks. Copy it again.")));
        return;
    }
    write(service, trimmed, std::move(done));
}

void ServiceAccess::forget(Service service, Done done)
{
    write(service, {}, std::move(done));
}

void ServiceAccess::write(Service service, const QString &key, Done done)
{
    if (!m_keychain) {
        done(fail(ErrorKind::Unavailable, m_trouble));
        return;
    }
    m_keychain->write(service, key, [self = QPointer(this), service, key, done = std::move(done)](const Result<void> &written) {
        if (!self)
            return;
        if (written) {
            self->m_places.at(service).kept = key;
            self->m_trouble.clear();
        }
        emit self->changed();
        done(written);
    });
}

QString keyVariable(Service service)
{
    switch (service) {
    case Service::Replicate:
        return QStringLiteral("REPLICATE_API_TOKEN");
    case Service::OpenAi:
        return QStringLiteral("OPENAI_API_KEY");
    case Service::Farm:
        break;
    }
    return QStringLiteral("BEATREEL_FARM_URL");
}

QString addressVariable(Service service)
{
    switch (service) {
    case Service::Replicate:
        return QStringLiteral("REPLICATE_API_BASE_URL");
    case Service::OpenAi:
        return QStringLiteral("OPENAI_BASE_URL");
    case Service::Farm:
        break;
    }
    return QStringLiteral("BEATREEL_FARM_URL");
}

QString nameOf(Service service)
{
    switch (service) {
    case Service::Replicate:
        return QStringLiteral("Replicate");
    case Service::OpenAi:
        return QStringLiteral("OpenAI");
    case Service::Farm:
        break;
    }
    return ServiceAccess::tr("The farm");
}

} // namespace beatreel
