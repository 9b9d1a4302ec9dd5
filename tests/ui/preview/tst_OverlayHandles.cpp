// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/OverlayEdits.h"
#include "tests/support/EditorFixture.h"
#include "tests/support/TestMain.h"
#include "tests/support/Outputs.h"
#include "ui/common/Appearance.h"
#include "ui/preview/FrameView.h"
#include "ui/preview/OverlayHandles.h"
#include "ui/preview/PreviewPanel.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const BeatId kFirstBeat(u"b1"_s);

} // namespace

class tst_OverlayHandles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }

    void init()
    {
        m_fixture = std::make_unique<EditorFixture>();
        m_open = m_fixture->create();
        m_player = std::make_unique<FilmPlayer>(m_output);
        m_player->setProject(m_open.get());
        m_panel = std::make_unique<PreviewPanel>(*m_player);
        m_panel->resize(800, 560);
        m_panel->setProject(m_open.get());
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_handles = m_panel->findChild<OverlayHandles *>();
        Overlay overlay;
        overlay.text = u"Now"_s;
        overlay.size = 0.2;
        overlay.place = {0.4, 0.35};
        m_open->apply(EditKind::AddOverlay, withOverlays(m_open->project(), kFirstBeat, {overlay}));
    }

    void cleanup()
    {
        m_panel.reset();
        m_player->setProject(nullptr);
        m_player.reset();
        m_open.reset();
        m_fixture.reset();
    }

    void aClickChoosesIt()
    {
        QVERIFY(m_handles->isVisible());
        QCOMPARE(m_handles->geometry(), m_panel->view().rect());
        click(m_handles->boxOf(0).center());
        QCOMPARE(m_open->overlayChoice().of(kFirstBeat), 0);
        QCOMPARE(m_open->selection().beats(), QList{kFirstBeat}); // the inspector shows it
        click({4, 4});
        QCOMPARE(m_open->overlayChoice().of(kFirstBeat), -1);
    }

    void besideItTheViewIsScrubbed()
    {
        const QPointF place(m_panel->view().pictureRect().topLeft() + QPoint(10, 10));
        drag(place, place + QPointF(200, 0));
        QVERIFY(m_open->playhead().picture() > 0);
        QCOMPARE(overlay().place, QPointF(0.4, 0.35));
    }

    void oneDragIsOneEntry()
    {
        const QRect picture = m_panel->view().pictureRect();
        const int before = m_open->document().undoStack()->index();
        const QPointF from = m_handles->boxOf(0).center();
        drag(from, from + QPointF(0.02 * picture.width(), 0.26 * picture.height()), Qt::AltModifier);
        QVERIFY(qAbs(overlay().place.x() - 0.42) < 0.002 && qAbs(overlay().place.y() - 0.61) < 0.002);
        QCOMPARE(m_open->document().undoStack()->index(), before + 1);
        drag(m_handles->boxOf(0).center(), from, Qt::AltModifier);
        QCOMPARE(m_open->document().undoStack()->index(), before + 2);
        m_open->document().undoStack()->undo();
        m_open->document().undoStack()->undo();
        QCOMPARE(overlay().place, QPointF(0.4, 0.35));
    }

    void itSnapsToTheMiddle()
    {
        const QPointF from = m_handles->boxOf(0).center();
        const QPointF middle = m_panel->view().pictureRect().center();
        drag(from, middle + QPointF(4, -4));
        QVERIFY2(qAbs(overlay().place.x() - 0.5) < 1e-6 && qAbs(overlay().place.y() - 0.5) < 1e-6,
                 qPrintable(u"%1 %2"_s.arg(overlay().place.x()).arg(overlay().place.y())));
    }

    void snapping_data()
    {
        QTest::addColumn<QRectF>("box");
        QTest::addColumn<QPointF>("by");
        QTest::newRow("safe at the left, third down") << QRectF(0.06, 0.21, 0.3, 0.23) << QPointF(-0.01, 1.0 / 3 - 0.325);
        QTest::newRow("safe at the right and bottom") << QRectF(0.64, 0.76, 0.3, 0.2) << QPointF(0.01, -0.01);
        QTest::newRow("nothing near") << QRectF(0.1, 0.1, 0.12, 0.12) << QPointF();
    }

    void snapping()
    {
        QFETCH(QRectF, box);
        QFETCH(QPointF, by);
        const QPointF found = snapped(box, {0.015, 0.015}).by;
        QVERIFY2(qAbs(found.x() - by.x()) < 1e-9 && qAbs(found.y() - by.y()) < 1e-9, qPrintable(u"%1 %2"_s.arg(found.x()).arg(found.y())));
    }

    void aCornerResizesIt()
    {
        click(m_handles->boxOf(0).center());
        const QRectF box = m_handles->boxOf(0).adjusted(-4, -4, 4, 4);
        drag(box.bottomRight(), box.center() + (box.bottomRight() - box.center()) * 1.5);
        QVERIFY2(qAbs(overlay().size - 0.3) < 0.01, qPrintable(QString::number(overlay().size)));
        QCOMPARE(overlay().place, QPointF(0.4, 0.35));
    }

    void theKeyboardDoesAllOfIt()
    {
        m_handles->setFocus(Qt::TabFocusReason);
        QCOMPARE(m_open->overlayChoice().of(kFirstBeat), 0);
        const int at = m_open->playhead().picture();
        QTest::keyClick(m_handles, Qt::Key_Right);
        QTest::keyClick(m_handles, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(qAbs(overlay().place.x() - 0.402) < 1e-9 && qAbs(overlay().place.y() - 0.37) < 1e-9);
        QCOMPARE(m_open->playhead().picture(), at); // no step through the film
        QTest::keyClick(m_handles, Qt::Key_Plus);
        QVERIFY(qAbs(overlay().size - 0.205) < 1e-9);
        Overlay second;
        second.text = u"Then"_s;
        m_open->apply(EditKind::AddOverlay, withOverlays(m_open->project(), kFirstBeat, {second}));
        QTest::keyClick(m_handles, Qt::Key_PageUp);
        QCOMPARE(m_open->overlayChoice().of(kFirstBeat), 1);
        QTest::keyClick(m_handles, Qt::Key_Delete);
        QCOMPARE((*m_open->project().find(kFirstBeat))->overlays.size(), 1);
        QTest::keyClick(m_handles, Qt::Key_Escape);
        QCOMPARE(m_open->overlayChoice().of(kFirstBeat), -1);
        QVERIFY(m_panel->view().hasFocus());
    }

    void aScreenReaderHearsThem()
    {
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_handles);
        QVERIFY(list);
        QCOMPARE(list->childCount(), 1);
        QCOMPARE(list->child(0)->text(QAccessible::Name), u"Now"_s);
    }

    void whatIsNotSeenThenIsNotInTheWay()
    {
        m_open->apply(EditKind::EditOverlay,
                      withOverlay(m_open->project(), kFirstBeat, 0, [](Overlay &overlay) { overlay.in = milliseconds(3000); }));
        click(m_handles->boxOf(0).center());
        QCOMPARE(m_open->overlayChoice().of(kFirstBeat), -1);
        m_open->playhead().setPicture(100);
        click(m_handles->boxOf(0).center());
        QCOMPARE(m_open->overlayChoice().of(kFirstBeat), 0);
    }

    void anEditIsSeenAtOnce()
    {
        m_open->make({Slot::frame(kFirstBeat)});
        QTRY_VERIFY_WITH_TIMEOUT(m_open->state(Slot::frame(kFirstBeat))->status == SlotStatus::Ready, 30000);
        m_open->apply(EditKind::EditOverlay, withOverlay(m_open->project(), kFirstBeat, 0, [](Overlay &overlay) {
                          overlay.size = 1;
                          overlay.text = u"H"_s;
                          overlay.place = {0.5, 0.5};
                          overlay.colour = u"#ff00ff"_s;
                      }));
        const auto middle = [this] {
            const QImage &image = m_player->shown().image;
            return image.isNull() ? QColor() : image.pixelColor(image.width() / 2, image.height() / 2);
        };
        QTRY_COMPARE(middle(), QColor(u"#ff00ff"_s));
        m_open->document().undoStack()->undo();
        QTRY_VERIFY(middle() != QColor(u"#ff00ff"_s));
    }

private:
    [[nodiscard]] const Overlay &overlay() const { return (*m_open->project().find(kFirstBeat))->overlays[0]; }
    void click(const QPointF &place) { QTest::mouseClick(m_handles, Qt::LeftButton, {}, place.toPoint()); }
    void drag(const QPointF &from, const QPointF &to, Qt::KeyboardModifiers modifiers = {})
    {
        const auto send = [&](QEvent::Type type, const QPointF &place, Qt::MouseButton button, Qt::MouseButtons buttons) {
            QMouseEvent event(type, place, m_handles->mapToGlobal(place), button, buttons, modifiers);
            QApplication::sendEvent(m_handles, &event);
        };
        send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
        send(QEvent::MouseMove, (from + to) / 2, Qt::NoButton, Qt::LeftButton);
        send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, to, Qt::LeftButton, {});
    }

    std::unique_ptr<EditorFixture> m_fixture;
    std::unique_ptr<OpenProject> m_open;
    SilentOutput m_output;
    std::unique_ptr<FilmPlayer> m_player;
    std::unique_ptr<PreviewPanel> m_panel;
    OverlayHandles *m_handles = nullptr;
};

BEATREEL_TEST(tst_OverlayHandles)
#include "tst_OverlayHandles.moc"
