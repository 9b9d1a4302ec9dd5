// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/ProjectJson.h"
#include "core/base/Json.h"
#include "core/project/SlotEdits.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

class tst_ProjectJson : public QObject
{
    Q_OBJECT

private:
    /// A project in which nothing has its default.
    static Project everything()
    {
        const QJsonObject rest{{QStringLiteral("x_own"), QJsonObject{{QStringLiteral("deep"), 1.5}}}};
        Project project = test::projectOf(QStringLiteral("hero_shot 5, usage_scenario 15"));
        const SlotSettings settings{TakeId(QStringLiteral("0123456789abcdef")), FingerprintBuilder("kept").build(), 3,
                                    FingerprintBuilder("again").build(), true, std::chrono::milliseconds(440), rest};
        project.name = QStringLiteral("Meine schöne 'Anzeige' 🎬");
        project.brief = {QStringLiteral("Zwei\nZeilen, „schön“"), Seconds(20), 0.25, 0xffffffffffffffffULL,
                         {QStringLiteral("references/a b.png")}};
        project.models = {QStringLiteral("openai"), QStringLiteral("sdxl"), QStringLiteral("hailuo"), QStringLiteral("file"), rest};
        project.budgetUsd = 2.5;
        project.format = {QSize(720, 1280), 25};
        project.product.rest = project.style.rest = project.reasoning.rest = rest;
        project.music = settings;
        project.planNotices = {QStringLiteral("A notice.")};
        project.planCostUsd = 0.01;
        project.briefRest = project.specRest = project.planRest = project.rest = rest;
        return test::withBeat(project, 1, [&](BeatContent &beat) {
            beat.spec.promptTemplate = QStringLiteral("{product_name} in a {setting}, {unknown}");
            beat.spec.rest = beat.rest = rest;
            beat.seed = 0x8000000000000001ULL;
            beat.isLocked = true;
            beat.notes = QStringLiteral("closer");
            beat.frame = settings;
            beat.clips = {{0, settings}, {2, settings}};
        });
    }

    static QJsonObject parsed(const QByteArray &text) { return parseJsonObject(text, QStringLiteral("It")).value(); }

    /// `object` with the member at "a.b.c" set; "beats.0" is an item of a list.
    static QJsonValue withMember(const QJsonValue &value, QStringList path, const QJsonValue &member)
    {
        if (path.isEmpty())
            return member;
        const QString name = path.takeFirst();
        if (value.isArray()) {
            QJsonArray array = value.toArray();
            array[name.toInt()] = withMember(array[name.toInt()], path, member);
            return array;
        }
        QJsonObject object = value.toObject();
        const QJsonValue changed = withMember(object.value(name), path, member);
        if (changed.isUndefined())
            object.remove(name);
        else
            object.insert(name, changed);
        return object;
    }

    static QJsonObject document(const QString &path, const QJsonValue &member)
    {
        return withMember(toJson(everything()), path.split(u'.'), member).toObject();
    }

private slots:
    void everythingSurvives()
    {
        const ProjectReading reading = projectFromJson(parsed(toJsonText(toJson(everything()))));
        QVERIFY2(reading.findings.isEmpty(), reading.findings.isEmpty() ? "" : qPrintable(reading.findings.first().sentence));
        QVERIFY(reading.project == everything());
        QCOMPARE(toJson(reading.project), toJson(everything()));
    }

    void cropsSurvive()
    {
        const Slot clip = Slot::clip(BeatId(QStringLiteral("b2")), 1);
        for (const Crop &crop : {Crop{0, 0.25, 1.5}, Crop{0.5, 0.0313, 1}, Crop{0.5, 0.5, 4}}) {
            const Project project = withCrop(everything(), clip, crop);
            const ProjectReading reading = projectFromJson(parsed(toJsonText(toJson(project))));
            QVERIFY(reading.findings.isEmpty());
            QVERIFY(reading.project == project);
            QVERIFY(reading.project.settings(clip).crop == crop);
        }
    }

