// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/StoryLibrary.h"

namespace beatreel {

// The user's own templates as files, in the form and the folder that StoryLibrary::addUserFiles reads. `folder` is
// the configuration folder; they stand in its `beats`. Files are written atomically.

inline constexpr qsizetype kLongestTemplateName = 60;

/// Whether a text can name a new template: 1 to kLongestTemplateName letters, digits and '_', none of them a capital, a letter first.
[[nodiscard]] bool isTemplateName(const QString &text);

/// The name nearest to what a person wrote: "Drone, over roofs" is "drone_over_roofs". Empty where nothing is left.
[[nodiscard]] QString templateNameFrom(const QString &words);

/// Where the template's id stands already it is replaced, in whatever file that is; else it gets one of its own. Makes
/// the folder. BadInput for what would not be read again, Storage.
[[nodiscard]] Result<void> saveOwnTemplate(const QString &folder, const BeatTemplate &beatTemplate);

/// Takes it out of every file that has it; a file with nothing else in it goes. NotFound where none has it, Storage.
[[nodiscard]] Result<void> removeOwnTemplate(const QString &folder, const TemplateId &id);

} // namespace beatreel
