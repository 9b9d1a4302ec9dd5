// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/offline/camera/LineParts.h"

namespace beatreel::camera {

/// The widest and the closest view of a movement, as CameraPose::span.
struct Spans
{
    double closest = 1;
    double widest = 1;
};

/// The largest part of `source` with the aspect of `picture`, whole pixels, in the middle.
[[nodiscard]] QRect fillingPart(QSize source, QSize picture);

/// A picture as a moving camera wants it: at several levels of detail, each with nothing finer than a picture
/// of its span can show, so that nothing shimmers, and with nearly two pixels for one of the picture, so that
/// bilinear taps take it as it is wherever they fall. Used by one thread at a time.
class Still
{
public:
    /// `source` (RGB32, or ARGB32_Premultiplied where others lie behind it), of any size, is cropped around
    /// its middle to the aspect of `picture` (pixels). The levels depend on `spans` alone: clips of one beat
    /// that are to go on into each other have the same. What is transparent has one level: two over each
    /// other would be less so.
    Still(const QImage &source, QSize picture, const Spans &spans);

    struct Level
    {
        QImage picture;
        std::vector<LineParts> lines; ///< where it is transparent
    };

    /// What is seen at a span: a level, and how much of the next closer one lies over it.
    struct View
    {
        const Level *level = nullptr;
        const Level *closer = nullptr; ///< nullptr where its share is 0
        double share = 0;
    };
    [[nodiscard]] View at(double span);
    /// The nearest level alone, for what is blurred anyway.
    [[nodiscard]] const Level &nearest(double span);

    /// Of the whole cropped source, in its pixels.
    [[nodiscard]] QSize size() const { return m_source.size(); }
    /// The part of it that the levels show: the rest is transparent.
    [[nodiscard]] const QRect &part() const { return m_part; }
    /// The span that each level is made for, from the widest on.
    [[nodiscard]] const std::vector<double> &levelSpans() const { return m_spans; }

private:
    [[nodiscard]] const Level &level(size_t number);
    [[nodiscard]] QSize levelSize(double span) const;
    [[nodiscard]] double place(double span) const;

    QImage m_source;
    QRect m_part;
    QSize m_picture;
    std::vector<double> m_spans;
    std::vector<Level> m_levels; ///< null pictures where nobody has asked for it yet
};

} // namespace beatreel::camera
