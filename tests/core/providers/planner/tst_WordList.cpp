// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/SpecRules.h"
#include "tests/core/providers/planner/PlannerFixture.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_WordList : public QObject
{
    Q_OBJECT

private slots:
    void shippedListSpeaksOfTheShippedLibrary()
    {
        const StoryLibrary library = test::shippedLibrary();
        const WordList words = test::shippedWords();
        QStringList vocabulary;
        for (const BeatTemplate &beat : library.templates())
            vocabulary += beat.compatibleProducts;
        QVERIFY(words.products().size() > 10);
        for (const ProductGroup &group : words.products()) {
            QVERIFY2(vocabulary.contains(group.category), qPrintable(group.category));
            for (const QString &tag : group.tags)
                QVERIFY2(vocabulary.contains(tag), qPrintable(tag));
            for (const ArchetypeVote &vote : group.votes)
                QVERIFY2(library.find(vote.archetype) && vote.weight > 0, qPrintable(vote.archetype.text()));
        }
        for (const StyleGroup &group : words.styles()) {
            QVERIFY2(knownMoods().contains(group.mood), qPrintable(group.mood));
            for (const ArchetypeVote &vote : group.votes)
                QVERIFY(library.find(vote.archetype) && vote.weight > 0);
        }
        for (const Archetype &archetype : library.archetypes()) {
            const Manner *manner = words.mannerOf(archetype.id);
            QVERIFY2(manner, qPrintable(archetype.id.text()));
            QVERIFY(knownMoods().contains(manner->mood));
            for (const TemplateId &id : manner->kindred)
                QVERIFY2(library.find(id), qPrintable(id.text()));
        }
    }

    void matches_data()
    {
        QTest::addColumn<QString>("brief");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("count");
        const auto kind = [](WordKind k) { return static_cast<int>(k); };
        QTest::newRow("longest") << u"robot vacuum cleaner"_s << kind(WordKind::Noun) << 2;
        QTest::newRow("plural") << u"running shoes"_s << kind(WordKind::Noun) << 2;
        QTest::newRow("plural in y") << u"batteries"_s << kind(WordKind::Noun) << 0;
        QTest::newRow("genitive") << u"Apple's phone"_s << kind(WordKind::Brand) << 1;
        QTest::newRow("own genitive") << u"Levi's jeans"_s << kind(WordKind::Brand) << 1;
        QTest::newRow("small among capitals") << u"ring of Saturn"_s << kind(WordKind::Brand) << 0;
        QTest::newRow("all small") << u"nike shoes"_s << kind(WordKind::Brand) << 1;
        QTest::newRow("over a break") << u"running, shoes"_s << kind(WordKind::Noun) << 0;
        QTest::newRow("ampersand") << u"Tiffany & Co. rings"_s << kind(WordKind::Brand) << 3;
    }

    void matches()
    {
        QFETCH(QString, brief);
        QFETCH(int, kind);
        QFETCH(int, count);
        QCOMPARE(test::shippedWords().match(static_cast<WordKind>(kind), BriefText(brief), 0).count, count);
    }

    void damagedListsAreErrors_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray shipped = readFile(test::sourceFile(u"resources/words.json"_s)).value();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no lists") << QByteArray("{}");
        QTest::newRow("cut off") << shipped.first(shipped.size() / 2);
        QTest::newRow("no moods") << QByteArray(shipped).replace("\"mood\"", "\"moot\"");
        QTest::newRow("no palettes") << QByteArray(shipped).replace("\"palettes\"", "\"pallets\"");
    }

    void damagedListsAreErrors()
    {
        QFETCH(QByteArray, json);
        const auto list = WordList::fromJson(json);
        QVERIFY(!list);
        QVERIFY(list.error().sentence.startsWith(u"The planner's word list is "_s));
    }
};

BEATREEL_TEST(tst_WordList)
#include "tst_WordList.moc"
