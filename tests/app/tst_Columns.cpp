// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Columns.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel::cli;
using namespace Qt::StringLiterals;

/// How wide texts are on a terminal, so that columns stay columns in every language.
class tst_Columns : public QObject
{
    Q_OBJECT

private slots:
    void widths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        QTest::newRow("nothing") << u""_s << 0;
        QTest::newRow("English") << u"soundfont"_s << 9;
        QTest::newRow("German") << u"Wörter für Größe"_s << 16;
        QTest::newRow("an accent of its own") << u"e\u0301te\u0301"_s << 3;
        QTest::newRow("Japanese") << u"サウンド"_s << 8;
        QTest::newRow("Chinese and Latin") << u"音色库 GM"_s << 9;
        QTest::newRow("full-width marks") << u"（）、。"_s << 8;
        QTest::newRow("beyond the first plane") << u"𠮷"_s << 2;
        QTest::newRow("dashes and quotes") << u"“…” – —"_s << 7;
    }
    void widths()
    {
        QFETCH(const QString, text);
        QFETCH(const int, columns);
        QCOMPARE(displayWidth(text), columns);
        QCOMPARE(displayWidth(padded(text, 20)), 20);
        QCOMPARE(displayWidth(paddedBefore(text, 20)), 20);
        QVERIFY(padded(text, 20).startsWith(text) && paddedBefore(text, 20).endsWith(text));
    }

    void whatIsWiderIsLeftWhole()
    {
        QCOMPARE(padded(u"サウンド"_s, 5), u"サウンド"_s);
        QCOMPARE(columnsFor({u"ok"_s, u"サウンド"_s}, 4), 8);
        QCOMPARE(columnsFor({u"ok"_s}, 4), 4);
    }

    void whatIsTooLongIsCut()
    {
        QCOMPARE(cutTo(u"a watch"_s, 7), u"a watch"_s);
        QCOMPARE(cutTo(u"a watch"_s, 6), u"a wat…"_s);
        QCOMPARE(cutTo(u"腕時計"_s, 6), u"腕時計"_s);
        QCOMPARE(cutTo(u"腕時計"_s, 5), u"腕時…"_s);
        QCOMPARE(cutTo(u"腕時計"_s, 4), u"腕…"_s);
    }
};

BEATREEL_TEST(tst_Columns)
#include "tst_Columns.moc"
