// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Chunk.h"

#include "core/media/ChunkEncoder.h"
#include "tests/core/media/MediaTools.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QPainter>
#include <QTest>

using namespace beatreel;

namespace {

const QList<QColor> &bars()
{
    static const QList<QColor> colours = {
        QColor(191, 191, 191), QColor(191, 191, 0), QColor(0, 191, 191), QColor(0, 191, 0),     QColor(191, 0, 191),
        QColor(191, 0, 0),     QColor(0, 0, 191),   QColor(16, 16, 16),  QColor(255, 255, 255), QColor(0, 0, 0)};
    return colours;
}

void paintBars(QImage &target)
{
    QPainter painter(&target);
    const int width = target.width() / int(bars().size());
    for (qsizetype i = 0; i < bars().size(); ++i)
        painter.fillRect(int(i) * width, 0, width, target.height(), bars()[i]);
}

/// The largest difference of a colour in the middle of any bar.
int worstBar(const QImage &picture)
{
    int worst = 0;
    const int width = picture.width() / int(bars().size());
    for (qsizetype i = 0; i < bars().size(); ++i) {
        for (int dy = -8; dy <= 8; ++dy) {
            for (int dx = -width / 4; dx <= width / 4; ++dx) {
                const QColor seen = picture.pixelColor(int(i) * width + width / 2 + dx, picture.height() / 2 + dy);
                worst =
                    std::max({worst, std::abs(seen.red() - bars()[i].red()), std::abs(seen.green() - bars()[i].green()),
                              std::abs(seen.blue() - bars()[i].blue())});
            }
        }
    }
    return worst;
}

} // namespace

