// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/timeline/TimelineFixture.h"
#include "ui/common/Appearance.h"

#include <QScrollBar>

using namespace beatreel;
using namespace beatreel::test;

/// Large text in a low window: the lanes scroll instead of asking for more room.
class tst_ScrolledLanes : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { applyAppearance(*qApp, {}); }

    void atTheUsualSizeNothingScrolls()
    {
        TimelineFixture timeline;
        timeline.view.resize(1000, timeline.view.minimumSizeHint().height());
        QCOMPARE(timeline.view.verticalScrollBar()->maximum(), 0);
    }

    void theLanesOfLargeTextScroll()
    {
        TimelineFixture timeline;
        enlarge(timeline);
        QVERIFY(timeline.view.minimumSizeHint().height() < 240);
        QScrollBar *bar = timeline.view.verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        const int beats = timeline.card(0).top();
        bar->setValue(bar->maximum());
        QCOMPARE(timeline.card(0).top(), beats - bar->maximum());
        QVERIFY(timeline.view.scene().lanes.music.bottom() <= timeline.view.viewport()->height());
    }

    void theLaneOfTheKeyboardComesIntoSight()
    {
        TimelineFixture timeline;
        enlarge(timeline);
        timeline.view.setFocus(Qt::TabFocusReason);
        timeline.open->selection().select(timeline.id(1), 0);
        const LaneSpan &clips = timeline.view.scene().lanes.clips;
        QTRY_VERIFY(clips.bottom() <= timeline.view.viewport()->height());
        timeline.open->selection().select(timeline.id(1), -1);
        QTRY_VERIFY(timeline.view.scene().lanes.beats.top >= 0);
    }

private:
    static void enlarge(TimelineFixture &timeline)
    {
        Appearance large;
        large.type = TypeScale(TypeScale::kMostPercent);
        large.motion = Motion::Reduced;
        applyAppearance(*qApp, large);
        timeline.view.resize(1000, timeline.view.minimumSizeHint().height());
        QCoreApplication::processEvents();
    }
};

BEATREEL_TEST(tst_ScrolledLanes)
#include "tst_ScrolledLanes.moc"
