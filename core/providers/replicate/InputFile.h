// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/replicate/ReplicateApi.h"

#include <QSize>

namespace beatreel::replicate {

/// A picture as a model's input: in the request itself where it is small, else uploaded.
[[nodiscard]] Result<QString> inputFile(const ReplicateApi &api, const QString &picture, const CancelToken &cancel);

/// The picture itself where it has the shape of `size`, else the middle of it in that shape, in a file in `folder`.
[[nodiscard]] Result<QString> inShape(const QString &picture, QSize size, const QString &folder);

} // namespace beatreel::replicate
