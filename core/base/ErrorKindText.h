// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

namespace beatreel {

/// The word that stands for a kind of error in documents and messages: "bad_input".
[[nodiscard]] QString toText(ErrorKind kind);

/// The kind that a word stands for; nothing where it stands for none.
[[nodiscard]] std::optional<ErrorKind> errorKindFromText(const QString &word);

} // namespace beatreel
