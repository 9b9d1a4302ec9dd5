// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace beatreel {

/// What the transport drives in place of the film, while it is what is seen. Lives in the UI thread.
class Playable
{
public:
    virtual ~Playable() = default;

    /// Else the film is driven all the same.
    [[nodiscard]] virtual bool canPlay() const = 0;
    [[nodiscard]] virtual bool isPlaying() const = 0;
    /// At the usual speed, on from where it is.
    virtual void play() = 0;
    virtual void pause() = 0;
    /// Faster in this direction, 1 or -1, as far as it can.
    virtual void shuttle(int direction) = 0;
    /// By so many pictures; what plays stops.
    virtual void step(int pictures) = 0;
};

} // namespace beatreel
