// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Json.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QTest>

using namespace beatreel;

class tst_Json : public QObject
{
    Q_OBJECT

private slots:
    void parseErrorNamesThePlace()
    {
        const auto result = parseJsonObject("{\n  \"a\": 1,\n  oops\n}", QStringLiteral("The spec “a.json”"));
        QVERIFY(!result);
        QVERIFY(result.error().sentence.contains(QStringLiteral("a.json")));
        QVERIFY2(result.error().sentence.contains(QStringLiteral("line 3")), qPrintable(result.error().sentence));
        QVERIFY(!parseJsonObject("[1]", QStringLiteral("It")));
    }

    void readerCollectsEverythingWrong()
    {
        Findings findings;
        JsonReader reader({{QStringLiteral("a"), 1.5}, {QStringLiteral("b"), QStringLiteral("x")}, {QStringLiteral("z"), true}},
                          QStringLiteral("beats[2]"), findings);
        QCOMPARE(reader.whole(QStringLiteral("a")), 0);
        QCOMPARE(reader.number(QStringLiteral("b"), JsonReader::Need::Required, 4), 4.0);
        QCOMPARE(reader.string(QStringLiteral("c")), QString());
        QCOMPARE(reader.string(QStringLiteral("d"), JsonReader::Need::Optional, QStringLiteral("f")), QStringLiteral("f"));
        QCOMPARE(findings.size(), 3);
        QCOMPARE(findings[0].place, QStringLiteral("beats[2].a"));
        QCOMPARE(findings[1].code, QStringLiteral("wrong_type"));
        QCOMPARE(findings[2].code, QStringLiteral("missing"));
        QCOMPARE(reader.rest(), QJsonObject({{QStringLiteral("z"), true}}));
    }

    void restNeverReplaces()
    {
        const QJsonObject merged = withRest({{QStringLiteral("a"), 1}}, {{QStringLiteral("a"), 2}, {QStringLiteral("b"), 3}});
        QCOMPARE(merged, QJsonObject({{QStringLiteral("a"), 1}, {QStringLiteral("b"), 3}}));
    }
};

BEATREEL_TEST(tst_Json)
#include "tst_Json.moc"
