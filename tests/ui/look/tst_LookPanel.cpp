// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/look/LookFixture.h"

#include "core/project/BeatFields.h"
#include "core/project/LookEdits.h"
#include "core/project/SlotEdits.h"
#include "ui/common/PriceButton.h"
#include "ui/look/PaletteField.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QScrollArea>
#include <QSet>
#include <QToolTip>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

class tst_LookPanel : public QObject
{
    Q_OBJECT

private slots:
    void showsTheLook()
    {
        LookFixture look;
        QVERIFY(look.isShown);
        QCOMPARE(look.product()->text(), u"Nike sneakers"_s);
        QCOMPARE(look.combo(u"category"_s)->currentText(), u"sportswear"_s);
        QCOMPARE(look.combo(u"archetype"_s)->currentText(), u"Energetic Lifestyle Ad"_s);
        QCOMPARE(look.combo(u"aesthetic"_s)->currentText(), u"energetic and athletic"_s);
        QCOMPARE(look.combo(u"mood"_s)->currentText(), u"energetic"_s);
        QCOMPARE(look.combo(u"lighting"_s)->currentText(), u"urban night lighting, dynamic"_s);
        QVERIFY(!look.hasBar());
    }

    void editsGatherAndAreAppliedAsOne()
    {
        LookFixture look;
        QVERIFY(look.makeFrames());
        const Project before = look.open->project();
        look.write(look.product(), u"Red cup"_s);
        look.write(look.combo(u"mood"_s), u"dreamy"_s);
        QVERIFY(look.hasBar());
        QVERIFY(look.panel.isChanged());
        QVERIFY(look.open->project() == before);
        QTRY_COMPARE(look.effect(), u"3 beats go stale. Refreshing them costs $0.02."_s);
        look.click(u"applyLook"_s);
        QVERIFY(!look.hasBar());
        QCOMPARE(look.edits(), 1);
        QCOMPARE(look.open->document().undoStack()->undoText(), u"Change look"_s);
        QCOMPARE(look.open->project().product.name, u"Red cup"_s);
        QCOMPARE(look.open->project().style.mood, u"dreamy"_s);
        QVERIFY(!look.open->workshop().isBusy()); // nothing is built
        look.open->document().undoStack()->undo();
        QVERIFY(look.open->project() == before);
        QCOMPARE(look.product()->text(), u"Nike sneakers"_s);
        QCOMPARE(look.combo(u"mood"_s)->currentText(), u"energetic"_s);
        look.open->document().undoStack()->redo();
        QCOMPARE(look.product()->text(), u"Red cup"_s);
        QVERIFY(!look.hasBar());
    }

    void tabGoesThroughThePaletteWhereItStands()
    {
        QWidget window;
        FakeDialogs dialogs;
        QLineEdit before(&window);
        PaletteField palette(dialogs, &window);
        QLineEdit after(&window);
        after.setObjectName(u"after"_s);
        palette.setColours({u"#102030"_s, u"#405060"_s, u"#708090"_s, u"#a0b0c0"_s}); // only now: the window is made before a project opens
        window.show();
        before.setFocus();
        QStringList names;
        for (int i = 0; i < 11; ++i) {
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
            names.append(window.focusWidget()->objectName());
        }
        QCOMPARE(names.first(), u"swatch1"_s);
        QCOMPARE(names.last(), u"after"_s);
        QCOMPARE(names.mid(8, 2), (QStringList{u"addColour"_s, u"coloursFromPicture"_s}));
    }

    void discardPutsTheFieldsBack()
    {
        LookFixture look;
        look.write(look.combo(u"lighting"_s), u"neon"_s);
        look.combo(u"archetype"_s)->setFocus();
        QTest::keyClick(look.combo(u"archetype"_s), Qt::Key_Down);
        QCOMPARE(look.combo(u"archetype"_s)->value(), u"minimalist_reveal"_s);
        QVERIFY(look.hasBar());
        look.click(u"discardLook"_s);
        QVERIFY(!look.hasBar());
        QCOMPARE(look.combo(u"lighting"_s)->currentText(), u"urban night lighting, dynamic"_s);
        QCOMPARE(look.combo(u"archetype"_s)->value(), u"energetic_lifestyle"_s);
        QCOMPARE(look.edits(), 0);
    }

