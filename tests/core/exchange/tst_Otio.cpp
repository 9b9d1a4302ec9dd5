// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/EditLists.h"
#include "tests/core/exchange/ExportFixture.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

/// What OpenTimelineIO publishes of its serialized schemas
/// (github.com/AcademySoftwareFoundation/OpenTimelineIO,
/// docs/tutorials/otio-serialized-schema-only-fields.md): the members of each. `children` of a composition is
/// written by its C++ class (src/opentimelineio/composition.cpp) and missing in that page.
const QMap<QString, QStringList> &schemas()
{
    static const QStringList item{u"effects"_s,  u"enabled"_s, u"markers"_s,
                                  u"metadata"_s, u"name"_s,    u"source_range"_s};
    static const QMap<QString, QStringList> table{
        {u"Timeline.1"_s, {u"global_start_time"_s, u"metadata"_s, u"name"_s, u"tracks"_s}},
        {u"Stack.1"_s, item + QStringList{u"children"_s}},
        {u"Track.1"_s, item + QStringList{u"children"_s, u"kind"_s}},
        {u"Clip.2"_s, item + QStringList{u"active_media_reference_key"_s, u"media_references"_s}},
        {u"Gap.1"_s, item},
        {u"ExternalReference.1"_s,
         {u"available_image_bounds"_s, u"available_range"_s, u"metadata"_s, u"name"_s, u"target_url"_s}},
        {u"Marker.2"_s, {u"color"_s, u"comment"_s, u"marked_range"_s, u"metadata"_s, u"name"_s}},
        {u"RationalTime.1"_s, {u"rate"_s, u"value"_s}},
        {u"TimeRange.1"_s, {u"duration"_s, u"start_time"_s}},
    };
    return table;
}

/// The schema that a member must have: itself, or each of its elements.
const QMap<QString, QStringList> &kinds()
{
    static const QMap<QString, QStringList> table{
        {u"tracks"_s, {u"Stack.1"_s}},
        {u"global_start_time"_s, {u"RationalTime.1"_s}},
        {u"children"_s, {u"Track.1"_s, u"Clip.2"_s, u"Gap.1"_s}},
        {u"markers"_s, {u"Marker.2"_s}},
        {u"source_range"_s, {u"TimeRange.1"_s}},
        {u"marked_range"_s, {u"TimeRange.1"_s}},
        {u"available_range"_s, {u"TimeRange.1"_s}},
        {u"start_time"_s, {u"RationalTime.1"_s}},
        {u"duration"_s, {u"RationalTime.1"_s}},
        {u"DEFAULT_MEDIA"_s, {u"ExternalReference.1"_s}},
    };
    return table;
}

QStringList faultsOf(const QJsonValue &value, const QString &member)
{
    QStringList faults;
    for (const QJsonValue &element : value.toArray())
        faults += faultsOf(element, member);
    if (!value.isObject())
        return faults;
    const QJsonObject object = value.toObject();
    const QString schema = object.value(u"OTIO_SCHEMA"_s).toString();
    const QStringList expected = kinds().value(member);
    if (!schema.isEmpty() && !schemas().contains(schema))
        faults.append(u"%1 is no schema"_s.arg(schema));
    if (!expected.isEmpty() && !expected.contains(schema))
        faults.append(u"%1 is %2"_s.arg(member, schema));
    QStringList members = object.keys();
    members.removeAll(u"OTIO_SCHEMA"_s);
    QStringList wanted = schemas().value(schema);
    wanted.sort();
    if (!schema.isEmpty() && members != wanted)
        faults.append(u"%1 has %2"_s.arg(schema, members.join(u' ')));
    for (auto it = object.begin(); it != object.end(); ++it)
        faults += faultsOf(it.value(), it.key());
    return faults;
}

/// Start and length of a range in pictures; the rate must be 30.
std::pair<int, int> picturesIn(const QJsonValue &range)
{
    const auto pictures = [](const QJsonValue &time) {
        const QJsonObject object = time.toObject();
        return object.value(u"rate"_s).toDouble() == 30.0 ? object.value(u"value"_s).toInt(-1) : -1;
    };
    return {pictures(range.toObject().value(u"start_time"_s)),
            pictures(range.toObject().value(u"duration"_s))};
}

QJsonObject mediaOf(const QJsonValue &clip)
{
    const QJsonObject object = clip.toObject();
    return object.value(u"media_references"_s)
        .toObject()
        .value(object.value(u"active_media_reference_key"_s).toString())
        .toObject();
}

} // namespace

