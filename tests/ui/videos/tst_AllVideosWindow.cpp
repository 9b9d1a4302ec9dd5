// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/FakeDialogs.h"
#include "tests/support/TestMain.h"
#include "tests/ui/videos/VideosFixture.h"
#include "ui/common/Appearance.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PriceButton.h"
#include "ui/common/SegmentedControl.h"
#include "ui/videos/AllVideosWindow.h"
#include "ui/videos/VideosModel.h"
#include "ui/videos/VideosTable.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace beatreel;
using namespace beatreel::test;

class tst_AllVideosWindow : public QObject
{
    Q_OBJECT

    struct Shown
    {
        explicit Shown(const QString &url) : window(url, dialogs)
        {
            window.show();
            if (!QTest::qWaitForWindowActive(&window))
                qWarning("It is not active.");
        }
        template <class Widget> Widget *find(const char *name) { return window.findChild<Widget *>(QLatin1String(name)); }
        VideosTable &table() { return *find<VideosTable>("videosTable"); }
        [[nodiscard]] int count() { return table().model()->rowCount(); }
        [[nodiscard]] bool waitFor(int rows) { return QTest::qWaitFor([&] { return count() == rows; }, VideosFixture::kPatience); }
        void click(const char *name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }

        FakeDialogs dialogs;
        AllVideosWindow window;
    };
    static void fill(VideosFixture &videos)
    {
        videos.put(QStringLiteral("a"), QStringLiteral("shoes at dusk"), VideoStatus::Complete, QStringLiteral("/films/Shoes"));
        videos.put(QStringLiteral("b"), QStringLiteral("coffee"), VideoStatus::Failed, QStringLiteral("/films/Coffee"), QStringLiteral("atelier"));
        videos.put(QStringLiteral("c"), QStringLiteral("watch"), VideoStatus::Queued);
    }

private slots:
    void initTestCase() { applyAppearance(*qobject_cast<QApplication *>(QApplication::instance()), Appearance()); }

    void emptyItSaysSo()
    {
        const VideosFixture videos;
        Shown shown(videos.url());
        auto *empty = shown.find<EmptyState>("videosEmpty");
        QVERIFY(empty->isVisible());
        QTRY_VERIFY2_WITH_TIMEOUT(empty->accessibleName().startsWith(QStringLiteral("No videos yet")), qPrintable(empty->accessibleName()), VideosFixture::kPatience);
        QVERIFY(!shown.find<QWidget>("videosOpen")->isEnabled());
        QVERIFY(!shown.find<QWidget>("videosShowAll")->isVisible());
    }

