// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/PublishedProjects.h"

#include "core/base/Json.h"
#include "core/project/Names.h"

namespace beatreel {

namespace {

constexpr qint64 kMostAboutBytes = 64 << 10;

std::optional<PublishedProject> projectFrom(const QByteArray &bytes, const QString &videoId)
{
    const auto object = parseJsonObject(bytes, videoId);
    if (!object)
        return std::nullopt;
    PublishedProject project{videoId, object->value(QStringLiteral("name")).toString(),
                             QDateTime::fromString(object->value(QStringLiteral("published")).toString(), Qt::ISODateWithMs),
                             Seconds(object->value(QStringLiteral("duration")).toInt()), object->value(QStringLiteral("bytes")).toInteger()};
    if (!isFileName(project.name))
        return std::nullopt;
    return project;
}

} // namespace

QByteArray aboutJson(const Manifest &manifest, const Project &project)
{
    return toJsonText({{QStringLiteral("name"), manifest.name},
                       {QStringLiteral("published"), manifest.published.toUTC().toString(Qt::ISODateWithMs)},
                       {QStringLiteral("duration"), static_cast<int>(project.duration().count())},
                       {QStringLiteral("bytes"), manifest.bytes()}});
}

Result<QList<PublishedProject>> publishedProjects(AssetStore &store, const TaskContext &context)
{
    const auto folders = store.folders(QStringLiteral("videos/"), context.cancel);
    if (!folders)
        return std::unexpected(folders.error());
    QList<PublishedProject> projects;
    for (qsizetype i = 0; i < folders->size(); ++i) {
        const QString &id = folders->at(i);
        const auto bytes = isPlainName(id) ? store.getBytes(aboutKey(id), 0, kMostAboutBytes, context.cancel) : Result<QByteArray>(QByteArray());
        if (!bytes && bytes.error().kind != ErrorKind::NotFound)
            return std::unexpected(bytes.error());
        if (const auto project = bytes ? projectFrom(*bytes, id) : std::nullopt)
            projects.append(*project);
        context.report(static_cast<double>(i + 1) / static_cast<double>(folders->size()));
    }
    std::ranges::stable_sort(projects, std::greater(), &PublishedProject::published);
    return projects;
}

} // namespace beatreel
