// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Appearance.h"
#include "ui/common/KeyField.h"

#include "tests/support/TestMain.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace beatreel;

class tst_KeyField : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_field = new KeyField;
        m_field->setKey(QKeySequence(Qt::CTRL | Qt::Key_D));
        m_next = new QLineEdit;
        column->addWidget(m_field);
        column->addWidget(m_next);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
    }

    void cleanup() { m_window.reset(); }

    void takesDownWhatIsPressed_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("taken");
        const auto row = [](const char *taken, int key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::addRow("%s %x", taken, int(modifiers)) << key << modifiers << QString::fromLatin1(taken);
        };
        row("A", Qt::Key_A);
        row("Shift+A", Qt::Key_A, Qt::ShiftModifier);
        row("Ctrl+Shift+A", Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        row("?", Qt::Key_Question, Qt::ShiftModifier);
        row("Ctrl++", Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier);
        row("Shift+Left", Qt::Key_Left, Qt::ShiftModifier);
        row("Left", Qt::Key_Left, Qt::KeypadModifier);
        row("Space", Qt::Key_Space);
        row("Return", Qt::Key_Return);
        row("Del", Qt::Key_Delete);
        row("Ctrl+Esc", Qt::Key_Escape, Qt::ControlModifier);
        row("F11", Qt::Key_F11);
    }

    void takesDownWhatIsPressed()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QString, taken);
        QSignalSpy pressed(m_field, &KeyField::keyPressed);
        QSignalSpy removed(m_field, &KeyField::removeWanted);
        m_field->startWaiting();
        press(static_cast<Qt::Key>(key), modifiers);
        QVERIFY(!m_field->isWaiting());
        QCOMPARE(pressed.size(), 1);
        QCOMPARE(pressed[0][0].value<QKeySequence>().toString(), taken);
        QCOMPARE(m_field->key(), QKeySequence(Qt::CTRL | Qt::Key_D));
        QCOMPARE(removed.size(), 0);
    }

    void waitsAfterSpaceEnterOrAClick()
    {
        press(Qt::Key_Space);
        QVERIFY(m_field->isWaiting());
        press(Qt::Key_A);
        press(Qt::Key_Return);
        QVERIFY(m_field->isWaiting());
        press(Qt::Key_A);
        QVERIFY(!m_field->isWaiting());
        QTest::mouseClick(m_field, Qt::LeftButton);
        QVERIFY(m_field->isWaiting());
    }

    void modifiersAloneAreNoKey()
    {
        QSignalSpy pressed(m_field, &KeyField::keyPressed);
        m_field->startWaiting();
        m_window->layout()->activate();
        const QImage before = m_field->grab().toImage();
        QTest::keyPress(m_window->windowHandle(), Qt::Key_Control, Qt::ControlModifier);
        QVERIFY(m_field->isWaiting());
        QVERIFY(m_field->grab().toImage() != before);
        QTest::keyRelease(m_window->windowHandle(), Qt::Key_Control, Qt::NoModifier);
        QCOMPARE(m_field->grab().toImage(), before);
        QCOMPARE(pressed.size(), 0);
    }

    void escapeAndAnotherFocusLeaveItAsItWas()
    {
        QSignalSpy pressed(m_field, &KeyField::keyPressed);
        m_field->startWaiting();
        press(Qt::Key_Escape);
        QVERIFY(!m_field->isWaiting());
        m_field->startWaiting();
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_next);
        QVERIFY(!m_field->isWaiting());
        QCOMPARE(pressed.size(), 0);
    }

    void shortcutsOfTheWindowRestWhileItWaits()
    {
        QAction action;
        action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
        m_window->addAction(&action);
        QSignalSpy run(&action, &QAction::triggered);
        press(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(run.size(), 1);
        m_field->startWaiting();
        press(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(run.size(), 1);
        QVERIFY(!m_field->isWaiting());
    }

    void deleteAsksToRemove()
    {
        QSignalSpy removed(m_field, &KeyField::removeWanted);
        press(Qt::Key_Delete);
        press(Qt::Key_Backspace);
        QCOMPARE(removed.size(), 2);
    }

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window->windowHandle(), key, modifiers);
    }

    std::unique_ptr<QWidget> m_window;
    KeyField *m_field = nullptr;
    QLineEdit *m_next = nullptr;
};

BEATREEL_TEST(tst_KeyField)
#include "tst_KeyField.moc"
