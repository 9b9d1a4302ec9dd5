// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/Filmstrips.h"

#include "tests/support/EditorFixture.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

class tst_Filmstrips : public QObject
{
    Q_OBJECT

private slots:
    void stripsArriveAndStandInForOthers()
    {
        EditorFixture fixture;
        const auto open = fixture.create();
        const QString clip = made(*open, Slot::clip(BeatId(QStringLiteral("b1")), 0));
        const VideoFormat format = open->project().format;
        Filmstrips strips;
        QSignalSpy arrived(&strips, &Filmstrips::arrived);
        QVERIFY(!strips.isLoading());
        QVERIFY(strips.strip(clip, {}, {}, 2, format).isEmpty());
        QVERIFY(strips.strip(clip, {}, {}, 2, format).isEmpty()); // asked for once
        QVERIFY(strips.isLoading());
        QTRY_COMPARE(arrived.size(), 1);
        QVERIFY(!strips.isLoading());
        QCOMPARE(strips.strip(clip, {}, {}, 2, format).size(), 3);
        QCOMPARE(strips.strip(clip, {}, {}, 6, format).size(), 3); // until the longer one is there
        QTRY_COMPARE(arrived.size(), 2);
        QCOMPARE(strips.strip(clip, {}, {}, 6, format).size(), 6);
        QCOMPARE(strips.strip(clip, {}, {}, 6, format).first().height(), 96);
    }

    void aSlippedClipShowsItsOldStripUntilTheNewOneIsThere()
    {
        EditorFixture fixture;
        const auto open = fixture.create();
        const QString clip = made(*open, Slot::clip(BeatId(QStringLiteral("b1")), 0));
        const VideoFormat format = open->project().format;
        Filmstrips strips;
        QSignalSpy arrived(&strips, &Filmstrips::arrived);
        QVERIFY(strips.strip(clip, {}, {}, 3, format).isEmpty());
        QTRY_COMPARE(arrived.size(), 1);
        const qint64 before = strips.strip(clip, {}, {}, 3, format).first().cacheKey();
        const auto slipped = [&] { return strips.strip(clip, std::chrono::milliseconds(500), {}, 3, format); };
        QVERIFY(!slipped().isEmpty());
        QCOMPARE(slipped().first().cacheKey(), before);
        QTRY_COMPARE(arrived.size(), 2);
        QVERIFY(slipped().first().cacheKey() != before);
    }

    void whatIsBrokenIsTriedOnce()
    {
        const TestFolder folder;
        const QString none = folder.file(QStringLiteral("none.mp4"));
        Filmstrips strips;
        QSignalSpy arrived(&strips, &Filmstrips::arrived);
        QVERIFY(strips.strip(none, {}, {}, 3, {{64, 36}, 30}).isEmpty());
        QTRY_COMPARE(arrived.size(), 1);
        QVERIFY(strips.strip(none, {}, {}, 3, {{64, 36}, 30}).isEmpty());
        QVERIFY(!strips.isLoading());
    }

private:
    /// The file of a take that is made for `slot`.
    static QString made(OpenProject &open, const Slot &slot)
    {
        open.make({slot});
        if (!QTest::qWaitFor([&] { return !open.workshop().isBusy() && open.state(slot)->shown; }, 60000))
            return {};
        return open.takes().path(*open.state(slot)->shown);
    }
};

BEATREEL_TEST(tst_Filmstrips)
#include "tst_Filmstrips.moc"
