// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/PictureChoice.h"

#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>

using namespace beatreel;

namespace {

/// Packets as text, in the order of storage: "I0 P3 b1 b2": a capital I can be decoded by itself.
std::vector<ListedPicture> packets(const QString &text)
{
    std::vector<ListedPicture> list;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        list.push_back({.time = word.mid(1).toInt(), .isKey = word.startsWith(u'I')});
    return list;
}

std::vector<ListedPicture> shown(std::vector<ListedPicture> list)
{
    std::ranges::sort(list, {}, &ListedPicture::time);
    return list;
}

/// One letter for each packet: whole, reference or nothing.
QString usesOf(PictureChoice &choice, const std::vector<ListedPicture> &list)
{
    QString uses;
    for (const ListedPicture &packet : list) {
        const PictureChoice::Use use = choice.useOf(packet.time, packet.isKey);
        uses += use == PictureChoice::Use::Whole ? u'W' : use == PictureChoice::Use::Reference ? u'r' : u'-';
    }
    return uses;
}

} // namespace

class tst_PictureChoice : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatIsNeededIsDecoded_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<std::vector<qint64>>("wanted");
        QTest::addColumn<QString>("uses");
        const auto row = [](const char *name, const char *stored, std::vector<qint64> wanted,
                            const char *uses) {
            QTest::newRow(name) << QString::fromLatin1(stored) << std::move(wanted)
                                << QString::fromLatin1(uses);
        };
        row("the first", "I0 P3 b1 b2 I4 P7 b5 b6", {0}, "W-------");
        row("the last", "I0 P3 b1 b2 I4 P7 b5 b6", {7}, "----rW--");
        row("one in between", "I0 P3 b1 b2 I4 P7 b5 b6", {1}, "rrW-----");
        row("one in each group", "I0 P3 b1 b2 I4 P7 b5 b6", {2, 4}, "rrrWW---");
        row("stored the other way round", "I0 P3 b1 b2 I4 P7 b5 b6", {1, 3}, "rWW-----");
        row("a group is passed over", "I0 P1 I2 P3 I4 P5", {1, 4}, "rW--W-");
        row("shown before the next key picture, stored behind it", "I0 P3 b1 b2 I6 b4 b5 P7", {5},
            "rrrrrrW-");
        row("there, and the key picture too", "I0 P3 b1 b2 I6 b4 b5 P7", {4, 7}, "rrrrrWrW");
        row("no key picture is listed", "P0 P1 P2 P3", {2}, "rrW-");
        row("all are key pictures", "I0 I1 I2 I3", {0, 3}, "W--W");
        row("nothing", "I0 P1", {}, "--");
    }

    void onlyWhatIsNeededIsDecoded()
    {
        QFETCH(QString, stored);
        QFETCH(std::vector<qint64>, wanted);
        const std::vector<ListedPicture> list = packets(stored);
        PictureChoice choice(shown(list), wanted);
        QTEST(usesOf(choice, list), "uses");
        QVERIFY(choice.isComplete());
    }

    void aPacketWithoutTimeMayBeWanted()
    {
        PictureChoice choice(packets(QStringLiteral("I0 P1 P2")), {2});
        QCOMPARE(choice.useOf(0, true), PictureChoice::Use::Reference);
        QCOMPARE(choice.useOf(std::nullopt, false), PictureChoice::Use::Whole);
        QVERIFY(!choice.isComplete());
    }

    void picturesStandForWantedOnes()
    {
        PictureChoice choice(packets(QStringLiteral("I0 P10 P20 P30")), {10, 20, 30});
        QVERIFY(!choice.isShown(0));
        QVERIFY(choice.isShown(10));
        QVERIFY(!choice.isShown(15));
        QVERIFY(choice.isShown(30)); // 20 did not come: this is the first that is not earlier
        QVERIFY(!choice.isShown(40));
    }

    void theNextStandsForADamagedOne()
    {
        const std::vector<ListedPicture> list = packets(QStringLiteral("I0 P10 P20 I30 P40 P50"));
        PictureChoice choice(list, {10, 50});
        QCOMPARE(usesOf(choice, {list[0], list[1], list[2]}), QStringLiteral("rW-"));
        choice.onDecoderEmpty();
        QCOMPARE(usesOf(choice, {list[3]}), QStringLiteral("W"));
        QVERIFY(choice.isShown(30));
        QCOMPARE(usesOf(choice, {list[4], list[5]}), QStringLiteral("rW"));
        QVERIFY(choice.isComplete());
        choice.onDecoderEmpty();
        QVERIFY(!choice.isComplete());
        QCOMPARE(usesOf(choice, {list[4]}), QStringLiteral("W"));
        QVERIFY(choice.isShown(60));
        QVERIFY(choice.isComplete());
    }

    void nothingIsMissingThatCameOut()
    {
        const std::vector<ListedPicture> list = packets(QStringLiteral("I0 P10 I20 P30"));
        PictureChoice choice(list, {10, 30});
        QCOMPARE(usesOf(choice, {list[0], list[1]}), QStringLiteral("rW"));
        QVERIFY(choice.isShown(10));
        choice.onDecoderEmpty();
        QCOMPARE(usesOf(choice, {list[2], list[3]}), QStringLiteral("rW"));
        QVERIFY(choice.isShown(30));
        choice.onDecoderEmpty();
        QVERIFY(choice.isComplete());
    }
};

BEATREEL_TEST(tst_PictureChoice)
#include "tst_PictureChoice.moc"
