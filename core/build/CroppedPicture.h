// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/TaskContext.h"
#include "core/project/ProjectFolder.h"
#include "core/story/Crop.h"

namespace beatreel {

/// A picture of the user's own as a frame, and the part of it that is shown. The part is a take of its own, so that
/// whatever is made from a frame is made from what is seen; the whole picture stays.
struct OwnPicture
{
    Take whole;
    Crop crop;
};

/// What a frame's take is a part of, or the whole of; nullopt where it is none of the user's own.
[[nodiscard]] std::optional<OwnPicture> ownPictureOf(const Take &frame, const TakeCatalogue &takes);

/// The take that shows that part, in the shape of the project's film; the whole one where that is what is shown anyway.
/// Any thread.
[[nodiscard]] Result<Take> addCroppedPicture(const ProjectFolder &folder, const OwnPicture &picture, const TaskContext &context);

/// The project showing `part` in a frame's slot in the place of `before`, another part of the same picture or the whole of it. A part that
/// nothing is said of goes to the trash.
[[nodiscard]] Project withCroppedPicture(Project project, const Slot &frame, const Take &before, const Take &part);

} // namespace beatreel
