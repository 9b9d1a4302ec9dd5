// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/WordSearch.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

namespace {

/// The text with the letters that were asked for in brackets: "[Dup]licate [b]eat".
QString marked(const QString &text, const QList<int> &places)
{
    QString result;
    for (int i = 0; i < text.size(); ++i) {
        const bool isIn = places.contains(i);
        if (isIn && !places.contains(i - 1))
            result += u'[';
        result += text.at(i);
        if (isIn && !places.contains(i + 1))
            result += u']';
    }
    return result;
}

} // namespace

class tst_WordSearch : public QObject
{
    Q_OBJECT

private slots:
    void findsAndMarks_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found"); // empty: not found
        const auto row = [](const char *name, const QString &query, const QString &text,
                            const QString &found) { QTest::newRow(name) << query << text << found; };
        row("start", QStringLiteral("dup"), QStringLiteral("Duplicate beat"),
            QStringLiteral("[Dup]licate beat"));
        row("any order", QStringLiteral("beat dup"), QStringLiteral("Duplicate beat"),
            QStringLiteral("[Dup]licate [beat]"));
        row("within", QStringLiteral("plic"), QStringLiteral("Duplicate beat"),
            QStringLiteral("Du[plic]ate beat"));
        row("a word before a part", QStringLiteral("at"), QStringLiteral("Beat at once"),
            QStringLiteral("Beat [at] once"));
        row("initials", QStringLiteral("fsp"), QStringLiteral("Full-screen preview"),
            QStringLiteral("[F]ull-[s]creen [p]review"));
        row("initials and more", QStringLiteral("dupb"), QStringLiteral("Duplicate beat"),
            QStringLiteral("[Dup]licate [b]eat"));
        row("nearest where leaping fails", QStringLiteral("oba"), QStringLiteral("Go back about"),
            QStringLiteral("G[o] [ba]ck about"));
        row("no such order", QStringLiteral("tba"), QStringLiteral("Abut"), {});
        row("one word is missing", QStringLiteral("beat drone"), QStringLiteral("Duplicate beat"), {});
        row("case", QStringLiteral("MP4"), QStringLiteral("Export mp4"), QStringLiteral("Export [mp4]"));
        row("accents", QStringLiteral("verkurzen"), QStringLiteral("Beat verkürzen"),
            QStringLiteral("Beat [verkürzen]"));
        row("accents asked for", QStringLiteral("é"), QStringLiteral("Edit"), QStringLiteral("[E]dit"));
        row("blanks", QStringLiteral("  beat   "), QStringLiteral("Beat"), QStringLiteral("[Beat]"));
        row("nothing", QString(), QStringLiteral("Beat"), QStringLiteral("Beat"));
    }

    void findsAndMarks()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QFETCH(QString, found);
        const auto match = matchWords(query, text);
        QCOMPARE(match ? marked(text, match->places) : QString(), found);
    }

    void whatStandsBesideCountsToo()
    {
        QVERIFY(!matchWords(QStringLiteral("playback"), QStringLiteral("Loop")));
        const auto match = matchWords(QStringLiteral("playback loop"), QStringLiteral("Loop"),
                                      {QStringLiteral("Playback"), QStringLiteral("Ctrl+D")});
        QVERIFY(match);
        QCOMPARE(match->places, (QList{0, 1, 2, 3}));
        QVERIFY(
            matchWords(QStringLiteral("ctrl+d"), QStringLiteral("Duplicate"), {QStringLiteral("Ctrl+D")}));
        QVERIFY(!matchWords(QStringLiteral("back"), QStringLiteral("Loop"), {QStringLiteral("Playback")}));
    }

    void lettersCanBeToldToStayTogether()
    {
        const QString text = QStringLiteral("Duplicate beat");
        QVERIFY(matchWords(QStringLiteral("dupb"), text));
        QVERIFY(!matchWords(QStringLiteral("dupb"), text, {}, Letters::Together));
        QVERIFY(matchWords(QStringLiteral("beat plic"), text, {}, Letters::Together));
    }

    void betterAnswersScoreHigher_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("texts"); // best first
        QTest::newRow("first word, later word, part") << "ex" << "Export|Reset exit|Next region";
        QTest::newRow("part before scattered") << "ex" << "Next region|Energy axis";
        QTest::newRow("whole word first") << "frame" << "Frame again|Framework";
        QTest::newRow("initials before scattered") << "fb" << "Frame back|Fibre";
        QTest::newRow("more words") << "beat later" << "Move beat later|Beat lap after";
    }

    void betterAnswersScoreHigher()
    {
        QFETCH(QString, query);
        QFETCH(QString, texts);
        int last = INT_MAX;
        for (const QString &text : texts.split(u'|')) {
            const auto match = matchWords(query, text);
            QVERIFY2(match, qPrintable(text));
            QVERIFY2(match->score < last, qPrintable(text));
            last = match->score;
        }
    }
};

BEATREEL_TEST(tst_WordSearch)
#include "tst_WordSearch.moc"
