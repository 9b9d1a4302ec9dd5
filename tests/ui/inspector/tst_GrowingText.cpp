// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/GrowingText.h"

#include "ui/common/Appearance.h"

#include "tests/support/TestMain.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace beatreel;

class tst_GrowingText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }

    void isAsHighAsItsText()
    {
        GrowingText box(1, 4);
        box.resize(300, 20);
        box.QWidget::show();
        const int one = box.height();
        box.show(QStringLiteral("a\nb\nc"));
        const int three = box.height();
        QVERIFY(three > one);
        box.show(QStringLiteral("a\nb\nc\nd\ne\nf\ng"));
        const int most = box.height();
        QVERIFY(most > three);
        box.show(QString(40, u'\n'));
        QCOMPARE(box.height(), most);
        box.show({});
        QCOMPARE(box.height(), one);
    }

    void showingTellsNobodyAndKeepsTheCursor()
    {
        GrowingText box(1, 4);
        const QSignalSpy edited(&box, &GrowingText::edited);
        box.show(QStringLiteral("one two"));
        QTextCursor cursor = box.textCursor();
        cursor.setPosition(5);
        box.setTextCursor(cursor);
        box.show(QStringLiteral("one three"));
        QCOMPARE(box.textCursor().position(), 5);
        box.show(QStringLiteral("on"));
        QCOMPARE(box.textCursor().position(), 2);
        QCOMPARE(edited.size(), 0);
        QTest::keyClicks(&box, QStringLiteral("e"));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited[0][0].toString(), QStringLiteral("one"));
    }
};

BEATREEL_TEST(tst_GrowingText)
#include "tst_GrowingText.moc"