    void overlaysSurvive()
    {
        const QJsonObject rest{{QStringLiteral("x_own"), 7}};
        using std::chrono::milliseconds;
        Overlay text;
        text.words = OverlayWords::OnScreen;
        text.text = QStringLiteral("Zwei\nZeilen");
        text.anchor = {0, 1};
        text.place = {0.07, 0.93};
        text.size = 0.08;
        text.family = QStringLiteral("Nimbus Roman");
        text.weight = 300;
        text.tracking = -0.02;
        text.colour = QStringLiteral("#ffcc00");
        text.opacity = 0.9;
        text.shadow = 0.4;
        text.in = milliseconds(1200);
        text.out = milliseconds(4800);
        text.fadeIn = milliseconds(400);
        text.fadeOut = milliseconds(200);
        text.rest = rest;
        Overlay logo;
        logo.kind = Overlay::Kind::Picture;
        logo.file = QStringLiteral("references/logo.png");
        logo.aspect = 2.5;
        Overlay shade;
        shade.kind = Overlay::Kind::Shade;
        Overlay newer;
        newer.kind = Overlay::Kind::Other;
        newer.rest = {{QStringLiteral("kind"), QStringLiteral("hologram")}, {QStringLiteral("depth"), 3}};
        Project project = test::withBeat(everything(), 1, [&](BeatContent &beat) {
            beat.overlays = {text, logo, shade, newer, Overlay()};
            beat.dip = milliseconds(600);
        });
        project.fades = {milliseconds(500), milliseconds(1500), rest};
        const ProjectReading reading = projectFromJson(parsed(toJsonText(toJson(project))));
        QVERIFY2(reading.findings.isEmpty(), reading.findings.isEmpty() ? "" : qPrintable(reading.findings.first().sentence));
        QVERIFY(reading.project == project);
        QCOMPARE(toJson(reading.project), toJson(project));
    }

