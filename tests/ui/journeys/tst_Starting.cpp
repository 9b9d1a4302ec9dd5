// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/journeys/Journey.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace beatreel;
using namespace beatreel::test;

/// From an empty window to a storyboard.
class tst_Starting : public QObject
{
    Q_OBJECT

private slots:
    void oneClickToFrames()
    {
        Journey person;
        QVERIFY(!person.open());
        person.find<QAbstractButton>(QStringLiteral("sampleBrief"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(person.open(), Journey::kPatience);
        person.settle();
        QVERIFY(person.timeline().isVisible());
        QCOMPARE(person.window().windowTitle(), person.project().name + QStringLiteral(" — Beatreel")); // as the desktop writes dialogs'
        QVERIFY(person.project().beats.size() >= 3);
        QTRY_VERIFY_WITH_TIMEOUT(person.haveFrames(), Journey::kPatience);
        QVERIFY(person.waitUntilIdle());
    }

    void briefToFrames()
    {
        Journey person;
        auto *prompt = promptOf(person, "startPage");
        prompt->setFocus();
        QTest::keyClicks(prompt, QStringLiteral("15s ad for Nike sneakers, energetic, urban"));
        person.find<QPushButton>(QStringLiteral("plan"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(person.takeButtons().size(), 3, Journey::kPatience);
        person.click(person.takeButtons().first());
        QTRY_VERIFY_WITH_TIMEOUT(person.open(), Journey::kPatience);
        QCOMPARE(person.project().duration(), Seconds(15));
        QCOMPARE(person.project().product.name, QStringLiteral("Nike sneakers"));
        QCOMPARE(person.project().brief.prompt, QStringLiteral("15s ad for Nike sneakers, energetic, urban"));
        QTRY_VERIFY_WITH_TIMEOUT(person.haveFrames(), Journey::kPatience);
        QVERIFY(person.waitUntilIdle());
        // What was made is there at the next start, and the project is offered.
        const QString folder = person.open()->folder().path();
        person.stop();
        person.start();
        QCOMPARE(person.bench().preferences().value().recentProjects.first(), folder);
        auto *recent = person.find<QAbstractButton>(QStringLiteral("recentProject"));
        QTRY_VERIFY_WITH_TIMEOUT(recent->isVisible(), Journey::kPatience);
        recent->click();
        QVERIFY(person.open());
        QVERIFY(person.haveFrames());
    }

    void takeTheThirdOfThreePlans()
    {
        Journey person;
        promptOf(person, "startPage")->setPlainText(QStringLiteral("30s for a family car, emotional"));
        person.find<QPushButton>(QStringLiteral("plan"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(person.takeButtons().size(), 3, Journey::kPatience);
        person.click(person.takeButtons().last());
        QTRY_VERIFY_WITH_TIMEOUT(person.open(), Journey::kPatience);
        QCOMPARE(person.project().duration(), Seconds(30));
        QVERIFY(person.project().brief.creativity > 0.9); // the free one
    }

    void planAgainKeepsLockedBeatsAndCanBeUndone()
    {
        Journey person;
        person.find<QAbstractButton>(QStringLiteral("sampleBrief"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(person.open(), Journey::kPatience);
        person.settle();
        QVERIFY(person.waitUntilIdle());
        person.clickCard(0);
        person.press(Qt::Key_L, Qt::ControlModifier);
        const Project before = person.project();
        const Beat locked = before.beats.first();
        person.action(actions::kPlanFromBrief)->trigger();
        person.settle();
        auto *prompt = promptOf(person, "briefPanel");
        prompt->setPlainText(QStringLiteral("20s for hiking boots, calm and minimalist"));
        person.find<QPushButton>(QStringLiteral("planAgain"))->click();
        auto *apply = person.find<QPushButton>(QStringLiteral("applyPlan"));
        QTRY_VERIFY_WITH_TIMEOUT(apply->isVisible(), Journey::kPatience);
        QVERIFY(person.project() == before); // nothing yet
        apply->click();
        QTRY_VERIFY_WITH_TIMEOUT(!(person.project() == before), Journey::kPatience);
        QVERIFY(person.project().beats.first().id() == locked.id());
        QCOMPARE(person.project().beats.first()->spec.duration, locked->spec.duration);
        QCOMPARE(person.project().product.name.toLower(), QStringLiteral("hiking boots"));
        person.enterTimeline();
        person.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(person.project() == before);
    }

    void keyboardOnlyFromStartToABuiltStoryboard()
    {
        Journey person;
        QTest::keyClick(&person.window(), Qt::Key_N, Qt::ControlModifier);
        auto *prompt = promptOf(person, "startPage");
        QTRY_VERIFY_WITH_TIMEOUT(prompt->hasFocus(), Journey::kPatience);
        QTest::keyClicks(prompt, QStringLiteral("10s for a coffee cup, minimalist"));
        person.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(person.takeButtons().size(), 3, Journey::kPatience);
        // Tab reaches a button that takes a plan; Space presses it.
        QTRY_VERIFY_WITH_TIMEOUT(person.tabTo([&](QWidget *focus) { return person.takeButtons().contains(focus); }), Journey::kPatience);
        person.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(person.open(), Journey::kPatience);
        person.settle();
        QVERIFY(person.waitUntilIdle());
        // F6 goes to the timeline; the beats are edited and everything is built.
        QTRY_VERIFY_WITH_TIMEOUT(person.regionTo(&person.timeline()), Journey::kPatience);
        person.press(Qt::Key_D, Qt::ControlModifier);
        person.press(Qt::Key_Right, Qt::AltModifier);
        person.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(person.open()->workshop().isBuilding(), Journey::kPatience);
        QVERIFY(person.waitUntilIdle());
        QCOMPARE(person.open()->countOfBuild(), 0);
        QVERIFY(QFileInfo::exists(person.open()->folder().path(person.project().name + QStringLiteral(".mp4"))));
    }

private:
    /// Start page and brief panel have the same form.
    static QPlainTextEdit *promptOf(Journey &person, const char *page)
    {
        return person.find<QWidget>(QLatin1String(page))->findChild<QPlainTextEdit *>(QStringLiteral("briefPrompt"));
    }
};

BEATREEL_TEST(tst_Starting)
#include "tst_Starting.moc"