    void searchedAndFilteredWithCounts()
    {
        VideosFixture videos;
        fill(videos);
        Shown shown(videos.url());
        QVERIFY(shown.waitFor(3));
        QVERIFY(shown.table().isVisible());
        QCOMPARE(shown.table().chosen().size(), 1); // the newest, to begin with
        QCOMPARE(shown.table().chosen().first().id, QStringLiteral("c"));
        auto *groups = shown.find<SegmentedControl>("videosGroups");
        QCOMPARE(groups->segment(0)->text(), QStringLiteral("All (3)"));
        QCOMPARE(groups->segment(3)->text(), QStringLiteral("Failed (1)"));
        QCOMPARE(shown.find<QLabel>("videosSum")->text(), QStringLiteral("3 videos, $0.57"));
        auto *search = shown.find<QLineEdit>("videosSearch");
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("coffee"));
        QCOMPARE(shown.count(), 1);
        QCOMPARE(groups->segment(2)->text(), QStringLiteral("Finished (0)"));
        QTest::mouseClick(groups->segment(2), Qt::LeftButton);
        QCOMPARE(shown.count(), 0);
        QVERIFY(shown.find<EmptyState>("videosEmpty")->accessibleName().contains(QStringLiteral("“coffee”")));
        shown.click("videosShowAll");
        QCOMPARE(shown.count(), 3);
        QCOMPARE(groups->current(), 0);
        // The keyboard: search, list, search, away.
        QTest::keyClicks(search, QStringLiteral("shoes"));
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(shown.table().hasFocus());
        QCOMPARE(shown.table().chosen().first().id, QStringLiteral("a"));
        QTest::keyClick(&shown.table(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search->hasFocus());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty() && shown.window.isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!shown.window.isVisible());
    }

    void liveAndSelectionStays()
    {
        VideosFixture videos;
        fill(videos);
        Shown shown(videos.url());
        QVERIFY(shown.waitFor(3));
        shown.table().choose(QStringLiteral("a"));
        videos.put(QStringLiteral("d"), QStringLiteral("kettle"), VideoStatus::Complete);
        QVERIFY(videos.open().remove(QStringLiteral("c")));
        QTRY_VERIFY_WITH_TIMEOUT(shown.count() == 3 && shown.table().model()->index(0, 0).data().toString() == QStringLiteral("kettle"), VideosFixture::kPatience);
        QCOMPARE(shown.table().chosen().size(), 1);
        QCOMPARE(shown.table().chosen().first().id, QStringLiteral("a"));
        videos.put(QStringLiteral("e"), QStringLiteral("tea"), VideoStatus::Complete);
        QTest::keyClick(&shown.table(), Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 4, VideosFixture::kPatience);
    }

    void opensAndRetries()
    {
        VideosFixture videos;
        const QString folder = videos.putProject(QStringLiteral("a"), QStringLiteral("Shoe"), VideoStatus::Failed);
        videos.put(QStringLiteral("b"), QStringLiteral("coffee"), VideoStatus::Complete, QStringLiteral("/films/Coffee"), QStringLiteral("atelier"));
        Shown shown(videos.url());
        QVERIFY(shown.waitFor(2));
        QSignalSpy opened(&shown.window, &AllVideosWindow::openWanted);
        QSignalSpy retried(&shown.window, &AllVideosWindow::retryWanted);
        shown.table().choose(QStringLiteral("a"));
        QTest::keyClick(&shown.table(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, VideosFixture::kPatience);
        QCOMPARE(opened.first().first().toString(), folder);
        shown.click("videosRetry");
        QTRY_COMPARE_WITH_TIMEOUT(retried.size(), 1, VideosFixture::kPatience);
        QCOMPARE(retried.first().first().toString(), folder);
        shown.click("videosReveal");
        QTRY_COMPARE_WITH_TIMEOUT(shown.dialogs.revealed, QStringList(folder), VideosFixture::kPatience);

        shown.table().choose(QStringLiteral("b"));
        QVERIFY(!shown.find<QWidget>("videosRetry")->isEnabled());
        QCOMPARE(shown.find<QWidget>("videosRetry")->toolTip(), QStringLiteral("It did not fail."));
        QVERIFY(!shown.find<QWidget>("videosReveal")->isEnabled());
        shown.click("videosOpen");
        QTRY_VERIFY2_WITH_TIMEOUT(shown.window.notice().contains(QStringLiteral("“atelier”")), qPrintable(shown.window.notice()), VideosFixture::kPatience);
        QCOMPARE(opened.size(), 1);
        shown.table().selectAll();
        QVERIFY(!shown.find<QWidget>("videosOpen")->isEnabled());
        QVERIFY(shown.find<QWidget>("videosDelete")->isEnabled());
        QTest::keyClick(&shown.table(), Qt::Key_Return);
        QCOMPARE(shown.window.notice(), QStringLiteral("Select one video only."));
        QCOMPARE(opened.size(), 1);
    }

    void deletesWhatIsAgreed()
    {
        VideosFixture videos;
        const QString folder = videos.putProject(QStringLiteral("a"), QStringLiteral("Shoe"), VideoStatus::Failed);
        fill(videos);
        Shown shown(videos.url());
        QVERIFY(shown.waitFor(3)); // fill() wrote over “a”
        shown.table().choose(QStringLiteral("b"));
        QTest::keyClick(&shown.table(), Qt::Key_Delete);
        QVERIFY(shown.dialogs.isOpen());
        QVERIFY2(shown.dialogs.question.more.contains(QStringLiteral("stays on “atelier”")), qPrintable(shown.dialogs.question.more));
        shown.dialogs.leave();
        QTest::keyClick(&shown.table(), Qt::Key_Delete);
        shown.dialogs.take(0);
        QVERIFY(shown.waitFor(2));
        QTRY_COMPARE_WITH_TIMEOUT(shown.window.notice(), QStringLiteral("“Coffee” is deleted."), VideosFixture::kPatience);
        QVERIFY(!videos.open().find(QStringLiteral("b")).value());
        QVERIFY(QFileInfo::exists(folder));
    }

    void whatIsBuiltIsNotAskedAbout()
    {
        VideosFixture videos;
        const QString folder = videos.putProject(QStringLiteral("a"), QStringLiteral("Shoe"), VideoStatus::GeneratingChunks);
        const auto builder = ProjectFolder::open(folder, ProjectFolder::Access::Write);
        Shown shown(videos.url());
        QVERIFY(shown.waitFor(1));
        QVERIFY(!shown.find<QWidget>("videosDelete")->isEnabled());
        QTest::keyClick(&shown.table(), Qt::Key_Delete);
        QVERIFY(!shown.dialogs.isOpen());
        QVERIFY2(shown.window.notice().contains(QStringLiteral("being built")), qPrintable(shown.window.notice()));
    }

    void withoutItsDatabaseItSaysSo()
    {
        VideosFixture videos;
        const QString folder = videos.file(QStringLiteral("later"));
        Shown shown(QStringLiteral("sqlite:///") + folder + QStringLiteral("/videos.sqlite"));
        auto *again = shown.find<PriceButton>("videosEmptyAgain");
        QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), VideosFixture::kPatience);
        QVERIFY(!shown.find<EmptyState>("videosEmpty")->accessibleName().startsWith(QStringLiteral("No videos")));
        QVERIFY(QDir().mkpath(folder));
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shown.find<EmptyState>("videosEmpty")->accessibleName().startsWith(QStringLiteral("No videos")), VideosFixture::kPatience);
    }

    /// What was read last stays to be seen.
    void aDatabaseThatGoesAwayIsSaid()
    {
        VideosFixture videos;
        fill(videos);
        Shown shown(videos.url());
        QVERIFY(shown.waitFor(3));
        QVERIFY(!shown.find<QWidget>("videosNoticeBar")->isVisible());
        const QString file = videos.file(QStringLiteral("videos.sqlite"));
        for (const char *part : {"", "-wal", "-shm"})
            QFile::remove(file + QLatin1String(part));
        QVERIFY(QDir().mkpath(file));
        QTest::keyClick(&shown.table(), Qt::Key_F5);
        auto *again = shown.find<PriceButton>("videosAgain");
        QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), VideosFixture::kPatience);
        QVERIFY(!shown.window.notice().isEmpty());
        QCOMPARE(shown.count(), 3);
        QVERIFY(shown.table().isVisible());
        QVERIFY(QDir().rmdir(file));
        videos.put(QStringLiteral("z"), QStringLiteral("tea"), VideoStatus::Complete);
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(shown.waitFor(1));
        QVERIFY(!again->isVisible() && shown.window.notice().isEmpty());
    }

    void sortedByTheKeyboard()
    {
        VideosFixture videos;
        fill(videos);
        Shown shown(videos.url());
        QVERIFY(shown.waitFor(3));
        emit shown.table().customContextMenuRequested(QPoint(20, 20));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        auto *columns = menu->findChild<QMenu *>(QStringLiteral("videosSorting"));
        QCOMPARE(columns->actions().size(), VideosModel::kColumns);
        QVERIFY(columns->actions()[VideosModel::Created]->isChecked());
        columns->actions()[VideosModel::Video]->trigger();
        menu->close();
        QCOMPARE(shown.table().model()->index(0, 0).data().toString(), QStringLiteral("Coffee"));
    }

    /// Grown while it is seen it is as one that began so.
    void followsTheTextSize()
    {
        VideosFixture videos;
        fill(videos);
        const auto measured = [](Shown &shown) {
            return QList<int>{shown.table().rowHeight(0), shown.table().horizontalHeader()->height(), shown.table().columnWidth(VideosModel::Cost),
                              shown.find<QWidget>("videosGroups")->minimumWidth(), shown.find<QWidget>("videosSearch")->sizeHint().height()};
        };
        const auto setPercent = [](int percent) {
            Appearance appearance;
            appearance.type = TypeScale(percent);
            applyAppearance(*qobject_cast<QApplication *>(QApplication::instance()), appearance);
        };
        Shown grown(videos.url());
        QVERIFY(grown.waitFor(3));
        const QList<int> before = measured(grown);
        setPercent(150);
        QCoreApplication::processEvents();
        const QList<int> after = measured(grown);
        Shown begun(videos.url());
        QVERIFY(begun.waitFor(3));
        QCOMPARE(after, measured(begun));
        QVERIFY(after != before);
        setPercent(100);
    }

    void remembersHowItWas()
    {
        VideosFixture videos;
        fill(videos);
        QJsonObject state;
        {
            Shown shown(videos.url());
            QVERIFY(shown.waitFor(3));
            shown.window.resize(700, 500);
            shown.table().sortByColumn(VideosModel::Video, Qt::AscendingOrder);
            QTest::mouseClick(shown.find<SegmentedControl>("videosGroups")->segment(3), Qt::LeftButton);
            state = shown.window.uiState();
        }
        FakeDialogs dialogs;
        AllVideosWindow window(videos.url(), dialogs);
        window.restoreUiState(state);
        QCOMPARE(window.size(), QSize(700, 500));
        const auto isSame = [&] {
            const QJsonObject now = window.uiState();
            return std::ranges::all_of(QStringList{QStringLiteral("column"), QStringLiteral("is_descending"), QStringLiteral("group")},
                                       [&](const QString &part) { return !state.value(part).isUndefined() && now.value(part) == state.value(part); });
        };
        QVERIFY(isSame());
        window.restoreUiState({{QStringLiteral("column"), 77}, {QStringLiteral("group"), -3}, {QStringLiteral("geometry"), QStringLiteral("?")}});
        QVERIFY(isSame());
        QCOMPARE(window.size(), QSize(700, 500));
    }

    void assistiveTechnologyHearsIt()
    {
        VideosFixture videos;
        fill(videos);
        Shown shown(videos.url());
        QVERIFY(shown.waitFor(3));
        for (const char *name : {"videosSearch", "videosGroups", "videosTable"})
            QVERIFY2(!shown.find<QWidget>(name)->accessibleName().isEmpty(), name);
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&shown.table());
        QCOMPARE(table->role(), QAccessible::Table);
        QAccessibleInterface *cell = table->tableInterface()->cellAt(1, VideosModel::Video);
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("Coffee, failed, 50 percent"));
    }
};

BEATREEL_TEST(tst_AllVideosWindow)
#include "tst_AllVideosWindow.moc"
