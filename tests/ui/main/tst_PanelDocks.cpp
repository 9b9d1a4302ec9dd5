// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/PanelDocks.h"

#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/common/Appearance.h"
#include "ui/common/Badge.h"
#include "ui/common/StandardActions.h"

#include "tests/support/TestMain.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QTabBar>
#include <QTest>

using namespace beatreel;
using namespace beatreel::actions;

namespace {

/// A window with the panels of the editor, as labels.
struct Window
{
    explicit Window(bool isWithJobs = false) : actions(standardActions()), docks(window, actions)
    {
        window.setCentralWidget(&*new QLabel(QStringLiteral("centre")));
        const auto side = [this](const ActionId &id, Qt::DockWidgetArea area, PanelDocks::Shown shown = PanelDocks::Shown::AtFirst) {
            docks.addSide(id, new QLabel(id.text()), area, shown);
        };
        side(kViewLibrary, Qt::LeftDockWidgetArea);
        side(kViewLook, Qt::LeftDockWidgetArea);
        side(kViewInspector, Qt::RightDockWidgetArea);
        if (isWithJobs)
            side(kViewJobs, Qt::RightDockWidgetArea);
        side(kHistory, Qt::RightDockWidgetArea, PanelDocks::Shown::OnDemand);
        docks.addBottom(new QLabel(QStringLiteral("timeline")), QStringLiteral("Timeline"));
        docks.addAbove(QStringLiteral("Preview"));
        window.resize(1600, 1000);
        docks.reset();
        window.show();
    }

    /// The number on a panel's tab; 0: none.
    int badge(const QString &title)
    {
        for (QTabBar *tabs : window.findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)) {
            for (int i = 0; i < tabs->count(); ++i) {
                auto *badge = qobject_cast<Badge *>(tabs->tabButton(i, QTabBar::RightSide));
                if (tabs->tabText(i) == title)
                    return badge ? badge->count() : 0;
            }
        }
        return -1;
    }

    QDockWidget *dock(const ActionId &id) { return window.findChild<QDockWidget *>(id.text() + QStringLiteral(".dock")); }
    bool isInSight(const ActionId &id)
    {
        QCoreApplication::processEvents();
        return dock(id)->isVisible() && !dock(id)->visibleRegion().isEmpty();
    }

    QMainWindow window;
    ActionTable actions;
    PanelDocks docks;
};

} // namespace

class tst_PanelDocks : public QObject
{
    Q_OBJECT

private slots:
    /// The window may have become large while there was no project in it.
    void theFirstTimeTheyFitTheWindow()
    {
        Window editor;
        editor.docks.setAway(true);
        editor.window.hide();
        editor.docks.reset();
        editor.docks.setAway(true);
        editor.window.resize(2560, 1440);
        editor.window.show();
        editor.docks.setAway(false);
        QTRY_COMPARE(editor.dock(kViewLibrary)->width(), 320);
        QCOMPARE(editor.dock(kViewInspector)->width(), 380);
        editor.window.resizeDocks({editor.dock(kViewLibrary)}, {350}, Qt::Horizontal); // by hand: then it stays
        editor.docks.setAway(true);
        editor.docks.setAway(false);
        QTRY_COMPARE(editor.dock(kViewLibrary)->width(), 350);
    }

    void largeTextGetsMoreRoom()
    {
        Window editor;
        QTRY_COMPARE(editor.dock(kViewLibrary)->width(), 280);
        Appearance large;
        large.type = TypeScale(150);
        applyAppearance(*qobject_cast<QApplication *>(QApplication::instance()), large);
        QTRY_VERIFY(editor.dock(kViewLibrary)->width() >= 395); // not more than a quarter
        applyAppearance(*qobject_cast<QApplication *>(QApplication::instance()), {});
        QTRY_VERIFY(editor.dock(kViewLibrary)->width() < 300);
    }

    void initTestCase() { applyAppearance(*qApp, {}); }

