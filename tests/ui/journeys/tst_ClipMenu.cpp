// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/journeys/Journey.h"
#include "ui/takes/TakesPanel.h"

#include <QSet>

using namespace beatreel;
using namespace beatreel::test;

namespace {

void askForMenu(Journey &person, const QPoint &point)
{
    QWidget *surface = person.timeline().viewport();
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, surface->mapToGlobal(point));
    QCoreApplication::sendEvent(surface, &event);
}

void askAtClip(Journey &person, int beat, int clip)
{
    askForMenu(person, person.timeline().scene().cellRect(beat, clip).center());
}

QMenu *openMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QAction *entry(const QString &name)
{
    return openMenu() ? openMenu()->findChild<QAction *>(name) : nullptr;
}

} // namespace

/// What the context menus of the timeline offer, by what is under the pointer.
class tst_ClipMenu : public QObject
{
    Q_OBJECT

private slots:
    void aClipHasItsOwnVerbs()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 10"));
        askAtClip(person, 1, 1);
        QCOMPARE(openMenu()->objectName(), QStringLiteral("clipMenu"));
        QCOMPARE(openMenu()->actions().first()->text().remove(u'&'), QStringLiteral("Make clip, free"));
        QVERIFY(!entry(QStringLiteral("revealClip"))->isEnabled());
        person.choose(QStringLiteral("makeClip"));
        const Slot clip = Slot::clip(kBeat2, 1);
        QTRY_VERIFY_WITH_TIMEOUT(person.status(clip) == SlotStatus::Ready, Journey::kPatience);
        QVERIFY(person.waitUntilIdle());

        askAtClip(person, 1, 1);
        QCOMPARE(openMenu()->actions().first(), person.action(actions::kClipAgain));
        person.choose(QStringLiteral("revealClip"));
        QCOMPARE(person.dialogs.revealed, QStringList{person.open()->takes().path(*person.open()->state(clip)->shown)});
        askAtClip(person, 1, 1);
        person.choose(QStringLiteral("showTakes"));
        QVERIFY(person.find<TakesPanel>(QStringLiteral("takesPanel"))->isVisible());
        askAtClip(person, 1, 1);
        person.choose(QStringLiteral("ownVideo"));
        QVERIFY(person.dialogs.isOpen());
        person.dialogs.leave();
    }

    void theLettersOfItsMenuDiffer()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5"));
        askAtClip(person, 0, 0);
        QSet<QKeySequence> letters;
        for (const QAction *action : openMenu()->actions()) {
            const QKeySequence letter = QKeySequence::mnemonic(action->text());
            QVERIFY2(letter.isEmpty() || !letters.contains(letter), qPrintable(action->text()));
            letters.insert(letter);
        }
        openMenu()->close();
    }

    void theMenuKeyOpensThatOfTheClip()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5"));
        person.enterTimeline();
        person.press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(person.open()->selection().clip(), 0);
        person.pressMenuKey();
        QCOMPARE(openMenu()->objectName(), QStringLiteral("clipMenu"));
        QVERIFY(openMenu()->findChild<QMenu *>(QStringLiteral("beatMenu"))); // the beat's is in it
        openMenu()->close();
        askForMenu(person, person.onCard(0, 0.5));
        QCOMPARE(openMenu()->objectName(), QStringLiteral("beatMenu"));
        openMenu()->close();
    }

    void aClipAFrameAndTheMusicAreLocked()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, call_to_action 5"));
        askAtClip(person, 0, 0);
        person.choose(QStringLiteral("lockClip"));
        const Slot clip = Slot::clip(kBeat1, 0);
        QVERIFY(person.project().isLocked(clip));
        QVERIFY(!person.project().isLocked(Slot::frame(kBeat1)));
        askForMenu(person, person.onCard(1, 0.5));
        person.choose(QStringLiteral("lockFrame"));
        QVERIFY(person.project().isLocked(Slot::frame(kBeat2)));
        QVERIFY(!person.project().beats[1]->isLocked);
        QVERIFY2(person.cardName(1).contains(QStringLiteral("frame locked")), qPrintable(person.cardName(1)));
        askForMenu(person, person.timeline().scene().musicRect().center());
        person.choose(QStringLiteral("lockMusic"));
        QVERIFY(person.project().isLocked(Slot::music()));
        QCOMPARE(person.open()->countOfBuild(), 1); // a frame: the other clip waits for a locked one

        askAtClip(person, 0, 0);
        QVERIFY(entry(QStringLiteral("lockClip"))->isChecked());
        person.choose(QStringLiteral("lockClip"));
        QVERIFY(!person.project().isLocked(clip));
        person.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(person.project().isLocked(clip));
    }

    void aClipOfALockedBeatIsLockedWithIt()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5"));
        person.clickCard(0);
        person.press(Qt::Key_L, Qt::ControlModifier);
        askAtClip(person, 0, 0);
        QVERIFY(entry(QStringLiteral("lockClip"))->isChecked());
        QVERIFY(!entry(QStringLiteral("lockClip"))->isEnabled());
        QVERIFY(!entry(QStringLiteral("makeClip"))->isEnabled());
        openMenu()->close();
    }
};

BEATREEL_TEST(tst_ClipMenu)
#include "tst_ClipMenu.moc"
