// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/UnfinishedBuild.h"

#include "core/base/AtomicFile.h"

#include <QDir>
#include <QFile>

#include <array>

namespace beatreel {

namespace {

const std::array<std::pair<BuildScope, QByteArray>, 4> &scopes()
{
    static const std::array<std::pair<BuildScope, QByteArray>, 4> all{{{BuildScope::Storyboard, "storyboard"},
                                                                       {BuildScope::Chunks, "chunks"},
                                                                       {BuildScope::Master, "master"},
                                                                       {BuildScope::Soundtrack, "soundtrack"}}};
    return all;
}

QString signIn(const ProjectFolder &folder)
{
    return folder.path(QStringLiteral("build/unfinished"));
}

} // namespace

std::optional<BuildScope> unfinishedBuild(const ProjectFolder &folder)
{
    QFile file(signIn(folder));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray written = file.read(100).trimmed();
    const auto known = std::ranges::find(scopes(), written, &std::pair<BuildScope, QByteArray>::second);
    return known == scopes().end() ? std::nullopt : std::optional(known->first);
}

Result<void> markUnfinished(const ProjectFolder &folder, BuildScope scope)
{
    QDir(folder.path()).mkpath(QStringLiteral("build"));
    return writeFileAtomically(signIn(folder), std::ranges::find(scopes(), scope, &std::pair<BuildScope, QByteArray>::first)->second + '\n');
}

void clearUnfinished(const ProjectFolder &folder)
{
    QFile::remove(signIn(folder));
}

} // namespace beatreel
