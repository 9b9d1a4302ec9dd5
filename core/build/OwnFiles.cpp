// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/OwnFiles.h"

#include "core/media/MediaFacts.h"
#include "core/media/Picture.h"

#include <QDir>

namespace beatreel {

namespace {

Result<void> checkFits(const Slot &slot, const QString &file)
{
    if (slot.kind == Slot::Kind::Frame) {
        const auto picture = readPicture(file);
        return picture ? Result<void>() : std::unexpected(picture.error());
    }
    const auto facts = probe(file);
    if (!facts)
        return std::unexpected(facts.error());
    if (slot.kind == Slot::Kind::Music && !facts->audio)
        return fail(ErrorKind::Media, QStringLiteral("“%1” holds no sound. Give a WAV, MP3, OGG, FLAC or M4A file.").arg(file));
    if (slot.kind == Slot::Kind::Clip && !facts->video)
        return fail(ErrorKind::Media, QStringLiteral("“%1” holds no video. Give an MP4 or WebM file.").arg(file));
    return {};
}

} // namespace

Result<Take> addOwnFile(const ProjectFolder &folder, const Slot &slot, const QString &file, const TaskContext &context)
{
    if (const auto fits = checkFits(slot, file); !fits)
        return std::unexpected(fits.error());
    if (context.isCancelled())
        return cancelled();
    const auto hash = fingerprintOfFile(file);
    if (!hash)
        return std::unexpected(hash.error());
    Take take;
    take.id = takeId(slot, *hash, 0);
    take.slot = slot;
    take.fingerprint = *hash;
    take.provider = QStringLiteral("user");
    take.model = QStringLiteral("file");
    take.parameters = {{QStringLiteral("name"), QFileInfo(file).fileName()}};
    take.made = QDateTime::currentDateTimeUtc();

    QDir(folder.path()).mkpath(QStringLiteral("build/work"));
    const QString copy = folder.path(QStringLiteral("build/work/%1.%2").arg(take.id.text(), QFileInfo(file).suffix().toLower()));
    QFile::remove(copy);
    QFile source(file);
    if (!source.copy(copy)) {
        QFile::remove(copy);
        return fail(ErrorKind::Storage,
                    QStringLiteral("Cannot copy “%1” into the project: %2.").arg(file, source.errorString()));
    }
    return folder.takes().add(take, copy);
}

} // namespace beatreel
