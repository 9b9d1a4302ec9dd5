// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/Words.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace beatreel::sketch {

using namespace Qt::StringLiterals;

namespace {

struct ProductWords
{
    QLatin1StringView words; ///< singular, lower case, between spaces
    QLatin1StringView drawing;
};

constexpr std::array kProducts = {
    ProductWords{
        " sneaker shoe trainer runner footwear kicks cleat jordan nike adidas reebok asics puma hoka skechers "_L1,
        "sneaker"_L1},
    ProductWords{" boot hiker timberland "_L1, "boot"_L1},
    ProductWords{
        " smartwatch watch timepiece chronograph rolex omega wristwatch breitling longines tissot "_L1,
        "watch"_L1},
    ProductWords{" phone smartphone iphone pixel galaxy mobile cellphone handset "_L1, "phone"_L1},
    ProductWords{" tablet ipad ereader reader kindle "_L1, "tablet"_L1},
    ProductWords{" laptop macbook chromebook computer ultrabook thinkpad pc "_L1, "laptop"_L1},
    ProductWords{" app software platform website saas service dashboard crm bank banking insurance "
                 "subscription startup "
                 "account assistant chatbot vpn antivirus plugin browser spreadsheet "_L1,
                 "screens"_L1},
    ProductWords{
        " car suv sedan truck vehicle tesla bmw audi porsche toyota coupe hatchback convertible van minivan "
        "ev "
        "automobile roadster supercar limousine ferrari lamborghini bentley maserati mercedes volvo jeep pickup "_L1,
        "car"_L1},
    ProductWords{" bike bicycle ebike cycle "_L1, "bicycle"_L1},
    ProductWords{" bottle water juice wine beer whiskey whisky vodka gin rum cognac champagne oil sauce "
                 "shampoo conditioner "
                 "smoothie flask thermos kombucha milk "_L1,
                 "bottle"_L1},
    ProductWords{" can soda cola drink energy redbull lemonade seltzer gatorade pepsi coke "_L1, "can"_L1},
    ProductWords{" coffee cup latte espresso tea mug cappuccino cocoa matcha starbucks "_L1, "cup"_L1},
    ProductWords{" ring jewelry jewellery jewel diamond engagement "_L1, "jewellery"_L1},
    ProductWords{" necklace pendant "_L1, "necklace"_L1},
    ProductWords{" headphone headset bose beats "_L1, "headphones"_L1},
    ProductWords{" speaker homepod sonos "_L1, "speaker"_L1},
    ProductWords{" washer dishwasher appliance oven stove "_L1, "appliance"_L1},
    ProductWords{" fridge refrigerator freezer "_L1, "fridge"_L1},
    ProductWords{" roomba irobot vacuum "_L1, "robot_vacuum"_L1},
    ProductWords{" thermostat nest smarthome "_L1, "thermostat"_L1},
    ProductWords{" tv television monitor display "_L1, "television"_L1},
    ProductWords{" bag handbag purse tote clutch satchel "_L1, "bag"_L1},
    ProductWords{" backpack rucksack daypack "_L1, "backpack"_L1},
    ProductWords{
        " skincare serum cream lotion moisturizer moisturiser cosmetic cleanser sunscreen beauty toner balm "_L1,
        "skincare"_L1},
    ProductWords{" perfume fragrance cologne parfum scent "_L1, "perfume"_L1},
    ProductWords{" lipstick lip makeup "_L1, "lipstick"_L1},
    ProductWords{" house home apartment estate property villa condo realty mortgage penthouse "_L1,
                 "house"_L1},
    ProductWords{" shirt tshirt jacket hoodie coat jersey sweater apparel clothing clothe fashion garment "
                 "sportswear activewear "
                 "knitwear "_L1,
                 "garment"_L1},
    ProductWords{" chair sofa armchair couch furniture recliner "_L1, "chair"_L1},
    ProductWords{" camera dslr gopro camcorder canon nikon "_L1, "camera"_L1},
    ProductWords{" sunglasses glasses eyewear spectacles "_L1, "glasses"_L1},
    ProductWords{" burger meal food restaurant dinner recipe "_L1, "plate"_L1},
    ProductWords{" package parcel box gift "_L1, "package"_L1},
};

/// Two words that mean something else than the last of them.
constexpr std::array kPairs = {
    ProductWords{"|coffee maker|coffee machine|espresso machine|coffee brewer|"_L1, "coffee_maker"_L1},
    ProductWords{"|washing machine|tumble dryer|clothes dryer|"_L1, "appliance"_L1},
    ProductWords{"|fitness tracker|fitness band|fitbit charge|"_L1, "watch"_L1},
    ProductWords{"|smart home|"_L1, "thermostat"_L1},
    ProductWords{
        "|energy bar|dog food|cat food|pet food|baby food|lip gloss|memory card|graphics card|wine glass|"
        "baby monitor|vacuum cleaner|motor oil|motor home|toy car|tea light|home trainer|sports drink mix|"_L1,
        "package"_L1},
    ProductWords{"|sports drink|soft drink|energy drink|"_L1, "can"_L1},
    ProductWords{"|real estate|"_L1, "house"_L1},
    ProductWords{"|skin care|"_L1, "skincare"_L1},
    ProductWords{"|phone app|"_L1, "screens"_L1},
};

/// Words after the thing's name that say nothing of what it is.
constexpr QLatin1StringView kTails =
    " line collection range set kit series edition model brand duo pair pack bundle rental hire sharing "
    "dealer dealership "
    "delivery shop store agency company launch sale pro max mini ultra plus air lite one two "_L1;

/// Things that no drawing shows, though a word before them may name one that has a drawing.
constexpr QLatin1StringView kUndrawn =
    " table desk case lock bar powder filter stand charger holder cable mat dryer cleaner machine maker "
    "pants bed lamp mouse "
    "keyboard printer seat tracker band strap cover wash paper game book card glass cap hat belt sock scarf "
    "ladder drill "
    "tool mower grill fryer purifier pump panel hub doorbell sensor bank aid tree plant soap brush toothbrush razor "_L1;

constexpr std::array kCategories = {
    ProductWords{" sportswear sports athletic "_L1, "sneaker"_L1},
    ProductWords{" luxury watches "_L1, "watch"_L1},
    ProductWords{" jewelry jewellery "_L1, "jewellery"_L1},
    ProductWords{" tech technology electronics "_L1, "phone"_L1},
    ProductWords{" software apps saas finance "_L1, "screens"_L1},
    ProductWords{" automotive auto cars "_L1, "car"_L1},
    ProductWords{" energy_drinks drinks beverage beverages "_L1, "can"_L1},
    ProductWords{" beauty cosmetics skincare "_L1, "skincare"_L1},
    ProductWords{" fashion apparel clothing "_L1, "bag"_L1},
    ProductWords{" smart_home "_L1, "thermostat"_L1},
    ProductWords{" appliances household "_L1, "appliance"_L1},
    ProductWords{" food restaurant "_L1, "plate"_L1},
    ProductWords{" real_estate "_L1, "house"_L1},
};

template <size_t N>
QString lookUp(const std::array<ProductWords, N> &table, const QString &word, QChar between = u' ')
{
    for (const ProductWords &line : table) {
        if (line.words.contains(QString(between + word + between)))
            return line.drawing;
    }
    return {};
}

QString singular(const QString &word)
{
    if (word.size() > 3 && word.endsWith(u's') && !word.endsWith("ss"_L1))
        return word.chopped(1);
    return word;
}

QString drawingOfWord(const QString &word)
{
    for (const QString &form : {word, singular(word), word.endsWith("es"_L1) ? word.chopped(2) : word}) {
        if (const QString drawing = lookUp(kProducts, form); !drawing.isEmpty())
            return drawing;
    }
    return {};
}

bool isIn(QLatin1StringView words, const QString &word)
{
    return words.contains(QString(u' ' + word + u' ')) ||
           words.contains(QString(u' ' + singular(word) + u' '));
}

/// What the name says of the thing, before "for", "by", "with" and the like.
QStringList wordsOfThing(const QString &name)
{
    static const QRegularExpression after(
        QStringLiteral("\\s(by|from|for|with|of|in|to|on|that|which)\\s.*$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression noWord(QStringLiteral("[^\\p{L}]+"));
    const QString thing = QString(name.left(400)).remove(QStringLiteral("'s")).remove(after);
    return thing.split(noWord, Qt::SkipEmptyParts);
}

/// The drawing that a thing's name asks for; empty where its last words are names of somebody's own.
QString drawingOfName(const QStringList &words)
{
    for (qsizetype i = words.size() - 1; i >= 0; --i) {
        const QString word = words[i].toLower();
        if (i > 0) {
            const QString pair = words[i - 1].toLower() + u' ' + word;
            for (const QString &both : {pair, singular(pair)}) {
                if (const QString drawing = lookUp(kPairs, both, u'|'); !drawing.isEmpty())
                    return drawing;
            }
        }
        if (const QString drawing = drawingOfWord(word); !drawing.isEmpty())
            return drawing;
        if (isIn(kUndrawn, word))
            return QStringLiteral("package");
        // A thing in small letters that nobody has drawn is not what the word before it names.
        if (words[i].front().isLower() && words[i].front().script() == QChar::Script_Latin &&
            !isIn(kTails, word))
            return QStringLiteral("package");
    }
    return {};
}

struct PlaceWords
{
    QLatin1StringView pattern;
    PlaceKind place;
};

constexpr std::array kPlaces = {
    PlaceWords{"\\b(beach|ocean|sea\\b|coast|shore|surf|island|tropical|summer)"_L1, PlaceKind::Shore},
    PlaceWords{"\\b(mountain|forest|nature|outdoor|trail|wild|garden|organic|eco|botanical|park|hik)"_L1,
               PlaceKind::Nature},
    PlaceWords{"\\b(road|highway|drive|driving|desert|journey)"_L1, PlaceKind::Road},
    PlaceWords{"\\b(urban|city|street|metropol|downtown|skyline|night ?life|rooftop)"_L1, PlaceKind::City},
    PlaceWords{"\\b(home|kitchen|living room|family|cozy|cosy|interior|domestic|bedroom|office)"_L1,
               PlaceKind::Home},
    PlaceWords{"\\b(futur|abstract|digital|cyber|geometric|surreal|space)"_L1, PlaceKind::Abstract},
    PlaceWords{"\\b(studio|gallery|minimal|clean|luxur|elegan|premium)"_L1, PlaceKind::Studio},
};

constexpr std::array kPlacesOfCategories = {
    std::pair{" sportswear sports fashion apparel "_L1, PlaceKind::City},
    std::pair{" automotive auto cars "_L1, PlaceKind::Road},
    std::pair{" home appliances household smart_home food furniture real_estate "_L1, PlaceKind::Home},
    std::pair{" lifestyle health wellness outdoor "_L1, PlaceKind::Nature},
    std::pair{" energy_drinks drinks beverage beverages "_L1, PlaceKind::Shore},
    std::pair{" software apps saas finance "_L1, PlaceKind::Abstract},
};

} // namespace

QString drawingFor(const QString &productName, const QString &category)
{
    const QStringList words = wordsOfThing(productName);
    if (const QString drawing = drawingOfName(words); !drawing.isEmpty())
        return drawing;
    // A name of one word may be a brand, and its category says what it sells; several words are a thing
    // unknown.
    if (words.size() > 1)
        return QStringLiteral("package");
    const QString named = category.trimmed().toLower().replace(u' ', u'_').replace(u'-', u'_');
    if (const QString drawing = lookUp(kCategories, named); !drawing.isEmpty())
        return drawing;
    const QString word = drawingOfWord(named);
    return word.isEmpty() ? QStringLiteral("package") : word;
}

QStringList drawingsNamed()
{
    QStringList names;
    for (const ProductWords &line : kProducts)
        names.append(line.drawing);
    for (const ProductWords &line : kPairs)
        names.append(line.drawing);
    for (const ProductWords &line : kCategories)
        names.append(line.drawing);
    names.removeDuplicates();
    return names;
}

PlaceKind placeFor(const QString &words, const QString &category)
{
    for (const PlaceWords &line : kPlaces) {
        if (words.contains(QRegularExpression(line.pattern, QRegularExpression::CaseInsensitiveOption)))
            return line.place;
    }
    const QString named = u' ' + category.trimmed().toLower().replace(u' ', u'_') + u' ';
    for (const auto &[categories, place] : kPlacesOfCategories) {
        if (named.size() > 2 && categories.contains(named))
            return place;
    }
    return PlaceKind::Studio;
}

} // namespace beatreel::sketch
