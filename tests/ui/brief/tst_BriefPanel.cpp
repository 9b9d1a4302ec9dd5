// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/BeatEdits.h"
#include "tests/support/TestMain.h"
#include "tests/ui/brief/BriefFixture.h"
#include "ui/brief/BriefForm.h"
#include "ui/brief/BriefPanel.h"
#include "ui/common/PriceButton.h"

#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace beatreel;
using namespace beatreel::test;

namespace {

/// The dock of a project of two beats, b1 and b2.
struct Dock : BriefFixture
{
    Dock()
    {
        open = create();
        panel.resize(340, 900);
        panel.setProject(open.get());
        agree(panel);
        panel.show();
    }
    ~Dock() { panel.setProject(nullptr); }

    template <class Widget> [[nodiscard]] Widget *on(const char *name) { return find<Widget>(panel, name); }
    void planAgain() { QTest::mouseClick(on<PriceButton>("planAgain"), Qt::LeftButton); }
    void lock(const char *beat)
    {
        open->apply(EditKind::LockBeats, withBeats(open->project(), {BeatId(QLatin1String(beat))}, [](BeatContent &content) { content.isLocked = true; }));
    }
    [[nodiscard]] QUndoStack &history() { return *open->document().undoStack(); }

    std::unique_ptr<OpenProject> open;
    BriefPanel panel{parts, pictures, dialogs};
};

} // namespace

class tst_BriefPanel : public QObject
{
    Q_OBJECT

private slots:
    void showsTheBriefAndWhyThePlanIsAsItIs()
    {
        Dock dock;
        QCOMPARE(dock.panel.form().brief(), dock.open->project().brief);
        QCOMPARE(dock.on<QLabel>("archetypeReasoning")->text(), QStringLiteral("Sportswear."));
        QCOMPARE(dock.on<QLabel>("beatsReasoning")->text(), QStringLiteral("Fast beats."));
        QCOMPARE(dock.on<PriceButton>("planAgain")->price(), Price::exact(0.02));
        QVERIFY(!dock.on<QWidget>("planOffer")->isVisible());
        dock.panel.setProject(nullptr);
        QVERIFY(!dock.panel.isEnabled());
        QVERIFY(dock.panel.form().brief().prompt.isEmpty());
    }

    void planningAgainIsSaidThenAppliedThenUndone()
    {
        Dock dock;
        dock.lock("b1");
        const Project before = dock.open->project();
        QTest::keyClicks(dock.on<QPlainTextEdit>("briefPrompt"), QStringLiteral("Now "));
        const int entries = dock.history().count();
        dock.planner.sequence = QStringLiteral("detail_showcase 5, call_to_action 5");
        dock.planAgain();
        auto *offer = dock.on<QWidget>("planOffer");
        QTRY_VERIFY(offer->isVisible());
        QCOMPARE(dock.planner.requests().last().kept.size(), 1);
        const QStringList said = dock.on<QLabel>("planChange")->text().split(u'\n');
        QCOMPARE(said.first(4), (QStringList{QStringLiteral("1 beat goes."), QStringLiteral("1 beat stays."), QStringLiteral("2 beats are new."), QStringLiteral("Beat 1 is locked and stays.")}));
        QCOMPARE(dock.open->project(), before);

        QTest::mouseClick(dock.on<PriceButton>("applyPlan"), Qt::LeftButton);
        QTRY_COMPARE(dock.open->project().beats.size(), 3);
        QVERIFY(!offer->isVisible());
        QCOMPARE(dock.history().count(), entries + 1);
        QVERIFY(dock.open->project().beats[0]->isLocked);
        QCOMPARE(dock.open->project().brief.prompt, QStringLiteral("Now ") + before.brief.prompt);
        QCOMPARE(dock.open->project().planCostUsd, 0.02);
        dock.history().undo();
        QCOMPARE(dock.open->project(), before);
        QCOMPARE(dock.panel.form().brief(), before.brief);
    }

    void discardingChangesNothing()
    {
        Dock dock;
        const Project before = dock.open->project();
        dock.planAgain();
        auto *offer = dock.on<QWidget>("planOffer");
        QTRY_VERIFY(offer->isVisible());
        QTest::mouseClick(dock.on<PriceButton>("discardPlan"), Qt::LeftButton);
        QVERIFY(!offer->isVisible());
        QCOMPARE(dock.open->project(), before);
    }

    void anOfferOutlivesNeitherTheBriefNorTheLocksItIsOf()
    {
        Dock dock;
        auto *offer = dock.on<QWidget>("planOffer");
        dock.planAgain();
        QTRY_VERIFY(offer->isVisible());
        QTest::keyClick(dock.on<QPlainTextEdit>("briefPrompt"), Qt::Key_A);
        QVERIFY(!offer->isVisible());
        dock.planAgain();
        QTRY_VERIFY(offer->isVisible());
        dock.open->apply(EditKind::EditNotes, withBeats(dock.open->project(), {BeatId(QStringLiteral("b1"))}, [](BeatContent &content) { content.notes = QStringLiteral("Nice"); }));
        QVERIFY(offer->isVisible());
        dock.lock("b1");
        QVERIFY(!offer->isVisible());
    }

