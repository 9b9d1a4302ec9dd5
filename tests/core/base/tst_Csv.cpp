// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Csv.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_Csv : public QObject
{
    Q_OBJECT

private slots:
    void rows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::addColumn<int>("lastLine");
        const auto rows = [](const QList<QStringList> &list) { return list; };
        QTest::newRow("plain") << QByteArray("a,b\n1,2\n3,4\n") << rows({{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}) << 3;
        QTest::newRow("without a last line end") << QByteArray("a,b\n1,2") << rows({{u"1"_s, u"2"_s}}) << 2;
        QTest::newRow("of another system, with a mark") << QByteArray("\xEF\xBB\xBF" "A, b\r\n1,2\r\n\r\n3,4\r\n") << rows({{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}) << 4;
        QTest::newRow("quotes") << QByteArray("a,b\n\"x, \"\"y\"\"\",\"two\nlines\"\n3,\"\"\n") << rows({{u"x, \"y\""_s, u"two\nlines"_s}, {u"3"_s, u""_s}}) << 4;
        QTest::newRow("empty fields") << QByteArray("a,b\n,\n") << rows({{u""_s, u""_s}}) << 2;
        QTest::newRow("names alone") << QByteArray("a,b\n") << rows(QList<QStringList>{}) << 0;
        QTest::newRow("nothing") << QByteArray() << rows(QList<QStringList>{}) << 0;
    }

    void rows()
    {
        QFETCH(QByteArray, text);
        QFETCH(QList<QStringList>, rows);
        QFETCH(int, lastLine);
        const auto table = parseCsv(text, QStringLiteral("it"));
        QVERIFY2(table, table ? "" : qPrintable(table.error().sentence));
        QList<QStringList> read;
        for (const CsvRow &row : table->rows)
            read.append(row.fields);
        QCOMPARE(read, rows);
        QCOMPARE(table->rows.isEmpty() ? 0 : table->rows.last().line, lastLine);
        if (!text.isEmpty())
            QCOMPARE(table->names, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    }

    void wrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("an open quote") << QByteArray("a,b\n1,2\n\"3,4\n") << QStringLiteral("line 3: a quote is not closed");
        QTest::newRow("too many fields") << QByteArray("a,b\n1,2,3\n") << QStringLiteral("line 2 has 3 fields, and there are 2 names");
        QTest::newRow("too few fields") << QByteArray("a,b\n1\n") << QStringLiteral("line 2 has 1 fields");
        QTest::newRow("another encoding") << QByteArray("a,b\nsch\xF6n,2\n") << QStringLiteral("UTF-8");
    }

    void wrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const auto table = parseCsv(text, QStringLiteral("it"));
        QVERIFY(!table);
        QCOMPARE(table.error().kind, ErrorKind::BadInput);
        QVERIFY2(table.error().sentence.contains(says), qPrintable(table.error().sentence));
    }
};

BEATREEL_TEST(tst_Csv)
#include "tst_Csv.moc"
