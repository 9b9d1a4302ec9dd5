// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/HoverFilm.h"

#include "tests/support/EditorFixture.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

class tst_HoverFilm : public QObject
{
    Q_OBJECT

private slots:
    void aBeatPlaysWhileThePointerRestsOnIt()
    {
        EditorFixture fixture;
        const auto open = fixture.create();
        const BeatId first(QStringLiteral("b1"));
        open->make({Slot::frame(first)});
        QTRY_VERIFY_WITH_TIMEOUT(open->state(Slot::frame(first))->status == SlotStatus::Ready, 30000);
        HoverFilm hover;
        QSignalSpy advanced(&hover, &HoverFilm::advanced);
        hover.point(open.get(), first);
        QVERIFY(hover.pictureOf(first).isNull()); // not at once
        QTRY_VERIFY(advanced.size() >= 3);
        QCOMPARE(hover.pictureOf(first).size(), open->project().format.size);
        QVERIFY(hover.pictureOf(BeatId(QStringLiteral("b2"))).isNull());
        hover.point(open.get(), {});
        QVERIFY(hover.pictureOf(first).isNull());
        const auto told = advanced.size();
        QTest::qWait(80); // two pictures' time: nothing may come
        QCOMPARE(advanced.size(), told);
    }

    void aBeatWithoutAPictureDoesNot()
    {
        EditorFixture fixture;
        const auto open = fixture.create();
        HoverFilm hover;
        QSignalSpy advanced(&hover, &HoverFilm::advanced);
        hover.point(open.get(), BeatId(QStringLiteral("b1")));
        QTest::qWait(450); // longer than the pointer has to rest
        QCOMPARE(advanced.size(), 0);
        hover.point(nullptr, {});
    }
};

BEATREEL_TEST(tst_HoverFilm)
#include "tst_HoverFilm.moc"
