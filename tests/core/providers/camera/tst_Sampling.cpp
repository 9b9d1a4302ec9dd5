// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Random.h"
#include "core/providers/offline/camera/Sampling.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace beatreel;
using namespace beatreel::camera;

namespace {

constexpr std::array kShifts = {0, 8, 16, 24};

QImage noise(QSize size, QImage::Format format)
{
    Random random(3);
    QImage image(size, format);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const int opacity = format == QImage::Format_RGB32 ? 255 : random.whole(0, 2) * 255 / 2;
            image.setPixel(x, y, qRgba(random.whole(0, opacity), random.whole(0, opacity), random.whole(0, opacity), opacity));
        }
    }
    return image;
}

/// Opaque within `solid` but for a few pixels, and half transparent in some of the others.
QImage withHoles(QSize size, const QRect &solid)
{
    Random random(7);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const bool isIn = solid.contains(x, y);
            const int opacity = isIn ? (random.whole(0, 200) == 0 ? 100 : 255) : (random.whole(0, 20) == 0 ? 128 : 0);
            image.setPixel(x, y, qRgba(random.whole(0, opacity), random.whole(0, opacity), random.whole(0, opacity), opacity));
        }
    }
    return image;
}

int colour(QRgb pixel, int shift)
{
    return static_cast<int>(pixel >> shift & 255U);
}

/// One colour of a place in the picture, by the formula.
double bilinear(const QImage &picture, QPointF place, int shift)
{
    const double x = std::clamp(place.x() - 0.5, 0.0, picture.width() - 1.0);
    const double y = std::clamp(place.y() - 0.5, 0.0, picture.height() - 1.0);
    const int left = std::min(static_cast<int>(x), picture.width() - 2), top = std::min(static_cast<int>(y), picture.height() - 2);
    const auto at = [&](int right, int down) { return colour(picture.pixel(left + right, top + down), shift); };
    const double part = x - left, down = y - top;
    return (at(0, 0) * (1 - part) + at(1, 0) * part) * (1 - down) + (at(0, 1) * (1 - part) + at(1, 1) * part) * down;
}

/// The most by which any colour of any pixel of `result`, laid over `under`, is not as the formula says.
double largestError(const QImage &result, const QImage &picture, const QTransform &view, QRgb under)
{
    const QTransform back = view.inverted();
    double largest = 0;
    for (int y = 0; y < result.height(); ++y) {
        for (int x = 0; x < result.width(); ++x) {
            const QPointF place = back.map(QPointF(x + 0.5, y + 0.5));
            const bool isBeside = !QRectF(picture.rect()).contains(place);
            const double opacity = !picture.hasAlphaChannel() ? 255 : isBeside ? 0 : bilinear(picture, place, 24);
            for (const int shift : kShifts) {
                const double over = picture.hasAlphaChannel() && isBeside ? 0 : bilinear(picture, place, shift);
                const double expected = over + colour(under, shift) * (255 - opacity) / 255;
                if (shift < 24)
                    largest = std::max(largest, std::abs(colour(result.pixel(x, y), shift) - expected));
            }
        }
    }
    return largest;
}

} // namespace

class tst_Sampling : public QObject
{
    Q_OBJECT

private slots:
    void itIsBilinear_data()
    {
        QTest::addColumn<QTransform>("view");
        QTest::newRow("as it is") << QTransform();
        QTest::newRow("half a pixel") << QTransform::fromTranslate(-0.5, -0.25);
        QTest::newRow("larger") << QTransform(1.83, 0, 0, 1.61, -31.4, -9.9);
        QTest::newRow("smaller") << QTransform(0.71, 0, 0, 0.71, 1.3, -2.2);
        QTest::newRow("rolled") << QTransform(1.4, 0.05, -0.05, 1.4, -20, -14);
        QTest::newRow("in perspective") << QTransform(1.5, 0.04, 0.0011, 0.02, 1.6, -0.0006, -22, -25, 1);
    }

    void itIsBilinear()
    {
        QFETCH(QTransform, view);
        const QImage picture = noise({96, 64}, QImage::Format_RGB32);
        QImage target({79, 47}, QImage::Format_RGB32);
        layOver({{.picture = picture, .view = view}}, target);
        // 1/256 of a pixel each way, and rounding twice.
        const double error = largestError(target, picture, view, 0);
        QVERIFY2(error < 2.5, qPrintable(QString::number(error)));
    }

    void asItIsItIsTheSame()
    {
        const QImage picture = noise({64, 48}, QImage::Format_RGB32);
        QImage target(picture.size(), QImage::Format_RGB32);
        layOver({{picture}}, target);
        const QRect all(0, 0, 63, 47); // the last ones lie 1/256 of a pixel short
        QCOMPARE(target.copy(all), picture.copy(all));
        QVERIFY(largestError(target, picture, {}, 0) < 1.5);
    }

