// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace beatreel::bench {

/// What is measured of the whole program. `program` is beatreel-cli, or empty where it is not built.
void programRows(const QString &folder, const QString &program);

} // namespace beatreel::bench
