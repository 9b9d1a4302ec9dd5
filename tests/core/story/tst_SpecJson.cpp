// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Json.h"
#include "core/story/SpecRules.h"
#include "tests/support/Story.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const QByteArray &text)
{
    return parseJsonObject(text, u"The test"_s).value();
}

/// The spec of TDD 5.3, with `extra` as further members of every object.
QJsonObject specificationExample(const QByteArray &extra = {})
{
    QByteArray text = R"({@ "template": "energetic_lifestyle", "duration": 15, "fps": 30, "resolution": "1280x720",
        "product": {@ "name": "Nike sneakers", "category": "sportswear" },
        "style": {@ "aesthetic": "energetic and athletic", "color_palette": ["black", "white", "neon green"],
                   "mood": "energetic", "lighting": "urban night lighting, dynamic" },
        "beats": [
          {@ "beat_id": "action_montage", "name": "action_montage", "start": 0, "duration": 5,
            "shot_type": "dynamic_multi", "action": "fast_energy",
            "prompt_template": "Dynamic montage style with Nike sneakers, fast-paced energy, energetic and athletic, exciting visuals",
            "camera_movement": "fast_cuts", "typical_position": "middle", "energy_level": "high" },
          {@ "beat_id": "product_in_motion", "name": "product_in_motion", "start": 5, "duration": 5,
            "shot_type": "tracking", "action": "dynamic_product",
            "prompt_template": "Nike sneakers in motion, dynamic movement, energetic and athletic, energetic showcase",
            "camera_movement": "tracking_shot", "typical_position": "middle", "energy_level": "high" },
          {@ "beat_id": "call_to_action", "name": "call_to_action", "start": 10, "duration": 5,
            "shot_type": "close_up", "action": "final_impression",
            "prompt_template": "Powerful final shot of Nike sneakers, energetic and athletic, memorable ending, strong brand presence",
            "camera_movement": "static_hold", "typical_position": "closing", "energy_level": "medium" } ],
        "llm_reasoning": {@ "selected_archetype": "energetic_lifestyle", "archetype_reasoning": "Sportswear.",
                           "beat_selection_reasoning": "High energy." } })";
    return parsed(text.replace("@", extra));
}

} // namespace

class tst_SpecJson : public QObject
{
    Q_OBJECT

private slots:
    void specificationsExampleIsWritten()
    {
        const StoryLibrary library = test::shippedLibrary();
        Spec spec = test::specOf(u"action_montage 5, product_in_motion 5, call_to_action 5"_s, library);
        spec.reasoning.beatSelectionReasoning = u"High energy."_s;
        QJsonObject expected = specificationExample();
        expected[u"requested_duration"_s] = 15;
        QJsonArray beats = expected[u"beats"_s].toArray();
        for (qsizetype i = 0; i < beats.size(); ++i) {
            QJsonObject beat = beats[i].toObject();
            beat[u"id"_s] = u"b%1"_s.arg(i + 1);
            beat[u"compatible_products"_s] = QJsonArray::fromStringList(spec.beats[i].compatibleProducts);
            beats[i] = beat;
        }
        expected[u"beats"_s] = beats;
        QCOMPARE(toJsonText(toJson(spec)), toJsonText(expected));
    }

    void specificationsExampleIsRead()
    {
        const SpecReading reading = specFromJson(specificationExample());
        QCOMPARE(reading.findings, Findings());
        QCOMPARE(reading.spec.beats.size(), 3);
        QCOMPARE(reading.spec.beats[1].id.text(), u"b2"_s);
        QCOMPARE(reading.spec.beats[1].start, Seconds{5});
        QCOMPARE(reading.spec.requestedDuration, Seconds{15});
        QCOMPARE(reading.spec.style.palette.last(), u"neon green"_s);
        QVERIFY(reading.spec.beats[0].energy == EnergyLevel::High);
        QVERIFY(checkSpec(reading.spec, test::shippedLibrary()).isEmpty());
    }

    void specsSurviveARoundTrip()
    {
        const StoryLibrary library = test::shippedLibrary();
        Spec spec = test::specOf(u"hero_shot 5, usage_scenario 10, usage_scenario 15, brand_moment 10"_s, library);
        spec.requestedDuration = Seconds{45};
        spec.format = {QSize(1080, 1920), 25};
        spec.beats[1].name = u"Die Küche 🍳"_s;
        const SpecReading reading = specFromJson(toJson(spec, PromptForm::WithPlaceholders));
        QCOMPARE(reading.findings, Findings());
        QVERIFY(reading.spec == spec);
    }

    void unknownMembersSurviveAtEveryLevel()
    {
        const QJsonObject object = specificationExample(R"("x_own": {"deep": [1, null]},)");
        const QJsonObject written = toJson(specFromJson(object).spec);
        const QJsonValue own = object[u"x_own"_s];
        QVERIFY(own.isObject());
        QCOMPARE(written[u"x_own"_s], own);
        for (const QString &name : {u"product"_s, u"style"_s, u"llm_reasoning"_s})
            QCOMPARE(written[name][u"x_own"_s], own);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(written[u"beats"_s][i][u"x_own"_s], own);
    }

