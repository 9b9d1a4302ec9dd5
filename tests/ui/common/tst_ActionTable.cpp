// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/common/Appearance.h"
#include "ui/common/StandardActions.h"

#include "tests/support/TestMain.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace beatreel;
using namespace beatreel::actions;

namespace {

QKeySequence key(const char *text)
{
    return QKeySequence::fromString(QString::fromLatin1(text));
}

} // namespace

class tst_ActionTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }

    void init() { m_table = std::make_unique<ActionTable>(standardActions()); }
    void cleanup() { m_table.reset(); }

    void actionsAreMadeWhenAskedFor()
    {
        QVERIFY(m_table->made().isEmpty());
        QAction *play = m_table->action(kPlay);
        QAction *undo = m_table->action(kUndo);
        QCOMPARE(m_table->made(), (QList{undo, play}));
        QCOMPARE(m_table->action(kPlay), play);
        QCOMPARE(play->objectName(), QStringLiteral("playback.play"));
        QCOMPARE(play->text(), QStringLiteral("&Play or pause"));
        QCOMPARE(play->shortcuts(), (QList{key("Space"), key("K")}));
        QCOMPARE(play->icon().name(), QStringLiteral("beatreel/play"));
        QVERIFY(!play->isCheckable());
        QVERIFY(!play->autoRepeat());
        QVERIFY(undo->autoRepeat());
        QVERIFY(m_table->action(kLockBeat)->isCheckable());
    }

    void tipsTellWordsAndKey()
    {
        QAction *undo = m_table->action(kUndo);
        QCOMPARE(undo->toolTip(), QStringLiteral("Undo (Ctrl+Z)"));
        QCOMPARE(m_table->action(kExportMp4)->toolTip(), QStringLiteral("Export MP4 (Ctrl+E)"));
        QCOMPARE(m_table->action(kModels)->toolTip(), QStringLiteral("Models"));
        undo->setText(QStringLiteral("&Undo move beat"));
        QCOMPARE(undo->toolTip(), QStringLiteral("Undo move beat (Ctrl+Z)"));
    }

    void tipsTellWhyNot()
    {
        m_table->disable(kUndo, QStringLiteral("Nothing to undo."));
        QAction *undo = m_table->action(kUndo);
        QVERIFY(!undo->isEnabled());
        QCOMPARE(undo->toolTip(), QStringLiteral("Undo (Ctrl+Z)\nNothing to undo."));
        m_table->disable(kUndo, QStringLiteral("A build is running."));
        QCOMPARE(m_table->whyDisabled(kUndo), QStringLiteral("A build is running."));
        QCOMPARE(undo->toolTip(), QStringLiteral("Undo (Ctrl+Z)\nA build is running."));
        undo->setEnabled(true);
        QCOMPARE(undo->toolTip(), QStringLiteral("Undo (Ctrl+Z)"));
        undo->setEnabled(false);
        QCOMPARE(m_table->whyDisabled(kUndo), QString());
    }

    void aPriceIsToldAfterTheName()
    {
        QAction *again = m_table->action(kFrameAgain);
        m_table->setPrice(kFrameAgain, Price::free());
        QCOMPARE(again->text(), QStringLiteral("&Frame again, free"));
        m_table->setPrice(kFrameAgain, Price::exact(0.19));
        QCOMPARE(again->text(), QStringLiteral("&Frame again, $0.19"));
        QCOMPARE(again->toolTip(), QStringLiteral("Frame again, $0.19 (F)"));
        QCOMPARE(again->iconText(), QStringLiteral("Frame again"));
        m_table->setPrice(kFrameAgain, std::nullopt);
        QCOMPARE(again->text(), QStringLiteral("&Frame again"));
    }

    void theUsersKeysReachActionsMadeBeforeAndAfter()
    {
        QAction *duplicate = m_table->action(kDuplicateBeat);
        QSignalSpy changed(m_table.get(), &ActionTable::keysChanged);
        KeyMap map;
        map.set(m_table->entry(kDuplicateBeat), {key("Ctrl+E")});
        map.set(m_table->entry(kLoop), {key("U")});
        m_table->setKeyMap(map);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(duplicate->shortcuts(), QList{key("Ctrl+E")});
        QCOMPARE(duplicate->toolTip(), QStringLiteral("Duplicate beat (Ctrl+E)"));
        QCOMPARE(m_table->action(kLoop)->shortcuts(), QList{key("U")});
        QCOMPARE(m_table->action(kExportMp4)->shortcuts(), QList<QKeySequence>());
        QCOMPARE(m_table->conflicts(), (QList<KeyConflict>{{key("Ctrl+E"), kDuplicateBeat, kExportMp4}}));
        m_table->setKeyMap(map);
        QCOMPARE(changed.size(), 1);
        m_table->setKeyMap({});
        QCOMPARE(changed.size(), 2);
        QCOMPARE(m_table->action(kExportMp4)->shortcuts(), QList{key("Ctrl+E")});
        QVERIFY(m_table->conflicts().isEmpty());
    }

    void aKeyThatChangesHandsRunsItsNewAction()
    {
        QWidget window;
        m_table->addTo(&window);
        QSignalSpy duplicated(m_table->action(kDuplicateBeat), &QAction::triggered);
        QSignalSpy exported(m_table->action(kExportMp4), &QAction::triggered);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(window.windowHandle(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(exported.size(), 1);
        KeyMap map;
        map.set(m_table->entry(kDuplicateBeat), {key("Ctrl+E")});
        m_table->setKeyMap(map);
        QTest::keyClick(window.windowHandle(), Qt::Key_E, Qt::ControlModifier);
        QTest::keyClick(window.windowHandle(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(exported.size(), 1);
        QCOMPARE(duplicated.size(), 1);
    }

    void onlyWhatMayRepeatRepeats()
    {
        QWidget window;
        m_table->addTo(&window);
        QSignalSpy undone(m_table->action(kUndo), &QAction::triggered);
        QSignalSpy duplicated(m_table->action(kDuplicateBeat), &QAction::triggered);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto hold = [&window](Qt::Key pressed) {
            for (const bool isRepeat : {false, true, true})
                QTest::simulateEvent(&window, true, pressed, Qt::ControlModifier, {}, isRepeat);
        };
        hold(Qt::Key_Z);
        QCOMPARE(undone.size(), 3);
        hold(Qt::Key_D);
        QCOMPARE(duplicated.size(), 1);
    }

    void windowsThatAreGoneAreForgotten()
    {
        auto window = std::make_unique<QWidget>();
        m_table->addTo(window.get());
        QVERIFY(window->actions().isEmpty());
        QAction *play = m_table->action(kPlay);
        QCOMPARE(window->actions(), QList{play});
        window.reset();
        QVERIFY(m_table->action(kUndo));
    }

private:
    std::unique_ptr<ActionTable> m_table;
};

BEATREEL_TEST(tst_ActionTable)
#include "tst_ActionTable.moc"
