// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Clock.h"
#include "core/generate/RequestJournal.h"

#include <chrono>
#include <memory>

namespace beatreel {

class SqlThread;

/// A project's `ledger.sqlite`: every request to a generator and the phases' outputs. The file has no
/// companions between two writes (rollback journal, every commit on disk), so that the folder can be copied
/// at any time. One thread of its own holds the connection; every function may be called from any thread.
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

    /// One that is gone with the program: for what is paid before there is a project.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> inMemory();

    /// Opens it for looking, beside a writer. NotFound where there is none; writing then fails with Storage.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>>
    openToRead(const QString &path, std::chrono::milliseconds patience = kPatience);

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

    /// Every row, oldest first.
    [[nodiscard]] Result<QList<RequestRow>> rows() const;

    /// Keeps a phase's output (the TDD's PhaseOutput) under its name ("phase1_planning"), in place of an
    /// earlier one.
    [[nodiscard]] Result<void> savePhaseOutput(const QString &phase, const QJsonObject &output);
    [[nodiscard]] Result<std::optional<QJsonObject>> phaseOutput(const QString &phase) const;

private:
    Ledger(std::unique_ptr<SqlThread> thread, const Clock *clock);

    const Clock m_realClock;
    const Clock *m_clock;
    std::unique_ptr<SqlThread> m_thread;
    qint64 m_newestAtOpen = 0; ///< the highest id of a row that was open then
};

} // namespace beatreel
