// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/LargeImage.h"
#include "tests/support/TestMain.h"

#include <QPainter>
#include <QTest>

using namespace beatreel;

class tst_LargeImage : public QObject
{
    Q_OBJECT

private slots:
    void itIsAnImageLikeAnyOther_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(17, 5);
        QTest::newRow("just below a large page") << QSize(1023, 512);
        QTest::newRow("a large page") << QSize(1024, 512);
        QTest::newRow("odd") << QSize(1777, 1003);
    }

    void itIsAnImageLikeAnyOther()
    {
        QFETCH(QSize, size);
        QImage image = largeImage(size, QImage::Format_ARGB32_Premultiplied);
        QCOMPARE(image.size(), size);
        QCOMPARE(image.format(), QImage::Format_ARGB32_Premultiplied);
        QImage plain(size, QImage::Format_ARGB32_Premultiplied);
        for (QImage *each : {&image, &plain}) {
            each->fill(Qt::transparent);
            QPainter painter(each);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(Qt::red);
            painter.drawEllipse(each->rect());
        }
        QCOMPARE(image, plain);
        const QImage shared = image; // what is shared is copied before it changes
        image.fill(Qt::blue);
        QCOMPARE(shared, plain);
    }

    void aCopyIsTheSame()
    {
        QImage image({1500, 900}, QImage::Format_RGB32);
        image.fill(Qt::green);
        QPainter(&image).fillRect(100, 200, 700, 600, Qt::darkCyan);
        const QImage copy = largeCopy(image);
        QVERIFY(copy.constBits() != image.constBits());
        QCOMPARE(copy, image);
    }
};

BEATREEL_TEST(tst_LargeImage)
#include "tst_LargeImage.moc"