    void writingItBackLeavesNothingToApply()
    {
        LookFixture look;
        look.write(look.combo(u"mood"_s), u"dreamy"_s);
        QVERIFY(look.hasBar());
        look.write(look.combo(u"mood"_s), u"energetic "_s);
        QVERIFY(!look.hasBar());
    }

    void aLockedBeatIsSaidToStay()
    {
        LookFixture look;
        QVERIFY(look.makeFrames());
        look.open->apply(EditKind::LockBeats, withLock(look.open->project(), {LookFixture::id(1)}, Lock::Locked));
        look.write(look.product(), u"Red cup"_s);
        QTRY_COMPARE(look.effect(), u"2 beats go stale. Refreshing them costs $0.02. Beat 1 is locked and stays."_s);
        look.open->apply(EditKind::LockBeats, withLock(look.open->project(), {LookFixture::id(3)}, Lock::Locked));
        QTRY_COMPARE(look.effect(), u"1 beat goes stale. Refreshing it costs $0.01. Beats 1 and 3 are locked and stay."_s);
    }

    void aKeptFrameIsSaidToStay()
    {
        LookFixture look;
        QVERIFY(look.makeFrames());
        look.open->apply(EditKind::LockTake, withLock(look.open->project(), Slot::frame(LookFixture::id(2)), Lock::Locked));
        look.write(look.product(), u"Red cup"_s);
        QTRY_COMPARE(look.effect(), u"2 beats go stale. Refreshing them costs $0.02. What was chosen or kept in beat 2 stays."_s);
    }

    void theArchetypeChangesNoBeat()
    {
        LookFixture look;
        QVERIFY(look.makeFrames());
        look.combo(u"archetype"_s)->setFocus();
        QTest::keyClick(look.combo(u"archetype"_s), Qt::Key_Up);
        QTRY_COMPARE(look.effect(), u"Nothing goes stale."_s);
        look.click(u"applyLook"_s);
        QCOMPARE(look.open->project().archetype, ArchetypeId(u"luxury_showcase"_s));
        QCOMPARE(look.open->document().undoStack()->undoText(), u"Change archetype"_s);
    }

    void goingBackSparesWhatIsThere()
    {
        LookFixture look;
        QVERIFY(look.makeFrames());
        look.open->apply(EditKind::EditStyle, withMood(look.open->project(), u"elegant"_s));
        QCOMPARE(look.combo(u"mood"_s)->currentText(), u"elegant"_s);
        look.write(look.combo(u"mood"_s), u"energetic"_s);
        QTRY_COMPARE(look.effect(), u"3 takes are up to date again."_s);
    }

    void takesThatArriveChangeWhatIsSaid()
    {
        LookFixture look;
        look.write(look.product(), u"Red cup"_s);
        QTRY_COMPARE(look.effect(), u"Nothing goes stale."_s);
        QVERIFY(look.makeFrames());
        QTRY_COMPARE(look.effect(), u"3 beats go stale. Refreshing them costs $0.02."_s);
    }

    void whatComesFromElsewhereKeepsWhatIsGathered()
    {
        LookFixture look;
        look.write(look.combo(u"mood"_s), u"dreamy"_s);
        Project other = withLighting(look.open->project(), u"neon"_s);
        other = withMood(other, u"elegant"_s);
        look.open->apply(EditKind::Plan, other);
        QCOMPARE(look.combo(u"lighting"_s)->currentText(), u"neon"_s);
        QCOMPARE(look.combo(u"mood"_s)->currentText(), u"dreamy"_s);
        QVERIFY(look.hasBar());
        look.click(u"discardLook"_s);
        QCOMPARE(look.combo(u"mood"_s)->currentText(), u"elegant"_s);
    }

