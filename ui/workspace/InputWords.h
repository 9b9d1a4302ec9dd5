// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>

namespace beatreel {

/// A value of what a take was made from, as the inspector names it: a shot, a movement, an action or an energy in its
/// words, a list with commas, anything else as it is.
[[nodiscard]] QString inputWords(const QString &input, const QJsonValue &value);

} // namespace beatreel
