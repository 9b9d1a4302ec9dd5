// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/RenderActions.h"

#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/common/Appearance.h"
#include "ui/common/PreferencesStore.h"
#include "ui/common/PriceButton.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/ServiceAccess.h"
#include "ui/common/StandardActions.h"
#include "ui/jobs/JobsPanel.h"
#include "ui/jobs/RenderBar.h"
#include "ui/main/NoticeBar.h"
#include "ui/workspace/Pictures.h"

#include "tests/support/EditorFixture.h"
#include "tests/support/FakeFarm.h"
#include "tests/support/TestMain.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>

#include <condition_variable>

using namespace beatreel;
using namespace beatreel::test;
using namespace beatreel::actions;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60000;

/// A project, the jobs panel and a farm beside them.
struct Studio
{
    explicit Studio(std::function<Result<std::shared_ptr<Farm>>()> other = {})
    {
        fixture.parts.farm = other ? other : [this] { return Result<std::shared_ptr<Farm>>(farm); };
        open = fixture.create();
        panel = new JobsPanel(pictures, &window);
        panel->resize(340, 600);
        notice = new NoticeBar(&window);
        panel->setProject(open.get());
        render = new RenderActions(fixture.parts, actions, {preferences, services}, *panel, *notice, &window);
        render->setProject(open.get());
        window.show();
    }
    ~Studio()
    {
        letGo();
        render->setProject(nullptr);
        panel->setProject(nullptr);
    }

    [[nodiscard]] QToolButton *segment(RenderOn where) { return panel->findChild<SegmentedControl *>(u"renderOn"_s)->segment(static_cast<int>(where)); }
    [[nodiscard]] QString said() { return panel->findChild<QLabel *>(u"farmSentence"_s)->text(); }
    [[nodiscard]] bool build()
    {
        open->build();
        return QTest::qWaitFor([this] { return !open->workshop().isBusy(); }, kPatience);
    }
    /// Frames on the farm wait until they are let go.
    void hold()
    {
        farm->door.artist.trouble = [this](const FrameRequest &) -> std::optional<Error> {
            std::unique_lock lock(mutex);
            changed.wait(lock, [this] { return isFree; });
            return std::nullopt;
        };
    }
    void letGo()
    {
        const std::scoped_lock lock(mutex);
        isFree = true;
        changed.notify_all();
    }

    std::mutex mutex;
    std::condition_variable changed;
    bool isFree = false;
    EditorFixture fixture;
    std::shared_ptr<FakeFarm> farm = std::make_shared<FakeFarm>(fixture.models);
    PreferencesStore preferences{fixture.folder.file(u"settings.json"_s)};
    ServiceAccess services;
    ActionTable actions{standardActions()};
    Pictures pictures;
    std::unique_ptr<OpenProject> open;
    QWidget window;
    JobsPanel *panel;
    NoticeBar *notice;
    RenderActions *render;
};

} // namespace

