// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/ActionEntry.h"

#include <QHash>

namespace beatreel {

/// What each standard action does, in a sentence or two, for What's this.
[[nodiscard]] QHash<ActionId, QString> actionDescriptions();

} // namespace beatreel
