// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/PseudoTranslator.h"
#include "tests/support/TestMain.h"
#include "tests/ui/journeys/Journey.h"

#include "ui/common/KeysEditor.h"
#include "ui/common/PriceButton.h"
#include "ui/common/SegmentedControl.h"
#include "ui/library/LibraryView.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/workspace/DragTypes.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>

using namespace beatreel;
using namespace beatreel::test;

/// What stands round the film: library, look, settings, finding actions.
class tst_Panels : public QObject
{
    Q_OBJECT

private:
    /// The words of a button are translated, and where it is in sight all of them can be read.
    static void checkWords(const QAbstractButton &button)
    {
        const bool hasWords = !button.text().isEmpty() && button.isVisible();
        const auto *tool = qobject_cast<const QToolButton *>(&button);
        if (!hasWords || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()))
            return;
        const auto *priced = qobject_cast<const PriceButton *>(&button);
        const auto *control = qobject_cast<const SegmentedControl *>(button.parentWidget());
        const int room = control ? control->width() : button.width();
        const int wanted = control ? control->readableWidth() : priced ? priced->readableWidth() : button.minimumSizeHint().width();
        const QString what = QStringLiteral("%1 “%2” in %3 of %4").arg(button.objectName(), button.text()).arg(room).arg(wanted);
        QVERIFY2(room >= wanted || button.visibleRegion().isEmpty(), qPrintable(what)); // in a tab behind another, say
        const bool isTranslated = button.text().startsWith(u'[') || button.text().startsWith(u'#') || button.text().toInt() > 0;
        QVERIFY2(isTranslated, qPrintable(what));
    }

