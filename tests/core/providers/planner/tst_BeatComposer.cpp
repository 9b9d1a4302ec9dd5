// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/planner/BeatComposer.h"
#include "tests/core/providers/planner/PlannerFixture.h"
#include "tests/support/TestMain.h"

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
        const QByteArray one = R"({"beats":[{"beat_id":"a","duration":5,"shot_type":"wide","action":"x","prompt_template":"x",
            "camera_movement":"static","typical_position":"opening","compatible_products":["all"],"energy_level":"low"}]})";
        const QByteArray archetypes = R"({"archetypes":[{"archetype_id":"w","name":"W","description":"x",
            "typical_duration_range":[5,10],"suggested_beat_sequence":["a"],"typical_products":["x"],"style_hints":["x"],
            "energy_curve":"steady","narrative_structure":"x"}]})";
        const StoryLibrary library = StoryLibrary::fromJson(one, archetypes).value();
        Composition composition;
        composition.archetype = library.archetypes().first();
        composition.duration = Seconds{15};
        QCOMPARE(shown(composeBeats(composition, library)), u"a 15"_s);
        // No beat twice in a row: one beat cannot fill more.
        composition.duration = Seconds{20};
        QVERIFY(composeBeats(composition, library).isEmpty());
    }

private:
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
            QVERIFY(m_library.find(beats[i].beat));
            QVERIFY2(i == 0 || beats[i].beat != beats[i - 1].beat, qPrintable(shown(beats)));
            sum += beats[i].duration;
        }
        QCOMPARE(sum.count(), seconds);
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
