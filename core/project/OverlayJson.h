// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Finding.h"
#include "core/story/Overlay.h"

#include <QJsonArray>

namespace beatreel {

/// Overlays as they stand in the document, without the members that have their default.
[[nodiscard]] QJsonArray toJson(const Overlays &overlays);
/// What could be read. One of a kind that this program does not know is kept whole.
[[nodiscard]] Overlays overlaysFromJson(const QJsonArray &array, const QString &place, Findings &findings);

[[nodiscard]] QJsonObject toJson(const FilmFades &fades);
[[nodiscard]] FilmFades filmFadesFromJson(const QJsonObject &object, Findings &findings);

} // namespace beatreel
