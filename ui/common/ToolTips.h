// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QString>

namespace beatreel {

/// What a verb does and its key: "Undo (Ctrl+Z)". Without a key, the words alone.
[[nodiscard]] QString tipWithKey(const QString &words, const QKeySequence &key);

/// Someone's own text as a tip: shown as it is written, whatever is in it.
[[nodiscard]] QString plainTip(const QString &text);

/// A key as it stands beside a verb: "Ctrl+D", "Space", "Period".
[[nodiscard]] QString keyText(const QKeySequence &key);
/// "Space or K".
[[nodiscard]] QString keysText(const QList<QKeySequence> &keys);

} // namespace beatreel
