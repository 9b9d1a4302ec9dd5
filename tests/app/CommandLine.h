// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/TestFolder.h"

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace beatreel::test {

/// What a run of the command line gave.
struct Ran
{
    int status = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const; ///< empty where stdout is not exactly one JSON object
    [[nodiscard]] QByteArray lastLine() const;
};

/// The real program in a temporary folder of its own, with its own configuration and data folders.
class CommandLine
{
public:
    CommandLine();

    Ran run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The arguments as one text, split at spaces: for those that hold none.
    Ran runLine(const QString &line) const { return run(line.split(u' ')); }
    /// Started, not awaited.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    /// Gives a program that is still to be started the same folder and environment.
    void prepare(QProcess &process) const;
    /// Another program, in the same folder and environment.
    Ran runOther(const QString &program, const QStringList &arguments) const;
    [[nodiscard]] static QString program();

    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }
    void unset(const QString &variable) { m_environment.remove(variable); }

    [[nodiscard]] QString file(const QString &name) const { return m_folder.file(name); }
    [[nodiscard]] bool has(const QString &name) const { return QFile::exists(file(name)); }
    /// What is in the folder, configuration and data left out.
    [[nodiscard]] QStringList entries() const;
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    /// A folder of files copied whole, as a user would.
    void copyFolder(const QString &from, const QString &to) const;

private:
    TestFolder m_folder;
    QProcessEnvironment m_environment;
};

/// Waits for a program that was started.
[[nodiscard]] Ran finished(QProcess &process);
/// Waits until the program has written this on stderr; false where it ended before.
[[nodiscard]] bool hasSaid(QProcess &process, const QByteArray &text);

/// The output of a program that must succeed, such as ffprobe.
[[nodiscard]] QByteArray outputOf(const QString &program, const QStringList &arguments);

} // namespace beatreel::test
