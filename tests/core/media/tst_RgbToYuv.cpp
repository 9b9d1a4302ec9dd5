// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/RgbToYuv.h"

#include "core/base/Random.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <cmath>

using namespace beatreel;

namespace {

struct Planes
{
    std::vector<uint8_t> y, u, v;
};

Planes converted(const QImage &picture)
{
    const auto width = size_t(picture.width()), height = size_t(picture.height());
    Planes planes{std::vector<uint8_t>(width * height), std::vector<uint8_t>(width * height / 4),
                  std::vector<uint8_t>(width * height / 4)};
    rgbToYuv(picture, {planes.y.data(), planes.u.data(), planes.v.data(), picture.width(), picture.width() / 2});
    return planes;
}

} // namespace

class tst_RgbToYuv : public QObject
{
    Q_OBJECT

private slots:
    void knownColours_data()
    {
        QTest::addColumn<QColor>("colour");
        QTest::addColumn<int>("y");
        QTest::addColumn<int>("u");
        QTest::addColumn<int>("v");
        // ITU-R BT.709 table of 100 % bars.
        QTest::newRow("black") << QColor(0, 0, 0) << 16 << 128 << 128;
        QTest::newRow("white") << QColor(255, 255, 255) << 235 << 128 << 128;
        QTest::newRow("yellow") << QColor(255, 255, 0) << 219 << 16 << 138;
        QTest::newRow("cyan") << QColor(0, 255, 255) << 188 << 154 << 16;
        QTest::newRow("green") << QColor(0, 255, 0) << 173 << 42 << 26;
        QTest::newRow("magenta") << QColor(255, 0, 255) << 78 << 214 << 230;
        QTest::newRow("red") << QColor(255, 0, 0) << 63 << 102 << 240;
        QTest::newRow("blue") << QColor(0, 0, 255) << 32 << 240 << 118;
    }

    void knownColours()
    {
        QFETCH(QColor, colour);
        QFETCH(int, y);
        QFETCH(int, u);
        QFETCH(int, v);
        QImage picture(34, 18, QImage::Format_RGB32);
        picture.fill(colour);
        const Planes planes = converted(picture);
        for (const uint8_t value : planes.y)
            QCOMPARE(int(value), y);
        for (const uint8_t value : planes.u)
            QCOMPARE(int(value), u);
        for (const uint8_t value : planes.v)
            QCOMPARE(int(value), v);
    }

    void everyGreyIsNearest()
    {
        for (int grey = 0; grey < 256; ++grey) {
            QImage picture(16, 2, QImage::Format_RGB32);
            picture.fill(QColor(grey, grey, grey));
            const Planes planes = converted(picture);
            QCOMPARE(int(planes.y[5]), int(std::lround(16 + grey * 219.0 / 255)));
            QCOMPARE(int(planes.u[3]), 128);
            QCOMPARE(int(planes.v[3]), 128);
        }
    }

    void chromaSitsLeft()
    {
        // One red column at x = 8: its even place takes half of it (weights 1 2 1), its right neighbour nothing.
        QImage picture(16, 2, QImage::Format_RGB32);
        picture.fill(Qt::black);
        picture.setPixel(8, 0, qRgb(255, 0, 0));
        picture.setPixel(8, 1, qRgb(255, 0, 0));
        const Planes planes = converted(picture);
        QCOMPARE(int(planes.v[3]), 128);
        QCOMPARE(int(planes.v[4]), 128 + 56);
        QCOMPARE(int(planes.v[5]), 128);
        // At x = 9 it lies between two places: a quarter for each.
        picture.fill(Qt::black);
        picture.setPixel(9, 0, qRgb(255, 0, 0));
        picture.setPixel(9, 1, qRgb(255, 0, 0));
        const Planes between = converted(picture);
        QCOMPARE(int(between.v[4]), 128 + 28);
        QCOMPARE(int(between.v[5]), 128 + 28);
    }

    void anyPixelIsWithinOneOfTheFormula()
    {
        Random random(3);
        QImage picture(62, 40, QImage::Format_RGB32);
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                picture.setPixel(x, y, qRgb(random.whole(0, 255), random.whole(0, 255), random.whole(0, 255)));
        }
        const Planes planes = converted(picture);
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QRgb rgb = picture.pixel(x, y);
                const double luma =
                    16 + 219.0 / 255 * (0.2126 * qRed(rgb) + 0.7152 * qGreen(rgb) + 0.0722 * qBlue(rgb));
                QVERIFY(std::abs(planes.y[size_t(y * picture.width() + x)] - luma) <= 0.52);
            }
        }
    }
};

BEATREEL_TEST(tst_RgbToYuv)
#include "tst_RgbToYuv.moc"
