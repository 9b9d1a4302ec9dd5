// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/PriceAsker.h"

#include "ui/common/Appearance.h"
#include "ui/common/PreferencesStore.h"

#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

class tst_PriceAsker : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }

    void init()
    {
        m_folder = std::make_unique<TestFolder>();
        m_store = std::make_unique<PreferencesStore>(m_folder->file(QStringLiteral("settings.json")));
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_asker = std::make_unique<PriceAsker>(m_window.get(), *m_store);
        m_done = 0;
    }

    void cleanup()
    {
        m_asker.reset();
        m_window.reset();
        m_store.reset();
        m_folder.reset();
    }

    void whatIsFreeIsDoneAtOnce()
    {
        ask(Price::free());
        QCOMPARE(m_done, 1);
        QVERIFY(!panel());
    }

    void enterPaysAndEscLeaves()
    {
        ask(Price::exact(0.19));
        QVERIFY(panel());
        QCOMPARE(m_done, 0);
        QTest::keyClick(panel(), Qt::Key_Escape);
        QTRY_VERIFY(!panel());
        QCOMPARE(m_done, 0);
        ask(Price::exact(0.19));
        QTest::keyClick(panel(), Qt::Key_Return);
        QCOMPARE(m_done, 1);
    }

    void enterOnCancelLeavesAndAHeldKeyDoesNotPay()
    {
        ask(Price::exact(0.19));
        QTest::keyClick(panel()->findChild<QWidget *>(QStringLiteral("doNotPay")), Qt::Key_Return);
        QTRY_VERIFY(!panel());
        QCOMPARE(m_done, 0);
        ask(Price::exact(0.19));
        QWidget *pay = panel()->findChild<QWidget *>(QStringLiteral("pay"));
        for (const int key : {Qt::Key_Return, Qt::Key_Space}) {
            QKeyEvent held(QEvent::KeyPress, key, {}, QString(), true);
            QCoreApplication::sendEvent(pay, &held);
            QKeyEvent release(QEvent::KeyRelease, key, {}, QString(), false);
            QCoreApplication::sendEvent(pay, &release);
        }
        QCOMPARE(m_done, 0);
        QTest::keyClick(pay, Qt::Key_Return);
        QCOMPARE(m_done, 1);
    }

    void doNotAskUnderCoversWhatWasAsked()
    {
        ask(Price::exact(0.19));
        panel()->findChild<QCheckBox *>(QStringLiteral("doNotAsk"))->click();
        panel()->findChild<QPushButton *>(QStringLiteral("pay"))->click();
        QCOMPARE(m_store->value().noAskBelowUsd, 0.20);
        ask(Price::exact(0.19));
        QCOMPARE(m_done, 2);
        QTRY_VERIFY(!panel());
        ask(Price::exact(0.20));
        QCOMPARE(m_done, 2);
        QVERIFY(panel());
    }

    void overTheBudgetNothingCanBePaid()
    {
        Preferences preferences = m_store->value();
        preferences.noAskBelowUsd = 1;
        m_store->set(preferences);
        ask(Price::exact(0.19), -0.12);
        QVERIFY(panel());
        QVERIFY(!panel()->findChild<QPushButton *>(QStringLiteral("pay"))->isEnabled());
        QTest::keyClick(panel(), Qt::Key_Return);
        QCOMPARE(m_done, 0);
    }

    void whoIsPaidAndWhatIsLeftIsSaid()
    {
        m_asker->ask({QStringLiteral("Make 7 takes?"), QStringLiteral("Build"), Price::exact(1), 0.63, QStringLiteral("7 clips by Hailuo")}, {}, [] {});
        QCOMPARE(panel()->findChild<QLabel *>(QStringLiteral("paidModels"))->text(), QStringLiteral("7 clips by Hailuo"));
        QCOMPARE(panel()->findChild<QLabel *>(QStringLiteral("budgetLeft"))->text(), QStringLiteral("Then $0.63 of the budget is left."));
        QVERIFY(panel()->accessibleName().contains(QStringLiteral("Hailuo")));
        QTest::keyClick(panel(), Qt::Key_Escape);
        QTRY_VERIFY(!panel());
        ask(Price::exact(0.3105), 2 - 0.3105); // shown as $0.32
        QCOMPARE(panel()->findChild<QLabel *>(QStringLiteral("budgetLeft"))->text(), QStringLiteral("Then $1.68 of the budget is left."));
    }

    void itStaysWithinTheWindow()
    {
        m_window->setGeometry(100, 100, 400, 300);
        const QRect window(m_window->mapToGlobal(QPoint()), m_window->size());
        for (const QPoint &corner : {window.topLeft(), window.topRight() - QPoint(40, 0), window.bottomRight() - QPoint(40, 24), window.bottomLeft() - QPoint(0, 24)}) {
            m_asker->ask({QStringLiteral("Make it?"), QStringLiteral("Build"), Price::exact(1), {}}, QRect(corner, QSize(40, 24)), [] {});
            const QRect place = panel()->geometry();
            QVERIFY(window.adjusted(0, 0, 2, 2).contains(place)); // the test platform puts a frame round popups
            QVERIFY(!place.contains(corner + QPoint(20, 12)));
            QTest::keyClick(panel(), Qt::Key_Escape);
            QTRY_VERIFY(!panel());
        }
    }

    void anUnknownPriceAlwaysAsks()
    {
        Preferences preferences = m_store->value();
        preferences.noAskBelowUsd = 100;
        m_store->set(preferences);
        ask(Price::unknown());
        QVERIFY(panel());
        QVERIFY(!panel()->findChild<QCheckBox *>(QStringLiteral("doNotAsk"))->isVisible());
    }

private:
    void ask(const Price &price, std::optional<double> left = {})
    {
        m_asker->ask({QStringLiteral("Make clip 3.1?"), QStringLiteral("Make it"), price, left}, {}, [this] { ++m_done; });
    }
    [[nodiscard]] QWidget *panel() { return m_window->findChild<QWidget *>(QStringLiteral("priceAsker")); }

    std::unique_ptr<TestFolder> m_folder;
    std::unique_ptr<PreferencesStore> m_store;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<PriceAsker> m_asker;
    int m_done = 0;
};

BEATREEL_TEST(tst_PriceAsker)
#include "tst_PriceAsker.moc"
