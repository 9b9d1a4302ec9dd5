// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/Waveforms.h"

#include "core/media/Waveform.h"
#include "tests/support/EditorFixture.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

class tst_Waveforms : public QObject
{
    Q_OBJECT

private slots:
    void arriveOnce()
    {
        EditorFixture fixture;
        const auto open = fixture.create();
        open->make({Slot::music()});
        QTRY_VERIFY_WITH_TIMEOUT(!open->workshop().isBusy() && open->state(Slot::music())->shown, 60000);
        const QString music = open->takes().path(*open->state(Slot::music())->shown);
        Waveforms waveforms;
        QSignalSpy arrived(&waveforms, &Waveforms::arrived);
        QVERIFY(!waveforms.isLoading());
        QVERIFY(!waveforms.waveform(music));
        QVERIFY(!waveforms.waveform(music)); // asked for once
        QVERIFY(waveforms.isLoading());
        QTRY_COMPARE(arrived.size(), 1);
        QVERIFY(!waveforms.isLoading());
        QCOMPARE(waveforms.waveform(music)->columnsPerSecond, Waveforms::kColumnsPerSecond);
        QVERIFY(!waveforms.waveform(music)->columns.empty());
    }

    void whatIsBrokenIsTriedOnce()
    {
        const TestFolder folder;
        const QString none = folder.file(QStringLiteral("none.wav"));
        Waveforms waveforms;
        QSignalSpy arrived(&waveforms, &Waveforms::arrived);
        QVERIFY(!waveforms.waveform(none));
        QTRY_COMPARE(arrived.size(), 1);
        QVERIFY(waveforms.waveform(none) && waveforms.waveform(none)->columns.empty());
        QVERIFY(!waveforms.isLoading());
    }
};

BEATREEL_TEST(tst_Waveforms)
#include "tst_Waveforms.moc"
