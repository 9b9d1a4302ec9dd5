// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/Finish.h"

#include "core/media/Colour.h"
#include "core/providers/offline/sketch/Marks.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace beatreel::sketch {

namespace {

/// Dots as of coarse print, which shrink towards the middle of the picture.
void halftone(QPainter &painter, const Scene &scene, double horizon)
{
    constexpr double gap = 21;
    const double w = scene.width();
    painter.setPen(Qt::NoPen);
    painter.setBrush(withAlpha(mixed(scene.light.glow, scene.light.skyLow, 0.4), 0.5));
    for (int row = 0; row * gap < horizon * 0.62; ++row) {
        const double y = row * gap + gap / 2;
        for (double x = (row % 2) * gap / 2; x < w; x += gap) {
            const double far = 1 - y / (horizon * 0.62) - 0.75 * (1 - x / w);
            if (far > 0.06)
                painter.drawEllipse(QPointF(x, y), 9 * far, 9 * far);
        }
    }
}

void slashes(QPainter &painter, const Scene &scene, double horizon, Random &random)
{
    const double w = scene.width();
    for (int i = 0; i < 3; ++i) {
        const double x = w * random.between(0.0, 0.9);
        const double width = w * random.between(0.02, 0.06);
        const double lean = horizon * 0.5;
        fillShape(painter,
                  polygon({{x + lean, 0},
                           {x + lean + width, 0},
                           {x + width - lean * 0.4, horizon},
                           {x - lean * 0.4, horizon}}),
                  withAlpha(i == 0 ? scene.palette.accent : scene.light.glow, 0.13));
    }
}

/// One form behind everything, the same in all pictures of a story.
void plainForm(QPainter &painter, const Scene &scene, double horizon)
{
    Random random(scene.look);
    const double r = std::min(horizon * 0.46, scene.width() * 0.3);
    const QPointF at(scene.width() * 0.5, horizon);
    const QColor tone = mixed(scene.light.skyLow, mixed(scene.palette.second, scene.light.middle, 0.5), 0.32);
    switch (random.whole(0, 2)) {
    case 0:
        return fillShape(painter, ellipse(at - QPointF(0, r * 0.82), r, r), tone);
    case 1: {
        QPainterPath half = ellipse(at, r * 1.35, r * 1.35);
        QPainterPath above;
        above.addRect(QRectF(0, 0, scene.width(), horizon));
        return fillShape(painter, half.intersected(above), tone);
    }
    default: {
        QPainterPath arch;
        arch.addRoundedRect(QRectF(at.x() - r * 0.8, horizon - r * 1.9, r * 1.6, r * 2.8), r * 0.8, r * 0.8);
        QPainterPath above;
        above.addRect(QRectF(0, 0, scene.width(), horizon));
        return fillShape(painter, arch.intersected(above), tone);
    }
    }
}

/// Where wet colour ran: a pale spot with an edge.
void blooms(QPainter &painter, const Scene &scene, double horizon, Random &random)
{
    for (int i = 0; i < 7; ++i) {
        const QPointF at(scene.width() * random.unit(), horizon * random.between(0.0, 0.95));
        const double r = random.between(50, 170);
        QPainterPath spot;
        for (int k = 0; k < 9; ++k) {
            const double angle = k * 0.6981317;
            const double far = r * random.between(0.78, 1.1);
            const QPointF p = at + QPointF(std::cos(angle) * far * 1.5, std::sin(angle) * far * 0.8);
            if (k == 0)
                spot.moveTo(p);
            else
                spot.quadTo(
                    at + QPointF(std::cos(angle - 0.35) * r * 1.75, std::sin(angle - 0.35) * r * 0.95), p);
        }
        spot.closeSubpath();
        const QColor colour = i % 3 == 0   ? scene.palette.accent
                              : i % 3 == 1 ? scene.light.glow
                                           : scene.light.middle;
        fillShape(painter, spot, withAlpha(colour, i % 3 == 1 ? 0.16 : 0.07));
        painter.strokePath(spot, QPen(withAlpha(mixed(colour, scene.light.ink, 0.2), 0.08), 3));
    }
}

void grid(QPainter &painter, const Scene &scene, double horizon)
{
    constexpr double step = 32;
    for (int i = 0; i * step < std::max(scene.width(), horizon); ++i) {
        painter.setPen(QPen(withAlpha(scene.light.ink, i % 4 == 0 ? 0.17 : 0.075), i % 4 == 0 ? 2.2 : 1.4));
        if (i * step < scene.width())
            painter.drawLine(QPointF(i * step, 0), QPointF(i * step, horizon));
        if (i * step < horizon)
            painter.drawLine(QPointF(0, i * step), QPointF(scene.width(), i * step));
    }
}

/// The tooth of watercolour paper: soft light and dark specks, always the same ones.
const QImage &paperTooth()
{
    static const QImage tile = [] {
        QImage image(128, 128, QImage::Format_ARGB32_Premultiplied);
        Random random(7);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const double value = random.unit() + random.unit() - 1;
                const int alpha = static_cast<int>(std::abs(value) * 13);
                const int tone = value > 0 ? alpha : 0;
                image.setPixel(x, y, qRgba(tone, tone, static_cast<int>(tone * 0.9), alpha));
            }
        }
        return image;
    }();
    return tile;
}

void vignette(QPainter &painter, const Scene &scene, const QColor &colour, double inner, double strength)
{
    const QPointF centre(scene.width() * 0.5, scene.height() * 0.52);
    QRadialGradient shade(centre, std::hypot(scene.width(), scene.height()) * 0.54);
    shade.setColorAt(inner, withAlpha(colour, 0));
    shade.setColorAt(1, withAlpha(colour, strength));
    painter.fillRect(QRectF(QPointF(0, 0), scene.canvas), shade);
}

} // namespace

void paintTexture(QPainter &painter, const Scene &scene, double horizon)
{
    Random random = scene.random(70);
    painter.save();
    painter.setClipRect(QRectF(0, 0, scene.width(), horizon), Qt::IntersectClip);
    switch (scene.light.finish) {
    case Finish::Dots:
        slashes(painter, scene, horizon, random);
        halftone(painter, scene, horizon);
        break;
    case Finish::Haze:
        break;
    case Finish::Blank:
        plainForm(painter, scene, horizon);
        break;
    case Finish::Wash:
        blooms(painter, scene, horizon, random);
        break;
    case Finish::Grid:
        grid(painter, scene, horizon);
        break;
    }
    painter.restore();
}

void paintAtmosphere(QPainter &painter, const Scene &scene)
{
    const Light &light = scene.light;
    switch (light.finish) {
    case Finish::Dots:
        vignette(painter, scene, light.ink, 0.62, 0.42);
        break;
    case Finish::Haze:
        vignette(painter, scene, QColor(0x040508), 0.36, 0.74);
        break;
    case Finish::Wash: {
        Random random = scene.random(71);
        glow(painter, {scene.width() * random.between(0.04, 0.2), scene.height() * random.between(0.0, 0.16)},
             scene.width() * 0.62, QColor(0xffcf7d), 0.34);
        vignette(painter, scene, QColor(0x5a2b14), 0.5, 0.34);
        painter.fillRect(QRectF(QPointF(0, 0), scene.canvas), QBrush(paperTooth()));
        break;
    }
    case Finish::Blank:
    case Finish::Grid:
        break;
    }
}

} // namespace beatreel::sketch
