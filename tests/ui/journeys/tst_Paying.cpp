// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/CrookedReplies.h"
#include "tests/support/FakeChat.h"
#include "tests/support/FakeReplicate.h"
#include "tests/support/ModelOutputs.h"
#include "tests/support/TestMain.h"
#include "tests/ui/journeys/Journey.h"
#include "ui/brief/BriefPanel.h"
#include "ui/common/PreferencesStore.h"
#include "ui/common/PriceButton.h"

#include <QComboBox>
#include <QDir>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QToolButton>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> environmentOf(const FakeChat &chat)
{
    return {{u"OPENAI_API_KEY"_s, FakeChat::key()}, {u"OPENAI_BASE_URL"_s, chat.base().toString()}};
}

QHash<QString, QString> environmentOf(const FakeReplicate &service)
{
    return {{u"REPLICATE_API_TOKEN"_s, FakeReplicate::token()}, {u"REPLICATE_API_BASE_URL"_s, service.base().toString()}};
}

/// Presses a button of the panel that asks for money.
void answerPrice(const char *button)
{
    QWidget *panel = QApplication::activePopupWidget();
    QVERIFY2(panel && panel->objectName() == u"priceAsker"_s, "Nobody asks.");
    QTest::mouseClick(panel->findChild<QAbstractButton *>(QLatin1String(button)), Qt::LeftButton);
}

PriceButton *buttonIn(QWidget *where, const QString &verb)
{
    for (PriceButton *button : where->findChildren<PriceButton *>()) {
        if (button->verb() == verb && button->isVisible())
            return button;
    }
    return nullptr;
}

int countOf(const FakeReplicate &service, const QString &model)
{
    const auto made = service.made();
    return static_cast<int>(std::ranges::count_if(made, [&](const FakeReplicate::Made &one) { return one.model == model; }));
}

/// A whole folder as it lies there at this moment, as after a power cut.
void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
        if (entry.isDir())
            copyFolder(entry.filePath(), to + u'/' + entry.fileName());
        else
            QFile::copy(entry.filePath(), to + u'/' + entry.fileName());
    }
}

} // namespace

