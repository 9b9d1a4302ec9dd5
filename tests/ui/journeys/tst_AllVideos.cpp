// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/journeys/Journey.h"

#include "core/build/UnfinishedBuild.h"
#include "core/build/VideoRecords.h"
#include "core/project/BeatFields.h"
#include "ui/common/SegmentedControl.h"
#include "ui/main/VideosActions.h"
#include "ui/videos/AllVideosWindow.h"
#include "ui/videos/VideosModel.h"
#include "ui/videos/VideosTable.h"

#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace beatreel;
using namespace beatreel::test;
using namespace actions;

namespace {

/// Refuses every clip until it is told otherwise.
class MoodyClips final : public ClipGenerator
{
public:
    [[nodiscard]] GeneratorIdentity identity() const override { return real->identity(); }
    [[nodiscard]] Result<Generated> make(const ClipRequest &request, const TaskContext &context) const override
    {
        if (refuses)
            return fail(ErrorKind::ProviderRefused, QStringLiteral("The service refused the words."));
        return real->make(request, context);
    }

    const ClipGenerator *real = nullptr;
    std::atomic<bool> refuses = true;
};

} // namespace

/// Somebody looks through all videos.
class tst_AllVideos : public QObject
{
    Q_OBJECT

    static AllVideosWindow *show(Journey &person)
    {
        person.action(kAllVideos)->trigger();
        AllVideosWindow *videos = person.window().findChild<VideosActions *>()->videos();
        return QTest::qWaitForWindowActive(videos) ? videos : nullptr;
    }
    static VideosTable &tableOf(AllVideosWindow &videos) { return *videos.findChild<VideosTable *>(); }
    static bool waitForRows(AllVideosWindow &videos, int rows)
    {
        return QTest::qWaitFor([&] { return tableOf(videos).model()->rowCount() == rows; }, Journey::kPatience);
    }
    static bool waitForStatus(AllVideosWindow &videos, VideoStatus status)
    {
        return QTest::qWaitFor([&] {
            const auto rows = tableOf(videos).chosen();
            return rows.size() == 1 && rows.first().status == status;
        }, Journey::kPatience);
    }
    static void click(AllVideosWindow &videos, const char *button) { QTest::mouseClick(videos.findChild<QWidget *>(QLatin1String(button)), Qt::LeftButton); }

    /// The row of the open project, whose build failed.
    static bool record(Journey &person, const QString &error)
    {
        VideoRecord record;
        record.id = person.project().videoId;
        record.prompt = QStringLiteral("shoes");
        record.status = VideoStatus::Failed;
        record.errorMessage = error;
        return VideoDatabase::open(person.bench().parts().databaseUrl)->save(record, placeOf(person.open()->folder())).has_value();
    }

private slots:
    void fromTheStartPageNothingIsThereYet()
    {
        Journey person;
        person.click(person.find<QPushButton>(QStringLiteral("startAllVideos")));
        AllVideosWindow *videos = person.window().findChild<VideosActions *>()->videos();
        QVERIFY(videos && QTest::qWaitForWindowActive(videos));
        QVERIFY(person.window().isEnabled()); // it is not modal
        person.window().close();
        QVERIFY(!videos->isVisible());
    }

