// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace beatreel::sketch {

/// The name of the drawing that shows a product: by the thing that its name names (a "phone case bag" is a
/// bag, a "coffee table" is no coffee), a brand alone by its category, else "package".
[[nodiscard]] QString drawingFor(const QString &productName, const QString &category);
/// Every name that `drawingFor` can return.
[[nodiscard]] QStringList drawingsNamed();

enum class PlaceKind { Studio, City, Home, Nature, Road, Shore, Abstract };

/// The place that the words speak of, else the one where products of that category are shown.
[[nodiscard]] PlaceKind placeFor(const QString &words, const QString &category);

} // namespace beatreel::sketch
