// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/References.h"

#include "core/base/AtomicFile.h"
#include "core/base/Fingerprint.h"
#include "core/base/Sentence.h"
#include "core/project/Names.h"

namespace beatreel {

namespace {

Result<QString> takeIn(const QDir &folder, const QString &file)
{
    if (isPathInside(file))
        return file;
    const QString relative = folder.relativeFilePath(file);
    if (isPathInside(relative))
        return relative;
    const auto hash = fingerprintOfFile(file);
    if (!hash)
        return std::unexpected(hash.error());
    const QString name = QStringLiteral("references/%1.%2").arg(hash->hex(), QFileInfo(file).suffix().toLower());
    const QString target = folder.filePath(name);
    if (QFileInfo::exists(target))
        return name;
    const auto bytes = readFile(file);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!folder.mkpath(QStringLiteral("references")))
        return fail(ErrorKind::Storage, Sentence::tr("Cannot make the folder “%1”. Check permissions and free space.").arg(folder.filePath(QStringLiteral("references"))));
    if (const auto written = writeFileAtomically(target, *bytes); !written)
        return std::unexpected(written.error());
    return name;
}

} // namespace

Result<QStringList> takeReferencesIn(const QString &folder, const QStringList &files)
{
    QStringList names;
    for (const QString &file : files) {
        const auto name = takeIn(QDir(folder), file);
        if (!name)
            return std::unexpected(name.error());
        names.append(*name);
    }
    return names;
}

QStringList referencesIn(const QString &folder, const QStringList &names)
{
    QStringList files;
    for (const QString &name : names)
        files.append(QDir(folder).filePath(name));
    return files;
}

} // namespace beatreel
