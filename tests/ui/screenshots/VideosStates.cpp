// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/screenshots/VideosStates.h"

#include "core/base/Utc.h"
#include "core/project/FolderLock.h"
#include "core/storage/VideoDatabase.h"
#include "ui/common/ActionIds.h"
#include "ui/common/QuestionDialog.h"
#include "ui/main/VideosActions.h"
#include "ui/videos/AllVideosWindow.h"
#include "ui/videos/DeletionWords.h"
#include "ui/videos/VideosTable.h"

#include <QDir>
#include <QLineEdit>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

namespace beatreel::test {

namespace {

VideoDatabase databaseOf(const Gallery &gallery)
{
    return std::move(*VideoDatabase::open(gallery.parts().databaseUrl));
}

void clear(const Gallery &gallery)
{
    gallery.parts().recorder.flush(std::chrono::seconds(5)); // what it makes comes no later
    auto database = databaseOf(gallery);
    const QList<VideoRecord> records = database.list().value();
    for (const VideoRecord &record : records)
        (void)database.remove(record.id);
}

/// A folder whose lock is held as by a program that builds in it.
QString builtFolder(const QString &name)
{
    static const QTemporaryDir films;
    static QHash<QString, std::shared_ptr<FolderLock>> locks;
    const QString folder = films.filePath(name);
    QDir().mkpath(folder);
    if (!locks.contains(name))
        locks.insert(name, std::make_shared<FolderLock>(FolderLock::acquire(folder).value()));
    return folder;
}

struct Entry
{
    QString name;
    QString brief;
    VideoStatus status = VideoStatus::Complete;
    double progress = 1;
    int seconds = 30;
    double costUsd = 0;
    QString error = {};
    QString host = QSysInfo::machineHostName(); ///< empty: it is being built here
};

void fill(const Gallery &gallery, const QList<Entry> &entries)
{
    auto database = databaseOf(gallery);
    int number = 0;
    for (const Entry &entry : entries) {
        VideoRecord record;
        record.id = QStringLiteral("v%1").arg(number);
        record.prompt = entry.brief;
        record.status = entry.status;
        record.progress = entry.progress;
        if (entry.seconds > 0)
            record.spec = {{QStringLiteral("duration"), entry.seconds}};
        record.costUsd = entry.costUsd;
        record.errorMessage = entry.error;
        record.createdAt = utc(QDate(2026, 11, 30), QTime(16, 20)).addSecs(-7300 * number++);
        const bool isBuilt = entry.status != VideoStatus::Queued && entry.status != VideoStatus::Complete && entry.status != VideoStatus::Failed && entry.host.isEmpty();
        const QString folder = isBuilt ? builtFolder(entry.name) : QStringLiteral("/home/studio/Videos/Beatreel/") + entry.name;
        (void)database.save(record, entry.name.isEmpty() ? std::nullopt : std::optional(VideoPlace{folder, isBuilt ? QSysInfo::machineHostName() : entry.host}));
    }
}

QList<Entry> someVideos()
{
    using enum VideoStatus;
    const QString atelier = QStringLiteral("atelier");
    return {
        {QStringLiteral("Kettle, morning"), QStringLiteral("10s kettle, calm and warm, first light in a small kitchen"), Queued, 0, 10},
        {QStringLiteral("Nike, city at dusk"), QStringLiteral("30s for Nike sneakers. Urban, energetic, at dusk. Someone runs home through the rain."), GeneratingChunks, 0.63, 30, 0.76, {}, {}},
        {QStringLiteral("Aurora headphones, the long cut for the launch event"), QStringLiteral("60s headphones, night train, neon"), Failed, 0.42, 60, 1.14,
         QStringLiteral("The service refused the words “powerful final shot”. Nothing was charged."), atelier},
        {QStringLiteral("Watch"), QStringLiteral("15s luxury watch, gold, elegant"), Complete, 1, 15, 0.3065},
        {QStringLiteral("Coffee"), QStringLiteral("15s coffee at night"), Storyboarding, 0.08, 15, 0, {}, atelier},
        {QStringLiteral("Skate shop"), QStringLiteral("30s skateboards, street, noon"), Complete, 1, 30, 0},
        {{}, QStringLiteral("A row that another program has written"), Complete, 1, 45, 2.5},
        {QStringLiteral("Perfume"), QStringLiteral("20s perfume, slow, petals"), Failed, 0.2, 20, 0, QStringLiteral("Stopped.")},
        {QStringLiteral("Trail boots"), QStringLiteral("30s hiking boots, dawn, mountains"), Complete, 1, 30, 0.57},
    };
}

AllVideosWindow &show(Gallery &gallery)
{
    gallery.trigger(actions::kAllVideos);
    AllVideosWindow &videos = *gallery.window().findChild<VideosActions *>()->videos();
    videos.move(gallery.window().mapToGlobal(QPoint(80, 80)));
    const TypeScale &type = Appearance::of(&videos).type;
    videos.resize(QSize(type.scaled(1120), type.scaled(580)).boundedTo(gallery.window().size() - QSize(160, 120)));
    gallery.showBeside(videos);
    return videos;
}

AllVideosWindow &shown(Gallery &gallery)
{
    clear(gallery);
    fill(gallery, someVideos());
    gallery.openBuilt();
    AllVideosWindow &videos = show(gallery);
    auto *table = videos.findChild<VideosTable *>();
    static_cast<void>(QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }, 20000));
    table->choose(QStringLiteral("v2"));
    return videos;
}

void full(Gallery &gallery)
{
    shown(gallery);
}

void narrow(Gallery &gallery)
{
    shown(gallery).resize(640, 420);
}

void searched(Gallery &gallery)
{
    AllVideosWindow &videos = shown(gallery);
    videos.findChild<QLineEdit *>(QStringLiteral("videosSearch"))->setText(QStringLiteral("drone"));
}

void asked(Gallery &gallery)
{
    AllVideosWindow &videos = shown(gallery);
    VideoRow row = videos.findChild<VideosTable *>()->chosen().first();
    row.canBeTrashed = true;
    (new QuestionDialog(deletionQuestion({row}), &videos))->open();
}

void empty(Gallery &gallery)
{
    clear(gallery);
    show(gallery);
    gallery.settle(500);
}

void told(Gallery &gallery)
{
    AllVideosWindow &videos = shown(gallery);
    QTest::keyClick(videos.findChild<VideosTable *>(), Qt::Key_Return);
    gallery.settle(500);
}

} // namespace

QList<Gallery::State> videosStates()
{
    Appearance light, large, contrast;
    light.theme = Theme::light();
    large.type = TypeScale(200);
    contrast.theme = Theme::dark().highContrast();
    return {
        {QStringLiteral("videos-dark"), {1600, 1000}, full},
        {QStringLiteral("videos-light"), {1600, 1000}, full, light},
        {QStringLiteral("videos-contrast"), {1600, 1000}, full, contrast},
        {QStringLiteral("videos-200-percent"), {1920, 1080}, full, large},
        {QStringLiteral("videos-narrow"), {1280, 720}, narrow},
        {QStringLiteral("videos-searched-dark"), {1280, 720}, searched},
        {QStringLiteral("videos-empty-light"), {1280, 720}, empty, light},
        {QStringLiteral("videos-told-dark"), {1280, 720}, told},
        {QStringLiteral("videos-told-light"), {1280, 720}, told, light},
        {QStringLiteral("videos-delete-dark"), {1280, 720}, asked},
        {QStringLiteral("videos-delete-light"), {1280, 720}, asked, light},
    };
}

} // namespace beatreel::test
