// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Document.h"
#include "core/project/SaveWorker.h"

#include <QTimer>

namespace beatreel {

/// Whether the present project is on disk.
struct SaveState
{
    enum class Kind {
        Saved,
        Saving, ///< not yet; it will be within a second
        Failed  ///< the last attempt failed, and stays so until one succeeds
    };

    Kind kind = Kind::Saved;
    Error error; ///< Busy: somebody else changed the document, see Autosave::overwrite

    [[nodiscard]] bool isSaved() const { return kind == Kind::Saved; }
};

struct SaveTiming
{
    std::chrono::milliseconds delay{250};       ///< from an edit to its writing: edits in between go with it
    std::chrono::milliseconds firstRetry{2000}; ///< doubled with each failure
    std::chrono::milliseconds longestRetry{30000};
};

/// How long to wait after so many failures in a row, from 1 on.
[[nodiscard]] std::chrono::milliseconds retryDelay(int failures, const SaveTiming &timing);

/// Puts each edit of a document on disk within a second, on a worker thread. Lives in the UI thread. A
/// failure is told at once; it tries again at the next edit, and by itself after `retryDelay`, but not where
/// only the user can help: then the state stays Failed and the work in memory.
class Autosave : public QObject
{
    Q_OBJECT

public:
    /// The document's present project is what the store holds. Both outlive it.
    Autosave(const Document &document, DocumentStore &store, const SaveTiming &timing = {},
             QObject *parent = nullptr);
    /// Writes what is not written.
    ~Autosave() override;

    [[nodiscard]] const SaveState &state() const { return m_state; }

    /// Writes at once what is not written, and what failed.
    void saveNow();
    /// The user's word to write over what somebody else wrote; that becomes a version.
    void overwrite();
    /// Blocks until everything is written or has failed; for closing.
    const SaveState &flush();

signals:
    void stateChanged(const beatreel::SaveState &state);

private:
    void onChanged();
    void collect();
    void post(DocumentStore::Conflict conflict);
    void setState(SaveState state);

    const Document &m_document;
    SaveTiming m_timing;
    QTimer m_delay;
    QTimer m_retry;
    SaveState m_state;
    int m_revision = 0; ///< of the present project
    int m_posted = 0;   ///< the newest that was given to the worker
    int m_failures = 0; ///< in a row
    SaveWorker m_worker;
};

} // namespace beatreel
