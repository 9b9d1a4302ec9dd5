// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Random.h"
#include "core/providers/offline/planner/BriefReader.h"
#include "tests/core/providers/planner/Briefs.h"
#include "tests/core/providers/planner/PlannerFixture.h"
#include "tests/support/TestMain.h"

#include <QRegularExpression>
#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

/// Every sentence of the planner about a plan is held against the plan.
class tst_PlanReasons : public QObject
{
    Q_OBJECT

private slots:
    void sentencesAreTrue()
    {
        int named = 0;
        for (const test::WrittenBrief &brief : test::kBriefs) {
            for (const double creativity : {0.0, 0.5, 1.0}) {
                const auto plan = m_fixture.plan(QString::fromUtf16(brief.prompt), creativity, 3);
                QVERIFY(plan);
                named += checkBeats(plan->spec);
                checkArchetype(plan->spec, QString::fromUtf16(brief.prompt));
            }
        }
        QVERIFY(named > 500);
    }

    void plainCases_data()
    {
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("archetype");
        QTest::addColumn<QString>("beats");
        QTest::newRow("both") << u"15s Nike sneakers, energetic and urban"_s
            << u"The brief is about “Nike sneakers” (sportswear) and says “energetic” and “urban”; both speak for “Energetic Lifestyle Ad”."_s
            << u"The beats come to 5 + 5 + 5 = 15 s."_s;
        QTest::newRow("product") << u"20s Rolex"_s << u"The brief is about “Rolex” (luxury), which speaks for “Luxury Product Showcase”."_s
                                 << u" = 20 s."_s;
        QTest::newRow("words") << u"25s Zorblax, emotional"_s << u"The brief says “emotional”, which speaks for “Emotional Brand Storytelling”."_s
                               << u" = 25 s."_s;
        QTest::newRow("nothing") << u"5s Zorblax"_s << u"Nothing in the brief asks for a particular manner, so the plan takes “Feature-Focused Demonstration”."_s
                                 << u"The one beat lasts 5 s."_s;
    }

    void plainCases()
    {
        QFETCH(QString, brief);
        QFETCH(QString, beats);
        const auto plan = m_fixture.plan(brief);
        QVERIFY(plan);
        QTEST(plan->spec.reasoning.archetypeReasoning, "archetype");
        QVERIFY2(plan->spec.reasoning.beatSelectionReasoning.endsWith(beats), qPrintable(plan->spec.reasoning.beatSelectionReasoning));
        QCOMPARE(plan->spec.reasoning.selectedArchetype, plan->spec.archetype.text());
    }

    void sentencesAreTrueRoundKeptBeats()
    {
        Random random(9);
        int named = 0;
        for (const test::WrittenBrief &brief : test::kBriefs) {
            QStringList texts;
            for (int start = 5 * random.whole(0, 2); start < brief.seconds; start += 5 * random.whole(1, 4))
                texts.append(u"%1 5 at %2"_s.arg(random.pick(m_fixture.library.templates()).id.text()).arg(start));
            const QList<KeptBeat> kept = test::keptFrom(texts.join(u", "_s), m_fixture.library);
            for (const double creativity : {0.0, 0.5, 1.0}) {
                const Spec spec = m_fixture.planRound(kept, QString::fromUtf16(brief.prompt), creativity, 3)->spec;
                named += checkBeats(spec, kept);
                if (kept.size() == spec.beats.size())
                    continue;
                const QStringList shown = idsBehind(spec.reasoning.beatSelectionReasoning, u"composed round "_s);
                QCOMPARE(shown.size(), kept.size());
                for (qsizetype i = 0; i < kept.size(); ++i)
                    QCOMPARE(shown[i], kept[i].beat.templateId.text());
            }
        }
        QVERIFY(named > 500);
    }

    void keptBeatsAreNamed_data()
    {
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("sentences");
        QTest::newRow("none") << u"20s Nike sneakers, energetic"_s << QString()
            << u"The plan keeps the whole sequence of “Energetic Lifestyle Ad” in its order. The beats come to 5 + 5 + 5 + 5 = 20 s."_s;
        QTest::newRow("one") << u"20s Nike sneakers, energetic"_s << u"action_montage 5 at 5"_s
            << u"The plan is composed round action_montage at 0:05, which is kept as it was. "
               "The plan keeps the whole sequence of “Energetic Lifestyle Ad” in its order. The beats come to 5 + 5 + 5 + 5 = 20 s."_s;
        // A beat of the sequence that is kept elsewhere is neither left out nor moved by this plan.
        QTest::newRow("out of order") << u"20s Nike sneakers, energetic"_s << u"call_to_action 5 at 0"_s
            << u"The plan is composed round call_to_action at 0:00, which is kept as it was. The plan keeps dynamic_intro, "
               "action_montage and product_in_motion of the sequence of “Energetic Lifestyle Ad”. The beats come to 5 + 5 + 5 + 5 = 20 s."_s;
        // Nor are lengths of kept beats chosen to reach the length.
        QTest::newRow("two") << u"30s Nike sneakers, energetic"_s << u"dynamic_intro 10 at 0, action_montage 10 at 10"_s
            << u"The plan is composed round dynamic_intro at 0:00 and action_montage at 0:10, which are kept as they were. "
               "The plan keeps the whole sequence of “Energetic Lifestyle Ad” in its order. The beats come to 10 + 10 + 5 + 5 = 30 s."_s;
        QTest::newRow("all") << u"20s Rolex"_s << u"detail_showcase 15 at 0, teaser_reveal 5 at 15"_s
            << u"All beats are kept as they were. The plan keeps detail_showcase of the sequence of “Luxury Product Showcase”; "
               "it leaves out hero_shot, lifestyle_context and call_to_action. The beats come to 15 + 5 = 20 s."_s;
        QTest::newRow("the one") << u"10s Rolex"_s << u"brand_moment 10 at 0"_s
            << u"The one beat is kept as it was. "
               "The plan leaves out hero_shot, detail_showcase, lifestyle_context and call_to_action. The one beat lasts 10 s."_s;
    }