    void aProductNeedsAName()
    {
        LookFixture look;
        look.product()->setFocus();
        QTest::keyClick(look.product(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(look.product(), Qt::Key_Delete);
        QTRY_COMPARE(look.effect(), u"The product needs a name."_s);
        QVERIFY(!look.find(u"applyLook"_s)->isEnabled());
        QVERIFY(look.find(u"discardLook"_s)->isEnabled());
    }

    void aSuggestionIsTakenAsTheDocumentHasIt()
    {
        LookFixture look;
        look.write(look.combo(u"category"_s), u"energy drinks"_s);
        look.click(u"applyLook"_s);
        QCOMPARE(look.open->project().product.category, u"energy_drinks"_s);
        QCOMPARE(look.open->document().undoStack()->undoText(), u"Change product"_s);
        look.write(look.combo(u"category"_s), u"hot air balloons"_s);
        look.click(u"applyLook"_s);
        QCOMPARE(look.open->project().product.category, u"hot air balloons"_s);
    }

    void anArchetypeThatIsGoneIsStillShown()
    {
        LookFixture look;
        look.open->apply(EditKind::ChangeArchetype, withArchetype(look.open->project(), ArchetypeId(u"my_own"_s)));
        QCOMPARE(look.combo(u"archetype"_s)->currentText(), u"my own"_s);
        QVERIFY(!look.hasBar());
        look.open->document().undoStack()->undo();
        QCOMPARE(look.combo(u"archetype"_s)->count(), 5);
    }

    void enterDoesNotApply_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("Return") << Qt::KeyboardModifiers();
        QTest::newRow("Ctrl+Return") << Qt::KeyboardModifiers(Qt::ControlModifier);
    }

    void enterDoesNotApply()
    {
        QFETCH(Qt::KeyboardModifiers, modifiers);
        LookFixture look;
        for (QWidget *field : {static_cast<QWidget *>(look.product()), static_cast<QWidget *>(look.combo(u"mood"_s))}) {
            look.write(field, u"dreamy"_s);
            QTest::keyClick(field, Qt::Key_Return, modifiers);
        }
        QCOMPARE(look.edits(), 0);
        QVERIFY(look.hasBar());
    }

    void allOfItByKeys()
    {
        LookFixture look;
        look.write(look.product(), u"Red cup"_s);
        QSet<QString> seen;
        for (int i = 0; i < 40 && QApplication::focusWidget()->objectName() != u"applyLook"_s; ++i) {
            seen.insert(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const QString &name : {u"look.product"_s, u"look.category"_s, u"look.archetype"_s, u"look.aesthetic"_s, u"look.mood"_s,
                                    u"look.lighting"_s, u"swatch1"_s, u"removeColour1"_s, u"swatch3"_s, u"addColour"_s,
                                    u"coloursFromPicture"_s})
            QVERIFY2(seen.contains(name), qPrintable(name));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"applyLook"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(look.open->project().product.name, u"Red cup"_s);
        QCOMPARE(QApplication::focusWidget(), look.product()); // not lost with the bar
    }

    void theWheelPassesByWhatHasNoFocus()
    {
        LookFixture look;
        look.product()->setFocus();
        LookCombo *mood = look.combo(u"mood"_s);
        const QPointF middle(mood->rect().center());
        QWheelEvent turn(middle, mood->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(mood, &turn);
        QCOMPARE(mood->value(), u"energetic"_s);
        QVERIFY(!look.hasBar());
    }

    void fieldsAreFoundByName_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("focus");
        for (const QString &field : {u"product"_s, u"category"_s, u"archetype"_s, u"aesthetic"_s, u"mood"_s, u"lighting"_s})
            QTest::newRow(qPrintable(field)) << field << u"look."_s + field;
        QTest::newRow("palette") << u"palette"_s << u"swatch1"_s;
    }

    void fieldsAreFoundByName()
    {
        QFETCH(QString, field);
        LookFixture look;
        look.panel.resize(240, 200);
        look.panel.showField(field);
        QVERIFY(QApplication::focusWidget());
        QTEST(QApplication::focusWidget()->objectName(), "focus");
        QVERIFY(!QApplication::focusWidget()->visibleRegion().isEmpty());
    }

    void namesForTheEar()
    {
        LookFixture look;
        QVERIFY(look.makeFrames());
        look.write(look.product(), u"Red cup"_s);
        QTRY_VERIFY(look.effect().startsWith(u"3 beats"_s));
        QCOMPARE(QAccessible::queryAccessibleInterface(look.find(u"applyLook"_s))->text(QAccessible::Name), u"Apply, free"_s);
        QCOMPARE(look.find(u"applyLook"_s)->accessibleDescription(), look.effect());
        for (const QWidget *widget : look.panel.findChildren<QWidget *>()) {
            const bool isReached = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && !widget->focusProxy();
            const bool isInner = qobject_cast<const QComboBox *>(widget->parentWidget());
            if (isReached) {
                QVERIFY(isInner || !widget->objectName().isEmpty());
                QVERIFY2(!QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))->text(QAccessible::Name).isEmpty(),
                         qPrintable(widget->objectName()));
            }
        }
    }