    void theTimelineIsLowInALowWindow()
    {
        Window editor;
        auto *picture = new QLabel;
        picture->setMinimumHeight(400); // Qt takes of the timeline what this does not give
        editor.window.setCentralWidget(picture);
        auto *timeline = editor.window.findChild<QDockWidget *>(QStringLiteral("timelineDock"));
        QTRY_COMPARE(timeline->height(), 412);
        editor.window.resize(1280, 720);
        QTRY_COMPARE(timeline->height(), 244);
        editor.window.resize(1600, 1000);
        QTRY_COMPARE(timeline->height(), 412);
        editor.window.resizeDocks({timeline}, {350}, Qt::Vertical); // by hand: then it stays
        QTRY_COMPARE(timeline->height(), 350);
        editor.window.resize(1280, 720);
        QCoreApplication::processEvents();
        QCOMPARE(timeline->height(), 316); // what the picture leaves
    }

    void atFirst()
    {
        Window shown;
        QTRY_VERIFY(shown.isInSight(kViewLibrary));
        QVERIFY(shown.isInSight(kViewInspector));
        QVERIFY(!shown.isInSight(kViewLook)); // behind the library
        QVERIFY(!shown.dock(kHistory)->isVisible());
        QTRY_COMPARE(shown.dock(kViewLibrary)->width(), 280);
        QCOMPARE(shown.dock(kViewInspector)->width(), 340);
        QTRY_VERIFY(shown.dock(kViewLibrary)->titleBarWidget()); // the tabs are title enough
        QTRY_VERIFY(!shown.dock(kViewInspector)->titleBarWidget()); // stands alone
        QVERIFY(shown.actions.action(kViewInspector)->isChecked());
        QVERIFY(!shown.actions.action(kHistory)->isChecked());
    }

    /// The place above them is split off without taking one of them out of the stack.
    void whatStandsAtTheRightIsStacked()
    {
        Window shown;
        shown.actions.action(kHistory)->trigger();
        QVERIFY(shown.isInSight(kHistory));
        QVERIFY(!shown.isInSight(kViewInspector));
        QVERIFY(shown.window.tabifiedDockWidgets(shown.dock(kViewInspector)).contains(shown.dock(kHistory)));
        QTRY_VERIFY(shown.dock(kViewInspector)->titleBarWidget());
    }

    void anActionBringsForwardAndThenHides()
    {
        Window shown;
        QTRY_VERIFY(shown.isInSight(kViewLibrary));
        shown.actions.action(kViewLook)->trigger();
        QVERIFY(shown.isInSight(kViewLook));
        QTRY_VERIFY(shown.actions.action(kViewLook)->isChecked());
        shown.actions.action(kViewLook)->trigger();
        QVERIFY(!shown.dock(kViewLook)->isVisible());
        QTRY_VERIFY(!shown.actions.action(kViewLook)->isChecked());
        shown.actions.action(kHistory)->trigger();
        QVERIFY(shown.isInSight(kHistory));
    }

    void putAwayAndBack()
    {
        Window shown;
        QTRY_VERIFY(shown.isInSight(kViewLibrary));
        shown.actions.action(kViewLook)->trigger();
        QVERIFY(shown.isInSight(kViewLook));
        shown.docks.setAway(true);
        QVERIFY(!shown.isInSight(kViewLook));
        QVERIFY(!shown.isInSight(kViewInspector));
        shown.docks.setAway(false);
        QVERIFY(shown.isInSight(kViewLook));
        QVERIFY(shown.isInSight(kViewInspector));
    }

    void resetWhileTheyAreAwayShowsNone()
    {
        Window shown;
        QTRY_VERIFY(shown.isInSight(kViewLibrary));
        shown.dock(kViewInspector)->hide();
        shown.docks.setAway(true);
        shown.docks.reset();
        QVERIFY(!shown.isInSight(kViewLibrary));
        QVERIFY(!shown.isInSight(kViewInspector));
        shown.docks.setAway(false);
        QVERIFY(shown.isInSight(kViewInspector));
    }

