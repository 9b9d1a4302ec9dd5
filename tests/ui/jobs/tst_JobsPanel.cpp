// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/BeatEdits.h"
#include "core/project/LookEdits.h"
#include "tests/support/EditorFixture.h"
#include "tests/support/TestMain.h"
#include "ui/common/Appearance.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PaintedItems.h"
#include "ui/common/PriceButton.h"
#include "ui/common/SegmentedControl.h"
#include "ui/jobs/CostsTable.h"
#include "ui/jobs/JobRow.h"
#include "ui/jobs/JobsPanel.h"
#include "ui/workspace/Pictures.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <condition_variable>
#include <mutex>

using namespace beatreel;
using namespace beatreel::test;

namespace {

const BeatId kFirst(QStringLiteral("b1"));
const BeatId kSecond(QStringLiteral("b2"));

/// The panel over a project whose frames wait until they are let go.
struct Desk
{
    Desk()
    {
        fixture.artist.trouble = [this](const FrameRequest &) -> std::optional<Error> {
            std::unique_lock lock(mutex);
            changed.wait(lock, [this] { return areFree; });
            return refusal;
        };
        panel.resize(340, 900);
        panel.setProject(open.get());
        panel.show();
    }
    ~Desk()
    {
        letGo();
        panel.setProject(nullptr);
    }

    void hold()
    {
        const std::scoped_lock lock(mutex);
        areFree = false;
    }
    void letGo()
    {
        const std::scoped_lock lock(mutex);
        areFree = true;
        changed.notify_all();
    }
    void refuse(const QString &sentence, ErrorKind kind = ErrorKind::ProviderRefused)
    {
        const std::scoped_lock lock(mutex);
        refusal = Error{kind, sentence, QStringLiteral("HTTP 422"), std::nullopt};
    }

    template <class Widget = QWidget> [[nodiscard]] Widget *find(const char *name) { return panel.findChild<Widget *>(QLatin1String(name)); }
    [[nodiscard]] QList<JobRow *> rows()
    {
        QList<JobRow *> shown;
        for (JobRow *row : panel.findChildren<JobRow *>()) {
            if (row->isVisible())
                shown.append(row);
        }
        std::ranges::sort(shown, {}, [](const JobRow *row) { return row->y(); });
        return shown;
    }
    [[nodiscard]] QStringList titles()
    {
        QStringList titles;
        for (const JobRow *row : rows())
            titles.append(row->face().title);
        return titles;
    }
    [[nodiscard]] QStringList costs()
    {
        QStringList lines;
        auto *table = find<CostsTable>("costsTable");
        for (int i = 0; i < table->itemCount({}); ++i)
            lines.append(table->item({i}).name);
        return lines;
    }
    void openFinished()
    {
        QTRY_VERIFY(find("finishedSection")->isVisible());
        for (auto *button : find("finishedSection")->findChildren<QToolButton *>()) {
            if (button->accessibleName().contains(QStringLiteral("Finished today")) || button->text().contains(QStringLiteral("Finished today")))
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    [[nodiscard]] QString counts() { return find<QLabel>("jobsCounts")->text(); }

    EditorFixture fixture;
    std::mutex mutex;
    std::condition_variable changed;
    bool areFree = true;
    std::optional<Error> refusal;
    std::unique_ptr<OpenProject> open = fixture.create();
    Pictures pictures;
    JobsPanel panel{pictures};
};

} // namespace

class tst_JobsPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }

