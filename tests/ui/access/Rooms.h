// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/FolderAssetStore.h"
#include "tests/ui/journeys/Journey.h"
#include "ui/common/QuestionDialog.h"
#include "ui/library/TemplateDialog.h"
#include "ui/main/PriceAsker.h"
#include "ui/main/StorageDialog.h"
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

    [[nodiscard]] Journey &person() { return m_person; }
    void goThrough()
    {
        goThroughStart();
        m_person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 10, call_to_action 5"));
        goThroughPanels();
        goThroughSettings();
        for (const ActionId &dialog : {actions::kExportMp4, actions::kExportPdf, actions::kVersions, actions::kWhatsNew, actions::kReport, actions::kAbout,
                                       actions::kFindAction})
            goThroughDialog(dialog);
        goThroughQuestions();
        goThroughHandbook();
        goThroughPreview();
        goThroughVideos();
        goThroughMade();
    }

private:
    void show(QWidget &window, const QString &name)
    {
        m_person.settle();
        m_visit(window, name);
    }

    void showAndClose(QWidget &window, const QString &name)
    {
        show(window, name);
        window.close();
        m_person.settle();
    }

    void goThroughStart()
    {
        QWidget &window = m_person.window();
        show(window, QStringLiteral("start page"));
        auto *start = m_person.find<QWidget>(QStringLiteral("startPage"));
        start->findChild<QPlainTextEdit *>(QStringLiteral("briefPrompt"))->setPlainText(QStringLiteral("30 s for Nike sneakers. Urban, energetic, at dusk."));
        start->findChild<QPushButton *>(QStringLiteral("plan"))->click();
        QVERIFY(QTest::qWaitFor([this] { return !m_person.takeButtons().isEmpty(); }, Journey::kPatience));
        show(window, QStringLiteral("plans"));
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
        showAndClose(*dialog, action.text());
    }

    void goThroughQuestions()
    {
        QWidget &window = m_person.window();
        const auto openDialog = [&](QDialog *dialog, const QString &name) {
            dialog->open();
            showAndClose(*dialog, name);
        };
        const Question question{QStringLiteral("“Nike, city at dusk” was published from another computer meanwhile."), QStringLiteral("Open that one beside yours to see what differs, or put yours in its place."),
                                {{QStringLiteral("Open that one")}, {QStringLiteral("Publish mine"), Verb::Kind::Destructive}}, {}};
        openDialog(new QuestionDialog(question, &window), QStringLiteral("a question"));
        openDialog(new QuestionDialog(Error{ErrorKind::Storage, QStringLiteral("The disk is full. Make room on it, or save a copy elsewhere."), QStringLiteral("ENOSPC"), std::nullopt}, &window),
                   QStringLiteral("a failure"));
        auto store = FolderAssetStore::open(QUrl::fromLocalFile(m_person.projectsFolder()), {});
        QVERIFY(store.has_value());
        openDialog(new StorageDialog(std::move(*store), &window), QStringLiteral("projects of a storage"));
        TemplateDialog::saveAsTemplate(&window, m_person.parts().templates, *m_person.project().find(kBeat2), [](const TemplateId &) {});
        showAndClose(*QApplication::activeModalWidget(), QStringLiteral("a template"));
        PriceAsker asker(&window, m_person.bench().preferences());
        asker.ask({QStringLiteral("Make clip 3.1 again?"), QStringLiteral("Make it"), Price::exact(0.19), 0.63, QStringLiteral("1 clip by Hailuo 2.3 Fast")}, {}, [] {});
        QVERIFY(QApplication::activePopupWidget());
        showAndClose(*QApplication::activePopupWidget(), QStringLiteral("a price"));
    }

    void goThroughHandbook()
    {
        m_person.action(actions::kDocumentation)->trigger();
        const QWidgetList windows = QApplication::topLevelWidgets();
        const auto handbook = std::ranges::find_if(windows, [](const QWidget *window) { return window->objectName() == QStringLiteral("handbook"); });
        QVERIFY(handbook != windows.end() && QTest::qWaitForWindowActive(*handbook));
        showAndClose(**handbook, QStringLiteral("handbook"));
    }

    /// With frames, their takes, and what they were made by.
    void goThroughMade()
    {
        QWidget &window = m_person.window();
        window.activateWindow(); // closing another one makes none the active one here
        QVERIFY(QTest::qWaitForWindowActive(&window));
        m_person.open()->build(BuildScope::Storyboard);
        QVERIFY(m_person.waitUntilIdle());
        m_person.open()->selection().select(kBeat2);
        for (const ActionId &panel : {actions::kViewTakes, actions::kViewJobs}) {
            if (m_person.find<QWidget>(panel == actions::kViewTakes ? QStringLiteral("takesPanel") : QStringLiteral("jobsPanel"))->visibleRegion().isEmpty())
                m_person.action(panel)->trigger();
            show(window, QStringLiteral("made, ") + panel.text());
        }
        m_person.action(actions::kCompareTakes)->trigger();
        show(window, QStringLiteral("compared takes"));
        m_person.action(actions::kCompareTakes)->trigger();
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
        showAndClose(*videos, QStringLiteral("all videos"));
    }

    Journey &m_person;
    Visit m_visit;
};

} // namespace beatreel::test
