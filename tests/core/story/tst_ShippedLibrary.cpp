// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Story.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

/// The shipped beats and archetypes against the tables of the specification (TDD 3.2 and 4.2).
class tst_ShippedLibrary : public QObject
{
    Q_OBJECT

private slots:
    void beats_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("duration");
        QTest::addColumn<QString>("shot");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("camera");
        QTest::addColumn<QString>("position");
        QTest::addColumn<QString>("products");
        QTest::addColumn<QString>("energy");
        QTest::addColumn<QString>("prompt");

        QTest::newRow("hero_shot") << 0 << 5 << "close_up" << "product_reveal" << "slow_dolly_in" << "opening" << "all" << "medium"
            << "Cinematic close-up of {product_name}, dramatic lighting, professional product photography, {style_aesthetic}, premium quality";
        QTest::newRow("ambient_lifestyle") << 1 << 5 << "wide" << "establish_environment" << "slow_pan" << "opening"
            << "lifestyle sportswear fashion" << "low"
            << "Wide establishing shot of {setting}, {style_aesthetic}, atmospheric, cinematic composition";
        QTest::newRow("teaser_reveal") << 2 << 5 << "extreme_close_up" << "mysterious_preview" << "push_in" << "opening"
            << "luxury tech fashion" << "low"
            << "Extreme close-up of {product_name} detail, mysterious lighting, {style_aesthetic}, intriguing reveal";
        QTest::newRow("dynamic_intro") << 3 << 5 << "dynamic" << "energetic_opening" << "whip_pan" << "opening"
            << "sportswear tech automotive" << "high"
            << "Dynamic shot of {product_name} in action, high energy, {style_aesthetic}, explosive beginning";
        QTest::newRow("atmospheric_setup") << 4 << 5 << "wide" << "mood_establishment" << "crane_down" << "opening" << "all" << "low"
            << "Atmospheric wide shot, {style_aesthetic} mood, cinematic lighting, setting the tone";
        QTest::newRow("detail_showcase") << 5 << 5 << "macro" << "feature_highlight" << "pan_across" << "middle"
            << "luxury tech jewelry" << "low"
            << "Extreme macro shot highlighting details of {product_name}, {style_aesthetic}, premium craftsmanship, high resolution";
        QTest::newRow("product_in_motion") << 6 << 5 << "tracking" << "dynamic_product" << "tracking_shot" << "middle"
            << "sportswear automotive tech" << "high"
            << "{product_name} in motion, dynamic movement, {style_aesthetic}, energetic showcase";
        QTest::newRow("usage_scenario") << 7 << 10 << "medium" << "person_using_product" << "handheld_follow" << "middle" << "all"
            << "medium" << "Person using {product_name} naturally, {style_aesthetic}, authentic interaction, real-world context";
        QTest::newRow("lifestyle_context") << 8 << 10 << "medium" << "aspirational_lifestyle" << "slow_orbit" << "middle"
            << "luxury fashion lifestyle" << "medium"
            << "{product_name} in aspirational lifestyle setting, {style_aesthetic}, emotional connection, premium environment";
        QTest::newRow("feature_highlight_sequence") << 9 << 10 << "medium_close_up" << "multiple_features" << "slow_push_in"
            << "middle" << "tech automotive appliances" << "medium"
            << "Showcasing key features of {product_name}, {style_aesthetic}, clear product benefits, informative";
        QTest::newRow("action_montage") << 10 << 5 << "dynamic_multi" << "fast_energy" << "fast_cuts" << "middle"
            << "sportswear energy_drinks tech" << "high"
            << "Dynamic montage style with {product_name}, fast-paced energy, {style_aesthetic}, exciting visuals";
        QTest::newRow("benefit_showcase") << 11 << 5 << "medium" << "demonstrate_benefit" << "static" << "middle" << "all" << "medium"
            << "Demonstrating the benefit of {product_name}, {style_aesthetic}, clear value proposition, problem-solution";
        QTest::newRow("transformation_moment") << 12 << 10 << "medium_wide" << "before_after" << "reveal" << "middle"
            << "beauty fitness home" << "medium"
            << "Transformation enabled by {product_name}, {style_aesthetic}, impactful change, emotional payoff";
        QTest::newRow("call_to_action") << 13 << 5 << "close_up" << "final_impression" << "static_hold" << "closing" << "all" << "medium"
            << "Powerful final shot of {product_name}, {style_aesthetic}, memorable ending, strong brand presence";
        QTest::newRow("brand_moment") << 14 << 10 << "wide_cinematic" << "brand_story" << "crane_up" << "closing"
            << "luxury automotive fashion" << "low"
            << "Cinematic brand moment with {product_name}, {style_aesthetic}, emotional storytelling, brand values";
    }

    void beats()
    {
        QFETCH(int, row);
        QFETCH(int, duration);
        const StoryLibrary library = test::shippedLibrary();
        QCOMPARE(library.templates().size(), 15);
        const BeatTemplate &beat = library.templates()[row];
        QCOMPARE(beat.id.text(), QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(beat.duration.count(), duration);
        QTEST(beat.shotType, "shot");
        QTEST(beat.action, "action");
        QTEST(beat.promptTemplate, "prompt");
        QTEST(beat.cameraMovement, "camera");
        QTEST(toText(beat.typicalPosition), "position");
        QTEST(beat.compatibleProducts.join(u' '), "products");
        QTEST(toText(beat.energy), "energy");
        QVERIFY(beat.rest.isEmpty());
        QCOMPARE(library.find(beat.id), &beat);
    }

    void archetypes_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("shortest");
        QTest::addColumn<int>("longest");
        QTest::addColumn<QString>("sequence");
        QTest::addColumn<QString>("products");
        QTest::addColumn<QString>("hints");
        QTest::addColumn<QString>("curve");
        QTest::addColumn<QString>("narrative");
        QTest::addColumn<QString>("description");

        QTest::newRow("luxury_showcase") << 0 << "Luxury Product Showcase" << 15 << 30
            << "hero_shot detail_showcase lifestyle_context call_to_action"
            << "watches jewelry luxury_cars high_end_fashion premium_tech" << "elegant sophisticated premium minimalist cinematic"
            << "steady" << "reveal → appreciate → aspire → desire"
            << "Elegant, cinematic product reveal for premium goods. Emphasizes craftsmanship, quality, and aspiration.";
        QTest::newRow("energetic_lifestyle") << 1 << "Energetic Lifestyle Ad" << 10 << 20
            << "dynamic_intro action_montage product_in_motion call_to_action"
            << "sportswear sneakers fitness_equipment energy_drinks outdoor_gear" << "energetic vibrant dynamic authentic motivational"
            << "building" << "excite → engage → empower → inspire"
            << "High-energy, dynamic advertising for active products. Fast-paced, motivational, real-world usage.";
        QTest::newRow("minimalist_reveal") << 2 << "Minimalist Product Reveal" << 10 << 20
            << "hero_shot detail_showcase call_to_action"
            << "tech_gadgets design_objects skincare minimal_fashion smart_devices" << "minimalist clean modern simple focused"
            << "steady" << "reveal → appreciate → conclude"
            << "Clean, simple, focused product presentation. Lets the product speak for itself through elegant simplicity.";
        QTest::newRow("emotional_storytelling") << 3 << "Emotional Brand Storytelling" << 20 << 30
            << "atmospheric_setup usage_scenario transformation_moment call_to_action"
            << "family_products healthcare home_goods insurance nonprofits" << "emotional authentic warm human heartfelt"
            << "building" << "relate → connect → transform → remember"
            << "Narrative-driven ad focused on emotional connection. Shows how product fits into life moments.";
        QTest::newRow("feature_demo") << 4 << "Feature-Focused Demonstration" << 15 << 30
            << "hero_shot feature_highlight_sequence benefit_showcase call_to_action"
            << "tech_products appliances software tools automotive" << "informative clear professional modern benefit-driven"
            << "steady" << "introduce → demonstrate → explain → convince"
            << "Informative showcase of product capabilities. Clear, educational, benefit-driven.";
    }

    void archetypes()
    {
        QFETCH(int, row);
        QFETCH(int, shortest);
        QFETCH(int, longest);
        const StoryLibrary library = test::shippedLibrary();
        QCOMPARE(library.archetypes().size(), 5);
        const Archetype &archetype = library.archetypes()[row];
        QStringList sequence;
        for (const TemplateId &id : archetype.suggestedSequence)
            sequence.append(id.text());
        QCOMPARE(archetype.id.text(), QString::fromLatin1(QTest::currentDataTag()));
        QTEST(archetype.name, "name");
        QTEST(archetype.description, "description");
        QCOMPARE(archetype.shortest.count(), shortest);
        QCOMPARE(archetype.longest.count(), longest);
        QTEST(sequence.join(u' '), "sequence");
        QTEST(archetype.typicalProducts.join(u' '), "products");
        QTEST(archetype.styleHints.join(u' '), "hints");
        QTEST(toText(archetype.energyCurve), "curve");
        QTEST(archetype.narrativeStructure, "narrative");
        QVERIFY(archetype.rest.isEmpty());
        QCOMPARE(library.find(archetype.id), &archetype);
    }
};

BEATREEL_TEST(tst_ShippedLibrary)
#include "tst_ShippedLibrary.moc"
