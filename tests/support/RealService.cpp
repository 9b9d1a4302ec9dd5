// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/RealService.h"

#include "tests/support/TestFolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QUuid>

namespace beatreel::test {

namespace {

constexpr int kStartMs = 180'000;

QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

RealService::RealService(const QString &service, const QHash<QString, QString> &environment)
    : m_service(service), m_environment(QProcessEnvironment::systemEnvironment()),
      // Short, since the path of a socket has at most 107 bytes, and open to the user that a server may run as.
      m_folder(QDir::tempPath() + QStringLiteral("/beatreel ö ") + QUuid::createUuid().toString(QUuid::Id128).left(12))
{
    // A test that is killed leaves nothing behind.
    m_environment.insert(QStringLiteral("BEATREEL_SERVICES_OWNER"), QString::number(QCoreApplication::applicationPid()));
    for (auto it = environment.begin(); it != environment.end(); ++it)
        m_environment.insert(it.key(), it.value());
    start();
}

RealService::~RealService()
{
    (void)runScript({QStringLiteral("stop"), m_folder});
}

bool RealService::start()
{
    QString output;
    m_isRunning = runScript({QStringLiteral("start"), m_folder, m_service}, &output);
    if (!m_isRunning)
        m_trouble += contentsOf(m_folder + u'/' + m_service + QStringLiteral(".log"));
    for (const QString &line : output.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype equals = line.indexOf(u'=');
        m_values.insert(line.left(equals), line.mid(equals + 1));
    }
    return m_isRunning;
}

bool RealService::halt()
{
    if (!runScript({QStringLiteral("halt"), m_folder, m_service}))
        return false;
    m_isRunning = false;
    return true;
}

qint64 RealService::pid() const
{
    return contentsOf(m_folder + u'/' + m_service + QStringLiteral(".pid")).trimmed().toLongLong();
}

bool RealService::runScript(const QStringList &arguments, QString *output)
{
    QProcess script;
    script.setProcessEnvironment(m_environment);
    script.start(QStringLiteral("bash"), QStringList{sourceFile(QStringLiteral("packaging/dev-services.sh"))} + arguments);
    if (!script.waitForFinished(kStartMs)) {
        script.kill();
        script.waitForFinished();
        m_trouble = QStringLiteral("dev-services.sh %1 did not end in three minutes. ").arg(arguments.first());
        return false;
    }
    if (output)
        *output = QString::fromUtf8(script.readAllStandardOutput());
    m_trouble = QString::fromUtf8(script.readAllStandardError());
    return script.exitStatus() == QProcess::NormalExit && script.exitCode() == 0;
}

} // namespace beatreel::test
