// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/LibraryView.h"

#include "tests/support/Story.h"
#include "tests/support/TestMain.h"
#include "ui/common/Appearance.h"
#include "ui/library/TileSketches.h"
#include "ui/workspace/DragTypes.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

namespace {

TemplateId id(const char *text)
{
    return TemplateId(QString::fromLatin1(text));
}

struct ViewFixture
{
    ViewFixture()
    {
        const StoryLibrary library = shippedLibrary();
        QList<LibrarySection> sections{{QStringLiteral("Opening"), {}}, {QStringLiteral("Middle"), {}}, {QStringLiteral("Closing"), {}}};
        for (const BeatTemplate &entry : library.templates())
            sections[static_cast<int>(entry.typicalPosition)].tiles.append({entry, entry.id == id("brand_moment")});
        view.setSections(sections);
        view.setMayAdd(true);
        view.resize(280, 300);
        view.show();
        isShown = QTest::qWaitForWindowExposed(&view);
    }

    [[nodiscard]] QPoint middleOf(const char *text) const { return view.placeOf(id(text)).center(); }
    void move(const QPoint &point, Qt::MouseButtons buttons = Qt::NoButton)
    {
        QMouseEvent event(QEvent::MouseMove, point, view.viewport()->mapToGlobal(point), Qt::NoButton, buttons, {});
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    [[nodiscard]] QImage imageOf(const char *text) { return view.viewport()->grab(view.placeOf(id(text))).toImage(); }

    TileSketches sketches{sourceFile(QStringLiteral("resources/sketch"))};
    LibraryView view{sketches};
    bool isShown = false;
};

} // namespace

class tst_LibraryView : public QObject
{
    Q_OBJECT

private slots:
    void init() { applyAppearance(*qApp, {}); }

    void keysGoFromTileToTileAndEnterAdds()
    {
        ViewFixture library;
        QSignalSpy added(&library.view, &LibraryView::addWanted);
        QTest::keyClick(&library.view, Qt::Key_Down);
        QCOMPARE(library.view.current(), id("hero_shot"));
        QTest::keyClick(&library.view, Qt::Key_Right);
        QCOMPARE(library.view.current(), id("ambient_lifestyle"));
        QTest::keyClick(&library.view, Qt::Key_Down);
        QCOMPARE(library.view.current(), id("dynamic_intro"));
        QTest::keyClick(&library.view, Qt::Key_Return);
        QCOMPARE(added.size(), 1);
        QCOMPARE(added[0][0].value<TemplateId>(), id("dynamic_intro"));
        QTest::keyClick(&library.view, Qt::Key_End);
        QCOMPARE(library.view.current(), id("brand_moment"));
        QVERIFY(library.view.viewport()->rect().contains(library.view.placeOf(id("brand_moment"))));
        QTest::keyClick(&library.view, Qt::Key_Home);
        QCOMPARE(library.view.verticalScrollBar()->value(), 0); // the heading too
        library.view.setMayAdd(false);
        QTest::keyClick(&library.view, Qt::Key_Return);
        QCOMPARE(added.size(), 1);
    }

    void fromTheRightTheMarginsChangeSides()
    {
        ViewFixture library;
        const auto marginOf = [&](const char *tile, bool isRight) {
            const QRect place(library.view.viewport()->mapTo(&library.view, library.view.placeOf(id(tile)).topLeft()), library.view.placeOf(id(tile)).size());
            return isRight ? library.view.width() - 1 - place.right() : place.left();
        };
        const int outer = marginOf("hero_shot", false), inner = marginOf("ambient_lifestyle", true);
        QVERIFY(outer > 0 && library.view.verticalScrollBar()->isVisible());
        library.view.setLayoutDirection(Qt::RightToLeft);
        library.view.resize(281, 300);
        library.view.resize(280, 300);
        QCOMPARE(marginOf("hero_shot", true), outer);
        QCOMPARE(marginOf("ambient_lifestyle", false), inner);
    }

    void aDoubleClickAdds()
    {
        ViewFixture library;
        QSignalSpy added(&library.view, &LibraryView::addWanted);
        QTest::mouseClick(library.view.viewport(), Qt::LeftButton, {}, library.middleOf("ambient_lifestyle"));
        QCOMPARE(library.view.current(), id("ambient_lifestyle"));
        QVERIFY(added.isEmpty());
        QTest::mouseDClick(library.view.viewport(), Qt::LeftButton, {}, library.middleOf("ambient_lifestyle"));
        QCOMPARE(added.size(), 1);
        QCOMPARE(added[0][0].value<TemplateId>(), id("ambient_lifestyle"));
    }