    void withoutAPlanThereIsNoLook()
    {
        EditorFixture editor;
        editor.start = Project();
        editor.start.name = u"Empty"_s;
        editor.start.videoId = u"video-2"_s;
        const auto open = editor.create();
        FakeDialogs dialogs;
        LookPanel panel(dialogs);
        panel.show();
        panel.setProject(open.get());
        QVERIFY(!panel.findChild<QLineEdit *>(u"look.product"_s)->isVisible());
        open->apply(EditKind::Plan, projectOf(u"hero_shot 5"_s));
        QVERIFY(panel.findChild<QLineEdit *>(u"look.product"_s)->isVisible());
        panel.setProject(nullptr);
        QVERIFY(!panel.findChild<QLineEdit *>(u"look.product"_s)->isVisible());
    }

    void aTextThatLacksRoomIsToldByItsTip()
    {
        LookFixture look;
        look.panel.resize(240, 700);
        LookCombo *lighting = look.combo(u"lighting"_s);
        const QString text = u"soft directional key light & deep shadows, <b>hard</b> & fast"_s;
        look.open->apply(EditKind::EditStyle, withLighting(look.open->project(), text));
        QHelpEvent ask(QEvent::ToolTip, lighting->rect().center(), lighting->mapToGlobal(lighting->rect().center()));
        QCoreApplication::sendEvent(lighting, &ask);
        QCOMPARE(QToolTip::text(), text.toHtmlEscaped()); // or its tags would be taken for such
        QToolTip::hideText();
        const QString plain = u"soft directional key light & deep shadows at the end of the day"_s;
        look.open->apply(EditKind::EditStyle, withLighting(look.open->project(), plain));
        QCoreApplication::sendEvent(lighting, &ask);
        QCOMPARE(QToolTip::text(), plain);
        QToolTip::hideText();
        look.panel.resize(600, 700);
        QTRY_VERIFY(lighting->width() > 500);
        QCoreApplication::sendEvent(lighting, &ask);
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void itFitsANarrowDock()
    {
        LookFixture look;
        look.panel.resize(240, 700);
        look.write(look.product(), u"Red cup"_s);
        QVERIFY(look.panel.minimumSizeHint().width() <= 240);
        auto *scroll = look.find<QScrollArea>(u"lookFields"_s);
        QCOMPARE(scroll->widget()->width(), scroll->viewport()->width());
    }
};

BEATREEL_TEST(tst_LookPanel)
#include "tst_LookPanel.moc"
