// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QSqlDatabase>
#include <QStringList>
#include <QVariant>

#include <chrono>
#include <memory>
#include <type_traits>

class QSqlError;

namespace beatreel {

/// One connection to an SQLite file, used only in the thread that opened it. Its errors are Busy (locked by
/// another process for longer than its patience) and Storage, with a sentence that names the file.
class SqlConnection
{
public:
    enum class Access {
        Write, ///< creates the file where there is none
        Look,  ///< NotFound where there is none; every change is refused
    };

    /// The path of a database that is in no file.
    static inline const QString kInMemory = QStringLiteral(":memory:");

    struct Options
    {
        QString path;
        QString name;      ///< what the file is, within a sentence: "the ledger"
        QString ifDamaged; ///< the sentence that says what to do with a damaged one
        Access access = Access::Write;
        std::chrono::milliseconds patience{5000};
    };

    using Row = QVariantList;

    [[nodiscard]] static Result<std::unique_ptr<SqlConnection>> open(Options options);
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    /// Runs one statement; gives the number of rows that it changed.
    [[nodiscard]] Result<int> run(const QString &statement, const QVariantList &values = {});

    /// All rows of a query, columns in the order of the statement.
    [[nodiscard]] Result<QList<Row>> select(const QString &statement, const QVariantList &values = {}) const;

    /// Runs `work`, which returns a Result, in one transaction that excludes other writers from its first
    /// moment; an error of it, or of the commit, undoes everything.
    template <class Work>
    [[nodiscard]] std::invoke_result_t<Work> transaction(const Work &work)
    {
        if (const Result<int> begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return std::unexpected(begun.error());
        std::invoke_result_t<Work> result = work();
        if (result) {
            const Result<int> committed = run(QStringLiteral("COMMIT"));
            if (committed)
                return result;
            result = std::unexpected(committed.error());
        }
        // A failed statement may have rolled back already; then this has nothing to do and says so.
        (void)run(QStringLiteral("ROLLBACK"));
        return result;
    }

    /// Brings the schema up to date: `steps[i]` holds the statements from version i to i + 1, and the file's
    /// `user_version` says where it stands. Storage where the file is newer than the last step; a connection
    /// that only looks gives NotFound where it is older.
    [[nodiscard]] Result<void> migrate(const QList<QStringList> &steps);

    [[nodiscard]] const Options &options() const { return m_options; }

private:
    SqlConnection(Options options, QSqlDatabase database, QString connectionName);
    /// The file's `user_version`; fails where it is above `newest`.
    [[nodiscard]] Result<int> versionUpTo(int newest) const;
    [[nodiscard]] Error error(const QSqlError &error, const QString &statement) const;

    Options m_options;
    QSqlDatabase m_database;
    QString m_connectionName;
};

} // namespace beatreel
