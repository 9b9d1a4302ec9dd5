// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/CommandLine.h"

#include <QJsonDocument>
#include <QTest>

namespace beatreel::test {

QJsonObject Ran::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QByteArray Ran::lastLine() const
{
    return err.trimmed().split('\n').last();
}

CommandLine::CommandLine() : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString &name : {QStringLiteral("BEAT_COMPOSITION_CREATIVITY"), QStringLiteral("BEATREEL_SOUNDFONT"), QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY")})
        m_environment.remove(name);
    // The computer may be of anywhere.
    m_environment.insert(QStringLiteral("BEATREEL_LANGUAGE"), QStringLiteral("en"));
    // Nobody's own keychain is asked.
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    m_environment.insert(QStringLiteral("BEATREEL_CONFIG_DIR"), m_folder.file(QStringLiteral(".config")));
    m_environment.insert(QStringLiteral("BEATREEL_DATA_DIR"), m_folder.file(QStringLiteral(".data")));
    m_environment.insert(QStringLiteral("BEATREEL_DATABASE_URL"), QStringLiteral("sqlite:///") + m_folder.file(QStringLiteral("videos.sqlite")));
}

QString CommandLine::program()
{
    return QStringLiteral(BEATREEL_CLI);
}

std::unique_ptr<QProcess> CommandLine::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    prepare(*process);
    process->start(program(), arguments);
    return process;
}

void CommandLine::prepare(QProcess &process) const
{
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
}

Ran CommandLine::run(const QStringList &arguments, const QByteArray &input) const
{
    const auto process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    return finished(*process);
}

Ran CommandLine::runOther(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    prepare(process);
    process.start(program, arguments);
    process.closeWriteChannel();
    return finished(process);
}

QStringList CommandLine::entries() const
{
    QStringList names = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    names.removeIf([](const QString &name) {
        return name == QStringLiteral(".config") || name == QStringLiteral(".data") || name.startsWith(QStringLiteral("videos.sqlite"));
    });
    return names;
}

void CommandLine::write(const QString &name, const QByteArray &bytes) const
{
    QFile out(file(name));
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

QByteArray CommandLine::read(const QString &name) const
{
    QFile in(file(name));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void CommandLine::copyFolder(const QString &from, const QString &to) const
{
    QCOMPARE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-r"), file(from), file(to)}), 0);
}

Ran finished(QProcess &process)
{
    if (!process.waitForFinished(300'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

bool hasSaid(QProcess &process, const QByteArray &text)
{
    process.setReadChannel(QProcess::StandardError);
    while (!process.peek(1 << 20).contains(text)) {
        if (!process.waitForReadyRead(60'000))
            return false;
    }
    return true;
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        return "failed: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

} // namespace beatreel::test
