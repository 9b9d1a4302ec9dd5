// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/Snapshots.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

namespace {

const QRect kRoom(10, 20, 30, 40);

/// Counts how often it is asked to draw.
struct Drawer
{
    explicit Drawer(qsizetype bytes, qreal ratio = 1) : snapshots(bytes), screen(QSize(100, 100) * ratio, QImage::Format_RGB32)
    {
        screen.setDevicePixelRatio(ratio);
        screen.fill(Qt::black);
    }
    QColor paint(const QString &key, const QColor &shown, const QRect &room = kRoom)
    {
        QPainter painter(&screen);
        snapshots.paint(painter, key, shown.rgb(), room, Qt::gray, [&](QPainter &on) {
            ++drawn;
            on.fillRect(room.adjusted(5, 5, -5, -5), shown);
        });
        return colourAt(room.center());
    }
    [[nodiscard]] QColor colourAt(const QPoint &point) const
    {
        return screen.pixelColor((QPointF(point) * screen.devicePixelRatio()).toPoint());
    }

    Snapshots<QString, QRgb> snapshots;
    QImage screen;
    int drawn = 0;
};

} // namespace

class tst_Snapshots : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTheSameIsDrawnOnce()
    {
        Drawer drawer(1 << 20);
        QCOMPARE(drawer.paint(QStringLiteral("a"), Qt::red), QColor(Qt::red));
        QCOMPARE(drawer.paint(QStringLiteral("a"), Qt::red, kRoom.translated(40, 10)), QColor(Qt::red));
        QCOMPARE(drawer.drawn, 1);
        QCOMPARE(drawer.colourAt(kRoom.topLeft()), QColor(Qt::gray));
        QCOMPARE(drawer.colourAt(kRoom.topLeft() + QPoint(40, 10)), QColor(Qt::gray));
        QCOMPARE(drawer.colourAt(kRoom.topLeft() - QPoint(1, 1)), QColor(Qt::black));
    }

    void whatChangesIsDrawnAgain()
    {
        Drawer drawer(1 << 20);
        drawer.paint(QStringLiteral("a"), Qt::red);
        QCOMPARE(drawer.paint(QStringLiteral("a"), Qt::blue), QColor(Qt::blue));
        QCOMPARE(drawer.paint(QStringLiteral("b"), Qt::blue), QColor(Qt::blue));
        drawer.paint(QStringLiteral("b"), Qt::blue, kRoom.adjusted(0, 0, 1, 0));
        QCOMPARE(drawer.drawn, 4);
        drawer.snapshots.clear();
        drawer.paint(QStringLiteral("a"), Qt::blue);
        QCOMPARE(drawer.drawn, 5);
    }

    void theOldestGoForRoom()
    {
        Drawer drawer(2 * 4 * kRoom.width() * kRoom.height());
        for (const char *key : {"a", "b", "c"})
            drawer.paint(QString::fromLatin1(key), Qt::red);
        drawer.paint(QStringLiteral("c"), Qt::red);
        QCOMPARE(drawer.drawn, 3);
        drawer.paint(QStringLiteral("a"), Qt::red);
        QCOMPARE(drawer.drawn, 4);
        Drawer tiny(1);
        QCOMPARE(tiny.paint(QStringLiteral("a"), Qt::red), QColor(Qt::red));
        tiny.paint(QStringLiteral("a"), Qt::red);
        QCOMPARE(tiny.drawn, 2);
    }

    void onlyWholePixelsAreKept()
    {
        Drawer drawer(1 << 20, 1.5);
        const QRect whole(10, 20, 30, 40);
        drawer.paint(QStringLiteral("a"), Qt::red, whole);
        drawer.paint(QStringLiteral("a"), Qt::red, whole);
        QCOMPARE(drawer.drawn, 1);
        const QRect between = whole.translated(1, 0);
        drawer.paint(QStringLiteral("a"), Qt::red, between);
        QCOMPARE(drawer.paint(QStringLiteral("a"), Qt::red, between), QColor(Qt::red));
        QCOMPARE(drawer.drawn, 3);
    }
};

BEATREEL_TEST(tst_Snapshots)
#include "tst_Snapshots.moc"
