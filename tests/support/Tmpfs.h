// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QProcess>
#include <QString>

namespace beatreel::test {

/// A small disk of its own, where the test may mount one: only root may, and not in every container.
class Tmpfs
{
public:
    Tmpfs(const QString &folder, const QString &size) : m_folder(folder)
    {
        QDir().mkpath(folder);
        m_isMounted = run(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                                    QStringLiteral("size=") + size, QStringLiteral("none"), folder});
    }
    ~Tmpfs()
    {
        if (m_isMounted)
            run(QStringLiteral("umount"), {QStringLiteral("-l"), m_folder});
    }
    Tmpfs(const Tmpfs &) = delete;
    Tmpfs &operator=(const Tmpfs &) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    /// "size=64m", "ro", "rw".
    [[nodiscard]] bool remount(const QString &options) const
    {
        return run(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("remount,") + options, m_folder});
    }

private:
    static bool run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    }

    QString m_folder;
    bool m_isMounted = false;
};

} // namespace beatreel::test
