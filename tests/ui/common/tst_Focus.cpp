// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Appearance.h"
#include "ui/common/FocusTracker.h"
#include "ui/common/SegmentedControl.h"

#include "tests/support/TestMain.h"

#include <QApplication>
#include <QFocusFrame>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace beatreel;

class tst_Focus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_first = new QPushButton(QStringLiteral("First"));
        m_second = new QPushButton(QStringLiteral("Second"));
        m_field = new QLineEdit;
        m_choice = new SegmentedControl;
        m_choice->addSegment(QStringLiteral("Low"));
        m_choice->addSegment(QStringLiteral("High"));
        m_choice->setCurrent(0);
        m_list = new QListWidget;
        m_list->addItem(QStringLiteral("A row"));
        for (QWidget *widget : std::initializer_list<QWidget *>{m_first, m_second, m_field, m_choice, m_list})
            column->addWidget(widget);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void aClickShowsNoRing()
    {
        QTest::mouseClick(m_first, Qt::LeftButton);
        m_first->setFocus(Qt::MouseFocusReason);
        QVERIFY(m_first->hasFocus());
        QVERIFY(!hasVisibleFocus(m_first));
        QVERIFY(!ringed());
    }

    void tabShowsTheRingRoundTheWidget()
    {
        m_first->setFocus(Qt::MouseFocusReason);
        QTest::keyClick(m_first, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_second);
        QVERIFY(hasVisibleFocus(m_second));
        QCOMPARE(ringed(), m_second);
        const QRect widget(m_second->mapTo(m_window.get(), QPoint()), m_second->size());
        QCOMPARE(ring()->geometry(), widget.adjusted(-4, -4, 4, 4));
    }

    void theRingGoesWithTheFirstClick()
    {
        m_first->setFocus(Qt::TabFocusReason);
        QCOMPARE(ringed(), m_first);
        QTest::mouseClick(m_second, Qt::LeftButton);
        QVERIFY(!ringed());
        QTest::keyClick(m_second, Qt::Key_Down);
        QVERIFY(ringed());
    }

    void typingShowsNoRing()
    {
        m_field->setFocus(Qt::MouseFocusReason);
        QTest::keyClicks(m_field, QStringLiteral("abc"));
        QTest::keyClick(m_field, Qt::Key_Left);
        QVERIFY(!ringed());
        QVERIFY(!hasVisibleFocus(m_field));
    }

    void theRingGoesRoundAllSegments()
    {
        m_choice->segment(0)->setFocus(Qt::TabFocusReason);
        QCOMPARE(ringed(), m_choice);
    }

    void listsDrawTheirsInside()
    {
        m_list->setFocus(Qt::TabFocusReason);
        QVERIFY(hasVisibleFocus(m_list));
        QVERIFY(!hasRingOutside(m_list));
        QVERIFY(!ringed());
    }

    void anotherThemeLeavesNoRingBehind()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget());
        Appearance light;
        light.theme = Theme::light();
        for (int i = 0; i < 5; ++i) {
            applyAppearance(*qApp, i % 2 == 0 ? light : Appearance());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCoreApplication::processEvents();
        }
        applyAppearance(*qApp, {});
        QVERIFY(QApplication::focusWidget());
    }

    void mnemonicsAreUnderlinedWhileAltIsHeld()
    {
        const auto underlined = [this] { return m_first->style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, m_first) != 0; };
        QVERIFY(!underlined());
        QTest::keyPress(m_first, Qt::Key_Alt);
        QVERIFY(underlined());
        QTest::keyRelease(m_first, Qt::Key_Alt);
        QVERIFY(!underlined());
    }

private:
    QFocusFrame *ring() const { return m_window->findChild<QFocusFrame *>(); }
    QWidget *ringed() const { return ring() && ring()->isVisible() ? ring()->widget() : nullptr; }

    std::unique_ptr<QWidget> m_window;
    QPushButton *m_first = nullptr;
    QPushButton *m_second = nullptr;
    QLineEdit *m_field = nullptr;
    SegmentedControl *m_choice = nullptr;
    QListWidget *m_list = nullptr;
};

BEATREEL_TEST(tst_Focus)
#include "tst_Focus.moc"
