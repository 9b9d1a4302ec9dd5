// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/Blur.h"
#include "tests/support/TestMain.h"

#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace beatreel;

namespace {

/// Black on the left, white on the right.
QImage edge(QImage::Format format)
{
    QImage image(120, 60, format);
    image.fill(Qt::black);
    QPainter(&image).fillRect(60, 0, 60, 60, Qt::white);
    return image;
}

} // namespace

class tst_SketchBlur : public QObject
{
    Q_OBJECT

private slots:
    void anEdgeBecomesASmoothSlope()
    {
        const QImage soft = sketch::blurred(edge(QImage::Format_ARGB32_Premultiplied), 8, 8);
        QCOMPARE(qRed(soft.pixel(0, 30)), 0);
        QCOMPARE(qRed(soft.pixel(119, 30)), 255);
        int bend = 0;
        for (int x = 1; x < 119; ++x) {
            const int before = qRed(soft.pixel(x, 30)) - qRed(soft.pixel(x - 1, 30));
            const int after = qRed(soft.pixel(x + 1, 30)) - qRed(soft.pixel(x, 30));
            QVERIFY(before >= 0 && before < 16);
            bend = std::max(bend, std::abs(after - before));
        }
        QVERIFY2(bend <= 3, qPrintable(QString::number(bend)));
    }

    void sidewaysLeavesHorizontalLines()
    {
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter(&image).fillRect(0, 20, 60, 20, Qt::white);
        QCOMPARE(sketch::blurred(image, 6, 0), image);
        QVERIFY(sketch::blurred(image, 0, 6) != image);
    }

    void whatIsClearStaysClear()
    {
        QImage image(50, 50, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter(&image).fillRect(20, 20, 10, 10, Qt::red);
        const QImage soft = sketch::blurred(image, 3, 3);
        QCOMPARE(qAlpha(soft.pixel(0, 0)), 0);
        QVERIFY(qAlpha(soft.pixel(25, 25)) > qAlpha(soft.pixel(17, 25)));
        QVERIFY(qAlpha(soft.pixel(17, 25)) > 0);
    }
};

BEATREEL_TEST(tst_SketchBlur)
#include "tst_SketchBlur.moc"
