// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/StepWorker.h"
#include "core/farm/StepParcel.h"
#include "core/storage/AssetStore.h"

#include <QStringList>

namespace beatreel {

/// Does the steps of a farm in a folder of its own: brings the files that are missing there, does the work, and puts the
/// result into the storage. One step at a time. What it is given outlives it.
class StepService
{
public:
    /// `folder` exists and is nobody else's.
    StepService(const StepWorker &worker, AssetStore &store, QString folder) : m_worker(worker), m_store(store), m_folder(std::move(folder)) {}

    /// `request` is a StepParcel as JSON.
    [[nodiscard]] Result<QJsonObject> perform(const QJsonObject &request, const TaskContext &context);

private:
    [[nodiscard]] Result<void> bringFiles(const StepParcel &parcel, const QString &project, const CancelToken &cancel);
    [[nodiscard]] QString folderOf(const QString &videoId);

    const StepWorker &m_worker;
    AssetStore &m_store;
    const QString m_folder;
    QStringList m_videos; ///< whose files are kept, the last used last
};

} // namespace beatreel
