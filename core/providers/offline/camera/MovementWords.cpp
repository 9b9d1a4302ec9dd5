// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/MovementWords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

namespace beatreel::camera {

namespace {

using Words = std::vector<const char *>;

bool hasOneOf(const QStringList &name, const Words &words)
{
    return std::ranges::any_of(words,
                               [&](const char *word) { return name.contains(QLatin1StringView(word)); });
}

Move craneIn(const QStringList &name)
{
    return hasOneOf(name, {"down", "downward", "downwards", "descend", "descending", "lower"}) ? craneDown
                                                                                               : craneUp;
}

Move panIn(const QStringList &name)
{
    return hasOneOf(name, {"fast", "quick", "across", "sweep", "sweeping", "slide", "sliding"}) ? panAcross
                                                                                                : slowPan;
}

Move pushInOf(const QStringList &name)
{
    if (hasOneOf(name, {"fast", "quick", "snap", "crash", "punch"}) ||
        name.contains(QLatin1StringView("push")))
        return hasOneOf(name, {"slow", "gentle", "subtle", "slight"}) ? slowPushIn : camera::pushIn;
    return name.contains(QLatin1StringView("dolly")) ? slowDollyIn : slowPushIn;
}

struct Entry
{
    Words words;
    Move move = nullptr;
    Move (*choose)(const QStringList &name) = nullptr; ///< where other words decide
};

/// The first whose words are there: what says more stands before what says less.
const std::array<Entry, 12> &entries()
{
    static const std::array<Entry, 12> table = {{
        {{"static", "still", "hold", "lock", "locked", "lockdown", "fixed", "tripod", "none"}, stillFrame},
        {{"whip", "swish", "swipe"}, whipPan},
        {{"cuts", "cut", "cutting", "montage"}, fastCuts},
        {{"orbit", "orbiting", "arc", "circle", "circling", "around", "rotate", "rotating", "rotation", "360",
          "turntable"},
         slowOrbit},
        {{"handheld", "shaky", "shake", "pov", "documentary", "steadicam"}, handheldFollow},
        {{"track", "tracking", "truck", "trucking", "follow", "following", "chase"}, trackingShot},
        {{"reveal", "revealing", "unveil"}, reveal},
        {{"crane", "jib", "boom", "pedestal", "tilt", "drone", "aerial", "rise", "rising", "up", "down",
          "descend", "descending"},
         nullptr,
         craneIn},
        {{"out", "back", "backward", "backwards", "pull", "away", "widen"}, pullBack},
        {{"pan", "panning", "slide", "sliding", "lateral", "sideways", "left", "right", "sweep", "across"},
         nullptr,
         panIn},
        {{"push", "zoom", "dolly", "in", "closer", "forward", "forwards", "punch", "ken"}, nullptr, pushInOf},
        {{"breathing", "breathe", "subtle", "float", "floating", "drift", "drifting"}, stillHold},
    }};
    return table;
}

} // namespace

WordedMove moveInWords(const QString &name)
{
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    QStringList words = name.toLower().split(other, Qt::SkipEmptyParts);
    if (words.contains(QStringLiteral("hand")) && words.contains(QStringLiteral("held")))
        words.append(QStringLiteral("handheld"));
    const int side = words.contains(QStringLiteral("left"))    ? -1
                     : words.contains(QStringLiteral("right")) ? 1
                                                               : 0;
    for (const Entry &entry : entries()) {
        if (hasOneOf(words, entry.words))
            return {entry.move != nullptr ? entry.move : entry.choose(words), side};
    }
    return {};
}

} // namespace beatreel::camera
