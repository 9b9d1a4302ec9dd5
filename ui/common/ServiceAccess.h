// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/KeyStore.h"

#include <QObject>

#include <map>

namespace beatreel {

/// What the environment says of a service: it goes before what is set in the editor. Empty: nothing.
struct ServiceEnvironment
{
    QString key;
    QString address;
    QString model; ///< of Service::OpenAi
};

/// The keys of the services while the program runs: the environment's, else the keychain's. Lives in the UI thread; made
/// by whoever puts the program together. What it hands out of a key is for requests alone.
class ServiceAccess : public QObject
{
    Q_OBJECT

public:
    enum class Source { None, Environment, Keychain };
    using Done = std::function<void(const Result<void> &)>;

    /// `keychain` nullptr: there is none. It outlives this.
    explicit ServiceAccess(KeyStore *keychain = nullptr, std::map<Service, ServiceEnvironment> environment = {}, QObject *parent = nullptr);

    /// Asks the keychain for the keys that the environment does not hold, again where it gave none.
    void load();
    void load(Service service); ///< the one key only

    [[nodiscard]] const ServiceEnvironment &environment(Service service) const { return m_places.at(service).environment; }
    [[nodiscard]] QString key(Service service) const; ///< empty: there is none
    [[nodiscard]] Source source(Service service) const;
    /// Why the keychain cannot be used, as a sentence; empty where it can, as far as is known.
    [[nodiscard]] QString trouble() const { return m_trouble; }

    /// Puts a key into the keychain; BadInput where it cannot be one. `done` comes once, unless this goes first.
    void keep(Service service, const QString &key, Done done);
    /// Takes it out again.
    void forget(Service service, Done done);

signals:
    /// There are other keys now, or another trouble.
    void changed();

private:
    struct Place
    {
        ServiceEnvironment environment;
        QString kept; ///< in the keychain
    };

    void write(Service service, const QString &key, Done done);
    void take(Service service, const Result<QString> &answer);

    KeyStore *m_keychain;
    std::map<Service, Place> m_places;
    QString m_trouble;
};

/// The variable that holds the key of a service.
[[nodiscard]] QString keyVariable(Service service);
/// The variable that holds its address.
[[nodiscard]] QString addressVariable(Service service);
/// Its own name: "Replicate".
[[nodiscard]] QString nameOf(Service service);

} // namespace beatreel
