// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ProgramFacts.h"

#include <QObject>

#include <memory>

namespace beatreel {

class ActionTable;
class Dialogs;
class HandbookWindow;
class PreferencesStore;
class ProjectFiles;

/// What the Help menu opens: the handbook, at the page of the panel in which the keyboard is, What's this, What's new, the report of a
/// problem and About.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    struct Places
    {
        ActionTable &actions;
        Dialogs &dialogs;
        PreferencesStore &preferences;
        ProjectFiles &files;
    };

    /// All in `places` outlives it; the dialogs stand over `window`.
    HelpActions(const Places &places, QWidget *window);
    ~HelpActions() override;

    void setFacts(const ProgramFacts &facts) { m_facts = facts; }
    /// The handbook goes with the editor's window.
    void close();
    [[nodiscard]] HandbookWindow *handbook() const { return m_handbook.get(); }

private:
    void showHandbook();
    [[nodiscard]] QString pageForFocus() const;
    void report();

    Places m_places;
    QWidget *m_window;
    ProgramFacts m_facts;
    std::unique_ptr<HandbookWindow> m_handbook; ///< nullptr: it was not opened yet
};

} // namespace beatreel
