// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/CropView.h"

#include "tests/support/TestMain.h"
#include "ui/common/Appearance.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

using namespace beatreel;

class tst_CropView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CropView> m_view;

    void drag(const QPointF &from, const QPointF &by)
    {
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from.toPoint());
        const QPointF to = from + by;
        QMouseEvent move(QEvent::MouseMove, to, m_view->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_view.get(), &move);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, to.toPoint());
    }

private slots:
    void init()
    {
        applyAppearance(*qApp, Appearance());
        m_view = std::make_unique<CropView>();
        QImage picture(200, 200, QImage::Format_RGB32);
        picture.fill(Qt::white);
        m_view->setPicture(picture, {160, 90});
        m_view->resize(204, 204); // the picture as it is, two pixels from the edges
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setFocus();
    }
    void cleanup() { m_view.reset(); }

    void theWindowIsDragged()
    {
        QCOMPARE(m_view->window(), QRectF(2, 45.75, 200, 112.5));
        drag({100, 100}, {30, 20});
        QCOMPARE(m_view->window().top(), 2 + 87.5 * m_view->crop().y);
        QVERIFY(std::abs(m_view->window().top() - 65.75) < 0.1);
        QCOMPARE(m_view->crop().x, 0.5); // no room
        drag({100, 100}, {0, -500});
        QCOMPARE(m_view->window().top(), 2.0);
    }

    void whatLiesOutsideIsDim()
    {
        const QImage seen = m_view->grab().toImage();
        QVERIFY(qGray(seen.pixel(100, 100)) == 255);
        QVERIFY(qGray(seen.pixel(100, 20)) < 120);
        QVERIFY(qGray(seen.pixel(100, 180)) < 120);
    }

    void itsKeysMoveAndZoom()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->crop().y, 0.45);
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QCOMPARE(m_view->crop().zoom, 1.1);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY((m_view->crop() == Crop{0.55, 0.45, 1.1}));
        QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("55 percent")));
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Minus);
        QCOMPARE(m_view->crop().zoom, 1.0);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QVERIFY(m_view->crop().isDefault());
    }
};

BEATREEL_TEST(tst_CropView)
#include "tst_CropView.moc"
