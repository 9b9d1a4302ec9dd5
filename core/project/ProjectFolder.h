// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Finding.h"
#include "core/project/FolderLock.h"
#include "core/project/Project.h"
#include "core/project/TakeCatalogue.h"
#include "core/project/Versions.h"

#include <functional>
#include <memory>
#include <optional>

namespace beatreel {

/// What is being made and is not yet anything, in a project's folder; opening for writing empties it.
inline const QString kMakingFolder = QStringLiteral("build/making");

/// A project on disk: the document, the takes, the products, earlier versions, and the writer's lock. All
/// paths in it are relative to the folder, so it can be copied, zipped and moved.
class ProjectFolder
{
public:
    enum class Access {
        Read, ///< works beside a writer
        Write ///< the one writer; Busy where there is another
    };

    /// Makes a new project, complete or not at all: written under a temporary name, made durable, renamed.
    /// Exists where there is something at `folder`. The document gets the folder's name. Folders above it are
    /// made too, and go again on failure. `prepare` may put more into the project before it appears, the
    /// user's own files say; where it fails, nothing appears.
    using Prepare = std::function<Result<void>(ProjectFolder &)>;
    [[nodiscard]] static Result<ProjectFolder> create(const QString &folder, Project project, const Prepare &prepare = {});

    /// Opens the folder, or the document in it; for writing, it also removes what a killed build left half
    /// written. NotFound where there is no project; BadInput with every
    /// finding, and the last good version's name, where the document cannot be read as it is.
    [[nodiscard]] static Result<ProjectFolder> open(const QString &path, Access access);

    /// Puts the newest version that can be read in the place of a damaged document, which is kept beside it as
    /// `<name>.broken`, or of one that is gone. Does nothing where the document is good. BadInput where a newer
    /// program wrote it, NotFound where there is no version, Busy beside a writer.
    [[nodiscard]] static Result<void> restoreLastGoodVersion(const QString &path);

    /// The folder of the project that `path` names, or NotFound.
    [[nodiscard]] static Result<QString> locate(const QString &path);

    [[nodiscard]] const Project &project() const { return m_project; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QString &documentPath() const { return m_documentPath; }
    /// Opened for writing: the writer before died while it had it open.
    [[nodiscard]] bool wasLeftOpen() const { return m_lock && m_lock->wasLeft(); }
    /// A path inside the folder: "build/chunks".
    [[nodiscard]] QString path(const QString &relative) const { return m_path + u'/' + relative; }
    [[nodiscard]] TakeCatalogue &takes() const { return *m_takes; }
    [[nodiscard]] Versions versions() const { return Versions(path(QStringLiteral("versions"))); }

    /// Writes the document, keeping the one before as a version. On failure the old document stands and
    /// `project()` is unchanged; BadInput where the document could not be opened again.
    [[nodiscard]] Result<void> save(Project project);

private:
    ProjectFolder(QString path, QString documentPath, Project project, std::optional<FolderLock> lock);

    QString m_path;
    QString m_documentPath;
    Project m_project;
    std::optional<FolderLock> m_lock;
    std::unique_ptr<TakeCatalogue> m_takes;
};

} // namespace beatreel
