// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/AtomicFile.h"
#include "ui/common/ActionIds.h"
#include "ui/common/PreferencesFile.h"
#include "ui/common/PreferencesStore.h"

#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

namespace {

QJsonObject parsedObject(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

QJsonObject fileAt(const QString &path)
{
    return QJsonDocument::fromJson(readFile(path).value_or(QByteArray())).object();
}

Preferences allChanged()
{
    Preferences preferences;
    preferences.language = QStringLiteral("pt_BR");
    preferences.theme = ThemeChoice::Light;
    preferences.contrast = ThemeContrast::High;
    preferences.motion = Motion::Reduced;
    preferences.textPercent = 125;
    preferences.soundfont = QStringLiteral("/usr/share/sounds/sf2/TimGM6mb.sf2");
    preferences.pictureProgram = QStringLiteral("/usr/bin/krita");
    preferences.cacheBytes = 5'000'000'000;
    preferences.noAskBelowUsd = 0.25;
    preferences.creativity = 0;
    preferences.models = {QStringLiteral("gpt-6-luna"), QStringLiteral("sdxl"), QStringLiteral("camera"), QStringLiteral("none")};
    preferences.budgetUsd = 2.5;
    preferences.openaiBaseUrl = QStringLiteral("http://127.0.0.1:11434/v1");
    preferences.openaiModel = QStringLiteral("llama3");
    preferences.replicateBaseUrl = QStringLiteral("https://proxy.example/v1");
    preferences.requestsAtOnce = 3;
    preferences.createsAMinute = 60;
    preferences.farmUrl = QStringLiteral("redis://farm:6379/0");
    preferences.renderOn = RenderOn::Farm;
    preferences.notifiesWhenDone = false;
    const ActionEntry loop{actions::kLoop, ActionGroup::Playback, QStringLiteral("Loop"), {}};
    preferences.keys.set(loop, {QKeySequence(Qt::Key_O)});
    preferences.recentProjects = {QStringLiteral("/home/me/Meine Anzeige"), QStringLiteral("/tmp/b")};
    preferences.showsTips = false;
    preferences.shownTips = {QStringLiteral("stale"), QStringLiteral("takes")};
    preferences.lastVersion = QStringLiteral("1.2.0");
    preferences.sampleProject = QStringLiteral("/home/me/Videos/Coffee");
    preferences.recentActions = {QStringLiteral("playback.loop")};
    preferences.rest = parsedObject(R"({"database_url": "postgresql:v"})");
    return preferences;
}

} // namespace

class tst_Preferences : public QObject
{
    Q_OBJECT

private slots:
    void defaultsAreAnEmptyFile()
    {
        QCOMPARE(toJson(Preferences()), QJsonObject());
        const PreferencesReading reading = preferencesFromJson({});
        QCOMPARE(reading.preferences, Preferences());
        QVERIFY(reading.findings.isEmpty());
    }

    void everythingReturns()
    {
        const PreferencesReading reading = preferencesFromJson(toJson(allChanged()));
        QVERIFY(reading.findings.isEmpty());
        QCOMPARE(reading.preferences, allChanged());
    }

    void theFileHasTheseMembers()
    {
        const QJsonObject expected = parsedObject(R"({
            "language": "pt_BR", "theme": "light", "contrast": "high", "motion": "reduced", "text_size": 125,
            "soundfont": "/usr/share/sounds/sf2/TimGM6mb.sf2", "picture_program": "/usr/bin/krita", "cache_bytes": 5000000000, "no_ask_below_usd": 0.25,
            "notify_when_done": false, "creativity": 0,
            "models": {"planner": "gpt-6-luna", "frames": "sdxl", "music": "none"}, "budget_usd": 2.5,
            "openai_base_url": "http://127.0.0.1:11434/v1", "openai_model": "llama3", "replicate_base_url": "https://proxy.example/v1",
            "requests_at_once": 3, "creates_a_minute": 60, "farm_url": "redis://farm:6379/0", "render_on": "farm",
            "keys": {"playback.loop": ["O"]},
            "recent_projects": ["/home/me/Meine Anzeige", "/tmp/b"], "recent_actions": ["playback.loop"], "sample_project": "/home/me/Videos/Coffee",
            "show_tips": false, "shown_tips": ["stale", "takes"], "last_version": "1.2.0",
            "database_url": "postgresql:v"})");
        QCOMPARE(toJson(allChanged()), expected);
    }

