// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/Reference.h"

#include "core/media/Picture.h"

#include <QPainter>
#include <QRect>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

namespace beatreel::sketch {

namespace {

constexpr int kMostPixels = 1400;
constexpr int kSolid = 24; ///< alpha from which a pixel belongs to the product

int apart(QRgb a, QRgb b)
{
    return std::max(
        {std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

QRect solidPart(const QImage &picture)
{
    QRect part;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        int left = 0;
        while (left < picture.width() && qAlpha(line[left]) < kSolid)
            ++left;
        if (left == picture.width())
            continue;
        int right = picture.width() - 1;
        while (qAlpha(line[right]) < kSolid)
            --right;
        part |= QRect(left, y, right - left + 1, 1);
    }
    return part;
}

bool isSeeThrough(const QImage &picture)
{
    int clear = 0;
    int count = 0;
    for (int y = 0; y < picture.height(); y += 4) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); x += 4, ++count)
            clear += qAlpha(line[x]) < kSolid;
    }
    return clear * 50 > count;
}

/// The outermost pixels, once round.
std::vector<QPoint> border(const QImage &picture)
{
    std::vector<QPoint> points;
    for (int x = 0; x < picture.width(); ++x) {
        points.emplace_back(x, 0);
        points.emplace_back(x, picture.height() - 1);
    }
    for (int y = 1; y < picture.height() - 1; ++y) {
        points.emplace_back(0, y);
        points.emplace_back(picture.width() - 1, y);
    }
    return points;
}

/// The colour of each channel's middle.
QRgb middleOf(const QImage &picture, const std::vector<QPoint> &points)
{
    std::array<std::vector<int>, 3> channels;
    for (const QPoint &p : points) {
        const QRgb pixel = picture.pixel(p);
        channels[0].push_back(qRed(pixel));
        channels[1].push_back(qGreen(pixel));
        channels[2].push_back(qBlue(pixel));
    }
    std::array<int, 3> middle{};
    for (size_t i = 0; i < channels.size(); ++i) {
        const auto half = channels[i].begin() + static_cast<std::ptrdiff_t>(channels[i].size() / 2);
        std::ranges::nth_element(channels[i], half);
        middle[i] = *half;
    }
    return qRgb(middle[0], middle[1], middle[2]);
}

/// The picture without its ground, where that is plain and goes all round; else a null image.
QImage withoutPlainGround(const QImage &picture)
{
    constexpr int near = 26;
    const std::vector<QPoint> edge = border(picture);
    const QRgb ground = middleOf(picture, edge);
    const auto alike =
        std::ranges::count_if(edge, [&](const QPoint &p) { return apart(picture.pixel(p), ground) <= near; });
    if (static_cast<size_t>(alike) * 100 < edge.size() * 96)
        return {};

    QImage mask(picture.size(), QImage::Format_Alpha8);
    mask.fill(255);
    std::vector<QPoint> open(edge);
    qint64 taken = 0;
    while (!open.empty()) {
        const QPoint p = open.back();
        open.pop_back();
        if (!mask.rect().contains(p) || mask.constScanLine(p.y())[p.x()] == 0 ||
            apart(picture.pixel(p), ground) > near)
            continue;
        mask.scanLine(p.y())[p.x()] = 0;
        ++taken;
        for (const QPoint &step : {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)})
            open.push_back(p + step);
    }
    const qint64 all = qint64(mask.width()) * mask.height();
    if (taken * 100 < all * 6 || taken * 100 > all * 96)
        return {};
    // A soft edge, drawn in a little, so that no fringe of the ground is left.
    const QSize half = (mask.size() / 2).expandedTo(QSize(1, 1));
    QImage soft = mask.scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                      .scaled(mask.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                      .convertToFormat(QImage::Format_Alpha8);
    for (int y = 0; y < soft.height(); ++y) {
        uchar *line = soft.scanLine(y);
        for (int x = 0; x < soft.width(); ++x)
            line[x] = static_cast<uchar>(std::clamp((line[x] - 120) * 2, 0, 255));
    }
    QImage cut = picture;
    QPainter painter(&cut);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.drawImage(0, 0, soft);
    painter.end();
    return cut;
}

QImage framed(const QImage &picture)
{
    const int rim = std::max(2, std::max(picture.width(), picture.height()) / 22);
    QImage frame(picture.size() + QSize(2 * rim, 2 * rim), QImage::Format_ARGB32_Premultiplied);
    frame.fill(QColor(0xfbf9f4));
    QPainter painter(&frame);
    painter.drawImage(rim, rim, picture);
    const double line = std::max(1.0, rim / 7.0);
    painter.setPen(QPen(QColor(0x2a2723), line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(frame.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2));
    return frame;
}

/// The nearest place towards the middle that belongs to the product with what is round it.
QPointF onProduct(const QImage &picture, const QPointF &share)
{
    const auto isSolid = [&](const QPointF &p) {
        const int reach = std::max(1, std::min(picture.width(), picture.height()) / 16);
        for (const QPoint &step :
             {QPoint(0, 0), QPoint(reach, 0), QPoint(-reach, 0), QPoint(0, reach), QPoint(0, -reach)}) {
            const QPoint at = QPoint(static_cast<int>(p.x() * picture.width()),
                                     static_cast<int>(p.y() * picture.height())) +
                              step;
            if (!picture.valid(at) || qAlpha(picture.pixel(at)) < 200)
                return false;
        }
        return true;
    };
    constexpr int steps = 12;
    const QPointF middle(0.5, 0.5);
    for (int i = 0; i < steps; ++i) {
        const QPointF p = share + (middle - share) * (double(i) / steps);
        if (isSolid(p))
            return p;
    }
    return share;
}

} // namespace

Reference referenceFrom(const QImage &picture)
{
    QImage small = picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (std::max(small.width(), small.height()) > kMostPixels)
        small = small.scaled(kMostPixels, kMostPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (!isSeeThrough(small)) {
        const QImage cut = withoutPlainGround(small);
        if (cut.isNull())
            return {framed(small), false};
        small = cut;
    }
    const QRect part = solidPart(small);
    return part.width() < 2 || part.height() < 2 ? Reference{framed(small), false}
                                                 : Reference{small.copy(part), true};
}

Result<Reference> readReference(const QString &file)
{
    const Result<QImage> picture = readLogo(file);
    if (!picture)
        return std::unexpected(picture.error());
    return referenceFrom(*picture);
}

Drawing drawingOf(const Reference &reference, const Drawing &like)
{
    Drawing drawing = like;
    drawing.svg.clear();
    drawing.picture = reference.picture;
    drawing.box = QRectF(QPointF(0, 0), QSizeF(reference.picture.size()));
    drawing.base.clear();
    drawing.focus = {0.5, 0.45};
    drawing.points = {{0.3, 0.24}, {0.68, 0.46}, {0.42, 0.76}};
    for (QPointF &point : drawing.points)
        point = onProduct(reference.picture, point);
    // It stands on what there is in its lowest rows.
    const int low = std::max(1, reference.picture.height() / 20);
    const QRect foot = solidPart(
        reference.picture.copy(0, reference.picture.height() - low, reference.picture.width(), low));
    drawing.footLeft = double(foot.left()) / reference.picture.width();
    drawing.footRight = double(foot.right() + 1) / reference.picture.width();
    return drawing;
}

} // namespace beatreel::sketch
