// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/OverlaidSource.h"
#include "core/media/OverlayPlanes.h"
#include "core/media/Picture.h"
#include "core/media/SharedSources.h"
#include "tests/core/media/MediaTools.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int kFps = 30;
const QSize kSize(640, 360);

Overlay words(const QString &text)
{
    Overlay overlay;
    overlay.text = text;
    overlay.size = 0.2;
    overlay.out = milliseconds(5000);
    return overlay;
}

OverlayPainter painterOf(const ChunkOverlays &overlays, QSize size = kSize, const QString &folder = {})
{
    return {overlays, folder, size, kFps};
}

QImage painted(const OverlayPainter &painter, int picture, const QColor &ground = Qt::darkGray, QSize size = kSize)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(ground);
    painter.paint(picture, image);
    return image;
}

/// Where a picture differs from its ground.
QRect inkOf(const QImage &image, const QColor &ground = Qt::darkGray)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != ground.rgb())
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

/// A picture as video has it.
struct Video
{
    explicit Video(const QImage &image) : size(image.size()), y(size_t(size.width() * size.height())), u(y.size() / 4), v(y.size() / 4)
    {
        rgbToYuv(image, planes());
    }
    YuvPlanes planes() { return {y.data(), u.data(), v.data(), size.width(), size.width() / 2}; }
    bool operator==(const Video &) const = default;

    QSize size;
    std::vector<uint8_t> y, u, v;
};

/// What goes once over a whole picture.
class Still : public PictureSource
{
public:
    Result<PicturePtr> picture(int) override { return m_picture; }

private:
    PicturePtr m_picture = pictureOf([] {
        QImage image(kSize, QImage::Format_RGB32);
        image.fill(Qt::darkGray);
        return image;
    }());
};

} // namespace

class tst_OverlayPainter : public QObject
{
    Q_OBJECT

private slots:
    void wordsStandWhereTheyArePlaced_data()
    {
        QTest::addColumn<QPointF>("anchor");
        QTest::newRow("top left") << QPointF(0, 0);
        QTest::newRow("middle") << QPointF(0.5, 0.5);
        QTest::newRow("bottom right") << QPointF(1, 1);
    }

    void wordsStandWhereTheyArePlaced()
    {
        QFETCH(QPointF, anchor);
        Overlay overlay = words(u"HHH"_s);
        overlay.anchor = anchor;
        overlay.place = QPointF(0.1, 0.1) + anchor * 0.8;
        const OverlayPainter painter = painterOf({{overlay}, {}});
        const QRectF box = painter.layers().first().painted.box;
        const QPointF there(box.left() + anchor.x() * box.width(), box.top() + anchor.y() * box.height());
        QVERIFY(qAbs(there.x() - overlay.place.x() * kSize.width()) < 0.01);
        QVERIFY(qAbs(there.y() - overlay.place.y() * kSize.height()) < 0.01);
        const QRectF ink = inkOf(painted(painter, 75));
        // Capitals without sidebearings to speak of: the ink is the box but for the letters' own space.
        QVERIFY(box.adjusted(-2, -2, 2, 2).contains(ink));
        QVERIFY(qAbs(ink.height() - box.height()) <= 3 && qAbs(ink.width() - box.width()) < 0.1 * box.width());
    }

    void theSameAtEverySize()
    {
        Overlay overlay = words(u"Reach for what you want, every single day of the year"_s);
        const QRectF small = painterOf({{overlay}, {}}, {320, 180}).layers().first().painted.box;
        const QRectF large = painterOf({{overlay}, {}}, {1280, 720}).layers().first().painted.box;
        QVERIFY(qAbs(large.width() - 4 * small.width()) < 0.1 && qAbs(large.height() - 4 * small.height()) < 0.1);
        QVERIFY(large.width() <= 0.9 * 1280 + 0.1); // broken into lines
        QVERIFY(large.height() > 0.2 * 720);
        overlay.text = u"Donaudampfschifffahrtsgesellschaftskapitän"_s;
        QVERIFY(painterOf({{overlay}, {}}).layers().first().painted.box.width() <= 0.9 * kSize.width() + 0.1); // made smaller
    }

    void inOutAndFades()
    {
        Overlay overlay = words(u"H"_s);
        overlay.in = milliseconds(1000);
        overlay.out = milliseconds(4000);
        overlay.fadeIn = overlay.fadeOut = milliseconds(500);
        overlay.opacity = 0.8;
        const OverlayPainter painter = painterOf({{overlay}, {}});
        const auto opacity = [&](int picture) { return painter.opacityOf(painter.layers().first(), picture); };
        QCOMPARE(opacity(29), 0.0);
        QCOMPARE(opacity(30), 0.8 / 16);
        QCOMPARE(opacity(37), 0.4);
        QCOMPARE(opacity(45), 0.8);
        QCOMPARE(opacity(104), 0.8);
        QCOMPARE(opacity(112), 0.4);
        QCOMPARE(opacity(119), 0.8 / 16);
        QCOMPARE(opacity(120), 0.0);
        QVERIFY(!painter.isTouched(29) && painter.isTouched(30) && painter.isTouched(119) && !painter.isTouched(120));
        QVERIFY(inkOf(painted(painter, 29)).isEmpty() && inkOf(painted(painter, 120)).isEmpty());
        QVERIFY(!inkOf(painted(painter, 30)).isEmpty());
    }

