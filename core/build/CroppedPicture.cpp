// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/CroppedPicture.h"

#include "core/media/Picture.h"
#include "core/project/SlotEdits.h"
#include "core/project/TakeEdits.h"

#include <QDir>
#include <QUuid>

namespace beatreel {

namespace {

const QString kPartOf = QStringLiteral("part_of"), kCrop = QStringLiteral("crop");

bool isPart(const Take &take)
{
    return take.parameters.contains(kPartOf);
}

} // namespace

std::optional<OwnPicture> ownPictureOf(const Take &frame, const TakeCatalogue &takes)
{
    if (frame.slot.kind != Slot::Kind::Frame || !frame.isUsersOwn())
        return std::nullopt;
    if (isPart(frame)) {
        const auto whole = takes.find(TakeId(frame.parameters.value(kPartOf).toString()));
        const auto crop = Crop::fromText(frame.parameters.value(kCrop).toString());
        if (whole && crop)
            return OwnPicture{*whole, *crop};
    }
    return OwnPicture{frame, {}};
}

Result<Take> addCroppedPicture(const ProjectFolder &folder, const OwnPicture &picture, const TaskContext &context)
{
    const Crop crop = picture.crop.normalized();
    if (crop.isDefault())
        return picture.whole;
    const auto whole = readPicture(folder.takes().path(picture.whole));
    if (!whole)
        return std::unexpected(whole.error());
    const QRect part = crop.window(whole->size(), folder.project().format.size).toRect() & whole->rect();
    QDir(folder.path()).mkpath(kMakingFolder);
    const QString file = folder.path(kMakingFolder + QStringLiteral("/part-%1.png").arg(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    const auto remove = qScopeGuard([&] { QFile::remove(file); });
    if (const auto written = writePicture(whole->copy(part), file); !written)
        return std::unexpected(written.error());
    if (context.isCancelled())
        return cancelled();
    const auto hash = fingerprintOfFile(file);
    if (!hash)
        return std::unexpected(hash.error());
    Take take = picture.whole;
    take.fingerprint = FingerprintBuilder("part/1").add("of", picture.whole.id.text()).add("crop", crop.text()).add("file", *hash).build();
    take.id = takeId(take.slot, take.fingerprint, 0);
    take.parameters.insert(kPartOf, picture.whole.id.text());
    take.parameters.insert(kCrop, crop.text());
    take.made = QDateTime::currentDateTimeUtc();
    return folder.takes().add(take, file);
}

Project withCroppedPicture(Project project, const Slot &frame, const Take &before, const Take &part)
{
    if (before.id == part.id)
        return project;
    if (isPart(before) && project.takeMarks.value(before.id).isDefault())
        project = withTrashed(std::move(project), before.id);
    return withChoice(std::move(project), frame, part.id);
}

} // namespace beatreel
