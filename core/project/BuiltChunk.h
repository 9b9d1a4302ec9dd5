// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace beatreel {

/// A chunk that is there.
struct BuiltChunk
{
    QString path;
    bool isFresh = false; ///< made from exactly what its slot shows now, and whole
};

} // namespace beatreel
