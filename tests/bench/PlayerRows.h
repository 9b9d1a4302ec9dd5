// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace beatreel::bench {

/// Seeking, stepping and playing in the editor's window, on a built project of 30 s.
void playerRows(const QString &folder, const QString &project);

} // namespace beatreel::bench
