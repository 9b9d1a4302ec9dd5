// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/Movements.h"

#include "core/providers/offline/camera/MovementWords.h"

#include <algorithm>
#include <array>

namespace beatreel::camera {

namespace {

struct NamedMove
{
    QLatin1StringView name;
    Move move;
};

constexpr std::array<NamedMove, 15> kMoves = {{
    {QLatin1StringView("slow_dolly_in"), slowDollyIn},
    {QLatin1StringView("slow_pan"), slowPan},
    {QLatin1StringView("push_in"), pushIn},
    {QLatin1StringView("whip_pan"), whipPan},
    {QLatin1StringView("crane_down"), craneDown},
    {QLatin1StringView("pan_across"), panAcross},
    {QLatin1StringView("tracking_shot"), trackingShot},
    {QLatin1StringView("handheld_follow"), handheldFollow},
    {QLatin1StringView("slow_orbit"), slowOrbit},
    {QLatin1StringView("slow_push_in"), slowPushIn},
    {QLatin1StringView("fast_cuts"), fastCuts},
    {QLatin1StringView("static"), stillFrame},
    {QLatin1StringView("reveal"), reveal},
    {QLatin1StringView("static_hold"), stillHold},
    {QLatin1StringView("crane_up"), craneUp},
}};

WordedMove moveNamed(const QString &name)
{
    const auto found = std::ranges::find_if(kMoves, [&](const NamedMove &entry) { return name == entry.name; });
    return found == kMoves.end() ? moveInWords(name) : WordedMove{found->move};
}

/// A seed like this one whose movement goes to that side.
quint64 turned(quint64 seed, int side)
{
    while (side != 0 && sideOf(seed) != side)
        seed += 0x9e3779b97f4a7c15ULL;
    return seed;
}

} // namespace

CameraPose poseAt(const QString &movement, double seconds, quint64 seed)
{
    const WordedMove named = moveNamed(movement);
    return named.move(seconds, turned(seed, named.side));
}

bool isBlurred(const QString &movement, double seconds)
{
    return moveNamed(movement).move == whipPan && seconds > kWhipStart && seconds < kWhipEnd;
}

bool hasParallax(const QString &movement)
{
    constexpr std::array<Move, 4> kFlat = {whipPan, fastCuts, stillFrame, stillHold};
    return std::ranges::find(kFlat, moveNamed(movement).move) == kFlat.end();
}

QStringList knownMovements()
{
    QStringList names;
    for (const NamedMove &entry : kMoves)
        names.append(entry.name);
    return names;
}

} // namespace beatreel::camera
