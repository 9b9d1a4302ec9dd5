// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/PictureColours.h"

#include "core/base/Random.h"
#include "core/media/Colour.h"
#include "tests/support/TestMain.h"

#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace beatreel;

namespace {

QImage flat(const QColor &colour, QSize size = QSize(640, 360))
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(colour);
    return picture;
}

QImage stripes(const QList<QColor> &colours)
{
    QImage picture = flat(Qt::black);
    QPainter painter(&picture);
    const double width = double(picture.width()) / double(colours.size());
    for (qsizetype i = 0; i < colours.size(); ++i)
        painter.fillRect(QRectF(double(i) * width, 0, width, picture.height()), colours[i]);
    return picture;
}

/// A dull photograph: a grey-blue gradient with grain, and a disc that covers `share` of it.
QImage dullWith(const QColor &accent, double share)
{
    QImage picture = flat(Qt::black);
    {
        QPainter painter(&picture);
        QLinearGradient sky(0, 0, 0, picture.height());
        sky.setColorAt(0, QColor(22, 32, 44));
        sky.setColorAt(1, QColor(160, 178, 200));
        painter.fillRect(picture.rect(), sky);
        painter.setBrush(accent);
        painter.setPen(Qt::NoPen);
        const double radius = std::sqrt(share * picture.width() * picture.height() / 3.14159);
        painter.drawEllipse(QPointF(470, 130), radius, radius);
    }
    Random random(9);
    for (int y = 0; y < picture.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            const int grain = random.whole(-8, 8);
            const auto with = [grain](int value) { return std::clamp(value + grain, 0, 255); };
            line[x] = qRgb(with(qRed(line[x])), with(qGreen(line[x])), with(qBlue(line[x])));
        }
    }
    return picture;
}

double apart(const QColor &a, const QColor &b)
{
    return distance(toOklab(a), toOklab(b));
}

bool holds(const QList<QColor> &colours, const QColor &wanted, double within = 0.03)
{
    return std::ranges::any_of(colours, [&](const QColor &colour) { return apart(colour, wanted) < within; });
}

QString names(const QList<QColor> &colours)
{
    QStringList list;
    for (const QColor &colour : colours)
        list.append(colour.name());
    return list.join(u' ');
}

} // namespace

class tst_PictureColours : public QObject
{
    Q_OBJECT

private slots:
    void flatColoursAreFoundAsTheyAre_data()
    {
        QTest::addColumn<QList<QColor>>("colours");
        QTest::newRow("one") << QList<QColor>{QColor(0x35, 0x7a, 0x5b)};
        QTest::newRow("black and white") << QList<QColor>{Qt::black, Qt::white};
        QTest::newRow("three") << QList<QColor>{QColor(0xe8, 0x7a, 0x2c), QColor(0x24, 0x2a, 0x44),
                                                QColor(0xf2, 0xe9, 0xd8)};
        QTest::newRow("five") << QList<QColor>{QColor(200, 30, 40), QColor(30, 140, 60), QColor(40, 60, 200),
                                               QColor(240, 200, 40), QColor(128, 128, 128)};
    }

    void flatColoursAreFoundAsTheyAre()
    {
        QFETCH(QList<QColor>, colours);
        const QList<QColor> found = mainColours(stripes(colours), 5);
        QCOMPARE(found.size(), colours.size());
        for (const QColor &colour : colours)
            QVERIFY2(holds(found, colour, 0.01), qPrintable(colour.name() + u' ' + names(found)));
    }

    void aSmallVividAccentIsFound_data()
    {
        QTest::addColumn<QColor>("accent");
        QTest::addColumn<double>("share");
        QTest::addColumn<int>("count");
        QTest::newRow("red") << QColor(224, 16, 32) << 0.01 << 5;
        QTest::newRow("orange") << QColor(240, 130, 20) << 0.01 << 5;
        QTest::newRow("green, smaller") << QColor(40, 200, 60) << 0.006 << 5;
        QTest::newRow("blue among the blue") << QColor(20, 60, 255) << 0.02 << 5;
        QTest::newRow("among three") << QColor(224, 16, 32) << 0.03 << 3;
    }

