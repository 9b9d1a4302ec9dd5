// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/planner/BeatComposer.h"
#include "core/base/Random.h"
#include "tests/core/providers/planner/PlannerFixture.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

namespace {

QString shown(const QList<ComposedBeat> &beats)
{
    QStringList parts;
    for (const ComposedBeat &beat : beats)
        parts.append(u"%1 %2"_s.arg(beat.beat.text()).arg(beat.duration.count()));
    return parts.join(u", "_s);
}

} // namespace

class tst_BeatComposer : public QObject
{
    Q_OBJECT

private slots:
    void everySequenceIsSound_data()
    {
        QTest::addColumn<QString>("archetype");
        QTest::addColumn<double>("creativity");
        for (const Archetype &archetype : m_library.archetypes()) {
            for (const double creativity : {0.0, 0.5, 1.0})
                QTest::addRow("%s %.1f", qPrintable(archetype.id.text()), creativity) << archetype.id.text() << creativity;
        }
    }

    void everySequenceIsSound()
    {
        QFETCH(QString, archetype);
        QFETCH(double, creativity);
        int typicalEnds = 0;
        int tried = 0;
        for (int seconds = 5; seconds <= 120; seconds += 5) {
            for (const quint64 seed : {1, 2, 3}) {
                const Composition composition = compositionOf(archetype, seconds, creativity, seed);
                const QList<ComposedBeat> beats = composeBeats(composition, m_library);
                checkSequence(beats, seconds);
                QCOMPARE(composeBeats(composition, m_library), beats);
                const bool isTypical = m_library.find(beats.first().beat)->typicalPosition == Position::Opening
                                       && m_library.find(beats.last().beat)->typicalPosition == Position::Closing;
                typicalEnds += isTypical ? 1 : 0;
                ++tried;
                if (creativity < 1 && seconds >= 10)
                    QVERIFY2(isTypical, qPrintable(shown(beats)));
            }
        }
        QVERIFY(typicalEnds >= tried * 8 / 10);
    }

    /// At creativity 0 no sequence has fewer drops and additions than the arithmetic allows: a template of n beats
    /// fills from 5 n to 15 n seconds whole; below it loses as few as must go, above it gains as few as must come.
    void strictMakesTheFewestDepartures()
    {
        for (const Archetype &archetype : m_library.archetypes()) {
            const int own = static_cast<int>(archetype.suggestedSequence.size());
            for (int seconds = 5; seconds <= 120; seconds += 5) {
                const QList<ComposedBeat> beats = composeBeats(compositionOf(archetype.id.text(), seconds, 0, 1), m_library);
                const int kept = static_cast<int>(std::ranges::count(beats, true, &ComposedBeat::isSuggested));
                const int added = static_cast<int>(beats.size()) - kept;
                QCOMPARE(own - kept, std::max(0, own - seconds / 5));
                QCOMPARE(added, std::max(0, (seconds + 14) / 15 - own));
                checkOrder(beats, archetype);
            }
        }
    }

    void strictKeepsTheTemplateAtItsOwnLength()
    {
        for (const Archetype &archetype : m_library.archetypes()) {
            QStringList expected;
            Seconds sum{0};
            for (const TemplateId &id : archetype.suggestedSequence) {
                sum += m_library.find(id)->duration;
                expected.append(u"%1 %2"_s.arg(id.text()).arg(m_library.find(id)->duration.count()));
            }
            const auto beats = composeBeats(compositionOf(archetype.id.text(), static_cast<int>(sum.count()), 0, 7), m_library);
            QCOMPARE(shown(beats), expected.join(u", "_s));
        }
    }

    void beatsSuitTheProduct()
    {
        Composition composition = compositionOf(u"energetic_lifestyle"_s, 40, 0.5, 1);
        composition.productTags = {u"beauty"_s};
        int foreign = 0;
        for (const ComposedBeat &beat : composeBeats(composition, m_library)) {
            const QStringList &products = m_library.find(beat.beat)->compatibleProducts;
            const bool suits = products.contains(u"all"_s) || products.contains(u"beauty"_s);
            foreign += !beat.isSuggested && !suits ? 1 : 0;
        }
        QCOMPARE(foreign, 0);
    }

