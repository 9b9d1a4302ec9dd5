// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace beatreel {

/// The words over a field; they belong to it for the keyboard and for the screen reader.
[[nodiscard]] QLabel *fieldLabel(const QString &text, QWidget *field, QWidget *parent);

} // namespace beatreel
