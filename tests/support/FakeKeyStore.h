// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/KeyStore.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace beatreel::test {

/// A keychain in memory that answers later, as the desktop's does.
class FakeKeyStore final : public KeyStore
{
public:
    std::map<Service, QString> keys;
    std::optional<Error> error; ///< what every call ends in
    int reads = 0;

    /// As on a desktop without one.
    void breakDown() { error = Error{ErrorKind::Unavailable, QStringLiteral("This desktop has no keychain that answers."), {}, {}}; }

    void read(Service service, Answer<QString> answer) override
    {
        ++reads;
        later([this, service, answer = std::move(answer)] { answer(error ? Result<QString>(std::unexpected(*error)) : Result<QString>(keys[service])); });
    }
    void write(Service service, const QString &key, Answer<void> answer) override
    {
        later([this, service, key, answer = std::move(answer)] {
            if (!error)
                keys[service] = key;
            answer(error ? Result<void>(std::unexpected(*error)) : Result<void>());
        });
    }

private:
    void later(std::function<void()> act) { QTimer::singleShot(0, &m_home, std::move(act)); }

    QObject m_home;
};

} // namespace beatreel::test
