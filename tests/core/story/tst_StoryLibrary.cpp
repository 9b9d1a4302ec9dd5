// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Json.h"
#include "core/story/LibraryJson.h"
#include "tests/support/Story.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

namespace {

QJsonObject ownBeat(const QString &id)
{
    QJsonObject beat = toJson(test::shippedLibrary().templates().first());
    beat[u"beat_id"_s] = id;
    beat[u"note"_s] = u"ours"_s;
    return beat;
}

QJsonObject ownArchetype(const QString &id)
{
    QJsonObject archetype = toJson(test::shippedLibrary().archetypes().first());
    archetype[u"archetype_id"_s] = id;
    return archetype;
}

class UserFolder
{
public:
    UserFolder()
    {
        QDir(m_folder.path()).mkpath(u"beats"_s);
        QDir(m_folder.path()).mkpath(u"archetypes"_s);
    }
    void write(const QString &name, const QByteArray &text) const { QVERIFY(writeFileAtomically(m_folder.file(name), text)); }
    void write(const QString &name, const QJsonObject &object) const { write(name, toJsonText(object)); }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    test::TestFolder m_folder;
};

} // namespace

class tst_StoryLibrary : public QObject
{
    Q_OBJECT

private slots:
    void wordsGoBothWays()
    {
        for (const Position p : {Position::Opening, Position::Middle, Position::Closing})
            QVERIFY(positionFrom(toText(p)) == p);
        for (const EnergyLevel e : {EnergyLevel::Low, EnergyLevel::Medium, EnergyLevel::High})
            QVERIFY(energyLevelFrom(toText(e)) == e);
        for (const EnergyCurve c : {EnergyCurve::Building, EnergyCurve::Steady, EnergyCurve::Peaking})
            QVERIFY(energyCurveFrom(toText(c)) == c);
        QCOMPARE(toText(EnergyCurve::Peaking), u"peaking"_s);
        QVERIFY(!positionFrom(u"Opening"_s) && !energyLevelFrom(QString()) && !energyCurveFrom(u"falling"_s));
    }

    void entriesSurviveARoundTrip()
    {
        const StoryLibrary library = test::shippedLibrary();
        Findings findings;
        for (const BeatTemplate &beat : library.templates())
            QVERIFY(beatTemplateFromJson(toJson(beat), {}, findings) == beat);
        for (const Archetype &archetype : library.archetypes())
            QVERIFY(archetypeFromJson(toJson(archetype), {}, findings) == archetype);
        QVERIFY(findings.isEmpty());
        const auto own = beatTemplateFromJson(ownBeat(u"own"_s), {}, findings);
        QCOMPARE(toJson(*own).value(u"note"_s).toString(), u"ours"_s);
    }

    void missingFolderIsNoFinding()
    {
        StoryLibrary library = test::shippedLibrary();
        QVERIFY(library.addUserFiles(test::TestFolder().file(u"none"_s)).isEmpty());
        QCOMPARE(library.templates().size(), 15);
    }

    void ownFilesAreAdded()
    {
        const UserFolder folder;
        folder.write(u"beats/b.json"_s, QJsonObject{{u"beats"_s, QJsonArray{ownBeat(u"own_b"_s), ownBeat(u"own_c"_s)}}});
        folder.write(u"beats/a.json"_s, ownBeat(u"own_a"_s));
        folder.write(u"beats/notes.txt"_s, "no library file");
        QJsonObject archetype = ownArchetype(u"own_way"_s);
        archetype[u"suggested_beat_sequence"_s] = QJsonArray{u"own_a"_s, u"call_to_action"_s};
        folder.write(u"archetypes/x.json"_s, archetype);

        StoryLibrary library = test::shippedLibrary();
        QCOMPARE(library.addUserFiles(folder.path()), Findings());
        QCOMPARE(library.templates().size(), 18);
        QCOMPARE(library.templates()[15].id.text(), u"own_a"_s);
        QCOMPARE(library.templates()[16].id.text(), u"own_b"_s);
        QVERIFY(library.find(ArchetypeId(u"own_way"_s)));
    }

