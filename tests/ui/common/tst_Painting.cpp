// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Badge.h"
#include "ui/common/ButtonFace.h"
#include "ui/common/Painting.h"
#include "ui/common/Plate.h"
#include "ui/common/TabularText.h"

#include "tests/support/TestMain.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace beatreel;

class tst_Painting : public QObject
{
    Q_OBJECT

private slots:
    void linesCoverWholeDevicePixels_data()
    {
        QTest::addColumn<double>("ratio");
        for (double ratio : {1.0, 1.25, 1.5, 2.0, 3.0})
            QTest::addRow("%g", ratio) << ratio;
    }

    void linesCoverWholeDevicePixels()
    {
        QFETCH(double, ratio);
        QImage image(qRound(40 * ratio), qRound(40 * ratio), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::black);
        QPainter painter(&image);
        paintBox(painter, QRectF(3, 5, 31, 27), 0, {}, {Qt::white, 1});
        paintHorizontalLine(painter, QRect(0, 37, 40, 1), Qt::white);
        painter.end();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const int level = image.pixelColor(x, y).red();
                QVERIFY2(level == 0 || level == 255, "a half-lit pixel");
            }
        }
    }

    void crispIsNeverNothing()
    {
        QCOMPARE(crisp(1, 1), 1.0);
        QCOMPARE(crisp(1, 2), 1.0);
        QCOMPARE(crisp(0.2, 1), 1.0);
        QCOMPARE(crisp(1, 1.5) * 1.5, 2.0);
        QCOMPARE(crisp(0, 2), 0.0);
    }

    void thinBoxesAreDrawnAsTheyAre_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::newRow("1x") << 1.0;
        QTest::newRow("1.5x") << 1.5;
        QTest::newRow("2x") << 2.0;
    }

    /// Each sort is drawn once and kept: none is taken for another.
    void thinBoxesAreDrawnAsTheyAre()
    {
        QFETCH(double, ratio);
        const auto painted = [ratio](const QPoint &at, const QColor &fill, const Edge &edge) {
            QImage image(QSize(60, 60) * ratio, QImage::Format_RGB32);
            image.setDevicePixelRatio(ratio);
            image.fill(Qt::black);
            QPainter painter(&image);
            paintBox(painter, QRect(at, QSize(6, 30)), 4, fill, edge);
            return image;
        };
        const auto colourAt = [ratio](const QImage &image, double x, double y) {
            return image.pixelColor(static_cast<int>(x * ratio), static_cast<int>(y * ratio));
        };
        const Edge solid{Qt::red, 1, EdgeKind::Solid};
        const Edge dashed{Qt::red, 1, EdgeKind::Dashed};
        for (const QPoint &at : {QPoint(10, 10), QPoint(20, 12)}) {
            const QImage one = painted(at, Qt::blue, solid);
            QCOMPARE(colourAt(one, at.x() + 0.1, at.y() + 16.5), QColor(Qt::red));
            QCOMPARE(colourAt(one, at.x() + 5.9, at.y() + 16.5), QColor(Qt::red));
            QCOMPARE(colourAt(one, at.x() + 3, at.y() + 16.5), QColor(Qt::blue));
            QCOMPARE(colourAt(one, at.x() + 3, at.y() + 0.1), QColor(Qt::red));
            QCOMPARE(colourAt(one, at.x() - 0.9, at.y() + 16.5), QColor(Qt::black));
            QCOMPARE(colourAt(one, at.x() + 6.9, at.y() + 16.5), QColor(Qt::black));
            const QImage other = painted(at, Qt::blue, dashed);
            QCOMPARE(colourAt(other, at.x() + 0.1, at.y() + 1.5), QColor(Qt::red));
            QCOMPARE(colourAt(other, at.x() + 0.1, at.y() + 5.5), QColor(Qt::blue)); // after four pixels a gap of three
            const QImage empty = painted(at, {}, {Qt::green, 1, EdgeKind::Solid});
            QCOMPARE(colourAt(empty, at.x() + 0.1, at.y() + 16.5), QColor(Qt::green));
            QCOMPARE(colourAt(empty, at.x() + 3, at.y() + 16.5), QColor(Qt::black));
        }
    }

    void figuresDoNotDance_data()
    {
        QTest::addColumn<QString>("family");
        for (const QString &family : TypeScale::defaultFamilies())
            QTest::newRow(qPrintable(family)) << family;
    }

    void figuresDoNotDance()
    {
        QFETCH(QString, family);
        const QFont font = TypeScale(100, {family}).font(TextSize::Head);
        const qreal width = tabularWidth(font, QStringLiteral("0:00:00"));
        for (char16_t digit = u'1'; digit <= u'9'; ++digit)
            QCOMPARE(tabularWidth(font, QStringLiteral("0:00:00").replace(u'0', digit)), width);
        QVERIFY(tabularWidth(font, QStringLiteral("10:00:00")) > width);
        TabularLabel ones(QStringLiteral("$1.11"));
        TabularLabel eights(QStringLiteral("$8.88"));
        QCOMPARE(ones.sizeHint(), eights.sizeHint());
    }

    void aSteadyTextNeverTakesLessRoom()
    {
        QWidget window;
        TabularLabel price(&window);
        price.setFont(TypeScale().font(TextSize::Body));
        price.setSteadyText(QStringLiteral("$1.00"));
        const QSize small = price.size();
        QCOMPARE(small, price.sizeHint());
        price.setSteadyText(QStringLiteral("$1,024.00"));
        QVERIFY(price.width() > small.width());
        QCOMPARE(price.size(), price.sizeHint());
        const QSize large = price.size();
        price.setSteadyText(QStringLiteral("$2.00"));
        QCOMPARE(price.text(), QStringLiteral("$2.00"));
        QCOMPARE(price.size(), large);
        price.setFont(TypeScale(200).font(TextSize::Body));
        QCOMPARE(price.size(), price.sizeHint());
    }

    void figuresStandInTheirCells()
    {
        const QFont font = TypeScale().font(TextSize::Head);
        const auto rightEdgeOfS = [&font](const QString &text) {
            QImage image(120, 30, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            painter.setFont(font);
            paintTabular(painter, image.rect(), Qt::AlignLeft | Qt::AlignVCenter, text);
            painter.end();
            for (int x = image.width() - 1; x >= 0; --x) {
                for (int y = 0; y < image.height(); ++y) {
                    if (qAlpha(image.pixel(x, y)) > 0)
                        return x;
                }
            }
            return -1;
        };
        const int edge = rightEdgeOfS(QStringLiteral("00 s"));
        QVERIFY(edge > 0);
        QCOMPARE(rightEdgeOfS(QStringLiteral("11 s")), edge);
        QCOMPARE(rightEdgeOfS(QStringLiteral("74 s")), edge);
    }

    void paintedPartsGrowWithTheText()
    {
        QSize plate;
        QSize badge;
        for (int percent : {90, 100, 150, 200}) {
            const Appearance look{.theme = Theme::dark(), .type = TypeScale(percent)};
            const QSize nextPlate = plateSize({.strong = QStringLiteral("3"), .words = QStringLiteral("5 s"), .icon = Icon::Camera, .iconColour = {}}, look);
            const QSize nextBadge = badgeSize(12, look);
            QVERIFY(nextPlate.width() > plate.width() && nextPlate.height() > plate.height());
            QVERIFY(nextBadge.width() > badge.width() && nextBadge.height() >= badge.height());
            plate = nextPlate;
            badge = nextBadge;
        }
    }

    /// However short it is: only what is cut off goes.
    void aShortVerbIsShown()
    {
        for (const int percent : {90, 100, 150, 200}) {
            const Appearance look{.theme = Theme::dark(), .type = TypeScale(percent)};
            const auto painted = [&look](const QString &verb) {
                ButtonFace face;
                face.verb = QStringLiteral("Fit");
                QImage image(faceSize(face, look), QImage::Format_ARGB32_Premultiplied);
                image.fill(Qt::transparent);
                QPainter painter(&image);
                face.verb = verb;
                paintButtonFace(painter, image.rect(), face, look);
                painter.end();
                return image;
            };
            QVERIFY(painted(QStringLiteral("Fit")) != painted({}));
        }
    }

    void aNarrowButtonKeepsItsPrice()
    {
        const Appearance look;
        ButtonFace face{.verb = QStringLiteral("A very long translated verb"), .price = QStringLiteral("$0.20"), .icon = themedIcon(Icon::Stale)};
        const QSize least = leastFaceSize(face, look);
        QVERIFY(least.width() < faceSize(face, look).width());
        const auto priceOf = [&look](const ButtonFace &shown, const QSize &size) {
            QImage image(size, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintButtonFace(painter, image.rect(), shown, look);
            painter.end();
            const int width = qCeil(tabularWidth(look.type.font(TextSize::Body), shown.price));
            const int padding = 6;
            return image.copy(size.width() - padding - width, 6, width, size.height() - 12);
        };
        ButtonFace shorter = face;
        shorter.verb = QStringLiteral("Another very long verb that differs");
        QCOMPARE(priceOf(face, least), priceOf(shorter, least));
        ButtonFace dearer = face;
        dearer.price = QStringLiteral("$8.99");
        QVERIFY(priceOf(dearer, least) != priceOf(face, least));
    }
};

BEATREEL_TEST(tst_Painting)
#include "tst_Painting.moc"
