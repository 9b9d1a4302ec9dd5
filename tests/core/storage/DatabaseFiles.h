// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/AtomicFile.h"
#include "core/base/Clock.h"
#include "core/base/Utc.h"
#include "core/generate/RequestJournal.h"
#include "core/storage/SqlConnection.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/mount.h>

namespace beatreel::test {

/// A clock that stands still.
class FixedClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return utc(QDate(2026, 3, 1), QTime(9, 30, 0, 250));
    }
};

/// Another program's connection to a database file, with no patience.
[[nodiscard]] inline std::unique_ptr<SqlConnection> otherConnection(const QString &path)
{
    SqlConnection::Options options;
    options.path = path;
    options.name = QStringLiteral("the file");
    options.patience = std::chrono::milliseconds(0);
    auto connection = SqlConnection::open(options);
    return connection ? std::move(*connection) : nullptr;
}

/// Runs a statement there; true where it worked.
[[nodiscard]] inline bool runIn(const QString &path, const QString &statement)
{
    const auto connection = otherConnection(path);
    return connection && connection->run(statement).has_value();
}

/// The first value of a query's first row, as text.
[[nodiscard]] inline QString firstValue(const QString &path, const QString &query)
{
    const auto connection = otherConnection(path);
    const auto rows = connection->select(query);
    return rows && !rows->isEmpty() ? rows->first().first().toString() : QStringLiteral("none");
}

/// Bytes that no database begins with.
[[nodiscard]] inline bool writeGarbage(const QString &path)
{
    return writeFileAtomically(path, QByteArray("This is not a database. ").repeated(400)).has_value();
}

/// A disk of 256 KiB, where the system lets this process mount one.
class TinyDisk
{
public:
    TinyDisk()
        : m_isMounted(
              ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, "size=256k") == 0)
    {
    }
    ~TinyDisk()
    {
        if (m_isMounted)
            ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    }
    TinyDisk(const TinyDisk &) = delete;
    TinyDisk &operator=(const TinyDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    /// Leaves no room.
    void fill() const
    {
        QFile filler(file(QStringLiteral("filler")));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        while (filler.write(QByteArray(4096, 'x')) == 4096) {
        }
    }
    [[nodiscard]] bool makeRoom() const { return QFile::remove(file(QStringLiteral("filler"))); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted;
};

/// A request for the first take of a slot, whose input is told apart by `input`.
[[nodiscard]] inline NewRequest requestFor(const QString &slot, double estimateUsd, int input = 0)
{
    NewRequest request;
    request.key = {slot, FingerprintBuilder("test/1").add("input", input).build(), 1};
    request.provider = QStringLiteral("replicate");
    request.model = QStringLiteral("flux-schnell");
    request.input = {{QStringLiteral("prompt"), QStringLiteral("Ein schöner Schuh 👟")},
                     {QStringLiteral("steps"), 4}};
    request.estimateUsd = estimateUsd;
    request.build = QStringLiteral("build-1");
    return request;
}

} // namespace beatreel::test