    void seedMattersMoreWhenFree()
    {
        const auto different = [&](double creativity) {
            QStringList all;
            for (quint64 seed = 0; seed < 30; ++seed)
                all.append(shown(composeBeats(compositionOf(u"luxury_showcase"_s, 30, creativity, seed), m_library)));
            all.removeDuplicates();
            return all.size();
        };
        QCOMPARE(different(0), 1);
        QVERIFY(different(1) > different(0.5));
        QVERIFY(different(1) >= 15);
    }

    void tinyLibraries()
    {
        const StoryLibrary library = libraryOf({u"a"_s});
        Composition composition;
        composition.archetype = library.archetypes().first();
        composition.duration = Seconds{15};
        QCOMPARE(shown(composeBeats(composition, library)), u"a 15"_s);
        // No beat twice in a row: one beat cannot fill more.
        composition.duration = Seconds{20};
        QVERIFY(composeBeats(composition, library).isEmpty());
    }

    void keptBeatsStay_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<int>("seconds");
        QTest::newRow("start") << u"usage_scenario 10 at 0"_s << 30;
        QTest::newRow("middle") << u"brand_moment 5 at 15"_s << 30;
        QTest::newRow("end") << u"hero_shot 15 at 45"_s << 60;
        QTest::newRow("gaps of one step") << u"hero_shot 5 at 5, dynamic_intro 5 at 15, hero_shot 5 at 25"_s << 35;
        QTest::newRow("both ends") << u"call_to_action 5 at 0, dynamic_intro 5 at 40"_s << 45;
        QTest::newRow("adjoining") << u"hero_shot 5 at 10, detail_showcase 15 at 15, usage_scenario 10 at 30"_s << 60;
        QTest::newRow("adjoining and alike") << u"hero_shot 5 at 10, hero_shot 5 at 15"_s << 30;
        QTest::newRow("all") << u"hero_shot 10 at 0, teaser_reveal 5 at 10, hero_shot 15 at 15"_s << 30;
        QTest::newRow("all but one step") << u"hero_shot 10 at 0, call_to_action 15 at 15"_s << 30;
        QTest::newRow("beats of no library") << u"gone_beat 5 at 5, other_gone_beat 10 at 20"_s << 40;
    }

    void keptBeatsStay()
    {
        QFETCH(QString, kept);
        QFETCH(int, seconds);
        for (const Archetype &archetype : m_library.archetypes()) {
            for (const double creativity : {0.0, 0.5, 1.0}) {
                for (const quint64 seed : {1, 2}) {
                    Composition composition = compositionOf(archetype.id.text(), seconds, creativity, seed);
                    composition.kept = test::keptFrom(kept, m_library);
                    const QList<ComposedBeat> beats = composeBeats(composition, m_library);
                    checkSequence(beats, seconds);
                    checkKeptBeats(beats, composition.kept);
                    QCOMPARE(composeBeats(composition, m_library), beats);
                }
            }
        }
    }

    /// Wherever one or two beats are kept, the rest is a sequence round them.
    void everyGapIsFilled()
    {
        Random random(4);
        for (int i = 0; i < 100; ++i) {
            const Archetype &archetype = random.pick(m_library.archetypes());
            const double creativity = random.unit();
            Composition composition = compositionOf(archetype.id.text(), 45, creativity, random.next());
            QStringList kept;
            for (int start = 5 * random.whole(0, 7); start < 45 && kept.size() < 2; start += 5 * random.whole(1, 4))
                kept.append(u"%1 5 at %2"_s.arg(random.pick(m_library.templates()).id.text()).arg(start));
            composition.kept = test::keptFrom(kept.join(u", "_s), m_library);
            const QList<ComposedBeat> beats = composeBeats(composition, m_library);
            checkSequence(beats, 45);
            checkKeptBeats(beats, composition.kept);
        }
    }

    void keptBeatsStandForTheArchetypes_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::newRow("first") << u"dynamic_intro 5 at 0"_s;
        QTest::newRow("second") << u"action_montage 5 at 5"_s;
        QTest::newRow("last") << u"call_to_action 5 at 15"_s;
        QTest::newRow("two") << u"action_montage 5 at 5, call_to_action 5 at 15"_s;
        QTest::newRow("all") << u"dynamic_intro 5 at 0, action_montage 5 at 5, product_in_motion 5 at 10, call_to_action 5 at 15"_s;
    }

    void keptBeatsStandForTheArchetypes()
    {
        QFETCH(QString, kept);
        Composition composition = compositionOf(u"energetic_lifestyle"_s, 20, 0, 1);
        composition.kept = test::keptFrom(kept, m_library);
        const QList<ComposedBeat> beats = composeBeats(composition, m_library);
        QCOMPARE(shown(beats), u"dynamic_intro 5, action_montage 5, product_in_motion 5, call_to_action 5"_s);
        QVERIFY(std::ranges::all_of(beats, &ComposedBeat::isSuggested));
    }

    void positionsAreThoseOfTheWholeVideo()
    {
        for (const Archetype &archetype : m_library.archetypes()) {
            Composition composition = compositionOf(archetype.id.text(), 40, 0.5, 1);
            composition.kept = test::keptFrom(u"teaser_reveal 5 at 0, brand_moment 5 at 20"_s, m_library);
            const QList<ComposedBeat> beats = composeBeats(composition, m_library);
            // Nothing opens or closes in the middle, wherever a gap begins and ends.
            QCOMPARE(m_library.find(beats.last().beat)->typicalPosition, Position::Closing);
            for (qsizetype i = 2; i < beats.size() - 1; ++i)
                QVERIFY2(beats[i].isKept || m_library.find(beats[i].beat)->typicalPosition == Position::Middle, qPrintable(shown(beats)));
        }
    }

    /// A beat that is kept further on is as little wanted twice as one that stands before.
    void keptBeatsAreSeldomRepeated()
    {
        int repeated = 0;
        int tried = 0;
        for (const Archetype &archetype : m_library.archetypes()) {
            for (const TemplateId &id : archetype.suggestedSequence) {
                for (int start = 5; start <= 20 && m_library.find(id)->typicalPosition == Position::Middle; start += 5) {
                    Composition composition = compositionOf(archetype.id.text(), 30, 0.5, 1);
                    composition.kept = test::keptFrom(u"%1 5 at %2"_s.arg(id.text()).arg(start), m_library);
                    repeated += std::ranges::count(composeBeats(composition, m_library), id, &ComposedBeat::beat) > 1 ? 1 : 0;
                    ++tried;
                }
            }
        }
        QVERIFY2(repeated * 12 <= tried, qPrintable(u"%1 of %2"_s.arg(repeated).arg(tried)));
    }

    /// A kept beat counts as its user made it, not as its template is.
    void keptBeatsAreJudgedAsTheyAre()
    {
        Composition composition = compositionOf(u"luxury_showcase"_s, 30, 0.5, 1);
        composition.kept = test::keptFrom(u"hero_shot 5 at 0"_s, m_library);
        const QList<ComposedBeat> before = composeBeats(composition, m_library);
        composition.kept[0].beat.shotType = m_library.find(before[1].beat)->shotType;
        const QList<ComposedBeat> after = composeBeats(composition, m_library);
        QVERIFY2(after[1].beat != before[1].beat, qPrintable(shown(after)));
    }

    void tinyLibrariesRoundKeptBeats()
    {
        const StoryLibrary two = libraryOf({u"a"_s, u"b"_s});
        const StoryLibrary three = libraryOf({u"a"_s, u"b"_s, u"c"_s});
        Composition composition;
        composition.archetype = three.archetypes().first();
        composition.duration = Seconds{15};
        composition.kept = test::keptFrom(u"a 5 at 0, b 5 at 10"_s, two);
        QVERIFY(composeBeats(composition, two).isEmpty());
        QCOMPARE(shown(composeBeats(composition, three)), u"a 5, c 5, b 5"_s);
        composition.kept = test::keptFrom(u"a 5 at 0, a 5 at 10"_s, two);
        QCOMPARE(shown(composeBeats(composition, two)), u"a 5, b 5, a 5"_s);
    }