    void searchedOpenedRetriedDeleted()
    {
        MoodyClips clips;
        Journey person([&](GeneratorSet &set) {
            clips.real = set.clip;
            set.clip = &clips;
        });
        person.openProjectOf(QStringLiteral("hero_shot 5"));
        const QString folder = person.open()->folder().path();
        person.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(person.waitUntilIdle());
        QVERIFY(person.open()->countOfBuild() > 0);

        AllVideosWindow *videos = show(person);
        QVERIFY(videos);
        QVERIFY(waitForRows(*videos, 1));
        QVERIFY(waitForStatus(*videos, VideoStatus::Failed));
        auto *search = videos->findChild<QLineEdit *>();
        QTest::keyClicks(search, QStringLiteral("refused"));
        QCOMPARE(tableOf(*videos).model()->rowCount(), 1);
        QTest::keyClicks(search, QStringLiteral(" drone"));
        QCOMPARE(tableOf(*videos).model()->rowCount(), 0);
        QTest::keyClick(search, Qt::Key_Escape);
        QTest::keyClick(search, Qt::Key_Down);

        // Closed, it is opened from the list.
        person.window().files().close();
        QVERIFY(!person.open());
        QTest::keyClick(&tableOf(*videos), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(person.open(), Journey::kPatience);
        QCOMPARE(person.open()->folder().path(), folder);
        QVERIFY(!person.open()->workshop().isBusy());
        person.window().files().close();

        // And retried: it is free, and begins at once.
        clips.refuses = false;
        click(*videos, "videosRetry");
        QTRY_VERIFY_WITH_TIMEOUT(person.open(), Journey::kPatience);
        QVERIFY(person.waitUntilIdle());
        QCOMPARE(person.open()->countOfBuild(), 0);
        QVERIFY(waitForStatus(*videos, VideoStatus::Complete));

        // While it is open its folder stays; the row alone may go.
        click(*videos, "videosDelete");
        QVERIFY(person.dialogs.isOpen());
        QCOMPARE(person.dialogs.question.verbs.size(), 2);
        person.dialogs.take(1);
        QTRY_VERIFY_WITH_TIMEOUT(videos->notice().contains(QStringLiteral("Close it there first")), Journey::kPatience);
        click(*videos, "videosDelete");
        person.dialogs.take(0);
        QVERIFY(waitForRows(*videos, 0));
        QVERIFY(person.open());
        QVERIFY(QFileInfo::exists(folder));

        // Built again, it comes back.
        person.open()->apply(EditKind::EditPrompt, withPrompt(person.project(), {kBeat1}, QStringLiteral("another shoe")));
        person.action(kBuildStale)->trigger();
        QVERIFY(person.waitUntilIdle());
        QVERIFY(waitForRows(*videos, 1));
    }

    /// Its build was stopped: what the editor offers then is what is done.
    void whatWasStoppedGoesOn()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5"));
        QVERIFY(markUnfinished(person.open()->folder(), BuildScope::Master));
        QVERIFY(record(person, QStringLiteral("Stopped.")));
        person.window().files().close();
        person.window().openProject(person.file(QStringLiteral("My ad")));
        QVERIFY2(person.notice().contains(QStringLiteral("interrupted")), qPrintable(person.notice()));
        person.window().files().close();
        AllVideosWindow *videos = show(person);
        QVERIFY(videos && waitForRows(*videos, 1));
        click(*videos, "videosRetry");
        QTRY_VERIFY_WITH_TIMEOUT(person.open() && person.open()->workshop().isBuilding(), Journey::kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(person.notice().isEmpty(), Journey::kPatience);
        QVERIFY(person.waitUntilIdle());
        QVERIFY(waitForStatus(*videos, VideoStatus::Complete));
    }

    void theWindowIsRememberedWithTheEditors()
    {
        Journey person;
        AllVideosWindow *videos = show(person);
        QVERIFY(videos);
        QTest::mouseClick(videos->findChild<SegmentedControl *>()->segment(3), Qt::LeftButton);
        person.window().close();
        person.stop();
        person.start();
        videos = show(person);
        QVERIFY(videos);
        QCOMPARE(videos->findChild<SegmentedControl *>()->current(), 3);
    }

    void whatIsPaidIsAskedAbout()
    {
        Journey person;
        ModelChoice models;
        models.clips = QStringLiteral("hailuo-2.3-fast");
        person.openProjectOf(QStringLiteral("hero_shot 5"), models);
        QCOMPARE(person.open()->priceOfBuild().kind(), Price::Kind::Exact);
        QVERIFY(record(person, QStringLiteral("Stopped.")));
        person.window().files().close();
        AllVideosWindow *videos = show(person);
        QVERIFY(videos && waitForRows(*videos, 1));
        click(*videos, "videosRetry");
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activePopupWidget() && QApplication::activePopupWidget()->objectName() == QStringLiteral("priceAsker"), Journey::kPatience);
        QVERIFY(!person.open()->workshop().isBusy());
        QApplication::activePopupWidget()->close();
        QVERIFY(!person.open()->workshop().isBusy());
    }
};

BEATREEL_TEST(tst_AllVideos)
#include "tst_AllVideos.moc"
