// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/EndCards.h"

#include <QCoreApplication>

namespace beatreel {

namespace {

using std::chrono::milliseconds;

constexpr Seconds kCardLength{5};
constexpr milliseconds kShadeIn{300};
constexpr milliseconds kNameIn{800};
constexpr milliseconds kCallIn{1400};
constexpr milliseconds kFade{500};
constexpr double kLeft = 0.07, kRight = 0.93;
constexpr QPointF kMiddle(0.5, 0.5), kTop(0.5, 0), kBottom(0.5, 1), kBottomLeft(0, 1), kBottomRight(1, 1);

class CardNames
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::EndCard)

public:
    static QString of(EndCard card)
    {
        switch (card) {
        case EndCard::Name:
            return tr("Name in the middle");
        case EndCard::Logo:
            return tr("Logo over name and call to action");
        case EndCard::LowerThird:
            break;
        }
        return tr("Lower third with logo");
    }
};

Overlay faded(Overlay overlay, milliseconds in)
{
    overlay.in = in;
    overlay.fadeIn = kFade;
    return overlay;
}

Overlay shade(double opacity, QPointF anchor, double size)
{
    Overlay overlay;
    overlay.kind = Overlay::Kind::Shade;
    overlay.colour = QStringLiteral("#000000");
    overlay.opacity = opacity;
    overlay.anchor = anchor;
    overlay.place = anchor;
    overlay.size = size;
    return faded(overlay, kShadeIn);
}

Overlay words(OverlayWords source, QPointF anchor, QPointF place, double size, int weight)
{
    Overlay overlay;
    overlay.words = source;
    overlay.anchor = anchor;
    overlay.place = place;
    overlay.size = size;
    overlay.weight = weight;
    overlay.shadow = 0.35;
    return overlay;
}

Overlay name(QPointF anchor, QPointF place, double size)
{
    Overlay overlay = words(OverlayWords::ProductName, anchor, place, size, 700);
    overlay.tracking = -0.02;
    return faded(overlay, kNameIn);
}

Overlay callToAction(QPointF anchor, QPointF place, double size)
{
    Overlay overlay = words(OverlayWords::OnScreen, anchor, place, size, 500);
    overlay.tracking = 0.01;
    return faded(overlay, kCallIn);
}

Overlays picture(const CardLogo &logo, QPointF anchor, QPointF place, double size)
{
    if (logo.file.isEmpty())
        return {};
    Overlay overlay;
    overlay.kind = Overlay::Kind::Picture;
    overlay.file = logo.file;
    overlay.aspect = logo.aspect;
    overlay.anchor = anchor;
    overlay.place = place;
    overlay.size = size;
    return {faded(overlay, kNameIn)};
}

/// The way down in a frame, from the given height on, in parts of its shorter side as sizes are: so that what stands together
/// does in every shape.
class Column
{
public:
    explicit Column(QSize frame) : m_share(static_cast<double>(std::min(frame.width(), frame.height())) / frame.height()) {}
    [[nodiscard]] double down(double from, double by) const { return from + by * m_share; }

private:
    double m_share;
};

/// Of a line that stays within the safe area; letters are a little over half as wide as the type is high.
double fittingSize(const QString &line, QSize frame)
{
    constexpr double kLetter = 0.6, kLeast = 0.05;
    const double room = (kRight - kLeft) * frame.width() / std::min(frame.width(), frame.height());
    return std::max(kLeast, room / (kLetter * static_cast<double>(std::max<qsizetype>(1, line.size()))));
}

Overlays nameCard(const Column &column)
{
    return {shade(0.55, kMiddle, 1), name(kBottom, {0.5, column.down(0.5, 0.035)}, 0.145), callToAction(kTop, {0.5, column.down(0.5, 0.1)}, 0.05)};
}

Overlays logoCard(const CardLogo &logo, const Column &column)
{
    const double begin = logo.file.isEmpty() ? -0.06 : 0.055;
    return Overlays{shade(0.6, kMiddle, 1)} + picture(logo, kBottom, {0.5, column.down(0.5, -0.01)}, 0.2)
         + Overlays{name(kTop, {0.5, column.down(0.5, begin)}, 0.095), callToAction(kTop, {0.5, column.down(0.5, begin + 0.13)}, 0.045)};
}

/// In a narrow frame the logo stands over the name.
Overlays lowerThird(const CardLogo &logo, const Column &column, QSize frame)
{
    const bool isNarrow = 2 * frame.width() < 3 * frame.height();
    const double foot = isNarrow ? 0.88 : 0.925;
    const Overlays words{shade(0.85, kBottom, 0.5), name(kBottomLeft, {kLeft, column.down(foot, -0.075)}, 0.09),
                         callToAction(kBottomLeft, {kLeft, foot}, 0.043)};
    return words + (isNarrow ? picture(logo, kBottomLeft, {kLeft, column.down(foot, -0.19)}, 0.12) : picture(logo, kBottomRight, {kRight, foot}, 0.13));
}

} // namespace

QString endCardName(EndCard card)
{
    return CardNames::of(card);
}

Overlays endCard(EndCard card, const CardLogo &logo, const QString &productName, Seconds beatLength, QSize frame)
{
    const Column column(frame);
    Overlays overlays = card == EndCard::Name   ? nameCard(column)
                      : card == EndCard::Logo ? logoCard(logo, column)
                                              : lowerThird(logo, column, frame);
    for (Overlay &overlay : overlays) {
        if (overlay.words == OverlayWords::ProductName)
            overlay.size = std::min(overlay.size, fittingSize(productName, frame));
        overlay.in += std::max(Seconds(0), beatLength - kCardLength);
    }
    return overlays;
}

} // namespace beatreel
