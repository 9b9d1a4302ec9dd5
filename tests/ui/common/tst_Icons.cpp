// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Icons.h"

#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace beatreel;

namespace {

struct Ink
{
    double share = 0;  ///< of the picture, 0 to 1
    bool inColour = true;
    bool reachesEdge = false;
};

Ink inkOf(const QImage &image, const QColor &colour)
{
    Ink ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            ink.share += pixel.alphaF();
            if (pixel.alpha() > 200 && (qAbs(pixel.red() - colour.red()) > 3 || qAbs(pixel.green() - colour.green()) > 3 || qAbs(pixel.blue() - colour.blue()) > 3))
                ink.inColour = false;
            const bool isRim = x == 0 || y == 0 || x + 1 == image.width() || y + 1 == image.height();
            ink.reachesEdge |= isRim && pixel.alpha() > 100;
        }
    }
    ink.share /= image.width() * image.height();
    return ink;
}

QImage painted(Icon icon, int side, const QColor &colour)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(painter, icon, QRect(0, 0, side, side), colour);
    return image;
}

} // namespace

class tst_Icons : public QObject
{
    Q_OBJECT

private slots:
    void everyDrawingHasItsFileAndTheOtherWayRound()
    {
        QStringList names;
        for (Icon icon : allIcons())
            names.append(iconName(icon) + QStringLiteral(".svg"));
        QStringList files = QDir(beatreel::test::sourceFile(QStringLiteral("resources/icons"))).entryList(QDir::Files);
        names.sort();
        files.sort();
        QCOMPARE(names, files);
        QCOMPARE(QDir(QStringLiteral(":/icons")).entryList().size(), files.size());
    }

    void allAreDrawnInTheColourAskedFor_data()
    {
        QTest::addColumn<Icon>("icon");
        for (Icon icon : allIcons())
            QTest::newRow(qPrintable(iconName(icon))) << icon;
    }

    void allAreDrawnInTheColourAskedFor()
    {
        QFETCH(Icon, icon);
        for (const QColor &colour : {QColor(230, 180, 80), QColor(24, 88, 184)}) {
            for (int side : {12, 14, 16, 20, 32}) {
                const Ink ink = inkOf(painted(icon, side, colour), colour);
                QVERIFY(ink.share > 0.015);
                QVERIFY(ink.share < 0.75);
                QVERIFY(ink.inColour);
                QVERIFY2(side < 16 || !ink.reachesEdge, "the drawing is cut off");
            }
        }
    }

    void iconsFollowThePalette()
    {
        const QPalette before = QGuiApplication::palette();
        const QIcon icon = themedIcon(Icon::Stop);
        for (const QColor &colour : {QColor(Qt::red), QColor(Qt::blue)}) {
            QPalette palette;
            palette.setColor(QPalette::ButtonText, colour);
            palette.setColor(QPalette::Disabled, QPalette::ButtonText, Qt::gray);
            QGuiApplication::setPalette(palette);
            QCOMPARE(icon.pixmap(QSize(16, 16), 1.0).toImage().pixelColor(8, 8), colour);
            QCOMPARE(icon.pixmap(QSize(16, 16), 1.0, QIcon::Disabled).toImage().pixelColor(8, 8), QColor(Qt::gray));
        }
        QGuiApplication::setPalette(before);
    }

    void iconsAreSharpAtEveryRatio()
    {
        for (double ratio : {1.0, 1.5, 2.0}) {
            const QPixmap pixmap = themedIcon(Icon::Board).pixmap(QSize(16, 16), ratio);
            QCOMPARE(pixmap.width(), qRound(16 * ratio));
            QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
        }
    }
};

BEATREEL_TEST(tst_Icons)
#include "tst_Icons.moc"
