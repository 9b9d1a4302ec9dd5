// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/ActionEntry.h"

namespace beatreel {

/// Every action of the editor with its shipped keys, in the order of the menus, in the language that is
/// installed.
[[nodiscard]] QList<ActionEntry> standardActions();

} // namespace beatreel