private slots:
    void aTemplateIsFoundAndAdded()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        person.clickCard(0);
        auto *search = person.find<QLineEdit>(QStringLiteral("librarySearch"));
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("macro"));
        auto *library = person.find<LibraryView>(QStringLiteral("libraryView"));
        library->setFocus(Qt::TabFocusReason);
        person.press(Qt::Key_Return);
        QCOMPARE(person.project().beats.size(), 3);
        QCOMPARE(person.project().beats[1]->spec.shotType, QStringLiteral("macro"));
        QCOMPARE(person.open()->selection().current(), person.project().beats[1].id());
        QVERIFY(!person.project().beats[1]->spec.promptTemplate.isEmpty());
    }

    void aTemplateIsDroppedBetweenTwoBeats()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        QMimeData data;
        data.setData(kTemplateMime, "detail_showcase");
        const QRect second = person.timeline().scene().cardRect(1);
        const QPoint between(second.left() - 2, second.top() + 40);
        QWidget *surface = person.timeline().viewport();
        QDragEnterEvent enter(between, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(surface, &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(between, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(surface, &move);
        QDropEvent drop(between, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(surface, &drop);
        QCOMPARE(person.project().beats.size(), 3);
        QCOMPARE(person.project().beats[1]->spec.templateId.text(), QStringLiteral("detail_showcase"));
    }

    void aBeatBecomesATemplateOfOnesOwn()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        person.enterTimeline();
        person.pressMenuKey();
        person.choose(QStringLiteral("saveAsTemplate"));
        auto *name = person.find<QLineEdit>(QStringLiteral("templateName"));
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Our opening"));
        person.find<QPushButton>(QStringLiteral("templateSave"))->click();
        const BeatTemplate *own = person.bench().parts().templates.library().find(TemplateId(QStringLiteral("our_opening")));
        QVERIFY(own);
        QVERIFY(person.bench().parts().templates.isOwn(own->id));
        person.stop();
        person.start(); // it is there at the next start
        QVERIFY(person.bench().parts().templates.library().find(TemplateId(QStringLiteral("our_opening"))));
    }

    void aLookIsChangedOnceForAll()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        person.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(person.open()->workshop().isBuilding(), Journey::kPatience);
        QVERIFY(person.waitUntilIdle());
        person.action(actions::kViewLook)->trigger();
        person.settle();
        auto *lighting = person.find<QComboBox>(QStringLiteral("look.lighting"));
        lighting->setFocus();
        lighting->lineEdit()->selectAll();
        QTest::keyClicks(lighting->lineEdit(), QStringLiteral("neon at night"));
        auto *apply = person.find<QAbstractButton>(QStringLiteral("applyLook"));
        QTRY_VERIFY_WITH_TIMEOUT(apply->isVisible(), Journey::kPatience);
        QCOMPARE(person.open()->countOfBuild(), 0); // nothing yet
        const QString said = person.find<QLabel>(QStringLiteral("lookEffect"))->text();
        QTRY_VERIFY2(person.find<QLabel>(QStringLiteral("lookEffect"))->text().contains(QStringLiteral("2 beats")), qPrintable(said));
        apply->click();
        QCOMPARE(person.project().style.lighting, QStringLiteral("neon at night"));
        QVERIFY(person.status(Slot::frame(kBeat1)) == SlotStatus::Stale);
        QVERIFY(!person.open()->workshop().isBusy()); // applying never builds
        person.enterTimeline();
        person.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(person.open()->countOfBuild(), 0);
    }

    void aKeyIsChangedAndActs()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        person.action(actions::kSettings)->trigger();
        auto *settings = person.find<SettingsDialog>(QStringLiteral("settings"));
        settings->showKeys(actions::kDuplicateBeat);
        auto *editor = person.find<KeysEditor>(QStringLiteral("keysEditor"));
        KeyMap map = editor->keyMap();
        QWidget *field = person.find<QWidget>(QStringLiteral("keyField0"));
        QTest::mouseClick(field, Qt::LeftButton);
        QTest::keyClick(settings->windowHandle(), Qt::Key_J, Qt::ControlModifier);
        QVERIFY(!(editor->keyMap() == map));
        settings->close();
        QTRY_VERIFY_WITH_TIMEOUT(!person.window().findChild<SettingsDialog *>(QStringLiteral("settings")), Journey::kPatience);
        person.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&person.window()));
        person.clickCard(0);
        person.press(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(person.project().beats.size(), 3);
        person.press(Qt::Key_D, Qt::ControlModifier); // no longer
        QCOMPARE(person.project().beats.size(), 3);
        person.stop();
        person.start();
        QVERIFY(!(person.bench().preferences().value().keys == map));
    }

    void planningFromTheBriefLeavesTheComparison()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        person.action(actions::kViewBrief)->trigger();
        person.find<QAbstractButton>(QStringLiteral("comparePlans"))->click();
        auto *plans = person.find<QWidget>(QStringLiteral("plansView"));
        auto *library = person.find<LibraryView>(QStringLiteral("libraryView"));
        QWidget *compared = nullptr;
        for (QWidget *view : person.window().findChildren<QWidget *>(plans->objectName()))
            compared = view->isVisible() ? view : compared;
        QVERIFY(compared);
        QVERIFY(!library->isVisible());
        person.action(actions::kPlanFromBrief)->trigger();
        QVERIFY(!compared->isVisible());
        QVERIFY(person.timeline().isVisible());
        QVERIFY(person.find<QWidget>(QStringLiteral("briefPanel"))->isVisible());
    }

    void wordsOnCardsAreOfTheViewInFront()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        QAction *words = person.action(actions::kViewWords);
        auto *head = person.find<QToolButton>(QStringLiteral("boardWords"));
        QVERIFY(!words->isChecked());
        person.action(actions::kViewBoard)->trigger();
        QVERIFY(words->isChecked()); // the board has room for them
        QVERIFY(head->isChecked());
        words->trigger();
        QVERIFY(!head->isChecked());
        head->click();
        QVERIFY(words->isChecked());
        words->trigger();
        person.action(actions::kViewTimeline)->trigger();
        words->trigger();
        QVERIFY(person.timeline().areWordsShown());
        QVERIFY(person.window().close());
        person.stop();
        person.start();
        person.openProject(person.file(QStringLiteral("My ad")));
        QVERIFY(person.timeline().areWordsShown());
        QVERIFY(!person.find<QToolButton>(QStringLiteral("boardWords"))->isChecked());
    }

    void anActionIsFoundByItsWords()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        person.clickCard(0);
        person.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *field = person.find<QLineEdit>(QStringLiteral("actionFinderField"));
        QTRY_VERIFY_WITH_TIMEOUT(field->isVisible(), Journey::kPatience);
        QTest::keyClicks(field, QStringLiteral("dupl"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(person.project().beats.size(), 3, Journey::kPatience);
        QCOMPARE(person.bench().preferences().value().recentActions, QStringList{actions::kDuplicateBeat.text()});
    }

    void theWindowIsAsItWasLeft()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        person.action(actions::kViewBoard)->trigger();
        person.action(actions::kSnap)->trigger();
        person.window().close();
        person.stop();
        person.start();
        person.openProject(person.file(QStringLiteral("My ad")));
        QVERIFY(person.action(actions::kViewBoard)->isChecked());
        QVERIFY(person.find<QWidget>(QStringLiteral("boardView"))->isVisible());
        QVERIFY(!person.action(actions::kSnap)->isChecked());
    }

    void theSmallestWindowHoldsEverything()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        for (const ActionId &view : {actions::kViewTimeline, actions::kViewBoard}) {
            person.action(view)->trigger();
            person.open()->selection().select(kBeat2);
            person.window().resize(1120, 640);
            person.settle();
            QVERIFY2(person.window().size() == QSize(1120, 640),
                     qPrintable(QStringLiteral("%1: %2x%3").arg(view.text()).arg(person.window().width()).arg(person.window().height())));
        }
    }

    /// In a language of long words, buttons keep their words and every text went through tr().
    void longWordsAreNotCutOff()
    {
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        {
            Journey person;
            person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
            person.clickCard(0);
            for (const QSize size : {QSize(1600, 1000), QSize(1280, 720)}) {
                person.window().resize(size);
                person.settle();
                for (QAbstractButton *button : person.window().findChildren<QAbstractButton *>())
                    checkWords(*button);
            }
        }
        QCoreApplication::removeTranslator(&pseudo);
    }
};

BEATREEL_TEST(tst_Panels)
#include "tst_Panels.moc"
