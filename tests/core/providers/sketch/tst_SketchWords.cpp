// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/Words.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel::sketch;
using namespace Qt::StringLiterals;

class tst_SketchWords : public QObject
{
    Q_OBJECT

private slots:
    void productsAreRecognised_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("drawing");
        const auto row = [](const char *name, const char *category, const char *drawing) {
            QTest::addRow("%s/%s", name, category)
                << QString::fromLatin1(name) << QString::fromLatin1(category) << QString::fromLatin1(drawing);
        };
        row("Nike sneakers", "sportswear", "sneaker");
        row("Trail Shoe", "", "sneaker");
        row("hiking boots", "outdoor", "boot");
        row("luxury watches", "luxury", "watch");
        row("Apple Watch", "tech", "watch");
        row("iPhone", "tech", "phone");
        row("smartphone app", "tech", "screens");
        row("gaming laptop", "tech", "laptop");
        row("family car", "automotive", "car");
        row("water bottle", "", "bottle");
        row("energy drink", "energy_drinks", "can");
        row("diamond ring", "jewelry", "jewellery");
        row("wireless headphones", "tech", "headphones");
        row("dishwasher", "home", "appliance");
        row("coffee maker", "home", "coffee_maker");
        row("robot vacuum", "home", "robot_vacuum");
        row("smart thermostat", "tech", "thermostat");
        row("leather handbag", "fashion", "bag");
        row("phone case bag", "", "bag");
        row("Dad's new glasses", "", "glasses");
        row("face serum", "beauty", "skincare");
        row("perfume", "luxury", "perfume");
        row("beach house", "", "house");
        row("winter jackets", "fashion", "garment");
        row("washing machine", "appliances", "appliance");
        row("Espresso Machine", "appliances", "coffee_maker");
        row("sneakers by Zorblax", "", "sneaker");
        row("Aurora Watch Ultra", "tech", "watch");
        row("glasses for the beach", "", "glasses");
        row("skincare line", "beauty", "skincare");
        row("car rental", "automotive", "car");
        row("trail shoe", "fitness", "sneaker");
        // What is not drawn is a package, whatever the words before it and its category are.
        row("coffee table", "home", "package");
        row("Coffee Table", "home", "package");
        row("phone case", "tech", "package");
        row("hair dryer", "appliances", "package");
        row("dog food", "home", "package");
        row("energy bar", "energy_drinks", "package");
        row("smart lock", "tech", "package");
        row("Smart Lock", "tech", "package");
        row("yoga mat", "fitness", "package");
        row("drone", "tech", "package");
        row("case for phones", "tech", "package");
        row("Zorblax", "", "package");
        row("Zorblax", "jewelry", "jewellery");
        row("Zorblax", "smart home", "thermostat");
        row("Zorblax", "automotive", "car");
        row("", "", "package");
        row("12345", "", "package");
    }

    void productsAreRecognised()
    {
        QFETCH(QString, name);
        QFETCH(QString, category);
        QFETCH(QString, drawing);
        QCOMPARE(drawingFor(name, category), drawing);
    }

    void placesAreRecognised_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("category");
        QTest::addColumn<int>("place");
        const auto row = [](const char *words, const char *category, PlaceKind place) {
            QTest::addRow("%s/%s", words, category)
                << QString::fromLatin1(words) << QString::fromLatin1(category) << static_cast<int>(place);
        };
        row("energetic and urban", "tech", PlaceKind::City);
        row("outdoor adventure", "", PlaceKind::Nature);
        row("summer beach", "drinks", PlaceKind::Shore);
        row("open road", "", PlaceKind::Road);
        row("cozy family home", "", PlaceKind::Home);
        row("futuristic", "tech", PlaceKind::Abstract);
        row("elegant gold", "", PlaceKind::Studio);
        row("", "automotive", PlaceKind::Road);
        row("", "Sportswear", PlaceKind::City);
        row("", "smart home", PlaceKind::Home);
        row("", "", PlaceKind::Studio);
        row("seasoned", "", PlaceKind::Studio);
    }

    void placesAreRecognised()
    {
        QFETCH(QString, words);
        QFETCH(QString, category);
        QFETCH(int, place);
        QCOMPARE(static_cast<int>(placeFor(words, category)), place);
    }
};

BEATREEL_TEST(tst_SketchWords)
#include "tst_SketchWords.moc"