/// Money: what it is asked for, what it buys, and what becomes of it when something fails.
class tst_Paying : public QObject
{
    Q_OBJECT

private slots:
    void aPaidPlanFromTheBrief()
    {
        FakeChat chat;
        chat.contents = {goodReply()};
        Journey person({}, environmentOf(chat));
        ModelChoice models;
        models.planner = u"gpt-6-luna"_s;
        person.openProjectOf(u"hero_shot 5, usage_scenario 10"_s, models);
        person.action(actions::kViewBrief)->trigger();
        person.settle();
        auto *panel = person.find<BriefPanel>(u"briefPanel"_s);
        auto *prompt = panel->findChild<QPlainTextEdit *>(u"briefPrompt"_s);
        prompt->setFocus();
        prompt->selectAll();
        QTest::keyClicks(prompt, u"15s luxury watch, elegant"_s);
        auto *length = panel->findChild<QComboBox *>(u"briefLength"_s);
        length->setCurrentIndex(length->findData(15));
        auto *plan = person.find<PriceButton>(u"planAgain"_s);
        QVERIFY(plan->price()->usd() > 0);

        person.click(plan);
        answerPrice("doNotPay");
        QCOMPARE(chat.asked().size(), 0);
        person.click(plan);
        answerPrice("pay");
        auto *offer = person.find<QWidget>(u"planOffer"_s);
        QTRY_VERIFY_WITH_TIMEOUT(offer->isVisible(), Journey::kPatience);
        QCOMPARE(chat.answered(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(person.find<QLabel>(u"money"_s)->text().startsWith(u"Spent $0.01"_s), Journey::kPatience); // $0.00112
        person.click(person.find<PriceButton>(u"applyPlan"_s));
        QTRY_COMPARE_WITH_TIMEOUT(person.project().product.name, u"Aurum watch"_s, Journey::kPatience);

        // Without credit: a sentence, nothing lost, and a way that costs nothing.
        const Project before = person.project();
        chat.instead = [](const HttpSeen &) {
            HttpAnswer answer;
            answer.status = 429;
            answer.body = R"({"error":{"message":"You exceeded your current quota","type":"insufficient_quota","param":null,"code":"insufficient_quota"}})";
            return answer;
        };
        person.click(plan);
        answerPrice("pay");
        auto *refusal = person.find<QLabel>(u"briefRefusal"_s);
        QTRY_VERIFY_WITH_TIMEOUT(refusal->isVisible(), Journey::kPatience);
        QVERIFY2(!refusal->text().contains(FakeChat::key()), qPrintable(refusal->text()));
        QCOMPARE(person.project(), before);
        person.click(person.find<PriceButton>(u"planOffline"_s));
        QTRY_VERIFY_WITH_TIMEOUT(offer->isVisible(), Journey::kPatience);
        QVERIFY(!refusal->isVisible());
        QCOMPARE(chat.answered(), 1);
    }

    void threePaidPlansOfWhichOneIsTaken()
    {
        FakeChat chat;
        chat.contents = {goodReply()};
        Journey person({}, environmentOf(chat));
        Preferences preferences = person.bench().preferences().value();
        preferences.models.planner = u"gpt-6-luna"_s;
        person.bench().preferences().set(preferences);
        auto *start = person.find<QWidget>(u"startPage"_s);
        QTest::keyClicks(start->findChild<QPlainTextEdit *>(u"briefPrompt"_s), u"15s luxury watch, elegant"_s);
        person.click(person.find<PriceButton>(u"plan"_s));
        answerPrice("pay");
        QTRY_COMPARE_WITH_TIMEOUT(person.takeButtons().size(), 3, Journey::kPatience);
        QCOMPARE(chat.answered(), 3);
        person.click(person.takeButtons()[1]);
        QTRY_VERIFY_WITH_TIMEOUT(person.open(), Journey::kPatience);
        // All three are on its account, two of them for nothing.
        const JournalTotals totals = person.open()->ledger().totals().value();
        QVERIFY(std::abs(totals.spentUsd - 3 * 0.00112) < 1e-9);
        QVERIFY(std::abs(totals.wasteUsd - 2 * 0.00112) < 1e-9);
        QVERIFY(person.waitUntilIdle());
    }

    void modelsAreChosenWithTheirPrice()
    {
        Journey person;
        person.openProjectOf(u"hero_shot 5, usage_scenario 10"_s);
        auto *bar = person.find<QToolButton>(u"models"_s);
        QCOMPARE(bar->text(), u"Draft, a full build is free"_s);
        person.click(bar);
        person.settle();
        QCOMPARE(person.window().focusWidget(), person.find<QRadioButton>(u"set-draft"_s));
        QVERIFY(!person.find<QRadioButton>(u"set-draft"_s)->visibleRegion().isEmpty());
        auto *economy = person.find<QRadioButton>(u"set-economy"_s);
        QVERIFY(person.find<QRadioButton>(u"set-draft"_s)->isChecked());
        QCOMPARE(person.find<QLabel>(u"setPrice-draft"_s)->text(), u"free"_s);
        const QString price = person.find<QLabel>(u"setPrice-economy"_s)->text();
        QCOMPARE(price, u"$0.16"_s); // 2 frames at $0.003, 3 clips at $0.05
        economy->setFocus(Qt::TabFocusReason);
        person.press(Qt::Key_Space);
        QCOMPARE(person.project().models.clips, u"wan-2.2-i2v-fast"_s);
        QCOMPARE(person.project().models.planner, u"gpt-6-luna"_s);
        QVERIFY(economy->isChecked());
        QCOMPARE(bar->text(), u"Economy, a full build $0.16"_s);
        QVERIFY(person.find<PriceButton>(u"planAgain"_s)->price()->usd() > 0);
        person.action(actions::kUndo)->trigger();
        QCOMPARE(person.project().models, ModelChoice());
        QVERIFY(!economy->isChecked());
        QVERIFY(!person.open()->workshop().isBusy()); // choosing makes nothing
    }

    void anInterruptedPaidBuildWaitsForTheUsersWord()
    {
        FakeReplicate service;
        service.outputs = modelOutputs();
        service.worksFor = {{u"png"_s, std::chrono::minutes(5)}};
        Journey person({}, environmentOf(service));
        ModelChoice models;
        models.frames = u"flux-schnell"_s;
        person.openProjectOf(u"hero_shot 5, usage_scenario 5"_s, models);
        person.action(actions::kBuildStale)->trigger();
        answerPrice("pay");
        // The power goes while both frames are on their way.
        QTRY_COMPARE_WITH_TIMEOUT(countOf(service, u"black-forest-labs/flux-schnell"_s), 2, Journey::kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(person.open()->ledger().unfinished().value(), [](const RequestRow &row) { return row.state != RequestState::Reserved || row.provider == u"offline"_s; }), Journey::kPatience);
        const QString there = person.file(u"after the power cut/My ad"_s);
        copyFolder(person.open()->folder().path(), there);
        service.growOlder(std::chrono::minutes(5)); // both are finished now
        QVERIFY(person.waitUntilIdle());
        const auto before = service.made().size();

        person.openProject(there);
        auto *bar = person.find<NoticeBar>(u"noticeBar"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), Journey::kPatience);
        QVERIFY2(person.notice().contains(u"interrupted"_s), qPrintable(person.notice()));
        QVERIFY2(person.notice().contains(u"2 takes are already paid and will be fetched"_s), qPrintable(person.notice()));
        QTest::qWait(300);
        QVERIFY(!person.open()->workshop().isBusy());
        QCOMPARE(service.made().size(), before); // opening spends nothing
        PriceButton *goOn = buttonIn(bar, u"Go on"_s);
        QVERIFY(goOn);
        QVERIFY(buttonIn(bar, u"Not now"_s));
        QCOMPARE(goOn->price(), Price::free()); // what is left is paid, or made here
        person.click(goOn);
        QVERIFY(person.waitUntilIdle());
        QTRY_VERIFY_WITH_TIMEOUT(person.haveFrames(), Journey::kPatience);
        QCOMPARE(service.made().size(), before); // fetched, not ordered again
        QCOMPARE(person.open()->takes().takesOf(Slot::frame(kBeat1)).first().model, u"flux-schnell"_s);
    }

    void notNowSpendsNothing()
    {
        FakeReplicate service;
        service.outputs = modelOutputs();
        Journey person({}, environmentOf(service));
        ModelChoice models;
        models.frames = u"flux-schnell"_s;
        person.openProjectOf(u"hero_shot 5"_s, models);
        QVERIFY(markUnfinished(person.open()->folder(), BuildScope::Master));
        const QString path = person.open()->folder().path();
        person.action(actions::kClose)->trigger();
        person.openProject(path);
        auto *bar = person.find<NoticeBar>(u"noticeBar"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), Journey::kPatience);
        QCOMPARE(buttonIn(bar, u"Go on"_s)->price(), Price::exact(0.003));
        person.click(buttonIn(bar, u"Not now"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), Journey::kPatience);
        QCOMPARE(service.made().size(), 0);
        person.action(actions::kClose)->trigger();
        person.openProject(path);
        QTest::qWait(50);
        QVERIFY(!bar->isVisible());
    }