    void overlaysThatAreWrongAreFound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const QJsonValue &value) { QTest::newRow(name) << QString::fromLatin1(name) << value; };
        row("size", -1);
        row("x", 12);
        row("opacity", QStringLiteral("much"));
        row("colour", QStringLiteral("loud"));
        row("words", QStringLiteral("sung"));
        row("in_ms", -5);
        row("file", QStringLiteral("../logo.png"));
        row("kind", QJsonValue::Null);
    }
    void overlaysThatAreWrongAreFound()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        QJsonObject overlay{{QStringLiteral("kind"), QStringLiteral("text")}};
        overlay.insert(name, value);
        const Findings findings = projectFromJson(document(QStringLiteral("beats.b2.overlays"), QJsonArray{overlay})).findings;
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().place, QStringLiteral("beats.b2.overlays[0].") + name);
    }

    void unplannedProjectSurvives()
    {
        Project project;
        project.name = QStringLiteral("a");
        project.videoId = QStringLiteral("v");
        project.brief.prompt = QStringLiteral("15s shoes");
        const ProjectReading reading = projectFromJson(toJson(project));
        QVERIFY(reading.findings.isEmpty());
        QVERIFY(reading.project == project);
        QVERIFY(!reading.project.isPlanned);
    }

    void specificationsFieldsAreFilled()
    {
        const QJsonObject spec = toJson(everything()).value(QStringLiteral("spec")).toObject();
        const QJsonObject beat = spec.value(QStringLiteral("beats")).toArray()[1].toObject();
        QCOMPARE(beat.value(QStringLiteral("prompt_template")).toString(), QStringLiteral("Nike sneakers in a energetic setting, {unknown}"));
        QCOMPARE(beat.value(QStringLiteral("start")).toInt(), 5);
        QVERIFY(toJsonText(toJson(test::projectOf(QStringLiteral("hero_shot 5")))).startsWith("{\n    \"beatreel\": 1,"));
    }

    void musicLevelsSurviveAndDefaultsAreLeftOut()
    {
        Project project = everything();
        const QStringList members{QStringLiteral("gain_db"), QStringLiteral("fade_in_ms"), QStringLiteral("fade_out_ms"), QStringLiteral("muted")};
        const auto music = [](const Project &p) { return toJson(p).value(QStringLiteral("music")).toObject(); };
        for (const QString &member : members)
            QVERIFY(!music(project).contains(member));
        project.music.levels = {-3.5, std::chrono::milliseconds(250), std::chrono::milliseconds(0), true};
        for (const QString &member : members)
            QVERIFY2(music(project).contains(member), qPrintable(member));
        const ProjectReading reading = projectFromJson(parsed(toJsonText(toJson(project))));
        QVERIFY(reading.findings.isEmpty());
        QVERIFY(reading.project == project);
    }

    void aGainOutOfReachIsReported()
    {
        const ProjectReading reading = projectFromJson(document(QStringLiteral("music.gain_db"), 90.0));
        QCOMPARE(reading.findings.size(), 1);
        QCOMPARE(reading.project.music.levels.gainDb, 0.0);
    }

    // The first version's documents open for ever.
    void frozenDocumentStillLoads()
    {
        const auto bytes = readFile(test::sourceFile(QStringLiteral("tests/data/document-1.beatreel")));
        QVERIFY(bytes);
        const ProjectReading reading = projectFromJson(parsed(*bytes));
        QVERIFY(reading.findings.isEmpty());
        QVERIFY(reading.project == everything());
    }

    void promptChangedByHandHolds()
    {
        const ProjectReading reading = projectFromJson(document(QStringLiteral("spec.beats.1.prompt_template"), QStringLiteral("My own words")));
        QVERIFY(reading.findings.isEmpty());
        QCOMPARE(reading.project.beats[1]->spec.promptTemplate, QStringLiteral("My own words"));
        QCOMPARE(reading.project.beats[0]->spec.promptTemplate, everything().beats[0]->spec.promptTemplate);
        const ProjectReading emptied = projectFromJson(document(QStringLiteral("spec.beats.1.prompt_template"), QString()));
        QVERIFY(emptied.project.beats[1]->spec.promptTemplate.isEmpty());
    }

    void productChangedByHandFillsThePromptsAnew()
    {
        const ProjectReading reading = projectFromJson(document(QStringLiteral("spec.product.name"), QStringLiteral("Adidas")));
        QVERIFY(reading.findings.isEmpty());
        QCOMPARE(reading.project.beats[1]->spec.promptTemplate, QStringLiteral("{product_name} in a {setting}, {unknown}"));
        QVERIFY(reading.project.beats[0]->spec.promptTemplate == everything().beats[0]->spec.promptTemplate);
    }

    void whatIsWrongIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *path, const QJsonValue &value, const char *place = nullptr) {
            QTest::addRow("%s %s", path, qPrintable(value.toVariant().toString()))
                << QString::fromLatin1(path) << value << QString::fromLatin1(place ? place : path);
        };
        const QString text = QStringLiteral("x");
        row("beatreel", QJsonValue::Undefined);
        row("beatreel", text);
        row("beatreel", 0);
        row("name", QJsonValue::Undefined);
        row("name", QStringLiteral("../x"));
        row("name", QStringLiteral(".."));
        row("name", QString());
        row("video_id", 7);
        row("brief", QJsonValue::Undefined);
        row("brief", QJsonArray());
        row("brief.creativity", 1.5);
        row("brief.creativity", -0.1);
        row("brief.creativity", text);
        row("brief.seed", 42);
        row("brief.seed", QStringLiteral("-1"));
        row("brief.seed", QJsonValue::Undefined);
        row("brief.duration", 0);
        row("brief.duration", 121);
        row("brief.duration", 7.5);
        row("models.frames", 1);
        row("budget_usd", -1);
        row("budget_usd", QJsonValue::Null); // what JSON makes of a number that is none
        row("budget_usd", 1e300);
        row("music.slip_ms", -1);
        row("music.take", QStringLiteral("../x"));
        row("music.kept_for", QStringLiteral("zz"));
        row("music.again_for", 1);
        row("music.take_number", -2);
        row("music.locked", 1);
        row("spec", text);
        row("spec.beats", text);
        row("spec.beats.1.duration", 7, "beats.b2");
        row("spec.beats.1.duration", -5, "beats.b2");
        row("spec.beats.1.duration", 1000000000, "beats.b2");
        row("spec.beats.1.duration", QJsonValue::Undefined, "spec.beats[1].duration");
        row("spec.beats.1.id", QStringLiteral("../../x"), "beats.../../x");
        row("spec.beats.1.id", QStringLiteral("b1"), "beats.b1");
        row("spec.product", QJsonValue::Undefined);
        row("spec.resolution", QStringLiteral("0x0"));
        row("filled_with.mood", 1);
        row("beats", QJsonArray());
        row("beats.b1", text);
        row("beats.b2.prompt", 1);
        row("beats.b2.seed", text);
        row("beats.b2.notes", false);
        row("beats.b2.frame", 1);
        row("beats.b2.clips", 1);
        row("beats.b2.clips.0", 1);
        row("beats.b2.overlays", 1);
        row("beats.b2.dip_ms", -1);
        row("fades.from_black_ms", -1);
        row("beats.b2.clips.x", QJsonObject());
        row("beats.b2.clips.-1", QJsonObject());
        row("beats.b2.clips.2.slip_ms", 1e12);
        row("beats.b2.clips.2.crop_x", -0.5);
        row("beats.b2.clips.2.crop_y", text);
        row("beats.b2.clips.2.crop_zoom", 5);
        row("plan.cost_usd", -1);
        row("plan.notices", text);
    }
    void whatIsWrongIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, place);
        const Findings findings = projectFromJson(document(path, value)).findings;
        QVERIFY(hasErrors(findings));
        QStringList places;
        for (const Finding &finding : findings) {
            places.append(finding.place);
            QVERIFY(finding.sentence.endsWith(u'.'));
        }
        QVERIFY2(places.contains(place), qPrintable(places.join(u' ')));
    }

    void allFindingsAtOnce()
    {
        QJsonObject object = document(QStringLiteral("budget_usd"), -1);
        object.remove(QStringLiteral("video_id"));
        object = withMember(object, {QStringLiteral("beats"), QStringLiteral("b2"), QStringLiteral("locked")}, 1).toObject();
        const ProjectReading reading = projectFromJson(object);
        QCOMPARE(reading.findings.size(), 3);
        QCOMPARE(reading.project.beats.size(), 2);
    }

    void newerVersionIsTheOneFinding()
    {
        const Findings findings = projectFromJson({{QStringLiteral("beatreel"), 2}, {QStringLiteral("name"), 1}}).findings;
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().code, kNewerVersion);
    }

    void referencesStayInside_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isInside");
        const auto row = [](const char *path, bool isInside) { QTest::newRow(path) << QString::fromUtf8(path) << isInside; };
        row("references/a b.png", true);
        row("a.png", true);
        row("..a/b..png", true);
        row("a/../b.png", true);
        row("", false);
        row(".", false);
        row("..", false);
        row("../a.png", false);
        row("a/../../b.png", false);
        row("./../a.png", false);
        row("/etc/passwd", false);
        row("C:/a.png", false);
        row("C:\\a.png", false);
        row("..\\a.png", false);
        row("\\\\server\\a.png", false);
    }
    void referencesStayInside()
    {
        QFETCH(QString, path);
        QFETCH(bool, isInside);
        const Findings findings = projectFromJson(document(QStringLiteral("brief.references"), QJsonArray{path})).findings;
        QCOMPARE(findings.isEmpty(), isInside);
    }

    void fiveHundredBeats()
    {
        const Project project = test::projectOfBeats(500);
        const ProjectReading reading = projectFromJson(parsed(toJsonText(toJson(project))));
        QVERIFY(reading.findings.isEmpty());
        QVERIFY(reading.project == project);
        QCOMPARE(reading.project.duration(), Seconds(5000));
    }
};

BEATREEL_TEST(tst_ProjectJson)
#include "tst_ProjectJson.moc"
