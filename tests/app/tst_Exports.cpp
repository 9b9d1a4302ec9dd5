// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <QTest>

using namespace beatreel::test;
using namespace Qt::StringLiterals;

/// What `export` writes of a real project for people and other programs.
class tst_Exports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Ran made = m_shell.run(
            {u"generate"_s, u"10s Nike sneakers, energetic and urban"_s, u"--project"_s, u"film"_s});
        QVERIFY2(made.status == 0, made.err.constData());
        edit(u"film"_s, [](QJsonObject &beat) { beat.insert(u"notes"_s, u"Größer, 大きく"_s); });
    }

    void everyFormat_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("begins");
        QTest::addColumn<int>("count");
        QTest::newRow("otio") << u"otio"_s << QByteArray("{\n    \"OTIO_SCHEMA\": \"Timeline.1\"") << 2;
        QTest::newRow("fcpxml") << u"fcpxml"_s << QByteArray("<?xml") << 2;
        QTest::newRow("edl") << u"edl"_s << QByteArray("TITLE: film\r\n") << 2;
        QTest::newRow("mlt") << u"mlt"_s << QByteArray("<?xml") << 2;
        QTest::newRow("srt") << u"srt"_s
                             << QByteArray("1\r\n00:00:00,000 --> 00:00:05,000\r\nGrößer, 大きく\r\n") << 2;
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-") << 1;
        QTest::newRow("contact-sheet") << u"contact-sheet"_s << QByteArray("\x89PNG") << 2;
    }

    void everyFormat()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, begins);
        QFETCH(int, count);
        const QString file = u"out."_s + format;
        const QStringList line{u"export"_s, u"film"_s, u"--format"_s, format, u"--out"_s, file};
        const Ran ran = m_shell.run(line + QStringList{u"--json"_s});
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(ran.json().value(u"count"_s).toInt(), count);
        QCOMPARE(ran.json().value(u"out"_s).toString(), m_shell.file(file));
        QCOMPARE(ran.json().value(u"notices"_s).toArray().size(), 0);
        QVERIFY2(m_shell.read(file).startsWith(begins), m_shell.read(file).first(60).constData());

        m_shell.write(file, "mine");
        const Ran refused = m_shell.run(line);
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.lastLine().contains("--force"));
        QCOMPARE(m_shell.read(file), QByteArray("mine"));
        QCOMPARE(m_shell.run(line + QStringList{u"--force"_s}).status, 0);
        QVERIFY(m_shell.read(file).startsWith(begins));
    }

    void theFramesAreAFolder()
    {
        QCOMPARE(m_shell.runLine(u"export film --format frames --out frames"_s).status, 0);
        QStringList names = QDir(m_shell.file(u"frames"_s)).entryList(QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 2);
        QVERIFY(names[0].startsWith(u"01 "_s) && names[1].startsWith(u"02 "_s));
        m_shell.write(u"frames/mine.txt"_s, "mine");
        const Ran refused = m_shell.runLine(u"export film --format frames --out frames"_s);
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.lastLine().contains("--force"));
        QVERIFY(QFile::remove(m_shell.file(u"frames/"_s + names[0])));
        QCOMPARE(m_shell.runLine(u"export film --format frames --out frames --force"_s).status, 0);
        QVERIFY(m_shell.has(u"frames/"_s + names[0]) && m_shell.has(u"frames/mine.txt"_s));
        m_shell.write(u"file"_s, "mine");
        QCOMPARE(m_shell.runLine(u"export film --format frames --out file --force"_s).status, 1);
        QCOMPARE(m_shell.read(u"file"_s), QByteArray("mine"));
    }

    void theListLeadsToTheProjectsChunks()
    {
        m_shell.copyFolder(u"film"_s, u"moved"_s);
        QCOMPARE(m_shell.runLine(u"export moved --format otio --out moved/cut.otio"_s).status, 0);
        const QJsonObject timeline = QJsonDocument::fromJson(m_shell.read(u"moved/cut.otio"_s)).object();
        const QJsonArray tracks = timeline.value(u"tracks"_s).toObject().value(u"children"_s).toArray();
        QCOMPARE(tracks.size(), 2);
        for (const QJsonValue &track : tracks) {
            for (const QJsonValue &clip : track.toObject().value(u"children"_s).toArray()) {
                const QJsonObject media = clip.toObject()
                                              .value(u"media_references"_s)
                                              .toObject()
                                              .value(u"DEFAULT_MEDIA"_s)
                                              .toObject();
                const QString url = media.value(u"target_url"_s).toString();
                QVERIFY2(m_shell.has(u"moved/"_s + url), qPrintable(url));
            }
        }
    }

    void whatIsMissingOrStaleIsRefused()
    {
        m_shell.copyFolder(u"film"_s, u"old"_s);
        edit(u"old"_s, [](QJsonObject &beat) { beat.insert(u"seed"_s, u"77"_s); });
        const Ran stale = m_shell.runLine(u"export old --format edl --out old.edl"_s);
        QCOMPARE(stale.status, 1);
        QVERIFY2(stale.lastLine().startsWith("The videos of beats 1 and 2 are out of date.") &&
                     stale.lastLine().contains("--as-is"),
                 stale.err.constData());
        QVERIFY(!m_shell.has(u"old.edl"_s));
        QCOMPARE(m_shell.runLine(u"export old --format frames --out oldframes"_s).status, 1);

        QVERIFY(QDir(m_shell.file(u"old/build/chunks"_s)).removeRecursively());
        const Ran asItIs = m_shell.runLine(u"export old --format edl --out old.edl --as-is --json"_s);
        QCOMPARE(asItIs.status, 0);
        QCOMPARE(asItIs.json().value(u"notices"_s).toArray().first().toString(),
                 u"Beats 1 and 2 have no video yet."_s);
        QVERIFY(m_shell.read(u"old.edl"_s).contains("001  BL       V "));
        // A storyboard is of use long before the film is.
        QCOMPARE(
            m_shell.runLine(u"export old --format pdf --per-page 1 --paper letter --out old.pdf"_s).status,
            0);

        QCOMPARE(m_shell.runLine(u"build old"_s).status, 0);
        QCOMPARE(m_shell.runLine(u"export old --format edl --out new.edl"_s).status, 0);
    }

    void withoutWordsThereAreNoSubtitles()
    {
        m_shell.copyFolder(u"film"_s, u"silent"_s);
        edit(u"silent"_s, [](QJsonObject &beat) { beat.remove(u"notes"_s); });
        const Ran ran = m_shell.runLine(u"export silent --format srt --out silent.srt"_s);
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.lastLine().contains("voice-over"));
        QVERIFY(!m_shell.has(u"silent.srt"_s));
    }

private:
    /// Changes each beat of a project as another program would.
    void edit(const QString &project, const std::function<void(QJsonObject &)> &change)
    {
        const QString file = project + u"/film.beatreel"_s;
        QJsonObject document = QJsonDocument::fromJson(m_shell.read(file)).object();
        QJsonObject beats = document.value(u"beats"_s).toObject();
        for (const QString &id : beats.keys()) {
            QJsonObject beat = beats.value(id).toObject();
            change(beat);
            beats.insert(id, beat);
        }
        document.insert(u"beats"_s, beats);
        m_shell.write(file, QJsonDocument(document).toJson());
    }

    CommandLine m_shell;
};

BEATREEL_TEST(tst_Exports)
#include "tst_Exports.moc"
