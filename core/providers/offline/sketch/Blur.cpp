// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/Blur.h"

#include <algorithm>
#include <array>
#include <vector>

namespace beatreel::sketch {

namespace {

/// Each of `count` pixels, `step` apart, becomes the mean of those up to `radius` away.
void boxLine(QRgb *line, qsizetype step, int count, int radius, std::vector<QRgb> &copy)
{
    copy.resize(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i)
        copy[static_cast<size_t>(i)] = line[i * step];
    const auto at = [&](int i) { return copy[static_cast<size_t>(std::clamp(i, 0, count - 1))]; };
    std::array<int, 4> sum{};
    const auto add = [&sum](QRgb pixel, int sign) {
        sum[0] += sign * qRed(pixel);
        sum[1] += sign * qGreen(pixel);
        sum[2] += sign * qBlue(pixel);
        sum[3] += sign * qAlpha(pixel);
    };
    for (int i = -radius; i <= radius; ++i)
        add(at(i), 1);
    const int taken = 2 * radius + 1;
    for (int i = 0; i < count; ++i) {
        const auto mean = [&](size_t channel) { return (sum[channel] + taken / 2) / taken; };
        line[i * step] = qRgba(mean(0), mean(1), mean(2), mean(3));
        add(at(i + radius + 1), 1);
        add(at(i - radius), -1);
    }
}

} // namespace

QImage blurred(const QImage &picture, int across, int down)
{
    QImage soft = picture;
    auto *pixels = reinterpret_cast<QRgb *>(soft.bits());
    const qsizetype stride = soft.bytesPerLine() / qsizetype(sizeof(QRgb));
    std::vector<QRgb> copy;
    for (int pass = 0; pass < 3; ++pass) {
        for (int y = 0; across > 0 && y < soft.height(); ++y)
            boxLine(pixels + y * stride, 1, soft.width(), across, copy);
        for (int x = 0; down > 0 && x < soft.width(); ++x)
            boxLine(pixels + x, stride, soft.height(), down, copy);
    }
    return soft;
}

} // namespace beatreel::sketch
