// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/SpecRules.h"
#include "tests/support/Story.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_SpecRules : public QObject
{
    Q_OBJECT

private slots:
    void sequences_data()
    {
        QTest::addColumn<QString>("beats");
        QTest::addColumn<int>("requested");
        QTest::addColumn<QStringList>("found"); ///< "code place"
        QTest::newRow("valid") << u"hero_shot 5, usage_scenario 10, call_to_action 5"_s << 20 << QStringList();
        QTest::newRow("opens with a middle beat") << u"action_montage 5, call_to_action 5"_s << 10 << QStringList();
        QTest::newRow("no beats") << QString() << 15 << QStringList{u"no_beats beats"_s};
        QTest::newRow("too short") << u"hero_shot 5, call_to_action 5"_s << 15 << QStringList{u"wrong_sum beats"_s};
        QTest::newRow("too long") << u"hero_shot 15, call_to_action 5"_s << 15 << QStringList{u"wrong_sum beats"_s};
        QTest::newRow("seven seconds") << u"hero_shot 7, call_to_action 8"_s << 15
                                       << QStringList{u"bad_duration beats[0].duration"_s, u"bad_duration beats[1].duration"_s};
        QTest::newRow("unknown beat") << u"hero_shot 5, heron 5, call_to_action 5"_s << 15
                                      << QStringList{u"unknown_beat beats[1].beat_id"_s};
        QTest::newRow("backwards") << u"call_to_action 5, hero_shot 5"_s << 10
                                   << QStringList{u"unusual_opening beats[0].beat_id"_s, u"unusual_closing beats[1].beat_id"_s};
        QTest::newRow("everything") << u"brand_moment 0, heron 20"_s << 15
                                    << QStringList{u"wrong_sum beats"_s, u"bad_duration beats[0].duration"_s,
                                                   u"bad_duration beats[1].duration"_s, u"unknown_beat beats[1].beat_id"_s,
                                                   u"unusual_opening beats[0].beat_id"_s};
    }

    void sequences()
    {
        QFETCH(QString, beats);
        QFETCH(int, requested);
        const StoryLibrary library = test::shippedLibrary();
        Spec spec = test::specOf(beats, library);
        spec.requestedDuration = Seconds{requested};
        QStringList found;
        for (const Finding &finding : checkSpec(spec, library)) {
            found.append(finding.code + u' ' + finding.place);
            QCOMPARE(finding.severity == Severity::Warning, finding.code.startsWith(u"unusual"_s));
        }
        QTEST(found, "found");
    }

    void archetypeIdsAndStyle()
    {
        const StoryLibrary library = test::shippedLibrary();
        Spec spec = test::specOf(u"hero_shot 5, detail_showcase 5, call_to_action 5"_s, library);
        spec.archetype = ArchetypeId(u"none"_s);
        spec.beats[2].id = spec.beats[0].id;
        spec.style.mood = u"gloomy"_s;
        spec.style.palette = {u"black"_s, u"white"_s};
        const Findings findings = checkSpec(spec, library);
        QStringList codes;
        for (const Finding &finding : findings)
            codes.append(finding.code);
        QCOMPARE(codes, QStringList({u"unknown_archetype"_s, u"duplicate_id"_s, u"unknown_mood"_s, u"palette_size"_s}));
        QVERIFY(findings[0].severity == Severity::Error && findings[1].severity == Severity::Error);
        QVERIFY(findings[2].severity == Severity::Warning && findings[3].severity == Severity::Warning);
        QCOMPARE(findings[1].place, u"beats[2].id"_s);
        spec.style.palette = {u"black"_s};
        QCOMPARE(checkSpec(spec, library).last().sentence, u"The palette has 1 colour; 3 to 5 work best."_s);
        spec.style.palette = {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s};
        QCOMPARE(checkSpec(spec, library).last().code, u"palette_size"_s);
    }

    void moodsAreTheFive()
    {
        QCOMPARE(knownMoods(), QStringList({u"energetic"_s, u"elegant"_s, u"minimalist"_s, u"emotional"_s, u"informative"_s}));
    }
};

BEATREEL_TEST(tst_SpecRules)
#include "tst_SpecRules.moc"
