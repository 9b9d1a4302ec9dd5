// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/FilmExport.h"

#include "core/media/PlayedFiles.h"
#include "tests/core/media/MediaTools.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QPainter>
#include <QTest>

using namespace beatreel;

namespace {

constexpr int kPictures = 150;

/// Numbered pictures that no chunk has.
class PaintedNumbers : public PictureSource
{
public:
    explicit PaintedNumbers(int first) : m_first(first) {}
    Result<PicturePtr> picture(int number) override
    {
        QImage image(test::smallFormat().size, QImage::Format_RGB32);
        test::paintNumber(m_first + number, image);
        return pictureOf(std::move(image));
    }

private:
    int m_first;
};

ExportPiece paintedPiece(int first)
{
    return {{"painted" + std::to_string(first), kPictures,
             [first](const CancelToken &) -> Result<std::unique_ptr<PictureSource>> { return std::make_unique<PaintedNumbers>(first); }},
            {}};
}

ExportPiece chunkPiece(const QString &file)
{
    return {{file.toStdString(), kPictures, [file](const CancelToken &cancel) { return playChunk(file, test::smallFormat(), cancel); }}, file};
}

/// Everything that must hold of a film of so many pictures, whatever its codec.
void checkFilm(const QString &file, int pictures, const QString &codec, const QString &tag, QSize size = {160, 90})
{
    const QJsonObject facts = test::probed(file);
    const QJsonObject video = test::streamOf(facts, QStringLiteral("video"));
    QCOMPARE(video[u"codec_name"].toString(), codec);
    if (!tag.isEmpty())
        QCOMPARE(video[u"codec_tag_string"].toString(), tag);
    QCOMPARE(QSize(video[u"width"].toInt(), video[u"height"].toInt()), size);
    QCOMPARE(video[u"nb_read_frames"].toString(), QString::number(pictures));
    QCOMPARE(video[u"start_time"].toString().toDouble(), 0.0);
    QCOMPARE(video[u"r_frame_rate"].toString(), QStringLiteral("30/1"));
    QCOMPARE(video[u"color_space"].toString(), QStringLiteral("bt709"));
    QCOMPARE(test::complaintsAbout(file), QByteArray());
}

} // namespace