    void aBadValueIsToldAndNotUsed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("language") << QByteArray(R"({"language": "tlh"})");
        QTest::newRow("theme") << QByteArray(R"({"theme": "blue"})");
        QTest::newRow("models") << QByteArray(R"({"models": "best"})");
        QTest::newRow("a model") << QByteArray(R"({"models": {"frames": 4}})");
        QTest::newRow("budget") << QByteArray(R"({"budget_usd": -1})");
        QTest::newRow("at once") << QByteArray(R"({"requests_at_once": 0})");
        QTest::newRow("a minute") << QByteArray(R"({"creates_a_minute": 1e9})");
        QTest::newRow("address") << QByteArray(R"({"openai_base_url": 4})");
        QTest::newRow("place") << QByteArray(R"({"render_on": "the moon"})");
        QTest::newRow("farm") << QByteArray(R"({"farm_url": 4})");
        QTest::newRow("theme's type") << QByteArray(R"({"theme": 4})");
        QTest::newRow("contrast") << QByteArray(R"({"contrast": "low"})");
        QTest::newRow("motion") << QByteArray(R"({"motion": true})");
        QTest::newRow("text too small") << QByteArray(R"({"text_size": 20})");
        QTest::newRow("text's type") << QByteArray(R"({"text_size": "125"})");
        QTest::newRow("soundfont") << QByteArray(R"({"soundfont": 1})");
        QTest::newRow("cache") << QByteArray(R"({"cache_bytes": -1})");
        QTest::newRow("price") << QByteArray(R"({"no_ask_below_usd": -0.1})");
        QTest::newRow("creativity") << QByteArray(R"({"creativity": 1.1})");
        QTest::newRow("keys") << QByteArray(R"({"keys": []})");
        QTest::newRow("a key") << QByteArray(R"({"keys": {"playback.loop": "O"}})");
        QTest::newRow("tips") << QByteArray(R"({"show_tips": "no"})");
        QTest::newRow("shown tips") << QByteArray(R"({"shown_tips": 1})");
        QTest::newRow("last version") << QByteArray(R"({"last_version": 1})");
        QTest::newRow("sample") << QByteArray(R"({"sample_project": 4})");
        QTest::newRow("projects") << QByteArray(R"({"recent_projects": [1]})");
    }

    void aBadValueIsToldAndNotUsed()
    {
        QFETCH(QByteArray, json);
        const PreferencesReading reading = preferencesFromJson(parsedObject(json.constData()));
        QCOMPARE(reading.findings.size(), 1);
        QVERIFY(reading.findings[0].sentence.endsWith(u'.'));
        QVERIFY(!reading.findings[0].sentence.contains(QStringLiteral("e+")));
        Preferences used = reading.preferences;
        used.keys = {};
        QCOMPARE(used, Preferences());
    }

    void recentProjectsAreFewAndDiffer()
    {
        Preferences preferences;
        for (int i = 0; i < 30; ++i)
            preferences.addRecentProject(QString::number(i));
        preferences.addRecentProject(QStringLiteral("25"));
        QCOMPARE(preferences.recentProjects.size(), Preferences::kMostRecentProjects);
        QCOMPARE(preferences.recentProjects.first(), QStringLiteral("25"));
        QCOMPARE(preferences.recentProjects.count(QStringLiteral("25")), 1);
        QCOMPARE(preferences.recentProjects.last(), QStringLiteral("10"));
    }

    void theyMakeAnAppearance()
    {
        const Appearance look = allChanged().appearance({Theme::dark().palette()});
        QCOMPARE(look.theme, Theme::light().highContrast());
        QCOMPARE(look.type.percent(), 125);
        QCOMPARE(look.motion, Motion::Reduced);
        QCOMPARE(Preferences().appearance({Theme::light().palette()}).theme, Theme::light());
        const Appearance wished = Preferences().appearance({Theme::light().palette(), ThemeContrast::High, Motion::Reduced});
        QCOMPARE(wished.theme, Theme::light().highContrast());
        QVERIFY(wished.motion == Motion::Reduced);
    }

    void onlyWhatChangedIsBroughtIntoTheFile()
    {
        TestFolder folder;
        const QString path = folder.file(QStringLiteral("new/settings.json"));
        QVERIFY(updatePreferences(path, {}, parsedObject(R"({"theme": "dark", "soundfont": "a"})")));
        QVERIFY(updatePreferences(path, {}, parsedObject(R"({"database_url": "x"})")));
        QCOMPARE(fileAt(path), parsedObject(R"({"theme": "dark", "soundfont": "a", "database_url": "x"})"));
        QVERIFY(updatePreferences(path, parsedObject(R"({"theme": "dark", "soundfont": "a"})"),
                                  parsedObject(R"({"theme": "light"})")));
        QCOMPARE(fileAt(path), parsedObject(R"({"theme": "light", "database_url": "x"})"));
    }

    void aFileThatWasDeletedIsWrittenWhole()
    {
        TestFolder folder;
        const QString path = folder.file(QStringLiteral("settings.json"));
        QVERIFY(updatePreferences(path, parsedObject(R"({"theme": "dark"})"),
                                  parsedObject(R"({"theme": "dark", "motion": "reduced"})")));
        QCOMPARE(fileAt(path), parsedObject(R"({"theme": "dark", "motion": "reduced"})"));
    }

    void whatIsTheSameIsNotWritten()
    {
        TestFolder folder;
        const QString path = folder.file(QStringLiteral("settings.json"));
        const QByteArray byHand = "{ \"theme\":   \"dark\" }";
        QVERIFY(writeFileAtomically(path, byHand));
        QVERIFY(updatePreferences(path, {}, parsedObject(R"({"theme": "dark"})")));
        QCOMPARE(readFile(path).value(), byHand);
    }

    void aBrokenFileIsKeptAside()
    {
        TestFolder folder;
        const QString path = folder.file(QStringLiteral("settings.json"));
        for (const char *broken : {"{ \"theme\": ", "[1]"}) {
            QVERIFY(writeFileAtomically(path, broken));
            const PreferencesReading reading = readPreferences(path);
            QCOMPARE(reading.preferences, Preferences());
            QCOMPARE(reading.findings.size(), 1);
            QCOMPARE(reading.findings[0].code, QStringLiteral("broken_settings"));
            QCOMPARE(readFile(path).value(), QByteArray(broken));
            QVERIFY(updatePreferences(path, {}, parsedObject(R"({"theme": "light"})")));
            QCOMPARE(fileAt(path), parsedObject(R"({"theme": "light"})"));
        }
        QCOMPARE(readFile(path + QStringLiteral(".broken")).value(), QByteArray("{ \"theme\": "));
        QCOMPARE(readFile(path + QStringLiteral(".broken-2")).value(), QByteArray("[1]"));
    }

    void whatIsTooLargeIsBrokenToo()
    {
        TestFolder folder;
        const QString path = folder.file(QStringLiteral("settings.json"));
        QVERIFY(writeFileAtomically(path, QByteArray(3 << 20, ' ')));
        QCOMPARE(readPreferences(path).findings.size(), 1);
    }

    void theStoreSavesByItself()
    {
        TestFolder folder;
        const QString path = folder.file(QStringLiteral("settings.json"));
        QVERIFY(writeFileAtomically(path, R"({"database_url": "x", "theme": 4})"));
        PreferencesStore store(path);
        QCOMPARE(store.findings().size(), 1);
        QSignalSpy changed(&store, &PreferencesStore::changed);
        Preferences value = store.value();
        value.textPercent = 110;
        store.set(value);
        value.textPercent = 120;
        store.set(value);
        store.set(value);
        QCOMPARE(changed.size(), 2);
        QTRY_COMPARE(fileAt(path), parsedObject(R"({"database_url": "x", "theme": 4, "text_size": 120})"));
        QCOMPARE(PreferencesStore(path).value().textPercent, 120);
    }

    void theEndWritesWhatWaits()
    {
        TestFolder folder;
        const QString path = folder.file(QStringLiteral("settings.json"));
        {
            PreferencesStore store(path);
            store.set(allChanged());
            QVERIFY(!QFileInfo::exists(path));
        }
        QCOMPARE(PreferencesStore(path).value(), allChanged());
    }

    void twoWindowsKeepWhatTheOtherChanged()
    {
        TestFolder folder;
        const QString path = folder.file(QStringLiteral("settings.json"));
        PreferencesStore first(path);
        PreferencesStore second(path);
        Preferences value;
        value.textPercent = 120;
        first.set(value);
        QVERIFY(first.flush());
        value = {};
        value.addRecentProject(QStringLiteral("/tmp/b"));
        second.set(value);
        QVERIFY(second.flush());
        const Preferences both = PreferencesStore(path).value();
        QCOMPARE(both.textPercent, 120);
        QCOMPARE(both.recentProjects, QStringList{QStringLiteral("/tmp/b")});
    }

    void aFailureIsToldAndTriedAgain()
    {
        TestFolder folder;
        const QString inTheWay = folder.file(QStringLiteral("config"));
        QVERIFY(writeFileAtomically(inTheWay, "a file"));
        const QString path = inTheWay + QStringLiteral("/settings.json");
        PreferencesStore store(path);
        QSignalSpy failed(&store, &PreferencesStore::saveFailed);
        store.set(allChanged());
        QTRY_COMPARE(failed.size(), 1);
        const auto error = failed[0][0].value<Error>();
        QCOMPARE(error.kind, ErrorKind::Storage);
        QVERIFY(error.sentence.contains(inTheWay));
        QVERIFY(!store.flush());
        QVERIFY(QFile::remove(inTheWay));
        QVERIFY(store.flush());
        QCOMPARE(PreferencesStore(path).value(), allChanged());
    }
};

BEATREEL_TEST(tst_Preferences)
#include "tst_Preferences.moc"