    void blackAtTheEnds()
    {
        const OverlayPainter painter = painterOf(
            {{}, {{BlackFade::Way::FromBlack, milliseconds(0), milliseconds(1000)}, {BlackFade::Way::ToBlack, milliseconds(4000), milliseconds(5000)}}});
        const auto grey = [&](int picture) { return qRed(painted(painter, picture, Qt::white).pixel(5, 5)); };
        QCOMPARE(grey(0), 0);
        QVERIFY(qAbs(grey(15) - 127) <= 2);
        QCOMPARE(grey(30), 255);
        QCOMPARE(grey(119), 255);
        QVERIFY(qAbs(grey(134) - 127) <= 2);
        QCOMPARE(grey(149), 0);
    }

    void videoIsPaintedAsPicturesAre()
    {
        Overlay overlay = words(u"Motion"_s);
        overlay.colour = u"#ff8800"_s;
        overlay.shadow = 0.6;
        overlay.opacity = 0.7;
        Overlay shade;
        shade.kind = Overlay::Kind::Shade;
        shade.colour = u"#102040"_s;
        shade.opacity = 0.5;
        shade.anchor = {0.5, 1};
        shade.size = 0.6;
        shade.out = milliseconds(5000);
        const OverlayPainter painter = painterOf({{shade, overlay}, {}});
        const QColor ground(90, 140, 60);
        Video expected(painted(painter, 75, ground));
        QImage image(kSize, QImage::Format_RGB32);
        image.fill(ground);
        Video video(image);
        OverlayPlanes(painter).blend(75, kSize, video.planes());
        const auto error = [](const std::vector<uint8_t> &a, const std::vector<uint8_t> &b) {
            double sum = 0;
            for (size_t i = 0; i < a.size(); ++i)
                sum += (a[i] - b[i]) * (a[i] - b[i]);
            return sum / double(a.size());
        };
        for (const double mean : {error(video.y, expected.y), error(video.u, expected.u), error(video.v, expected.v)})
            QVERIFY2(10 * std::log10(255.0 * 255 / std::max(mean, 1e-9)) > 46, qPrintable(QString::number(mean)));
    }

