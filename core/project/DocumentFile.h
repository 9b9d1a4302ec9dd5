// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/project/Project.h"

#include <expected>
#include <optional>

namespace beatreel {

/// Why a document cannot be used. Only in the place of a damaged one may an earlier version be put.
struct DocumentFault
{
    enum class Kind {
        Unreadable, ///< the disk refused: it may be whole
        Newer,      ///< a newer program wrote it
        Damaged     ///< it is not JSON, or has findings
    };

    Kind kind = Kind::Unreadable;
    Error error; ///< its sentence has every finding
};

[[nodiscard]] std::expected<Project, DocumentFault> readDocument(const QString &path);

/// Writes a document, all or nothing. BadInput where reading it would find fault with it: a document that
/// cannot be opened again is never written over one that can.
[[nodiscard]] Result<void> writeDocument(const QString &path, const Project &project);

/// The one document of a folder: a path. NotFound where there is none; its sentence names the last good
/// version where there is one of those. BadInput where there are several.
[[nodiscard]] Result<QString> documentIn(const QString &folder);

/// The document that a path names: itself, or the one in the folder.
[[nodiscard]] Result<QString> documentAt(const QString &path);

/// The newest version in a project's folder that can be read.
[[nodiscard]] std::optional<QString> lastGoodVersion(const QString &folder);

/// " The last good version is …", or nothing where there is none.
[[nodiscard]] QString offerOfLastGoodVersion(const QString &folder);

inline const QString kDocumentSuffix = QStringLiteral(".beatreel");

} // namespace beatreel
