// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

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

    int checkBeats(const Spec &spec) const
    {
        const QString text = spec.reasoning.beatSelectionReasoning;
        QStringList own;
        for (const TemplateId &id : m_fixture.library.find(spec.archetype)->suggestedSequence)
            own.append(id.text());
        QStringList there;
        QStringList terms;
        for (const SpecBeat &beat : spec.beats) {
            there.append(beat.templateId.text());
            terms.append(QString::number(beat.duration.count()));
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
        all(u"adds "_s, [&](const QString &id) { return !own.contains(id) && there.contains(id); });
        all(u"moves "_s, [&](const QString &id) { return own.contains(id) && there.contains(id); });
        all(u"repeats "_s, [&](const QString &id) { return there.count(id) > 1; });
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
