// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/board/BoardFixture.h"

#include "core/project/BeatEdits.h"
#include "ui/board/TimeStrip.h"
#include "ui/cards/PlayheadMark.h"

#include <QAccessible>

using namespace beatreel;
using namespace beatreel::test;

namespace {

/// Under the board of the fixture: 35 s.
struct StripFixture : BoardFixture
{
    StripFixture()
    {
        strip.resize(732, strip.sizeHint().height()); // 20 pixels a second
        strip.setProject(open.get());
        strip.show();
    }
    ~StripFixture() { strip.setProject(nullptr); }

    TimeStrip strip{view.scene().film};
};

} // namespace

class tst_TimeStrip : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreAsWideAsBeatsAreLong()
    {
        StripFixture board;
        QCOMPARE(board.strip.height(), 56);
        QCOMPARE(board.strip.cellRect(0).left(), 16);
        QCOMPARE(board.strip.cellRect(0).width(), 96); // and a gap
        QCOMPARE(board.strip.cellRect(1).left(), 116);
        QCOMPARE(board.strip.cellRect(1).width(), 196);
        QCOMPARE(board.strip.cellRect(4).right(), 716 - 4 - 1);
        board.open->apply(EditKind::DeleteBeats, withoutBeats(board.open->project(), {board.id(5)}));
        QCOMPARE(board.strip.cellRect(3).right(), 716 - 4 - 1); // the film always fits
    }

    void aClickSelectsAndMovesThePlayhead()
    {
        StripFixture board;
        const QPoint point(qRound(board.strip.x(8)), 30);
        QTest::mouseClick(&board.strip, Qt::LeftButton, {}, point);
        QCOMPARE(board.selection().beats(), QList<BeatId>{board.id(2)});
        QCOMPARE(board.open->playhead().picture(), 240);
        QTest::mouseClick(&board.strip, Qt::LeftButton, {}, QPoint(4, 30)); // before the film: its start
        QCOMPARE(board.selection().beats(), QList<BeatId>{board.id(2)});
        QCOMPARE(board.open->playhead().picture(), 0);
    }

    void thePlayheadsHeadCoversNoTime()
    {
        StripFixture board;
        const int reach = playheadReach(Appearance()) + 1;
        const QRect besideTen(qRound(board.strip.x(10)) + reach, 6, 20, 12);
        const auto isWritten = [&] {
            const QImage picture = board.strip.grab(besideTen).toImage();
            const QRgb ground = picture.pixel(picture.width() - 1, 0);
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    if (picture.pixel(x, y) != ground)
                        return true;
                }
            }
            return false;
        };
        board.open->playhead().setPicture(600);
        QVERIFY(isWritten());
        board.open->playhead().setPicture(300);
        QVERIFY(!isWritten());
    }

    void draggingScrubs()
    {
        StripFixture board;
        QTest::mousePress(&board.strip, Qt::LeftButton, {}, QPoint(qRound(board.strip.x(1)), 30));
        const QPoint to(qRound(board.strip.x(17)), 30);
        QMouseEvent move(QEvent::MouseMove, to, board.strip.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&board.strip, &move);
        QCOMPARE(board.open->playhead().picture(), 510);
        QCOMPARE(board.selection().beats(), QList<BeatId>{board.id(1)});
    }

    void aCellBringsItsCardIntoSight()
    {
        StripFixture board;
        board.view.resize(360, 500); // one column
        QVERIFY(board.card(4).top() > board.view.viewport()->height());
        QTest::mouseClick(&board.strip, Qt::LeftButton, {}, board.strip.cellRect(4).center());
        QVERIFY(board.card(4).top() < board.view.viewport()->height() / 2);
    }

    void keysGoFromBeatToBeat()
    {
        StripFixture board;
        QTest::keyClick(&board.strip, Qt::Key_Right);
        QTest::keyClick(&board.strip, Qt::Key_Right);
        QCOMPARE(board.selection().current(), board.id(2));
        QCOMPARE(board.open->playhead().picture(), 150);
        QTest::keyClick(&board.strip, Qt::Key_Left);
        QCOMPARE(board.open->playhead().picture(), 0);
    }

    void screenReadersHearTheBeats()
    {
        StripFixture board;
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&board.strip);
        QVERIFY(list && list->role() == QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Beats in time"));
        QCOMPARE(list->childCount(), 5);
        QCOMPARE(list->child(1)->text(QAccessible::Name), QStringLiteral("Beat 2, usage_scenario, 10 seconds from 0:05, no frame yet"));
        QCOMPARE(list->child(1)->actionInterface()->actionNames(), QStringList{QStringLiteral("Select")});
        list->child(1)->actionInterface()->doAction(QStringLiteral("Select"));
        QVERIFY(list->child(1)->state().selected);
        QCOMPARE(board.open->playhead().picture(), 150);
    }

    void paintsFromOneBeatToFiveHundred_data()
    {
        QTest::addColumn<int>("beats");
        QTest::newRow("one") << 1;
        QTest::newRow("hundred") << 100;
        QTest::newRow("five hundred") << 500;
    }

    void paintsFromOneBeatToFiveHundred()
    {
        QFETCH(int, beats);
        BoardFixture board(QStringList(beats, QStringLiteral("hero_shot 5")).join(QStringLiteral(", ")));
        TimeStrip strip(board.view.scene().film);
        strip.resize(732, 56);
        strip.setProject(board.open.get());
        const QImage plain = strip.grab().toImage();
        board.selection().selectAll();
        QVERIFY(plain != strip.grab().toImage());
        strip.setProject(nullptr);
        QVERIFY(plain != strip.grab().toImage());
        QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(50, 30));
        QTest::keyClick(&strip, Qt::Key_Right);
    }
};

BEATREEL_TEST(tst_TimeStrip)
#include "tst_TimeStrip.moc"
