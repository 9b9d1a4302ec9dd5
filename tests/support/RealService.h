// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QProcessEnvironment>
#include <QString>


namespace beatreel::test {

/// A real server on loopback, as `packaging/dev-services.sh` starts it: "postgres", "redis", "s3"… It has a
/// temporary folder of its own and ends with this object. Where it cannot be started the test has to fail:
///
///     RealService server(u"postgres"_s);
///     QVERIFY2(server.isRunning(), qPrintable(server.trouble()));
class RealService
{
public:
    /// Starts it and waits until it answers. `environment` is set for the script beside what this program has:
    /// {{"BEATREEL_REDIS_PASSWORD", "…"}}.
    explicit RealService(const QString &service, const QHash<QString, QString> &environment = {});
    ~RealService();
    RealService(const RealService &) = delete;
    RealService &operator=(const RealService &) = delete;

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Why it is not running: what the script and the server have said.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

    /// What the script says to export: value("BEATREEL_DATABASE_URL"). Empty where it does not name it.
    [[nodiscard]] QString value(const QString &name) const { return m_values.value(name); }

    /// Ends the server and keeps its address and what it has stored; true once it has ended.
    bool halt();
    /// Starts it again after `halt`, where it was and with what it had.
    bool start();

    /// The folder that holds its files.
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// The number of its process; 0 where none is running.
    [[nodiscard]] qint64 pid() const;

private:
    [[nodiscard]] bool runScript(const QStringList &arguments, QString *output = nullptr);

    QString m_service;
    QProcessEnvironment m_environment;
    QString m_folder;
    QHash<QString, QString> m_values;
    QString m_trouble;
    bool m_isRunning = false;
};

} // namespace beatreel::test
