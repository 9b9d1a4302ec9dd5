// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "ui/common/Preferences.h"

namespace beatreel {

/// The settings as they stand in the file at `path`. Where there is none: the defaults. A file that cannot be
/// read or is not JSON: the defaults and a finding; it is kept aside when the settings are written next.
[[nodiscard]] PreferencesReading readPreferences(const QString &path);

/// Brings what changed from `before` to `now` into the file, as one atomic write; what else stands in it by
/// then, written by another window or by hand, stays. A broken file is renamed to `path` with ".broken"
/// (".broken-2"…) first and replaced by `now`. Makes the folder. Blocks; Storage where the disk refuses.
[[nodiscard]] Result<void> updatePreferences(const QString &path, const QJsonObject &before,
                                             const QJsonObject &now);

} // namespace beatreel
