// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/brief/BriefFixture.h"
#include "ui/brief/BriefForm.h"
#include "ui/brief/RecentList.h"
#include "ui/brief/RecentRow.h"
#include "ui/brief/SampleBriefs.h"
#include "ui/brief/SampleCard.h"
#include "ui/brief/StartPage.h"
#include "ui/common/PriceButton.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

namespace {

struct Start : BriefFixture
{
    explicit Start(const QStringList &recent = {})
    {
        Preferences value = preferences.value();
        value.recentProjects = recent;
        preferences.set(value);
        page = std::make_unique<StartPage>(parts, pictures, dialogs, preferences);
        agree(*page);
        page->resize(1600, 960);
        page->show();
        static_cast<void>(QTest::qWaitForWindowExposed(page.get()));
    }
    template <class Widget> [[nodiscard]] Widget *on(const char *name) { return find<Widget>(*page, name); }
    void write(const QString &prompt) { QTest::keyClicks(on<QPlainTextEdit>("briefPrompt"), prompt); }
    [[nodiscard]] RecentRow &row(int index) { return *on<RecentList>("recentProjects")->rows()[index]; }

    std::unique_ptr<StartPage> page;
};

} // namespace

class tst_StartPage : public QObject
{
    Q_OBJECT

private slots:
    void aBriefBecomesThreePlansOfWhichOneIsTaken()
    {
        Start start;
        QVERIFY(!start.page->plans().isVisible());
        start.write(QStringLiteral("Shoes"));
        auto *plan = start.on<PriceButton>("plan");
        QCOMPARE(plan->verb(), QStringLiteral("Plan"));
        QCOMPARE(plan->price(), Price::exact(0.06));
        QTest::mouseClick(plan, Qt::LeftButton);
        QTRY_VERIFY(start.page->plans().isVisible());
        QCOMPARE(plan->verb(), QStringLiteral("Plan again"));
        QSignalSpy taken(start.page.get(), &StartPage::planTaken);
        QTest::mouseClick(&start.page->plans().column(1).takeButton(), Qt::LeftButton);
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken[0][1].value<Brief>(), start.page->form().brief());
        QCOMPARE(taken[0][2].value<ModelChoice>(), ModelChoice());
        start.page->reset();
        QVERIFY(!start.page->plans().isVisible());
        QCOMPARE(start.page->form().brief().prompt, QStringLiteral("Shoes"));
        QCOMPARE(plan->verb(), QStringLiteral("Plan"));
    }

    void controlReturnPlans()
    {
        Start start;
        start.on<QPlainTextEdit>("briefPrompt")->setFocus();
        start.write(QStringLiteral("Shoes"));
        QTest::keyClick(start.on<QPlainTextEdit>("briefPrompt"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(start.page->plans().isVisible());
        QCOMPARE(start.page->form().brief().prompt, QStringLiteral("Shoes"));
    }

    void aRefusalStandsUnderTheField()
    {
        Start start;
        QTest::mouseClick(start.on<PriceButton>("plan"), Qt::LeftButton);
        auto *refusal = start.on<QLabel>("briefRefusal");
        QTRY_VERIFY(refusal->isVisible());
        QCOMPARE(refusal->text(), QStringLiteral("The brief is empty."));
        QVERIFY(!start.page->plans().isVisible());
    }

    void samplesAreOneClickAway()
    {
        Start start;
        QSignalSpy wanted(start.page.get(), &StartPage::sampleWanted);
        const auto cards = start.page->findChildren<QAbstractButton *>(QStringLiteral("sampleBrief"));
        QCOMPARE(cards.size(), 2);
        for (QAbstractButton *card : cards) {
            card->setFocus(Qt::TabFocusReason);
            QTest::keyClick(card, Qt::Key_Return);
        }
        QCOMPARE(wanted.size(), 2);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(wanted[i][0].value<Brief>(), sampleBriefs()[i]);
        QSignalSpy project(start.page.get(), &StartPage::sampleProjectWanted);
        QTest::mouseClick(start.on<PriceButton>("openSample"), Qt::LeftButton);
        QCOMPARE(project.size(), 1);
        QCOMPARE(wanted.size(), 2);
    }

    /// Each a frame of its film, none before the page is seen.
    void samplesShowAFrameOfTheirFilm()
    {
        Start start;
        const auto cards = start.page->findChildren<SampleCard *>(QStringLiteral("sampleBrief"));
        QCOMPARE(cards.size(), 2);
        for (const SampleCard *card : cards)
            QTRY_VERIFY(!card->picture().isNull());
        QCOMPARE(start.planner.requests().size(), 2);
        QCOMPARE(start.luna.requests().size(), 0);
        start.page->hide();
        start.page->show();
        QTest::qWait(50);
        QCOMPARE(start.planner.requests().size(), 2);
    }

    void withoutRecentProjectsItSaysWhereTheyWillStand()
    {
        Start start;
        QVERIFY(start.on<QLabel>("noRecentProjects")->isVisible());
        Start other({start.editor.folder.file(QStringLiteral("Gone"))});
        QVERIFY(!other.on<QLabel>("noRecentProjects")->isVisible());
        // In line with the fields above, though the ground under it reaches further.
        const RecentRow &row = other.row(0);
        QCOMPARE(row.mapTo(other.page.get(), QPoint(RecentRow::kPadding, 0)).x(), other.on<QWidget>("briefForm")->mapTo(other.page.get(), QPoint()).x());
    }

    void recentProjectsTellWhatWaitsInThem()
    {
        BriefFixture made;
        made.create();
        const QString path = made.editor.path();
        const QString gone = made.editor.folder.file(QStringLiteral("Gone"));
        Start start({path, gone});
        QTRY_COMPARE(start.row(0).project().state, RecentProject::State::Due);
        // Two frames, three clips and the music.
        QCOMPARE(start.row(0).project().due, 6);
        QCOMPARE(start.row(0).accessibleName().section(QStringLiteral(", "), 0, 1), QStringLiteral("My ad, 15 s"));
        QVERIFY2(start.row(0).accessibleName().endsWith(QStringLiteral("6 to make, $0.29")), qPrintable(start.row(0).accessibleName()));
        QTRY_COMPARE(start.row(1).project().state, RecentProject::State::Missing);
        QSignalSpy opened(start.page.get(), &StartPage::openWanted);
        QTest::mouseClick(&start.row(0), Qt::LeftButton);
        QTest::mouseClick(&start.row(1), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), path);
        auto *remove = start.find<QAbstractButton>(start.row(1), "removeRecent");
        QVERIFY(remove->isVisible());
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(start.preferences.value().recentProjects, QStringList{path});
        QCOMPARE(start.on<RecentList>("recentProjects")->rows().size(), 1);
    }

    void aProjectThatIsMadeIsCompleteAndHasAPicture()
    {
        BriefFixture made;
        const QString path = made.editor.path();
        Start start({path});
        QTRY_COMPARE(start.row(0).project().state, RecentProject::State::Missing);
        {
            const auto open = made.create();
            open->make(open->project().slotList());
            QTRY_COMPARE_WITH_TIMEOUT(open->countOfBuild(), 0, 20000);
        }
        start.page->reset();
        QTRY_COMPARE(start.row(0).project().state, RecentProject::State::Complete);
        QVERIFY(QFileInfo::exists(start.row(0).project().picture));
        QVERIFY(start.row(0).accessibleName().endsWith(QStringLiteral("complete")));
    }

    void aProjectCanBeLookedFor()
    {
        Start start;
        QSignalSpy wanted(start.page.get(), &StartPage::browseWanted);
        QTest::mouseClick(start.on<PriceButton>("browseProjects"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }
};

BEATREEL_TEST(tst_StartPage)

#include "tst_StartPage.moc"
