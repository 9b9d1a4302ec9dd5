// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/timeline/TimelineFixture.h"

#include "core/project/BeatFields.h"
#include "ui/timeline/TimelinePainter.h"
#include "ui/workspace/DragTypes.h"

#include <QDropEvent>
#include <QUrl>
#include <QSignalSpy>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>

using namespace beatreel;
using namespace beatreel::test;

class tst_TimelineGestures : public QObject
{
    Q_OBJECT

private slots:
    void draggingReorders_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("onto");
        QTest::addColumn<double>("across");
        QTest::addColumn<QString>("order");
        QTest::newRow("before the one before") << 1 << 0 << 0.2 << "b2 b1 b3 b4";
        QTest::newRow("behind the next") << 1 << 2 << 0.8 << "b1 b3 b2 b4";
        QTest::newRow("to the end") << 0 << 3 << 0.9 << "b2 b3 b4 b1";
        QTest::newRow("to the start") << 3 << 0 << 0.1 << "b4 b1 b2 b3";
        QTest::newRow("onto the middle swaps") << 0 << 3 << 0.5 << "b4 b2 b3 b1";
        QTest::newRow("back onto itself") << 1 << 1 << 0.6 << "b1 b2 b3 b4";
        QTest::newRow("just before the next") << 1 << 2 << 0.2 << "b1 b2 b3 b4";
    }

    void draggingReorders()
    {
        QFETCH(int, from);
        QFETCH(int, onto);
        QFETCH(double, across);
        TimelineFixture timeline;
        QVERIFY(timeline.isShown);
        const QPoint to = timeline.pointOf(onto, across); // of the film as it was
        timeline.drag(timeline.pointOf(from, 0.5), to);
        QTEST(timeline.order(), "order");
        const bool isChanged = timeline.order() != QStringLiteral("b1 b2 b3 b4");
        QCOMPARE(timeline.open->document().undoStack()->count(), isChanged ? 1 : 0);
        timeline.open->document().undoStack()->undo();
        QCOMPARE(timeline.order(), QStringLiteral("b1 b2 b3 b4"));
    }

    void severalMoveTogether()
    {
        TimelineFixture timeline;
        timeline.open->selection().set({timeline.id(1), timeline.id(3)});
        timeline.drag(timeline.pointOf(2, 0.5), timeline.pointOf(3, 0.9));
        QCOMPARE(timeline.order(), QStringLiteral("b2 b4 b1 b3"));
        QCOMPARE(timeline.open->document().undoStack()->undoText(), QStringLiteral("Move 2 beats"));
        QCOMPARE(timeline.open->selection().size(), 2);
    }

    void escapePutsItBack()
    {
        TimelineFixture timeline;
        timeline.press(timeline.pointOf(0, 0.5));
        timeline.dragTo(timeline.pointOf(3, 0.9));
        QVERIFY(timeline.view.isDragging());
        QTest::keyClick(&timeline.view, Qt::Key_Escape);
        QVERIFY(!timeline.view.isDragging());
        timeline.release(timeline.pointOf(3, 0.9));
        QCOMPARE(timeline.order(), QStringLiteral("b1 b2 b3 b4"));
        QCOMPARE(timeline.open->document().undoStack()->count(), 0);
    }

    void neighboursGiveWayBeforeAnythingChanged()
    {
        TimelineFixture timeline;
        const QRect second = timeline.card(1);
        const QPoint to = timeline.pointOf(1, 0.9);
        timeline.press(timeline.pointOf(0, 0.5));
        timeline.dragTo(to);
        QTRY_VERIFY(timeline.card(1).left() < second.left() - 50);
        QCOMPARE(timeline.order(), QStringLiteral("b1 b2 b3 b4"));
        QTest::keyClick(&timeline.view, Qt::Key_Escape);
        QTRY_COMPARE(timeline.card(1), second);
    }

    void theEnergyCurveDoesNotFoldOverItselfWhileABeatIsDragged()
    {
        TimelineFixture timeline;
        timeline.press(timeline.pointOf(0, 0.5));
        timeline.dragTo(timeline.pointOf(2, 0.9));
        const TimelineScene &scene = timeline.view.scene();
        QTRY_VERIFY(scene.ringOf(0).x() > scene.ringOf(1).x());
        const QList<QPointF> points = energyPoints(scene);
        QCOMPARE(points.size(), 6);
        QVERIFY(std::ranges::is_sorted(points, {}, &QPointF::x));
        QCOMPARE(points.first().y(), points[1].y());
        QCOMPARE(points.last().y(), points[4].y());
        QTest::keyClick(&timeline.view, Qt::Key_Escape);
    }

    void aChangeFromElsewhereEndsTheDrag()
    {
        TimelineFixture timeline;
        timeline.press(timeline.pointOf(0, 0.5));
        timeline.dragTo(timeline.pointOf(3, 0.9));
        timeline.open->apply(EditKind::EditNotes, withNotes(timeline.open->project(), {timeline.id(2)}, QStringLiteral("note")));
        QVERIFY(!timeline.view.isDragging());
        timeline.release(timeline.pointOf(3, 0.9));
        QCOMPARE(timeline.order(), QStringLiteral("b1 b2 b3 b4"));
    }

    void aLockedBeatStaysWhereItIs()
    {
        TimelineFixture timeline;
        timeline.open->apply(EditKind::LockBeats, withLock(timeline.open->project(), {timeline.id(1)}, Lock::Locked));
        timeline.drag(timeline.pointOf(0, 0.5), timeline.pointOf(3, 0.9));
        QCOMPARE(timeline.order(), QStringLiteral("b1 b2 b3 b4"));
        const QRect card = timeline.card(0);
        timeline.drag({card.right(), card.center().y()}, {card.right() + 200, card.center().y()});
        QCOMPARE(timeline.open->project().beats[0]->spec.duration, Seconds(5));
        // Nor is it swapped away.
        timeline.drag(timeline.pointOf(3, 0.5), timeline.pointOf(0, 0.55));
        QVERIFY(timeline.open->project().beats[1].id() == timeline.id(4));
    }

    void draggingAnEdgeChangesTheLength_data()
    {
        QTest::addColumn<int>("beat");
        QTest::addColumn<double>("to"); // seconds from the beat's start
        QTest::addColumn<int>("seconds");
        QTest::newRow("longer") << 0 << 9.0 << 10;
        QTest::newRow("as long as it gets") << 0 << 22.0 << 15;
        QTest::newRow("shorter") << 1 << 6.0 << 5;
        QTest::newRow("never shorter than 5 s") << 1 << -3.0 << 5;
        QTest::newRow("let go where it was") << 1 << 11.0 << 10;
    }

    void draggingAnEdgeChangesTheLength()
    {
        QFETCH(int, beat);
        QFETCH(double, to);
        QFETCH(int, seconds);
        TimelineFixture timeline;
        const QRect card = timeline.card(beat);
        const TimelineScene &scene = timeline.view.scene();
        const double start = static_cast<double>(scene.film.start(beat).count());
        timeline.drag({card.right(), card.center().y()}, {qRound(scene.scale.x(start + to)), card.center().y()});
        QCOMPARE(timeline.open->project().beats[beat]->spec.duration, Seconds(seconds));
        QCOMPARE(timeline.order(), QStringLiteral("b1 b2 b3 b4"));
    }

    void draggingARingChangesTheEnergyAsOneEntry()
    {
        TimelineFixture timeline;
        const TimelineScene &scene = timeline.view.scene();
        const QPoint ring = scene.ringOf(0).toPoint();
        QVERIFY(timeline.open->project().beats[0]->spec.energy == EnergyLevel::Medium);
        timeline.press(ring);
        timeline.dragTo({ring.x(), qRound(scene.energyY(EnergyLevel::High))});
        timeline.dragTo({ring.x(), qRound(scene.energyY(EnergyLevel::Low))});
        timeline.release({ring.x(), qRound(scene.energyY(EnergyLevel::Low))});
        QVERIFY(timeline.open->project().beats[0]->spec.energy == EnergyLevel::Low);
        QCOMPARE(timeline.open->document().undoStack()->count(), 1);
        timeline.press(scene.ringOf(0).toPoint());
        timeline.dragTo({ring.x(), qRound(scene.energyY(EnergyLevel::High))});
        QTest::keyClick(&timeline.view, Qt::Key_Escape);
        QVERIFY(timeline.open->project().beats[0]->spec.energy == EnergyLevel::Low);
    }

    void theRulerScrubsAndSnaps()
    {
        TimelineFixture timeline;
        const TimelineScene &scene = timeline.view.scene();
        const int y = scene.lanes.ruler.top + 5;
        timeline.drag({qRound(scene.scale.x(1)), y}, {qRound(scene.scale.x(7.5)), y});
        QVERIFY(std::abs(timeline.open->playhead().picture() - 225) <= 1);
        timeline.drag({qRound(scene.scale.x(1)), y}, {qRound(scene.scale.x(5.05)), y});
        QCOMPARE(timeline.open->playhead().picture(), 150);
        timeline.view.setSnapping(false);
        timeline.drag({qRound(scene.scale.x(1)), y}, {qRound(scene.scale.x(5.1)), y});
        QVERIFY(timeline.open->playhead().picture() > 150);
    }

    void aRubberBandSelects()
    {
        TimelineFixture timeline;
        const TimelineScene &scene = timeline.view.scene();
        const int y = scene.lanes.beats.top + 1;
        timeline.drag({scene.addSlotRect().right() + 4, y}, {timeline.card(2).center().x(), timeline.card(2).center().y()});
        QCOMPARE(timeline.open->selection().beats(), (QList<BeatId>{timeline.id(3), timeline.id(4)}));
    }

    void aTemplateIsDroppedIn_data()
    {
        QTest::addColumn<int>("onto");
        QTest::addColumn<double>("across");
        QTest::addColumn<int>("place"); // where the new beat stands; -1: none is new
        QTest::newRow("before the first") << 0 << 0.1 << 0;
        QTest::newRow("between") << 1 << 0.1 << 1;
        QTest::newRow("behind the last") << 3 << 0.9 << 4;
        QTest::newRow("onto a beat") << 2 << 0.5 << -1;
    }

    void aTemplateIsDroppedIn()
    {
        QFETCH(int, onto);
        QFETCH(double, across);
        QFETCH(int, place);
        TimelineFixture timeline;
        QMimeData data;
        data.setData(kTemplateMime, QByteArrayLiteral("brand_moment"));
        const QPoint point = timeline.pointOf(onto, across);
        QDragEnterEvent enter(point, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(timeline.view.viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(point, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(timeline.view.viewport(), &move);
        QVERIFY(!timeline.view.grab().isNull());
        QDropEvent drop(point, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(timeline.view.viewport(), &drop);
        const QList<Beat> &beats = timeline.open->project().beats;
        const int at = place < 0 ? onto : place;
        QCOMPARE(beats.size(), place < 0 ? 4 : 5);
        QCOMPARE(beats[at]->spec.templateId.text(), QStringLiteral("brand_moment"));
        QCOMPARE(beats[at]->spec.duration, place < 0 ? Seconds(5) : Seconds(10));
        QCOMPARE(timeline.open->selection().beats(), QList<BeatId>{beats[at].id()});
    }

    void whatIsNoTemplateIsNotTaken()
    {
        TimelineFixture timeline;
        QMimeData data;
        data.setData(kTemplateMime, QByteArrayLiteral("no_such_template"));
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(timeline.view.viewport(), &enter);
        QVERIFY(!timeline.view.isDragging());
    }

    void aFileSaysWhatItBecomesAndWhereItWasDropped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("lane");
        QTest::addColumn<OwnFileTarget>("target");
        const BeatId second(QStringLiteral("b2"));
        QTest::addRow("picture on a card") << QStringLiteral("a.png") << QStringLiteral("card") << OwnFileTarget{second};
        QTest::addRow("video on a card") << QStringLiteral("a.mp4") << QStringLiteral("card") << OwnFileTarget{second};
        QTest::addRow("video on a cell") << QStringLiteral("a.mov") << QStringLiteral("cell") << OwnFileTarget{second, 1};
        QTest::addRow("music") << QStringLiteral("a.flac") << QStringLiteral("music") << OwnFileTarget();
    }

    void aFileSaysWhatItBecomesAndWhereItWasDropped()
    {
        QFETCH(QString, name);
        QFETCH(QString, lane);
        QFETCH(OwnFileTarget, target);
        TimelineFixture timeline;
        QSignalSpy drops(&timeline.view, &TimelineView::filesDropped);
        TimelineScene &scene = timeline.view.scene();
        const QPoint at = lane == QStringLiteral("card")   ? timeline.pointOf(1, 0.5)
                          : lane == QStringLiteral("cell") ? scene.cellRect(1, 1).center()
                                                           : scene.musicRect().center();
        const QString file = timeline.editor.folder.file(name);
        QMimeData data;
        data.setUrls({QUrl(QStringLiteral("https://example.org/a.png")), QUrl::fromLocalFile(file)});
        const QImage before = timeline.view.grab().toImage();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(timeline.view.viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(timeline.view.viewport(), &move);
        QVERIFY(timeline.view.grab().toImage() != before);
        QDropEvent drop(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::ShiftModifier);
        drop.setDropAction(Qt::MoveAction);
        QCoreApplication::sendEvent(timeline.view.viewport(), &drop);
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
        QCOMPARE(drops.size(), 1);
        QCOMPARE(drops.first().at(0).value<OwnFileTarget>(), target);
        QCOMPARE(drops.first().at(1).toStringList(), QStringList{file});
        QVERIFY(!timeline.view.isDragging());
    }

    void aDragThatLeavesChangesNothing()
    {
        TimelineFixture timeline;
        QMimeData data;
        data.setData(kTemplateMime, QByteArrayLiteral("brand_moment"));
        QDragEnterEvent enter(timeline.pointOf(0, 0.1), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(timeline.view.viewport(), &enter);
        QVERIFY(timeline.view.isDragging());
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(timeline.view.viewport(), &leave);
        QVERIFY(!timeline.view.isDragging());
        QCOMPARE(timeline.open->project().beats.size(), 4);
    }
};

BEATREEL_TEST(tst_TimelineGestures)
#include "tst_TimelineGestures.moc"
