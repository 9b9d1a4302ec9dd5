// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Story.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_Spec : public QObject
{
    Q_OBJECT

private slots:
    void beatsAreLaidOut()
    {
        Spec spec = test::specOf(u"hero_shot 5, usage_scenario 10, call_to_action 5"_s, test::shippedLibrary());
        QCOMPARE(spec.duration(), Seconds{20});
        QCOMPARE(spec.beats[2].start, Seconds{15});
        std::swap(spec.beats[0], spec.beats[1]);
        spec.layOut();
        QCOMPARE(spec.beats[0].start, Seconds{0});
        QCOMPARE(spec.beats[1].start, Seconds{10});
    }

    void beatTakesEverythingOfItsTemplate()
    {
        const BeatTemplate model = test::shippedLibrary().templates()[1];
        const SpecBeat beat = beatFromTemplate(model);
        QVERIFY(beat.id.isEmpty());
        QCOMPARE(beat.templateId.text(), u"ambient_lifestyle"_s);
        QCOMPARE(beat.name, u"ambient_lifestyle"_s);
        QCOMPARE(beat.duration, model.duration);
        QCOMPARE(beat.shotType, model.shotType);
        QCOMPARE(beat.action, model.action);
        QCOMPARE(beat.promptTemplate, model.promptTemplate);
        QCOMPARE(beat.cameraMovement, model.cameraMovement);
        QVERIFY(beat.typicalPosition == model.typicalPosition && beat.energy == model.energy);
        QCOMPARE(beat.compatibleProducts, model.compatibleProducts);
    }

    void bareBeatsAreCompleted()
    {
        const StoryLibrary library = test::shippedLibrary();
        const Spec whole = test::specOf(u"dynamic_intro 5, call_to_action 10"_s, library);
        Spec bare = whole;
        for (SpecBeat &beat : bare.beats) {
            beat = {};
            const SpecBeat &model = whole.beats[&beat - &bare.beats.first()];
            beat.id = model.id;
            beat.templateId = model.templateId;
            beat.duration = model.duration;
            beat.start = model.start;
        }
        completeFromLibrary(bare, library);
        QVERIFY(bare == whole);

        Spec own = whole;
        own.beats[0].name = u"My opening"_s;
        own.beats[0].promptTemplate = u"Something else"_s;
        own.beats[0].energy = EnergyLevel::Low;
        own.beats[1].templateId = TemplateId(u"heron"_s);
        Spec completed = own;
        completeFromLibrary(completed, library);
        QVERIFY(completed == own);
    }

    void promptsAreFilledInOnePass_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("filled");
        QTest::newRow("all three") << u"{product_name}, {style_aesthetic}, {setting}!"_s << u"Cup"_s << u"Cup, warm, calm setting!"_s;
        QTest::newRow("twice") << u"{product_name}{product_name}"_s << u"Cup"_s << u"CupCup"_s;
        QTest::newRow("placeholder in the name") << u"A {product_name} shot"_s << u"{product_name} {setting}"_s
                                                 << u"A {product_name} {setting} shot"_s;
        QTest::newRow("names that meet") << u"{product_name}_name}"_s << u"{product"_s << u"{product_name}"_s;
        QTest::newRow("others stay") << u"{brand} {Product_Name} {} { product_name }"_s << u"Cup"_s
                                     << u"{brand} {Product_Name} {} { product_name }"_s;
        QTest::newRow("open brace") << u"ends {product_name"_s << u"Cup"_s << u"ends {product_name"_s;
        QTest::newRow("nothing") << QString() << u"Cup"_s << QString();
    }

    void promptsAreFilledInOnePass()
    {
        QFETCH(QString, text);
        QFETCH(QString, product);
        const Style style{u"warm"_s, {}, u"calm"_s, {}, {}};
        QTEST(fillPrompt(text, Product{product, {}, {}}, style), "filled");
    }

    void piecesOfAPromptNameTheirSource()
    {
        using enum PromptPiece::Source;
        Style style;
        style.aesthetic = QStringLiteral("urban");
        style.mood = QStringLiteral("calm");
        const QString text = QStringLiteral("{product_name} in {x} {style_aesthetic}{setting}");
        const QList<PromptPiece> expected = {{QStringLiteral("A {setting}"), PromptPiece::Source::Product},
                                             {QStringLiteral(" in {x} "), Own},
                                             {QStringLiteral("urban"), Aesthetic},
                                             {QStringLiteral("calm setting"), Mood}};
        QVERIFY(promptPieces(text, beatreel::Product{QStringLiteral("A {setting}"), {}, {}}, style) == expected);
        QVERIFY(promptPieces({}, {}, style).isEmpty());
    }
};

BEATREEL_TEST(tst_Spec)
#include "tst_Spec.moc"