    void resetBringsAllBack()
    {
        Window shown;
        QTRY_VERIFY(shown.isInSight(kViewLibrary));
        shown.dock(kViewLibrary)->setFloating(true);
        shown.dock(kViewInspector)->hide();
        shown.actions.action(kHistory)->trigger();
        shown.docks.reset();
        QVERIFY(shown.isInSight(kViewLibrary));
        QVERIFY(!shown.dock(kViewLibrary)->isFloating());
        QVERIFY(shown.isInSight(kViewInspector));
        QVERIFY(!shown.dock(kHistory)->isVisible());
    }

    void thePictureGoesAboveTheRightPanels()
    {
        Window shown;
        QTRY_VERIFY(shown.isInSight(kViewLibrary));
        auto *picture = new QLabel(QStringLiteral("picture"));
        shown.docks.showAbove(picture);
        QCoreApplication::processEvents();
        QTRY_VERIFY(picture->isVisible());
        const QPoint above = picture->mapTo(&shown.window, QPoint(0, 0));
        const QPoint inspector = shown.dock(kViewInspector)->mapTo(&shown.window, QPoint(0, 0));
        QVERIFY(above.y() < inspector.y());
        QVERIFY(std::abs(above.x() - inspector.x()) < 8);
        shown.docks.showAbove(nullptr);
        QTRY_VERIFY(!picture->isVisible());
    }

    void theArrangementIsKept()
    {
        Window shown;
        QTRY_VERIFY(shown.isInSight(kViewLibrary));
        shown.dock(kViewInspector)->hide();
        const QByteArray state = shown.docks.state();
        shown.docks.reset();
        QVERIFY(shown.isInSight(kViewInspector));
        shown.docks.restore(state);
        QVERIFY(!shown.isInSight(kViewInspector));
    }

    void aTabCounts()
    {
        Window shown(true);
        QTRY_COMPARE(shown.badge(QStringLiteral("Jobs")), 0);
        shown.docks.setCount(kViewJobs, 3);
        QCOMPARE(shown.badge(QStringLiteral("Jobs")), 3);
        QCOMPARE(shown.badge(QStringLiteral("Inspector")), 0);
        shown.docks.reset(); // Qt makes the tabs anew
        QTRY_COMPARE(shown.badge(QStringLiteral("Jobs")), 3);
        shown.docks.setCount(kViewJobs, 0);
        QCOMPARE(shown.badge(QStringLiteral("Jobs")), 0);
    }

    void itComesForwardOnlyWhereNobodyWorks()
    {
        Window shown(true);
        auto *field = new QLineEdit;
        shown.dock(kViewInspector)->setWidget(field);
        QTRY_VERIFY(shown.isInSight(kViewInspector));
        const int width = shown.dock(kViewInspector)->width();
        field->setFocus();
        shown.docks.raiseIfUnused(kViewJobs);
        QVERIFY(!shown.isInSight(kViewJobs));
        field->clearFocus();
        shown.docks.raiseIfUnused(kViewJobs);
        QVERIFY(shown.isInSight(kViewJobs));
        QCOMPARE(shown.dock(kViewJobs)->width(), width);
        // Whoever selects something gets back what stood there, unless another was looked at since.
        shown.docks.giveBack();
        QVERIFY(shown.isInSight(kViewInspector));
        shown.docks.raiseIfUnused(kViewJobs);
        QVERIFY(shown.isInSight(kViewJobs));
        shown.docks.raise(kViewInspector);
        QVERIFY(shown.isInSight(kViewInspector));
        shown.docks.raise(kViewJobs);
        QVERIFY(shown.isInSight(kViewJobs));
        shown.docks.giveBack();
        QVERIFY(shown.isInSight(kViewJobs));
        // One that the user has put away stays there.
        shown.dock(kViewJobs)->hide();
        shown.docks.raiseIfUnused(kViewJobs);
        QVERIFY(!shown.dock(kViewJobs)->isVisible());
    }
};

BEATREEL_TEST(tst_PanelDocks)
#include "tst_PanelDocks.moc"
