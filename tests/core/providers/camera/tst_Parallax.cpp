// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/Movements.h"
#include "core/providers/offline/camera/Parallax.h"
#include "core/providers/offline/camera/ShotPainter.h"
#include "tests/support/TestMain.h"

#include <QPainter>
#include <QTest>

using namespace beatreel;
using namespace beatreel::camera;

namespace {

const QSize kView(320, 180);

/// A backdrop with a mark on it.
QImage backdrop()
{
    QImage image(kView, QImage::Format_RGB32);
    image.fill(QColor(40, 60, 120));
    QPainter(&image).fillRect(100, 20, 20, 40, QColor(250, 240, 200));
    return image;
}

/// Somebody in the middle, before nothing.
QImage subject()
{
    QImage image(kView, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(220, 60, 40));
    painter.drawEllipse(QRectF(140, 70, 40, 70));
    return image;
}

QImage painted(ShotPainter painter, const CameraPose &pose)
{
    QImage target(kView, QImage::Format_RGB32);
    target.fill(Qt::magenta);
    painter.paint(pose, target);
    return target;
}

ShotPainter inLayers()
{
    std::vector<StillLayer> layers;
    layers.push_back({Still(backdrop(), kView, {0.7, 1}), Depth::Back});
    layers.push_back({Still(subject(), kView, {0.7, 1}), Depth::Subject});
    return ShotPainter(std::move(layers));
}

/// The first column from the left, at that height, where the picture is near a colour.
int columnOf(const QImage &image, int y, QColor colour)
{
    for (int x = 0; x < image.width(); ++x) {
        const QColor pixel = image.pixelColor(x, y);
        if (std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) +
                std::abs(pixel.blue() - colour.blue()) <
            60)
            return x;
    }
    return -1;
}

} // namespace

class tst_Parallax : public QObject
{
    Q_OBJECT

private slots:
    void noCameraMovesWhatIsBeforeTheLens()
    {
        QImage bars(kView, QImage::Format_ARGB32_Premultiplied);
        bars.fill(Qt::transparent);
        QPainter(&bars).fillRect(0, 0, kView.width(), 20, Qt::black);
        std::vector<StillLayer> layers;
        layers.push_back({Still(backdrop(), kView, {0.7, 1}), Depth::Back});
        layers.push_back({Still(bars, kView, {}), Depth::Lens});
        ShotPainter painter(std::move(layers));
        for (const CameraPose &pose : {CameraPose{}, CameraPose{.span = 0.7, .x = 0.1, .y = 0.12, .roll = 1}}) {
            const QImage seen = painted(painter, pose);
            for (int x = 0; x < kView.width(); x += 7) {
                QCOMPARE(seen.pixelColor(x, 18), QColor(Qt::black));
                QVERIFY(seen.pixelColor(x, 22).blue() > 100);
            }
        }
    }

    void atRestAllIsWhereItWas()
    {
        for (const Depth depth : {Depth::Back, Depth::Middle, Depth::Subject, Depth::Lens})
            QCOMPARE(seenAt({}, depth), CameraPose());
    }

    void farThingsMoveLess()
    {
        const CameraPose pose{.span = 0.7, .x = 0.1, .y = -0.05, .roll = 0.5};
        const CameraPose back = seenAt(pose, Depth::Back), middle = seenAt(pose, Depth::Middle);
        QCOMPARE(seenAt(pose, Depth::Subject), pose);
        QVERIFY(back.x < middle.x && middle.x < pose.x);
        QVERIFY(back.y > middle.y && middle.y > pose.y);
        QVERIFY(back.span > middle.span && middle.span > pose.span);
        QCOMPARE(back.roll, pose.roll);
    }

    void edgesStayUnseen_data()
    {
        QTest::addColumn<QString>("movement");
        for (const QString &movement :
             knownMovements() + QStringList{QStringLiteral("pull_back"), QStringLiteral("moonwalk")}) {
            if (hasParallax(movement))
                QTest::newRow(qPrintable(movement)) << movement;
        }
    }

    void edgesStayUnseen()
    {
        QFETCH(QString, movement);
        const QSizeF size(1280, 720);
        const QRectF whole = QRectF(QPointF(), size).adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
        for (const Depth depth : {Depth::Back, Depth::Middle}) {
            for (quint64 seed = 0; seed < 12; ++seed) {
                for (int picture = 0; picture <= 450; ++picture) {
                    for (const QPointF &corner :
                         sourceQuad(seenAt(poseAt(movement, picture / 30.0, seed), depth), size))
                        QVERIFY2(whole.contains(corner),
                                 qPrintable(QStringLiteral("seed %1 picture %2").arg(seed).arg(picture)));
                }
            }
        }
    }

    void onlyWhatGoesThroughSpaceHasIt()
    {
        for (const char *movement : {"slow_dolly_in", "slow_pan", "tracking_shot", "crane_up", "slow_orbit",
                                     "handheld_follow", "dolly_out"})
            QVERIFY2(hasParallax(QLatin1StringView(movement)), movement);
        for (const char *movement : {"whip_pan", "swish pan", "static", "static_hold", "fast_cuts"})
            QVERIFY2(!hasParallax(QLatin1StringView(movement)), movement);
    }

    void layersAtRestAreThePicture()
    {
        QImage flat = backdrop();
        QPainter(&flat).drawImage(0, 0, subject());
        const QImage expected = painted(ShotPainter(Still(flat, kView, {0.7, 1})), {});
        const QImage result = painted(inLayers(), {});
        int most = 0;
        for (int y = 0; y < kView.height(); ++y) {
            for (int x = 0; x < kView.width(); ++x)
                most = std::max(most, std::abs(qGray(expected.pixel(x, y)) - qGray(result.pixel(x, y))));
        }
        // Edges of the subject have another level of detail.
        QVERIFY2(most < 24, qPrintable(QString::number(most)));
        QCOMPARE(result.pixel(10, 170), flat.pixel(10, 170));
        QCOMPARE(result.pixel(160, 105), flat.pixel(160, 105));
    }

    void theSubjectPassesItsBackdrop()
    {
        const auto distance = [](double x) {
            const QImage picture = painted(inLayers(), {.span = 0.75, .x = x});
            return columnOf(picture, 95, QColor(220, 60, 40)) - columnOf(picture, 45, QColor(250, 240, 200));
        };
        QVERIFY2(distance(-0.1) > distance(0.1) + 8,
                 qPrintable(QStringLiteral("%1 %2").arg(distance(-0.1)).arg(distance(0.1))));
    }
};

BEATREEL_TEST(tst_Parallax)
#include "tst_Parallax.moc"
