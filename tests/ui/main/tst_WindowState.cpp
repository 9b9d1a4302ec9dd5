// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/WindowState.h"

#include "tests/support/Builders.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QSize>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

class tst_WindowState : public QObject
{
    Q_OBJECT

private slots:
    void isKeptPerScreen()
    {
        const TestFolder folder;
        const QString file = folder.file(QStringLiteral("not there yet/window.json"));
        const WindowState::Arrangement small{QByteArray("\0\1\2", 3), QByteArray("docks"), {{QStringLiteral("words"), true}}};
        const WindowState::Arrangement large{QByteArray("other"), QByteArray("more"), {}};
        {
            WindowState state(file);
            state.set({1280, 720}, small);
            state.set({3840, 2160}, large);
            state.save();
        }
        const WindowState again(file);
        QCOMPARE(again.of({1280, 720}).geometry, small.geometry);
        QCOMPARE(again.of({1280, 720}).docks, small.docks);
        QCOMPARE(again.of({1280, 720}).panels, small.panels);
        QCOMPARE(again.of({3840, 2160}).geometry, large.geometry);
        QVERIFY(again.of({1920, 1080}).geometry.isEmpty());
    }

    void aBrokenFileIsNoTrouble()
    {
        const TestFolder folder;
        const QString file = writeFile(folder.file(QStringLiteral("window.json")), "{\"1280x720\": 7, ");
        WindowState state(file);
        QVERIFY(state.of({1280, 720}).geometry.isEmpty());
        state.set({1280, 720}, {QByteArray("g"), {}, {}});
        state.save();
        QCOMPARE(WindowState(file).of({1280, 720}).geometry, QByteArray("g"));
    }
};

BEATREEL_TEST(tst_WindowState)
#include "tst_WindowState.moc"
