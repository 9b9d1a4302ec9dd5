// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/brief/PlanMaker.h"
#include "ui/workspace/OpenProject.h"

class QWidget;

namespace beatreel {

class BriefPanel;
class Dialogs;
class Pictures;
class PlansView;
class PreferencesStore;
class PriceAsker;
class ProjectFiles;
class StartPage;

/// From a brief to a project: the start page, its samples, the brief of an open project, and three plans compared over
/// it. Plans that are taken become projects, or entries of the open one's history.
class Planning : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    Planning(const Parts &parts, Pictures &pictures, Dialogs &dialogs, PreferencesStore &preferences, ProjectFiles &files, PriceAsker &asker, QWidget *window);

    void setProject(OpenProject *open);
    /// Back to the project, without taking any of the plans.
    void leaveComparing();

    /// Plans that cost something are being made, or offered.
    [[nodiscard]] bool hasOpenPlans() const;

    [[nodiscard]] StartPage &start() { return *m_start; }
    [[nodiscard]] BriefPanel &brief() { return *m_brief; }
    /// Three plans for the open project, to be put over the window while they are compared.
    [[nodiscard]] PlansView &plans() { return *m_plans; }

signals:
    /// Three plans are to be seen over the project.
    void compareBegan();
    void compareEnded();

private:
    void makeSample(const Brief &brief);
    void openSampleProject();
    void askPrice(int plans, const ModelChoice &models, const QRect &button, const Agreed &act);

    const Parts &m_parts;
    Dialogs &m_dialogs;
    PreferencesStore &m_preferences;
    ProjectFiles &m_files;
    PriceAsker &m_asker;
    OpenProject *m_open = nullptr;
    QWidget *m_window;
    PlanMaker m_maker;
    StartPage *m_start;
    BriefPanel *m_brief;
    PlansView *m_plans;
};

} // namespace beatreel
