// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/Generators.h"
#include "core/providers/offline/camera/CameraPose.h"
#include "core/providers/offline/camera/Still.h"

namespace beatreel::camera {

/// The camera of one clip: which seconds of the beat's movement it shows, and in which picture.
class Shot
{
public:
    explicit Shot(const ClipRequest &request);

    /// The beat's frame where it is given, else what the request hands on.
    [[nodiscard]] const QString &picture() const { return m_picture; }
    /// The pose `seconds` after the clip's start. A clip in the beat's frame goes on where the one before
    /// ended; one from a hand-on picture begins with it as it is and eases into the movement.
    [[nodiscard]] CameraPose at(double seconds) const;
    /// The widest and the closest view that the camera takes: the same for all clips that are one movement, however
    /// long the beat is.
    [[nodiscard]] Spans spans() const;
    /// Whether what is near moves more than what is far.
    [[nodiscard]] bool hasParallax() const;
    /// Whether the camera is so fast there that film would blur.
    [[nodiscard]] bool isBlurredAt(double seconds) const;

private:
    QString m_movement;
    QString m_picture;
    quint64 m_seed;
    double m_start; ///< seconds since the beat's start
    bool m_isFromHandOnPicture;
};

} // namespace beatreel::camera
