// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/VideoProject.h"
#include "core/build/VideoRecords.h"
#include "core/storage/BuildLease.h"
#include "tests/core/build/BuildFixture.h"
#include "tests/core/storage/ServerDatabases.h"
#include "tests/support/TestMain.h"

#include <QDirIterator>
#include <QSysInfo>

using namespace beatreel;
using namespace beatreel::test;

namespace {

const QString kId = QStringLiteral("video-1");

} // namespace

/// Videos whose projects are opened or deleted from the list.
class tst_VideoProject : public QObject
{
    Q_OBJECT

    Databases m_databases;
    std::optional<TestFolder> m_home;
    std::optional<VideoDatabase> m_database;
    QString m_url;

    /// The row of the fixture's project as its build left it.
    [[nodiscard]] bool record(const BuildFixture &site, VideoStatus status = VideoStatus::Failed, const QString &host = QSysInfo::machineHostName())
    {
        VideoRecord row = videoRecord(site.folder->project());
        row.status = status;
        return m_database->save(row, VideoPlace{site.folder->path(), host}).has_value();
    }
    [[nodiscard]] VideoEntry entry() const { return findVideo(*m_database, kId).value().value(); }
    [[nodiscard]] bool hasRow() const { return m_database->find(kId).value().has_value(); }
    [[nodiscard]] QStringList inTrash() const
    {
        return QDir(m_home->file(QStringLiteral("share/Trash/files"))).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }
    /// As its editor does when it closes.
    static QString closed(BuildFixture &site)
    {
        const QString path = site.folder->path();
        site.ledger.reset();
        site.folder.reset();
        return path;
    }

private slots:
    void initTestCase_data() { Databases::addRows(); }
    void initTestCase() { QVERIFY2(m_databases.trouble().isEmpty(), qPrintable(m_databases.trouble())); }
    void init()
    {
        m_home.emplace();
        qputenv("HOME", QFile::encodeName(m_home->path()));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->file(QStringLiteral("share"))));
        m_url = m_databases.newUrl();
        m_database.emplace(std::move(*VideoDatabase::open(m_url)));
    }
    void cleanup() { m_database.reset(); }

    void oneIsFound()
    {
        const BuildFixture site({5});
        QVERIFY(!findVideo(*m_database, kId).value());
        QVERIFY(record(site));
        const VideoEntry found = entry();
        QCOMPARE(found.record.id, kId);
        QCOMPARE(found.place->folder, site.folder->path());
        QCOMPARE(found.builder.has_value(), Databases::isOnServer());
    }

    void whereItIsOpened()
    {
        BuildFixture site({5});
        QVERIFY(record(site));
        VideoEntry video = entry();
        QCOMPARE(projectOf(video).value(), site.folder->path());
        video.record.id = QStringLiteral("other");
        QCOMPARE(projectOf(video).error().kind, ErrorKind::Exists);
        video = entry();
        video.place = {QStringLiteral("/nowhere/at/all"), QStringLiteral("atelier")};
        QCOMPARE(projectOf(video).error().kind, ErrorKind::NotFound);
        QVERIFY(projectOf(video).error().sentence.contains(QStringLiteral("“atelier”")));
        video.place->host = QSysInfo::machineHostName();
        QVERIFY(projectOf(video).error().sentence.contains(QStringLiteral("not there any more")));
        video.record.spec = {};
        QVERIFY(projectOf(video).error().sentence.contains(QStringLiteral("could not be planned")));
        video.place.reset();
        QCOMPARE(projectOf(video).error().kind, ErrorKind::NotFound);
    }

    void theRowAloneGoes()
    {
        const BuildFixture site({5});
        QVERIFY(record(site));
        QVERIFY(removeVideo(*m_database, kId, ProjectFate::Keep));
        QVERIFY(!hasRow());
        QVERIFY(QFileInfo::exists(site.folder->documentPath()));
        QVERIFY(removeVideo(*m_database, kId, ProjectFate::Keep));
    }

    void theFolderGoesToTheTrash()
    {
        BuildFixture site({5});
        QVERIFY(record(site));
        const QString folder = closed(site);
        const auto removed = removeVideo(*m_database, kId, ProjectFate::ToTrash);
        QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().sentence));
        QVERIFY(!hasRow());
        QVERIFY(!QFileInfo::exists(folder));
        QCOMPARE(inTrash(), QStringList(QStringLiteral("Anzeige")));
    }

    void whatIsOpenOrBuiltStays()
    {
        const BuildFixture site({5}); // holds the folder's lock
        QVERIFY(record(site));
        const auto open = removeVideo(*m_database, kId, ProjectFate::ToTrash);
        QCOMPARE(open.error().kind, ErrorKind::Busy);
        QVERIFY(open.error().sentence.contains(QStringLiteral("Close it")));
        QVERIFY(record(site, VideoStatus::GeneratingChunks));
        std::shared_ptr<BuildLease> lease;
        if (Databases::isOnServer())
            lease = BuildLease::take(*databaseAddress(m_url)->server, kId).value();
        for (const ProjectFate fate : {ProjectFate::Keep, ProjectFate::ToTrash}) {
            const auto built = removeVideo(*m_database, kId, fate);
            QVERIFY(!built);
            QCOMPARE(built.error().kind, ErrorKind::Busy);
            QVERIFY(built.error().sentence.contains(QStringLiteral("being built")));
        }
        QVERIFY(hasRow());
        QVERIFY(QFileInfo::exists(site.folder->documentPath()));
        QVERIFY(inTrash().isEmpty());
    }

    /// Its row still says what was before.
    void aBuildThatHasJustBegunKeepsTheFolder()
    {
        if (!Databases::isOnServer())
            QSKIP("A file has no builders.");
        BuildFixture site({5});
        QVERIFY(record(site, VideoStatus::Complete));
        const QString folder = closed(site);
        const auto lease = BuildLease::take(*databaseAddress(m_url)->server, kId).value();
        const auto removed = removeVideo(*m_database, kId, ProjectFate::ToTrash);
        QVERIFY(!removed && removed.error().kind == ErrorKind::Busy);
        QVERIFY(QFileInfo::exists(folder));
        QVERIFY(inTrash().isEmpty());
        QVERIFY(hasRow());
    }

    /// Only the row is of this computer.
    void anothersFolderIsNotTouched()
    {
        BuildFixture site({5});
        QVERIFY(record(site, VideoStatus::Complete, QStringLiteral("atelier")));
        const QString folder = closed(site);
        QVERIFY(removeVideo(*m_database, kId, ProjectFate::ToTrash));
        QVERIFY(!hasRow());
        QVERIFY(QFileInfo::exists(folder));
        QVERIFY(inTrash().isEmpty());
    }

    void aFolderThatIsNotItsOwnStays()
    {
        BuildFixture site({5});
        QVERIFY(record(site));
        site.edit([](Project &project) { project.videoId = QStringLiteral("other"); });
        QString document = site.folder->documentPath();
        const QString folder = closed(site);
        QCOMPARE(removeVideo(*m_database, kId, ProjectFate::ToTrash).error().kind, ErrorKind::Exists);
        QFile file(document);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        const auto damaged = removeVideo(*m_database, kId, ProjectFate::ToTrash);
        QCOMPARE(damaged.error().kind, ErrorKind::BadInput);
        QVERIFY2(damaged.error().sentence.contains(QStringLiteral("without its folder")), qPrintable(damaged.error().sentence));
        QVERIFY(hasRow());
        QVERIFY(QFileInfo::exists(folder));
        QVERIFY(removeVideo(*m_database, kId, ProjectFate::Keep));
    }

    /// A row of a place that holds no project at all takes nothing along.
    void anyOtherFolderStays()
    {
        const TestFolder photos;
        VideoRecord row;
        row.id = kId;
        row.prompt = QStringLiteral("shoes");
        QVERIFY(m_database->save(row, VideoPlace{photos.path(), QSysInfo::machineHostName()}));
        QVERIFY(!removeVideo(*m_database, kId, ProjectFate::ToTrash));
        QVERIFY(QFileInfo::exists(photos.path()));
    }
};

BEATREEL_TEST(tst_VideoProject)
#include "tst_VideoProject.moc"