class tst_RenderActions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }

    void withoutAFarmItSaysWhatToSet()
    {
        Studio studio([] { return Result<std::shared_ptr<Farm>>(fail(ErrorKind::NotFound, u"No farm is set. Give its address."_s)); });
        QVERIFY(!studio.actions.action(kRenderOnFarm)->isEnabled());
        QCOMPARE(studio.actions.whyDisabled(kRenderOnFarm), u"No farm is set. Give its address."_s);
        QVERIFY(studio.actions.action(kRenderHere)->isChecked());
        QVERIFY(!studio.segment(RenderOn::Farm)->isEnabled());
        QCOMPARE(studio.segment(RenderOn::Farm)->toolTip(), u"No farm is set. Give its address."_s);
        QVERIFY(studio.build());
        QVERIFY(studio.fixture.artist.asked > 0);
    }

    void theChoiceIsRemembered()
    {
        Studio studio;
        QVERIFY(studio.render->where() == RenderOn::ThisComputer);
        QVERIFY(studio.said().isEmpty());
        QTest::mouseClick(studio.segment(RenderOn::Farm), Qt::LeftButton);
        QVERIFY(studio.render->where() == RenderOn::Farm);
        QVERIFY(studio.actions.action(kRenderOnFarm)->isChecked() && !studio.actions.action(kRenderHere)->isChecked());
        QVERIFY(studio.preferences.value().renderOn == RenderOn::Farm);
        studio.actions.action(kRenderHere)->trigger();
        QVERIFY(studio.segment(RenderOn::ThisComputer)->isChecked());
        QVERIFY(studio.preferences.value().renderOn == RenderOn::ThisComputer);
    }

    void whatIsOrderedIsMadeWhereItWasChosen()
    {
        Studio studio;
        studio.actions.action(kRenderOnFarm)->trigger();
        QVERIFY(studio.build());
        QCOMPARE(studio.open->countOfBuild(), 0);
        QVERIFY(studio.farm->door.done.size() > 0);
        QCOMPARE(studio.fixture.artist.asked + studio.fixture.camera.asked + studio.fixture.composer.asked, 0);
        QTRY_COMPARE_WITH_TIMEOUT(studio.farm->cleared(), QStringList{studio.open->project().videoId}, kPatience);
        const auto before = studio.farm->door.done.size();
        studio.actions.action(kRenderHere)->trigger();
        studio.open->again({Slot::frame(BeatId(u"b1"_s))});
        QTRY_VERIFY_WITH_TIMEOUT(!studio.open->workshop().isBusy(), kPatience);
        QCOMPARE(studio.fixture.artist.asked, 1);
        QCOMPARE(studio.farm->door.done.size(), before);
    }

    void theChoiceComesBeforeItsTitle()
    {
        Studio studio;
        auto *title = studio.panel->renderBar().findChild<QLabel *>(u"renderTitle"_s);
        QTRY_VERIFY_WITH_TIMEOUT(title->isVisible(), kPatience);
        studio.panel->resize(200, 600);
        QTRY_VERIFY_WITH_TIMEOUT(!title->isVisible(), kPatience);
        studio.panel->resize(340, 600);
        QTRY_VERIFY_WITH_TIMEOUT(title->isVisible(), kPatience);
    }

    void theFarmsStateIsTold()
    {
        Studio studio;
        studio.actions.action(kRenderOnFarm)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(studio.said(), u"The farm: 3 workers, 6 places, 12 steps waiting."_s, kPatience);
        studio.farm->say(FarmStatus{{{u"one@farm"_s, 1}}, 0});
        QTRY_COMPARE_WITH_TIMEOUT(studio.said(), u"The farm: 1 worker, 1 place, nothing waits."_s, kPatience);
        studio.farm->say(FarmStatus{});
        QTRY_VERIFY2_WITH_TIMEOUT(studio.said().startsWith(u"No worker"_s), qPrintable(studio.said()), kPatience);
        QVERIFY(studio.notice->sentence().isEmpty()); // nothing runs
        studio.actions.action(kRenderHere)->trigger();
        QVERIFY(studio.said().isEmpty());
    }

    void aFarmThatGoesAwayIsToldOverTheWork()
    {
        Studio studio;
        studio.hold();
        studio.actions.action(kRenderOnFarm)->trigger();
        studio.open->build();
        QTRY_VERIFY_WITH_TIMEOUT(studio.said().startsWith(u"The farm:"_s), kPatience);
        studio.farm->say(fail(ErrorKind::Unavailable, u"“farm:6379” takes no connections."_s));
        QTRY_COMPARE_WITH_TIMEOUT(studio.notice->sentence(), u"“farm:6379” takes no connections."_s, kPatience);
        studio.farm->say(FarmStatus{{{u"one@farm"_s, 1}}, 0});
        QTRY_VERIFY_WITH_TIMEOUT(studio.notice->sentence().isEmpty() || studio.notice->isHidden(), kPatience); // it is back
        studio.farm->say(fail(ErrorKind::Unavailable, u"“farm:6379” takes no connections."_s));
        QTRY_VERIFY_WITH_TIMEOUT(studio.notice->isVisible(), kPatience);
        auto *offer = studio.notice->findChild<PriceButton *>(u"noticeOffer"_s);
        QVERIFY(offer);
        offer->click();
        QVERIFY(studio.render->where() == RenderOn::ThisComputer);
        studio.letGo();
        QTRY_VERIFY_WITH_TIMEOUT(!studio.open->workshop().isBusy(), kPatience);
    }

    void otherSettingsAreAnotherFarm()
    {
        std::shared_ptr<Farm> present;
        Studio studio([&]() -> Result<std::shared_ptr<Farm>> {
            if (!present)
                return fail(ErrorKind::NotFound, u"No farm is set."_s);
            return present;
        });
        Preferences preferences = studio.preferences.value();
        preferences.renderOn = RenderOn::Farm;
        studio.preferences.set(preferences);
        QVERIFY(studio.render->where() == RenderOn::ThisComputer);
        present = studio.farm;
        preferences.farmUrl = u"redis://farm:6379/0"_s;
        studio.preferences.set(preferences);
        QVERIFY(studio.render->where() == RenderOn::Farm); // as it was wanted
        QTRY_VERIFY_WITH_TIMEOUT(studio.said().startsWith(u"The farm:"_s), kPatience);
        present.reset();
        preferences.farmUrl.clear();
        studio.preferences.set(preferences);
        QVERIFY(studio.render->where() == RenderOn::ThisComputer);
        QVERIFY(studio.build());
        QCOMPARE(studio.farm->door.done.size(), 0);
    }
};

BEATREEL_TEST(tst_RenderActions)
#include "tst_RenderActions.moc"
