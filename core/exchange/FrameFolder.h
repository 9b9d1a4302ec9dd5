// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/TaskContext.h"
#include "core/exchange/ExportInput.h"

namespace beatreel {

struct FrameFolderOptions
{
    /// What happens where there already is something in the folder.
    enum class Existing {
        Refuse, ///< Exists
        Replace ///< pictures of the same names are replaced, everything else stays
    };

    Incomplete incomplete = Incomplete::Refuse;
    Existing existing = Existing::Refuse;
};

/// The names of the pictures, one for each beat: "03 Hero shot.png", without what file systems cannot hold.
[[nodiscard]] QStringList frameNames(const Project &project);

/// Writes the frames as PNGs at their own sizes into `folder`, which appears whole or not at all where it was
/// not there. A frame that is a PNG is copied as it is. With `AsIs` missing frames are left out, and the
/// notices say which.
[[nodiscard]] Result<Exported> writeFrames(const ExportInput &input, const QString &folder,
                                           const FrameFolderOptions &options, const TaskContext &context);

} // namespace beatreel
