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

    void severalFilesFollowOneAnother()
    {
        const Project &project = m_project;
        const auto words = [&](const OwnFileTarget &target, const QStringList &files) {
            QStringList all;
            for (const OwnFilePlace &place : filesFrom(project, target, files))
                all.append(place.target ? QStringLiteral("%1 %2 %3").arg(place.file, place.target->beat.text()).arg(place.target->clip)
                                        : place.file + QStringLiteral(" left"));
            return all;
        };
        const QStringList media{QStringLiteral("a.png"), QStringLiteral("a.mp4"), QStringLiteral("a.wav"), QStringLiteral("b.png"), QStringLiteral("b.mp4"),
                                QStringLiteral("c.png"), QStringLiteral("c.mp4")};
        QCOMPARE(words({kB1}, media), (QStringList{QStringLiteral("a.png b1 -1"), QStringLiteral("a.mp4 b1 -1"), QStringLiteral("a.wav b1 -1"),
                                                   QStringLiteral("b.png b2 -1"), QStringLiteral("b.mp4 b2 -1"), QStringLiteral("c.png left"),
                                                   QStringLiteral("c.mp4 left")}));
        // On a clip, videos follow clip by clip: b1 has one, b2 two.
        QCOMPARE(words({kB2, 1}, {QStringLiteral("a.mp4"), QStringLiteral("b.mp4")}), (QStringList{QStringLiteral("a.mp4 b2 1"), QStringLiteral("b.mp4 left")}));
        QCOMPARE(words({kB1, 0}, {QStringLiteral("a.mp4"), QStringLiteral("b.mp4"), QStringLiteral("c.mp4")}),
                 (QStringList{QStringLiteral("a.mp4 b1 0"), QStringLiteral("b.mp4 b2 0"), QStringLiteral("c.mp4 b2 1")}));
        QCOMPARE(words({}, {QStringLiteral("a.png")}), QStringList{QStringLiteral("a.png  -1")}); // it will be told why not
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
