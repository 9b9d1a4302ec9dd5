// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/InspectorPanel.h"

#include "core/project/BeatEdits.h"
#include "core/project/BeatFields.h"
#include "core/project/LookEdits.h"
#include "core/project/SlotEdits.h"
#include "ui/common/Appearance.h"
#include "ui/common/FoldableSection.h"
#include "ui/common/PriceButton.h"
#include "ui/common/SegmentedControl.h"
#include "ui/workspace/BeatCommands.h"

#include "tests/support/EditorFixture.h"
#include "tests/support/FakeDialogs.h"
#include "tests/support/TestMain.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QWheelEvent>

using namespace beatreel;
using namespace beatreel::test;

namespace {

const BeatId kFirst(QStringLiteral("b1"));
const BeatId kSecond(QStringLiteral("b2"));

} // namespace

class tst_InspectorPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Appearance appearance;
        appearance.motion = Motion::Reduced;
        applyAppearance(*qApp, appearance);
    }

    void init()
    {
        m_fixture = std::make_unique<EditorFixture>();
        m_open = m_fixture->create();
        m_panel = std::make_unique<InspectorPanel>(m_dialogs);
        m_panel->resize(340, 900);
        m_panel->setProject(m_open.get());
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void cleanup()
    {
        m_panel->setProject(nullptr);
        m_panel.reset();
        m_open.reset();
        m_fixture.reset();
    }

    void whichChangesAreWantedIsWrittenBesideTheMark()
    {
        m_open->selection().select(kFirst);
        auto *changes = find<QPlainTextEdit>("changesText");
        QVERIFY(!changes->isVisible());
        m_open->apply(EditKind::ChangeApproval, withApproval(m_open->project(), {kFirst}, Approval::ChangesWanted));
        QVERIFY(changes->isVisible());
        QTest::keyClicks(changes, QStringLiteral("Warmer"));
        QCOMPARE(m_open->project().find(kFirst)->operator->()->notes, QStringLiteral("Warmer"));
        QCOMPARE(find<QPlainTextEdit>("notesText")->toPlainText(), QStringLiteral("Warmer"));
        m_open->apply(EditKind::ChangeApproval, withApproval(m_open->project(), {kFirst}, Approval::Approved));
        QVERIFY(!changes->isVisible());
    }

    void aClipThatCannotBeReadHasNoRoomAndSaysWhy()
    {
        m_open->make({Slot::clip(kFirst, 0)});
        QTRY_VERIFY_WITH_TIMEOUT(!m_open->workshop().isBusy(), 30000);
        const QString clip = m_open->takes().path(*m_open->state(Slot::clip(kFirst, 0))->shown);
        QFile file(clip);
        QFile::setPermissions(clip, QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("no clip");
        file.close();
        m_open->selection().select(kFirst);
        auto *slip = find<QSlider>("slip");
        QTRY_COMPARE(slip->toolTip(), QStringLiteral("The clip cannot be read. Make it again, or put its file back."));
        QVERIFY(!slip->isEnabled());
    }

    void withoutASelectionItShowsTheProjectsNumbers()
    {
        QVERIFY(find<QWidget>("projectNumbers")->isVisible());
        QVERIFY(!find<QWidget>("frameAgain")->isVisible());
        QCOMPARE(find<QLabel>("numberOfBeats")->text(), QStringLiteral("2"));
        QCOMPARE(find<QLabel>("numberOfSeconds")->text(), QStringLiteral("15 s of 15 s"));
        QCOMPARE(find<QLabel>("priceDue")->text(), QStringLiteral("$0.29"));
        m_open->apply(EditKind::DeleteBeats, withoutBeats(m_open->project(), {kFirst}));
        QCOMPARE(find<QLabel>("numberOfBeats")->text(), QStringLiteral("1"));
    }

    void theBudgetIsSetThere()
    {
        auto *budget = find<QDoubleSpinBox>("budget");
        QVERIFY(!m_open->project().budgetUsd);
        budget->setValue(2.5);
        QCOMPARE(m_open->project().budgetUsd, std::optional(2.5));
        undo();
        QVERIFY(!m_open->project().budgetUsd);
        QCOMPARE(budget->value(), 0.0);
    }

    void theMusicIsSetThere()
    {
        using namespace std::chrono_literals;
        QVERIFY(find<QWidget>("musicFields")->isVisibleTo(m_panel.get()));
        find<QDoubleSpinBox>("musicIn")->setValue(1.5);
        QCOMPARE(m_open->project().music.slip, 1500ms);
        find<QDoubleSpinBox>("musicGain")->setValue(-4);
        find<QDoubleSpinBox>("musicGain")->setValue(-4.5);
        QCOMPARE(m_open->project().music.levels.gainDb, -4.5);
        find<QDoubleSpinBox>("musicFadeIn")->setValue(0.5);
        QCOMPARE(m_open->project().music.levels.fadeIn, 500ms);
        find<QDoubleSpinBox>("musicFadeOut")->setValue(0);
        QCOMPARE(m_open->project().music.levels.fadeOut, std::optional(0ms));
        find<QCheckBox>("musicMuted")->click();
        QVERIFY(m_open->project().music.levels.isMuted);
        QCOMPARE(undoCount(), 5); // what follows on the same field is one
        for (int i = 0; i < 5; ++i)
            undo();
        QVERIFY(m_open->project().music.isDefault());
        QCOMPARE(find<QDoubleSpinBox>("musicGain")->value(), 0.0);
        QVERIFY(!find<QCheckBox>("musicMuted")->isChecked());
        m_open->apply(EditKind::LockTake, withLock(m_open->project(), Slot::music(), Lock::Locked));
        QVERIFY(!find<QDoubleSpinBox>("musicIn")->isEnabled());
    }

    void lengthAndEnergyAreOneEditEach()
    {
        m_open->selection().select(kFirst);
        QTest::mouseClick(find<SegmentedControl>("length")->segment(1), Qt::LeftButton);
        QCOMPARE(beat(kFirst)->spec.duration, Seconds(10));
        QTest::mouseClick(find<SegmentedControl>("energy")->segment(0), Qt::LeftButton);
        QCOMPARE(beat(kFirst)->spec.energy, EnergyLevel::Low);
        QCOMPARE(undoCount(), 2);
        undo();
        undo();
        QCOMPARE(beat(kFirst)->spec.duration, Seconds(5));
        QCOMPARE(find<SegmentedControl>("length")->current(), 0);
    }

    void aLockedBeatKeepsItsLength()
    {
        m_open->selection().select(kFirst);
        find<QToolButton>("inspectorLock")->click();
        QVERIFY(beat(kFirst)->isLocked);
        QVERIFY(!find<SegmentedControl>("length")->isEnabled());
        QVERIFY(!find<SegmentedControl>("length")->toolTip().isEmpty());
        QVERIFY(!find<PriceButton>("frameAgain")->isEnabled());
        find<QToolButton>("inspectorLock")->click();
        QVERIFY(!beat(kFirst)->isLocked);
        QVERIFY(find<SegmentedControl>("length")->isEnabled());
    }

    void typingIsOneEntryAndUndoIsTheDocuments()
    {
        m_open->selection().select(kFirst);
        auto *notes = find<QPlainTextEdit>("notesText");
        notes->setFocus();
        QTest::keyClicks(notes, QStringLiteral("rain on glass"));
        QCOMPARE(beat(kFirst)->notes, QStringLiteral("rain on glass"));
        QCOMPARE(undoCount(), 1);
        undo();
        QCOMPARE(beat(kFirst)->notes, QString());
        QCOMPARE(notes->toPlainText(), QString());
        m_open->document().undoStack()->redo();
        QCOMPARE(notes->toPlainText(), QStringLiteral("rain on glass"));
    }

    void theFilledPromptLeadsToTheLookAndTypingToTheTemplate()
    {
        m_open->selection().select(kFirst);
        auto *filled = find<QTextBrowser>("promptFilled");
        const Project &project = m_open->project();
        QCOMPARE(filled->toPlainText(), fillPrompt(beat(kFirst)->spec.promptTemplate, project.product, project.style));
        QVERIFY(filled->toHtml().contains(QStringLiteral("look:product")));
        const QSignalSpy wanted(m_panel.get(), &InspectorPanel::lookWanted);
        emit filled->anchorClicked(QUrl(QStringLiteral("look:product")));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("product"));

        filled->setFocus();
        QTest::keyClicks(filled, QStringLiteral("!"));
        auto *text = find<QPlainTextEdit>("promptTemplate");
        QVERIFY(text->isVisible());
        QVERIFY(text->hasFocus());
        QVERIFY(beat(kFirst)->spec.promptTemplate.endsWith(u'!'));
        QVERIFY(beat(kFirst)->spec.promptTemplate.contains(QStringLiteral("{product_name}")));
    }

    void severalBeatsChangeTogetherAndOnlyWhereTouched()
    {
        m_open->apply(EditKind::EditNotes, withNotes(m_open->project(), {kFirst}, QStringLiteral("only here")));
        m_open->selection().set({kFirst, kSecond});
        QCOMPARE(find<QLabel>("inspectorNumber")->text(), QStringLiteral("2 beats"));
        QCOMPARE(find<SegmentedControl>("length")->current(), -1);
        QCOMPARE(find<QLineEdit>("beatName")->text(), QString());
        QCOMPARE(find<QLineEdit>("beatName")->placeholderText(), QStringLiteral("Several"));
        QCOMPARE(find<QPlainTextEdit>("notesText")->placeholderText(), QStringLiteral("Several"));
        const int before = undoCount();
        QTest::mouseClick(find<SegmentedControl>("energy")->segment(2), Qt::LeftButton);
        auto *camera = find<QComboBox>("cameraMovement");
        camera->setCurrentIndex(camera->findData(QStringLiteral("slow_zoom")) >= 0 ? camera->findData(QStringLiteral("slow_zoom")) : 0);
        emit camera->activated(camera->currentIndex());
        for (const BeatId &id : {kFirst, kSecond}) {
            QCOMPARE(beat(id)->spec.energy, EnergyLevel::High);
            QCOMPARE(beat(id)->spec.cameraMovement, camera->currentData().toString());
        }
        QCOMPARE(undoCount(), before + 2);
        QCOMPARE(beat(kFirst)->notes, QStringLiteral("only here"));
        QCOMPARE(beat(kSecond)->notes, QString());
        QCOMPARE(beat(kFirst)->spec.duration, Seconds(5));
    }

    void aSeedIsTypedDrawnAndGivenBack()
    {
        m_open->selection().select(kFirst);
        auto *seed = find<QLineEdit>("seed");
        QCOMPARE(seed->text(), QString());
        QTest::keyClicks(seed, QStringLiteral("4711"));
        QTest::keyClick(seed, Qt::Key_Return);
        QCOMPARE(beat(kFirst)->seed, std::optional<quint64>(4711));
        find<QToolButton>("anotherSeed")->click();
        QVERIFY(beat(kFirst)->seed && *beat(kFirst)->seed != 4711);
        seed->selectAll();
        QTest::keyClick(seed, Qt::Key_Delete);
        QTest::keyClick(seed, Qt::Key_Return);
        QVERIFY(!beat(kFirst)->seed);
    }

    void aNameIsNeverEmpty()
    {
        m_open->selection().select(kFirst);
        auto *name = find<QLineEdit>("beatName");
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("  opening  "));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(beat(kFirst)->spec.name, QStringLiteral("opening"));
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(beat(kFirst)->spec.name, QStringLiteral("opening"));
        QCOMPARE(name->text(), QStringLiteral("opening"));
    }

    void againSaysItsPriceAndItsSlot()
    {
        m_open->selection().select(kSecond, 1);
        const QSignalSpy frame(m_panel.get(), &InspectorPanel::frameAgainWanted);
        const QSignalSpy clip(m_panel.get(), &InspectorPanel::clipAgainWanted);
        QCOMPARE(find<PriceButton>("clipAgain")->price(), std::optional(Price::exact(0.0055 + 0.04 + 0.04))); // with its frame and the clip before it
        find<PriceButton>("frameAgain")->click();
        find<PriceButton>("clipAgain")->click();
        QCOMPARE(frame[0][0].value<QList<Slot>>(), QList<Slot>{Slot::frame(kSecond)});
        QCOMPARE(clip[0][0].value<QList<Slot>>(), (QList<Slot>{Slot::clip(kSecond, 1)}));
        QVERIFY(clip[0][1].toRect().width() > 20);
    }

    void ofSeveralAllThatAreNotLockedAreMadeAgain()
    {
        const QSignalSpy frame(m_panel.get(), &InspectorPanel::frameAgainWanted);
        m_open->selection().set({kFirst, kSecond});
        auto *again = find<PriceButton>("frameAgain");
        QVERIFY(again->isEnabled());
        QCOMPARE(again->price(), std::optional(Price::exact(2 * 0.0055)));
        again->click();
        QCOMPARE(frame[0][0].value<QList<Slot>>(), (QList<Slot>{Slot::frame(kFirst), Slot::frame(kSecond)}));
        m_open->apply(EditKind::LockTake, withLock(m_open->project(), Slot::frame(kFirst), Lock::Locked));
        QCOMPARE(again->price(), std::optional(Price::exact(0.0055)));
        again->click();
        QCOMPARE(frame[1][0].value<QList<Slot>>(), QList<Slot>{Slot::frame(kSecond)});
        m_open->apply(EditKind::LockTake, withLock(m_open->project(), Slot::frame(kSecond), Lock::Locked));
        QVERIFY(!again->isEnabled());
        QVERIFY(!again->toolTip().isEmpty());
    }

    void everySectionFoldsAndThatIsRemembered()
    {
        m_open->selection().select(kFirst);
        m_panel->setTakesWidget(new QLabel(QStringLiteral("the takes")));
        QTest::mouseClick(find<SegmentedControl>("promptForms")->segment(1), Qt::LeftButton);
        const QList<FoldableSection *> sections = m_panel->findChildren<FoldableSection *>();
        QCOMPARE(sections.size(), 7);
        for (FoldableSection *section : sections) {
            QVERIFY2(section->isVisible() && section->content()->isVisible(), qPrintable(section->title()));
            QTest::mouseClick(section->findChild<QToolButton *>(QStringLiteral("sectionHeader")), Qt::LeftButton);
            QVERIFY2(!section->content()->isVisible(), qPrintable(section->title()));
        }
        QVERIFY(!find<SegmentedControl>("promptForms")->isVisible());
        sections.first()->setOpen(true);
        const QJsonObject state = m_panel->uiState();
        InspectorPanel other(m_dialogs);
        other.restoreUiState(state);
        for (const FoldableSection *section : other.findChildren<FoldableSection *>())
            QCOMPARE(section->isOpen(), section->title() == sections.first()->title());
        QCOMPARE(other.findChild<SegmentedControl *>(QStringLiteral("promptForms"))->current(), 1);
    }

    void whatIsToldStandsAboveHowItIsMade()
    {
        m_open->selection().select(kFirst);
        m_panel->setTakesWidget(new QLabel(QStringLiteral("the takes")));
        QStringList names;
        for (const FoldableSection *section : m_panel->findChildren<FoldableSection *>())
            names.append(section->objectName());
        std::ranges::sort(names, {}, [this](const QString &name) { return m_panel->findChild<QWidget *>(name)->y(); });
        QCOMPARE(names.mid(0, 4), (QStringList{QStringLiteral("prompt"), QStringLiteral("shape"), QStringLiteral("takes"), QStringLiteral("words")}));
        QCOMPARE(names.last(), QStringLiteral("making"));
    }

    void theTakesAreNamedInTheirTitle()
    {
        m_open->selection().select(kFirst);
        m_panel->setTakesWidget(new QLabel(QStringLiteral("the takes")), new QLabel(QStringLiteral("beside them")));
        m_panel->setTakesTitle(QStringLiteral("Takes of clip 1.1"));
        const auto *section = find<FoldableSection>("takes");
        QCOMPARE(section->title(), QStringLiteral("Takes of clip 1.1"));
        QCOMPARE(section->findChild<QToolButton *>(QStringLiteral("sectionHeader"))->accessibleName(), section->title());
        QVERIFY(section->content()->isVisible());
    }

    void bothFormsOfThePromptAreSeenWhole_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("narrow") << 240;
        QTest::newRow("usual") << 340;
    }

    void bothFormsOfThePromptAreSeenWhole()
    {
        QFETCH(int, width);
        m_open->apply(EditKind::EditStyle, withAesthetic(m_open->project(), QStringLiteral("a very long manner of showing things, ").repeated(4)));
        m_open->selection().select(kFirst);
        m_panel->resize(width, 900);
        QCoreApplication::processEvents();
        auto *filled = find<QTextBrowser>("promptFilled");
        auto *text = find<QPlainTextEdit>("promptTemplate");
        QCOMPARE(filled->verticalScrollBar()->maximum(), 0);
        for (const char *name : {"voiceOverText", "onScreenWordsText", "notesText"})
            QCOMPARE(find<QPlainTextEdit>(name)->verticalScrollBar()->maximum(), 0);
        const int height = filled->height();
        const int line = filled->fontMetrics().lineSpacing();
        QVERIFY(filled->document()->size().height() > height - 2 * line); // and not much higher than it needs to be
        QTest::mouseClick(find<SegmentedControl>("promptForms")->segment(1), Qt::LeftButton);
        QCoreApplication::processEvents();
        QCOMPARE(text->height(), height);
    }

    void againIsOfTheBeatThatIsShown()
    {
        m_open->selection().select(kFirst);
        m_open->selection().toggle(kSecond);
        m_open->selection().toggle(kSecond); // out again: it has the focus and is not selected
        QCOMPARE(m_open->selection().current(), kSecond);
        QCOMPARE(find<QLabel>("inspectorNumber")->text(), QStringLiteral("1"));
        const QSignalSpy frame(m_panel.get(), &InspectorPanel::frameAgainWanted);
        const QSignalSpy clip(m_panel.get(), &InspectorPanel::clipAgainWanted);
        find<PriceButton>("frameAgain")->click();
        find<PriceButton>("clipAgain")->click();
        QCOMPARE(frame[0][0].value<QList<Slot>>(), QList<Slot>{Slot::frame(kFirst)});
        QCOMPARE(clip[0][0].value<QList<Slot>>(), (QList<Slot>{Slot::clip(kFirst, 0)}));
    }

    void whatIsTypedGoesToTheBeatThatWasShown()
    {
        m_open->selection().select(kFirst);
        const QString other = beat(kSecond)->spec.name;
        auto *name = find<QLineEdit>("beatName");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("opening"));
        m_open->selection().select(kSecond); // by a key: the focus stays
        QCOMPARE(beat(kFirst)->spec.name, QStringLiteral("opening"));
        QCOMPARE(name->text(), other);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(beat(kSecond)->spec.name, other);

        auto *seed = find<QLineEdit>("seed");
        seed->setFocus();
        QTest::keyClicks(seed, QStringLiteral("12"));
        m_open->selection().select(kFirst);
        QCOMPARE(beat(kSecond)->seed, std::optional<quint64>(12));
        QVERIFY(!beat(kFirst)->seed);
        QCOMPARE(seed->text(), QString());
    }

    void whatIsTypedForABeatThatGoesIsGone()
    {
        m_open->selection().set({kFirst, kSecond});
        const QString other = beat(kSecond)->spec.name;
        auto *name = find<QLineEdit>("beatName");
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("both"));
        deleteBeats(*m_open, {kFirst});
        QCOMPARE(undoCount(), 1);
        QCOMPARE(beat(kSecond)->spec.name, other);
        QCOMPARE(name->text(), other);
    }

    void whatIsTypedIsKeptWhenTheProjectCloses()
    {
        m_open->selection().select(kFirst);
        auto *name = find<QLineEdit>("beatName");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("opening"));
        m_panel->setProject(nullptr);
        QCOMPARE(beat(kFirst)->spec.name, QStringLiteral("opening"));
    }

    void whatIsHalfTypedOutlivesATakeThatArrives()
    {
        m_open->selection().select(kFirst);
        auto *filled = find<QTextBrowser>("promptFilled");
        filled->selectAll();
        auto *seed = find<QLineEdit>("seed");
        seed->setFocus();
        QTest::keyClicks(seed, QStringLiteral("47"));
        const QSignalSpy came(m_open.get(), &OpenProject::statesChanged);
        m_open->make({Slot::frame(kFirst)});
        QTRY_VERIFY(!came.isEmpty());
        QCOMPARE(seed->text(), QStringLiteral("47"));
        QVERIFY(filled->textCursor().hasSelection());
        QTest::keyClicks(seed, QStringLiteral("11"));
        QTest::keyClick(seed, Qt::Key_Return);
        QCOMPARE(beat(kFirst)->seed, std::optional<quint64>(4711));
    }

    void everySeedCanBeWritten()
    {
        m_open->selection().select(kFirst);
        auto *seed = find<QLineEdit>("seed");
        QTest::keyClicks(seed, QStringLiteral("18446744073709551615"));
        QTest::keyClick(seed, Qt::Key_Return);
        QCOMPARE(beat(kFirst)->seed, std::optional<quint64>(18446744073709551615ULL));
        seed->selectAll();
        QTest::keyClicks(seed, QStringLiteral("18446744073709551616")); // one too high
        QTest::keyClick(seed, Qt::Key_Return);
        QVERIFY(beat(kFirst)->seed && *beat(kFirst)->seed > 1);
        QCOMPARE(seed->text(), QString::number(*beat(kFirst)->seed));
    }

    void aBeatMayHaveItsOwnModels()
    {
        m_fixture->models = ModelCatalogue::fromJson(readFile(sourceFile(QStringLiteral("resources/models.json"))).value()).value();
        m_open->selection().select(kFirst);
        auto *model = find<QComboBox>("clipModel");
        QCOMPARE(model->currentIndex(), 0);
        QCOMPARE(model->currentText(), QStringLiteral("Project's: %1, free").arg(m_fixture->models.find(PipelineStep::Clip, QStringLiteral("camera"))->name));
        const int place = model->findData(QStringLiteral("wan-2.2-i2v-fast"));
        QVERIFY(place > 0 && model->itemText(place).endsWith(QStringLiteral("$0.05")));
        model->setFocus();
        while (model->currentIndex() < place)
            QTest::keyClick(model, Qt::Key_Down);
        QCOMPARE(beat(kFirst)->clipModel, QStringLiteral("wan-2.2-i2v-fast"));
        QVERIFY(beat(kFirst)->frameModel.isEmpty() && beat(kSecond)->clipModel.isEmpty());
        auto *licence = find<QLabel>("clipLicence");
        QVERIFY(licence->isVisible() && licence->text().contains(QStringLiteral("Apache")));
        // What is built in binds to nothing: its note is in the tip.
        QVERIFY(!find<QLabel>("frameLicence")->isVisible());
        QVERIFY(!find<QComboBox>("frameModel")->toolTip().isEmpty());
        QCOMPARE(m_open->priceOfOne(Slot::clip(kFirst, 0)), Price::exact(0.05));
        QCOMPARE(m_open->priceOfOne(Slot::clip(kSecond, 0)), Price::free());

        m_open->selection().selectAll();
        QCOMPARE(model->currentIndex(), -1);
        QVERIFY(!licence->isVisible());
        QTest::keyClick(model, Qt::Key_Home);
        QVERIFY(beat(kFirst)->clipModel.isEmpty() && beat(kSecond)->clipModel.isEmpty());
        undo();
        QCOMPARE(beat(kFirst)->clipModel, QStringLiteral("wan-2.2-i2v-fast"));
        // One that a file of the project brought along.
        m_open->apply(EditKind::ChangeBeatModel, withBeatModel(m_open->project(), {kFirst}, Slot::Kind::Clip, QStringLiteral("gone")));
        m_open->selection().select(kFirst);
        QVERIFY(model->currentText().startsWith(QStringLiteral("gone")));
        QVERIFY(!licence->isVisible());
    }

    void aPriceThatNeedsMoreRoomPutsTheButtonsBelowEachOther()
    {
        m_fixture->models = ModelCatalogue::fromJson(readFile(sourceFile(QStringLiteral("resources/models.json"))).value()).value();
        m_open->selection().select(kFirst);
        const auto *frame = find<PriceButton>("frameAgain");
        const auto *clip = find<PriceButton>("clipAgain");
        const auto areBeside = [&] { return frame->y() == clip->y(); };
        m_panel->resize(400, 900);
        QTRY_VERIFY(areBeside());
        // The least room in which both can be read.
        m_panel->resize(400 - (frame->width() + clip->width() - 2 * std::max(frame->readableWidth(), clip->readableWidth())), 900);
        QTRY_COMPARE(std::min(frame->width(), clip->width()), std::max(frame->readableWidth(), clip->readableWidth()));
        QVERIFY(areBeside());
        m_open->apply(EditKind::ChangeBeatModel, withBeatModel(m_open->project(), {kFirst}, Slot::Kind::Frame, QStringLiteral("nano-banana")));
        QTRY_VERIFY(!areBeside());
        QVERIFY(frame->width() >= frame->readableWidth());
        undo();
        QTRY_VERIFY(areBeside());
    }

    void scrollingThePanelChangesNothing()
    {
        m_open->selection().select(kFirst);
        for (const char *name : {"shotType", "cameraMovement"})
            wheelOver(find<QComboBox>(name));
        for (const char *name : {"notesText", "promptTemplate"})
            wheelOver(find<QPlainTextEdit>(name));
        QCOMPARE(undoCount(), 0);
        QVERIFY(!find<QComboBox>("shotType")->hasFocus());
        QVERIFY(!find<QPlainTextEdit>("notesText")->hasFocus());
        QCOMPARE(find<QComboBox>("shotType")->currentData().toString(), beat(kFirst)->spec.shotType);
    }

    void wordsOfTheLookArePressedAndReachedByKeys()
    {
        m_open->selection().select(kFirst);
        auto *filled = find<QTextBrowser>("promptFilled");
        const QSignalSpy wanted(m_panel.get(), &InspectorPanel::lookWanted);
        const QString product = m_open->project().product.name;
        QTextCursor cursor = filled->document()->find(product);
        QVERIFY(!cursor.isNull());
        cursor.setPosition(cursor.selectionStart() + 2);
        QTest::mouseClick(filled->viewport(), Qt::LeftButton, {}, filled->cursorRect(cursor).center());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("product"));

        find<SegmentedControl>("promptForms")->segment(0)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(filled->hasFocus());
        for (int i = 0; i < 3 && wanted.size() < 2; ++i) { // the first Tab may have gone to the text itself
            QTest::keyClick(filled, Qt::Key_Return);
            if (wanted.size() < 2)
                QTest::keyClick(filled, Qt::Key_Tab);
        }
        QCOMPARE(wanted.size(), 2);
    }

    void theKeyboardGoesWhereTheEyeGoes()
    {
        m_open->selection().select(kFirst);
        const QWidget *last = find<PriceButton>("clipAgain");
        find<QLineEdit>("beatName")->setFocus();
        QList<QWidget *> way{QApplication::focusWidget()};
        for (int i = 0; i < 40 && way.last() != last; ++i) {
            QTest::keyClick(way.last(), Qt::Key_Tab);
            if (QApplication::focusWidget() != way.last()) // else from word to word of the prompt
                way.append(QApplication::focusWidget());
        }
        QCOMPARE(way.last(), last);
        QVERIFY(way.size() > 12);
        const auto placeOf = [this](const QWidget *widget) { return QRect(widget->mapTo(m_panel.get(), QPoint(0, 0)), widget->size()); };
        for (qsizetype i = 1; i < way.size(); ++i) {
            const QRect before = placeOf(way[i - 1]);
            const QRect place = placeOf(way[i]);
            const bool isBelow = place.top() >= before.bottom();
            QVERIFY2(isBelow || (place.left() > before.left() && place.bottom() > before.top()), qPrintable(way[i]->objectName()));
        }
    }

    void everythingFitsANarrowDockAndHasAName_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("least") << 240;
        QTest::newRow("small window") << 300;
        QTest::newRow("usual") << 340;
    }

    void everythingFitsANarrowDockAndHasAName()
    {
        QFETCH(int, width);
        m_panel->resize(width, 600);
        m_open->selection().select(kFirst);
        QCoreApplication::processEvents();
        QCOMPARE(m_panel->width(), width);
        for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const int right = widget->mapTo(m_panel.get(), QPoint(widget->width(), 0)).x();
            QVERIFY2(right <= width, qPrintable(widget->objectName() + QString::number(right)));
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), qPrintable(widget->objectName()));
        }
    }

private:
    template <class T> T *find(const char *name)
    {
        T *found = m_panel->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no “%s”.", name);
        return found;
    }
    /// As a hand scrolls that comes by.
    static void wheelOver(QWidget *widget)
    {
        const QPointF centre = QRectF(widget->rect()).center();
        QWheelEvent wheel(centre, widget->mapToGlobal(centre), {}, {0, -120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(widget, &wheel);
    }
    [[nodiscard]] const Beat &beat(const BeatId &id) { return *m_open->project().find(id); }
    [[nodiscard]] int undoCount() { return m_open->document().undoStack()->count(); }
    void undo() { m_open->document().undoStack()->undo(); }

    FakeDialogs m_dialogs;
    std::unique_ptr<EditorFixture> m_fixture;
    std::unique_ptr<OpenProject> m_open;
    std::unique_ptr<InspectorPanel> m_panel;
};

BEATREEL_TEST(tst_InspectorPanel)
#include "tst_InspectorPanel.moc"
