// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/Crop.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace beatreel {

namespace {

constexpr int kDecimals = 4;

double exact(double value, double least, double most)
{
    constexpr double kSteps = 10000;
    return std::isfinite(value) ? std::round(std::clamp(value, least, most) * kSteps) / kSteps : least;
}

} // namespace

Crop Crop::normalized() const
{
    return {exact(x, 0, 1), exact(y, 0, 1), exact(zoom, 1, kMostZoom)};
}

QRectF Crop::window(QSizeF picture, QSizeF shape) const
{
    const QSizeF part = shape.scaled(picture, Qt::KeepAspectRatio) / zoom;
    return {QPointF((picture.width() - part.width()) * x, (picture.height() - part.height()) * y), part};
}

QString Crop::text() const
{
    const auto number = [](double value) { return QString::number(value, 'f', kDecimals); };
    return QStringList{number(x), number(y), number(zoom)}.join(u',');
}

std::optional<Crop> Crop::fromText(const QString &text)
{
    const QStringList numbers = text.split(u',');
    if (numbers.size() != 3)
        return std::nullopt;
    bool isX = false, isY = false, isZoom = false;
    const Crop crop{numbers[0].toDouble(&isX), numbers[1].toDouble(&isY), numbers[2].toDouble(&isZoom)};
    return isX && isY && isZoom ? std::optional(crop.normalized()) : std::nullopt;
}

} // namespace beatreel
