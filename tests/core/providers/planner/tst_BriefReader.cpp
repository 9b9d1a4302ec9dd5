// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/planner/BriefReader.h"
#include "tests/core/providers/planner/PlannerFixture.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_BriefReader : public QObject
{
    Q_OBJECT

private slots:
    void products_data()
    {
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("category");
        const auto row = [](const char16_t *brief, const char16_t *name, const char *category) {
            const QString text = QString::fromUtf16(brief);
            QTest::newRow(qPrintable(text)) << text << QString::fromUtf16(name) << QString::fromLatin1(category);
        };
        row(u"hey can you do something cool for our local pizza place? like 20 secs", u"local pizza place", "lifestyle");
        row(u"Volkswagen ID.4 electric SUV - family road trip - 45s", u"Volkswagen ID.4 electric SUV", "automotive");
        row(u"A cinematic story of an old watchmaker and his Patek Philippe", u"Patek Philippe", "luxury");
        row(u"Tesla Cybertruck driving through the desert", u"Tesla Cybertruck", "automotive");
        row(u"Our company, GreenLeaf, sells organic tea.", u"organic tea", "lifestyle");
        row(u"introducing the all-new Oatly barista edition", u"Oatly barista edition", "lifestyle");
        row(u"Spot for Lufthansa flights to New York", u"Lufthansa flights to New York", "lifestyle");
        row(u"New Balance shoes", u"New Balance shoes", "sportswear");
        row(u"we need a video. it's about a hearing aid. half a minute", u"hearing aid", "home");
        row(u"Dog walking app \"PawPal\"", u"Dog walking app PawPal", "tech");
        row(u"a restaurant called La Dolce Vita in Rome", u"La Dolce Vita", "lifestyle");
        row(u"Cold brew coffee by Blue Bottle", u"Cold brew coffee by Blue Bottle", "home");
        row(u"a protein bar called CrunchFit", u"CrunchFit", "energy_drinks");
        row(u"ad for Instagram for our vegan burger", u"vegan burger", "lifestyle");
        row(u"15s for Tide detergent, before/after, clean clothes", u"Tide detergent", "home");
        row(u"Kids' toothbrush with an app", u"Kids' toothbrush", "beauty");
        row(u"Sustainable sneakers made from ocean plastic", u"Sustainable sneakers", "sportswear");
        row(u"trailer for my fantasy novel The Last Ember, dark", u"fantasy novel The Last Ember", "lifestyle");
        row(u"something elegant for my jewelry store \"Lumière\"", u"jewelry store Lumière", "jewelry");
        row(u"a commercial. Product is a foldable electric bike.", u"foldable electric bike", "fitness");
        row(u"electric cargo bike, family, sunny morning in Copenhagen, joyful, end on the name Velo", u"Velo electric cargo bike", "lifestyle");
        row(u"ad for our mountain bike with the name Ridge", u"Ridge mountain bike", "fitness");
        row(u"a bicycle for the whole family", u"bicycle", "lifestyle");
        row(u"road bike, not for families", u"road bike", "fitness");
        row(u"Nike sneakers, close with the name Pegasus", u"Nike sneakers", "sportswear");
        row(u"perfume, the brand name is \"Lueur\"", u"Lueur perfume", "fashion");
        row(u"a desk lamp, by the name of Halo", u"Halo desk lamp", "tech");
        row(u"a vase, without the name Petra", u"vase", "home");
        row(u"a story in the name of love", u"the product", "lifestyle");
        row(u"men's razor, clean", u"men's razor", "beauty");
        row(u"Johnson & Johnson baby shampoo", u"Johnson & Johnson baby shampoo", "beauty");
        row(u"a red dress, elegant", u"red dress", "fashion");
        row(u"Nike sneakers black and neon green", u"Nike sneakers", "sportswear");
        row(u"our new app for runners", u"app", "tech");
        row(u"gaming laptop, 144 Hz", u"gaming laptop", "tech");
        row(u"ナイキのスニーカー、エネルギッシュ", u"ナイキのスニーカー", "sportswear");
        row(u"ad for {product_name}", u"the product", "lifestyle");
        row(u"sneakers by {brand}", u"sneakers", "sportswear");
        row(u"an ad", u"the product", "lifestyle");
        row(u"energetic and fun!", u"the product", "lifestyle");
        row(u"🎬🔥", u"the product", "lifestyle");
        row(u"black and gold, elegant", u"the product", "lifestyle");
    }

    void products()
    {
        QFETCH(QString, brief);
        const BriefReading reading = readBrief(brief, m_words);
        QTEST(reading.productName, "name");
        QTEST(reading.category, "category");
        QVERIFY(reading.tags.contains(reading.category) || reading.productGroups.size() > 1);
        QCOMPARE(productNameOf(brief, m_words), reading.productName);
    }

    void longTextNeverBecomesTheName()
    {
        const QString rambling = u"We would like everyone who wanders past our windows to linger "_s.repeated(20);
        QVERIFY(productNameOf(rambling, m_words).size() <= 60);
        QVERIFY(productNameOf(QString(100000, u'x'), m_words).size() <= 60);
        QVERIFY(productNameOf(u"𝔘"_s.repeated(500), m_words).isValidUtf16());
    }

    void colours_data()
    {
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QStringList>("colours");
        QTest::newRow("list") << u"shoes, black and neon green"_s << QStringList{u"black"_s, u"neon green"_s};
        QTest::newRow("longest name") << u"rose gold watch"_s << QStringList{u"rose gold"_s};
        QTest::newRow("hex") << u"shoes in #FF8800 and #00aaff"_s << QStringList{u"#ff8800"_s, u"#00aaff"_s};
        QTest::newRow("denied") << u"shoes, no red, without pink, blue"_s << QStringList{u"blue"_s};
        QTest::newRow("brand") << u"Red Bull in blue"_s << QStringList{u"blue"_s};
        QTest::newRow("proper name") << u"coffee by Blue Bottle"_s << QStringList();
        QTest::newRow("fruit") << u"orange juice"_s << QStringList();
        QTest::newRow("each once") << u"red shoes, red sky"_s << QStringList{u"red"_s};
        QTest::newRow("at most five") << u"red, blue, green, yellow, black, white, pink"_s
                                      << QStringList{u"red"_s, u"blue"_s, u"green"_s, u"yellow"_s, u"black"_s};
    }

    void colours()
    {
        QFETCH(QString, brief);
        QTEST(readBrief(brief, m_words).colours, "colours");
    }

    void styles_data()
    {
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QStringList>("styles");
        QTest::newRow("in order") << u"watch, elegant, then modern and elegant"_s << QStringList{u"elegant"_s, u"modern"_s};
        QTest::newRow("denied") << u"watch, not loud, never wild, calm"_s << QStringList{u"calm"_s};
        QTest::newRow("longest") << u"sofa, less is more"_s << QStringList{u"less is more"_s};
        QTest::newRow("denied phrase") << u"sofa, no fast cuts"_s << QStringList();
        QTest::newRow("not the product's") << u"energy drink"_s << QStringList();
        QTest::newRow("capitals") << u"SHOES ENERGETIC"_s << QStringList{u"energetic"_s};
    }

    void styles()
    {
        QFETCH(QString, brief);
        QStringList words;
        for (const StyleWord &style : readBrief(brief, m_words).styles)
            words.append(style.word);
        QTEST(words, "styles");
    }

    void settingsAreFound()
    {
        const BriefReading reading = readBrief(u"shoes, city streets at night"_s, m_words);
        QStringList adjectives;
        for (const int setting : reading.settings)
            adjectives.append(m_words.settings()[setting].adjective);
        QCOMPARE(adjectives, QStringList({u"urban"_s, u"nocturnal"_s}));
        QVERIFY(readBrief(u"shoes"_s, m_words).settings.isEmpty());
    }

    void familiesAreRead()
    {
        QVERIFY(readBrief(u"bicycle, the family on it"_s, m_words).isForFamily);
        QVERIFY(readBrief(u"yoghurt for kids"_s, m_words).isForFamily);
        QVERIFY(!readBrief(u"family car, warm"_s, m_words).isForFamily);
        QVERIFY(!readBrief(u"watch, no families"_s, m_words).isForFamily);
    }

    void durationIsNoPartOfTheRest()
    {
        const BriefReading reading = readBrief(u"Ad for shoes of 20 seconds"_s, m_words);
        QCOMPARE(reading.duration->seconds, 20.0);
        QCOMPARE(reading.productName, u"shoes"_s);
    }

private:
    const WordList m_words = test::shippedWords();
};

BEATREEL_TEST(tst_BriefReader)
#include "tst_BriefReader.moc"
