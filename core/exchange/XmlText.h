// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace beatreel {

/// A text as XML 1.0 can hold it: characters that it cannot are left out. Line breaks stay.
[[nodiscard]] QString xmlText(const QString &text);

} // namespace beatreel
