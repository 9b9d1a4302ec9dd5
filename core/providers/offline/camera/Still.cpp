// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/Still.h"

#include <algorithm>

namespace beatreel::camera {

namespace {

/// The largest part of `source` with the aspect of `picture`, whole pixels, in the middle.
QRect fillingPart(QSize source, QSize picture)
{
    QSize part = picture.scaled(source, Qt::KeepAspectRatio).expandedTo({1, 1});
    const QPoint corner((source.width() - part.width()) / 2, (source.height() - part.height()) / 2);
    return {corner, part};
}

} // namespace

QImage stillFor(const QImage &source, QSize picture)
{
    const QRect part = fillingPart(source.size(), picture);
    const double scale = static_cast<double>(part.width()) / picture.width();
    const double wanted = std::clamp(scale, 1.0, kLargestStill);
    const QSize size(qRound(picture.width() * wanted), qRound(picture.height() * wanted));
    QImage still = part.size() == source.size() ? source : source.copy(part);
    if (still.size() != size)
        still = still.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return still.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace beatreel::camera
