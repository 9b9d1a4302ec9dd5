// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/VideoFormat.h"

#include <QDateTime>
#include <QString>

namespace beatreel {

/// A picture of the film as minutes, seconds and pictures: "0:12:14".
[[nodiscard]] QString timecode(int picture, int fps);

/// "today 11:42", "yesterday 09:03", "3 Oct 2026", in local time.
[[nodiscard]] QString dayText(const QDateTime &time, const QDateTime &now);

} // namespace beatreel
