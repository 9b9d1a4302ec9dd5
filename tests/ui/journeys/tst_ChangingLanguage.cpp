// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/EditorWindow.h"
#include "core/base/Language.h"
#include "core/project/BeatEdits.h"
#include "tests/support/TestMain.h"
#include "tests/ui/journeys/Journey.h"
#include "ui/brief/StartPage.h"
#include "ui/main/GenerateActions.h"
#include "ui/settings/SettingsDialog.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>

using namespace beatreel;
using namespace beatreel::test;

/// Somebody chooses another language in the middle of the work.
class tst_ChangingLanguage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_journey = std::make_unique<Journey>();
        m_editor = std::make_unique<EditorWindow>(
            [this] {
                return std::make_unique<MainWindow>(m_journey->parts(), m_journey->dialogs, m_journey->bench().preferences(), m_journey->bench().services(),
                                                    m_journey->bench().windowStateFile());
            },
            m_journey->bench().preferences());
    }

    void cleanup()
    {
        m_editor.reset();
        m_journey.reset();
        speak(QStringLiteral("en"));
    }

    void theProjectGoesOnWithItsHistoryAndItsBuild()
    {
        open();
        OpenProject *project = window().files().project();
        project->apply(EditKind::DeleteBeats, withoutBeats(project->project(), {project->project().beats[1].id()}));
        project->selection().set({project->project().beats[0].id()});
        project->build(BuildScope::Storyboard);
        QVERIFY(project->workshop().isBusy());
        const QPointer before(&window());

        choose(QStringLiteral("de"));
        QVERIFY(before.isNull());
        QCOMPARE(QLocale().language(), QLocale::German);
        QVERIFY(window().isVisible());
        QCOMPARE(window().files().project(), project);
        QCOMPARE(project->selection().current(), project->project().beats[0].id());
        QVERIFY(QTest::qWaitFor([&] { return !project->workshop().isBusy(); }, Journey::kPatience));
        QVERIFY(project->state(Slot::frame(project->project().beats[0].id()))->status == SlotStatus::Ready);
        window().actions().action(actions::kUndo)->trigger();
        QCOMPARE(project->project().beats.size(), 2);
    }

    void aBriefThatIsBeingWrittenStays()
    {
        prompt().setPlainText(QStringLiteral("15s ad for a kettle"));
        choose(QStringLiteral("fr"));
        QCOMPARE(prompt().toPlainText(), QStringLiteral("15s ad for a kettle"));
    }

    void theSettingsStayOpen()
    {
        window().actions().action(actions::kSettings)->trigger();
        auto *language = window().findChild<QComboBox *>(QStringLiteral("settingLanguage"));
        QVERIFY(language);
        QSignalSpy replaced(m_editor.get(), &EditorWindow::replaced);
        language->setCurrentIndex(language->findText(QStringLiteral("日本語")));
        emit language->activated(language->currentIndex());
        QVERIFY(replaced.wait());
        auto *again = window().findChild<SettingsDialog *>();
        QVERIFY(again && again->isVisible());
        QCOMPARE(again->findChild<QComboBox *>(QStringLiteral("settingLanguage"))->currentText(), QStringLiteral("日本語"));
    }

    void whatComesAfterABuildIsNotLost()
    {
        open();
        bool hasCome = false;
        window().findChild<GenerateActions *>()->buildThen([&] { hasCome = true; });
        QVERIFY(window().isAtWork());
        QSignalSpy replaced(m_editor.get(), &EditorWindow::replaced);
        connect(m_editor.get(), &EditorWindow::replaced, this, [&] { QVERIFY(hasCome); });
        setLanguage(QStringLiteral("es"));
        QVERIFY(window().findChild<NoticeBar *>()->isVisible());
        QVERIFY(QLocale().language() != QLocale::Spanish);
        QVERIFY(replaced.wait(Journey::kPatience));
        QVERIFY(hasCome);
        QCOMPARE(QLocale().language(), QLocale::Spanish);
    }

    void whoChangesItBackMeanwhileKeepsTheWindow()
    {
        open();
        bool hasCome = false;
        window().findChild<GenerateActions *>()->buildThen([&] { hasCome = true; });
        QSignalSpy replaced(m_editor.get(), &EditorWindow::replaced);
        setLanguage(QStringLiteral("es"));
        setLanguage({});
        QTRY_VERIFY_WITH_TIMEOUT(hasCome, Journey::kPatience);
        QVERIFY(!replaced.wait(1000));
    }

private:
    [[nodiscard]] MainWindow &window() { return m_editor->window(); }

    [[nodiscard]] QPlainTextEdit &prompt() { return *window().findChild<StartPage *>()->findChild<QPlainTextEdit *>(QStringLiteral("briefPrompt")); }

    void open()
    {
        Project made = projectOf(QStringLiteral("hero_shot 5, usage_scenario 5"));
        made.format = {{320, 180}, 30};
        const QString path = m_journey->file(QStringLiteral("My ad"));
        QVERIFY(ProjectFolder::create(path, made));
        window().openProject(path);
        QVERIFY(window().files().project());
    }

    void setLanguage(const QString &code)
    {
        Preferences preferences = m_journey->bench().preferences().value();
        preferences.language = code;
        m_journey->bench().preferences().set(preferences);
    }

    void choose(const QString &code)
    {
        QSignalSpy replaced(m_editor.get(), &EditorWindow::replaced);
        setLanguage(code);
        QVERIFY(replaced.wait());
    }

    std::unique_ptr<Journey> m_journey;
    std::unique_ptr<EditorWindow> m_editor;
};

BEATREEL_TEST(tst_ChangingLanguage)
#include "tst_ChangingLanguage.moc"
