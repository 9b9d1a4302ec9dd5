// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/LengthOffers.h"

#include "core/project/LookEdits.h"
#include "core/project/BeatFields.h"
#include "core/project/BeatEdits.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

namespace {

Project asked(const QString &beats, int seconds)
{
    return withRequestedDuration(projectOf(beats), Seconds(seconds));
}

QStringList wordsOf(const QList<LengthOffer> &offers)
{
    QStringList words;
    for (const LengthOffer &offer : offers)
        words.append(offer.words);
    return words;
}

} // namespace

class tst_LengthOffers : public QObject
{
    Q_OBJECT

private slots:
    void onTargetThereIsNothingToOffer()
    {
        QVERIFY(lengthOffers(asked(QStringLiteral("hero_shot 5, usage_scenario 10"), 15)).isEmpty());
    }

    void tooLong_data()
    {
        QTest::addColumn<QString>("beats");
        QTest::addColumn<int>("asked");
        QTest::addColumn<QStringList>("words");

        QTest::newRow("5 s over: one beat can give them, another can go")
            << QStringLiteral("hero_shot 5, usage_scenario 10") << 10
            << QStringList{QStringLiteral("Make beat 2, usage_scenario, 5 s shorter"), QStringLiteral("Delete beat 1, hero_shot, 5 s")};
        QTest::newRow("10 s over: by steps of 5, never below the target")
            << QStringLiteral("hero_shot 15, call_to_action 5") << 10
            << QStringList{QStringLiteral("Make beat 1, hero_shot, 10 s shorter"), QStringLiteral("Make beat 1, hero_shot, 5 s shorter"),
                           QStringLiteral("Delete beat 2, call_to_action, 5 s")};
        QTest::newRow("the only beat stays") << QStringLiteral("hero_shot 10") << 5
                                             << QStringList{QStringLiteral("Make beat 1, hero_shot, 5 s shorter")};
        QTest::newRow("5 s short") << QStringLiteral("hero_shot 5, brand_moment 15") << 25
                                   << QStringList{QStringLiteral("Make beat 1, hero_shot, 5 s longer")};
    }

    void tooLong()
    {
        QFETCH(QString, beats);
        QFETCH(int, asked);
        QFETCH(QStringList, words);
        const Project project = ::asked(beats, asked);
        const QList<LengthOffer> offers = lengthOffers(project);
        QCOMPARE(wordsOf(offers), words);
        for (const LengthOffer &offer : offers) {
            const auto distance = [&](const Project &p) { return std::abs((p.duration() - p.requestedDuration).count()); };
            QVERIFY(distance(offer.after) < distance(project));
        }
    }

    void noMoreThanAreAskedFor()
    {
        const Project project = asked(QStringList(40, QStringLiteral("hero_shot 10")).join(QStringLiteral(", ")), 100);
        QCOMPARE(lengthOffers(project).size(), 12);
        QCOMPARE(lengthOffers(project, 1).size(), 1);
        QCOMPARE(lengthOffers(project, 1000).size(), 80);
    }

    void lockedBeatsStay()
    {
        Project project = asked(QStringLiteral("hero_shot 10, call_to_action 5"), 10);
        project = withLock(project, {BeatId(QStringLiteral("b1"))}, Lock::Locked);
        QCOMPARE(wordsOf(lengthOffers(project)), QStringList{QStringLiteral("Delete beat 2, call_to_action, 5 s")});
    }
};

BEATREEL_TEST(tst_LengthOffers)
#include "tst_LengthOffers.moc"
