// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Clock.h"
#include "core/project/ProjectChange.h"

#include <QObject>
#include <QUndoStack>

namespace beatreel {

/// The project that is open in the editor: its present value and the values before and after each edit. Lives
/// in the UI thread. It holds what the user chose, nothing that was generated, and does not know of files.
class Document : public QObject
{
    Q_OBJECT

public:
    /// `clock` outlives the document.
    Document(Project project, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const Project &project() const { return m_project; }
    /// For the undo and redo actions and the history. Only the document pushes to it.
    [[nodiscard]] QUndoStack *undoStack() { return &m_stack; }

    /// Makes `after` the present project, as one entry named `name` in the history. Nothing happens where it
    /// is the present one already.
    void edit(const QString &name, Project after);

    /// As `edit`, for typing and steppers: edits with the same key, less than a second apart and with nothing
    /// between them, are one entry. An edit that takes the ones before it back removes the entry.
    void editMerged(const QString &key, const QString &name, Project after);

    /// Everything from here to `endGesture` is one entry, a drag for instance, however long it lasts; its
    /// last edit names it. Undoing ends the gesture.
    void beginGesture();
    void endGesture();
    /// Takes back what the gesture did, and ends it; the history is as before.
    void cancelGesture();

signals:
    /// After every change, by edit, undo or redo; once where several entries are undone at once.
    void changed(const beatreel::ProjectChange &change);

private:
    class Command;

    void push(const QString &name, Project after, int mergeId);
    void onIndexChanged();
    void closeMerge();

    const Clock &m_clock;
    Project m_project;
    Project m_told; ///< as of the last `changed`
    QUndoStack m_stack;
    int m_lastMergeId = 0;
    QString m_openKey; ///< empty: the next merged edit begins an entry
    std::chrono::steady_clock::time_point m_lastMerged;
    std::optional<Project> m_beforeGesture; ///< set within a gesture
};

} // namespace beatreel
