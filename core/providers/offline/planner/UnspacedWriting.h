// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace beatreel {

/// Whether a letter belongs to a script that is written without spaces: Chinese characters and kana.
[[nodiscard]] bool isWrittenUnspaced(QChar letter);
[[nodiscard]] bool isKatakana(QChar letter);

/// A digit, ten or hundred in Chinese characters.
[[nodiscard]] bool isHanNumeral(QChar letter);
/// The number that such characters write: "三十五" is 35.
[[nodiscard]] int hanNumber(const QString &text);

} // namespace beatreel
