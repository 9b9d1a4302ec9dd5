// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Stitch.h"

#include "core/base/AtomicFile.h"
#include "tests/core/media/MediaTools.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

class tst_Stitch : public QObject
{
    Q_OBJECT

private slots:
    void joinsWithoutAStep()
    {
        const test::TestFolder folder;
        QStringList chunks;
        QList<QByteArray> single;
        for (int i = 0; i < 3; ++i) {
            chunks.append(folder.file(QStringLiteral("chunk %1.mp4").arg(i)));
            QVERIFY(test::makeNumberedChunk(chunks.last(), test::smallFormat(), 150 * i));
            single += test::pictureHashes({QStringLiteral("-i"), chunks.last()});
        }
        const QString out = folder.file(QStringLiteral("stitched.mp4"));
        QVERIFY(stitch(chunks, out, {}));

        const QJsonObject video = test::streamOf(test::probed(out), QStringLiteral("video"));
        QCOMPARE(video[u"nb_read_packets"].toString(), QStringLiteral("450"));
        QCOMPARE(video[u"nb_read_frames"].toString(), QStringLiteral("450"));
        QCOMPARE(video[u"start_pts"].toInt(), 0);
        QCOMPARE(video[u"duration_ts"].toInt(), 450000);
        QCOMPARE(video[u"r_frame_rate"].toString(), QStringLiteral("30/1"));
        QCOMPARE(test::complaintsAbout(out), QByteArray());
        const QStringList boxes = test::boxesOf(out);
        QVERIFY(boxes.indexOf(QStringLiteral("moov")) >= 0);
        QVERIFY(boxes.indexOf(QStringLiteral("moov")) < boxes.indexOf(QStringLiteral("mdat")));
        QCOMPARE(test::pictureHashes({QStringLiteral("-i"), out}), single);

        QFile list(folder.file(QStringLiteral("list.txt")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        for (int i = 0; i < 3; ++i)
            list.write(QStringLiteral("file 'chunk %1.mp4'\n").arg(i).toUtf8());
        list.close();
        QCOMPARE(test::pictureHashes({QStringLiteral("-f"), QStringLiteral("concat"), QStringLiteral("-safe"),
                                      QStringLiteral("0"), QStringLiteral("-i"), list.fileName()}),
                 single);
    }

    void foreignFilesAreRefused_data()
    {
        QTest::addColumn<QString>("arguments"); ///< how ffmpeg makes the file of a chunk; empty: another format
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *arguments, const char *says) {
            QTest::newRow(name) << QString::fromLatin1(arguments) << QString::fromLatin1(says);
        };
        row("another size", "-vf scale=320:180 -c:v libx264 -video_track_timescale 30000",
            "it is 320x180, the first chunk 160x90");
        row("another rate", "-r 25 -t 5 -c:v libx264 -video_track_timescale 25000",
            "25 pictures a second, the first chunk 30");
        row("another clock", "-c copy -video_track_timescale 15360", "clock has 15360 ticks");
        row("another length", "-c copy -frames:v 120 -video_track_timescale 30000", "120 pictures instead of 150");
        row("another profile", "-c:v libx264 -profile:v main -video_track_timescale 30000", "the first chunk High 4.0");
        row("other settings",
            "-c:v libx264 -preset medium -profile:v high -level 4.0 -g 15 -video_track_timescale 30000", "differ");
        row("another codec", "-c:v mpeg4 -video_track_timescale 30000", "coded as mpeg4");
        row("with sound", "-f lavfi -i anullsrc -shortest -c:v copy -video_track_timescale 30000", "2 streams");
        row("sound alone", "-f lavfi -i anullsrc -map 1:a -t 5", "no video");
    }

    void foreignFilesAreRefused()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, says);
        const test::TestFolder folder;
        const QString chunk = folder.file(QStringLiteral("chunk.mp4"));
        const QString foreign = folder.file(QStringLiteral("foreign “ö”.mp4"));
        const QString out = folder.file(QStringLiteral("out.mp4"));
        QVERIFY(test::makeNumberedChunk(chunk, test::smallFormat()));
        QVERIFY(
            test::ffmpegMakes(QStringList{QStringLiteral("-i"), chunk} + arguments.split(u' ') + QStringList{foreign}));
        const Result<void> result = stitch({chunk, foreign}, out, {});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Media);
        QVERIFY2(result.error().sentence.contains(says), qPrintable(result.error().sentence));
        QVERIFY(result.error().sentence.contains(QStringLiteral("foreign “ö”.mp4")));
        QVERIFY(!QFile::exists(out));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
        QVERIFY(!checkChunk(foreign, test::smallFormat()));
    }

    void nothingToStitch()
    {
        const test::TestFolder folder;
        QCOMPARE(stitch({}, folder.file(QStringLiteral("out.mp4")), {}).error().kind, ErrorKind::BadInput);
    }

    void aChunkCutInItsPicturesIsRefused()
    {
        const test::TestFolder folder;
        const QString whole = folder.file(QStringLiteral("whole.mp4"));
        QVERIFY(test::makeNumberedChunk(folder.file(QStringLiteral("chunk.mp4")), test::smallFormat()));
        // Stitched alone its index comes first, so that what is missing is pictures.
        QVERIFY(stitch({folder.file(QStringLiteral("chunk.mp4"))}, whole, {}));
        QVERIFY(checkChunk(whole, test::smallFormat()));
        QFile file(whole);
        QVERIFY(file.resize(file.size() - 300));
        const QString out = folder.file(QStringLiteral("out.mp4"));
        const Result<void> result = stitch({whole}, out, {});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Media);
        QVERIFY(result.error().sentence.contains(QStringLiteral("whole.mp4")));
        QVERIFY(!QFile::exists(out));
    }

    void aFullDiskLeavesWhatWasThere()
    {
        const test::TestFolder folder;
        const QString chunk = folder.file(QStringLiteral("chunk.mp4"));
        const QString out = folder.file(QStringLiteral("out.mp4"));
        const QString sound = folder.file(QStringLiteral("sound.mp4"));
        QVERIFY(test::makeNumberedChunk(chunk, test::smallFormat()));
        QVERIFY(mixSound({}, sound, {Seconds(5), false}, {}));
        QVERIFY(writeFileAtomically(out, "what was there"));
        // The limit stands in for the end of the disk: it, too, makes a write fail half way.
        const test::FileSizeLimit limit(8192);
        const auto isRefused = [&out](const Result<void> &result) {
            return !result && result.error().kind == ErrorKind::Storage
                && result.error().sentence.contains(QStringLiteral("out.mp4"));
        };
        QVERIFY(isRefused(stitch({chunk}, out, {})));
        QVERIFY(isRefused(muxMaster(chunk, sound, out, {})));
        QVERIFY(isRefused(test::makeNumberedChunk(out, test::smallFormat())));
        QVERIFY(isRefused(writeWave(test::sine(440, 0.1, 1), out)));
        const Result<Conformed> conformed = conform(chunk, out, {VideoFormat{QSize(320, 180), 30}}, {});
        QVERIFY(!conformed && conformed.error().kind == ErrorKind::Storage);
        QCOMPARE(readFile(out).value(), QByteArray("what was there"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 3);
    }

    void masterHoldsBothExactly()
    {
        const test::TestFolder folder;
        const QString chunk = folder.file(QStringLiteral("a.mp4"));
        QVERIFY(test::makeNumberedChunk(chunk, test::smallFormat()));
        const QString stitched = folder.file(QStringLiteral("stitched.mp4"));
        QVERIFY(stitch({chunk, chunk}, stitched, {}));
        const QString music = folder.file(QStringLiteral("music.wav"));
        QVERIFY(writeWave(test::sine(440, 0.1, 4), music));
        const QString sound = folder.file(QStringLiteral("sound.mp4"));
        QVERIFY(mixSound(music, sound, {Seconds(10), false}, {}));
        const QString out = folder.file(QStringLiteral("master.mp4"));
        QVERIFY(muxMaster(stitched, sound, out, {}));

        const QJsonObject facts = test::probed(out);
        const QJsonObject video = test::streamOf(facts, QStringLiteral("video"));
        const QJsonObject audio = test::streamOf(facts, QStringLiteral("audio"));
        QCOMPARE(video[u"nb_read_frames"].toString(), QStringLiteral("300"));
        QCOMPARE(video[u"start_pts"].toInt(), 0);
        QCOMPARE(video[u"duration_ts"].toInt(), 300000);
        QCOMPARE(audio[u"codec_name"].toString(), QStringLiteral("aac"));
        QCOMPARE(audio[u"profile"].toString(), QStringLiteral("LC"));
        QCOMPARE(audio[u"sample_rate"].toString(), QStringLiteral("48000"));
        QCOMPARE(audio[u"channels"].toInt(), 2);
        QCOMPARE(audio[u"start_pts"].toInt(), 0);
        QCOMPARE(audio[u"duration_ts"].toInt(), 480000);
        QCOMPARE(facts[u"format"][u"duration"].toString(), QStringLiteral("10.000000"));
        QCOMPARE(test::complaintsAbout(out), QByteArray());
        const QStringList boxes = test::boxesOf(out);
        QVERIFY(boxes.indexOf(QStringLiteral("moov")) < boxes.indexOf(QStringLiteral("mdat")));
        QCOMPARE(test::pictureHashes({QStringLiteral("-i"), out}),
                 test::pictureHashes({QStringLiteral("-i"), stitched}));
    }
};

BEATREEL_TEST(tst_Stitch)
#include "tst_Stitch.moc"
