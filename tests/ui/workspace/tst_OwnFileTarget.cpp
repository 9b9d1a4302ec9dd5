// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/BeatFields.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"
#include "ui/workspace/OwnFileTarget.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

namespace {

const BeatId kB1(QStringLiteral("b1"));
const BeatId kB2(QStringLiteral("b2"));

} // namespace

class tst_OwnFileTarget : public QObject
{
    Q_OBJECT

private:
    Project m_project = projectOf(QStringLiteral("hero_shot 5, usage_scenario 10"));

private slots:
    void filesSayWhatTheyBecome_data()
    {
        QTest::addColumn<OwnFileTarget>("target");
        QTest::addColumn<OwnFileKind>("kind");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("places");
        QTest::addRow("picture") << OwnFileTarget{kB2} << OwnFileKind::Picture << QStringLiteral("Picture for beat 2") << 1;
        QTest::addRow("picture on a clip") << OwnFileTarget{kB2, 1} << OwnFileKind::Picture << QStringLiteral("Picture for beat 2") << 1;
        QTest::addRow("video") << OwnFileTarget{kB2} << OwnFileKind::Video << QStringLiteral("Video for 2 chunks") << 2;
        QTest::addRow("video of one") << OwnFileTarget{kB1} << OwnFileKind::Video << QStringLiteral("Video for 1 chunk") << 1;
        QTest::addRow("video on a clip") << OwnFileTarget{kB2, 1} << OwnFileKind::Video << QStringLiteral("Video for 1 chunk") << 1;
        QTest::addRow("track") << OwnFileTarget() << OwnFileKind::Sound << QStringLiteral("Music") << 1;
        QTest::addRow("track on a beat") << OwnFileTarget{kB1} << OwnFileKind::Sound << QStringLiteral("Music") << 1;
        QTest::addRow("picture nowhere") << OwnFileTarget() << OwnFileKind::Picture << QStringLiteral("Drop pictures and videos on a beat.") << 0;
    }

    void filesSayWhatTheyBecome()
    {
        QFETCH(OwnFileTarget, target);
        QFETCH(OwnFileKind, kind);
        QFETCH(int, places);
        QTEST(becomesWords(m_project, target, kind), "words");
        QCOMPARE(placesFor(m_project, target, kind).size(), places);
        for (const Slot &slot : placesFor(m_project, target, kind))
            QVERIFY(fits(kind, slot.kind));
    }

    void whatIsLockedTakesNothing()
    {
        const Project locked = withLock(m_project, QList<BeatId>{kB2}, Lock::Locked);
        QVERIFY(placesFor(locked, {kB2}, OwnFileKind::Video).isEmpty());
        QVERIFY(becomesWords(locked, {kB2}, OwnFileKind::Video).startsWith(QStringLiteral("Beat 2 is locked.")));
        QVERIFY(!placesFor(locked, {kB1}, OwnFileKind::Picture).isEmpty());
    }

    void namesTellKinds()
    {
        QCOMPARE(kindByName(QStringLiteral("/a/B.JPG")), OwnFileKind::Picture);
        QCOMPARE(kindByName(QStringLiteral("b.webm")), OwnFileKind::Video);
        QCOMPARE(kindByName(QStringLiteral("c.mp3")), OwnFileKind::Sound);
        QVERIFY(!kindByName(QStringLiteral("d.pdf")));
    }
};

BEATREEL_TEST(tst_OwnFileTarget)
#include "tst_OwnFileTarget.moc"
