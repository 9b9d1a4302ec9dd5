// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/SpecRules.h"
#include "tests/core/providers/planner/Briefs.h"
#include "tests/core/providers/planner/PlannerFixture.h"
#include "tests/support/TestMain.h"

#include <QJsonDocument>
#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_OfflinePlanner : public QObject
{
    Q_OBJECT

private slots:
    /// TC1.1 to TC1.5 and TP1 to TP5 of the specification, for many seeds.
    void specificationCases_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("archetype");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("fewest");
        QTest::addColumn<int>("most");
        QTest::addColumn<bool>("onlyFives");
        QTest::newRow("TC1.1") << u"15s Nike sneakers energetic"_s << u"energetic_lifestyle"_s << 15 << 3 << 3 << true;
        QTest::newRow("TC1.2") << u"30s luxury watch elegant"_s << u"luxury_showcase"_s << 30 << 4 << 6 << false;
        QTest::newRow("TC1.3") << u"20s iPhone minimalist clean"_s << u"minimalist_reveal"_s << 20 << 4 << 4 << true;
        QTest::newRow("TC1.4") << u"25s family car emotional story"_s << u"emotional_storytelling"_s << 25 << 3 << 4 << false;
        QTest::newRow("TC1.5") << u"No duration, new laptop features"_s << u"feature_demo"_s << 30 << 4 << 6 << false;
        QTest::newRow("TP1") << u"15s Nike sneakers energetic urban"_s << u"energetic_lifestyle"_s << 15 << 3 << 3 << true;
        QTest::newRow("TP2") << u"30s luxury watch elegant sophisticated"_s << u"luxury_showcase"_s << 30 << 4 << 6 << false;
        QTest::newRow("TP3") << u"20s iPhone minimalist clean modern"_s << u"minimalist_reveal"_s << 20 << 4 << 4 << true;
        QTest::newRow("TP4") << u"Create an ad for family car with emotional story"_s << u"emotional_storytelling"_s << 30 << 3 << 4 << false;
        QTest::newRow("TP5") << u"Smart thermostat features demo 25 seconds"_s << u"feature_demo"_s << 25 << 4 << 5 << false;
    }

    void specificationCases()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, archetype);
        QFETCH(int, seconds);
        QFETCH(int, fewest);
        QFETCH(int, most);
        QFETCH(bool, onlyFives);
        for (quint64 seed = 0; seed < 60; ++seed) {
            const auto plan = m_fixture.plan(prompt, 0.5, seed);
            QVERIFY(plan);
            const Spec &spec = plan->spec;
            QCOMPARE(spec.archetype.text(), archetype);
            QCOMPARE(spec.duration(), Seconds{seconds});
            QVERIFY2(spec.beats.size() >= fewest && spec.beats.size() <= most, qPrintable(test::sequenceOf(spec)));
            for (const SpecBeat &beat : spec.beats)
                QVERIFY2(!onlyFives || beat.duration == Seconds{5}, qPrintable(test::sequenceOf(spec)));
            QVERIFY(checkSpec(spec, m_fixture.library).isEmpty());
        }
    }

    void strictStaysOnTheTemplate()
    {
        // TC1.6: the template has four beats of 5 s each, so 15 s leave exactly one out and keep the order.
        const auto plan = m_fixture.plan(u"15s Nike"_s, 0);
        QVERIFY(plan);
        QCOMPARE(plan->spec.archetype.text(), u"energetic_lifestyle"_s);
        const QStringList kept = test::sequenceOf(plan->spec).split(u", "_s);
        QCOMPARE(kept.size(), 3);
        const QStringList whole{u"dynamic_intro 5"_s, u"action_montage 5"_s, u"product_in_motion 5"_s, u"call_to_action 5"_s};
        qsizetype at = -1;
        for (const QString &beat : kept) {
            QVERIFY2(whole.indexOf(beat) > at, qPrintable(beat));
            at = whole.indexOf(beat);
        }
        QCOMPARE(kept.first(), whole.first());
        QCOMPARE(kept.last(), whole.last());
    }

    void freeRoams()
    {
        // TC1.7: many seeds give many plans, all of them valid.
        QStringList plans;
        for (quint64 seed = 0; seed < 40; ++seed) {
            const auto plan = m_fixture.plan(u"15s Nike"_s, 1, seed);
            QVERIFY(plan);
            QCOMPARE(plan->spec.duration(), Seconds{15});
            QVERIFY(!hasErrors(checkSpec(plan->spec, m_fixture.library)));
            plans.append(test::sequenceOf(plan->spec));
        }
        plans.removeDuplicates();
        QVERIFY2(plans.size() >= 10, qPrintable(plans.join(u'\n')));
    }

    void briefs_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("archetype");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("product");
        for (const test::WrittenBrief &brief : test::kBriefs) {
            const QString prompt = QString::fromUtf16(brief.prompt);
            QTest::newRow(qPrintable(prompt.simplified())) << prompt << QString::fromLatin1(brief.archetype) << brief.seconds
                                              << QString::fromUtf16(brief.product);
        }
    }

    void briefs()
    {
        QFETCH(QString, prompt);
        QFETCH(int, seconds);
        const auto plan = m_fixture.plan(prompt);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().sentence));
        QTEST(plan->spec.product.name, "product");
        QCOMPARE(plan->spec.duration(), Seconds{seconds});
        QTEST(plan->spec.archetype.text(), "archetype");
        QCOMPARE(plan->spec.requestedDuration, Seconds{seconds});
        QVERIFY(!hasErrors(checkSpec(plan->spec, m_fixture.library)));
    }

    void anyTextGivesAPlan_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::newRow("emoji") << u"🎬🔥👟"_s;
        QTest::newRow("flags and families") << u"👨‍👩‍👧‍👦🇩🇪 car 15s"_s;
        QTest::newRow("right to left") << u"إعلان لعطر فاخر، أنيق، 30s"_s;
        QTest::newRow("direction marks") << u"\u202eshoes\u202c ad \u2066x\u2069"_s;
        QTest::newRow("control characters") << u"sh\u0001oes\u0000\u001b[31m ad"_s;
        QTest::newRow("placeholders") << u"ad for {product_name} {style_aesthetic} {setting} {x}{"_s;
        QTest::newRow("one letter") << u"x"_s;
        QTest::newRow("punctuation") << u"?!.,;:-–—()[]{}<>\"'"_s;
        QTest::newRow("digits") << u"1234567890123456789012345678901234567890"_s;
        QTest::newRow("one endless word") << QString(100000, u'a');
        QTest::newRow("endless words") << u"shoes and "_s.repeated(10000);
        QTest::newRow("endless style") << u"elegant "_s.repeated(12500);
        QTest::newRow("endless numbers") << u"7 "_s.repeated(50000);
        QTest::newRow("endless braces") << u"{"_s.repeated(100000);
        QTest::newRow("endless marks") << QString(u"a"_s + QString(u"\u0301"_s).repeated(99999));
        QTest::newRow("lone surrogates") << QString(u"shoes "_s + QChar(0xd83d) + QChar(0xd83d) + u" ad"_s + QChar(0xdc00));
        QTest::newRow("beyond the plane") << u"𝔅𝔩𝔞𝔠𝔨 𝔩𝔢𝔱𝔱𝔢𝔯 pens"_s;
        QTest::newRow("percent") << u"%1 %2 %s 100%%"_s;
        QTest::newRow("markup") << u"<b>shoes</b> &amp; \\n \\u0000 ../../etc"_s;
    }

    void anyTextGivesAPlan()
    {
        QFETCH(QString, prompt);
        const auto plan = m_fixture.plan(prompt);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().sentence));
        const Spec &spec = plan->spec;
        QVERIFY(checkSpec(spec, m_fixture.library).isEmpty());
        QVERIFY(!spec.product.name.trimmed().isEmpty() && spec.product.name.size() <= 60);
        QVERIFY(spec.product.name.isValidUtf16() && !spec.product.name.contains(u'{'));
        // What is written is read back as it was.
        const SpecReading reading = specFromJson(toJson(spec, PromptForm::WithPlaceholders));
        QCOMPARE(reading.findings, Findings());
        QVERIFY(reading.spec == spec);
        for (const SpecBeat &beat : spec.beats)
            QVERIFY(!fillPrompt(beat.promptTemplate, spec.product, spec.style).contains(u'{'));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<double>("creativity");
        QTest::addColumn<int>("duration"); ///< -1000: none
        QTest::addColumn<QString>("named");
        const int none = -1000;
        QTest::newRow("empty") << QString() << 0.5 << none << u"brief is empty"_s;
        QTest::newRow("blank") << u" \n\t "_s << 0.5 << none << u"brief is empty"_s;
        QTest::newRow("invisible") << u"\u200b\u0007 \u202e"_s << 0.5 << none << u"brief is empty"_s;
        QTest::newRow("zero seconds") << u"0 seconds shoes"_s << 0.5 << none << u"“0 seconds”"_s;
        QTest::newRow("less than nothing") << u"a -5s shoe ad"_s << 0.5 << none << u"“-5s”"_s;
        QTest::newRow("a second too many") << u"shoes, 121 s"_s << 0.5 << none << u"“121 s”"_s;
        QTest::newRow("minutes") << u"3 minutes about shoes"_s << 0.5 << none << u"“3 minutes”"_s;
        QTest::newRow("given zero") << u"15s shoes"_s << 0.5 << 0 << u"0 seconds"_s;
        QTest::newRow("given too long") << u"15s shoes"_s << 0.5 << 121 << u"121 seconds"_s;
        QTest::newRow("too creative") << u"shoes"_s << 1.01 << none << u"creativity of 1.01"_s;
        QTest::newRow("negative creativity") << u"shoes"_s << -0.1 << none << u"creativity of -0.1"_s;
        QTest::newRow("no number") << u"shoes"_s << qQNaN() << none << u"creativity of nan"_s;
    }

    void refusals()
    {
        QFETCH(QString, prompt);
        QFETCH(double, creativity);
        QFETCH(int, duration);
        QFETCH(QString, named);
        const auto given = duration == -1000 ? std::nullopt : std::optional(Seconds{duration});
        const auto plan = m_fixture.plan(prompt, creativity, 1, given);
        QVERIFY(!plan);
        QVERIFY(plan.error().kind == ErrorKind::BadInput);
        QVERIFY2(plan.error().sentence.contains(named), qPrintable(plan.error().sentence));
    }

    void durations_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<int>("given"); ///< 0: none
        QTest::addColumn<int>("planned");
        QTest::addColumn<QString>("notice"); ///< is part of the only one; empty: there is none
        QTest::newRow("exact") << u"15s shoes"_s << 0 << 15 << QString();
        QTest::newRow("none") << u"shoes"_s << 0 << 30 << QString();
        QTest::newRow("seven") << u"7s shoes"_s << 0 << 5 << u"“7s” was rounded to 5 s"_s;
        QTest::newRow("twelve") << u"a 12 second shoe ad"_s << 0 << 10 << u"“12 second” was rounded to 10 s"_s;
        QTest::newRow("given") << u"shoes"_s << 20 << 20 << QString();
        QTest::newRow("given and rounded") << u"shoes"_s << 13 << 15 << u"“13 s” was rounded to 15 s"_s;
        QTest::newRow("given wins") << u"15s shoes"_s << 20 << 20 << u"20 s, counts rather than “15s”"_s;
        QTest::newRow("given wins over nonsense") << u"3 minutes shoes"_s << 20 << 20 << u"rather than “3 minutes”"_s;
        QTest::newRow("longest") << u"two minutes of shoes"_s << 0 << 120 << QString();
    }

    void durations()
    {
        QFETCH(QString, prompt);
        QFETCH(int, given);
        QFETCH(int, planned);
        QFETCH(QString, notice);
        const auto plan = m_fixture.plan(prompt, 0.5, 1, given ? std::optional(Seconds{given}) : std::nullopt);
        QVERIFY(plan);
        QCOMPARE(plan->spec.requestedDuration, Seconds{planned});
        QCOMPARE(plan->spec.duration(), Seconds{planned});
        QCOMPARE(plan->notices.size(), notice.isEmpty() ? 0 : 1);
        QVERIFY2(plan->notices.join(u' ').contains(notice), qPrintable(plan->notices.join(u' ')));
    }

    void sameBriefSamePlan()
    {
        for (const double creativity : {0.0, 0.5, 1.0}) {
            const auto one = m_fixture.plan(u"45s family car, warm"_s, creativity, 11);
            const auto other = test::PlannerFixture().plan(u"45s family car, warm"_s, creativity, 11);
            QVERIFY(one->spec == other->spec);
            QVERIFY(!one->costUsd); // its price is the catalogue's
        }
    }

    /// Plans as they were recorded, to the byte. Where other words or beats change them, record them anew; where
    /// other code does, raise the planner's version first.
    void plansOfThisVersion_data()
    {
        QTest::addColumn<double>("creativity");
        QTest::addColumn<QString>("recorded");
        QTest::newRow("strict") << 0.0 << u"5ab89f26f8c47d47"_s;
        QTest::newRow("near") << 0.3 << u"9b087c7cd20359f1"_s;
        QTest::newRow("half") << 0.5 << u"c53ae92bc1bf3e63"_s;
        QTest::newRow("free") << 1.0 << u"c5810d3290f15b2f"_s;
    }

    void plansOfThisVersion()
    {
        QFETCH(double, creativity);
        QCOMPARE(m_fixture.planner.identity().version, 3);
        FingerprintBuilder plans("plans");
        const auto add = [&](const QString &prompt, quint64 seed, std::optional<Seconds> duration) {
            const Plan plan = m_fixture.plan(prompt, creativity, seed, duration).value();
            plans.add("notices", plan.notices.join(u'\n'))
                .add("spec", QByteArrayView(QJsonDocument(toJson(plan.spec, PromptForm::WithPlaceholders)).toJson()));
        };
        for (const test::WrittenBrief &brief : test::kBriefs) {
            for (quint64 seed = 1; seed <= 3; ++seed)
                add(QString::fromUtf16(brief.prompt), seed, {});
        }
        for (int seconds = 5; seconds <= 120; seconds += 5)
            add(u"family car, warm"_s, 77, Seconds{seconds});
        QTEST(plans.build().brief(), "recorded");
    }

    void beatIdsFollowFromSeedAndOrdinal()
    {
        const auto ids = [&](const QString &prompt, quint64 seed) {
            QStringList list;
            const auto plan = m_fixture.plan(prompt, 0.5, seed);
            for (const SpecBeat &beat : plan->spec.beats)
                list.append(beat.id.text());
            return list;
        };
        const QStringList shorter = ids(u"15s Nike"_s, 5);
        const QStringList longer = ids(u"120s laptop features"_s, 5);
        QCOMPARE(longer.first(shorter.size()), shorter);
        QStringList unique = longer;
        QCOMPARE(unique.removeDuplicates(), 0);
        QVERIFY(ids(u"15s Nike"_s, 6) != shorter);
        QVERIFY(shorter.first().size() <= 12);
    }

    void ownArchetypesAreChosenByTheirWords()
    {
        const test::TestFolder folder;
        QDir(folder.path()).mkpath(u"archetypes"_s);
        QVERIFY(writeFileAtomically(folder.file(u"archetypes/noir.json"_s), R"({"archetype_id":"noir","name":"Film Noir",
            "description":"Rain and shadow.","typical_duration_range":[10,30],
            "suggested_beat_sequence":["atmospheric_setup","teaser_reveal","call_to_action"],"typical_products":["fedoras"],
            "style_hints":["noir","shadowy"],"energy_curve":"peaking","narrative_structure":"lure → reveal"})"));
        StoryLibrary library = m_fixture.library;
        QVERIFY(library.addUserFiles(folder.path()).isEmpty());
        const auto plan = m_fixture.planner.plan({{u"20s fedoras, noir, shadowy"_s, {}, 0.5, 1, {}}}, library, {});
        QVERIFY(plan);
        QCOMPARE(plan->spec.archetype.text(), u"noir"_s);
        QVERIFY(checkSpec(plan->spec, library).isEmpty());
    }

    void stopsWhenToldTo()
    {
        CancelSource source;
        source.request_stop();
        const auto plan = m_fixture.planner.plan({{u"15s Nike"_s, {}, 0.5, 1, {}}}, m_fixture.library, {source.get_token(), {}, {}});
        QVERIFY(!plan && plan.error().kind == ErrorKind::Cancelled);
    }

    void emptyLibraryIsAnError()
    {
        const auto plan = m_fixture.planner.plan({{u"15s Nike"_s, {}, 0.5, 1, {}}}, StoryLibrary(), {});
        QVERIFY(!plan && plan.error().kind == ErrorKind::BadInput);
    }

    void identityNamesTheWords()
    {
        QCOMPARE(m_fixture.planner.identity().provider, u"offline"_s);
        QCOMPARE(m_fixture.planner.identity().parameters[u"words"_s].toString().size(), 16);
    }

private:
    const test::PlannerFixture m_fixture;
};

BEATREEL_TEST(tst_OfflinePlanner)
#include "tst_OfflinePlanner.moc"
