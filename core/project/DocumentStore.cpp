// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/DocumentStore.h"

#include "core/base/Sentence.h"
#include "core/project/DocumentFile.h"
#include "core/project/Versions.h"

#include <QFileInfo>

#include <sys/stat.h>

namespace beatreel {

namespace {

constexpr std::chrono::minutes kBetweenVersions{1};

} // namespace

FolderStore::FolderStore(QString path, Project opened, const Clock &clock)
    : m_path(std::move(path)), m_written(std::move(opened)), m_clock(clock), m_stamp(stampOf(m_path))
{
}

std::optional<FolderStore::Stamp> FolderStore::stampOf(const QString &path)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return std::nullopt;
    return Stamp{facts.st_ino, facts.st_size, facts.st_mtim.tv_sec * 1'000'000'000LL + facts.st_mtim.tv_nsec};
}

/// A document that is gone is nobody else's, and a copy of what was written here is as good.
bool FolderStore::isForeign() const
{
    const auto stamp = stampOf(m_path);
    if (!stamp || stamp == m_stamp)
        return false;
    const auto present = readDocument(m_path);
    return !present || *present != m_written;
}

Result<void> FolderStore::keepVersion(bool isForeign)
{
    const auto now = m_clock.steady();
    if (!isForeign && m_lastVersion && now - *m_lastVersion < kBetweenVersions)
        return {};
    const Versions versions(QFileInfo(m_path).absolutePath() + QStringLiteral("/versions"));
    if (const auto kept = versions.keep(m_path, m_clock.now()); !kept)
        return kept;
    m_lastVersion = now;
    return {};
}

Result<void> FolderStore::write(const Project &project, Conflict conflict)
{
    const bool isTheirs = isForeign();
    if (isTheirs && conflict == Conflict::Refuse) {
        return fail(
            ErrorKind::Busy,
            Sentence::tr("“%1” was changed by another program since it was opened here. Save a copy of "
                         "yours, or save over it: theirs is then among the versions.")
                .arg(QFileInfo(m_path).fileName()));
    }
    if (!isTheirs && project == m_written && stampOf(m_path))
        return {};
    if (const auto kept = keepVersion(isTheirs); !kept)
        return kept;
    if (const auto written = writeDocument(m_path, project); !written)
        return written;
    m_stamp = stampOf(m_path);
    m_written = project;
    return {};
}

} // namespace beatreel
