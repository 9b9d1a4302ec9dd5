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

Overlays picture(const QString &logo, double aspect, QPointF anchor, QPointF place, double size)
{
    if (logo.isEmpty())
        return {};
    Overlay overlay;
    overlay.kind = Overlay::Kind::Picture;
    overlay.file = logo;
    overlay.aspect = aspect;
    overlay.anchor = anchor;
    overlay.place = place;
    overlay.size = size;
    return {faded(overlay, kNameIn)};
}

Overlays layout(EndCard card, const QString &logo, double aspect)
{
    const QPointF middle(0.5, 0.5), bottom(0.5, 1), top(0.5, 0), left(0, 1), right(1, 1);
    switch (card) {
    case EndCard::Name:
        return Overlays{shade(0.5, middle, 1), name(bottom, {0.5, 0.54}, 0.15), callToAction(top, {0.5, 0.575}, 0.05)};
    case EndCard::Logo:
        return Overlays{shade(0.55, middle, 1)} + picture(logo, aspect, bottom, {0.5, 0.5}, 0.2)
             + Overlays{name(top, {0.5, logo.isEmpty() ? 0.44 : 0.545}, 0.1), callToAction(top, {0.5, logo.isEmpty() ? 0.585 : 0.69}, 0.045)};
    case EndCard::LowerThird:
        break;
    }
    return Overlays{shade(0.8, bottom, 0.5), name(left, {kLeft, 0.865}, 0.095), callToAction(left, {kLeft, 0.925}, 0.043)}
         + picture(logo, aspect, right, {kRight, 0.92}, 0.13);
}

} // namespace

QString endCardName(EndCard card)
{
    return CardNames::of(card);
}

Overlays endCard(EndCard card, const QString &logo, double aspect, Seconds beatLength)
{
    Overlays overlays = layout(card, logo, aspect);
    for (Overlay &overlay : overlays)
        overlay.in += std::max(Seconds(0), beatLength - kCardLength);
    return overlays;
}

} // namespace beatreel