    void whatIsNotCoveredStaysByteForByte()
    {
        QImage image(kSize, QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, qRgb(x * 255 / 640, y * 255 / 360, (x * y) & 255));
        }
        Overlay overlay = words(u"H"_s);
        overlay.in = milliseconds(1000);
        const OverlayPainter painter = painterOf({{overlay}, {}});
        const OverlayPlanes planes(painter);
        const Video before(image);
        Video outside = before;
        planes.blend(10, kSize, outside.planes());
        QVERIFY(outside == before);
        Video inside = before;
        planes.blend(40, kSize, inside.planes());
        QVERIFY(inside.y != before.y);
        const QRect ink = painter.layers().first().painted.box.toAlignedRect().adjusted(-4, -4, 4, 4);
        for (int y = 0; y < kSize.height(); ++y) {
            for (int x = 0; x < kSize.width(); ++x) {
                const auto at = size_t(y * kSize.width() + x);
                QVERIFY(ink.contains(x, y) || inside.y[at] == before.y[at]);
            }
        }
    }

    void logosKeepTheirTransparency()
    {
        test::TestFolder folder;
        QImage logo(40, 20, QImage::Format_ARGB32);
        logo.fill(Qt::transparent);
        for (int x = 0; x < 20; ++x) {
            for (int y = 0; y < 20; ++y)
                logo.setPixelColor(x, y, Qt::red);
        }
        QVERIFY(logo.save(folder.file(u"logo.png"_s)));
        Overlay overlay;
        overlay.kind = Overlay::Kind::Picture;
        overlay.file = u"logo.png"_s;
        overlay.size = 0.5;
        overlay.out = milliseconds(5000);
        const OverlayPainter painter = painterOf({{overlay}, {}}, kSize, folder.path());
        QVERIFY(painter.notes().isEmpty());
        const QImage image = painted(painter, 0, Qt::blue);
        QCOMPARE(painter.layers().first().painted.box, QRectF(140, 90, 360, 180));
        QCOMPARE(image.pixelColor(200, 180), QColor(Qt::red));
        QCOMPARE(image.pixelColor(440, 180), QColor(Qt::blue));
        QCOMPARE(image.pixelColor(200, 80), QColor(Qt::blue));
    }

    void drawingsAreLogosToo()
    {
        test::TestFolder folder;
        const auto write = [&](const QByteArray &inside) {
            QFile file(folder.file(u"logo.svg"_s));
            return file.open(QIODevice::WriteOnly) && file.write("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 40 20'>" + inside + "</svg>") > 0;
        };
        QVERIFY(write("<rect width='20' height='20' fill='#ff0000'/>"));
        const Result<QImage> logo = readLogo(folder.file(u"logo.svg"_s));
        QVERIFY(logo);
        QCOMPARE(logo->size(), QSize(2048, 1024));
        QCOMPARE(logo->pixelColor(500, 500), QColor(Qt::red));
        QCOMPARE(logo->pixelColor(1500, 500).alpha(), 0);
        QVERIFY(write("<image xlink:href='/etc/passwd' width='20' height='20'/>"));
        QVERIFY(!readLogo(folder.file(u"logo.svg"_s)));
        QVERIFY(write("<image xlink:href='file:///tmp/a.png' width='20' height='20'/>"));
        QVERIFY(!readLogo(folder.file(u"logo.svg"_s)));
    }

    void whatIsMissingIsSaidOnce()
    {
        Overlay logo;
        logo.kind = Overlay::Kind::Picture;
        logo.file = u"none.png"_s;
        logo.out = milliseconds(5000);
        Overlay strange = words(u"H"_s);
        strange.family = u"No Such Font 7"_s;
        const OverlayPainter painter = painterOf({{strange, logo, strange}, {}}, kSize, u"/nowhere"_s);
        QCOMPARE(painter.notes().size(), 2);
        QVERIFY(painter.notes()[0].contains(u"No Such Font 7"_s));
        QCOMPARE(painter.layers().size(), 2);
        QVERIFY(!inkOf(painted(painter, 0)).isEmpty());
    }

    void aFilmsPicturesArePaintedWhereSomethingLiesOverThem()
    {
        Overlay overlay = words(u"H"_s);
        overlay.in = milliseconds(1000);
        const auto source = overlaid(std::make_unique<Still>(), painterOf({{overlay}, {}}));
        QVERIFY(inkOf(source->picture(0).value()->image()).isEmpty());
        QVERIFY(!inkOf(source->picture(40).value()->image()).isEmpty());
        QVERIFY(inkOf(source->picture(1).value()->image()).isEmpty()); // the picture below is not painted on
    }

    void whatIsBelowIsOpenedOnce()
    {
        SharedSources shared;
        int opened = 0;
        const auto open = [&]() -> SharedSources::Opened {
            ++opened;
            return std::make_unique<Still>();
        };
        auto first = shared.get("a", open);
        const auto second = shared.get("a", open);
        QCOMPARE(opened, 1);
        QVERIFY(*first == *second);
        static_cast<void>(shared.get("b", open));
        QCOMPARE(opened, 2);
        static_cast<void>(shared.get("b", open)); // nobody kept it
        QCOMPARE(opened, 3);
    }

    void conformedWithIt()
    {
        test::TestFolder folder;
        const VideoFormat format = test::smallFormat();
        const QString clip = folder.file(u"clip.mp4"_s), plain = folder.file(u"plain.mp4"_s), with = folder.file(u"with.mp4"_s);
        QVERIFY(encodeChunk(clip, format, [](int, QImage &target) { target.fill(QColor(60, 60, 60)); }, {}));
        Overlay overlay = words(u"HHH"_s);
        overlay.in = milliseconds(2000);
        overlay.out = milliseconds(4000);
        OverlayPainter painter({{overlay}, {}}, {}, format.size, format.fps);
        const OverlayPlanes over(painter);
        const auto made = conform(clip, with, {format}, {}, &over);
        QVERIFY(made && !made->isClipItself);
        QVERIFY(checkChunk(with, format));
        QVERIFY(conform(clip, plain, {format}, {}).value().isClipItself);
        const QList<QImage> before = test::picturesOf(clip, format.size), after = test::picturesOf(with, format.size);
        QCOMPARE(after.size(), before.size());
        const auto brightest = [](const QImage &image) {
            int most = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    most = std::max(most, qGray(image.pixel(x, y)));
            }
            return most;
        };
        for (const int picture : {0, 59, 120, 149})
            QVERIFY2(brightest(after[picture]) < 66, qPrintable(QString::number(picture)));
        for (const int picture : {60, 90, 119})
            QVERIFY2(brightest(after[picture]) > 220, qPrintable(QString::number(picture)));
    }
};

BEATREEL_TEST(tst_OverlayPainter)
#include "tst_OverlayPainter.moc"
