// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>

namespace beatreel {

/// What the catalogue says of a model's licence or of a set, in the program's language; what a user's own file says stays as it is.
[[nodiscard]] QString modelSentence(const QString &text);

/// The sentences of the shipped catalogue, in English.
[[nodiscard]] std::span<const char *const> shippedModelSentences();

} // namespace beatreel
