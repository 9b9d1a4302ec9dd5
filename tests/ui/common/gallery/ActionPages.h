// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

namespace beatreel::gallery {

/// "Find an action" with an empty field, with an answer, and without one.
[[nodiscard]] std::unique_ptr<QWidget> findActionPage();

/// The keys editor with a key that another action has, and filtered by a search.
[[nodiscard]] std::unique_ptr<QWidget> keysEditorPage();

/// A question with priced verbs, and a failure.
[[nodiscard]] std::unique_ptr<QWidget> dialogsPage();

} // namespace beatreel::gallery