    void ownEntryReplacesTheShippedOne()
    {
        const UserFolder folder;
        QJsonObject beat = ownBeat(u"call_to_action"_s);
        beat[u"duration"_s] = 10;
        folder.write(u"beats/a.json"_s, beat);
        StoryLibrary library = test::shippedLibrary();
        QVERIFY(library.addUserFiles(folder.path()).isEmpty());
        QCOMPARE(library.templates().size(), 15);
        QCOMPARE(library.templates()[13].duration.count(), 10);
    }

    void badFilesAreReportedAndTheRestLoads()
    {
        const UserFolder folder;
        QJsonObject bad = ownBeat(u"bad"_s);
        bad[u"duration"_s] = 7;
        bad[u"energy_level"_s] = u"loud"_s;
        folder.write(u"beats/a.json"_s, QJsonObject{{u"beats"_s, QJsonArray{bad, 3, ownBeat(u"good"_s)}}});
        folder.write(u"beats/b.json"_s, "{\n \"beat_id\": oops }");
        folder.write(u"beats/c.json"_s, QJsonObject{{u"beats"_s, 5}});
        folder.write(u"beats/d.json"_s, QByteArray((1 << 20) + 1, ' '));
        QJsonObject archetype = ownArchetype(u"own_way"_s);
        archetype[u"suggested_beat_sequence"_s] = QJsonArray{u"bad"_s};
        folder.write(u"archetypes/x.json"_s, archetype);
        QJsonObject backwards = ownArchetype(u"backwards"_s);
        backwards[u"typical_duration_range"_s] = QJsonArray{30, 10};
        folder.write(u"archetypes/y.json"_s, backwards);

        StoryLibrary library = test::shippedLibrary();
        const Findings findings = library.addUserFiles(folder.path());
        QStringList places;
        for (const Finding &finding : findings) {
            places.append(finding.place);
            QVERIFY2(finding.sentence.contains(finding.place.section(u':', 0, 0)), qPrintable(finding.sentence));
        }
        QCOMPARE(places, QStringList({u"beats/a.json: beats[0].duration"_s, u"beats/a.json: beats[0].energy_level"_s,
                                      u"beats/a.json: beats[1]"_s, u"beats/b.json"_s, u"beats/c.json: beats"_s,
                                      u"beats/d.json"_s, u"archetypes/x.json: suggested_beat_sequence[0]"_s,
                                      u"archetypes/y.json: typical_duration_range"_s}));
        QVERIFY(findings[3].sentence.contains(u"line 2"_s));
        QVERIFY(library.find(TemplateId(u"good"_s)));
        QCOMPARE(library.templates().size(), 16);
        QCOMPARE(library.archetypes().size(), 5);
    }

    void damagedShippedFilesAreAnError_data()
    {
        QTest::addColumn<QByteArray>("beats");
        QTest::addColumn<QByteArray>("archetypes");
        const QByteArray beats = readFile(test::sourceFile(u"resources/beats.json"_s)).value();
        const QByteArray archetypes = readFile(test::sourceFile(u"resources/archetypes.json"_s)).value();
        QTest::newRow("empty") << QByteArray() << archetypes;
        QTest::newRow("cut off") << beats.first(500) << archetypes;
        QTest::newRow("no list") << QByteArray("{}") << archetypes;
        QTest::newRow("no beats") << QByteArray("{\"beats\":[]}") << QByteArray("{\"archetypes\":[]}");
        QTest::newRow("unknown beat") << QByteArray(beats).replace("\"hero_shot\"", "\"heron\"") << archetypes;
        QTest::newRow("archetypes cut off") << beats << archetypes.first(500);
    }

    void damagedShippedFilesAreAnError()
    {
        QFETCH(QByteArray, beats);
        QFETCH(QByteArray, archetypes);
        const auto library = StoryLibrary::fromJson(beats, archetypes);
        QVERIFY(!library);
        QVERIFY(library.error().kind == ErrorKind::BadInput);
        QVERIFY(library.error().sentence.size() > 20);
    }
};

BEATREEL_TEST(tst_StoryLibrary)
#include "tst_StoryLibrary.moc"