    void whatIsTypedStaysWhileOtherThingsChange()
    {
        Dock dock;
        QTest::keyClicks(dock.on<QPlainTextEdit>("briefPrompt"), QStringLiteral("Now "));
        dock.lock("b1");
        QVERIFY(dock.panel.form().brief().prompt.startsWith(QStringLiteral("Now ")));
    }

    void aLockMeanwhileIsPlannedRoundWhereThatIsFree()
    {
        Dock dock;
        dock.planner.isHeld = true;
        dock.planAgain();
        QTRY_COMPARE(dock.planner.requests().size(), 1);
        dock.lock("b1");
        dock.planner.isHeld = false;
        if (dock.on<PriceButton>("planAgain")->price() == Price::free()) {
            QTRY_VERIFY(dock.on<QWidget>("planOffer")->isVisible());
            QCOMPARE(dock.planner.requests().size(), 2);
            QCOMPARE(dock.planner.requests().last().kept.size(), 1);
            return;
        }
        // What costs money is not done again by itself.
        QTRY_VERIFY(dock.on<QLabel>("briefRefusal")->isVisible());
        QVERIFY(dock.on<QLabel>("briefRefusal")->text().startsWith(QStringLiteral("Beats were locked or unlocked meanwhile.")));
        QVERIFY(!dock.on<QWidget>("planOffer")->isVisible());
        QCOMPARE(dock.planner.requests().size(), 1);
    }

    void aLookThatBecomesAnotherIsSaidToChange()
    {
        Dock dock;
        dock.planner.answer = [&](const PlanRequest &, const StoryLibrary &) {
            Plan plan;
            plan.spec = dock.open->project().spec();
            plan.spec.style.mood = QStringLiteral("elegant");
            plan.spec.style.lighting = QStringLiteral("neon");
            return plan;
        };
        dock.planAgain();
        QTRY_VERIFY(dock.on<QWidget>("planOffer")->isVisible());
        const QStringList said = dock.on<QLabel>("planChange")->text().split(u'\n');
        QVERIFY2(said.contains(QStringLiteral("The look changes: %1.").arg(QLocale().createSeparatedList({QStringLiteral("mood"), QStringLiteral("lighting")}))), qPrintable(said.join(QLatin1Char(32))));
    }

    void theSamePlanIsCalledThat()
    {
        Dock dock;
        dock.planner.answer = [&](const PlanRequest &, const StoryLibrary &) {
            Plan plan;
            plan.spec = dock.open->project().spec();
            return plan;
        };
        dock.planAgain();
        QTRY_VERIFY(dock.on<QWidget>("planOffer")->isVisible());
        QVERIFY(dock.on<QLabel>("planChange")->text().startsWith(QStringLiteral("The plan stays as it is.")));
    }

    void aRefusalStandsUnderTheField()
    {
        Dock dock;
        dock.on<QPlainTextEdit>("briefPrompt")->clear();
        dock.planAgain();
        QTRY_VERIFY(dock.on<QLabel>("briefRefusal")->isVisible());
        QVERIFY(!dock.on<QWidget>("planOffer")->isVisible());
    }

    void itFitsIntoTheNarrowestDock()
    {
        const Dock dock;
        QVERIFY2(dock.panel.minimumSizeHint().width() <= 240, qPrintable(QString::number(dock.panel.minimumSizeHint().width())));
    }

    void comparingIsForTheWindow()
    {
        Dock dock;
        QSignalSpy wanted(&dock.panel, &BriefPanel::compareWanted);
        QTest::mouseClick(dock.on<PriceButton>("comparePlans"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<Brief>(), dock.panel.form().brief());
    }

    void referencePicturesComeIntoTheProject()
    {
        Dock dock;
        const QString picture = dock.editor.folder.file(QStringLiteral("shoe.png"));
        QImage image(16, 9, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(picture));
        QTest::mouseClick(dock.on<QToolButton>("addReferences"), Qt::LeftButton);
        dock.dialogs.chooseFiles({picture});
        dock.planAgain();
        QTRY_VERIFY(dock.on<QWidget>("planOffer")->isVisible());
        QTest::mouseClick(dock.on<PriceButton>("applyPlan"), Qt::LeftButton);
        QTRY_COMPARE(dock.open->project().brief.references.size(), 1);
        const QString name = dock.open->project().brief.references.first();
        QVERIFY(name.startsWith(QStringLiteral("references/")));
        QCOMPARE(readFile(dock.open->folder().path(name)).value(), readFile(picture).value());
        QCOMPARE(dock.panel.form().brief().references, QStringList{dock.open->folder().path(name)});
        QVERIFY(dock.open->autosave().flush().kind == SaveState::Kind::Saved);
    }

    void aReferenceThatIsGoneIsToldOf()
    {
        Dock dock;
        const QString picture = dock.editor.folder.file(QStringLiteral("gone.png"));
        QTest::mouseClick(dock.on<QToolButton>("addReferences"), Qt::LeftButton);
        dock.dialogs.chooseFiles({picture});
        const Project before = dock.open->project();
        dock.planAgain();
        QTRY_VERIFY(dock.on<QWidget>("planOffer")->isVisible());
        QTest::mouseClick(dock.on<PriceButton>("applyPlan"), Qt::LeftButton);
        QTRY_COMPARE(dock.dialogs.failures.size(), 1);
        QCOMPARE(dock.open->project(), before);
    }
};

BEATREEL_TEST(tst_BriefPanel)

#include "tst_BriefPanel.moc"
