// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace beatreel {

class Filmstrips;
class Pictures;
class TrackPlayer;
class Waveforms;

/// What takes are seen and heard by. All of it outlives whoever is given it.
struct TakeMedia
{
    Pictures &pictures;
    Filmstrips &strips;
    Waveforms &waveforms;
    TrackPlayer &tracks;
};

} // namespace beatreel