class tst_Chunk : public QObject
{
    Q_OBJECT

private slots:
    void isWhatTheDesignSays_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("fps");
        QTest::addColumn<int>("level");
        QTest::newRow("default") << QSize(1280, 720) << 30 << 40;
        QTest::newRow("portrait") << QSize(90, 160) << 24 << 40;
        QTest::newRow("square") << QSize(128, 128) << 25 << 40;
        QTest::newRow("odd macroblocks") << QSize(158, 86) << 60 << 40;
    }

    void isWhatTheDesignSays()
    {
        QFETCH(QSize, size);
        QFETCH(int, fps);
        const VideoFormat format{size, fps};
        const test::TestFolder folder;
        const QString file = folder.file(QStringLiteral("-a:%d “chunk”.mp4"));
        QVERIFY(test::makeNumberedChunk(file, format));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);

        const QJsonObject facts = test::probed(file);
        const QJsonObject video = test::streamOf(facts, QStringLiteral("video"));
        const QString count = QString::number(5 * fps);
        QCOMPARE(facts[u"format"][u"nb_streams"].toInt(), 1);
        QCOMPARE(facts[u"format"][u"tags"][u"encoder"].toString(), QString());
        QCOMPARE(video[u"codec_name"].toString(), QStringLiteral("h264"));
        QCOMPARE(video[u"profile"].toString(), QStringLiteral("High"));
        QTEST(video[u"level"].toInt(), "level");
        QCOMPARE(video[u"pix_fmt"].toString(), QStringLiteral("yuv420p"));
        for (const char *tag : {"color_space", "color_transfer", "color_primaries"})
            QCOMPARE(video[QLatin1String(tag)].toString(), QStringLiteral("bt709"));
        QCOMPARE(video[u"color_range"].toString(), QStringLiteral("tv"));
        QCOMPARE(QSize(video[u"width"].toInt(), video[u"height"].toInt()), size);
        QCOMPARE(video[u"has_b_frames"].toInt(), 2);
        QCOMPARE(video[u"r_frame_rate"].toString(), QStringLiteral("%1/1").arg(fps));
        QCOMPARE(video[u"avg_frame_rate"].toString(), QStringLiteral("%1/1").arg(fps));
        QCOMPARE(video[u"time_base"].toString(), QStringLiteral("1/%1").arg(fps * 1000));
        QCOMPARE(video[u"start_pts"].toInt(), 0);
        QCOMPARE(video[u"duration_ts"].toInt(), 5 * fps * 1000);
        QCOMPARE(video[u"nb_read_packets"].toString(), count);
        QCOMPARE(video[u"nb_read_frames"].toString(), count);
        QCOMPARE(test::complaintsAbout(file), QByteArray());
        QVERIFY(checkChunk(file, format));

        const QList<QImage> pictures = test::picturesOf(file, size);
        for (int i = 0; i < pictures.size(); ++i)
            QCOMPARE(test::numberIn(pictures[i]), i);
    }

    void theLevelFollowsTheFormat_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("fps");
        QTest::addColumn<int>("level");
        QTest::newRow("tiny") << QSize(16, 16) << 30 << 40;
        QTest::newRow("default") << QSize(1280, 720) << 30 << 40;
        QTest::newRow("full HD at 30") << QSize(1920, 1080) << 30 << 40;
        QTest::newRow("full HD at 60") << QSize(1920, 1080) << 60 << 42;
        QTest::newRow("portrait full HD at 50") << QSize(1080, 1920) << 50 << 42;
        QTest::newRow("4K at 30") << QSize(3840, 2160) << 30 << 51;
    }

    void theLevelFollowsTheFormat()
    {
        QFETCH(QSize, size);
        QFETCH(int, fps);
        const Result<QByteArray> headers = chunkHeaders({size, fps});
        QVERIFY(headers);
        QCOMPARE(int(uchar(headers->at(1))), 100);
        QTEST(int(uchar(headers->at(3))), "level");
    }

    void samePaintSameBytes()
    {
        const test::TestFolder folder;
        const QString a = folder.file(QStringLiteral("a.mp4"));
        const QString b = folder.file(QStringLiteral("b.mp4"));
        QVERIFY(test::makeNumberedChunk(a, test::smallFormat()));
        QVERIFY(test::makeNumberedChunk(b, test::smallFormat()));
        QCOMPARE(fingerprintOfFile(a).value(), fingerprintOfFile(b).value());
    }

    void everyPictureIsPaintedOnceInOrder()
    {
        const test::TestFolder folder;
        QList<int> painted;
        double last = 0;
        TaskContext context;
        context.progress = [&last](double fraction) { last = fraction; };
        QVERIFY(encodeChunk(
            folder.file(QStringLiteral("a.mp4")), test::smallFormat(),
            [&painted](int picture, QImage &target) {
                painted.append(picture);
                target.fill(Qt::gray);
            },
            context));
        QCOMPARE(painted.size(), 150);
        for (int i = 0; i < painted.size(); ++i)
            QCOMPARE(painted[i], i);
        QCOMPARE(last, 1.0);
    }

    void colourBarsComeBack()
    {
        const test::TestFolder folder;
        const QString file = folder.file(QStringLiteral("bars.mp4"));
        const VideoFormat format;
        QVERIFY(encodeChunk(file, format, [](int, QImage &target) { paintBars(target); }, {}));
        const Result<QImage> picture = lastPicture(file);
        QVERIFY(picture);
        QCOMPARE(picture->size(), format.size);
        QVERIFY2(worstBar(*picture) <= 2, qPrintable(QString::number(worstBar(*picture))));
        const Result<QImage> handOn = handOnPicture(file, {format}, {});
        QVERIFY(handOn);
        QVERIFY(worstBar(*handOn) <= 2);
        // Another program's conversion, which rounds in its own way, sees the same colours.
        QVERIFY(worstBar(test::picturesOf(file, format.size).first()) <= 3);
    }

    void lastPictureIsTheVeryLast()
    {
        const test::TestFolder folder;
        const QString file = folder.file(QStringLiteral("a.mp4"));
        QVERIFY(test::makeNumberedChunk(file, test::smallFormat(), 300));
        const Result<QImage> picture = lastPicture(file);
        QVERIFY(picture);
        QCOMPARE(test::numberIn(*picture), 449);
    }

    void lastPictureIsUpright_data()
    {
        QTest::addColumn<int>("degrees"); ///< clockwise, to show it upright
        QTest::addColumn<QRgb>("corner"); ///< the colour then at the upper left
        QTest::newRow("0") << 0 << 0xffc80000U;
        QTest::newRow("90") << 90 << 0xff0000c8U;
        QTest::newRow("180") << 180 << 0xffc8c8c8U;
        QTest::newRow("270") << 270 << 0xff00c800U;
    }

    void lastPictureIsUpright()
    {
        QFETCH(int, degrees);
        QFETCH(QRgb, corner);
        const test::TestFolder folder;
        const QString file = folder.file(QStringLiteral("a.mp4"));
        const VideoFormat format = test::smallFormat();
        QVERIFY(encodeChunk(
            file, format,
            [](int, QImage &target) {
                const QSize half = target.size() / 2;
                QPainter painter(&target);
                painter.fillRect(QRect(QPoint(0, 0), half), QColor(200, 0, 0));
                painter.fillRect(QRect(QPoint(half.width(), 0), half), QColor(0, 200, 0));
                painter.fillRect(QRect(QPoint(0, half.height()), half), QColor(0, 0, 200));
                painter.fillRect(QRect(QPoint(half.width(), half.height()), half), QColor(200, 200, 200));
            },
            {}));
        QVERIFY(test::setRotation(file, degrees));
        const Result<QImage> picture = lastPicture(file);
        QVERIFY(picture);
        QCOMPARE(picture->size(), degrees % 180 == 0 ? format.size : format.size.transposed());
        QCOMPARE(picture->format(), QImage::Format_RGB32);
        const QRgb seen = picture->pixel(4, 4);
        QVERIFY2(std::abs(qRed(seen) - qRed(corner)) <= 3 && std::abs(qGreen(seen) - qGreen(corner)) <= 3
                     && std::abs(qBlue(seen) - qBlue(corner)) <= 3,
                 qPrintable(QString::number(seen, 16)));
    }

    void cancellingLeavesNothing()
    {
        const test::TestFolder folder;
        CancelSource source;
        TaskContext context;
        context.cancel = source.get_token();
        const Result<void> result = encodeChunk(
            folder.file(QStringLiteral("a.mp4")), test::smallFormat(),
            [&source](int picture, QImage &target) {
                target.fill(Qt::black);
                if (picture == 40)
                    source.request_stop();
            },
            context);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void impossibleFormatsAreRefused()
    {
        const test::TestFolder folder;
        for (const VideoFormat &format :
             {VideoFormat{QSize(0, 0), 30}, VideoFormat{QSize(161, 90), 30}, VideoFormat{QSize(160, 90), 0}}) {
            const Result<void> result = test::makeNumberedChunk(folder.file(QStringLiteral("a.mp4")), format);
            QVERIFY(!result);
            QCOMPARE(result.error().kind, ErrorKind::BadInput);
        }
    }

    void aFolderThatIsNotThere()
    {
        const test::TestFolder folder;
        const Result<void> result =
            test::makeNumberedChunk(folder.file(QStringLiteral("none/a.mp4")), test::smallFormat());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Storage);
        QVERIFY(result.error().sentence.contains(QStringLiteral("a.mp4")));
    }

    void encoderHasAVersion()
    {
        QVERIFY2(chunkEncoderVersion().contains(QStringLiteral("x264 core ")), qPrintable(chunkEncoderVersion()));
        QVERIFY(chunkEncoderVersion().contains(QStringLiteral("libavcodec ")));
    }
};

BEATREEL_TEST(tst_Chunk)
#include "tst_Chunk.moc"
