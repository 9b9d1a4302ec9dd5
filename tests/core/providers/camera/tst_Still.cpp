// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/Redrawn.h"
#include "core/providers/offline/camera/Resampling.h"
#include "core/providers/offline/camera/Still.h"
#include "tests/support/TestMain.h"

#include <QPainter>
#include <QTest>

#include <numeric>

using namespace beatreel;
using namespace beatreel::camera;

namespace {

const QSize kSeen(320, 180);

QImage filled(QSize size, QColor colour, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, format);
    image.fill(colour);
    return image;
}

/// Vertical stripes, black and white, so many pixels wide.
QImage stripes(QSize size, int width)
{
    QImage image = filled(size, Qt::black);
    QPainter painter(&image);
    for (int x = 0; x < size.width(); x += 2 * width)
        painter.fillRect(x, 0, width, size.height(), Qt::white);
    return image;
}

/// How far apart the levels of a line are.
int contrast(const QImage &image)
{
    int darkest = 255, brightest = 0;
    for (int x = 20; x < image.width() - 20; ++x) {
        darkest = std::min(darkest, qGray(image.pixel(x, image.height() / 2)));
        brightest = std::max(brightest, qGray(image.pixel(x, image.height() / 2)));
    }
    return brightest - darkest;
}

/// A picture of one colour that can be drawn as large as anyone likes.
class FlatDrawing : public DrawnFrames
{
public:
    explicit FlatDrawing(QColor colour) : m_colour(colour) {}
    [[nodiscard]] Fingerprint fingerprint() const override { return {}; }
    [[nodiscard]] std::optional<QImage> redraw(const QString &file, double scale) const override
    {
        if (file != QStringLiteral("drawing.png"))
            return std::nullopt;
        return filled((QSizeF(kSeen) * scale).toSize(), m_colour);
    }
    [[nodiscard]] std::vector<DrawnLayer> redrawInLayers(const QString &file, double scale) const override
    {
        const std::optional<QImage> picture = redraw(file, scale);
        if (!picture)
            return {};
        const QImage nothing = filled(picture->size(), Qt::transparent, QImage::Format_ARGB32_Premultiplied);
        return {{picture->convertToFormat(QImage::Format_ARGB32_Premultiplied), Depth::Back},
                {nothing, Depth::Subject}};
    }

private:
    QColor m_colour;
};

} // namespace

class tst_Still : public QObject
{
    Q_OBJECT

private slots:
    void sameSizeIsTheSame()
    {
        const QImage source = stripes(kSeen, 3);
        QCOMPARE(resampled(source, kSeen, 1), source);
    }

    void flatStaysFlat()
    {
        for (const QSize size : {QSize(7, 3), QSize(321, 181), QSize(1000, 40)}) {
            for (const double width : {0.5, 1.0, 2.3, 9.0})
                QCOMPARE(resampled(filled(kSeen, QColor(40, 90, 160)), size, width),
                         filled(size, QColor(40, 90, 160)));
        }
    }

    void whatIsTransparentStaysSo()
    {
        QImage source = filled(kSeen, Qt::transparent, QImage::Format_ARGB32_Premultiplied);
        QPainter(&source).fillRect(100, 50, 60, 40, QColor(255, 120, 0));
        const QImage larger = resampled(source, 2 * kSeen, 1.2);
        QCOMPARE(larger.format(), source.format());
        QCOMPARE(larger.pixel(10, 10), 0U);
        QCOMPARE(larger.pixelColor(260, 140), QColor(255, 120, 0));
        for (int x = 0; x < larger.width(); ++x) {
            const QRgb pixel = reinterpret_cast<const QRgb *>(larger.constScanLine(140))[x];
            QVERIFY(qRed(pixel) <= qAlpha(pixel) && qGreen(pixel) <= qAlpha(pixel) &&
                    qBlue(pixel) <= qAlpha(pixel));
        }
    }

    void whatIsFinerThanTheHatIsGone()
    {
        QVERIFY(contrast(resampled(stripes(kSeen, 1), kSeen, 3)) < 6);
        QVERIFY(contrast(resampled(stripes(kSeen, 12), kSeen, 3)) > 240);
    }

    void placesStay()
    {
        QImage source = filled(kSeen, Qt::black);
        QPainter(&source).fillRect(160, 0, 160, 180, Qt::white);
        const QImage larger = resampled(source, QSize(700, 394), 1);
        QVERIFY(qGray(larger.pixel(346, 100)) < 20 && qGray(larger.pixel(353, 100)) > 235);
    }

    void levelsCoverTheSpans_data()
    {
        QTest::addColumn<double>("closest");
        QTest::addColumn<double>("widest");
        QTest::addColumn<int>("levels");
        QTest::newRow("still") << 1.0 << 1.0 << 1;
        QTest::newRow("slow") << 0.8 << 1.0 << 1;
        QTest::newRow("push") << 0.64 << 1.0 << 2;
        QTest::newRow("cuts") << 0.47 << 0.97 << 3;
    }

