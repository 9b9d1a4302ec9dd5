// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/farm/FarmPlace.h"

#include "core/base/AtomicFile.h"
#include "core/base/Json.h"
#include "core/base/Sentence.h"
#include "core/project/ProjectJson.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>

#include <utility>

namespace beatreel {

namespace {

const QString kTask = QStringLiteral("beatreel.step");
constexpr int kTries = 4; ///< of a step that workers cannot do; those that fail rest (packaging/farm), so that others take it

/// One worker may be broken, full or of another version, or have died with the message: another may do the step, and the same
/// step once more gives the same. And the storage may have lost what was brought there some time ago.
bool mayHelpElsewhere(const Error &error)
{
    return error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::Storage || error.kind == ErrorKind::NotFound;
}

} // namespace

Result<Generated> FarmPlace::make(const StepOrder &order, const ProjectFolder &folder, const Project &project, const QString &workFolder,
                                  const TaskContext &context)
{
    const std::shared_lock use(m_use);
    const auto made = perform(order, folder, project, context);
    if (!made)
        return std::unexpected(made.error());
    const QString file = workFolder + QStringLiteral("/made.") + made->ending;
    if (const auto fetched = fetch(*made, project.videoId, file, context); !fetched)
        return std::unexpected(fetched.error());
    return Generated{file, made->parameters, order.payment ? made->costUsd : 0.0, made->booked};
}

Result<StepPlace::Product> FarmPlace::makeProduct(const StepOrder &order, const ProjectFolder &folder, const Project &project, const QString &out,
                                                  const TaskContext &context)
{
    const std::shared_lock use(m_use);
    const auto made = perform(order, folder, project, context);
    if (!made)
        return std::unexpected(made.error());
    // Beside its place, so that it appears whole.
    const QString part = out + QStringLiteral(".part");
    QFile::remove(part);
    QDir().mkpath(QFileInfo(out).path());
    if (const auto fetched = fetch(*made, project.videoId, part, context); !fetched)
        return std::unexpected(fetched.error());
    if (const auto committed = commitFile(part, out); !committed)
        return std::unexpected(committed.error());
    return Product{made->madeBy};
}

Result<StepReturn> FarmPlace::perform(const StepOrder &order, const ProjectFolder &folder, const Project &project, const TaskContext &context)
{
    const QDeadlineTimer patience(m_options.silence);
    for (int tries = 1;; ++tries) {
        const auto parcel = pack(order, folder, project, context.cancel);
        if (!parcel)
            return std::unexpected(parcel.error());
        auto made = ask(*parcel, context);
        if (made || !mayHelpElsewhere(made.error()) || context.isCancelled() || tries == kTries || (tries > 1 && patience.hasExpired()))
            return made;
        forget(*parcel);
    }
}

Result<StepParcel> FarmPlace::pack(const StepOrder &order, const ProjectFolder &folder, const Project &project, const CancelToken &cancel)
{
    const auto needed = filesFor(order, folder, project);
    if (!needed)
        return std::unexpected(needed.error());
    StepParcel parcel{project.videoId, order, {}};
    const auto document = shareDocument(project, cancel);
    if (!document)
        return std::unexpected(document.error());
    parcel.files.insert(QFileInfo(folder.documentPath()).fileName(), *document);
    for (const QString &path : *needed) {
        const auto sha256 = share(folder.path(path), project.videoId, cancel);
        if (!sha256)
            return std::unexpected(sha256.error());
        parcel.files.insert(path, *sha256);
    }
    return parcel;
}

void FarmPlace::forget(const StepParcel &parcel)
{
    const std::scoped_lock lock(m_mutex);
    for (const QString &sha256 : parcel.files)
        m_shared.remove(farmKey(parcel.videoId, sha256));
}

Result<StepReturn> FarmPlace::ask(const StepParcel &parcel, const TaskContext &context)
{
    const CeleryTask task = CeleryTask::make(kTask, parcel.toJson(), m_options.queue);
    if (const auto sent = m_celery.send({task}, context.cancel); !sent)
        return std::unexpected(sent.error());
    const auto heard = [&context, by = QString()](const QJsonObject &news) mutable {
        context.report(news.value(QStringLiteral("fraction")).toDouble());
        if (const QString worker = news.value(QStringLiteral("worker")).toString(); !worker.isEmpty() && std::exchange(by, worker) != worker)
            context.note(Sentence::tr("The worker %1 does it.").arg(worker));
        if (const QString note = news.value(QStringLiteral("note")).toString(); !note.isEmpty())
            context.note(note);
    };
    const auto result = m_celery.await(task.id, {m_options.silence, heard}, context.cancel);
    return result ? StepReturn::fromJson(result->toObject()) : std::unexpected(result.error());
}

Result<void> FarmPlace::fetch(const StepReturn &made, const QString &videoId, const QString &file, const TaskContext &context)
{
    if (const auto got = m_store.get(farmKey(videoId, made.sha256), file, made.bytes, context.cancel); !got)
        return got;
    const auto hash = fingerprintOfFile(file);
    if (!hash)
        return std::unexpected(hash.error());
    if (hash->hex() == made.sha256) {
        const std::scoped_lock lock(m_mutex);
        m_shared.insert(farmKey(videoId, made.sha256));
        return {};
    }
    QFile::remove(file);
    return fail(ErrorKind::Storage, Sentence::tr("What a worker made did not come over the storage as it was. Build again."));
}

bool FarmPlace::isShared(const QString &key)
{
    const std::scoped_lock lock(m_mutex);
    return m_shared.contains(key);
}

Result<QString> FarmPlace::share(const QString &file, const QString &videoId, const CancelToken &cancel)
{
    const auto hash = fingerprintOfFile(file);
    if (!hash)
        return std::unexpected(hash.error());
    const QString key = farmKey(videoId, hash->hex());
    if (isShared(key))
        return QString(hash->hex());
    const auto there = m_store.head(key, cancel);
    if (!there)
        return std::unexpected(there.error());
    if (!*there || (*there)->bytes != QFileInfo(file).size()) {
        if (const auto put = m_store.put(file, key, {hash->hex(), {}}, cancel); !put)
            return std::unexpected(put.error());
    }
    const std::scoped_lock lock(m_mutex);
    m_shared.insert(key);
    return QString(hash->hex());
}

Result<QString> FarmPlace::shareDocument(const Project &project, const CancelToken &cancel)
{
    const QByteArray bytes = toJsonText(toJson(project));
    const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const QString key = farmKey(project.videoId, sha256);
    if (isShared(key))
        return sha256;
    if (const auto put = m_store.putBytes(bytes, key, cancel); !put)
        return std::unexpected(put.error());
    const std::scoped_lock lock(m_mutex);
    m_shared.insert(key);
    return sha256;
}

Result<void> FarmPlace::clear(const QString &videoId, const CancelToken &cancel)
{
    const std::unique_lock use(m_use, std::try_to_lock);
    if (!use)
        return {};
    const auto assets = allAssets(m_store, farmPrefix(videoId), cancel);
    if (!assets)
        return std::unexpected(assets.error());
    for (const AssetInfo &asset : *assets) {
        if (const auto removed = m_store.remove(asset.key, cancel); !removed)
            return removed;
    }
    const std::scoped_lock lock(m_mutex);
    m_shared.clear();
    return {};
}

} // namespace beatreel
