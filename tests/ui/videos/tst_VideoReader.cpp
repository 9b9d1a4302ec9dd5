// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/videos/VideosFixture.h"
#include "ui/videos/VideoReader.h"

#include <QSignalSpy>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

class tst_VideoReader : public QObject
{
    Q_OBJECT

private slots:
    void readsAgainWhileActive()
    {
        VideosFixture videos;
        videos.put(QStringLiteral("a"), QStringLiteral("shoes"), VideoStatus::Complete);
        VideoReader reader(videos.url());
        QList<VideoRow> rows;
        int times = 0;
        connect(&reader, &VideoReader::came, this, [&](const QList<VideoRow> &read) {
            rows = read;
            ++times;
        });
        reader.setActive(true);
        QTRY_COMPARE_WITH_TIMEOUT(rows.size(), 1, VideosFixture::kPatience);
        QCOMPARE(rows.first().brief, QStringLiteral("shoes"));
        QCOMPARE(rows.first().seconds, std::optional(30));
        videos.put(QStringLiteral("b"), QStringLiteral("boots"), VideoStatus::Failed);
        QTRY_COMPARE_WITH_TIMEOUT(rows.size(), 2, VideosFixture::kPatience);
        reader.setActive(false);
        const int before = times;
        QTest::qWait(static_cast<int>(VideoReader::kBetween.count()) + 500);
        QCOMPARE(times, before);
        reader.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(times, before + 1, VideosFixture::kPatience);
    }

    /// Without it, and again once it is there.
    void aDatabaseThatIsAwayIsSaid()
    {
        VideosFixture videos;
        const QString folder = videos.file(QStringLiteral("later"));
        VideoReader reader(QStringLiteral("sqlite:///") + folder + QStringLiteral("/videos.sqlite"));
        QSignalSpy came(&reader, &VideoReader::came);
        std::optional<Error> trouble;
        connect(&reader, &VideoReader::failed, this, [&](const Error &error) { trouble = error; });
        reader.setActive(true);
        QTRY_VERIFY_WITH_TIMEOUT(trouble, VideosFixture::kPatience);
        QVERIFY(!trouble->sentence.isEmpty());
        QCOMPARE(came.size(), 0);
        QVERIFY(QDir().mkpath(folder));
        QTRY_COMPARE_WITH_TIMEOUT(came.size(), 1, VideosFixture::kPatience);
    }

    void itsProjectIsLookedUp()
    {
        VideosFixture videos;
        const QString folder = videos.putProject(QStringLiteral("a"), QStringLiteral("Shoe"), VideoStatus::Failed);
        videos.put(QStringLiteral("b"), QStringLiteral("boots"), VideoStatus::Complete, QStringLiteral("/elsewhere/boots"), QStringLiteral("atelier"));
        VideoReader reader(videos.url());
        std::optional<Result<QString>> found;
        const auto locate = [&](const QString &id) {
            found.reset();
            reader.locate(id, [&](const Result<QString> &folder) { found = folder; });
            return QTest::qWaitFor([&] { return found.has_value(); }, VideosFixture::kPatience);
        };
        QVERIFY(locate(QStringLiteral("a")));
        QCOMPARE(found->value(), folder);
        QVERIFY(locate(QStringLiteral("b")));
        QVERIFY((*found).error().sentence.contains(QStringLiteral("atelier")));
        QVERIFY(locate(QStringLiteral("c")));
        QCOMPARE((*found).error().kind, ErrorKind::NotFound);
    }

    void whatCannotGoIsNamedAndTheRestGoes()
    {
        VideosFixture videos;
        const QString folder = videos.putProject(QStringLiteral("a"), QStringLiteral("Shoe"), VideoStatus::Failed);
        videos.put(QStringLiteral("b"), QStringLiteral("boots"), VideoStatus::Complete);
        const auto held = ProjectFolder::open(folder, ProjectFolder::Access::Write);
        QVERIFY(held);
        VideoReader reader(videos.url());
        std::optional<VideoReader::Removal> told;
        reader.remove({QStringLiteral("a"), QStringLiteral("b")}, ProjectFate::ToTrash, [&](const VideoReader::Removal &removal) { told = removal; });
        QTRY_VERIFY_WITH_TIMEOUT(told, VideosFixture::kPatience);
        QCOMPARE(told->removed, QStringList(QStringLiteral("b")));
        QCOMPARE(told->failure->first, QStringLiteral("a"));
        QCOMPARE(told->failure->second.kind, ErrorKind::Busy);
        QCOMPARE(videos.open().list().value().size(), 1);
    }
};

BEATREEL_TEST(tst_VideoReader)
#include "tst_VideoReader.moc"