    void levelsCoverTheSpans()
    {
        QFETCH(double, closest);
        QFETCH(double, widest);
        QFETCH(int, levels);
        Still still(stripes(kSeen, 4), kSeen, {closest, widest});
        QCOMPARE(still.levelSpans().size(), size_t(levels));
        double last = -1;
        for (double span = widest; span >= closest; span -= 0.01) {
            const Still::View view = still.at(span);
            QVERIFY(view.level && view.share >= 0 && view.share <= 1);
            QVERIFY(still.nearest(span).picture.width() * span >=
                    1.45 * kSeen.width()); // bilinear taps need more than one
            // Detail comes without a jump.
            const double detail =
                std::distance(
                    still.levelSpans().begin(),
                    std::ranges::find_if(still.levelSpans(),
                                         [&](double of) { return &still.nearest(of) == view.level; })) +
                view.share;
            QVERIFY2(last < 0 || std::abs(detail - last) < 0.2, qPrintable(QString::number(span)));
            last = detail;
        }
    }

    void levelsHaveTheDetailThatTheirViewShows()
    {
        // Stripes of half a pixel of the whole view: too fine for it, not for one of 0.4.
        const QImage fine = stripes(4 * kSeen, 2);
        Still still(fine, kSeen, {0.4, 1});
        QVERIFY(contrast(still.at(1).level->picture) < 20);
        QVERIFY(contrast(still.at(0.4).level->picture) > 120);
    }

    void anySizeIsCroppedToTheMiddle_data()
    {
        QTest::addColumn<QSize>("source");
        for (const QSize size :
             {kSeen, QSize(1, 1), QSize(333, 517), QSize(4999, 3001), QSize(3000, 40), QSize(7, 900)})
            QTest::addRow("%d x %d", size.width(), size.height()) << size;
    }

    void anySizeIsCroppedToTheMiddle()
    {
        QFETCH(QSize, source);
        Still still(filled(source, QColor(40, 90, 160)), kSeen, {0.8, 1});
        const QImage &level = still.at(0.9).level->picture;
        QVERIFY(std::abs(level.width() * kSeen.height() - level.height() * kSeen.width()) <= level.width());
        QCOMPARE(level.pixelColor(level.width() / 2, level.height() / 2), QColor(40, 90, 160));
    }

    void theMiddleIsKept()
    {
        QImage tall = filled({100, 300}, Qt::red);
        QPainter(&tall).fillRect(0, 115, 100, 70, Qt::green);
        Still still(tall, kSeen, {});
        const QImage &level = still.at(1).level->picture;
        QCOMPARE(level.pixelColor(level.width() / 2, 20), QColor(Qt::green));
        QCOMPARE(level.pixelColor(level.width() / 2, level.height() - 20), QColor(Qt::green));
    }

    void drawingsAreDrawnAsLargeAsTheyAreSeen()
    {
        const FlatDrawing drawing(QColor(80, 160, 90));
        const QImage picture = filled(kSeen, QColor(80, 160, 90));
        const auto width = [&](const QString &file, const QImage &of, double closest) {
            const std::vector<DrawnLayer> layers = redrawn(drawing, file, of, {kSeen, {closest, 1}});
            return layers.size() == 1 ? layers.front().picture.width() : 0;
        };
        QCOMPARE(width(QStringLiteral("drawing.png"), picture, 1), 480);
        QCOMPARE(width(QStringLiteral("drawing.png"), picture, 0.75), 640);
        QCOMPARE(width(QStringLiteral("drawing.png"), picture, 0.2), 800);
        QCOMPARE(width(QStringLiteral("photo.png"), picture, 0.75), 320);
        // One that somebody has painted over in the meantime.
        QImage other = picture;
        QPainter(&other).fillRect(100, 50, 60, 60, Qt::white);
        QCOMPARE(width(QStringLiteral("drawing.png"), other, 0.75), 320);
        // One that is large already.
        QCOMPARE(width(QStringLiteral("drawing.png"), filled(3 * kSeen, QColor(80, 160, 90)), 0.75), 960);
    }

    void drawingsAreTakenApart()
    {
        const FlatDrawing drawing(QColor(80, 160, 90));
        const QImage picture = filled(kSeen, QColor(80, 160, 90));
        const std::vector<DrawnLayer> layers =
            redrawn(drawing, QStringLiteral("drawing.png"), picture, {kSeen, {0.75, 1}, true});
        QCOMPARE(layers.size(), size_t(2));
        QVERIFY(!layers[0].picture.hasAlphaChannel());
        QCOMPARE(layers[0].depth, Depth::Back);
        QCOMPARE(layers[1].depth, Depth::Subject);
        QCOMPARE(redrawn(drawing, QStringLiteral("photo.png"), picture, {kSeen, {0.75, 1}, true}).size(),
                 size_t(1));
    }

    void whatIsTransparentIsLeftOut()
    {
        QImage source = filled(2 * kSeen, Qt::transparent, QImage::Format_ARGB32_Premultiplied);
        QPainter(&source).fillRect(200, 100, 120, 80, QColor(255, 120, 0));
        Still still(source, kSeen, {0.7, 1});
        QCOMPARE(still.part(), QRect(192, 92, 136, 96));
        QCOMPARE(still.levelSpans().size(), size_t(1));
        const QImage &level = still.at(0.8).level->picture;
        QVERIFY(level.width() > 136 && level.width() < 200);
        QCOMPARE(level.pixelColor(level.rect().center()), QColor(255, 120, 0));
        source.fill(Qt::transparent);
        QCOMPARE(Still(source, kSeen, {}).part().size(), QSize(1, 1));
    }
};

BEATREEL_TEST(tst_Still)
#include "tst_Still.moc"
