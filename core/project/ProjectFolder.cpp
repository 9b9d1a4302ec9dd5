// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/ProjectFolder.h"

#include "core/base/AtomicFile.h"
#include "core/base/Sentence.h"
#include "core/project/DocumentFile.h"
#include "core/project/NewFolder.h"

#include <QDir>
#include <QFileInfo>

namespace beatreel {

namespace {

/// An archive may have left out the empty ones.
Result<void> makeFolders(const QString &folder)
{
    for (const QString &name : {QStringLiteral("takes"), QStringLiteral("build/chunks"), QStringLiteral("versions")}) {
        if (!QDir(folder).mkpath(name)) {
            return fail(ErrorKind::Storage, Sentence::tr("Cannot make the folder “%1/%2”. Check permissions and free space.")
                                                .arg(folder, name));
        }
    }
    return {};
}

/// What makes a project up lies in it. A link in the place of one of these could lead anywhere, and a project
/// may come from anyone.
Result<void> checkStaysInside(const QString &folder)
{
    const QString root = QFileInfo(folder).canonicalFilePath() + u'/';
    for (const QString &name : {QStringLiteral("takes"), QStringLiteral("build"), QStringLiteral("build/chunks"), QStringLiteral("build/hand-on"),
                                kMakingFolder, QStringLiteral("versions"), QStringLiteral("ledger.sqlite"), QStringLiteral("lock")}) {
        const QFileInfo info(folder + u'/' + name);
        if (info.isSymLink() && !info.canonicalFilePath().startsWith(root)) {
            return fail(ErrorKind::BadInput, Sentence::tr("“%1/%2” is a link that leads out of the project. Put what it stands for in its place.")
                                                 .arg(folder, name));
        }
    }
    return {};
}

/// Removes what a killed build left half written.
void sweepLeftovers(const QString &folder)
{
    QDir(folder + u'/' + kMakingFolder).removeRecursively();
    for (const QString &place : {QStringLiteral("."), QStringLiteral("build"), QStringLiteral("build/chunks"), QStringLiteral("build/hand-on")}) {
        QDir dir(folder + u'/' + place);
        const QStringList parts = dir.entryList({QStringLiteral(".beatreel-*.part"), QStringLiteral("*.png.part")}, QDir::Files | QDir::Hidden);
        for (const QString &part : parts)
            dir.remove(part);
    }
}

/// The document that a restored version goes to: the one that is there, or else one of the project's name.
Result<QString> documentToRestore(const QString &path)
{
    auto document = documentAt(path);
    const QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (document || document.error().kind != ErrorKind::NotFound)
        return document;
    const auto version = lastGoodVersion(folder);
    const auto project = version ? readDocument(*version) : std::unexpected(DocumentFault());
    return project ? folder + u'/' + project->name + kDocumentSuffix : document;
}

/// A copy of the broken document, for whoever wants to mend it by hand.
Result<void> keepBroken(const QString &document)
{
    const QFileInfo info(document);
    const QString copy = info.absolutePath() + u'/' + info.completeBaseName() + QStringLiteral(".broken");
    QFile::remove(copy);
    QFile file(document);
    if (!file.exists() || file.copy(copy))
        return {};
    return fail(ErrorKind::Storage, Sentence::tr("Cannot keep the broken document as “%1”: %2. Make room and try again.")
                                        .arg(copy, file.errorString()));
}

} // namespace

ProjectFolder::ProjectFolder(QString path, QString documentPath, Project project, std::optional<FolderLock> lock)
    : m_path(std::move(path)), m_documentPath(std::move(documentPath)), m_project(std::move(project)),
      m_lock(std::move(lock)), m_takes(std::make_unique<TakeCatalogue>(m_path + QStringLiteral("/takes")))
{
}

Result<ProjectFolder> ProjectFolder::create(const QString &folder, Project project, const Prepare &prepare)
{
    auto made = NewFolder::at(folder);
    if (!made)
        return std::unexpected(made.error());
    auto lock = FolderLock::acquire(made->path());
    if (!lock)
        return std::unexpected(lock.error());
    if (const auto filled = makeFolders(made->path()); !filled)
        return std::unexpected(filled.error());
    project.name = QFileInfo(made->target()).fileName();
    const QString documentName = project.name + kDocumentSuffix;
    if (const auto written = writeDocument(made->path() + u'/' + documentName, project); !written)
        return std::unexpected(written.error());
    ProjectFolder hidden(made->path(), made->path() + u'/' + documentName, std::move(project), std::move(*lock));
    if (prepare) {
        if (const auto prepared = prepare(hidden); !prepared)
            return std::unexpected(prepared.error());
    }
    if (const auto committed = made->commit(); !committed)
        return std::unexpected(committed.error());
    return ProjectFolder(made->target(), made->target() + u'/' + documentName, std::move(hidden.m_project),
                         std::move(hidden.m_lock));
}

Result<QString> ProjectFolder::locate(const QString &path)
{
    const auto document = documentAt(path);
    if (!document)
        return std::unexpected(document.error());
    return QFileInfo(*document).absolutePath();
}

Result<ProjectFolder> ProjectFolder::open(const QString &path, Access access)
{
    const auto document = documentAt(path);
    if (!document)
        return std::unexpected(document.error());
    const QString folder = QFileInfo(*document).absolutePath();
    if (const auto checked = checkStaysInside(folder); !checked)
        return std::unexpected(checked.error());
    std::optional<FolderLock> lock;
    if (access == Access::Write) {
        auto acquired = FolderLock::acquire(folder);
        if (!acquired)
            return std::unexpected(acquired.error());
        lock = std::move(*acquired);
    }
    auto project = readDocument(*document);
    if (!project) {
        Error error = project.error().error;
        if (project.error().kind == DocumentFault::Kind::Damaged)
            error.sentence += offerOfLastGoodVersion(folder);
        return std::unexpected(error);
    }
    if (access == Access::Write) {
        sweepLeftovers(folder);
        if (const auto made = makeFolders(folder); !made)
            return std::unexpected(made.error());
    }
    return ProjectFolder(folder, *document, std::move(*project), std::move(lock));
}

Result<void> ProjectFolder::restoreLastGoodVersion(const QString &path)
{
    const auto document = documentToRestore(path);
    if (!document)
        return std::unexpected(document.error());
    const QString folder = QFileInfo(*document).absolutePath();
    if (const auto checked = checkStaysInside(folder); !checked)
        return checked;
    const auto lock = FolderLock::acquire(folder);
    if (!lock)
        return std::unexpected(lock.error());
    if (QFileInfo::exists(*document)) {
        const auto present = readDocument(*document);
        if (present)
            return {};
        if (present.error().kind != DocumentFault::Kind::Damaged)
            return std::unexpected(present.error().error);
    }
    const auto version = lastGoodVersion(folder);
    if (!version) {
        return fail(ErrorKind::NotFound,
                    Sentence::tr("“%1” has no earlier version that can be read. Its takes are in “takes”.").arg(folder));
    }
    const auto bytes = readFile(*version);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (const auto kept = keepBroken(*document); !kept)
        return kept;
    return writeFileAtomically(*document, *bytes);
}

Result<void> ProjectFolder::save(Project project)
{
    Q_ASSERT(m_lock);
    if (project == m_project)
        return {};
    if (const auto kept = versions().keep(m_documentPath, QDateTime::currentDateTimeUtc()); !kept)
        return kept;
    if (const auto written = writeDocument(m_documentPath, project); !written)
        return written;
    m_project = std::move(project);
    return {};
}

} // namespace beatreel
