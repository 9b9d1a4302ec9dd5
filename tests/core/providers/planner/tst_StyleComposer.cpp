// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/planner/StyleComposer.h"
#include "core/story/SpecRules.h"
#include "tests/core/providers/planner/PlannerFixture.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_StyleComposer : public QObject
{
    Q_OBJECT

private slots:
    void palettes_data()
    {
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QStringList>("first"); ///< the palette begins with these
        QTest::newRow("none") << u"15s shoes"_s << QStringList();
        QTest::newRow("one") << u"15s shoes, red"_s << QStringList{u"red"_s};
        QTest::newRow("two") << u"15s shoes, jet black and neon green"_s << QStringList{u"jet black"_s, u"neon green"_s};
        QTest::newRow("three") << u"15s shoes, red, white, blue"_s << QStringList{u"red"_s, u"white"_s, u"blue"_s};
        QTest::newRow("six") << u"15s shoes, red, white, blue, green, pink, teal"_s
                             << QStringList{u"red"_s, u"white"_s, u"blue"_s, u"green"_s, u"pink"_s};
        QTest::newRow("hex") << u"15s shoes in #ff8800"_s << QStringList{u"#ff8800"_s};
    }

    void palettes()
    {
        QFETCH(QString, brief);
        QFETCH(QStringList, first);
        const BriefReading reading = readBrief(brief, m_fixture.words);
        for (quint64 seed = 0; seed < 20; ++seed) {
            for (const Archetype &archetype : m_fixture.library.archetypes()) {
                const Style style = composeStyle(reading, archetype, m_fixture.words, seed);
                QVERIFY(style.palette.size() >= 3 && style.palette.size() <= 5);
                QCOMPARE(style.palette.first(first.size()), first);
                QStringList unique = style.palette;
                QCOMPARE(unique.removeDuplicates(), 0);
                QVERIFY(!first.contains(u"jet black"_s) || !style.palette.contains(u"black"_s));
            }
        }
    }

    void looks_data()
    {
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("mood");
        QTest::addColumn<QString>("aesthetic");
        QTest::addColumn<QString>("light"); ///< is part of the lighting
        QTest::newRow("specification") << u"Nike sneakers, energetic and urban style"_s << u"energetic"_s
                                       << u"energetic and urban"_s << u"city lighting"_s;
        QTest::newRow("setting") << u"GoPro, extreme, at the beach"_s << u"energetic"_s << u"extreme and coastal"_s << u"seaside"_s;
        QTest::newRow("nothing said") << u"Rolex watch"_s << u"elegant"_s << u"elegant and refined"_s << QString();
        QTest::newRow("three words") << u"watch, elegant, timeless, cinematic, rich"_s << u"elegant"_s
                                     << u"elegant, timeless and cinematic"_s << QString();
        QTest::newRow("other mood") << u"family car, heartfelt, warm"_s << u"emotional"_s << u"heartfelt and warm"_s << QString();
        QTest::newRow("joy") << u"cargo bike, family, sunny morning in Copenhagen, joyful"_s << u"emotional"_s
                             << u"joyful, urban and family-friendly"_s << u"clear sunlight, soft morning light"_s;
        QTest::newRow("family") << u"board game, happy kids"_s << u"emotional"_s << u"happy and family-friendly"_s
                                << QString();
        QTest::newRow("demo") << u"laptop features, clear"_s << u"informative"_s << u"clear and professional"_s << QString();
    }

    void looks()
    {
        QFETCH(QString, brief);
        QFETCH(QString, light);
        const auto plan = m_fixture.plan(brief);
        QVERIFY(plan);
        const Style &style = plan->spec.style;
        QTEST(style.mood, "mood");
        QTEST(style.aesthetic, "aesthetic");
        QVERIFY2(!style.lighting.isEmpty() && style.lighting.contains(light), qPrintable(style.lighting));
    }

    /// An hour that the brief names is not spoiled by an archetype's own light.
    void hoursAndWeatherGiveTheLight_data()
    {
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("lighting");
        QTest::newRow("morning") << u"shoes, early morning"_s << u"soft morning light"_s;
        QTest::newRow("noon") << u"shoes at noon"_s << u"high midday sun"_s;
        QTest::newRow("evening") << u"sofa, a quiet evening"_s << u"warm evening light"_s;
        QTest::newRow("overcast") << u"watch under a cloudy sky"_s << u"soft overcast light"_s;
        QTest::newRow("moon") << u"perfume, moonlit"_s << u"cool moonlight"_s;
        QTest::newRow("before the place") << u"shoes, city streets at night"_s
                                          << u"night lighting with deep contrast, city lighting"_s;
        QTest::newRow("denied") << u"evening gown, not at noon"_s << QString();
    }

    void hoursAndWeatherGiveTheLight()
    {
        QFETCH(QString, brief);
        QFETCH(QString, lighting);
        const BriefReading reading = readBrief(brief, m_fixture.words);
        for (const Archetype &archetype : m_fixture.library.archetypes()) {
            const Style style = composeStyle(reading, archetype, m_fixture.words, 3);
            if (lighting.isEmpty())
                QVERIFY2(!style.lighting.contains(u"sun,"_s) && !style.lighting.contains(u"evening"_s),
                         qPrintable(style.lighting));
            else
                QCOMPARE(style.lighting, lighting);
        }
    }

    void unknownArchetypeUsesItsOwnHints()
    {
        Archetype own = m_fixture.library.archetypes().first();
        own.id = ArchetypeId(u"own"_s);
        own.styleHints = {u"dreamy"_s, u"grainy"_s};
        const Style style = composeStyle(readBrief(u"shoes"_s, m_fixture.words), own, m_fixture.words, 1);
        QCOMPARE(style.aesthetic, u"dreamy and grainy"_s);
        QVERIFY(knownMoods().contains(style.mood));
        QVERIFY(style.palette.size() >= 3 && !style.lighting.isEmpty());
    }

    void everyMoodHasItsEnergy()
    {
        QList<double> energies;
        for (const QString &mood : knownMoods())
            energies.append(energyOf(mood));
        QVERIFY(std::ranges::all_of(energies, [](double e) { return e > 0 && e < 1; }));
        QCOMPARE(std::ranges::max(energies), energyOf(u"energetic"_s));
    }

private:
    const test::PlannerFixture m_fixture;
};

BEATREEL_TEST(tst_StyleComposer)
#include "tst_StyleComposer.moc"