class tst_Otio : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_fixture.emplace(QList<int>{5, 10, 15}, ExportFixture::Media::None);
        const auto written = writeOtio(m_fixture->input, m_fixture->file(u"film.otio"_s), {}, {});
        QVERIFY2(written, written ? "" : qPrintable(written.error().sentence));
        QCOMPARE(written->count, 6);
        m_timeline = QJsonDocument::fromJson(m_fixture->read(u"film.otio"_s)).object();
    }

    void everySchemaHasExactlyItsMembers()
    {
        QCOMPARE(m_timeline.value(u"OTIO_SCHEMA"_s).toString(), u"Timeline.1"_s);
        QCOMPARE(faultsOf(m_timeline, QString()).join(u"; "_s), QString());
        QCOMPARE(m_timeline.value(u"name"_s).toString(), m_fixture->input.project.name);
    }

    void theRulesSeeFaults()
    {
        QJsonObject broken = m_timeline;
        broken.insert(u"length"_s, 3);
        QVERIFY(!faultsOf(broken, QString()).isEmpty());
        broken = m_timeline;
        broken.insert(u"tracks"_s, QJsonObject{{u"OTIO_SCHEMA"_s, u"Track.1"_s}});
        QVERIFY(!faultsOf(broken, QString()).isEmpty());
    }

    void theTracksHoldTheFilm()
    {
        const QJsonArray tracks = m_timeline.value(u"tracks"_s).toObject().value(u"children"_s).toArray();
        QCOMPARE(tracks.size(), 2);
        QCOMPARE(tracks[0].toObject().value(u"kind"_s).toString(), u"Video"_s);
        QCOMPARE(tracks[1].toObject().value(u"kind"_s).toString(), u"Audio"_s);
        const QJsonArray clips = tracks[0].toObject().value(u"children"_s).toArray();
        QCOMPARE(clips.size(), 6);
        QStringList media;
        for (const ExportBeat &beat : m_fixture->input.beats) {
            for (const ExportFile &chunk : beat.chunks)
                media.append(chunk.path);
        }
        for (qsizetype i = 0; i < clips.size(); ++i) {
            const QJsonObject reference = mediaOf(clips[i]);
            QCOMPARE(picturesIn(clips[i].toObject().value(u"source_range"_s)), std::pair(0, 150));
            QCOMPARE(picturesIn(reference.value(u"available_range"_s)), std::pair(0, 150));
            // A relative reference (RFC 3986, 4.2) from where the file is.
            const QString url = reference.value(u"target_url"_s).toString();
            QVERIFY(QUrl(url, QUrl::StrictMode).isValid() && QUrl(url).isRelative());
            QCOMPARE(QUrl::fromLocalFile(m_fixture->file(u"film.otio"_s)).resolved(QUrl(url)).toLocalFile(),
                     media[i]);
        }
        QCOMPARE(clips[0].toObject().value(u"name"_s).toString(), u"01 Größe & <Stil> \"eins\""_s);
        QCOMPARE(clips[2].toObject().value(u"name"_s).toString(), u"02 商品のヒーローショット (2 of 2)"_s);
    }

    void theMusicHasItsInPointAndLength()
    {
        const QJsonArray tracks = m_timeline.value(u"tracks"_s).toObject().value(u"children"_s).toArray();
        const QJsonArray clips = tracks[1].toObject().value(u"children"_s).toArray();
        QCOMPARE(clips.size(), 1);
        // 20 s of music from its third second on, under 30 s of film.
        QCOMPARE(picturesIn(clips[0].toObject().value(u"source_range"_s)), std::pair(60, 540));
        QCOMPARE(picturesIn(mediaOf(clips[0]).value(u"available_range"_s)), std::pair(0, 600));
    }

    void everyBeatIsMarkedWithItsRemarks()
    {
        ExportInput input = m_fixture->input;
        input.project.beats[1] = input.project.beats[1].with([](BeatContent &beat) {
            beat.voiceOver = u"Jeder\nSchritt"_s;
            beat.notes = u"注意"_s;
        });
        QVERIFY(writeOtio(input, m_fixture->file(u"notes.otio"_s), {}, {}));
        const QJsonObject timeline = QJsonDocument::fromJson(m_fixture->read(u"notes.otio"_s)).object();
        const QJsonArray markers = timeline.value(u"tracks"_s).toObject().value(u"markers"_s).toArray();
        QCOMPARE(markers.size(), 3);
        QCOMPARE(picturesIn(markers[1].toObject().value(u"marked_range"_s)), std::pair(150, 300));
        QCOMPARE(markers[0].toObject().value(u"comment"_s).toString(), QString());
        QCOMPARE(markers[1].toObject().value(u"comment"_s).toString(),
                 u"Voice-over: Jeder Schritt\nNotes: 注意"_s);
    }

    void whatIsMissingIsAGap()
    {
        ExportInput input = m_fixture->input;
        input.beats[1].chunks[1] = {};
        input.music.reset();
        const auto refused = writeOtio(input, m_fixture->file(u"gap.otio"_s), {}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QVERIFY2(refused.error().sentence.contains(u"Beat 2 has no video yet."_s),
                 qPrintable(refused.error().sentence));
        QVERIFY(!QFile::exists(m_fixture->file(u"gap.otio"_s)));
        const auto written = writeOtio(input, m_fixture->file(u"gap.otio"_s), {Incomplete::AsIs}, {});
        QVERIFY(written);
        QCOMPARE(written->notices, QStringList{u"Beat 2 has no video yet."_s});
        const QJsonObject timeline = QJsonDocument::fromJson(m_fixture->read(u"gap.otio"_s)).object();
        QCOMPARE(faultsOf(timeline, QString()).join(u"; "_s), QString());
        const QJsonArray tracks = timeline.value(u"tracks"_s).toObject().value(u"children"_s).toArray();
        QCOMPARE(tracks.size(), 1);
        const QJsonObject gap = tracks[0].toObject().value(u"children"_s).toArray()[2].toObject();
        QCOMPARE(gap.value(u"OTIO_SCHEMA"_s).toString(), u"Gap.1"_s);
        QCOMPARE(picturesIn(gap.value(u"source_range"_s)), std::pair(0, 150));
    }

    void whatIsStaleIsRefusedToo()
    {
        ExportInput input = m_fixture->input;
        input.beats[0].chunks[0].isStale = true;
        input.beats[2].chunks[1].isStale = true;
        input.music->file.isStale = true;
        const auto refused = writeOtio(input, m_fixture->file(u"stale.otio"_s), {}, {});
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.startsWith(
                     u"The videos of beats 1 and 3 are out of date. The music is out of date."_s),
                 qPrintable(refused.error().sentence));
        QVERIFY(writeOtio(input, m_fixture->file(u"stale.otio"_s), {Incomplete::AsIs}, {}));
    }

private:
    std::optional<ExportFixture> m_fixture;
    QJsonObject m_timeline;
};

BEATREEL_TEST(tst_Otio)
#include "tst_Otio.moc"
