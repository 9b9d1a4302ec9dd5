// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/Look.h"

#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"
#include "ui/look/LookWords.h"

#include <QTest>

#include <functional>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

using Change = std::function<void(Look &)>;
Q_DECLARE_METATYPE(Change)

class tst_Look : public QObject
{
    Q_OBJECT

private slots:
    void changesGoIntoTheProject_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("name");
        QTest::newRow("product") << Change([](Look &look) { look.product = u"Cup"_s; }) << "Change product";
        QTest::newRow("category") << Change([](Look &look) { look.category = u"home"_s; }) << "Change product";
        QTest::newRow("archetype") << Change([](Look &look) { look.archetype = ArchetypeId(u"feature_demo"_s); }) << "Change archetype";
        QTest::newRow("aesthetic") << Change([](Look &look) { look.aesthetic = u"calm"_s; }) << "Change look";
        QTest::newRow("mood") << Change([](Look &look) { look.mood = u"elegant"_s; }) << "Change look";
        QTest::newRow("lighting") << Change([](Look &look) { look.lighting = u"neon"_s; }) << "Change look";
        QTest::newRow("palette") << Change([](Look &look) { look.palette = {u"#102030"_s}; }) << "Change palette";
        QTest::newRow("several") << Change([](Look &look) {
            look.mood = u"elegant"_s;
            look.palette = {};
        }) << "Change look";
    }

    void changesGoIntoTheProject()
    {
        QFETCH(Change, change);
        const Project project = projectOf(u"hero_shot 5"_s);
        const Look before = lookOf(project);
        Look after = before;
        change(after);
        QVERIFY(after != before);
        QVERIFY(lookOf(withLook(project, after)) == after);
        QVERIFY(withLook(project, before) == project);
        QTEST(editName(editBetween(before, after)), "name");
    }

    void gatheredFieldsStayAndOthersFollow()
    {
        LookDraft draft;
        Look document = lookOf(projectOf(u"hero_shot 5"_s));
        draft.follow(document);
        QVERIFY(!draft.isChanged());
        Look mine = draft.look();
        mine.mood = u"elegant"_s;
        draft.setLook(mine);
        document.lighting = u"neon"_s;
        document.mood = u"minimalist"_s;
        draft.follow(document);
        QCOMPARE(draft.look().mood, u"elegant"_s);
        QCOMPARE(draft.look().lighting, u"neon"_s);
        document.mood = u"elegant"_s;
        draft.follow(document);
        QVERIFY(!draft.isChanged());
        document.mood = u"informative"_s;
        draft.follow(document); // it agrees with the document now, and goes with it
        QCOMPARE(draft.look().mood, u"informative"_s);
    }

    void sentences_data()
    {
        QTest::addColumn<int>("beats");
        QTest::addColumn<int>("music");
        QTest::addColumn<QString>("sentences");
        QTest::newRow("nothing") << 0 << 0 << "Nothing goes stale.";
        QTest::newRow("one") << 1 << 0 << "1 beat goes stale. Refreshing it costs $0.02.";
        QTest::newRow("two") << 2 << 0 << "2 beats go stale. Refreshing them costs $0.02.";
        QTest::newRow("music") << 0 << 1 << "The music goes stale. Refreshing it costs $0.02.";
        QTest::newRow("both") << 1 << 1 << "1 beat and the music go stale. Refreshing them costs $0.02.";
    }

    void sentences()
    {
        QFETCH(int, beats);
        QFETCH(int, music);
        EditEffect effect;
        for (int i = 1; i <= beats; ++i)
            effect.beats.append(BeatId(u"b%1"_s.arg(i)));
        effect.music.count = music;
        effect.frames.price = Price::exact(0.02);
        QTEST(lookSentences(effect, projectOf(u"hero_shot 5, call_to_action 5"_s)).join(u' '), "sentences");
    }

    void lockedBeatsAreNamedOrCounted_data()
    {
        QTest::addColumn<int>("locked");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("one") << 1 << "Beat 1 is locked and stays.";
        QTest::newRow("three") << 3 << "Beats 1, 2 and 3 are locked and stay.";
        QTest::newRow("six") << 6 << "6 locked beats stay.";
    }

    void lockedBeatsAreNamedOrCounted()
    {
        QFETCH(int, locked);
        EditEffect effect;
        Project project = projectOfBeats(7);
        for (int i = 0; i < locked; ++i) {
            effect.heldBeats.append(project.beats[i].id());
            project = withBeat(project, i, [](BeatContent &beat) { beat.isLocked = true; });
        }
        QTEST(lookSentences(effect, project).first(), "sentence");
    }

    void pricesThatAreNoFigures()
    {
        EditEffect effect;
        effect.beats = {BeatId(u"b1"_s), BeatId(u"b2"_s)};
        const Project project = projectOf(u"hero_shot 5, call_to_action 5"_s);
        QCOMPARE(lookSentences(effect, project).last(), u"Refreshing them is free."_s);
        effect.clips.price = Price::unknown();
        QCOMPARE(lookSentences(effect, project).last(), u"The price of refreshing them is unknown."_s);
    }

    void suggestionsComeFromTheLibrary()
    {
        const StoryLibrary library = shippedLibrary();
        QCOMPARE(archetypeChoices(library).size(), 5);
        const QList<LookChoice> products = categoryChoices(library);
        QVERIFY(products.contains(LookChoice{u"energy_drinks"_s, u"energy drinks"_s}));
        QVERIFY(!products.contains(LookChoice{u"all"_s, u"all"_s}));
        const QList<LookChoice> hints = aestheticChoices(library, ArchetypeId(u"emotional_storytelling"_s));
        QCOMPARE(hints.first().value, u"emotional"_s);
        QVERIFY(hints.contains(LookChoice{u"cinematic"_s, u"cinematic"_s}));
        QCOMPARE(moodChoices().size(), 5);
    }
};

BEATREEL_TEST(tst_Look)
#include "tst_Look.moc"