private:
    /// Beats of 5 s that differ in nothing but their ids.
    [[nodiscard]] static StoryLibrary libraryOf(const QStringList &ids)
    {
        QJsonArray beats;
        for (const QString &id : ids) {
            beats.append(QJsonObject{{u"beat_id"_s, id}, {u"duration"_s, 5}, {u"shot_type"_s, u"wide"_s}, {u"action"_s, u"x"_s},
                                     {u"prompt_template"_s, u"x"_s}, {u"camera_movement"_s, u"static"_s},
                                     {u"typical_position"_s, u"middle"_s}, {u"compatible_products"_s, QJsonArray{u"all"_s}},
                                     {u"energy_level"_s, u"low"_s}});
        }
        const QByteArray archetypes = R"({"archetypes":[{"archetype_id":"w","name":"W","description":"x",
            "typical_duration_range":[5,10],"suggested_beat_sequence":["a"],"typical_products":["x"],"style_hints":["x"],
            "energy_curve":"steady","narrative_structure":"x"}]})";
        return StoryLibrary::fromJson(QJsonDocument(QJsonObject{{u"beats"_s, beats}}).toJson(), archetypes).value();
    }

    [[nodiscard]] Composition compositionOf(const QString &archetype, int seconds, double creativity, quint64 seed) const
    {
        Composition composition;
        composition.archetype = *m_library.find(ArchetypeId(archetype));
        composition.productTags = {u"tech"_s, u"luxury"_s};
        composition.duration = Seconds{seconds};
        composition.creativity = creativity;
        composition.seed = seed;
        return composition;
    }

    void checkSequence(const QList<ComposedBeat> &beats, int seconds) const
    {
        Seconds sum{0};
        for (qsizetype i = 0; i < beats.size(); ++i) {
            const auto length = beats[i].duration.count();
            QVERIFY(length == 5 || length == 10 || length == 15);
            QVERIFY(beats[i].isKept || m_library.find(beats[i].beat));
            const bool isRepeat = i > 0 && beats[i].beat == beats[i - 1].beat;
            QVERIFY2(!isRepeat || (beats[i].isKept && beats[i - 1].isKept), qPrintable(shown(beats)));
            sum += beats[i].duration;
        }
        QCOMPARE(sum.count(), seconds);
    }

    /// Each is there once, at its start, as long as it was, and nothing else says that it is kept.
    void checkKeptBeats(const QList<ComposedBeat> &beats, const QList<KeptBeat> &kept) const
    {
        Seconds start{0};
        qsizetype next = 0;
        for (const ComposedBeat &beat : beats) {
            if (beat.isKept) {
                QVERIFY(next < kept.size());
                QCOMPARE(start.count(), kept[next].beat.start.count());
                QCOMPARE(beat.beat, kept[next].beat.templateId);
                QVERIFY(beat.duration == kept[next].beat.duration);
                ++next;
            }
            start += beat.duration;
        }
        QCOMPARE(next, kept.size());
    }

    void checkOrder(const QList<ComposedBeat> &beats, const Archetype &archetype) const
    {
        qsizetype at = -1;
        for (const ComposedBeat &beat : beats) {
            if (!beat.isSuggested)
                continue;
            const qsizetype next = archetype.suggestedSequence.indexOf(beat.beat);
            QVERIFY2(next > at, qPrintable(shown(beats)));
            at = next;
        }
    }

    const StoryLibrary m_library = test::shippedLibrary();
};

BEATREEL_TEST(tst_BeatComposer)
#include "tst_BeatComposer.moc"
