// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/Movements.h"
#include "core/providers/offline/camera/ShotPainter.h"
#include "tests/support/Flicker.h"
#include "tests/support/TestMain.h"

#include <QPainter>
#include <QTest>

#include <functional>

using namespace beatreel;
using namespace beatreel::camera;

namespace {

const QSize kScreen(640, 360);

/// What a pen leaves: lines, edges, hatching, windows of a far town.
QImage drawing(double scale)
{
    QImage image((QSizeF(kScreen) * scale).toSize(), QImage::Format_RGB32);
    image.fill(QColor(225, 215, 200));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setPen(QPen(QColor(20, 22, 29), 1.6));
    for (int i = 0; i < 14; ++i) {
        painter.setBrush(QColor::fromHsv(i * 25, 140, 90 + i * 11));
        painter.drawEllipse(QRectF(20 + i * 43, 30 + (i * 97) % 210, 90, 70));
    }
    for (int i = 0; i < 60; ++i)
        painter.drawLine(QPointF(60 + i * 4, 180), QPointF(30 + i * 4, 330));
    painter.setPen(QPen(QColor(20, 22, 29), 0.7));
    for (int i = 0; i < 40; ++i)
        painter.drawLine(QPointF(340, 40 + i * 3), QPointF(620, 60 + i * 3.2));
    for (int i = 0; i < 400; ++i)
        painter.fillRect(QRectF(340 + i % 25 * 11.3, 190 + i / 25 * 9.7, 4, 5), QColor(250, 230, 140));
    return image;
}

struct Seen
{
    double flicker = 0;
    double detail = 0;

    [[nodiscard]] double share() const { return flicker / detail; }
};

using Paint = std::function<void(const CameraPose &pose, QImage &target)>;

/// The mean over some pictures of a move.
Seen seen(const QString &movement, const Paint &paint)
{
    constexpr int kPairs = 5;
    constexpr double kPicture = 1.0 / 30;
    Seen sum;
    for (int i = 0; i < kPairs; ++i) {
        const double seconds = 0.7 + i * 0.83;
        const CameraPose first = poseAt(movement, seconds, 5),
                         second = poseAt(movement, seconds + kPicture, 5);
        const QTransform place = viewTransform(between(first, second, 0.5), kScreen, kScreen).inverted();
        QImage one(kScreen, QImage::Format_RGB32), other(kScreen, QImage::Format_RGB32);
        paint(first, one);
        paint(second, other);
        sum.flicker += test::flicker(one, place * viewTransform(first, kScreen, kScreen), other,
                                     place * viewTransform(second, kScreen, kScreen)) /
                       kPairs;
        sum.detail += test::detail(one) / kPairs;
    }
    return sum;
}

Spans spansOf(const QString &movement)
{
    Spans spans{1, 0};
    for (double seconds = 0; seconds < 15; seconds += 0.1) {
        const double span = poseAt(movement, seconds, 5).span;
        spans = {std::min(spans.closest, span), std::max(spans.widest, span)};
    }
    return spans;
}

Seen seenFrom(const QImage &source, const QString &movement)
{
    ShotPainter painter(Still(source, kScreen, spansOf(movement)));
    return seen(movement, [&](const CameraPose &pose, QImage &target) { painter.paint(pose, target); });
}

/// Bilinear taps in the picture as it is.
Seen seenPlainly(const QImage &source, const QString &movement)
{
    return seen(movement, [&](const CameraPose &pose, QImage &target) {
        QPainter painter(&target);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setTransform(viewTransform(pose, source.size(), kScreen));
        painter.drawImage(0, 0, source);
    });
}

} // namespace

class tst_Flicker : public QObject
{
    Q_OBJECT

private slots:
    void stillPicturesHaveNone()
    {
        const QImage picture = drawing(1);
        QVERIFY(test::flicker(picture, {}, picture, {}) < 1e-9);
        QImage changed = picture;
        QPainter(&changed).fillRect(300, 150, 60, 60, Qt::red);
        QVERIFY(test::flicker(picture, {}, changed, {}) > 1);
    }

    void movesAreCalm_data()
    {
        QTest::addColumn<QString>("movement");
        for (const char *movement : {"slow_push_in", "slow_dolly_in", "slow_pan", "pan_across", "crane_down",
                                     "push_in", "handheld_follow", "static_hold"})
            QTest::newRow(movement) << QString::fromLatin1(movement);
    }

    /// Calmer than bilinear taps, and not by blur: a drawing that can be drawn larger has more detail than
    /// they show, somebody's picture as much.
    void movesAreCalm()
    {
        QFETCH(QString, movement);
        const Seen plain = seenPlainly(drawing(1), movement);
        const Seen photo = seenFrom(drawing(1), movement);
        const Seen drawn = seenFrom(drawing(2.2), movement);
        const QString figures = QStringLiteral("plain %1 of %2, photo %3 of %4, drawn %5 of %6")
                                    .arg(plain.flicker)
                                    .arg(plain.detail)
                                    .arg(photo.flicker)
                                    .arg(photo.detail)
                                    .arg(drawn.flicker)
                                    .arg(drawn.detail);
        // Where hardly anything moves, little flickers with bilinear taps either.
        const double most = plain.share() * (movement == QStringLiteral("static_hold") ? 1 : 0.7);
        QVERIFY2(photo.share() < most && photo.detail > 0.95 * plain.detail, qPrintable(figures));
        QVERIFY2(drawn.share() < most && drawn.detail > 1.05 * plain.detail, qPrintable(figures));
    }
};

BEATREEL_TEST(tst_Flicker)
#include "tst_Flicker.moc"
