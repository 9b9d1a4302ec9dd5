// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/farm/StepService.h"

#include "core/base/Sentence.h"

#include <QDir>

namespace beatreel {

namespace {

/// How many videos' files are kept for their next steps.
constexpr int kMostVideos = 4;
constexpr qint64 kMostBytes = 64LL << 30; ///< of one file

bool isThere(const QString &file, const QString &sha256)
{
    const auto hash = QFileInfo::exists(file) ? fingerprintOfFile(file) : Result<Fingerprint>(fail(ErrorKind::NotFound, {}));
    return hash && hash->hex() == sha256;
}

} // namespace

/// The folder of a video's project; what was not used for longest makes room.
QString StepService::folderOf(const QString &videoId)
{
    m_videos.removeAll(videoId);
    m_videos.append(videoId);
    while (m_videos.size() > kMostVideos)
        QDir(m_folder + u'/' + m_videos.takeFirst()).removeRecursively();
    return m_folder + u'/' + videoId;
}

Result<void> StepService::bringFiles(const StepParcel &parcel, const QString &project, const CancelToken &cancel)
{
    // A renamed project's earlier document would be a second one.
    for (const QString &document : QDir(project).entryList({QStringLiteral("*.beatreel")}, QDir::Files)) {
        if (!parcel.files.contains(document))
            QFile::remove(project + u'/' + document);
    }
    for (auto file = parcel.files.begin(); file != parcel.files.end(); ++file) {
        const QString path = project + u'/' + file.key();
        if (isThere(path, file.value()))
            continue;
        if (!QDir().mkpath(QFileInfo(path).path()))
            return fail(ErrorKind::Storage, Sentence::tr("A worker of the farm cannot write to its folder. Make room there, or mend its rights."));
        QFile::remove(path);
        if (const auto got = m_store.get(farmKey(parcel.videoId, file.value()), path, kMostBytes, cancel); !got)
            return got;
        if (!isThere(path, file.value())) {
            QFile::remove(path);
            return fail(ErrorKind::Storage, Sentence::tr("A file of a step did not come over the storage as it was sent. Build again."));
        }
    }
    return {};
}

Result<QJsonObject> StepService::perform(const QJsonObject &request, const TaskContext &context)
{
    const auto parcel = StepParcel::fromJson(request);
    if (!parcel)
        return std::unexpected(parcel.error());
    const QString project = folderOf(parcel->videoId);
    if (const auto brought = bringFiles(*parcel, project, context.cancel); !brought)
        return std::unexpected(brought.error());
    const QString work = project + QStringLiteral("/build/making");
    QDir(work).removeRecursively();
    QDir().mkpath(work);
    const auto made = m_worker.perform(parcel->order, project, work, context);
    if (!made)
        return std::unexpected(made.error());
    const auto hash = fingerprintOfFile(made->file);
    if (!hash)
        return std::unexpected(hash.error());
    const QFileInfo file(made->file);
    const StepReturn result{hash->hex(), file.suffix(), file.size(), made->parameters, made->madeBy, made->costUsd, made->booked};
    if (const auto put = m_store.put(made->file, farmKey(parcel->videoId, result.sha256), {result.sha256, {}}, context.cancel); !put)
        return std::unexpected(put.error());
    QDir(work).removeRecursively();
    return result.toJson();
}

} // namespace beatreel