    void keptBeatsAreNamed()
    {
        QFETCH(QString, brief);
        QFETCH(QString, kept);
        const auto plan = m_fixture.planRound(test::keptFrom(kept, m_fixture.library), brief, 0);
        QVERIFY(plan);
        QTEST(plan->spec.reasoning.beatSelectionReasoning, "sentences");
    }

private:
    /// The ids behind a verb of the sentence, up to the end of the clause.
    static QStringList idsBehind(const QString &sentence, const QString &verb)
    {
        static const QRegularExpression id(u"[a-z]+(?:_[a-z]+)+"_s);
        const qsizetype at = sentence.indexOf(verb);
        QStringList ids;
        if (at < 0)
            return ids;
        const qsizetype end = sentence.indexOf(QRegularExpression(u"[;.]"_s), at);
        for (auto it = id.globalMatch(sentence.mid(at, end - at)); it.hasNext();)
            ids.append(it.next().captured());
        return ids;
    }

    int checkBeats(const Spec &spec, const QList<KeptBeat> &kept = {}) const
    {
        const QString text = spec.reasoning.beatSelectionReasoning;
        QStringList own;
        for (const TemplateId &id : m_fixture.library.find(spec.archetype)->suggestedSequence)
            own.append(id.text());
        QStringList there;
        QStringList fresh;
        QStringList terms;
        for (const SpecBeat &beat : spec.beats) {
            there.append(beat.templateId.text());
            terms.append(QString::number(beat.duration.count()));
            if (std::ranges::find(kept, beat, &KeptBeat::beat) != kept.end())
                continue;
            fresh.append(beat.templateId.text());
            const Seconds usual = m_fixture.library.find(beat.templateId)->duration;
            const QString change = u"%1 runs %2 s instead of %3 s"_s.arg(beat.templateId.text()).arg(beat.duration.count()).arg(usual.count());
            [&] { QVERIFY2((beat.duration != usual) == text.contains(change), qPrintable(text)); }();
        }
        int named = 0;
        const auto all = [&](const QString &verb, auto isTrue) {
            for (const QString &id : idsBehind(text, verb)) {
                ++named;
                QVERIFY2(isTrue(id), qPrintable(id + u": "_s + text));
            }
        };
        all(u"keeps "_s, [&](const QString &id) { return own.contains(id) && there.contains(id); });
        all(u"leaves out "_s, [&](const QString &id) { return own.contains(id) && !there.contains(id); });
        all(u"adds "_s, [&](const QString &id) { return !own.contains(id) && fresh.contains(id) && there.count(id) == fresh.count(id); });
        all(u"moves "_s, [&](const QString &id) { return own.contains(id) && fresh.contains(id); });
        all(u"repeats "_s, [&](const QString &id) { return there.count(id) > 1 && fresh.contains(id); });
        for (const QString &id : own) {
            [&] { QVERIFY2(there.contains(id) || idsBehind(text, u"leaves out "_s).contains(id), qPrintable(text)); }();
        }
        [&] { QVERIFY2(terms.size() < 2 || text.contains(u"come to %1 = %2 s"_s.arg(terms.join(u" + "_s)).arg(spec.duration().count())), qPrintable(text)); }();
        return named;
    }

    /// Every quoted word of the sentence stands in the brief, or is the product or the archetype's name.
    void checkArchetype(const Spec &spec, const QString &brief) const
    {
        static const QRegularExpression quote(u"“([^”]+)”"_s);
        const QString text = spec.reasoning.archetypeReasoning;
        for (auto it = quote.globalMatch(text); it.hasNext();) {
            const QString word = it.next().captured(1);
            const bool isKnown = word == spec.product.name || word == m_fixture.library.find(spec.archetype)->name;
            QVERIFY2(isKnown || brief.contains(word, Qt::CaseInsensitive), qPrintable(word + u": "_s + text));
        }
        QVERIFY2(text.count(quote) > 0, qPrintable(text));
    }

    const test::PlannerFixture m_fixture;
};

BEATREEL_TEST(tst_PlanReasons)
#include "tst_PlanReasons.moc"
