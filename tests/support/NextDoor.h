// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Json.h"
#include "core/build/StepPlace.h"
#include "core/build/StepWorker.h"
#include "tests/support/FakeGenerators.h"
#include "tests/support/TestFolder.h"

#include <mutex>

namespace beatreel::test {

/// A worker with nothing but what it is sent: the order as JSON, the document and the files that the order needs.
class NextDoor final : public StepPlace
{
public:
    explicit NextDoor(const ModelCatalogue &models)
        : m_worker([this](const Project &) { return GeneratorSet{&artist, &camera, &composer}; }, models, {})
    {
    }

    Result<Generated> make(const StepOrder &order, const ProjectFolder &folder, const Project &project, const QString &workFolder,
                           const TaskContext &context) override
    {
        const auto made = perform(order, folder, project, workFolder, context);
        return made ? Result<Generated>(Generated{made->file, made->parameters, 0.0}) : std::unexpected(made.error());
    }

    Result<Product> makeProduct(const StepOrder &order, const ProjectFolder &folder, const Project &project, const QString &out,
                                const TaskContext &context) override
    {
        const auto made = perform(order, folder, project, m_folder.path(), context);
        if (!made)
            return std::unexpected(made.error());
        QFile::remove(out);
        if (!QFile::copy(made->file, out))
            return fail(ErrorKind::Storage, QStringLiteral("not copied"));
        return Product{made->madeBy};
    }

    FakeArtist artist;
    FakeCamera camera;
    FakeComposer composer;
    std::function<std::optional<Error>(const StepOrder &)> trouble;
    QStringList done; ///< names of orders

private:
    Result<StepWorker::Made> perform(const StepOrder &order, const ProjectFolder &folder, const Project &project, const QString &workFolder,
                                     const TaskContext &context)
    {
        if (const auto error = trouble ? trouble(order) : std::nullopt)
            return std::unexpected(*error);
        const Result<QStringList> files = filesFor(order, folder, project);
        if (!files)
            return std::unexpected(files.error());
        const std::scoped_lock lock(m_mutex);
        const QString copy = m_folder.file(QString::number(done.size()));
        done.append(order.name());
        QStringList names = *files;
        names.append(QFileInfo(folder.documentPath()).fileName());
        for (const QString &name : std::as_const(names)) {
            QDir().mkpath(QFileInfo(copy + u'/' + name).path());
            if (!QFile::copy(folder.path(name), copy + u'/' + name))
                return fail(ErrorKind::NotFound, QStringLiteral("%1 needs %2").arg(order.name(), name));
        }
        const auto object = parseJsonObject(toJsonText(toJson(order)), QStringLiteral("the order"));
        const auto read = object ? stepOrderFromJson(*object) : std::unexpected(object.error());
        return read ? m_worker.perform(*read, copy, workFolder, context) : std::unexpected(read.error());
    }

    std::mutex m_mutex;
    TestFolder m_folder;
    StepWorker m_worker;
};

} // namespace beatreel::test
