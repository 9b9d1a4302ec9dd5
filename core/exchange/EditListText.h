// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/EditList.h"

namespace beatreel {

/// The contents of an edit list's file in each format; `file` is where it will be, for the media's paths.

[[nodiscard]] QByteArray otioText(const EditList &list, const QString &file);
[[nodiscard]] QByteArray fcpXmlText(const EditList &list, const QString &file);
/// BadInput beyond 999 events.
[[nodiscard]] Result<QByteArray> edlText(const EditList &list, const QString &file);
[[nodiscard]] QByteArray mltText(const EditList &list, const QString &file);

} // namespace beatreel
