// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/SpecRules.h"
#include "tests/core/providers/planner/Briefs.h"
#include "tests/core/providers/planner/PlannerFixture.h"
#include "tests/support/TestMain.h"

#include <QSet>
#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

/// Plans that are composed round beats of an earlier one.
class tst_KeptPlans : public QObject
{
    Q_OBJECT

private slots:
    void keptBeatsStay_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("kept");
        QTest::newRow("start") << u"30s luxury watch, elegant"_s << u"usage_scenario 10 at 0"_s;
        QTest::newRow("middle") << u"15s Nike sneakers, energetic"_s << u"hero_shot 5 at 5"_s;
        QTest::newRow("end") << u"25s family car, emotional"_s << u"brand_moment 15 at 10"_s;
        QTest::newRow("several") << u"60s laptop features"_s
                                 << u"hero_shot 5 at 0, benefit_showcase 10 at 20, benefit_showcase 5 at 35, call_to_action 5 at 55"_s;
        QTest::newRow("adjoining") << u"40s iPhone, minimalist"_s << u"detail_showcase 5 at 15, detail_showcase 5 at 20"_s;
        QTest::newRow("all") << u"20s Rolex"_s << u"detail_showcase 15 at 0, teaser_reveal 5 at 15"_s;
        QTest::newRow("the one") << u"10s Rolex"_s << u"brand_moment 10 at 0"_s;
    }

    void keptBeatsStay()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, kept);
        const QList<KeptBeat> beats = test::keptFrom(kept, m_fixture.library);
        for (const double creativity : {0.0, 0.5, 1.0}) {
            for (quint64 seed = 0; seed < 10; ++seed) {
                const auto plan = m_fixture.planRound(beats, prompt, creativity, seed);
                QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().sentence));
                QVERIFY(!hasErrors(checkSpec(plan->spec, m_fixture.library)));
                checkRound(plan->spec, beats);
                QVERIFY(m_fixture.planRound(beats, prompt, creativity, seed)->spec == plan->spec);
            }
        }
    }

    void nothingKeptIsThePlanFromScratch()
    {
        const QString prompt = u"30s luxury watch, elegant"_s;
        QVERIFY(m_fixture.planRound({}, prompt)->spec == m_fixture.plan(prompt)->spec);
    }

    /// A plan round a part of itself is the plan, with the ids it had.
    void keepingAPartOfAPlanGivesIt()
    {
        for (const test::WrittenBrief &brief : test::kBriefs) {
            if (brief.seconds > 30)
                continue;
            const QString prompt = QString::fromUtf16(brief.prompt);
            const QList<SpecBeat> beats = m_fixture.plan(prompt, 0.3)->spec.beats;
            QList<KeptBeat> kept;
            for (qsizetype i = 0; i < beats.size(); i += 2)
                kept.append({beats[i], static_cast<int>(i) + 1});
            const Spec again = m_fixture.planRound(kept, prompt, 0.3)->spec;
            QVERIFY2(again.beats == beats, qPrintable(prompt + u": "_s + test::sequenceOf(again)));
        }
    }

    void newIdsAreNoneOfTheKept()
    {
        const QString prompt = u"40s family car, warm"_s;
        const QList<SpecBeat> before = m_fixture.plan(prompt)->spec.beats;
        // Moved to the end, the first beats have the ids that follow for the new first ones.
        QList<KeptBeat> kept{{before[0], 1}, {before[1], 2}};
        kept[0].beat.start = Seconds{40} - before[0].duration - before[1].duration;
        kept[1].beat.start = kept[0].end();
        const Spec after = m_fixture.planRound(kept, prompt)->spec;
        checkRound(after, kept);
        QVERIFY(after.beats[0].id != before[0].id && !after.beats[0].id.isEmpty());
        QCOMPARE(after.beats[2].id, before[2].id);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("the brief's length") << u"30s shoes"_s << u"hero_shot 5 at 0, usage_scenario 10 at 25"_s
            << u"Beat 2 is kept at 0:25 to 0:35, but the brief asks for 30 s. Unlock it, or ask for 35 s."_s;
        QTest::newRow("the usual length") << u"shoes"_s << u"hero_shot 5 at 30"_s
            << u"Beat 1 is kept at 0:30 to 0:35, but the brief asks for 30 s. Unlock it, or ask for 35 s."_s;
        QTest::newRow("a rounded length") << u"12s shoes"_s << u"hero_shot 5 at 10"_s
            << u"Beat 1 is kept at 0:10 to 0:15, but the brief asks for 10 s. Unlock it, or ask for 15 s."_s;
        QTest::newRow("overlap") << u"30s shoes"_s << u"usage_scenario 10 at 0, hero_shot 5 at 5"_s
            << u"Beat 2 is kept at 0:05 to 0:10, but beat 1 is kept until 0:10. Unlock one of them."_s;
        QTest::newRow("off the grid") << u"30s shoes"_s << u"hero_shot 5 at 3"_s
            << u"Beat 1 is kept at 0:03 to 0:08, but a beat begins at a multiple of 5 s. "
               "Unlock it, or give the beats before it lengths of 5, 10 or 15 s."_s;
    }

    void refusals()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, kept);
        const auto plan = m_fixture.planRound(test::keptFrom(kept, m_fixture.library), prompt);
        QVERIFY(!plan);
        QVERIFY(plan.error().kind == ErrorKind::BadInput);
        QTEST(plan.error().sentence, "sentence");
    }

    /// What is proposed for a beat that ends too late is then done.
    void theProposedLengthIsPlanned()
    {
        const QList<KeptBeat> kept = test::keptFrom(u"usage_scenario 10 at 25"_s, m_fixture.library);
        QVERIFY(!m_fixture.planRound(kept, u"30s shoes"_s));
        checkRound(m_fixture.planRound(kept, u"35s shoes"_s)->spec, kept);
    }

private:
    static void checkRound(const Spec &spec, const QList<KeptBeat> &kept)
    {
        QCOMPARE(spec.duration(), spec.requestedDuration);
        QSet<BeatId> ids;
        Seconds start{0};
        auto next = kept.begin();
        bool wasKept = false;
        for (qsizetype i = 0; i < spec.beats.size(); ++i) {
            const SpecBeat &beat = spec.beats[i];
            const bool isKept = next != kept.end() && beat == next->beat;
            const bool isRepeat = i > 0 && spec.beats[i - 1].templateId == beat.templateId;
            QVERIFY2(!isRepeat || (isKept && wasKept), qPrintable(test::sequenceOf(spec)));
            QCOMPARE(beat.start, start);
            QVERIFY(!ids.contains(beat.id));
            ids.insert(beat.id);
            start += beat.duration;
            next += isKept ? 1 : 0;
            wasKept = isKept;
        }
        QVERIFY2(next == kept.end(), qPrintable(test::sequenceOf(spec)));
    }

    const test::PlannerFixture m_fixture;
};

BEATREEL_TEST(tst_KeptPlans)
#include "tst_KeptPlans.moc"