    void aSmallVividAccentIsFound()
    {
        QFETCH(QColor, accent);
        QFETCH(double, share);
        QFETCH(int, count);
        const QList<QColor> found = mainColours(dullWith(accent, share), count);
        QVERIFY2(holds(found, accent, 0.05), qPrintable(names(found)));
        QVERIFY2(apart(found.first(), accent) > 0.1, qPrintable(names(found)));
        QCOMPARE(found.size(), count);
    }

    void aSpeckIsNoMainColour()
    {
        const QList<QColor> found = mainColours(dullWith(QColor(224, 16, 32), 0.0004), 5);
        QVERIFY2(!holds(found, QColor(224, 16, 32), 0.2), qPrintable(names(found)));
    }

    void noTwoLookAlike()
    {
        const QColor red(200, 40, 40), almost(206, 44, 42);
        QCOMPARE(mainColours(stripes({red, almost, Qt::white}), 5).size(), 2);
        const QList<QColor> found = mainColours(dullWith(QColor(224, 16, 32), 0.02), 12);
        QVERIFY(found.size() > 3);
        for (qsizetype i = 0; i < found.size(); ++i) {
            for (qsizetype k = 0; k < i; ++k)
                QVERIFY2(apart(found[i], found[k]) > 0.08, qPrintable(names(found)));
        }
    }

    void theLargestOfEquallyVividOnesComesFirst()
    {
        QImage picture = flat(QColor(40, 60, 200));
        QPainter(&picture).fillRect(0, 0, 200, 360, QColor(200, 50, 40));
        QPainter(&picture).fillRect(0, 300, 640, 60, QColor(40, 150, 60));
        const QList<QColor> found = mainColours(picture, 3);
        QCOMPARE(found.size(), 3);
        QVERIFY2(apart(found[0], QColor(40, 60, 200)) < 0.02, qPrintable(names(found)));
    }

    void noMoreThanAskedFor()
    {
        const QImage picture = stripes({Qt::red, Qt::green, Qt::blue, Qt::yellow, Qt::white, Qt::black});
        for (int count = 0; count <= 6; ++count)
            QCOMPARE(mainColours(picture, count).size(), count);
        QCOMPARE(mainColours(picture, 3), mainColours(picture, 6).first(3));
    }

    void sizeAndFormatChangeLittle()
    {
        const QList<QColor> colours{QColor(232, 122, 44), QColor(36, 42, 68), QColor(242, 233, 216)};
        const QImage picture = stripes(colours);
        for (const QImage &other : {picture.scaled(3000, 1700), picture.scaled(64, 36), picture.scaled(7, 3),
                                    picture.scaled(2000, 1), picture.convertToFormat(QImage::Format_Indexed8),
                                    picture.convertToFormat(QImage::Format_RGB888)}) {
            const QList<QColor> found = mainColours(other, 5);
            for (const QColor &colour : colours)
                QVERIFY2(holds(found, colour), qPrintable(names(found)));
        }
        QCOMPARE(mainColours(picture.copy(), 5), mainColours(picture, 5));
    }

    void whatIsTransparentDoesNotCount()
    {
        QImage picture(640, 360, QImage::Format_ARGB32);
        picture.fill(Qt::transparent);
        QVERIFY(mainColours(picture, 5).isEmpty());
        QPainter(&picture).fillRect(100, 100, 60, 60, QColor(40, 60, 200));
        const QList<QColor> found = mainColours(picture, 5);
        QCOMPARE(found.size(), 1);
        QVERIFY2(apart(found.first(), QColor(40, 60, 200)) < 0.02, qPrintable(names(found)));
        QVERIFY(mainColours({}, 5).isEmpty());
    }
};

BEATREEL_TEST(tst_PictureColours)
#include "tst_PictureColours.moc"