    void missingIdsPassTakenOnes()
    {
        QJsonObject object = specificationExample();
        QJsonArray beats = object[u"beats"_s].toArray();
        QJsonObject first = beats[0].toObject();
        first[u"id"_s] = u"b2"_s;
        beats[0] = first;
        object[u"beats"_s] = beats;
        const Spec spec = specFromJson(object).spec;
        QCOMPARE(spec.beats[0].id.text(), u"b2"_s);
        QCOMPARE(spec.beats[1].id.text(), u"b2-2"_s);
        QCOMPARE(spec.beats[2].id.text(), u"b3"_s);
    }

    /// One member of the example replaced by a JSON value; the findings that this gives, as "code place".
    void wrongMembers_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("duration text") << QByteArray("\"duration\":15") << QByteArray("\"duration\":\"15\"")
                                       << QStringList{u"wrong_type duration"_s};
        QTest::newRow("no template") << QByteArray("\"template\"") << QByteArray("\"tempLate\"")
                                     << QStringList{u"missing template"_s};
        QTest::newRow("odd size") << QByteArray("1280x720") << QByteArray("1281x720") << QStringList{u"bad_value resolution"_s};
        QTest::newRow("no rate") << QByteArray("\"fps\":30") << QByteArray("\"fps\":0") << QStringList{u"bad_value fps"_s};
        QTest::newRow("fraction") << QByteArray("\"fps\":30") << QByteArray("\"fps\":29.97") << QStringList{u"wrong_type fps"_s};
        QTest::newRow("no product") << QByteArray("\"product\"") << QByteArray("\"produce\"")
                                    << QStringList{u"missing product"_s, u"missing product.name"_s};
        QTest::newRow("energy") << QByteArray("\"medium\"") << QByteArray("\"loud\"")
                                << QStringList{u"unknown_value beats[2].energy_level"_s};
        QTest::newRow("palette") << QByteArray("\"white\"") << QByteArray("7") << QStringList{u"wrong_type style.color_palette"_s};
        QTest::newRow("start") << QByteArray("\"start\":10") << QByteArray("\"start\":12") << QStringList{u"start_moved beats[2].start"_s};
        QTest::newRow("beats") << QByteArray("\"beats\":[") << QByteArray("\"beats\":[null,[],")
                               << QStringList{u"wrong_type beats[0]"_s, u"wrong_type beats[1]"_s};
        QTest::newRow("beats text") << QByteArray("\"beats\":[") << QByteArray("\"beats\":1,\"was\":[") << QStringList{u"wrong_type beats"_s};
        QTest::newRow("beat duration") << QByteArray("\"duration\":5,") << QByteArray("\"duration\":1e300,")
                                       << QStringList{u"wrong_type beats[0].duration"_s, u"wrong_type beats[1].duration"_s,
                                                      u"wrong_type beats[2].duration"_s};
        QTest::newRow("two durations") << QByteArray("\"fps\"") << QByteArray("\"requested_duration\":20,\"fps\"") << QStringList();
        QTest::newRow("differs") << QByteArray("\"duration\":15") << QByteArray("\"duration\":10,\"requested_duration\":15")
                                 << QStringList{u"duration_differs duration"_s};
    }

    void wrongMembers()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray text = QJsonDocument(specificationExample()).toJson(QJsonDocument::Compact);
        QVERIFY(text.contains(from));
        const SpecReading reading = specFromJson(parsed(text.replace(from, to)));
        QStringList found;
        for (const Finding &finding : reading.findings)
            found.append(finding.code + u' ' + finding.place);
        QTEST(found, "found");
        // Whatever was read can be written, read again and judged.
        QVERIFY(specFromJson(toJson(reading.spec, PromptForm::WithPlaceholders)).spec == reading.spec);
        [[maybe_unused]] const Findings judged = checkSpec(reading.spec, test::shippedLibrary());
    }

    void anEmptyObjectIsReadWithFindings()
    {
        const SpecReading reading = specFromJson({});
        QVERIFY(hasErrors(reading.findings));
        QVERIFY(reading.spec.beats.isEmpty());
        QVERIFY(hasErrors(checkSpec(reading.spec, test::shippedLibrary())));
    }

    void cutOrTwistedJsonNeverCrashes()
    {
        const QByteArray text = QJsonDocument(specificationExample()).toJson(QJsonDocument::Compact);
        const QByteArray values[] = {"null", "[]", "{}", "-1", "\"\"", "true", "1e308"};
        const StoryLibrary library = test::shippedLibrary();
        int tried = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            // Replaces the value that begins here by each kind of value.
            if (text[i] != ':')
                continue;
            for (const QByteArray &value : values) {
                const QByteArray twisted = text.first(i + 1) + value + ",\"rest_of\":" + text.sliced(i + 1);
                const auto object = QJsonDocument::fromJson(twisted).object();
                const SpecReading reading = specFromJson(object);
                [[maybe_unused]] const QJsonObject written = toJson(reading.spec);
                [[maybe_unused]] const Findings judged = checkSpec(reading.spec, library);
                ++tried;
            }
        }
        QVERIFY(tried > 200);
    }
};

BEATREEL_TEST(tst_SpecJson)
#include "tst_SpecJson.moc"