    void aPressDoesNotScroll()
    {
        ViewFixture library;
        library.view.setCurrent(id("hero_shot"));
        library.view.verticalScrollBar()->setValue(150);
        const QPoint point = library.middleOf("dynamic_intro");
        library.view.clearFocus();
        QTest::mouseClick(library.view.viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(library.view.verticalScrollBar()->value(), 150);
        QCOMPARE(library.view.current(), id("dynamic_intro"));
    }

    void tilesAreDragged()
    {
        ViewFixture library;
        const QPoint from = library.middleOf("ambient_lifestyle");
        QTest::mousePress(library.view.viewport(), Qt::LeftButton, {}, from);
        library.move(from + QPoint(0, 1), Qt::LeftButton);
        QVERIFY(!library.view.viewport()->findChild<QDrag *>());
        // The offscreen platform has no drag: it ends at once and lies where it was.
        library.move(from + QPoint(0, QApplication::startDragDistance() + 1), Qt::LeftButton);
        const auto *drag = library.view.viewport()->findChild<QDrag *>();
        QVERIFY(drag);
        QCOMPARE(drag->mimeData()->data(kTemplateMime), QByteArray("ambient_lifestyle"));
        QVERIFY(!drag->pixmap().isNull());
    }

    void theMenuIsOfTheTileUnderThePointerOrWithTheFocus()
    {
        ViewFixture library;
        QSignalSpy wanted(&library.view, &LibraryView::menuWanted);
        const QPoint point = library.middleOf("ambient_lifestyle");
        QContextMenuEvent byMouse(QContextMenuEvent::Mouse, point, library.view.viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(library.view.viewport(), &byMouse);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<TemplateId>(), id("ambient_lifestyle"));
        library.view.setCurrent(id("hero_shot"));
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(library.view.viewport(), &byKey);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[1][0].value<TemplateId>(), id("hero_shot"));
    }

    void theMovementPlaysUnderThePointer()
    {
        applyAppearance(*qApp, {});
        ViewFixture library;
        QTRY_VERIFY(!library.sketches.sketch(*shippedLibrary().find(id("ambient_lifestyle"))).isNull());
        library.move(library.middleOf("ambient_lifestyle"));
        QCOMPARE(library.view.played(), id("ambient_lifestyle"));
        const QImage first = library.imageOf("ambient_lifestyle");
        QTRY_VERIFY(library.imageOf("ambient_lifestyle") != first);
        library.move({140, 4});
        QVERIFY(library.view.played().isEmpty());
    }

    void nothingMovesWhereMotionIsReduced()
    {
        Appearance still;
        still.motion = Motion::Reduced;
        applyAppearance(*qApp, still);
        ViewFixture library;
        QTRY_VERIFY(!library.sketches.sketch(*shippedLibrary().find(id("ambient_lifestyle"))).isNull());
        const QImage atRest = library.imageOf("ambient_lifestyle");
        library.move(library.middleOf("ambient_lifestyle"));
        QVERIFY(library.imageOf("ambient_lifestyle") != atRest); // the plate with the movement's name
        QVERIFY(library.view.played().isEmpty());
    }

    void screenReadersHearTheTiles()
    {
        ViewFixture library;
        QSignalSpy added(&library.view, &LibraryView::addWanted);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&library.view);
        QVERIFY(list->role() == QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Templates"));
        QCOMPARE(list->childCount(), 15);
        QAccessibleInterface *hero = list->child(0);
        QVERIFY(hero->role() == QAccessible::ListItem);
        QCOMPARE(hero->text(QAccessible::Name),
                 QStringLiteral("hero_shot, opening, 5 seconds, close-up, slow dolly in, medium energy"));
        QCOMPARE(list->child(14)->text(QAccessible::Name),
                 QStringLiteral("brand_moment, closing, 10 seconds, cinematic wide, crane up, low energy, your own"));
        QVERIFY(!hero->state().selected);
        hero->actionInterface()->doAction(QStringLiteral("Add"));
        QVERIFY(hero->state().selected);
        QCOMPARE(added.size(), 1);
        QVERIFY(list->child(14)->state().offscreen);
    }

    void otherSectionsKeepTheCurrentTile()
    {
        ViewFixture library;
        library.view.setCurrent(id("ambient_lifestyle"));
        const BeatTemplate ambient = *shippedLibrary().find(id("ambient_lifestyle"));
        const BeatTemplate hero = *shippedLibrary().find(id("hero_shot"));
        library.view.setSections({{QStringLiteral("Opening"), {{ambient, false}}}});
        QCOMPARE(library.view.current(), id("ambient_lifestyle"));
        library.view.setSections({{QStringLiteral("Opening"), {{hero, false}}}});
        QVERIFY(library.view.current().isEmpty());
        library.view.setSections({});
        QVERIFY(!library.view.grab().isNull());
        QTest::keyClick(&library.view, Qt::Key_Down);
        QTest::keyClick(&library.view, Qt::Key_Return);
    }
};

BEATREEL_TEST(tst_LibraryView)
#include "tst_LibraryView.moc"
