// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/OverlayShadow.h"

#include <cstdint>
#include <vector>

namespace beatreel {

namespace {

/// Three box blurs are close to a Gaussian.
constexpr int kPasses = 3;

struct Alpha
{
    int width = 0;
    int height = 0;
    std::vector<uint8_t> values;
};

Alpha alphaOf(const QImage &image)
{
    Alpha alpha{image.width(), image.height(), {}};
    alpha.values.resize(static_cast<size_t>(alpha.width) * static_cast<size_t>(alpha.height));
    uint8_t *to = alpha.values.data();
    for (int y = 0; y < image.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            *to++ = static_cast<uint8_t>(qAlpha(row[x]));
    }
    return alpha;
}

/// The mean of 2 r + 1 values around each of a row of `count`, `step` apart; beyond the ends there is nothing.
void blurRow(uint8_t *row, int count, int step, int radius, std::vector<uint8_t> &room)
{
    room.resize(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i)
        room[static_cast<size_t>(i)] = row[i * step];
    const int window = 2 * radius + 1;
    int sum = 0;
    for (int i = 0; i < std::min(radius, count); ++i)
        sum += room[static_cast<size_t>(i)];
    for (int i = 0; i < count; ++i) {
        if (i + radius < count)
            sum += room[static_cast<size_t>(i + radius)];
        if (i - radius - 1 >= 0)
            sum -= room[static_cast<size_t>(i - radius - 1)];
        row[i * step] = static_cast<uint8_t>((sum + window / 2) / window);
    }
}

void blur(Alpha &alpha, int radius)
{
    std::vector<uint8_t> room;
    for (int pass = 0; pass < kPasses; ++pass) {
        for (int y = 0; y < alpha.height; ++y)
            blurRow(alpha.values.data() + static_cast<ptrdiff_t>(y) * alpha.width, alpha.width, 1, radius, room);
        for (int x = 0; x < alpha.width; ++x)
            blurRow(alpha.values.data() + x, alpha.height, alpha.width, radius, room);
    }
}

} // namespace

void layShadow(QImage &image, double strength, int radius, int down)
{
    const int share = qRound(strength * 256);
    if (share <= 0)
        return;
    Alpha shadow = alphaOf(image);
    blur(shadow, std::max(1, radius));
    for (int y = 0; y < image.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(image.scanLine(y));
        const int from = y - down;
        for (int x = 0; x < image.width() && from >= 0 && from < image.height(); ++x) {
            const int alpha = qAlpha(row[x]);
            const int under = std::min(255, shadow.values[static_cast<size_t>(from) * static_cast<size_t>(shadow.width) + static_cast<size_t>(x)] * share / 256);
            row[x] = qRgba(qRed(row[x]), qGreen(row[x]), qBlue(row[x]), alpha + (255 - alpha) * under / 255);
        }
    }
}

} // namespace beatreel
