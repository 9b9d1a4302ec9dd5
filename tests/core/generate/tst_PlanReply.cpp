// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generate/PlanReply.h"
#include "core/story/SpecRules.h"
#include "tests/support/CrookedReplies.h"
#include "tests/support/Story.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

class tst_PlanReply : public QObject
{
    Q_OBJECT

private slots:
    void everyReplyComesToAValidPlanOrToNone_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<QString>("worth");
        for (const CrookedReply &one : crookedReplies())
            QTest::newRow(one.name) << one.text << one.worth;
        QVERIFY(crookedReplies().size() >= 60);
    }

    void everyReplyComesToAValidPlanOrToNone()
    {
        QFETCH(QString, reply);
        QFETCH(QString, worth);
        const StoryLibrary library = shippedLibrary();
        const Spec basis = specOf(u"hero_shot 5, usage_scenario 5, call_to_action 5"_s, library);
        const PlanReading reading = readPlanReply(reply, basis, library, 7);
        static const QStringList names{u"good"_s, u"repaired"_s, u"doubtful"_s, u"none"_s};
        QVERIFY2(names[int(reading.worth)] == worth, qPrintable(names[int(reading.worth)] + u": "_s + reading.findings.join(u" | "_s)));
        QCOMPARE(reading.findings.isEmpty(), worth == u"good"_s);
        if (reading.worth == PlanReading::Worth::None)
            return;
        const Findings findings = checkSpec(reading.spec, library);
        QVERIFY2(!hasErrors(findings), qPrintable(findings.isEmpty() ? QString() : findings.first().sentence));
        QCOMPARE(reading.spec.duration(), Seconds(15));
        QVERIFY(knownMoods().contains(reading.spec.style.mood));
        QVERIFY(reading.spec.style.palette.size() >= 3 && reading.spec.style.palette.size() <= 5);
        QVERIFY(!reading.spec.product.name.isEmpty());
        QVERIFY(!reading.spec.style.aesthetic.isEmpty());
        QVERIFY(reading.spec.style.aesthetic.size() <= 600);
    }

    void keptBeatsStandWhateverTheReplySays_data() { everyReplyComesToAValidPlanOrToNone_data(); }

    void keptBeatsStandWhateverTheReplySays()
    {
        QFETCH(QString, reply);
        const StoryLibrary library = shippedLibrary();
        const Spec basis = specOf(u"hero_shot 5, usage_scenario 10, call_to_action 5"_s, library);
        const QList<KeptBeat> kept{{basis.beats[1], 2}};
        const PlanReading reading = readPlanReply(reply, basis, library, 7, kept);
        if (reading.worth == PlanReading::Worth::None)
            return;
        QVERIFY(!hasErrors(checkSpec(reading.spec, library)));
        QCOMPARE(reading.spec.duration(), Seconds(20));
        const auto there = std::ranges::find(reading.spec.beats, basis.beats[1].id, &SpecBeat::id);
        QVERIFY(there != reading.spec.beats.end());
        QCOMPARE(*there, basis.beats[1]);
        QSet<BeatId> ids;
        for (const SpecBeat &beat : reading.spec.beats)
            ids.insert(beat.id);
        QCOMPARE(ids.size(), reading.spec.beats.size());
    }

    void whatIsSaidIsTaken()
    {
        const StoryLibrary library = shippedLibrary();
        const Spec basis = specOf(u"hero_shot 15"_s, library);
        const Spec spec = readPlanReply(goodReply(), basis, library, 7).spec;
        QCOMPARE(spec.archetype.text(), u"luxury_showcase"_s);
        QCOMPARE(spec.product.name, u"Aurum watch"_s);
        QCOMPARE(spec.style.palette, QStringList({u"gold"_s, u"black"_s, u"ivory"_s}));
        QCOMPARE(spec.style.mood, u"elegant"_s);
        QCOMPARE(spec.beats.size(), 3);
        QCOMPARE(spec.beats[1].templateId.text(), u"detail_showcase"_s);
        QCOMPARE(spec.reasoning.archetypeReasoning, u"Premium."_s);
        QVERIFY(!spec.beats[0].promptTemplate.isEmpty());
        QVERIFY(spec.beats[0].id != spec.beats[1].id);
    }

    void sequencesAreFittedByTheLeastChange_data()
    {
        QTest::addColumn<QList<int>>("wish");
        QTest::addColumn<int>("total");
        QTest::addColumn<QList<int>>("fitted");
        QTest::newRow("fits") << QList<int>{5, 10} << 15 << QList<int>{5, 10};
        QTest::newRow("longer") << QList<int>{5, 5, 5} << 20 << QList<int>{5, 5, 10};
        QTest::newRow("shorter") << QList<int>{10, 10, 10} << 25 << QList<int>{10, 10, 5};
        QTest::newRow("too many") << QList<int>{5, 5, 5, 5} << 10 << QList<int>{5, 5};
        QTest::newRow("too few") << QList<int>{5} << 60 << QList<int>{15, 15, 15, 15};
        QTest::newRow("one") << QList<int>{15} << 5 << QList<int>{5};
        QTest::newRow("longest") << QList<int>{7} << 120 << QList<int>{15, 15, 15, 15, 15, 15, 15, 15};
    }

    void sequencesAreFittedByTheLeastChange()
    {
        QFETCH(QList<int>, wish);
        QFETCH(int, total);
        QFETCH(QList<int>, fitted);
        QList<WishedBeat> beats;
        for (const int seconds : wish)
            beats.append({TemplateId(u"hero_shot"_s), seconds});
        const QList<WishedBeat> made = nearestSequence(beats, total, {});
        QList<int> lengths;
        for (const WishedBeat &beat : made)
            lengths.append(beat.seconds);
        std::sort(lengths.begin(), lengths.end());
        std::sort(fitted.begin(), fitted.end());
        QCOMPARE(lengths, fitted);
    }
};

BEATREEL_TEST(tst_PlanReply)
#include "tst_PlanReply.moc"