    void whatFailedIsPaidOnceMoreAtTheUsersWord()
    {
        FakeReplicate service;
        service.outputs = modelOutputs();
        service.endsAs = u"failed"_s;
        service.error = u"E1000 Unknown error"_s;
        Journey person({}, environmentOf(service));
        ModelChoice models;
        models.frames = u"flux-schnell"_s;
        person.openProjectOf(u"hero_shot 5"_s, models);
        person.clickCard(0);
        person.action(actions::kFrameAgain)->trigger();
        answerPrice("pay");
        auto *failure = person.find<QWidget>(u"failureField"_s);
        QTRY_VERIFY_WITH_TIMEOUT(failure->isVisible(), Journey::kPatience);
        QCOMPARE(service.made().size(), 1);

        service.endsAs = u"succeeded"_s;
        service.error.clear();
        person.click(failure->findChild<PriceButton *>(u"failureRetry"_s));
        QCOMPARE(service.made().size(), 1); // it asks first
        answerPrice("pay");
        QVERIFY(person.waitUntilIdle());
        const auto frame = [&] { return *person.open()->state(Slot::frame(kBeat1)); };
        QTRY_COMPARE_WITH_TIMEOUT(frame().status, SlotStatus::Ready, Journey::kPatience);
        QCOMPARE(service.made().size(), 2);
        QVERIFY(!failure->isVisible());
        QVERIFY(person.open()->spentUsd() > 0);
    }

