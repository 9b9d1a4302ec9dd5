// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/StepPlace.h"
#include "core/farm/StepParcel.h"
#include "core/net/CeleryClient.h"
#include "core/storage/AssetStore.h"

#include <QSet>

#include <mutex>
#include <shared_mutex>

namespace beatreel {

/// The farm as the place of a build's steps: each is a Celery task, files go over the storage by their contents. What it
/// is given outlives it.
class FarmPlace final : public StepPlace
{
public:
    struct Options
    {
        QString queue = QStringLiteral("beatreel");
        /// How long nothing may be heard of a step, the time in the queue included; then it is sent once more.
        std::chrono::milliseconds silence{std::chrono::hours(1)};
    };

    FarmPlace(CeleryClient &celery, AssetStore &store, Options options) : m_celery(celery), m_store(store), m_options(std::move(options)) {}

    [[nodiscard]] Result<Generated> make(const StepOrder &order, const ProjectFolder &folder, const Project &project, const QString &workFolder,
                                         const TaskContext &context) override;
    [[nodiscard]] Result<Product> makeProduct(const StepOrder &order, const ProjectFolder &folder, const Project &project, const QString &out,
                                              const TaskContext &context) override;

    /// Removes what the storage holds for this video's steps: its build is over. While steps are under way, nothing.
    [[nodiscard]] Result<void> clear(const QString &videoId, const CancelToken &cancel);

private:
    /// The result's file lies in the storage then.
    [[nodiscard]] Result<StepReturn> perform(const StepOrder &order, const ProjectFolder &folder, const Project &project, const TaskContext &context);
    /// Its files are in the storage then.
    [[nodiscard]] Result<StepParcel> pack(const StepOrder &order, const ProjectFolder &folder, const Project &project, const CancelToken &cancel);
    /// They may not be there any more.
    void forget(const StepParcel &parcel);
    [[nodiscard]] Result<StepReturn> ask(const StepParcel &parcel, const TaskContext &context);
    [[nodiscard]] Result<void> fetch(const StepReturn &made, const QString &videoId, const QString &file, const TaskContext &context);
    [[nodiscard]] Result<QString> share(const QString &file, const QString &videoId, const CancelToken &cancel);
    [[nodiscard]] Result<QString> shareDocument(const Project &project, const CancelToken &cancel);
    [[nodiscard]] bool isShared(const QString &key);

    CeleryClient &m_celery;
    AssetStore &m_store;
    const Options m_options;
    std::shared_mutex m_use; ///< shared by steps, from their first file to their result; of clear() alone
    std::mutex m_mutex;
    QSet<QString> m_shared; ///< keys
};

} // namespace beatreel
