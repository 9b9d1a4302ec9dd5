// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QStringList>

namespace beatreel::cli {

/// One video of a batch.
struct BatchVideo
{
    int line = 0;        ///< of the file
    QString name;        ///< "001", or as the file says
    QString project;     ///< its folder
    QString prompt;
    QStringList options; ///< of `generate`: "--duration", "15"
};

/// The columns are "prompt", and perhaps "name" and those options of `generate` that a brief may have. BadInput, with the
/// line, where a column is not known, a prompt is missing, or two videos have one name. `what` names the file.
[[nodiscard]] Result<QList<BatchVideo>> batchFrom(const QByteArray &csv, const QString &what, const QString &folder);

} // namespace beatreel::cli
