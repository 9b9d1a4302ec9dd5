// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/EditLists.h"
#include "tests/core/exchange/ExportFixture.h"
#include "tests/core/exchange/FcpXmlRules.h"
#include "tests/support/TestMain.h"

#include <QTest>
#include <QUrl>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

class tst_FcpXml : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_fixture.emplace(QList<int>{5, 10, 15}, ExportFixture::Media::None);
        ExportInput &input = m_fixture->input;
        input.project.beats[1] = input.project.beats[1].with([](BeatContent &beat) {
            beat.onScreenWords = u"Nur heute: <50 % & \"mehr\""_s;
            beat.notes = u"erste Zeile\nzweite\x01"_s;
        });
        m_root = written(input, u"film.fcpxml"_s);
    }

    void theDocumentKeepsToTheDefinition()
    {
        QCOMPARE(fcpXmlFaults(m_root).join(u"; "_s), QString());
        QVERIFY(m_fixture->read(u"film.fcpxml"_s).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
        QVERIFY(m_fixture->read(u"film.fcpxml"_s).contains("<!DOCTYPE fcpxml>"));
    }

    void theRulesSeeFaults_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("attribute") << QByteArray("lane=") << QByteArray("row=");
        QTest::newRow("element") << QByteArray("<marker ") << QByteArray("<mark ");
        QTest::newRow("reference") << QByteArray("ref=\"r3\"") << QByteArray("ref=\"r99\"");
        QTest::newRow("time") << QByteArray("offset=\"5s\"") << QByteArray("offset=\"00:00:05:00\"");
        QTest::newRow("hole") << QByteArray("offset=\"5s\"") << QByteArray("offset=\"6s\"");
        QTest::newRow("version") << QByteArray("1.10") << QByteArray("1.1");
    }

    void theRulesSeeFaults()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray document = m_fixture->read(u"film.fcpxml"_s);
        QVERIFY(document.contains(from));
        QVERIFY(!fcpXmlFaults(xmlOf(document.replace(from, to))).isEmpty());
    }

    void theClipsAreTheProjectsChunks()
    {
        QStringList media;
        for (const XmlNode &asset : m_root.all(u"asset"_s)) {
            const QUrl url(asset.children.first()[u"src"_s], QUrl::StrictMode);
            QVERIFY(url.isValid() && url.isRelative());
            media.append(QUrl::fromLocalFile(m_fixture->file(u"film.fcpxml"_s)).resolved(url).toLocalFile());
        }
        QStringList chunks{m_fixture->input.music->file.path};
        for (const ExportBeat &beat : m_fixture->input.beats) {
            for (const ExportFile &chunk : beat.chunks)
                chunks.append(chunk.path);
        }
        QCOMPARE(media, chunks);
        const XmlNode spine = m_root.all(u"spine"_s).first();
        QCOMPARE(spine.children.size(), 6);
        for (const XmlNode &clip : spine.children)
            QCOMPARE(fcpXmlPictures(clip[u"duration"_s]), 150);
        QCOMPARE(spine.children[0][u"name"_s], u"01 Größe & <Stil> \"eins\""_s);
        QCOMPARE(spine.children[1][u"name"_s], u"02 商品のヒーローショット (1 of 2)"_s);
        QCOMPARE(m_root.all(u"sequence"_s).first()[u"tcFormat"_s], u"NDF"_s);
    }

    void theFormatIsTheProjects_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("fps");
        QTest::addColumn<QString>("name");
        QTest::newRow("default") << QSize(1280, 720) << 30 << u"FFVideoFormat720p30"_s;
        QTest::newRow("portrait") << QSize(720, 1280) << 25 << QString();
        QTest::newRow("full") << QSize(1920, 1080) << 60 << u"FFVideoFormat1080p60"_s;
    }

    void theFormatIsTheProjects()
    {
        QFETCH(QSize, size);
        QFETCH(int, fps);
        QFETCH(QString, name);
        ExportInput input = m_fixture->input;
        input.project.format = {size, fps};
        const XmlNode format = written(input, u"format.fcpxml"_s).all(u"format"_s).first();
        QCOMPARE(format[u"name"_s], name);
        QCOMPARE(format[u"width"_s].toInt(), size.width());
        QCOMPARE(format[u"height"_s].toInt(), size.height());
        QCOMPARE(format[u"frameDuration"_s], u"100/%1s"_s.arg(fps * 100));
    }

    void theMusicHangsOnTheFirstClip()
    {
        const XmlNode first = m_root.all(u"spine"_s).first().children.first();
        const XmlNode music = first.children.first();
        QCOMPARE(music[u"lane"_s], u"-1"_s);
        QCOMPARE(fcpXmlPictures(music[u"offset"_s]), 0);
        QCOMPARE(fcpXmlPictures(music[u"start"_s]), 60);
        QCOMPARE(fcpXmlPictures(music[u"duration"_s]), 540);
    }

    void everyBeatIsMarkedWithItsRemarks()
    {
        const QList<XmlNode> markers = m_root.all(u"marker"_s);
        QCOMPARE(markers.size(), 3);
        QCOMPARE(markers[1][u"value"_s], u"02 商品のヒーローショット"_s);
        QCOMPARE(markers[1][u"note"_s],
                 u"On screen: Nur heute: <50 % & \"mehr\"\nNotes: erste Zeile zweite"_s);
        QVERIFY(!markers[0].attributes.contains(u"note"_s));
    }

    void whatIsMissingIsAGap()
    {
        ExportInput input = m_fixture->input;
        input.beats[0].chunks[0] = {};
        const XmlNode root = written(input, u"gap.fcpxml"_s);
        QCOMPARE(fcpXmlFaults(root).join(u"; "_s), QString());
        const XmlNode gap = root.all(u"spine"_s).first().children.first();
        QCOMPARE(gap.name, u"gap"_s);
        QCOMPARE(gap.children.size(), 2); // The music and the beat's marker still hang on it.
    }

private:
    XmlNode written(const ExportInput &input, const QString &name)
    {
        return writeFcpXml(input, m_fixture->file(name), {Incomplete::AsIs}, {})
                   ? xmlOf(m_fixture->read(name))
                   : XmlNode();
    }

    std::optional<ExportFixture> m_fixture;
    XmlNode m_root;
};

BEATREEL_TEST(tst_FcpXml)
#include "tst_FcpXml.moc"
