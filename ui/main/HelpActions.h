// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ProgramFacts.h"

#include <QObject>

namespace beatreel {

class ActionTable;
class Dialogs;
class PreferencesStore;
class ProjectFiles;

/// What the Help menu opens: What's this, What's new, the report of a problem and About.
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

    void setFacts(const ProgramFacts &facts) { m_facts = facts; }

private:
    void report();

    Places m_places;
    QWidget *m_window;
    ProgramFacts m_facts;
};

} // namespace beatreel
