// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/storage/DatabaseUrl.h"

#include <QList>
#include <QSqlDatabase>
#include <QStringList>
#include <QVariant>

#include <chrono>
#include <memory>
#include <type_traits>

class QSqlError;
class QSqlQuery;

namespace beatreel {

/// One connection to an SQLite file or to a database on a PostgreSQL server, used only in the thread that opened it. Its
/// errors are Busy (locked by another process for longer than its patience), Storage, Unavailable (a server that cannot
/// be reached, a driver that is missing) and Exists (a row that may be there once), with a sentence that names the
/// file or the server. A connection to a server that was lost is made again, within the patience for it: statements
/// outside of a transaction and whole transactions are then run again, and have to be such that may.
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
        QString path; ///< of a file; a database on a server has its "name on host:port" here, for sentences
        std::optional<PostgresAddress> server = {};
        QString name;      ///< what the file is, within a sentence: "the ledger"
        QString ifDamaged; ///< the sentence that says what to do with a damaged one
        Access access = Access::Write;
        std::chrono::milliseconds patience{5000};
        std::chrono::milliseconds reconnectPatience{5000}; ///< how long it is tried to make a lost connection again
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

    /// Runs `work`, which returns a Result, in one transaction; an error of it, or of the commit, undoes everything. In a
    /// file it excludes other writers from its first moment. On a server `work` may be run more than once.
    template <class Work>
    [[nodiscard]] std::invoke_result_t<Work> transaction(const Work &work)
    {
        m_mayBeDone = false;
        std::invoke_result_t<Work> result = attempt(work);
        for (int again = 0; !result && again < kRepeats && reconnectIfLost(); ++again)
            result = attempt(work);
        return result;
    }

    /// Within a transaction that runs again: whether the attempt before lost its connection while it committed, so that
    /// what it did may be done.
    [[nodiscard]] bool mayBeDone() const { return m_mayBeDone; }

    [[nodiscard]] bool isOnServer() const { return m_options.server.has_value(); }

    /// Brings the schema up to date: `steps[i]` holds the statements from version i to i + 1. Where it stands is said by the
    /// file's `user_version`; on a server, where several schemas stand side by side, by the row `part` of
    /// `beatreel_versions`. Storage where it is newer than the last step; a connection that only looks gives NotFound
    /// where it is older. Several processes may do it at once.
    [[nodiscard]] Result<void> migrate(const QList<QStringList> &steps, const QString &part = {});

    [[nodiscard]] const Options &options() const { return m_options; }

private:
    static constexpr int kRepeats = 3;

    SqlConnection(Options options, QSqlDatabase database, QString connectionName);

    template <class Work> std::invoke_result_t<Work> attempt(const Work &work)
    {
        if (const Result<void> begun = begin(); !begun)
            return std::unexpected(begun.error());
        std::invoke_result_t<Work> result = work();
        if (result) {
            const Result<void> committed = commit();
            if (committed)
                return result;
            result = std::unexpected(committed.error());
        }
        rollBack();
        return result;
    }
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();
    void rollBack();

    [[nodiscard]] Result<void> connect() const;
    /// True where the connection had been lost and is there again.
    [[nodiscard]] bool reconnectIfLost() const;
    [[nodiscard]] Result<int> runOnce(const QString &statement, const QVariantList &values) const;
    [[nodiscard]] Result<QList<Row>> selectOnce(const QString &statement, const QVariantList &values) const;

    [[nodiscard]] Result<int> version(const QString &part) const;
    /// The same; fails where it is above `newest`.
    [[nodiscard]] Result<int> versionUpTo(int newest, const QString &part) const;
    [[nodiscard]] Result<void> bringUpToDate(const QList<QStringList> &steps, const QString &part);
    [[nodiscard]] bool execute(QSqlQuery &query, const QString &statement, const QVariantList &values) const;
    [[nodiscard]] Error error(const QSqlError &error, const QString &statement) const;
    /// Notes that the connection is lost, too.
    [[nodiscard]] Error lost(const QString &detail) const;

    Options m_options;
    mutable QSqlDatabase m_database;
    QString m_connectionName;
    mutable bool m_isLost = false;
    bool m_isInTransaction = false;
    bool m_mayBeDone = false;
};

} // namespace beatreel