    void whatIsTransparentShowsWhatIsBehind()
    {
        const QImage picture = noise({40, 30}, QImage::Format_ARGB32_Premultiplied);
        const QRgb under = qRgb(250, 120, 3);
        for (const QTransform &view : {QTransform(1.7, 0, 0, 1.7, 6, -5), QTransform(1.7, 0.2, -0.2, 1.7, 4, 3)}) {
            QImage target({73, 51}, QImage::Format_RGB32);
            target.fill(under);
            layOver({{.picture = picture, .view = view}}, target);
            const QRect inside = view.mapRect(QRectF(picture.rect())).toAlignedRect();
            for (int y = 0; y < target.height(); ++y) {
                for (int x = 0; x < target.width(); ++x)
                    QVERIFY(inside.contains(x, y) || target.pixel(x, y) == under);
            }
            if (view.type() <= QTransform::TxScale)
                QVERIFY(largestError(target, picture, view, under) < 3.5);
        }
    }

    void aLineWithNothingInItLeavesTheTarget()
    {
        QImage picture({32, 16}, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        picture.setPixel(20, 8, qRgb(9, 200, 9));
        QImage target(picture.size(), QImage::Format_RGB32);
        target.fill(Qt::white);
        layOver({{.picture = picture, .view = QTransform::fromTranslate(0.25, 0)}}, target);
        int changed = 0;
        for (int y = 0; y < 16; ++y) {
            for (int x = 0; x < 32; ++x)
                changed += target.pixel(x, y) == qRgb(255, 255, 255) ? 0 : 1;
        }
        QCOMPARE(changed, 2);
        QVERIFY(qRed(target.pixel(20, 8)) < qRed(target.pixel(21, 8))); // a quarter of it is there
    }

    void opacityMixes()
    {
        QImage picture({8, 8}, QImage::Format_RGB32), target({8, 8}, QImage::Format_RGB32);
        picture.fill(qRgb(200, 100, 0));
        target.fill(qRgb(100, 0, 200));
        layOver({{.picture = picture, .opacity = 0.25}}, target);
        QCOMPARE(target.pixel(3, 3), qRgb(125, 25, 150));
    }

    void whatIsHiddenIsLeftOutUnseen_data()
    {
        QTest::addColumn<QTransform>("view");
        QTest::newRow("as it is") << QTransform();
        QTest::newRow("larger") << QTransform(1.83, 0, 0, 1.61, -31.4, -9.9);
        QTest::newRow("smaller") << QTransform(0.71, 0, 0, 0.71, 1.3, -2.2);
        QTest::newRow("beside the target") << QTransform::fromTranslate(-70.5, 20.25);
        QTest::newRow("rolled") << QTransform(1.4, 0.05, -0.05, 1.4, -20, -14);
    }

    void whatIsHiddenIsLeftOutUnseen()
    {
        QFETCH(QTransform, view);
        const QImage back = noise({96, 64}, QImage::Format_RGB32), closer = noise({96, 64}, QImage::Format_RGB32);
        const QImage ground = withHoles({96, 64}, QRect(0, 30, 96, 34)), thing = withHoles({96, 64}, QRect(20, 10, 50, 40));
        const auto groundLines = linePartsOf(ground), thingLines = linePartsOf(thing);
        QImage together({79, 47}, QImage::Format_RGB32), oneByOne(together.size(), together.format());
        layOver({{.picture = back, .view = view},
                 {.picture = closer, .view = view, .opacity = 0.4},
                 {.picture = ground, .lines = &groundLines, .view = view},
                 {.picture = thing, .lines = &thingLines, .view = view}},
                together);
        for (const LaidPicture &laid : {LaidPicture{.picture = back, .view = view}, LaidPicture{.picture = closer, .view = view, .opacity = 0.4},
                                        LaidPicture{.picture = ground, .view = view}, LaidPicture{.picture = thing, .view = view}})
            layOver({laid}, oneByOne);
        QCOMPARE(together, oneByOne);
    }

    void linesKnowWhatTheyShow()
    {
        QImage picture({12, 5}, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        const auto draw = [&](int y, int first, int end, int opacity) {
            for (int x = first; x < end; ++x)
                picture.setPixel(x, y, qRgba(0, 0, 0, opacity));
        };
        draw(1, 0, 12, 255);
        draw(2, 3, 7, 254);
        draw(3, 1, 3, 255);
        draw(3, 5, 9, 255);
        draw(3, 10, 11, 1);
        draw(4, 2, 10, 255);
        draw(4, 4, 5, 9);
        const std::vector<LineParts> expected = {
            {{12, 12}, {}}, {{0, 12}, {0, 12}}, {{3, 7}, {}}, {{1, 11}, {5, 9}}, {{2, 10}, {5, 10}}};
        const std::vector<LineParts> lines = linePartsOf(picture);
        QCOMPARE(lines.size(), expected.size());
        for (size_t y = 0; y < lines.size(); ++y) {
            QCOMPARE(lines[y].seen.count(), expected[y].seen.count());
            QVERIFY(lines[y].seen.isEmpty() || lines[y].seen == expected[y].seen);
            QVERIFY2(lines[y].solid.isEmpty() ? expected[y].solid.isEmpty() : lines[y].solid == expected[y].solid, qPrintable(QString::number(y)));
        }
    }
};

BEATREEL_TEST(tst_Sampling)
#include "tst_Sampling.moc"
