// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Clock.h"
#include "core/generate/RequestJournal.h"
#include "core/storage/DatabaseUrl.h"

#include <chrono>
#include <memory>
#include <mutex>

namespace beatreel {

class SqlThread;

/// A project's ledger: every request to a generator and the phases' outputs. It is the file `ledger.sqlite`, which has no
/// companions between two writes (rollback journal, every commit on disk), so that the folder can be copied at any time;
/// or, where several computers share a database, the rows of its video in PostgreSQL. One thread of its own holds the
/// connection; every function may be called from any thread. A server that is gone is waited for, within limits.
class Ledger : public RequestJournal
{
public:
    /// How long an operation waits for another process by default.
    static constexpr std::chrono::milliseconds kPatience{5000};

    /// Opens the ledger for writing and creates it where there is none. Storage where it is damaged, of a
    /// newer version or cannot be written; Busy where it stays locked for longer than `patience`. `clock`
    /// outlives the ledger; none means the real one.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>>
    open(const QString &path, const Clock *clock = nullptr, std::chrono::milliseconds patience = kPatience);

    /// Where it is, on a server.
    struct Shared
    {
        PostgresAddress server;
        QString videoId;
        QString file; ///< the project's own ledger.sqlite, whose rows are taken over
    };
    /// How long an operation waits for a server that was there and is gone.
    static constexpr std::chrono::milliseconds kReconnectPatience{60'000};

    /// Opens the rows of one video on a server. The errors are those of VideoDatabase::open, and of `open` for the file.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>>
    openShared(const Shared &shared, const Clock *clock = nullptr, std::chrono::milliseconds patience = kPatience,
               std::chrono::milliseconds reconnectPatience = kReconnectPatience);

    /// One that is gone with the program: for what is paid before there is a project.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> inMemory();

    /// Opens it for looking, beside a writer. NotFound where there is none; writing then fails with Storage.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>>
    openToRead(const QString &path, std::chrono::milliseconds patience = kPatience);

    /// The same on a server; nothing is taken over.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>>
    openSharedToRead(const Shared &shared, std::chrono::milliseconds patience = kPatience);

    ~Ledger() override;
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

    [[nodiscard]] Result<RequestId> reserve(const NewRequest &request, const Budget &budget) override;
    [[nodiscard]] Result<void> raise(RequestId id, double estimateUsd, const Budget &budget) override;
    [[nodiscard]] Result<void> recordProviderId(RequestId id, const QString &providerId,
                                                const QDateTime &providerTime) override;
    [[nodiscard]] Result<void> finish(RequestId id, const RequestOutcome &outcome) override;
    [[nodiscard]] Result<std::optional<RequestRow>> find(const RequestKey &key) const override;
    [[nodiscard]] Result<QList<RequestRow>> unfinished() const override;
    [[nodiscard]] Result<QList<RequestRow>> leftOver() const override;
    [[nodiscard]] Result<QStringList> providerIds(const QString &provider) const override;
    [[nodiscard]] Result<JournalTotals> totals() const override;
    [[nodiscard]] Result<std::shared_ptr<BuildHold>> holdForBuild() override;

    /// Every row, oldest first.
    [[nodiscard]] Result<QList<RequestRow>> rows() const;

    /// Keeps a phase's output (the TDD's PhaseOutput) under its name ("phase1_planning"), in place of an
    /// earlier one.
    [[nodiscard]] Result<void> savePhaseOutput(const QString &phase, const QJsonObject &output);
    [[nodiscard]] Result<std::optional<QJsonObject>> phaseOutput(const QString &phase) const;

private:
    Ledger(std::unique_ptr<SqlThread> thread, const Clock *clock, QString videoId);

    /// What `work(book)` returns, in the thread of the connection; in one transaction that excludes other writers.
    template <class Work> auto inBook(const Work &work) const;
    template <class Work> auto inTransaction(const Work &work) const;

    const Clock m_realClock;
    const Clock *m_clock;
    std::unique_ptr<SqlThread> m_thread;
    std::optional<PostgresAddress> m_server;
    std::mutex m_holdMutex;
    std::weak_ptr<BuildHold> m_hold;
    QString m_videoId;         ///< empty: the file's only one
    QString m_session;         ///< names this ledger in the rows that it writes on a server
    qint64 m_newestAtOpen = 0; ///< the highest id of a row that was open then
};

} // namespace beatreel
