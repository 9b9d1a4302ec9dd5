// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/Pictures.h"

#include "core/media/Picture.h"
#include "tests/support/FakeGenerators.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

class tst_Pictures : public QObject
{
    Q_OBJECT

private slots:
    void arriveAtASizeThatIsLargeEnough()
    {
        const TestFolder folder;
        const QString file = folder.file(QStringLiteral("a.png"));
        QVERIFY(writePicture(seededPicture({1280, 720}, 3), file));
        Pictures pictures;
        QSignalSpy arrivals(&pictures, &Pictures::arrived);
        QVERIFY(pictures.picture(file, 200).isNull());
        QVERIFY(pictures.picture(file, 200).isNull()); // asked for once
        QVERIFY(pictures.isLoading());
        QTRY_COMPARE(arrivals.size(), 1);
        QVERIFY(!pictures.isLoading());
        QCOMPARE(pictures.picture(file, 200).width(), 240);
        QCOMPARE(pictures.picture(file, 700).width(), 240); // until the larger one is there
        QTRY_COMPARE(arrivals.size(), 2);
        QCOMPARE(pictures.picture(file, 700).size(), QSize(960, 540));
        QTRY_COMPARE(pictures.picture(file, 5000).width(), 1280);
    }

    void whatIsBrokenIsTriedOnce()
    {
        const TestFolder folder;
        Pictures pictures;
        QSignalSpy arrivals(&pictures, &Pictures::arrived);
        const QString file = folder.file(QStringLiteral("none.png"));
        QVERIFY(pictures.picture(file, 100).isNull());
        QTRY_VERIFY(pictures.isBroken(file));
        QVERIFY(pictures.picture(file, 100).isNull());
        QCOMPARE(arrivals.size(), 1);
        QVERIFY(!pictures.isLoading());
    }

    void mayGoWhileTheyAreRead()
    {
        const TestFolder folder;
        const QString file = folder.file(QStringLiteral("a.png"));
        QVERIFY(writePicture(seededPicture({1280, 720}, 3), file));
        Pictures pictures;
        QVERIFY(pictures.picture(file, 200).isNull());
    }
};

BEATREEL_TEST(tst_Pictures)
#include "tst_Pictures.moc"
