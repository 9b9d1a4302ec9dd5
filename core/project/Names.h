// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace beatreel {

/// Whether a text can name a beat, a take or a project and so become part of a file's name: at most 64
/// characters, letters, digits, '.', '_' and '-', with a letter or digit first.
[[nodiscard]] bool isPlainName(const QString &text);

/// Whether a text can be a whole file name: 1 to 200 bytes of UTF-8 without separators and control
/// characters, not "." or "..".
[[nodiscard]] bool isFileName(const QString &text);

/// A folder's name made of words, a product's name for instance: no separators, no leading dot or dash, at most 60
/// characters; "My ad" where nothing is left.
[[nodiscard]] QString folderNameFor(const QString &words);

/// Whether a path is relative and stays inside the folder that it starts from.
[[nodiscard]] bool isPathInside(const QString &path);

} // namespace beatreel
