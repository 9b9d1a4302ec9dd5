// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/sketch/Composition.h"

#include "core/providers/offline/sketch/Finish.h"

#include <QPainter>

#include <array>

namespace beatreel::sketch {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QLatin1StringView word;
    Layout layout;
};

constexpr std::array kActions = {
    Entry{"mysterious_preview"_L1, Layout::Teaser},
    Entry{"energetic_opening"_L1, Layout::Burst},
    Entry{"feature_highlight"_L1, Layout::Macro},
    Entry{"dynamic_product"_L1, Layout::Tracking},
    Entry{"person_using_product"_L1, Layout::Usage},
    Entry{"aspirational_lifestyle"_L1, Layout::Lifestyle},
    Entry{"multiple_features"_L1, Layout::Callouts},
    Entry{"fast_energy"_L1, Layout::Montage},
    Entry{"demonstrate_benefit"_L1, Layout::Benefit},
    Entry{"before_after"_L1, Layout::Split},
    Entry{"final_impression"_L1, Layout::Pedestal},
    Entry{"brand_story"_L1, Layout::Vista},
    Entry{"establish_environment"_L1, Layout::Establish},
    Entry{"mood_establishment"_L1, Layout::Mood},
    Entry{"product_reveal"_L1, Layout::Hero},
};

constexpr std::array kShots = {
    Entry{"extreme_close_up"_L1, Layout::Macro}, Entry{"macro"_L1, Layout::Macro},
    Entry{"medium_close_up"_L1, Layout::Hero},   Entry{"close_up"_L1, Layout::Hero},
    Entry{"dynamic_multi"_L1, Layout::Montage},  Entry{"dynamic"_L1, Layout::Burst},
    Entry{"tracking"_L1, Layout::Tracking},      Entry{"medium_wide"_L1, Layout::Usage},
    Entry{"medium"_L1, Layout::Lifestyle},       Entry{"wide_cinematic"_L1, Layout::Vista},
    Entry{"wide"_L1, Layout::Establish},
};

using Paint = void (*)(QPainter &, const Scene &);

Paint painterOf(Layout layout)
{
    switch (layout) {
    case Layout::Hero:
        return paintHero;
    case Layout::Pedestal:
        return paintPedestal;
    case Layout::Callouts:
        return paintCallouts;
    case Layout::Macro:
        return paintMacro;
    case Layout::Teaser:
        return paintTeaser;
    case Layout::Burst:
        return paintBurst;
    case Layout::Tracking:
        return paintTracking;
    case Layout::Montage:
        return paintMontage;
    case Layout::Usage:
        return paintUsage;
    case Layout::Lifestyle:
        return paintLifestyle;
    case Layout::Benefit:
        return paintBenefit;
    case Layout::Split:
        return paintSplit;
    case Layout::Establish:
        return paintEstablish;
    case Layout::Mood:
        return paintMood;
    case Layout::Vista:
        return paintVista;
    }
    return paintHero;
}

/// The black bars of the cinema's wide picture.
void paintBars(QPainter &painter, const Scene &scene)
{
    const double bar = scene.height() * (scene.isNarrow() ? 0.09 : 0.118);
    painter.fillRect(QRectF(0, 0, scene.width(), bar), Qt::black);
    painter.fillRect(QRectF(0, scene.height() - bar, scene.width(), bar), Qt::black);
}

/// Whether the picture may be drawn either way round: nothing in it moves, and nothing is tied to a place on
/// a product that keeps its way.
bool isTwoSided(Layout layout, const Scene &scene)
{
    switch (layout) {
    case Layout::Hero:
    case Layout::Pedestal:
    case Layout::Benefit:
    case Layout::Lifestyle:
    case Layout::Mood:
    case Layout::Vista:
        return true;
    case Layout::Callouts:
    case Layout::Macro:
    case Layout::Teaser:
        return !scene.hasWay();
    case Layout::Usage:
        // Who wears it walks, and a walk goes the film's way.
        switch (scene.product->use) {
        case ProductUse::Feet:
        case ProductUse::Ears:
        case ProductUse::Face:
        case ProductUse::Neck:
        case ProductUse::Wear:
        case ProductUse::Shoulder:
            return false;
        default:
            return true;
        }
    default:
        return false;
    }
}

} // namespace

Layout layoutFor(const QString &shotType, const QString &action)
{
    for (const Entry &entry : kActions) {
        if (action == entry.word)
            return entry.layout;
    }
    for (const Entry &entry : kShots) {
        if (shotType == entry.word)
            return entry.layout;
    }
    return Layout::Hero;
}

bool isFloating(Layout layout)
{
    return layout == Layout::Macro || layout == Layout::Teaser;
}

void paintScene(QPainter &painter, const Scene &scene)
{
    const Layout layout = layoutFor(scene.shotType, scene.action);
    Scene seen = scene;
    seen.isMirrored = isTwoSided(layout, scene) && scene.random(11).chance(0.5);
    if (scene.runsLeft() != seen.isMirrored) {
        painter.translate(scene.width(), 0);
        painter.scale(-1, 1);
    }
    painterOf(layout)(painter, seen);
    paintAtmosphere(painter, scene);
    if (layout == Layout::Vista) {
        scene.reach(painter, Depth::Lens);
        paintBars(painter, scene);
    }
}

} // namespace beatreel::sketch
