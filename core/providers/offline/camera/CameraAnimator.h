// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/DrawnFrames.h"
#include "core/generate/Generators.h"

namespace beatreel {

/// The built-in camera: 5 s from one picture by the beat's camera movement; each clip (`clip.mp4`) is a chunk
/// of the present parameter set already. Where the beat's frame is given, chunk k shows the seconds 5k to
/// 5k + 5 of one uninterrupted movement in it; otherwise a later chunk moves off gently from the hand-on
/// picture as it stands. All clips of a beat must get the same seed for that.
class CameraAnimator final : public ClipGenerator
{
public:
    /// `drawn` (optional; it must outlive this) knows the frames that can be drawn larger than they are, for moves
    /// that come close, and in layers, for those that go through space.
    explicit CameraAnimator(const DrawnFrames *drawn = nullptr) : m_drawn(drawn) {}

    [[nodiscard]] GeneratorIdentity identity() const override;
    /// Media, naming the file, where the picture cannot be read.
    [[nodiscard]] Result<Generated> make(const ClipRequest &request, const TaskContext &context) const override;

private:
    const DrawnFrames *m_drawn;
};

} // namespace beatreel
