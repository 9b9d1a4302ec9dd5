// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/EditEffect.h"
#include "core/project/Project.h"
#include "core/story/StoryLibrary.h"

namespace beatreel {

/// What a field suggests: the value as the document has it, and how people read it.
struct LookChoice
{
    QString value;
    QString words;

    bool operator==(const LookChoice &) const = default;
};

/// The words of products that the library's templates are made for, sorted as they are read.
[[nodiscard]] QList<LookChoice> categoryChoices(const StoryLibrary &library);
[[nodiscard]] QList<LookChoice> archetypeChoices(const StoryLibrary &library);
/// The style hints of this archetype, then those of the others.
[[nodiscard]] QList<LookChoice> aestheticChoices(const StoryLibrary &library, const ArchetypeId &archetype);
[[nodiscard]] QList<LookChoice> moodChoices();
[[nodiscard]] QList<LookChoice> lightingChoices();

/// What applying another look would do to the beats, as whole translated sentences; never none.
[[nodiscard]] QStringList lookSentences(const EditEffect &effect, const Project &project);

} // namespace beatreel
