// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"

namespace beatreel {

using BeatId = Id<struct BeatIdTag>;           ///< one beat of one spec
using TemplateId = Id<struct TemplateIdTag>;   ///< a beat template: the TDD's `beat_id`
using ArchetypeId = Id<struct ArchetypeIdTag>; ///< the TDD's `archetype_id`

} // namespace beatreel
