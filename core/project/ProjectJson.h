// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Finding.h"
#include "core/project/Project.h"

#include <QJsonObject>

namespace beatreel {

/// The format version that this program writes as the first thing of a document.
inline constexpr int kDocumentVersion = 1;

/// The code of the one finding of a document that a newer program wrote.
inline const QString kNewerVersion = QStringLiteral("newer_version");

/// The document as it stands in `*.beatreel`: `spec` has exactly the specification's fields plus `id` on each
/// beat; choices, locks, seeds, models and budget stand beside it.
[[nodiscard]] QJsonObject toJson(const Project &project);

/// What could be read, and everything that was wrong with it: wrong types and values, parts that are missing,
/// ids used twice, names and paths that lead out of the folder. A newer format version is the one finding
/// `newer_version`. Hand-made changes of the spec's filled prompts become the beat's own text; a hand-made
/// change of the product or the style fills the other prompts anew. Unknown members are kept.
struct ProjectReading
{
    Project project;
    Findings findings;
};
[[nodiscard]] ProjectReading projectFromJson(const QJsonObject &object);

} // namespace beatreel
