// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/journeys/Journey.h"
#include "ui/brief/StartPage.h"
#include "ui/help/HandbookWindow.h"
#include "ui/main/HelpActions.h"
#include "ui/main/VideosActions.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/videos/AllVideosWindow.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTabWidget>

namespace beatreel::test {

/// What is wrong somewhere, each said once, with the first place where it was found.
class Complaints
{
public:
    void add(const QString &where, const QStringList &complaints)
    {
        for (const QString &complaint : complaints) {
            if (!m_said.contains(complaint))
                qWarning("%s: %s", qPrintable(where), qPrintable(complaint));
            m_said.insert(complaint);
        }
    }
    [[nodiscard]] bool isEmpty() const { return m_said.isEmpty(); }

private:
    QSet<QString> m_said;
};

/// Leads a person through the whole editor and shows every window and panel to somebody.
class Rooms
{
public:
    using Visit = std::function<void(QWidget &window, const QString &name)>;

    Rooms(Journey &person, Visit visit) : m_person(person), m_visit(std::move(visit)) {}

    void goThrough()
    {
        show(m_person.window(), QStringLiteral("start page"));
        goThroughPlans();
        m_person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 10, call_to_action 5"));
        goThroughPanels();
        goThroughSettings();
        for (const ActionId &dialog : {actions::kExportMp4, actions::kExportPdf, actions::kVersions, actions::kWhatsNew, actions::kReport, actions::kAbout, actions::kFindAction})
            goThroughDialog(dialog);
        goThroughPreview();
        goThroughVideos();
        goThroughHandbook();
    }

private:
    void show(QWidget &window, const QString &name)
    {
        m_person.settle();
        m_visit(window, name);
    }

    void goThroughPlans()
    {
        auto *start = m_person.find<StartPage>(QStringLiteral("startPage"));
        start->findChild<QPlainTextEdit *>(QStringLiteral("briefPrompt"))->setPlainText(QStringLiteral("15 s for sneakers"));
        start->findChild<QPushButton *>(QStringLiteral("plan"))->click();
        QTRY_VERIFY(start->plans().isVisible());
        show(m_person.window(), QStringLiteral("plans"));
    }

    void goThroughPanels()
    {
        QWidget &window = m_person.window();
        show(window, QStringLiteral("timeline"));
        m_person.open()->selection().select(kBeat2);
        show(window, QStringLiteral("a beat"));
        for (const ActionId &panel : {actions::kViewLibrary, actions::kViewBrief, actions::kViewLook, actions::kViewTakes, actions::kViewJobs,
                                      actions::kHistory, actions::kViewInspector, actions::kViewBoard}) {
            QAction *action = m_person.action(panel);
            if (!action->isChecked())
                action->trigger();
            show(window, panel.text());
        }
        m_person.action(actions::kViewTimeline)->trigger();
    }

    void goThroughSettings()
    {
        m_person.action(actions::kSettings)->trigger();
        auto *settings = m_person.window().findChild<SettingsDialog *>();
        QVERIFY(settings);
        auto *pages = settings->findChild<QTabWidget *>(QStringLiteral("settingsPages"));
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            show(*settings, QStringLiteral("settings, ") + pages->tabText(page));
        }
        settings->close();
    }

    void goThroughDialog(const ActionId &action)
    {
        m_person.action(action)->trigger();
        m_person.settle();
        QWidget *dialog = QApplication::activeModalWidget();
        if (action == actions::kFindAction)
            dialog = m_person.find<QLineEdit>(QStringLiteral("actionFinderField"))->window(); // it is not modal
        QVERIFY2(dialog && dialog->isVisible(), qPrintable(action.text() + QStringLiteral(" opens nothing.")));
        show(*dialog, action.text());
        dialog->close();
        m_person.settle();
    }

    void goThroughPreview()
    {
        QAction *action = m_person.action(actions::kFullScreen);
        action->setChecked(true);
        show(*m_person.find<QWidget>(QStringLiteral("fullScreenPreview")), action->objectName());
        action->setChecked(false);
        m_person.settle();
    }

    void goThroughVideos()
    {
        m_person.action(actions::kAllVideos)->trigger();
        AllVideosWindow *videos = m_person.window().findChild<VideosActions *>()->videos();
        QVERIFY(videos && QTest::qWaitForWindowActive(videos));
        show(*videos, QStringLiteral("all videos"));
        videos->close();
    }

    void goThroughHandbook()
    {
        m_person.action(actions::kDocumentation)->trigger();
        HandbookWindow *handbook = m_person.window().findChild<HelpActions *>()->handbook();
        QVERIFY(handbook && handbook->isVisible());
        show(*handbook, QStringLiteral("handbook"));
        handbook->close();
    }

    Journey &m_person;
    Visit m_visit;
};

} // namespace beatreel::test
