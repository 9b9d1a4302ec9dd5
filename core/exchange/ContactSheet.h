// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/TaskContext.h"
#include "core/exchange/ExportInput.h"

namespace beatreel {

struct ContactSheetOptions
{
    int width = 2400; ///< pixels, 600 to 8000
    int columns = 0;  ///< 0: as suits the number of beats
};

/// Writes one PNG with the frames of all beats in order, each with its number, name and time, under the
/// project's name. Frames that are missing are shown as such. Needs a QGuiApplication for its fonts; safe on
/// any thread. `file` is written whole or not at all. The count is that of frames.
[[nodiscard]] Result<Exported> writeContactSheet(const ExportInput &input, const QString &file,
                                                 const ContactSheetOptions &options,
                                                 const TaskContext &context);

} // namespace beatreel
