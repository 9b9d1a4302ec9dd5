// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QKeySequence;

namespace beatreel {

/// What a verb does and its key: "Undo (Ctrl+Z)". Without a key, the words alone.
[[nodiscard]] QString tipWithKey(const QString &words, const QKeySequence &key);

} // namespace beatreel
