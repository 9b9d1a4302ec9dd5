// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/TipBar.h"

#include "ui/common/Appearance.h"
#include "ui/common/ElidingLabel.h"

#include "tests/support/TestMain.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace beatreel;
using namespace Qt::StringLiterals;

namespace {

struct Place
{
    Place()
    {
        auto *column = new QVBoxLayout(&window);
        field = new QLineEdit(&window);
        bar = new TipBar(&window);
        bar->setMinimumHeight(28);
        column->addWidget(bar);
        column->addWidget(field);
        window.resize(700, 200);
        window.show();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
        field->setFocus();
    }
    [[nodiscard]] QAbstractButton *button(const QString &name) { return bar->findChild<QAbstractButton *>(name); }
    [[nodiscard]] ElidingLabel *label() { return bar->findChild<ElidingLabel *>(u"tipSentence"_s); }

    QWidget window;
    TipBar *bar;
    QLineEdit *field;
};

const QString kSentence = QStringLiteral("Every take is kept. Choose among them, or compare two, in Takes.");
const QString kOffer = QStringLiteral("Don't show tips");

} // namespace

class tst_TipBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }

    void itIsReadAndDismissedWithoutTakingTheKeyboard()
    {
        Place place;
        QSignalSpy dismissed(place.bar, &TipBar::dismissed);
        place.bar->show(kSentence, kOffer, [] {});
        QCOMPARE(place.bar->sentence(), kSentence);
        QTRY_COMPARE(place.label()->shownText(), kSentence);
        QVERIFY(place.field->hasFocus());
        QTest::mouseClick(place.button(u"dismissTip"_s), Qt::LeftButton);
        QCOMPARE(dismissed.size(), 1);
        QCOMPARE(place.bar->sentence(), QString());
        QVERIFY(!place.button(u"dismissTip"_s)->isVisible());
        QVERIFY(place.field->hasFocus());
    }

    /// A screen reader that comes to it later reads it, and nothing of one that is gone.
    void itHasItsSentenceForAName()
    {
        Place place;
        place.bar->show(kSentence, kOffer, [] {});
        QCOMPARE(place.bar->accessibleName(), kSentence);
        place.bar->clear();
        QCOMPARE(place.bar->accessibleName(), QString());
    }

    void theOfferIsTakenFromTheKeyboardToo()
    {
        Place place;
        int taken = 0;
        QSignalSpy dismissed(place.bar, &TipBar::dismissed);
        place.bar->show(kSentence, kOffer, [&taken] { ++taken; });
        QAbstractButton *offer = place.button(u"tipOffer"_s);
        QTRY_VERIFY(offer->isVisible());
        offer->setFocus(Qt::TabFocusReason);
        QVERIFY(offer->hasFocus());
        QTest::keyClick(offer, Qt::Key_Space);
        QCOMPARE(taken, 1);
        QCOMPARE(dismissed.size(), 1);
        QCOMPARE(place.bar->sentence(), QString());
    }

    /// It asks for no room: the offer gives way, then the end of the sentence.
    void whereItIsNarrowTheSentenceStays()
    {
        Place place;
        place.bar->show(kSentence, kOffer, [] {});
        QTRY_VERIFY(place.button(u"tipOffer"_s)->isVisible());
        place.window.resize(520, 200);
        QTRY_VERIFY(!place.button(u"tipOffer"_s)->isVisible());
        QTRY_COMPARE(place.label()->shownText(), kSentence);
        place.window.resize(300, 200);
        QTRY_VERIFY(place.label()->shownText() != kSentence);
        QTRY_VERIFY(place.bar->rect().contains(place.button(u"dismissTip"_s)->geometry()));
        place.window.resize(700, 200);
        QTRY_VERIFY(place.button(u"tipOffer"_s)->isVisible());
    }

    void itStandsBetweenTheMenusAndTheCorner_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }
    void itStandsBetweenTheMenusAndTheCorner()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QWidget window;
        window.setLayoutDirection(direction);
        auto *column = new QVBoxLayout(&window);
        auto *menus = new QMenuBar(&window);
        for (const QString &title : {u"File"_s, u"Edit"_s, u"Help"_s})
            menus->addMenu(title)->addAction(title);
        auto *corner = new QToolButton(menus);
        corner->setText(u"Find an action"_s);
        menus->setCornerWidget(corner);
        auto *bar = new TipBar(&window);
        bar->standIn(*menus);
        column->setMenuBar(menus);
        window.resize(900, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QRect last = menus->actionGeometry(menus->actions().last());
        bar->show(kSentence, kOffer, [] {});
        const auto isBetween = [&] {
            const QRect edge = menus->actionGeometry(menus->actions().last());
            return bar->width() > 100 && bar->height() == menus->height() && !bar->geometry().intersects(edge) && !bar->geometry().intersects(corner->geometry());
        };
        QTRY_VERIFY(isBetween());
        window.resize(700, 200);
        QTRY_VERIFY(bar->width() < 600 && isBetween());
        bar->clear();
        QVERIFY(!bar->isVisible());
        QCOMPARE(menus->actionGeometry(menus->actions().last()).size(), last.size()); // no menu gave way
    }
};

BEATREEL_TEST(tst_TipBar)
#include "tst_TipBar.moc"
