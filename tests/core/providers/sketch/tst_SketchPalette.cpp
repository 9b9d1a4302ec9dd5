// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Light.h"
#include "core/providers/offline/sketch/Palette.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace beatreel;
using namespace beatreel::sketch;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kEveryMood = {Mood::Energetic, Mood::Elegant,     Mood::Minimalist,
                                   Mood::Emotional, Mood::Informative, Mood::Other};

/// How far two lights are from each other: the most that one of their colours or their shadows differ.
double apart(const Light &a, const Light &b)
{
    double most = std::abs(a.shadow - b.shadow);
    for (QColor Light::*colour : {&Light::skyTop, &Light::skyLow, &Light::ground, &Light::front, &Light::glow})
        most = std::max(most, distance(toOklab(a.*colour), toOklab(b.*colour)));
    return most;
}

} // namespace

class tst_SketchPalette : public QObject
{
    Q_OBJECT

private slots:
    void namesAreColours_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<double>("hue");       ///< OKLCH degrees; negative: a grey
        QTest::addColumn<double>("lightness"); ///< within 0.08
        const auto row = [](const char *words, double hue, double lightness) {
            QTest::newRow(words) << QString::fromLatin1(words) << hue << lightness;
        };
        row("black", -1, 0.21);
        row("white", -1, 0.97);
        row("Charcoal", -1, 0.35);
        row("light gray", -1, 0.78);
        row("grey", -1, 0.65);
        row("red", 27, 0.56);
        row("RED", 27, 0.56);
        row("deep red", 27, 0.44);
        row("orange", 52, 0.71);
        row("neon green", 149, 0.77);
        row("forest green", 156, 0.43);
        row("gold", 84, 0.75);
        row("rose gold", 30, 0.69);
        row("warm beige", 82, 0.86);
        row("navy blue", 267, 0.31);
        row("sky blue", 237, 0.79);
        row("electric blue", 258, 0.6);
        row("off-white", -1, 0.95);
        row("pastel pink", 3, 0.88);
        row("#2f6fcf", 258, 0.55);
        row("#0F0", 142, 0.87);
        row(" #ff8800 ", 58, 0.74);
    }

    void namesAreColours()
    {
        QFETCH(QString, words);
        QFETCH(double, hue);
        QFETCH(double, lightness);
        const QColor colour = colourNamed(words);
        QVERIFY(colour.isValid());
        const QString seen = QStringLiteral("%1: hue %2, chroma %3, lightness %4")
                                 .arg(colour.name())
                                 .arg(toOklch(colour).hue)
                                 .arg(chromaOf(colour))
                                 .arg(lightnessOf(colour));
        if (hue < 0)
            QVERIFY2(chromaOf(colour) < 0.03, qPrintable(seen));
        else
            QVERIFY2(hueDistance(colour, fromOklch({0.6, 0.1, hue})) < 10, qPrintable(seen));
        QVERIFY2(std::abs(lightnessOf(colour) - lightness) < 0.08, qPrintable(seen));
    }

    void unknownNamesKeepTheirColour()
    {
        const QColor colour = colourNamed(u"zorblax"_s);
        QCOMPARE(colourNamed(u"zorblax"_s), colour);
        QVERIFY(colourNamed(u"quux"_s) != colour);
        QVERIFY(chromaOf(colour) > 0.05);
        QVERIFY(lightnessOf(colour) > 0.4 && lightnessOf(colour) < 0.75);
    }

    void rolesGoToTheRightColours()
    {
        const Palette palette = Palette::fromNames({u"black"_s, u"white"_s, u"neon green"_s}, u"x"_s);
        QVERIFY(hueDistance(palette.accent, colourNamed(u"neon green"_s)) < 2);
        QVERIFY(lightnessOf(palette.dark) < 0.3);
        QVERIFY(lightnessOf(palette.light) > 0.9);

        const Palette gold = Palette::fromNames({u"gold"_s, u"black"_s, u"champagne"_s}, u"x"_s);
        QCOMPARE(gold.metal, colourNamed(u"gold"_s));

        const Palette two = Palette::fromNames({u"navy"_s, u"orange"_s}, u"x"_s);
        QVERIFY(hueDistance(two.accent, colourNamed(u"orange"_s)) < 2);
        QVERIFY(hueDistance(two.second, colourNamed(u"navy"_s)) < 2);
    }

    void anyPaletteHasAllRoles()
    {
        for (const QStringList &names : {QStringList{}, QStringList{u""_s}, QStringList{u"white"_s},
                                         QStringList{u"black"_s}, QStringList{u"gray"_s, u"???"_s}}) {
            const Palette palette = Palette::fromNames(names, u"key"_s);
            for (const QColor &colour :
                 {palette.accent, palette.second, palette.dark, palette.light, palette.metal})
                QVERIFY(colour.isValid());
            QVERIFY(lightnessOf(palette.light) - lightnessOf(palette.dark) > 0.5);
        }
        QVERIFY(Palette::fromNames({}, u"a"_s).accent != Palette::fromNames({}, u"b"_s).accent);
    }

    void moodsAreToldApart_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("mood");
        const auto row = [](const char *words, Mood mood) {
            QTest::newRow(words) << QString::fromLatin1(words) << static_cast<int>(mood);
        };
        row("energetic", Mood::Energetic);
        row("Elegant", Mood::Elegant);
        row("minimalist", Mood::Minimalist);
        row("emotional", Mood::Emotional);
        row("informative", Mood::Informative);
        row("luxurious and calm", Mood::Elegant);
        row("heart-warming", Mood::Emotional);
        row("???", Mood::Other);
    }

    void moodsAreToldApart()
    {
        QFETCH(QString, words);
        QFETCH(int, mood);
        QCOMPARE(static_cast<int>(moodFrom(words)), mood);
    }

    void moodSetsTheLight()
    {
        const Palette palette = Palette::fromNames({u"teal"_s, u"white"_s, u"navy"_s}, u"x"_s);
        const auto sky = [&](Mood mood) { return lightnessOf(Light::of(mood, {}, palette, 0.5).skyTop); };
        QVERIFY(sky(Mood::Elegant) < sky(Mood::Energetic));
        QVERIFY(sky(Mood::Energetic) < sky(Mood::Emotional));
        QVERIFY(sky(Mood::Emotional) < sky(Mood::Informative));
        QVERIFY(sky(Mood::Informative) < sky(Mood::Minimalist));
        QVERIFY(Light::of(Mood::Informative, u"neon signs"_s, palette, 0.5).isDark);
        QVERIFY(Light::of(Mood::Informative, u"golden hour"_s, palette, 0.5).hasSun);
        QVERIFY(Light::of(Mood::Energetic, {}, palette, 0).skyLow !=
                Light::of(Mood::Energetic, {}, palette, 1).skyLow);
    }

    /// What people write into the field of a look.
    void lightingIsUnderstood_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("hasSun");
        QTest::newRow("morning") << u"soft sunny morning light"_s << false << true;
        QTest::newRow("sunny") << u"Sunny"_s << false << true;
        QTest::newRow("noon") << u"harsh noon sun"_s << false << true;
        QTest::newRow("overcast") << u"overcast, grey sky"_s << false << false;
        QTest::newRow("rain") << u"rainy day"_s << false << false;
        QTest::newRow("evening") << u"warm evening"_s << true << true;
        QTest::newRow("dusk") << u"at dusk"_s << true << true;
        QTest::newRow("night") << u"night lighting with deep contrast"_s << true << false;
        QTest::newRow("moon") << u"moonlight"_s << true << true;
        QTest::newRow("candle") << u"candlelight"_s << true << false;
        QTest::newRow("candle at night") << u"candles on a winter night"_s << true << false;
        QTest::newRow("studio") << u"studio"_s << false << false;
        QTest::newRow("daylight") << u"plain daylight"_s << false << false;
        QTest::newRow("dark") << u"dark, one spotlight"_s << true << false;
        QTest::newRow("first of two hours") << u"morning, later evening"_s << false << true;
        QTest::newRow("hour before sky") << u"overcast night"_s << true << false;
    }

    void lightingIsUnderstood()
    {
        QFETCH(QString, words);
        const Palette palette = Palette::fromNames({u"teal"_s, u"white"_s, u"navy"_s}, u"x"_s);
        for (const Mood mood : kEveryMood) {
            const Light light = Light::of(mood, words, palette, 0.5);
            QTEST(light.isDark, "isDark");
            QTEST(light.hasSun, "hasSun");
            QCOMPARE(light.mood, mood);
        }
    }

    /// Whatever the light: an elegant watch in the evening is no comic.
    void onlyEnergeticFilmsArePrintedInDots()
    {
        const Palette palette = Palette::fromNames({u"teal"_s, u"white"_s, u"navy"_s}, u"x"_s);
        const Light printed = Light::of(Mood::Energetic, u"warm evening light"_s, palette, 0.5);
        QVERIFY(printed.finish == Finish::Dots);
        for (const QString &words : {u"warm evening light"_s, u"neon signs"_s, u"city at night"_s, QString()}) {
            for (const Mood mood : {Mood::Elegant, Mood::Minimalist, Mood::Emotional, Mood::Informative}) {
                const Light light = Light::of(mood, words, palette, 0.5);
                QVERIFY2(light.finish != Finish::Dots && light.line < printed.line, qPrintable(words));
            }
        }
    }

    void lightingsDiffer()
    {
        const Palette palette = Palette::fromNames({u"teal"_s, u"white"_s, u"navy"_s}, u"x"_s);
        const QStringList words{u"morning"_s,     u"sunny"_s,  u"overcast"_s, u"evening"_s, u"night"_s,
                                u"candlelight"_s, u"studio"_s, u"daylight"_s, u"dark"_s,    u"golden hour"_s};
        for (const QString &one : words) {
            const Light light = Light::of(Mood::Informative, one, palette, 0.5);
            for (const QString &other : words) {
                const Light second = Light::of(Mood::Informative, other, palette, 0.5);
                QVERIFY2(one == other || apart(light, second) > 0.1, qPrintable(one + u" and "_s + other));
            }
        }
        for (const QString &one : {u"overcast"_s, u"studio"_s, u"night"_s}) {
            const Light light = Light::of(Mood::Informative, one, palette, 0.5);
            for (const QString &how : {u"warm "_s, u"cool "_s, u"soft "_s, u"backlit "_s})
                QVERIFY2(apart(light, Light::of(Mood::Informative, how + one, palette, 0.5)) > 0.04,
                         qPrintable(how + one));
        }
    }

    /// The words that were known first still say the same, whatever stands beside them.
    void mannersComeBeforeTheRest()
    {
        const Palette palette = Palette::fromNames({u"teal"_s, u"white"_s, u"navy"_s}, u"x"_s);
        for (const QString &manner : {u"neon"_s, u"golden hour"_s, u"low-key"_s, u"high key"_s}) {
            const Light alone = Light::of(Mood::Energetic, manner, palette, 0.5);
            const Light beside = Light::of(Mood::Energetic, manner + u", soft night studio"_s, palette, 0.5);
            QCOMPARE(apart(alone, beside), 0.0);
        }
        QVERIFY(!Light::of(Mood::Minimalist, u"golden hour"_s, palette, 0.5).hasSun);
    }
};

BEATREEL_TEST(tst_SketchPalette)
#include "tst_SketchPalette.moc"
