// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Filmstrip.h"

#include "tests/core/media/MediaTools.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace beatreel;

namespace {

/// How far a picture may be from the same one scaled from the encoded chunk: the mean over all channels. A
/// picture too early or too late differs by more than twice as much.
constexpr double kTolerance = 4;

/// Its number across the middle; above and below, colours that tell every place from every other.
void paintPicture(int number, QImage &target)
{
    test::paintNumber(number, target);
    QPainter painter(&target);
    QLinearGradient across(0, 0, target.width(), 0);
    across.setColorAt(0, QColor(200, 50, 20));
    across.setColorAt(0.5, QColor(40, 160, 60));
    across.setColorAt(1, QColor(30, 60, 190));
    const int band = target.height() / 5;
    painter.fillRect(0, 0, target.width(), band, across);
    QLinearGradient down(0, target.height() - band, 0, target.height());
    down.setColorAt(0, QColor(230, 200, 40));
    down.setColorAt(1, QColor(120, 30, 140));
    painter.fillRect(0, target.height() - band, target.width(), band, down);
}

double difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size() || a.isNull())
        return 255;
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            sum +=
                std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
        }
    }
    return double(sum) / (3.0 * a.width() * a.height());
}

/// The middle of a picture in the shape of `size`, scaled to it.
QImage cut(const QImage &picture, QSize size)
{
    QRect part(QPoint(), size.scaled(picture.size(), Qt::KeepAspectRatio));
    part.moveCenter(picture.rect().center());
    return picture.copy(part).scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

class tst_Filmstrip : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const VideoFormat format{QSize(320, 180), 30};
        const auto make = [&](const QString &file, int first) {
            return encodeChunk(
                file, format, [first](int picture, QImage &target) { paintPicture(first + picture, target); },
                {});
        };
        QVERIFY(make(m_folder.file(QStringLiteral("first.mp4")), 0));
        QVERIFY(make(m_folder.file(QStringLiteral("second.mp4")), 150));
        QFile list(m_folder.file(QStringLiteral("list.txt")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("file first.mp4\nfile second.mp4\n");
        list.close();
        QVERIFY(test::ffmpegMakes({QStringLiteral("-f"), QStringLiteral("concat"), QStringLiteral("-i"),
                                   list.fileName(), QStringLiteral("-c"), QStringLiteral("copy"), base()}));
    }

    void asTheChunkShowsIt_data()
    {
        QTest::addColumn<QString>("arguments"); ///< how ffmpeg makes the clip of the ten seconds of the base
        QTest::addColumn<QString>("extension");
        QTest::addColumn<int>("rotation");
        QTest::addColumn<double>("slip");
        QTest::addColumn<int>("pictures");
        QTest::addColumn<VideoFormat>("format");
        QTest::addColumn<QSize>("size");
        const VideoFormat wide{QSize(320, 180), 30}, tall{QSize(180, 320), 25};
        const auto row = [&](const char *name, const char *arguments, const char *extension, int rotation = 0,
                             double slip = 0, int pictures = 12, VideoFormat format = {QSize(320, 180), 30},
                             QSize size = {96, 54}) {
            QTest::newRow(name) << QString::fromLatin1(arguments) << QString::fromLatin1(extension)
                                << rotation << slip << pictures << format << size;
        };
        row("a chunk", "-t 5 -c copy", "mp4");
        row("a chunk in another shape", "-t 5 -c copy", "mp4", 0, 0, 7, tall, {54, 96});
        row("one picture", "-t 5 -c copy", "mp4", 0, 0, 1);
        row("the most", "-t 5 -c copy", "mp4", 0, 0, 64);
        row("square pictures", "-t 5 -c copy", "mp4", 0, 0, 5, wide, {91, 91});
        row("slivers", "-t 5 -c copy", "mp4", 0, 0, 5, wide, {31, 90});
        row("flat ones", "-t 5 -c copy", "mp4", 0, 0, 5, wide, {201, 40});
        row("slip", "-t 6 -c copy", "mp4", 0, 0.7);
        row("slip deep into a long clip", "-c copy", "mp4", 0, 4.9);
        row("slip too far", "-t 6 -c copy", "mp4", 0, 4);
        row("far key pictures", "-t 6 -g 300 -bf 3", "mp4", 0, 0.9);
        row("open groups", "-t 6 -x264-params keyint=24:open-gop=1:bframes=3", "mp4", 0, 0.9, 30);
        row("25", "-t 6 -r 25", "mp4");
        row("50", "-t 6 -r 50", "mp4", 0, 0, 12, tall, {54, 96});
        row("short: slower", "-t 4.5", "mp4");
        row("very short: slower, then held", "-t 3", "mp4");
        row("a single picture", "-frames:v 1", "mp4");
        row("variable rate", "-t 6 -vf select='not(between(n,31,40))' -fps_mode vfr", "mp4");
        row("4:3", "-t 6 -vf scale=320:240", "mp4", 0, 0, 6, wide, {90, 90});
        row("odd size, 4:4:4", "-t 6 -vf scale=333:251 -pix_fmt yuv444p", "mp4");
        row("anamorphic", "-t 6 -vf scale=160:180,setsar=2", "mp4");
        row("turned left, shown upright", "-t 6 -vf transpose=2", "mp4", 90);
        row("turned right, shown upright", "-t 6 -vf transpose=1", "mp4", 270, 0, 6, tall, {54, 96});
        row("upside down, shown upright", "-t 6 -vf hflip,vflip", "mp4", 180);
        row("VP9", "-t 6 -c:v libvpx-vp9 -deadline realtime -cpu-used 8 -b:v 4M -g 40", "webm", 0, 0.5);
        row("VP8 with hidden pictures",
            "-t 6 -c:v libvpx -deadline good -cpu-used 4 -auto-alt-ref 1 -lag-in-frames 12 -b:v 4M", "webm");
        row("ProRes", "-t 6 -c:v prores_ks", "mov");
        row("RGB", "-t 6 -c:v qtrle", "mov");
        row("starts late", "-t 6 -output_ts_offset 1.5 -c copy", "mp4");
        row("starts within a group", "-ss 0.7 -c copy", "mp4", 0, 0.3);
        row("fragmented", "-t 6 -c copy -movflags frag_keyframe+empty_moov", "mp4", 0, 0.6);
        row("with sound", "-f lavfi -i sine=440:d=6 -map 0:v -map 1:a -t 6", "mp4");
    }

    void asTheChunkShowsIt()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, extension);
        QFETCH(int, rotation);
        QFETCH(double, slip);
        QFETCH(int, pictures);
        QFETCH(VideoFormat, format);
        QFETCH(QSize, size);
        const test::TestFolder folder;
        const QString clip = folder.file(QStringLiteral("clip.") + extension);
        const QStringList words = arguments.split(u' ');
        const QStringList before = words.first() == QStringLiteral("-ss") ? words.first(2) : QStringList();
        QVERIFY(test::ffmpegMakes(before + QStringList{QStringLiteral("-i"), base()} +
                                  words.mid(before.size()) + QStringList{clip}));
        if (rotation != 0)
            QVERIFY(test::setRotation(clip, rotation));

        const FilmstripOptions options{
            {format, std::chrono::milliseconds(std::lround(slip * 1000))}, pictures, size};
        const Result<QList<QImage>> strip = filmstrip(clip, options, {});
        QVERIFY2(strip, qPrintable(strip ? QString() : strip.error().sentence));
        QCOMPARE(strip->size(), pictures);

        const QString conformed = folder.file(QStringLiteral("chunk.mp4"));
        const Result<Conformed> made = conform(clip, conformed, options.chunk, {});
        QVERIFY(made);
        const QList<QImage> chunk = test::picturesOf(made->isClipItself ? clip : conformed, format.size);
        QCOMPARE(chunk.size(), format.picturesPerChunk());
        for (int i = 0; i < pictures; ++i) {
            QCOMPARE(strip->at(i).size(), size);
            QCOMPARE(strip->at(i).format(), QImage::Format_RGB32);
            const double middle = (i + 0.5) * 5 / pictures;
            const double off = difference(strip->at(i), cut(chunk[int(middle * format.fps)], size));
            QVERIFY2(off < kTolerance, qPrintable(QStringLiteral("picture %1 is off by %2").arg(i).arg(off)));
        }
    }

    /// That the comparison would see a picture too early or too late.
    void neighboursDiffer()
    {
        const QList<QImage> pictures = test::picturesOf(base(), QSize(320, 180));
        for (int i = 1; i < pictures.size(); ++i)
            QVERIFY(difference(cut(pictures[i - 1], {96, 54}), cut(pictures[i], {96, 54})) > 2 * kTolerance);
    }

    void coloursAreConverted_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("untagged below 720 lines: bt601")
            << QStringLiteral("-vf scale=320:180:out_color_matrix=bt601,format=yuv420p");
        QTest::newRow("untagged from 720 lines: bt709")
            << QStringLiteral("-vf scale=960:720:out_color_matrix=bt709,format=yuv420p");
        QTest::newRow("tagged bt709, small")
            << QStringLiteral("-vf scale=320:180:out_color_matrix=bt709,format=yuv420p -colorspace bt709");
        QTest::newRow("full range") << QStringLiteral(
            "-vf scale=320:180:out_color_matrix=bt601:out_range=full,format=yuv420p -color_range pc");
        QTest::newRow("RGB") << QStringLiteral("-c:v qtrle -pix_fmt rgb24");
    }

    void coloursAreConverted()
    {
        QFETCH(QString, arguments);
        const test::TestFolder folder;
        const QString clip = folder.file(QStringLiteral("clip.mov"));
        QVERIFY(test::ffmpegMakes(
            QStringLiteral("-f lavfi -i color=0xC83214:s=320x180:r=30:d=5.2,format=gbrp").split(u' ') +
            arguments.split(u' ') + QStringList{clip}));
        const Result<QList<QImage>> strip = filmstrip(clip, {.pictures = 1, .size = QSize(80, 80)}, {});
        QVERIFY(strip);
        const QColor seen = strip->first().pixelColor(40, 40);
        QVERIFY2(std::abs(seen.red() - 0xC8) <= 3 && std::abs(seen.green() - 0x32) <= 3 &&
                     std::abs(seen.blue() - 0x14) <= 3,
                 qPrintable(seen.name()));
    }

    void oneThatCannotBeDecodedIsStoodFor()
    {
        const test::TestFolder folder;
        const QString clip = folder.file(QStringLiteral("clip.mov"));
        QVERIFY(test::ffmpegMakes({QStringLiteral("-i"), base(), QStringLiteral("-t"), QStringLiteral("6"),
                                   QStringLiteral("-c:v"), QStringLiteral("mjpeg"), QStringLiteral("-q:v"),
                                   QStringLiteral("3"), clip}));
        // Picture 75, which is the middle one: its start is found by counting.
        QFile file(clip);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        qsizetype at = -1;
        for (int i = 0; i <= 75; ++i)
            at = bytes.indexOf(QByteArray("\xff\xd8\xff", 3), at + 1);
        QVERIFY(at > 0);
        file.seek(at);
        file.write(QByteArray(300, '\0'));
        file.close();
        const Result<QList<QImage>> strip = filmstrip(clip, {.pictures = 1, .size = QSize(320, 180)}, {});
        QVERIFY(strip);
        QCOMPARE(strip->size(), 1);
        QCOMPARE(test::numberIn(strip->first()), 76);
    }

    void tinyPicturesOfALargeClip()
    {
        const Result<QList<QImage>> strip = filmstrip(base(), {.pictures = 2, .size = QSize(3, 2)}, {});
        QVERIFY(strip);
        QCOMPARE(strip->at(1).size(), QSize(3, 2));
        const QColor upperLeft = strip->at(1).pixelColor(0, 0);
        QVERIFY(upperLeft.red() > upperLeft.blue());
    }

    void chosenPicturesAreThose()
    {
        FilmstripOptions options{.pictures = 1, .size = QSize(320, 180), .chosen = {0, 1, 74, 149, 200}};
        const Result<QList<QImage>> strip = filmstrip(base(), options, {});
        QVERIFY(strip);
        QList<int> numbers;
        for (const QImage &picture : *strip)
            numbers.append(test::numberIn(picture));
        QCOMPARE(numbers, (QList<int>{0, 1, 74, 149, 149}));
        for (const QList<int> &bad : {QList<int>{3, 2}, QList<int>{2, 2}, QList<int>{-1, 2}, QList<int>(65, 1)}) {
            options.chosen = bad;
            QCOMPARE(filmstrip(base(), options, {}).error().kind, ErrorKind::BadInput);
        }
    }

    void badOptions_data()
    {
        QTest::addColumn<int>("pictures");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("slip"); ///< ms
        QTest::newRow("no pictures") << 0 << QSize(96, 54) << 0;
        QTest::newRow("too many") << 65 << QSize(96, 54) << 0;
        QTest::newRow("no size") << 5 << QSize() << 0;
        QTest::newRow("no height") << 5 << QSize(160, 0) << 0;
        QTest::newRow("too large") << 5 << QSize(5000, 90) << 0;
        QTest::newRow("before the clip") << 5 << QSize(96, 54) << -1;
    }

    void badOptions()
    {
        QFETCH(int, pictures);
        QFETCH(QSize, size);
        QFETCH(int, slip);
        const Result<QList<QImage>> strip =
            filmstrip(base(), {{{}, std::chrono::milliseconds(slip)}, pictures, size}, {});
        QVERIFY(!strip);
        QCOMPARE(strip.error().kind, ErrorKind::BadInput);
    }

    void badClips()
    {
        const test::TestFolder folder;
        QCOMPARE(filmstrip(folder.file(QStringLiteral("none.mp4")), {}, {}).error().kind,
                 ErrorKind::NotFound);
        QFile file(base());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        for (const QByteArray &content : {QByteArray(), QByteArray("no video\n").repeated(500),
                                          good.left(900), good.left(good.size() / 4)}) {
            const QString clip = folder.file(QStringLiteral("bad.mp4"));
            QFile bad(clip);
            QVERIFY(bad.open(QIODevice::WriteOnly));
            bad.write(content);
            bad.close();
            const Result<QList<QImage>> strip = filmstrip(clip, {.pictures = 12}, {});
            QVERIFY(!strip);
            QCOMPARE(strip.error().kind, ErrorKind::Media);
            QVERIFY(strip.error().sentence.contains(QStringLiteral("bad.mp4")));
        }
    }

    void cancelling()
    {
        CancelSource source;
        TaskContext context;
        context.cancel = source.get_token();
        int reports = 0;
        context.progress = [&](double) {
            if (++reports == 3)
                source.request_stop();
        };
        const Result<QList<QImage>> strip = filmstrip(base(), {.pictures = 12}, context);
        QVERIFY(!strip);
        QCOMPARE(strip.error().kind, ErrorKind::Cancelled);
        QCOMPARE(reports, 3);
        QCOMPARE(filmstrip(base(), {.pictures = 12}, context).error().kind, ErrorKind::Cancelled);
    }

private:
    [[nodiscard]] QString base() const { return m_folder.file(QStringLiteral("base.mp4")); }

    test::TestFolder m_folder;
};

BEATREEL_TEST(tst_Filmstrip)
#include "tst_Filmstrip.moc"
