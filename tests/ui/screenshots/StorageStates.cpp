// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/screenshots/StorageStates.h"

#include "core/base/AtomicFile.h"
#include "core/base/Json.h"
#include "core/base/Utc.h"
#include "ui/common/ActionIds.h"
#include "ui/main/StorageActions.h"

#include <QDir>
#include <QMenu>
#include <QMenuBar>

#include <thread>

namespace beatreel::test {

namespace {

/// Where the settings of the gallery say that the storage is.
QString storageOf(const Gallery &gallery)
{
    return QUrl((*gallery.parts().storage())->urlOf(QStringLiteral("x"))).toLocalFile().chopped(2);
}

void clear(Gallery &gallery)
{
    QDir(storageOf(gallery)).removeRecursively();
    QDir().mkpath(storageOf(gallery));
}

void menu(Gallery &gallery)
{
    clear(gallery);
    gallery.openBuilt();
    QMenu *file = gallery.window().findChild<QMenuBar *>()->actions().first()->menu(); // menuBar() makes a new one: it stands in the head
    file->popup(gallery.window().mapToGlobal(QPoint(4, 28)));
}

void put(Gallery &gallery, const QString &name, int days, int seconds, qint64 bytes)
{
    const QString folder = storageOf(gallery) + QStringLiteral("/videos/%1/project").arg(qHash(name));
    QDir().mkpath(folder);
    const QDateTime when = utc(QDate(2026, 11, 30).addDays(-days), QTime(16, 20));
    (void)writeFileAtomically(folder + QStringLiteral("/about.json"), toJsonText({{QStringLiteral("name"), name},
                                                                                {QStringLiteral("published"), when.toString(Qt::ISODateWithMs)},
                                                                                {QStringLiteral("duration"), seconds},
                                                                                {QStringLiteral("bytes"), bytes}}));
}

void list(Gallery &gallery)
{
    clear(gallery);
    put(gallery, QStringLiteral("Nike, city at dusk"), 0, 30, 48'300'000);
    put(gallery, QStringLiteral("Aurora headphones, the long cut for the launch event with the words of all five markets in it"), 1, 60, 212'000'000);
    put(gallery, QStringLiteral("Kettle"), 12, 10, 9'400'000);
    gallery.openBuilt();
    gallery.trigger(actions::kOpenFromStorage);
    gallery.settle(500);
}

void empty(Gallery &gallery)
{
    clear(gallery);
    gallery.trigger(actions::kOpenFromStorage);
    gallery.settle(500);
}

void published(Gallery &gallery)
{
    clear(gallery);
    gallery.openBuilt();
    gallery.trigger(actions::kPublish);
    gallery.settle(3000);
}

void running(Gallery &gallery)
{
    gallery.openBuilt();
    auto *actions = gallery.window().findChild<StorageActions *>();
    emit actions->transferBegins(StorageActions::tr("Publishing “%1”"));
    actions->run().start(QStringLiteral("Nike, city at dusk"), [](const TaskContext &context) -> Result<void> {
        context.report(0.42);
        while (!context.isCancelled())
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        return cancelled();
    });
    gallery.settle(300);
}

} // namespace

QList<Gallery::State> storageStates()
{
    Appearance light, large;
    light.theme = Theme::light();
    large.type = TypeScale(150);
    return {
        {QStringLiteral("storage-menu-dark"), {1600, 1000}, menu},
        {QStringLiteral("storage-list-dark"), {1600, 1000}, list},
        {QStringLiteral("storage-list-light"), {1600, 1000}, list, light},
        {QStringLiteral("storage-list-150-percent"), {1920, 1080}, list, large},
        {QStringLiteral("storage-empty-dark"), {1280, 720}, empty},
        {QStringLiteral("publishing-dark"), {1600, 1000}, running},
        {QStringLiteral("publishing-light"), {1280, 720}, running, light},
        {QStringLiteral("published-dark"), {1600, 1000}, published},
    };
}

} // namespace beatreel::test