class tst_FilmExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (int i = 0; i < 3; ++i) {
            m_chunks.append(m_folder.file(QStringLiteral("chunk %1.mp4").arg(i)));
            QVERIFY(test::makeNumberedChunk(m_chunks.last(), test::smallFormat(), kPictures * i));
            m_hashes += test::pictureHashes({QStringLiteral("-i"), m_chunks.last()});
        }
        m_music = m_folder.file(QStringLiteral("music.wav"));
        QVERIFY(writeWave(test::sine(440, 0.3, 20), m_music));
    }

    void copiesWholeChunks()
    {
        const ExportJob job = film();
        QCOMPARE(workOf(job), (ExportWork{450, 0}));
        const QString out = m_folder.file(QStringLiteral("copied.mp4"));
        QVERIFY(exportFilm(job, out, {}));
        checkFilm(out, 450, QStringLiteral("h264"), QStringLiteral("avc1"));
        QCOMPARE(test::pictureHashes({QStringLiteral("-i"), out}), m_hashes);
        const QJsonObject sound = test::streamOf(test::probed(out), QStringLiteral("audio"));
        QCOMPARE(sound[u"duration_ts"].toInt(), 15 * 48000);
        const auto samples = readSound(out, {});
        QVERIFY(samples);
        QVERIFY(std::abs(measureLoudness(*samples).lufs - kUsualLoudness) < 0.5);
    }

    void aRangeIsEncodedAtItsEdgesAlone_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("copied");
        QTest::newRow("within groups, over a join") << 100 << 200 << 195;
        QTest::newRow("on groups") << 30 << 120 << 120;
        QTest::newRow("one picture at each edge") << 14 << 17 << 15;
        QTest::newRow("less than a group") << 151 << 7 << 0;
        QTest::newRow("one picture") << 200 << 1 << 0;
        QTest::newRow("from a chunk's middle to the end") << 307 << 143 << 135;
    }

    void aRangeIsEncodedAtItsEdgesAlone()
    {
        QFETCH(int, first);
        QFETCH(int, count);
        QFETCH(int, copied);
        ExportJob job = film();
        job.range = {first, count};
        QCOMPARE(workOf(job), (ExportWork{copied, count - copied}));
        const QString out = m_folder.file(QStringLiteral("range.mp4"));
        job.existing = ExportJob::Existing::Replace;
        QVERIFY(exportFilm(job, out, {}));
        checkFilm(out, count, QStringLiteral("h264"), QStringLiteral("avc1"));
        const auto pictures = test::picturesOf(out, {160, 90});
        QCOMPARE(pictures.size(), count);
        for (int i = 0; i < count; ++i)
            QCOMPARE(test::numberIn(pictures[i]), first + i);
        const auto hashes = test::pictureHashes({QStringLiteral("-i"), out});
        for (int group = (first + 14) / 15 * 15; group + 15 <= first + count; group += 15)
            QCOMPARE(hashes.mid(group - first, 15), m_hashes.mid(group, 15));
        const QJsonObject sound = test::streamOf(test::probed(out), QStringLiteral("audio"));
        QCOMPARE(sound[u"duration_ts"].toInt(), count * 1600);
    }

    void whatHasNoChunkIsEncodedBetween()
    {
        ExportJob job = film();
        job.pieces[1] = paintedPiece(150);
        QCOMPARE(workOf(job), (ExportWork{300, 150}));
        const QString out = m_folder.file(QStringLiteral("mixed.mp4"));
        QVERIFY(exportFilm(job, out, {}));
        checkFilm(out, 450, QStringLiteral("h264"), QStringLiteral("avc1"));
        // The encoder is the chunks' own: what it makes is what the chunk would hold.
        QCOMPARE(test::pictureHashes({QStringLiteral("-i"), out}), m_hashes);
    }

    void aClipThatIsAChunkIsCopied()
    {
        ExportJob job = film();
        job.pieces[1].clip = std::exchange(job.pieces[1].chunk, {});
        job.pieces[1].pictures.open = [](const CancelToken &) -> Result<std::unique_ptr<PictureSource>> {
            return fail(ErrorKind::Media, QStringLiteral("It was to be copied."));
        };
        const QString out = m_folder.file(QStringLiteral("clip.mp4"));
        QVERIFY(exportFilm(job, out, {}));
        QCOMPARE(test::pictureHashes({QStringLiteral("-i"), out}), m_hashes);
    }

    void othersCodecs_data()
    {
        QTest::addColumn<FilmCodec>("codec");
        QTest::addColumn<QString>("video");
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("sound");
        QTest::newRow("h264 scaled") << FilmCodec::H264 << "h264" << "avc1" << "aac";
        QTest::newRow("h265") << FilmCodec::H265 << "hevc" << "hvc1" << "aac";
        QTest::newRow("prores") << FilmCodec::ProRes << "prores" << "apcn" << "pcm_s24le";
        QTest::newRow("vp9") << FilmCodec::Vp9 << "vp9" << "" << "opus";
    }

    void othersCodecs()
    {
        QFETCH(FilmCodec, codec);
        QFETCH(QString, video);
        QFETCH(QString, tag);
        QFETCH(QString, sound);
        ExportJob job = film();
        job.codec = codec;
        job.size = {320, 180};
        job.range = {140, 60};
        QCOMPARE(workOf(job), (ExportWork{0, 60}));
        const QString out = m_folder.file(QStringLiteral("other.") + suffixOf(codec));
        job.existing = ExportJob::Existing::Replace;
        QVERIFY(exportFilm(job, out, {}));
        checkFilm(out, 60, video, tag, {320, 180});
        const auto pictures = test::picturesOf(out, {320, 180});
        QCOMPARE(pictures.size(), 60);
        for (int i = 0; i < 60; ++i)
            QCOMPARE(test::numberIn(pictures[i]), 140 + i);
        const QJsonObject track = test::streamOf(test::probed(out), QStringLiteral("audio"));
        QCOMPARE(track[u"codec_name"].toString(), sound);
        const auto samples = readSound(out, {});
        QVERIFY(samples);
        QVERIFY2(std::abs(samples->frames() - 96000) < 1024, qPrintable(QString::number(samples->frames())));
    }

    void theLoudnessIsTheOneAskedFor()
    {
        ExportJob job = film();
        job.sound.options.lufs = -20;
        const QString out = m_folder.file(QStringLiteral("quiet.mp4"));
        QVERIFY(exportFilm(job, out, {}));
        const auto samples = readSound(out, {});
        QVERIFY(samples);
        QVERIFY(std::abs(measureLoudness(*samples).lufs + 20) < 0.5);
    }

    void aStampIsOnEveryPicture()
    {
        ExportJob job = film();
        job.range = {145, 10};
        QList<int> stamped;
        job.stamp = [&](int picture, QImage &image) {
            stamped.append(picture);
            QPainter(&image).fillRect(0, 0, 40, 40, Qt::red);
        };
        const QString out = m_folder.file(QStringLiteral("stamped.mp4"));
        QVERIFY(exportFilm(job, out, {}));
        QCOMPARE(stamped, (QList<int>{145, 146, 147, 148, 149, 150, 151, 152, 153, 154}));
        for (const QImage &picture : test::picturesOf(out, {160, 90})) {
            const QColor colour = picture.pixelColor(20, 20);
            QVERIFY2(colour.red() > 220 && colour.green() < 40, qPrintable(colour.name()));
        }
    }

    void nothingIsWrittenOverWithoutAWord()
    {
        const QString out = m_folder.file(QStringLiteral("there.mp4"));
        QFile there(out);
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        const auto refused = exportFilm(film(), out, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Exists);
        QCOMPARE(QFileInfo(out).size(), 4);
        ExportJob job = film();
        job.existing = ExportJob::Existing::Replace;
        QVERIFY(exportFilm(job, out, {}));
        QVERIFY(QFileInfo(out).size() > 4);
    }

    void cancelledOrFailedItLeavesNothing_data()
    {
        QTest::addColumn<FilmCodec>("codec");
        QTest::newRow("copied") << FilmCodec::H264;
        QTest::newRow("encoded") << FilmCodec::Vp9;
        QTest::newRow("h265") << FilmCodec::H265;
    }

    void cancelledOrFailedItLeavesNothing()
    {
        QFETCH(FilmCodec, codec);
        const test::TestFolder folder;
        const QString out = folder.file(QStringLiteral("out.") + suffixOf(codec));
        ExportJob job = film();
        job.codec = codec;
        CancelSource source;
        const auto stopped = exportFilm(job, out, {source.get_token(), [&](double done) {
                                                       if (done > 0.3)
                                                           source.request_stop();
                                                   }, {}});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));

        job.range = FilmRange{0, 450};
        Result<void> full;
        {
            const test::FileSizeLimit limit(4096);
            job.sound.mixed = m_chunks.first(); // no sound is made
            full = exportFilm(job, out, {});
        }
        QVERIFY(!full);
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void aBrokenSourceIsNamed()
    {
        ExportJob job = film();
        job.pieces[1].chunk = m_music;
        const QString out = m_folder.file(QStringLiteral("broken.mp4"));
        const auto refused = exportFilm(job, out, {});
        QVERIFY(!refused);
        QVERIFY(refused.error().sentence.contains(m_music));
        QVERIFY(!QFileInfo::exists(out));
    }

private:
    ExportJob film() const
    {
        ExportJob job;
        job.format = test::smallFormat();
        for (const QString &chunk : m_chunks)
            job.pieces.push_back(chunkPiece(chunk));
        job.sound.music = m_music;
        job.sound.options.length = Seconds(15);
        return job;
    }

    test::TestFolder m_folder;
    QStringList m_chunks;
    QList<QByteArray> m_hashes;
    QString m_music;
};

BEATREEL_TEST(tst_FilmExport)
#include "tst_FilmExport.moc"
