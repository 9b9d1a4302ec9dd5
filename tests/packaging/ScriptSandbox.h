// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/TestFolder.h"

#include <QByteArray>
#include <QStringList>

namespace beatreel::test {

/// A checkout with the real scripts of packaging/, on a system that is acted: apt, dpkg, id, sudo, cmake, ninja, ctest,
/// debootstrap and others are small scripts that note how they were called, talk on stdout and read all of stdin, as the real ones may.
class ScriptSandbox
{
public:
    struct Run
    {
        int exitStatus = -1;
        QByteArray output; ///< stdout
        QByteArray errors; ///< stderr
        QStringList calls; ///< "apt-get -q -y … update", in order, of this run alone
    };

    ScriptSandbox();

    /// Runs packaging/`script` from another folder with `input` on stdin.
    [[nodiscard]] Run run(const QString &script, const QStringList &arguments = {}, const QByteArray &input = {},
                          const QStringList &environment = {}) const;

    /// Every entry of the scripts' package lists, `a|b` as it stands.
    [[nodiscard]] QStringList packages() const;
    /// What dpkg says of each package: "g++ installed". At first every package is installed.
    void setInstalled(const QStringList &lines) const;
    /// The names that apt knows; at first all of them.
    void setKnown(const QStringList &names) const;
    /// Who runs the scripts; at first root, 0.
    void setUserId(int id) const;
    /// The acted program `name` fails whenever its arguments contain `argument`.
    void failWhen(const QString &name, const QString &argument) const;
    /// Puts a script of this body in the place of a program.
    void act(const QString &name, const QByteArray &body) const;
    /// The mirror that apt has for a distribution, "Debian" say; at first none.
    void setMirror(const QString &distribution, const QByteArray &address) const;
    void remove(const QString &program) const;
    void append(const QString &fileOfCheckout, const QByteArray &text) const;

    [[nodiscard]] QString callersFolder() const { return m_folder.file(QStringLiteral("caller")); }

private:
    void actPrograms() const;
    [[nodiscard]] QString state(const QString &name) const { return m_folder.file(QStringLiteral("state/") + name); }

    TestFolder m_folder;
};

} // namespace beatreel::test
