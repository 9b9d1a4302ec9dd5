// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ActionFinder.h"
#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/common/Appearance.h"
#include "ui/common/FoundActions.h"
#include "ui/common/StandardActions.h"

#include "tests/support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace beatreel;
using namespace beatreel::actions;

class tst_ActionFinder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }

    void init()
    {
        m_table = std::make_unique<ActionTable>(standardActions());
        for (const ActionEntry &entry : m_table->entries()) {
            QAction *action = m_table->action(entry.id);
            connect(action, &QAction::triggered, this,
                    [this, action] { m_run.append(action->objectName()); });
        }
        m_table->disable(kUndo, QStringLiteral("Nothing to undo."));
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 700);
        m_behind = new QPushButton(QStringLiteral("Behind"));
        (new QVBoxLayout(m_window.get()))->addWidget(m_behind);
        m_table->addTo(m_window.get());
        m_finder = new ActionFinder(*m_table, m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_behind->setFocus();
        m_run.clear();
    }

    void cleanup()
    {
        m_window.reset();
        m_table.reset();
    }

    void answersBestFirst_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first");
        QTest::newRow("start of a word") << "dup" << "Duplicate beat";
        QTest::newRow("words in any order") << "beat del" << "Delete beat";
        QTest::newRow("initials") << "fb" << "Frame back";
        QTest::newRow("menu") << "help about" << "About Beatreel";
        QTest::newRow("key") << "ctrl+shift+s" << "Save a copy…";
        QTest::newRow("shorter before longer") << "loop" << "Loop";
    }

    void answersBestFirst()
    {
        QFETCH(QString, query);
        QFETCH(QString, first);
        const QList<FoundAction> found = findActions(*m_table, query, {});
        QVERIFY(!found.isEmpty());
        QCOMPARE(found[0].text, first);
    }

    void amongEqualsTheUsableAndTheRecentComeFirst()
    {
        const auto texts = [this](const QList<ActionId> &recent) {
            QStringList list;
            const QList<FoundAction> found = findActions(*m_table, QStringLiteral("zoom"), recent);
            for (const FoundAction &row : found)
                list.append(row.text);
            return list;
        };
        const QString in = QStringLiteral("Zoom in");
        const QString out = QStringLiteral("Zoom out");
        const QString fit = QStringLiteral("Zoom to fit");
        QCOMPARE(texts({}), (QStringList{in, out, fit}));
        QCOMPARE(texts({kZoomFit}), (QStringList{fit, in, out}));
        m_table->disable(kZoomIn, {});
        QCOMPARE(texts({}), (QStringList{out, fit, in}));
    }

    void anEmptyQueryFindsAllTheRecentFirst()
    {
        const QList<FoundAction> found =
            findActions(*m_table, QStringLiteral(" "), {kQuit, kLoop, ActionId(QStringLiteral("not.known"))});
        QCOMPARE(found.size(), m_table->entries().size() - 1);
        QCOMPARE(found[0].text, QStringLiteral("Quit"));
        QCOMPARE(found[1].text, QStringLiteral("Loop"));
        QVERIFY(!found[0].endsRecent && found[1].endsRecent && !found[2].endsRecent);
        QCOMPARE(found[2].text, QStringLiteral("New"));
        const bool hasItself =
            std::ranges::any_of(found, [](const FoundAction &row) { return row.text.contains(u"Find"); });
        QVERIFY(!hasItself);
    }

    void hiddenActionsAreNotFound()
    {
        m_table->action(kLoop)->setVisible(false);
        QVERIFY(findActions(*m_table, QStringLiteral("loop"), {}).isEmpty());
    }

    void theModelIsSound()
    {
        FoundActions model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(findActions(*m_table, QStringLiteral("beat"), {}));
        QVERIFY(model.rowCount() > 5);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void enterRunsTheFirstAnswer()
    {
        open();
        QTest::keyClicks(field(), QStringLiteral("dup"));
        QTest::keyClick(m_finder->windowHandle(), Qt::Key_Return);
        QCOMPARE(m_run, QStringList{QStringLiteral("beat.duplicate")});
        QVERIFY(!m_finder->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), m_behind);
    }

    void arrowsChooseWhileOneTypes()
    {
        open();
        QTest::keyClicks(field(), QStringLiteral("zoom"));
        const auto press = [this](Qt::Key key) { QTest::keyClick(m_finder->windowHandle(), key); };
        press(Qt::Key_Down);
        QCOMPARE(chosen(), QStringLiteral("Zoom out"));
        press(Qt::Key_PageDown);
        QCOMPARE(chosen(), QStringLiteral("Zoom to fit"));
        press(Qt::Key_Down);
        QCOMPARE(chosen(), QStringLiteral("Zoom in"));
        press(Qt::Key_Up);
        QCOMPARE(chosen(), QStringLiteral("Zoom to fit"));
        QCOMPARE(QApplication::focusWidget(), field());
        press(Qt::Key_Backspace);
        QCOMPARE(field()->text(), QStringLiteral("zoo"));
        QCOMPARE(chosen(), QStringLiteral("Zoom in"));
    }

    void theListCanBeUsedByItself()
    {
        open();
        QTest::keyClick(m_finder->windowHandle(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), list());
        QTest::keyClick(m_finder->windowHandle(), Qt::Key_Down);
        QCOMPARE(chosen(), QStringLiteral("Open…"));
        QTest::keyClick(m_finder->windowHandle(), Qt::Key_Return);
        QCOMPARE(m_run, QStringList{QStringLiteral("file.open")});
    }

    void aClickRunsIt()
    {
        open();
        QTest::keyClicks(field(), QStringLiteral("mute"));
        const QRect row = list()->visualRect(list()->model()->index(0, 0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(m_run, QStringList{QStringLiteral("playback.mute")});
    }

    void whatCannotBeUsedSaysWhyAndDoesNotRun()
    {
        open();
        QTest::keyClicks(field(), QStringLiteral("undo"));
        QCOMPARE(chosen(), QStringLiteral("Undo"));
        const QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(list());
        QCOMPARE(rows->child(0)->text(QAccessible::Name),
                 QStringLiteral("Undo, Edit, Ctrl+Z, Nothing to undo."));
        QTest::keyClick(m_finder->windowHandle(), Qt::Key_Return);
        QVERIFY(m_run.isEmpty());
        QVERIFY(m_finder->isVisible());
    }

    void whatIsOnSaysSo()
    {
        m_table->action(kSnap)->setChecked(true);
        open();
        QTest::keyClicks(field(), QStringLiteral("snap"));
        const QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(list());
        QCOMPARE(rows->child(0)->text(QAccessible::Name), QStringLiteral("Snap, View, on"));
    }

    void nothingFoundIsASentence()
    {
        open();
        QTest::keyClicks(field(), QStringLiteral("drones"));
        auto *nothing = m_finder->findChild<QLabel *>(QStringLiteral("actionFinderNothing"));
        QVERIFY(nothing->isVisible());
        QCOMPARE(nothing->text(), QStringLiteral("No action has “drones” in it."));
        QTest::keyClick(m_finder->windowHandle(), Qt::Key_Down);
        QTest::keyClick(m_finder->windowHandle(), Qt::Key_Return);
        QVERIFY(m_run.isEmpty());
        field()->clear();
        QVERIFY(!nothing->isVisible());
    }

    void escapeAndElsewhereLeave()
    {
        open();
        QTest::keyClick(m_finder->windowHandle(), Qt::Key_Escape);
        QVERIFY(!m_finder->isVisible());
        open();
        m_window->activateWindow();
        QTRY_VERIFY(!m_finder->isVisible());
        QVERIFY(m_run.isEmpty());
    }

    void theWindowsKeysRestMeanwhile()
    {
        open();
        QTest::keyClick(m_finder->windowHandle(), Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(m_finder->windowHandle(), Qt::Key_R);
        QVERIFY(m_run.isEmpty());
        QCOMPARE(field()->text(), QStringLiteral("r"));
    }

    void itOpensAnewEachTimeAndRemembersWhatItRan()
    {
        QSignalSpy changed(m_finder, &ActionFinder::recentChanged);
        m_finder->setRecent({kLoop, kMute, kQuit, kNew, kOpen, kClose});
        QCOMPARE(m_finder->recent().size(), ActionFinder::kMostRecent);
        QCOMPARE(changed.size(), 0);
        open();
        QTest::keyClicks(field(), QStringLiteral("mute"));
        QTest::keyClick(m_finder->windowHandle(), Qt::Key_Return);
        QCOMPARE(m_finder->recent(), (QList{kMute, kLoop, kQuit, kNew, kOpen}));
        QCOMPARE(changed.size(), 1);
        open();
        QCOMPARE(field()->text(), QString());
        QCOMPARE(chosen(), QStringLiteral("Mute"));
    }

    void itStaysWithinANarrowWindow()
    {
        m_window->resize(400, 320);
        open();
        QVERIFY(m_finder->width() <= 400);
        QVERIFY(m_finder->height() <= 320);
        QCOMPARE(list()->viewport()->height() % list()->sizeHintForRow(0), 0);
    }

private:
    void open()
    {
        m_finder->popUp();
        QTRY_COMPARE(QApplication::activeWindow(), m_finder);
    }
    QLineEdit *field() const { return m_finder->findChild<QLineEdit *>(); }
    QListView *list() const { return m_finder->findChild<QListView *>(); }
    QString chosen() const { return list()->currentIndex().data().toString(); }

    std::unique_ptr<ActionTable> m_table;
    std::unique_ptr<QWidget> m_window;
    QPushButton *m_behind = nullptr;
    ActionFinder *m_finder = nullptr;
    QStringList m_run;
};

BEATREEL_TEST(tst_ActionFinder)
#include "tst_ActionFinder.moc"
