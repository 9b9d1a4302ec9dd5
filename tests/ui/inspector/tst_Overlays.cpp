// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/BeatFields.h"
#include "core/project/EndCards.h"
#include "core/project/OverlayEdits.h"
#include "tests/support/EditorFixture.h"
#include "tests/support/FakeDialogs.h"
#include "tests/support/TestMain.h"
#include "ui/common/Appearance.h"
#include "ui/common/SwatchButton.h"
#include "ui/inspector/AnchorPad.h"
#include "ui/inspector/InspectorPanel.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const BeatId kFirstBeat(u"b1"_s);
const BeatId kSecondBeat(u"b2"_s);

} // namespace

/// The inspector's section "Words and logo".
class tst_Overlays : public QObject
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
        m_panel->resize(340, 1200);
        m_panel->setProject(m_open.get());
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_open->selection().select(kFirstBeat);
    }

    void cleanup()
    {
        m_panel->setProject(nullptr);
        m_panel.reset();
        m_open.reset();
        m_fixture.reset();
    }

    void textIsAddedAndWritten()
    {
        QVERIFY(find<QLabel>("noOverlays")->isVisible());
        addText();
        QCOMPARE(overlays().size(), 1);
        QCOMPARE(find<QListWidget>("overlayList")->count(), 1);
        auto *text = find<QPlainTextEdit>("overlayText");
        QVERIFY(text->hasFocus()); // its words are selected: typing replaces them
        QTest::keyClicks(text, u"Now in blue"_s);
        QCOMPARE(overlays()[0].text, u"Now in blue"_s);
        QCOMPARE(find<QListWidget>("overlayList")->item(0)->text(), u"Now in blue"_s);
        m_open->document().undoStack()->undo(); // what was typed is one entry
        QVERIFY(overlays()[0].text != u"Now in blue"_s);
        m_open->document().undoStack()->undo();
        QVERIFY(overlays().isEmpty());
        QVERIFY(find<QLabel>("noOverlays")->isVisible());
    }

    void aBeatWithWordsShowsThoseAtFirst()
    {
        m_open->apply(EditKind::EditOnScreenWords, withOnScreenWords(m_open->project(), {kFirstBeat}, u"−20 %"_s));
        addText();
        QCOMPARE(overlays()[0].words, OverlayWords::OnScreen);
        QVERIFY(!find<QPlainTextEdit>("overlayText")->isVisible());
        QCOMPARE(find<QListWidget>("overlayList")->item(0)->text(), u"−20 %"_s);
        auto *words = find<QComboBox>("overlayWords");
        words->setFocus();
        QTest::keyClick(words, Qt::Key_Down);
        QCOMPARE(overlays()[0].words, OverlayWords::ProductName);
        QCOMPARE(find<QListWidget>("overlayList")->item(0)->text(), m_open->project().product.name);
    }

    void everyNumberReachesTheOverlay_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<double>("typed");
        QTest::addColumn<QVariantList>("expected"); // size, tracking, opacity, shadow, x, y, in, out, fade in, fade out
        const auto row = [](const char *field, double typed, int place, double value) {
            QVariantList expected{0.1, 0.0, 1.0, 0.35, 0.5, 0.5, 0.0, 0.0, 0.3, 0.3};
            expected[place] = value;
            QTest::newRow(field) << QByteArray(field) << typed << expected;
        };
        row("overlaySize", 12.5, 0, 0.125);
        row("overlayTracking", -2, 1, -0.02);
        row("overlayOpacity", 80, 2, 0.8);
        row("overlayShadow", 0, 3, 0);
        row("overlayX", 20, 4, 0.2);
        row("overlayY", 90, 5, 0.9);
        row("overlayIn", 1.2, 6, 1.2);
        row("overlayOut", 4.5, 7, 4.5);
        row("overlayFadeIn", 0.8, 8, 0.8);
        row("overlayFadeOut", 0, 9, 0);
    }

    void everyNumberReachesTheOverlay()
    {
        QFETCH(QByteArray, field);
        QFETCH(double, typed);
        QFETCH(QVariantList, expected);
        addText();
        auto *box = find<QDoubleSpinBox>(field.constData());
        QVERIFY(box->isVisible());
        QVERIFY(!box->accessibleName().isEmpty());
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QLocale().toString(typed, 'f', box->decimals()));
        QTest::keyClick(box, Qt::Key_Return);
        const Overlay made = overlays()[0];
        const auto seconds = [](milliseconds time) { return double(time.count()) / 1000; };
        const QVariantList values{made.size, made.tracking, made.opacity, made.shadow, made.place.x(), made.place.y(),
                                  seconds(made.in), seconds(made.out), seconds(made.fadeIn), seconds(made.fadeOut)};
        for (int i = 0; i < values.size(); ++i)
            QVERIFY2(qAbs(values[i].toDouble() - expected[i].toDouble()) < 1e-6, qPrintable(QString::number(i)));
    }

    void thePadPlacesIt()
    {
        addText();
        auto *pad = find<AnchorPad>("overlayAnchor");
        QTest::mouseClick(pad, Qt::LeftButton, {}, pad->cellRect(0, 2).center());
        QCOMPARE(overlays()[0].anchor, QPointF(0, 1));
        QCOMPARE(overlays()[0].place, QPointF(0.07, 0.93));
        pad->setFocus();
        QTest::keyClick(pad, Qt::Key_Right);
        QCOMPARE(overlays()[0].anchor, QPointF(0.5, 1));
        QCOMPARE(pad->accessibleName(), u"Place: Bottom"_s);
    }

    void theColourIsPicked()
    {
        addText();
        QTest::mouseClick(find<SwatchButton>("overlayColour"), Qt::LeftButton);
        m_dialogs.chooseColour(QColor(u"#ffcc00"_s));
        QCOMPARE(overlays()[0].colour, u"#ffcc00"_s);
        QCOMPARE(find<SwatchButton>("overlayColour")->colour(), QColor(u"#ffcc00"_s));
    }

    void aLogoIsCopiedIntoTheProject()
    {
        QImage logo(60, 20, QImage::Format_ARGB32);
        logo.fill(Qt::red);
        const QString file = m_fixture->folder.file(u"logo.png"_s);
        QVERIFY(logo.save(file));
        find<QToolButton>("addOverlayLogo")->click();
        m_dialogs.chooseFile(file);
        QTRY_COMPARE(overlays().size(), 1);
        QCOMPARE(overlays()[0].kind, Overlay::Kind::Picture);
        QCOMPARE(overlays()[0].aspect, 3.0);
        QVERIFY(overlays()[0].file.startsWith(u"references/"_s));
        QVERIFY(QFile::exists(m_open->folder().path(overlays()[0].file)));
        QVERIFY(!find<QWidget>("overlayFont")->isVisible());
        QVERIFY(find<QWidget>("overlayShadow")->isVisible());
    }

    void whatIsNoPictureIsRefused()
    {
        QFile file(m_fixture->folder.file(u"logo.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
        file.close();
        m_dialogs.failures.clear();
        find<QToolButton>("addOverlayLogo")->click();
        m_dialogs.chooseFile(file.fileName());
        QTRY_COMPARE(m_dialogs.failures.size(), 1);
        QVERIFY(overlays().isEmpty());
    }

    void endCardsAreStartedFrom()
    {
        m_open->apply(EditKind::EditOnScreenWords, withOnScreenWords(m_open->project(), {kFirstBeat}, u"Order today"_s));
        chooseCard(EndCard::Name);
        QCOMPARE(overlays().size(), 3);
        QCOMPARE(overlays()[1].words, OverlayWords::ProductName);
        QCOMPARE(overlays()[2].words, OverlayWords::OnScreen);
        QCOMPARE(m_open->overlayChoice().of(kFirstBeat), 2);
        // Without a logo in the film it asks for one, and does without where there is none.
        chooseCard(EndCard::LowerThird);
        QVERIFY(m_dialogs.isOpen());
        m_dialogs.leave();
        QCOMPARE(overlays().size(), 3); // in the place of the other
        m_open->document().undoStack()->undo();
        QCOMPARE(overlays()[0].opacity, 0.55);
    }

    void layersChangePlacesAndGo()
    {
        chooseCard(EndCard::Name);
        const Overlays before = overlays();
        find<QToolButton>("overlayBack")->click();
        QCOMPARE(overlays(), (Overlays{before[0], before[2], before[1]}));
        QCOMPARE(m_open->overlayChoice().of(kFirstBeat), 1);
        auto *list = find<QListWidget>("overlayList");
        QCOMPARE(list->currentRow(), 1); // the uppermost layer stands first
        QCOMPARE(list->item(2)->text(), u"Shade"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(m_open->overlayChoice().of(kFirstBeat), 0);
        QTest::keyClick(list, Qt::Key_Up);
        QCOMPARE(m_open->overlayChoice().of(kFirstBeat), 1);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(overlays(), (Overlays{before[0], before[1]}));
        QCOMPARE(m_open->project().beats.size(), 2); // no beat is deleted
        find<QToolButton>("removeOverlay")->click();
        find<QToolButton>("removeOverlay")->click();
        QVERIFY(overlays().isEmpty() && !find<QWidget>("overlayForm")->isVisible());
    }

    void ofSeveralBeatsNothingIsShown()
    {
        chooseCard(EndCard::Name);
        m_open->selection().selectAll();
        QVERIFY(!find<QToolButton>("addOverlayText")->isEnabled());
        QVERIFY(!find<QListWidget>("overlayList")->isVisible());
        QVERIFY(find<QLabel>("noOverlays")->isVisible());
    }

    void dipsAndFades()
    {
        m_open->selection().select(kSecondBeat);
        find<QDoubleSpinBox>("dip")->setValue(0.6);
        QCOMPARE((*m_open->project().find(kSecondBeat))->dip, milliseconds(600));
        find<QDoubleSpinBox>("fadeToBlack")->setValue(1.5);
        QCOMPARE(m_open->project().fades.toBlack, milliseconds(1500));
        m_open->selection().select(kFirstBeat);
        QCOMPARE(find<QDoubleSpinBox>("dip")->value(), 0.0);
        QCOMPARE(find<QDoubleSpinBox>("fadeToBlack")->value(), 1.5);
        m_open->document().undoStack()->undo();
        QCOMPARE(find<QDoubleSpinBox>("fadeToBlack")->value(), 0.0);
    }

    void nothingGoesStale()
    {
        m_open->make({Slot::clip(kFirstBeat, 0)});
        QTRY_VERIFY_WITH_TIMEOUT(!m_open->workshop().isBusy(), 30000);
        const Price before = m_open->priceOfBuild();
        chooseCard(EndCard::Name);
        QCOMPARE(m_open->priceOfBuild(), before);
        QCOMPARE(m_open->state(Slot::clip(kFirstBeat, 0))->status, SlotStatus::Ready);
    }

private:
    template <class Widget> Widget *find(const char *name) { return m_panel->findChild<Widget *>(QString::fromLatin1(name)); }
    [[nodiscard]] Overlays overlays() const { return (*m_open->project().find(kFirstBeat))->overlays; }
    void addText()
    {
        find<QToolButton>("addOverlayText")->click();
        QCoreApplication::processEvents(); // as a person sees it before the next click
    }
    void chooseCard(EndCard card)
    {
        const auto actions = find<QToolButton>("overlayLayouts")->menu()->actions();
        actions[static_cast<int>(card)]->trigger();
    }

    FakeDialogs m_dialogs;
    std::unique_ptr<EditorFixture> m_fixture;
    std::unique_ptr<OpenProject> m_open;
    std::unique_ptr<InspectorPanel> m_panel;
};

BEATREEL_TEST(tst_Overlays)
#include "tst_Overlays.moc"