    void aBuildAtItsPriceTriesAgainWhatFailed()
    {
        FakeReplicate service;
        service.outputs = modelOutputs();
        service.endsAs = u"failed"_s;
        Journey person({}, environmentOf(service));
        ModelChoice models;
        models.frames = u"flux-schnell"_s;
        person.openProjectOf(u"hero_shot 5"_s, models);
        for (const QString &end : {u"failed"_s, u"succeeded"_s}) {
            service.endsAs = end;
            person.click(person.find<PriceButton>(u"buildStale"_s));
            answerPrice("pay");
            QVERIFY(person.waitUntilIdle());
        }
        QCOMPARE(service.made().size(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(person.open()->countOfBuild(), 0, Journey::kPatience);
    }

    void aClipWhoseFileIsGoneIsMadeAgainAtItsPrice()
    {
        FakeReplicate service;
        service.outputs = modelOutputs();
        Journey person({}, environmentOf(service));
        ModelChoice models;
        models.clips = u"hailuo-2.3-fast"_s;
        person.openProjectOf(u"hero_shot 5, usage_scenario 5"_s, models);
        person.clickCard(0);
        person.action(actions::kClipAgain)->trigger();
        answerPrice("pay");
        const Slot clip = Slot::clip(kBeat1, 0);
        QTRY_VERIFY_WITH_TIMEOUT(person.status(clip) == SlotStatus::Ready, Journey::kPatience);
        QVERIFY(person.waitUntilIdle() && person.waitUntilSaved());
        const QString file = person.open()->takes().path(*person.open()->state(clip)->shown);
        person.stop();
        QVERIFY(QFile::remove(file));
        person.start();
        person.openProject(person.file(u"My ad"_s));
        QVERIFY(person.status(clip) == SlotStatus::Lost);

        const QRect cell = person.timeline().scene().cellRect(0, 0);
        QTest::mouseClick(person.timeline().viewport(), Qt::LeftButton, {}, cell.center());
        answerPrice("pay");
        QTRY_VERIFY_WITH_TIMEOUT(person.status(clip) == SlotStatus::Ready, Journey::kPatience);
        QVERIFY(person.waitUntilIdle());
        QCOMPARE(countOf(service, u"minimax/hailuo-2.3-fast"_s), 2);
    }

    void aFailedClipAndItsAlternate()
    {
        FakeReplicate service;
        service.outputs = modelOutputs();
        service.endsAs = u"failed"_s;
        service.error = u"Content flagged as sensitive"_s;
        Journey person({}, environmentOf(service));
        ModelChoice models;
        models.clips = u"hailuo-2.3-fast"_s;
        person.openProjectOf(u"hero_shot 5, usage_scenario 5"_s, models);
        person.clickCard(0);
        person.action(actions::kClipAgain)->trigger();
        answerPrice("pay");
        QTRY_COMPARE_WITH_TIMEOUT(person.open()->workshop().failed().size(), 1, Journey::kPatience);
        QVERIFY2(person.cardName(0).contains(u"Sketch"_s, Qt::CaseInsensitive), qPrintable(person.cardName(0))); // no higher on the ladder yet
        auto *failure = person.find<QWidget>(u"failureField"_s);
        QTRY_VERIFY_WITH_TIMEOUT(failure->isVisible(), Journey::kPatience);
        auto *offer = failure->findChild<PriceButton *>(u"failureOtherModel"_s);
        QCOMPARE(offer->verb(), u"Wan 2.5"_s);
        QVERIFY(offer->price()->usd() > 0);
        QVERIFY(failure->findChild<QLabel *>(u"failureWords"_s)->text().startsWith(u"Clip 1.1: "_s));

        service.endsAs = u"succeeded"_s;
        service.error.clear();
        person.window().activateWindow();
        person.enterTimeline();
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::focusWidget(), Journey::kPatience);
        person.pressMenuKey();
        person.choose(u"otherModel"_s);
        answerPrice("pay");
        QVERIFY(person.waitUntilIdle());
        const auto clip = [&] { return *person.open()->state(Slot::clip(kBeat1, 0)); };
        QTRY_COMPARE_WITH_TIMEOUT(clip().shown ? clip().shown->model : QString(), u"wan-2.5-i2v"_s, Journey::kPatience);
        QVERIFY(!clip().needsMaking); // it was chosen
        QCOMPARE(countOf(service, u"wan-video/wan-2.5-i2v"_s), 1);
        QCOMPARE(countOf(service, u"minimax/hailuo-2.3-fast"_s), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!failure->isVisible(), Journey::kPatience);
        QVERIFY2(person.cardName(0).contains(u"Clip"_s, Qt::CaseInsensitive), qPrintable(person.cardName(0)));
        QCOMPARE(person.project().models.clips, u"hailuo-2.3-fast"_s); // of the others
        QVERIFY(!person.find<QLabel>(u"money"_s)->text().startsWith(u"Spent $0.00"_s));
    }
};

BEATREEL_TEST(tst_Paying)

#include "tst_Paying.moc"
