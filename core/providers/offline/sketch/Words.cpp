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

// Earlier lines win within a word; the product's last word that is known wins over those before it.
constexpr std::array kProducts = {
    ProductWords{
        " sneaker shoe trainer runner footwear kicks cleat loafer heel sandal jordan nike adidas reebok asics "_L1,
        "sneaker"_L1},
    ProductWords{" boot hiker "_L1, "boot"_L1},
    ProductWords{" smartwatch watch timepiece chronograph rolex omega wristwatch "_L1, "watch"_L1},
    ProductWords{" phone smartphone iphone pixel galaxy mobile cellphone handset "_L1, "phone"_L1},
    ProductWords{" tablet ipad ereader kindle "_L1, "tablet"_L1},
    ProductWords{" laptop notebook macbook chromebook computer ultrabook "_L1, "laptop"_L1},
    ProductWords{
        " app software platform website saas service dashboard crm bank banking insurance subscription startup "_L1,
        "screens"_L1},
    ProductWords{
        " car suv sedan truck vehicle tesla bmw audi porsche toyota coupe hatchback convertible van minivan ev automobile roadster "_L1,
        "car"_L1},
    ProductWords{" bike bicycle ebike cycle "_L1, "bicycle"_L1},
    ProductWords{
        " bottle water juice wine beer whiskey whisky vodka gin champagne olive sauce shampoo smoothie flask kombucha milk "_L1,
        "bottle"_L1},
    ProductWords{" can soda cola drink energy redbull lemonade seltzer "_L1, "can"_L1},
    ProductWords{" coffee cup latte espresso tea mug cappuccino cocoa matcha "_L1, "cup"_L1},
    ProductWords{" ring jewelry jewellery jewel diamond bracelet earring engagement "_L1, "jewellery"_L1},
    ProductWords{" necklace pendant "_L1, "necklace"_L1},
    ProductWords{" headphone headset earphone earbud airpod "_L1, "headphones"_L1},
    ProductWords{" speaker soundbar homepod "_L1, "speaker"_L1},
    ProductWords{" washer dishwasher dryer washing appliance oven stove microwave "_L1, "appliance"_L1},
    ProductWords{" fridge refrigerator freezer "_L1, "fridge"_L1},
    ProductWords{" maker machine blender kettle toaster mixer brewer juicer "_L1, "coffee_maker"_L1},
    ProductWords{" vacuum roomba hoover mop "_L1, "robot_vacuum"_L1},
    ProductWords{" thermostat nest smarthome sensor doorbell "_L1, "thermostat"_L1},
    ProductWords{" tv television monitor display projector "_L1, "television"_L1},
    ProductWords{" bag handbag purse tote clutch wallet satchel luggage suitcase "_L1, "bag"_L1},
    ProductWords{" backpack rucksack daypack "_L1, "backpack"_L1},
    ProductWords{
        " skincare serum cream lotion moisturizer moisturiser cosmetic cleanser sunscreen beauty toner balm "_L1,
        "skincare"_L1},
    ProductWords{" perfume fragrance cologne parfum scent "_L1, "perfume"_L1},
    ProductWords{" lipstick lip gloss makeup mascara "_L1, "lipstick"_L1},
    ProductWords{" house home apartment estate property villa condo realty mortgage "_L1, "house"_L1},
    ProductWords{
        " shirt tshirt jacket hoodie dress coat jersey sweater apparel clothing fashion garment suit legging jeans "_L1,
        "garment"_L1},
    ProductWords{" chair sofa armchair couch furniture recliner "_L1, "chair"_L1},
    ProductWords{" camera dslr gopro camcorder lens "_L1, "camera"_L1},
    ProductWords{" sunglasses glasses eyewear spectacles goggles "_L1, "glasses"_L1},
    ProductWords{" burger meal food pizza restaurant dinner sandwich salad kitchen recipe "_L1, "plate"_L1},
    ProductWords{" package parcel box gift chocolate snack toy game book candle "_L1, "package"_L1},
};

constexpr std::array kCategories = {
    ProductWords{" sportswear sports athletic "_L1, "sneaker"_L1},
    ProductWords{" luxury watches "_L1, "watch"_L1},
    ProductWords{" jewelry jewellery "_L1, "jewellery"_L1},
    ProductWords{" tech technology electronics "_L1, "phone"_L1},
    ProductWords{" software apps saas finance "_L1, "screens"_L1},
    ProductWords{" automotive auto cars "_L1, "car"_L1},
    ProductWords{" energy_drinks drinks beverage beverages "_L1, "can"_L1},
    ProductWords{" beauty cosmetics skincare health wellness "_L1, "skincare"_L1},
    ProductWords{" fashion apparel clothing "_L1, "bag"_L1},
    ProductWords{" smart_home "_L1, "thermostat"_L1},
    ProductWords{" home appliances household "_L1, "appliance"_L1},
    ProductWords{" food restaurant "_L1, "plate"_L1},
    ProductWords{" real_estate "_L1, "house"_L1},
};

template <size_t N>
QString lookUp(const std::array<ProductWords, N> &table, const QString &word)
{
    for (const ProductWords &line : table) {
        if (line.words.contains(QString(u' ' + word + u' ')))
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
    const QString exact = lookUp(kProducts, word);
    return exact.isEmpty() ? lookUp(kProducts, singular(word)) : exact;
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
    static const QRegularExpression noWord(QStringLiteral("[^\\p{L}]+"));
    const QString joined = productName.toLower().replace(u"'s"_s, QString());
    const QStringList words = joined.split(noWord, Qt::SkipEmptyParts);
    for (auto word = words.crbegin(); word != words.crend(); ++word) {
        if (const QString drawing = drawingOfWord(*word); !drawing.isEmpty())
            return drawing;
    }
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