    void nothingRuns()
    {
        Desk desk;
        QTRY_VERIFY(desk.find("jobsIdle")->isVisible());
        QCOMPARE(desk.find("jobsIdle")->accessibleName(), QStringLiteral("Nothing runs. 2 beats are not made yet."));
        QSignalSpy wanted(&desk.panel, &JobsPanel::buildWanted);
        auto *build = desk.find<PriceButton>("jobsBuild");
        QCOMPARE(build->accessibleName(), QStringLiteral("Build film, 29 cents"));
        build->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!desk.find<PriceButton>("jobsPause")->isEnabled());
        QVERIFY(!desk.find<PriceButton>("jobsStop")->isEnabled());
        QVERIFY(!desk.find("finishedSection")->isVisible());
    }

    void whatRunsAndWaitsIsListed()
    {
        Desk desk;
        desk.hold();
        desk.open->make({Slot::clip(kSecond, 1)});
        QTRY_COMPARE(desk.counts(), QStringLiteral("1 running, 2 waiting"));
        QCOMPARE(desk.titles(), (QStringList{QStringLiteral("Frame 2, usage_scenario"), QStringLiteral("Clip 2.1, usage_scenario"),
                                             QStringLiteral("Clip 2.2, usage_scenario")}));
        QCOMPARE(desk.rows()[0]->accessibleName(), QStringLiteral("Frame 2, running, 0 percent"));
        QVERIFY(desk.rows()[0]->face().sentence.startsWith(QStringLiteral("Frames at the specification's price, ")));
        QCOMPARE(desk.rows()[1]->face().sentence, QStringLiteral("Waits for its frame."));
        QCOMPARE(desk.rows()[1]->face().reserved, QStringLiteral("$0.04 reserved"));
        QCOMPARE(desk.rows()[2]->face().sentence, QStringLiteral("Waits for the last picture of 2.1."));
        QCOMPARE(desk.rows()[2]->accessibleName(), QStringLiteral("Clip 2.2, waiting. Waits for the last picture of 2.1."));
        QVERIFY(!desk.find("jobsIdle")->isVisible());
        QVERIFY(desk.costs().contains(QStringLiteral("Clips: to build 4 cents, reserved 8 cents, spent nothing")));
        desk.letGo();
        QTRY_VERIFY(!desk.open->workshop().isBusy());
        QTRY_VERIFY(desk.find("jobsIdle")->isVisible());
        desk.openFinished();
        QTRY_COMPARE(desk.find<QListWidget>("finishedList")->count(), 3);
        QTRY_VERIFY(desk.costs().contains(QStringLiteral("Clips: to build 4 cents, reserved nothing, spent 8 cents")));
    }

    void oneIsCancelledByItsButtonAndByItsKey()
    {
        Desk desk;
        desk.hold();
        desk.open->make({Slot::clip(kFirst, 0), Slot::clip(kSecond, 1)});
        QTRY_COMPARE(desk.rows().size(), 5);
        const auto rowOf = [&](const QString &title) { return desk.rows().value(desk.titles().indexOf(title)); };
        JobRow *clip = rowOf(QStringLiteral("Clip 2.2, usage_scenario"));
        auto *cancel = clip->findChild<QToolButton *>(QStringLiteral("jobEnd"));
        QCOMPARE(cancel->accessibleName(), QStringLiteral("Cancel: Clip 2.2, usage_scenario"));
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_COMPARE(desk.rows().size(), 4);
        rowOf(QStringLiteral("Clip 1.1, hero_shot"))->setFocus(Qt::TabFocusReason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QTRY_COMPARE(desk.rows().size(), 3);
        QVERIFY(qobject_cast<JobRow *>(QApplication::focusWidget())); // the next one has the keyboard
        desk.letGo();
        QTRY_VERIFY(!desk.open->workshop().isBusy());
        QCOMPARE(desk.open->takes().all().size(), 3);
        desk.openFinished();
        QTRY_COMPARE(desk.find<QListWidget>("finishedList")->count(), 5);
    }

    void whatNeedsACancelledOneSaysSo()
    {
        Desk desk;
        desk.hold();
        desk.open->make({Slot::clip(kSecond, 1)});
        QTRY_COMPARE(desk.rows().size(), 3);
        desk.open->workshop().cancel(Slot::clip(kSecond, 0));
        QTRY_COMPARE(desk.rows().size(), 1);
        desk.openFinished();
        const auto *list = desk.find<QListWidget>("finishedList");
        QStringList lines;
        for (int i = 0; i < list->count(); ++i)
            lines.append(list->item(i)->text());
        QVERIFY(lines.contains(QStringLiteral("Clip 2.1, usage_scenario: Cancelled")));
        QVERIFY(lines.contains(QStringLiteral("Clip 2.2, usage_scenario: Cancelled with “Clip 2.1”, which it needed")));
    }

    void aFailedOneMakesItsOffers()
    {
        Desk desk;
        desk.refuse(QStringLiteral("The service refused the words “final shot”. Nothing was charged."));
        desk.open->make({Slot::frame(kFirst)});
        QTRY_COMPARE(desk.counts(), QStringLiteral("1 failed"));
        JobRow *row = desk.rows().first();
        QCOMPARE(row->accessibleName(), QStringLiteral("Frame 1, failed: refused. Retry costs 1 cent."));
        QVERIFY(row->face().sentence.startsWith(QStringLiteral("The service refused")));
        QSignalSpy make(&desk.panel, &JobsPanel::makeWanted);
        QSignalSpy edit(&desk.panel, &JobsPanel::editPromptWanted);
        QTest::mouseClick(row->findChild<PriceButton *>(QStringLiteral("jobRetry")), Qt::LeftButton);
        QCOMPARE(make.first().first().value<QList<Slot>>(), QList<Slot>{Slot::frame(kFirst)});
        QTest::mouseClick(row->findChild<PriceButton *>(QStringLiteral("jobEditPrompt")), Qt::LeftButton);
        QCOMPARE(edit.first().first().value<Slot>(), Slot::frame(kFirst));
        QVERIFY(!row->findChild<PriceButton *>(QStringLiteral("jobOtherModel"))->isVisible()); // the catalogue has no other
        // Its log is opened by a key, and by a click.
        row->setFocus(Qt::TabFocusReason);
        QTest::keyClick(row, Qt::Key_Return);
        auto *log = row->findChild<QLabel *>(QStringLiteral("jobLog"));
        QVERIFY(log->isVisible());
        QVERIFY(log->text().contains(QStringLiteral("HTTP 422")));
        QVERIFY(row->accessibleDescription().contains(QStringLiteral("HTTP 422")));
        QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(2, 2));
        QVERIFY(!log->isVisible());
        QTest::mouseClick(row->findChild<QToolButton *>(QStringLiteral("jobEnd")), Qt::LeftButton);
        QTRY_VERIFY(desk.rows().isEmpty());
    }

    void whatCannotBeMendedByWordsOffersNoPrompt()
    {
        Desk desk;
        desk.refuse(QStringLiteral("The disk is full."), ErrorKind::Storage);
        desk.open->make({Slot::frame(kFirst)});
        QTRY_COMPARE(desk.rows().size(), 1);
        QVERIFY(!desk.rows().first()->findChild<PriceButton *>(QStringLiteral("jobEditPrompt"))->isVisible());
    }

    void whatWaitsForAClipOfADeletedBeatNamesNoNumber()
    {
        Desk desk;
        desk.hold();
        desk.open->make({Slot::clip(kSecond, 1)});
        QTRY_COMPARE(desk.rows().size(), 3);
        desk.open->apply(EditKind::DeleteBeats, withoutBeats(desk.open->project(), {kSecond}));
        QTRY_COMPARE(desk.titles().last(), QStringLiteral("Clip of a deleted beat"));
        QCOMPARE(desk.rows().last()->face().sentence, QStringLiteral("Waits for the last picture of the clip before."));
        QCOMPARE(desk.rows().last()->face().brief, QStringLiteral("Waits for the clip before."));
    }

    void noTickStandsOverAFilmThatIsBeingMade()
    {
        Desk desk;
        auto *idle = desk.find<EmptyState>("jobsIdle");
        QTRY_VERIFY(idle->isVisible());
        QVERIFY(idle->icon() == Icon::Tick);
        QList<std::pair<QString, Icon>> seen;
        QObject::connect(&desk.open->workshop(), &Workshop::stateChanged, idle, [&] {
            if (desk.open->workshop().isBusy() && desk.open->workshop().list().isEmpty()) {
                desk.panel.setProject(desk.open.get()); // at once
                seen.append({idle->accessibleName(), idle->icon()});
            }
        });
        desk.open->build();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.open->workshop().isBusy(), 60000);
        QVERIFY(!seen.isEmpty());
        for (const auto &[sentence, icon] : seen) {
            QVERIFY2(sentence.startsWith(QStringLiteral("The film is being put together")), qPrintable(sentence));
            QVERIFY(icon == Icon::Stitch);
        }
        QTRY_VERIFY(idle->icon() == Icon::Tick);
    }

    void pausedItSaysSo()
    {
        Desk desk;
        desk.hold();
        desk.open->make({Slot::clip(kFirst, 0)});
        QTRY_COMPARE(desk.rows().size(), 2);
        auto *pause = desk.find<PriceButton>("jobsPause");
        QTest::mouseClick(pause, Qt::LeftButton);
        QTRY_COMPARE(pause->text(), QStringLiteral("Resume"));
        QTRY_COMPARE(desk.rows().last()->face().sentence, QStringLiteral("Paused."));
        desk.letGo();
        QTRY_COMPARE(desk.open->takes().all().size(), 1);
        QTRY_COMPARE(desk.counts(), QStringLiteral("1 waiting"));
        QTest::mouseClick(pause, Qt::LeftButton);
        QTRY_COMPARE(desk.open->takes().all().size(), 2);
    }

    void allAreStopped()
    {
        Desk desk;
        desk.hold();
        desk.open->build();
        QTRY_VERIFY(desk.rows().size() >= 5);
        QTest::mouseClick(desk.find<PriceButton>("jobsStop"), Qt::LeftButton);
        desk.letGo();
        QTRY_VERIFY(!desk.open->workshop().isBusy());
        QTRY_VERIFY(desk.find("jobsIdle")->isVisible());
    }

    void aWaitingOneIsMovedUp()
    {
        Desk desk;
        desk.hold();
        desk.open->make({Slot::clip(kFirst, 0), Slot::clip(kSecond, 1)});
        QTRY_COMPARE(desk.counts(), QStringLiteral("2 running, 3 waiting"));
        // The longer beat goes first; its last clip would be last.
        QCOMPARE(desk.titles().mid(2), (QStringList{QStringLiteral("Clip 2.1, usage_scenario"), QStringLiteral("Clip 1.1, hero_shot"),
                                                   QStringLiteral("Clip 2.2, usage_scenario")}));
        JobRow *last = desk.rows().last();
        last->setFocus(Qt::TabFocusReason);
        QTest::keyClick(last, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(desk.titles().mid(2), (QStringList{QStringLiteral("Clip 2.1, usage_scenario"), QStringLiteral("Clip 2.2, usage_scenario"),
                                                       QStringLiteral("Clip 1.1, hero_shot")}));
        QVERIFY(last->hasFocus());
        JobRow *clip = desk.rows().last();
        QTest::mouseClick(clip->findChild<QToolButton *>(QStringLiteral("jobUp")), Qt::LeftButton);
        QTest::qWait(150);
        QTRY_COMPARE(desk.titles().indexOf(QStringLiteral("Clip 1.1, hero_shot")), 3);
        QVERIFY(!desk.rows()[2]->findChild<QToolButton *>(QStringLiteral("jobUp"))->isEnabled());
    }

    void theKeyboardReachesAllOfIt()
    {
        Desk desk;
        desk.hold();
        desk.open->make({Slot::clip(kFirst, 0)});
        QTRY_COMPARE(desk.rows().size(), 2);
        desk.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.panel));
        desk.find("jobsPause")->setFocus(Qt::TabFocusReason);
        QStringList stops;
        for (int i = 0; i < 9; ++i) {
            const QWidget *focus = QApplication::focusWidget();
            QVERIFY2(!focus->accessibleName().isEmpty() || qobject_cast<const QToolButton *>(focus), qPrintable(focus->objectName()));
            stops.append(focus->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(stops.mid(0, 7), (QStringList{QStringLiteral("jobsPause"), QStringLiteral("jobsStop"), QStringLiteral("segment0"), QStringLiteral("jobRow"),
                                               QStringLiteral("jobEnd"), QStringLiteral("jobRow"), QStringLiteral("jobEnd")}));
    }

    void costsByBeatAddUp()
    {
        Desk desk;
        desk.open->apply(EditKind::ChangeBudget, withBudget(desk.open->project(), 2.0));
        QTRY_COMPARE(desk.find<QLabel>("costsAfter")->text(), QStringLiteral("After this build <b>$0.29</b> of the $2.00 budget"));
        QCOMPARE(desk.costs(), (QStringList{QStringLiteral("Plan: to build nothing, reserved nothing, spent free"),
                                            QStringLiteral("Frames: to build 2 cents, reserved nothing, spent nothing"),
                                            QStringLiteral("Clips: to build 12 cents, reserved nothing, spent nothing"),
                                            QStringLiteral("Stitch: to build free, reserved nothing, spent nothing"),
                                            QStringLiteral("Music: to build 15 cents, reserved nothing, spent nothing"),
                                            QStringLiteral("Total: to build 29 cents, reserved nothing, spent free")}));
        QTest::mouseClick(desk.find<SegmentedControl>("costsBy")->segment(1), Qt::LeftButton);
        QVERIFY(desk.costs().contains(QStringLiteral("2 usage_scenario: to build 9 cents, reserved nothing, spent nothing")));
        QCOMPARE(desk.costs().last(), QStringLiteral("Total: to build 29 cents, reserved nothing, spent free"));
        const QJsonObject state = desk.panel.uiState();
        JobsPanel other(desk.pictures);
        other.restoreUiState(state);
        QCOMPARE(other.uiState(), state);
    }

    void anUnknownPriceIsSaid()
    {
        Desk desk;
        Project after = desk.open->project();
        after.models.clips = QStringLiteral("gone");
        desk.open->apply(EditKind::ChangeModels, after);
        QTRY_VERIFY(desk.costs().contains(QStringLiteral("Clips: to build price unknown, reserved nothing, spent nothing")));
        QCOMPARE(desk.find<QLabel>("costsAfter")->text(), QStringLiteral("After this build at least <b>$0.17</b>, price unknown"));
        QCOMPARE(desk.find<PriceButton>("jobsBuild")->accessibleName(), QStringLiteral("Build film, price unknown"));
    }

    void whatWasPaidAndIsNotUsedStandsThere()
    {
        Desk desk;
        desk.open->make({Slot::frame(kFirst)});
        QTRY_VERIFY(!desk.open->workshop().isBusy() && desk.open->takes().all().size() == 1);
        QTRY_VERIFY(!desk.find<QLabel>("costsUnused")->isVisible());
        desk.open->again({Slot::frame(kFirst)});
        QTRY_VERIFY(desk.open->takes().all().size() == 2);
        QTRY_COMPARE(desk.find<QLabel>("costsUnused")->text(), QStringLiteral("Paid, not used <b>$0.01</b>"));
    }

    void aThousandJobsAreNoThousandRows()
    {
        Desk desk;
        desk.panel.setProject(nullptr);
        QStringList beats;
        for (int i = 0; i < 300; ++i)
            beats.append(QStringLiteral("hero_shot 5"));
        desk.fixture.start = projectOf(beats.join(QStringLiteral(", ")));
        desk.open = OpenProject::create(desk.fixture.folder.file(QStringLiteral("long")), desk.fixture.start, desk.fixture.parts).value();
        desk.panel.setProject(desk.open.get());
        desk.hold();
        desk.open->build();
        QTRY_COMPARE(desk.counts(), QStringLiteral("2 running, 599 waiting"));
        QCOMPARE(desk.rows().size(), 42);
        QCOMPARE(desk.find<QLabel>("jobsMore")->text(), QStringLiteral("559 more wait"));
        desk.open->workshop().stop();
    }
};

BEATREEL_TEST(tst_JobsPanel)
#include "tst_JobsPanel.moc"
