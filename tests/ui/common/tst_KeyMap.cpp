// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/KeyAssignment.h"
#include "ui/common/KeyMap.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

namespace {

const ActionId kCopy(QStringLiteral("a.copy"));
const ActionId kCut(QStringLiteral("a.cut"));
const ActionId kStep(QStringLiteral("a.step"));

QKeySequence key(const char *text)
{
    return QKeySequence::fromString(QString::fromLatin1(text));
}

QList<ActionEntry> entries()
{
    return {{kCopy, ActionGroup::Edit, QStringLiteral("Copy"), {key("Ctrl+C")}},
            {kCut, ActionGroup::Edit, QStringLiteral("Cut"), {key("Ctrl+X"), key(",")}},
            {kStep, ActionGroup::Edit, QStringLiteral("Step"), {key("Left")}, {}, {.hasFilmKeys = true}}};
}

QJsonObject object(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class tst_KeyMap : public QObject
{
    Q_OBJECT

private slots:
    void onlyChangesAreWritten()
    {
        KeyMap map;
        QCOMPARE(map.toJson(), QJsonObject());
        map.set(entries()[0], {key("Ctrl+Shift+C"), key("Ctrl+,")});
        map.set(entries()[1], {});
        map.set(entries()[2], entries()[2].keys);
        QCOMPARE(map.toJson(), object(R"({"a.copy": ["Ctrl+Shift+C", "Ctrl+,"], "a.cut": []})"));
        QVERIFY(!map.isChanged(kStep));
        Findings findings;
        QCOMPARE(KeyMap::fromJson(map.toJson(), findings), map);
        QVERIFY(findings.isEmpty());
    }

    void everyKeyReturns_data()
    {
        QTest::addColumn<QKeySequence>("key");
        for (const char *text : {"Ctrl+D", "]", ",", ".", "Space", "Ctrl++", "Ctrl+,", "?", "Del",
                                 "Shift+Left", "Ctrl+Return", "F11", "Meta+1", "Ctrl+K, Ctrl+,"})
            QTest::newRow(text) << key(text);
        QTest::newRow("umlaut") << QKeySequence(Qt::CTRL | Qt::Key_Odiaeresis);
        QTest::newRow("keyboard's own") << QKeySequence(Qt::Key_MediaPlay);
    }

    void everyKeyReturns()
    {
        QFETCH(QKeySequence, key);
        QVERIFY(!key.isEmpty());
        KeyMap map;
        map.set(entries()[0], {key});
        Findings findings;
        QCOMPARE(KeyMap::fromJson(map.toJson(), findings).keysOf(entries()[0]), QList{key});
        QVERIFY(findings.isEmpty());
    }

    void resetBringsTheShippedKeysBack()
    {
        KeyMap map;
        map.set(entries()[1], {key("X")});
        QCOMPARE(map.keysOf(entries()[1]), QList{key("X")});
        map.reset(kCut);
        QCOMPARE(map.keysOf(entries()[1]), entries()[1].keys);
        QCOMPARE(map, KeyMap());
    }

    void whatIsNotUnderstoodIsKept()
    {
        const QJsonObject written = object(
            R"({"b.from_the_future": ["Ctrl+F"], "a.cut": "Ctrl+X", "a.copy": ["Ctrl+Nonsense"], "a.step": [4]})");
        Findings findings;
        KeyMap map = KeyMap::fromJson(written, findings);
        QCOMPARE(map.toJson(), written);
        QCOMPARE(findings.size(), 3);
        QCOMPARE(findings[0].place, QStringLiteral("keys.a.copy"));
        QCOMPARE(map.keysOf(entries()[0]), entries()[0].keys);
        map.set(entries()[1], {key("X")});
        QCOMPARE(map.toJson().value(QStringLiteral("a.cut")), QJsonArray{QStringLiteral("X")});
    }

    void eachKeyGoesToOneAction()
    {
        QVERIFY(assignKeys(entries(), {}).conflicts.isEmpty());
        KeyMap map;
        map.set(entries()[2], {key("Ctrl+X"), key("Right")});
        const KeyAssignment given = assignKeys(entries(), map);
        QCOMPARE(given.keys.value(kStep), (QList{key("Ctrl+X"), key("Right")}));
        QCOMPARE(given.keys.value(kCut), QList{key(",")});
        QCOMPARE(given.conflicts, (QList<KeyConflict>{{key("Ctrl+X"), kStep, kCut}}));
        QCOMPARE(given.holderOf(key("Ctrl+X")), kStep);
        QCOMPARE(given.holderOf(key("Ctrl+J")), ActionId());
    }

    void amongTheUsersKeysTheFirstActionHasIt()
    {
        KeyMap map;
        for (const ActionEntry &entry : entries())
            map.set(entry, {key("Q"), key("Q")});
        const KeyAssignment given = assignKeys(entries(), map);
        QCOMPARE(given.keys.value(kCopy), QList{key("Q")});
        QCOMPARE(given.keys.value(kCut), QList<QKeySequence>());
        QCOMPARE(given.conflicts.size(), 4);
        QCOMPARE(given.conflicts[0], (KeyConflict{key("Q"), kCopy, kCut}));
    }

    void aKeyThatBeginsAnotherStandsInItsWay_data()
    {
        QTest::addColumn<QKeySequence>("a");
        QTest::addColumn<QKeySequence>("b");
        QTest::addColumn<bool>("overlapping");
        QTest::newRow("same") << key("Ctrl+K") << key("Ctrl+K") << true;
        QTest::newRow("begins") << key("Ctrl+K") << key("Ctrl+K, Ctrl+B") << true;
        QTest::newRow("is begun") << key("Ctrl+K, Ctrl+B") << key("Ctrl+K") << true;
        QTest::newRow("other modifier") << key("Ctrl+K") << key("Alt+K") << false;
        QTest::newRow("other end") << key("Ctrl+K, B") << key("Ctrl+K, C") << false;
        QTest::newRow("nothing") << key("") << key("Ctrl+K") << false;
    }

    void aKeyThatBeginsAnotherStandsInItsWay()
    {
        QFETCH(QKeySequence, a);
        QFETCH(QKeySequence, b);
        QFETCH(bool, overlapping);
        QCOMPARE(overlap(a, b), overlapping);
    }
};

BEATREEL_TEST(tst_KeyMap)
#include "tst_KeyMap.moc"
