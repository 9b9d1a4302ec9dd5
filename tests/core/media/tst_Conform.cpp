// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Chunk.h"
#include "core/media/Filmstrip.h"
#include "core/media/MediaFacts.h"
#include "core/media/PlayedFiles.h"
#include "core/media/VideoPicture.h"
#include "core/media/WholePicture.h"
#include "core/media/Stitch.h"
#include "tests/core/media/MediaTools.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <cmath>

using namespace beatreel;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// The picture, of `count` shown at n / rate, that is nearest to `moment`; the earlier of two.
int nearest(double moment, double rate, int count)
{
    return std::min(count - 1, std::max(0, int(std::ceil(moment * rate - 0.5 - 1e-6))));
}

} // namespace

class tst_Conform : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const int fps : {24, 25, 30, 50}) {
            const VideoFormat format{QSize(320, 180), fps};
            const QString first = m_folder.file(QStringLiteral("first %1.mp4").arg(fps));
            const QString second = m_folder.file(QStringLiteral("second %1.mp4").arg(fps));
            QVERIFY(test::makeNumberedChunk(first, format));
            QVERIFY(test::makeNumberedChunk(second, format, format.picturesPerChunk()));
            QVERIFY(stitch({first, second}, base(fps), {}));
        }
    }

    void anyClip_data()
    {
        QTest::addColumn<int>("baseFps");
        QTest::addColumn<QString>("arguments"); ///< how ffmpeg makes the clip of the ten seconds of the base
        QTest::addColumn<QString>("extension");
        QTest::addColumn<int>("rotation");
        QTest::addColumn<double>("rate");  ///< of the clip's pictures
        QTest::addColumn<int>("pictures"); ///< in the clip
        QTest::addColumn<double>("slip");
        QTest::addColumn<double>("span"); ///< how much of the clip the chunk shows
        const auto row = [](const char *name, int baseFps, const char *arguments, const char *extension, int rotation,
                            double rate, int pictures, double slip, double span) {
            QTest::newRow(name) << baseFps << QString::fromLatin1(arguments) << QString::fromLatin1(extension)
                                << rotation << rate << pictures << slip << span;
        };
        row("as it is", 30, "-t 6", "mp4", 0, 30, 180, 0, 5);
        row("1366x768 at 25", 25, "-t 6 -vf scale=1366:768", "mp4", 0, 25, 150, 0, 5);
        row("23.976", 24, "-t 6 -vf setpts=N*1001/24000/TB -r 24000/1001", "mp4", 0, 24000.0 / 1001, 143, 0, 5);
        row("50", 50, "-t 5.5", "mp4", 0, 50, 275, 0, 5);
        row("slip", 30, "-t 6", "mp4", 0, 30, 180, 0.7, 5);
        row("slip deep into a long clip", 30, "-c copy", "mp4", 0, 30, 300, 4.9, 5);
        row("slip too far", 30, "-t 6", "mp4", 0, 30, 180, 4, 5);
        row("a little short: slower", 30, "-t 4.5", "mp4", 0, 30, 135, 0, 4.5);
        row("very short: slower, then held", 30, "-t 3", "mp4", 0, 30, 90, 0, 5 / 1.2);
        row("one picture", 30, "-frames:v 1", "mp4", 0, 30, 1, 0, 5 / 1.2);
        row("ten bits", 30, "-t 6 -pix_fmt yuv420p10le", "mp4", 0, 30, 180, 0, 5);
        row("4:2:2 ten bits, ProRes", 30, "-t 6 -c:v prores_ks", "mov", 0, 30, 180, 0, 5);
        row("RGB", 30, "-t 6 -c:v qtrle", "mov", 0, 30, 180, 0, 5);
        row("VP9", 30, "-t 6 -c:v libvpx-vp9 -deadline realtime -cpu-used 8", "webm", 0, 30, 180, 0, 5);
        row("interlaced", 25, "-t 6 -flags +ildct+ilme", "mp4", 0, 25, 150, 0, 5);
        row("with sound", 30, "-f lavfi -i sine=440:d=6 -map 0:v -map 1:a -t 6", "mp4", 0, 30, 180, 0, 5);
        row("with longer sound", 30,
            "-f lavfi -i sine=440:d=9 -map 0:v -map 1:a -frames:v 150 -c:v libvpx-vp9 -deadline realtime -cpu-used 8",
            "webm", 0, 30, 150, 0, 5);
        row("odd size, 4:4:4", 30, "-t 6 -vf scale=333:251 -pix_fmt yuv444p", "mp4", 0, 30, 180, 0, 5);
        row("square", 30, "-t 6 -vf scale=320:320", "mp4", 0, 30, 180, 0, 5);
        row("anamorphic", 30, "-t 6 -vf scale=160:180,setsar=2", "mp4", 0, 30, 180, 0, 5);
        row("turned left, shown upright", 30, "-t 6 -vf transpose=2", "mp4", 90, 30, 180, 0, 5);
        row("turned right, shown upright", 30, "-t 6 -vf transpose=1", "mp4", 270, 30, 180, 0, 5);
        row("upside down, shown upright", 30, "-t 6 -vf hflip,vflip", "mp4", 180, 30, 180, 0, 5);
        row("starts late", 30, "-t 6 -output_ts_offset 1.5 -c copy", "mp4", 0, 30, 180, 0, 5);
        row("fragmented", 30, "-t 6 -c copy -movflags frag_keyframe+empty_moov", "mp4", 0, 30, 180, 0, 5);
    }

    void anyClip()
    {
        QFETCH(int, baseFps);
        QFETCH(QString, arguments);
        QFETCH(QString, extension);
        QFETCH(int, rotation);
        QFETCH(double, rate);
        QFETCH(int, pictures);
        QFETCH(double, slip);
        QFETCH(double, span);
        const test::TestFolder folder;
        const QString clip = folder.file(QStringLiteral("clip.") + extension);
        QVERIFY(test::ffmpegMakes(QStringList{QStringLiteral("-i"), base(baseFps)} + arguments.split(u' ')
                                  + QStringList{clip}));
        if (rotation != 0)
            QVERIFY(test::setRotation(clip, rotation));

        const ConformOptions options{test::smallFormat(), std::chrono::milliseconds(std::lround(slip * 1000))};
        const QString chunk = folder.file(QStringLiteral("chunk.mp4"));
        const Result<Conformed> conformed = conform(clip, chunk, options, {});
        QVERIFY2(conformed, qPrintable(conformed ? QString() : conformed.error().sentence));
        QVERIFY(!conformed->isClipItself);
        QVERIFY(checkChunk(chunk, options.format));
        QCOMPARE(test::complaintsAbout(chunk), QByteArray());

        const double start = std::min(slip, std::max(0.0, pictures / rate - 5));
        const QList<QImage> shown = test::picturesOf(chunk, options.format.size);
        QCOMPARE(shown.size(), 150);
        for (int k = 0; k < 150; ++k)
            QCOMPARE(test::numberIn(shown[k]), nearest(start + span * k / 150, rate, pictures));

        const Result<QImage> handOn = handOnPicture(clip, options, {});
        QVERIFY(handOn);
        QCOMPARE(handOn->size(), options.format.size);
        QCOMPARE(test::numberIn(*handOn), test::numberIn(shown.last()));
    }

    void aCropShowsItsPart_data()
    {
        QTest::addColumn<int>("rotation");
        QTest::addColumn<Crop>("crop");
        for (const int rotation : {0, 90, 180, 270}) {
            QTest::addRow("%d degrees, top left", rotation) << rotation << Crop{0, 0, 1.5};
            QTest::addRow("%d degrees, off the middle", rotation) << rotation << Crop{0.8, 0.3, 1.25};
            QTest::addRow("%d degrees, not zoomed", rotation) << rotation << Crop{1, 0.1, 1};
        }
    }

    void aCropShowsItsPart()
    {
        QFETCH(int, rotation);
        QFETCH(Crop, crop);
        const test::TestFolder folder;
        const VideoFormat stored{QSize(320, 240), 30};
        QImage painted(stored.size, QImage::Format_RGB32);
        for (int y = 0; y < 240; ++y) {
            for (int x = 0; x < 320; ++x)
                painted.setPixelColor(x, y, QColor(40 + x / 2, 40 + y * 2 / 3, 128));
        }
        const QString clip = folder.file(QStringLiteral("clip.mp4"));
        QVERIFY(encodeChunk(clip, stored, [&](int, QImage &target) { target = painted; }, {}));
        if (rotation != 0)
            QVERIFY(test::setRotation(clip, rotation));
        const ConformOptions options{test::smallFormat(), {}, crop};
        const QString chunk = folder.file(QStringLiteral("chunk.mp4"));
        const auto conformed = conform(clip, chunk, options, {});
        QVERIFY(conformed && !conformed->isClipItself);

        const QImage upright = painted.transformed(QTransform().rotate(rotation));
        const QRect window = crop.window(upright.size(), options.format.size).toRect();
        const QImage expected = upright.copy(window).scaled(options.format.size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const auto isExpected = [&](const QImage &shown) {
            for (const QPoint point : {QPoint(3, 3), QPoint(156, 3), QPoint(80, 45), QPoint(3, 86), QPoint(156, 86)}) {
                const QColor a = shown.pixelColor(point), b = expected.pixelColor(point);
                if (std::abs(a.red() - b.red()) > 4 || std::abs(a.green() - b.green()) > 4)
                    return false;
            }
            return shown.size() == expected.size();
        };
        QVERIFY(isExpected(test::picturesOf(chunk, options.format.size).first()));
        QVERIFY(isExpected(handOnPicture(clip, options, {}).value()));
        QVERIFY(isExpected(filmstrip(clip, {options, 1, options.format.size}, {}).value().first()));
        const auto whole = wholePicture(clip, options, 1000, {});
        QCOMPARE(whole.value().size(), upright.size());
        QVERIFY(isExpected(whole->copy(window).scaled(options.format.size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)));
        QCOMPARE(wholePicture(clip, options, 160, {}).value().size(), upright.size().scaled(160, 160, Qt::KeepAspectRatio));
        const auto played = playClip(clip, options, {});
        QVERIFY(played);
        QVERIFY(isExpected((*played)->picture(0).value()->image()));
    }

    void onlyAZoomEncodesAChunkAgain()
    {
        const test::TestFolder folder;
        const QString clip = folder.file(QStringLiteral("clip.mp4")), chunk = folder.file(QStringLiteral("chunk.mp4"));
        QVERIFY(test::makeNumberedChunk(clip, test::smallFormat()));
        QVERIFY(conform(clip, chunk, {test::smallFormat(), {}, {0, 0, 1}}, {}).value().isClipItself);
        QVERIFY(!conform(clip, chunk, {test::smallFormat(), {}, {0, 0, 1.5}}, {}).value().isClipItself);
    }

    void variableRate()
    {
        const test::TestFolder folder;
        const QString clip = folder.file(QStringLiteral("clip.mp4"));
        QVERIFY(test::ffmpegMakes({QStringLiteral("-i"), base(30), QStringLiteral("-t"), QStringLiteral("6"),
                                   QStringLiteral("-vf"), QStringLiteral("select='not(between(n,31,40))'"),
                                   QStringLiteral("-fps_mode"), QStringLiteral("vfr"), clip}));
        const QString chunk = folder.file(QStringLiteral("chunk.mp4"));
        QVERIFY(conform(clip, chunk, {test::smallFormat()}, {}));
        const QList<QImage> shown = test::picturesOf(chunk, test::smallFormat().size);
        for (int k = 0; k < 150; ++k)
            QCOMPARE(test::numberIn(shown[k]), k < 31 || k > 40 ? k : k <= 35 ? 30 : 41);
    }

    void coloursAreConverted_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("untagged below 720 lines: bt601")
            << QStringLiteral("-vf scale=320:180:out_color_matrix=bt601,format=yuv420p");
        QTest::newRow("untagged from 720 lines: bt709")
            << QStringLiteral("-vf scale=1280:720:out_color_matrix=bt709,format=yuv420p");
        QTest::newRow("tagged bt709, small")
            << QStringLiteral("-vf scale=320:180:out_color_matrix=bt709,format=yuv420p -colorspace bt709");
        QTest::newRow("tagged bt601, large")
            << QStringLiteral("-vf scale=1280:720:out_color_matrix=bt601,format=yuv420p -colorspace smpte170m");
        QTest::newRow("full range") << QStringLiteral(
            "-vf scale=320:180:out_color_matrix=bt601:out_range=full,format=yuv420p -color_range pc");
        QTest::newRow("full range by its form")
            << QStringLiteral("-vf scale=320:180:out_color_matrix=bt601:out_range=full,format=yuvj420p");
        QTest::newRow("RGB") << QStringLiteral("-c:v qtrle -pix_fmt rgb24");
    }

    void coloursAreConverted()
    {
        QFETCH(QString, arguments);
        const test::TestFolder folder;
        const QString clip = folder.file(QStringLiteral("clip.mov"));
        QVERIFY(test::ffmpegMakes(words("-f lavfi -i color=0xC83214:s=320x180:r=30:d=5.2,format=gbrp")
                                  + arguments.split(u' ') + QStringList{clip}));
        const QString chunk = folder.file(QStringLiteral("chunk.mp4"));
        QVERIFY(conform(clip, chunk, {test::smallFormat()}, {}));
        const QColor seen = lastPicture(chunk).value().pixelColor(80, 45);
        QVERIFY2(std::abs(seen.red() - 0xC8) <= 3 && std::abs(seen.green() - 0x32) <= 3
                     && std::abs(seen.blue() - 0x14) <= 3,
                 qPrintable(seen.name()));
    }

    void aChunkIsItself()
    {
        const test::TestFolder folder;
        const QString clip = folder.file(QStringLiteral("clip.mp4"));
        QVERIFY(test::makeNumberedChunk(clip, test::smallFormat()));
        const Result<Conformed> conformed =
            conform(clip, folder.file(QStringLiteral("chunk.mp4")), {test::smallFormat()}, {});
        QVERIFY(conformed);
        QVERIFY(conformed->isClipItself);
        QVERIFY(!QFile::exists(folder.file(QStringLiteral("chunk.mp4"))));
        QCOMPARE(handOnPicture(clip, {test::smallFormat()}, {}).value(), lastPicture(clip).value());

        const VideoFormat other{QSize(90, 160), 25};
        QVERIFY(!conform(clip, folder.file(QStringLiteral("chunk.mp4")), {other}, {})->isClipItself);
        QVERIFY(checkChunk(folder.file(QStringLiteral("chunk.mp4")), other));
    }

    void badClips_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorKind>("kind");
        QFile file(base(30));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        QTest::newRow("missing") << QStringLiteral("none.mp4") << QByteArray() << ErrorKind::NotFound;
        QTest::newRow("empty") << QStringLiteral("a.mp4") << QByteArray("") << ErrorKind::Media;
        QTest::newRow("one byte") << QStringLiteral("a.mp4") << QByteArray("x") << ErrorKind::Media;
        QTest::newRow("text") << QStringLiteral("a.mp4") << QByteArray("Not a video at all.\n").repeated(500)
                              << ErrorKind::Media;
        QTest::newRow("noise") << QStringLiteral("a%03d.mp4") << QByteArray("\x13\xfe\x80\x07\xaa", 5).repeated(4000)
                               << ErrorKind::Media;
        QTest::newRow("cut in its index") << QStringLiteral("a.mp4") << good.left(900) << ErrorKind::Media;
        QTest::newRow("cut in its pictures")
            << QStringLiteral("a.mp4") << good.left(good.size() / 4) << ErrorKind::Media;
        QTest::newRow("header only") << QStringLiteral("a.mp4") << good.left(32) << ErrorKind::Media;
        QTest::newRow("concat script") << QStringLiteral("a.mp4")
                                       << "ffconcat version 1.0\nfile '" + base(30).toUtf8() + "'\n"
                                       << ErrorKind::Media;
        QTest::newRow("playlist") << QStringLiteral("a.mp4")
                                  << "#EXTM3U\n#EXT-X-VERSION:3\n#EXTINF:5,\n" + base(30).toUtf8()
                                         + "\n#EXT-X-ENDLIST\n"
                                  << ErrorKind::Media;
        QTest::newRow("subtitles") << QStringLiteral("a.mp4")
                                   << QByteArray("1\n00:00:00,000 --> 00:00:05,000\nHello\n\n") << ErrorKind::Media;
        QTest::newRow("session description")
            << QStringLiteral("a.mp4") << QByteArray("v=0\nc=IN IP4 127.0.0.1\nm=video 5004 RTP/AVP 96\n")
            << ErrorKind::Media;
        QTest::newRow("AVI, which is no known format")
            << QStringLiteral("a.avi") << QByteArray("RIFF\x10\0\0\0AVI LIST\0\0\0\0hdrl", 24) << ErrorKind::Media;
    }

    void badClips()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(ErrorKind, kind);
        const test::TestFolder folder;
        const QString clip = folder.file(name);
        if (!content.isNull()) {
            QFile file(clip);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        const QString chunk = folder.file(QStringLiteral("chunk.mp4"));
        const Result<Conformed> conformed = conform(clip, chunk, {test::smallFormat()}, {});
        QVERIFY(!conformed);
        QCOMPARE(conformed.error().kind, kind);
        QVERIFY2(conformed.error().sentence.contains(name), qPrintable(conformed.error().sentence));
        QVERIFY(!QFile::exists(chunk));
        QVERIFY(!handOnPicture(clip, {test::smallFormat()}, {}));
        QVERIFY(!checkChunk(clip, test::smallFormat()));
        QVERIFY(!stitch({clip}, chunk, {}));
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() <= 1);
    }

    void aFolderIsNoClip()
    {
        const test::TestFolder folder;
        QCOMPARE(conform(folder.path(), folder.file(QStringLiteral("a.mp4")), {test::smallFormat()}, {}).error().kind,
                 ErrorKind::Media);
    }

    void namesMeanNothing()
    {
        const test::TestFolder folder;
        for (const char *name : {"a%03d.mp4", "-i.mp4", "http:a.mp4", "concat:a|b.mp4", "quote'\".mp4", "Grüße 🎬.mp4",
                                 "*.png", "no extension", "file.m3u8"}) {
            const QString clip = folder.file(QString::fromUtf8(name));
            QVERIFY(QFile::copy(base(30), clip));
            QVERIFY2(handOnPicture(clip, {test::smallFormat()}, {}), name);
            QVERIFY2(lastPicture(clip), name);
            QVERIFY2(probe(clip), name);
        }
    }

    void cancelling()
    {
        const test::TestFolder folder;
        CancelSource source;
        TaskContext context;
        context.cancel = source.get_token();
        context.progress = [&source](double fraction) {
            if (fraction > 0.3)
                source.request_stop();
        };
        const Result<Conformed> conformed =
            conform(base(25), folder.file(QStringLiteral("a.mp4")), {test::smallFormat()}, context);
        QVERIFY(!conformed);
        QCOMPARE(conformed.error().kind, ErrorKind::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void factsAreRead()
    {
        const Result<MediaFacts> facts = probe(base(25));
        QVERIFY(facts);
        QVERIFY(facts->video);
        QVERIFY(!facts->audio);
        QCOMPARE(facts->video->codec, QStringLiteral("h264"));
        QCOMPARE(facts->video->profile, QStringLiteral("High"));
        QCOMPARE(facts->video->level, 40);
        QCOMPARE(facts->video->pixelFormat, QStringLiteral("yuv420p"));
        QCOMPARE(facts->video->size, QSize(320, 180));
        QCOMPARE(facts->video->fps, 25.0);
        QCOMPARE(facts->video->pictures, 250);
        QCOMPARE(facts->video->seconds, 10.0);
        QCOMPARE(facts->seconds, 10.0);

        const test::TestFolder folder;
        const QString turned = folder.file(QStringLiteral("turned.mp4"));
        QVERIFY(QFile::copy(base(25), turned));
        for (const int degrees : {90, 180, 270}) {
            QVERIFY(test::setRotation(turned, degrees));
            QCOMPARE(probe(turned)->video->rotation, degrees);
        }
    }

private:
    [[nodiscard]] QString base(int fps) const { return m_folder.file(QStringLiteral("base %1.mp4").arg(fps)); }

    test::TestFolder m_folder;
};

BEATREEL_TEST(tst_Conform)
#include "tst_Conform.moc"
