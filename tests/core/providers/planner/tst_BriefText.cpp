// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/planner/BriefText.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_BriefText : public QObject
{
    Q_OBJECT

private slots:
    /// Words separated by spaces, a break before a word shown as "|".
    void words_data()
    {
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("words");
        QTest::newRow("plain") << u"Nike  sneakers, urban"_s << u"Nike sneakers |urban"_s;
        QTest::newRow("joined") << u"H&M t-shirts - WH-1000XM5 ID.4 1.5"_s << u"H&M t-shirts |WH-1000XM5 ID.4 1.5"_s;
        QTest::newRow("apostrophes") << u"Levi’s ‘501’ men's"_s << u"Levi's 501 men's"_s;
        QTest::newRow("ampersand") << u"Ben & Jerry's"_s << u"Ben & Jerry's"_s;
        QTest::newRow("abbreviations") << u"Chanel No. 5. Dr. Martens"_s << u"Chanel No. 5 |Dr. Martens"_s;
        QTest::newRow("sentence") << u"No. We do"_s << u"No |We do"_s;
        QTest::newRow("controls") << u"a\u0007b\tc\u202ed"_s << u"a b cd"_s;
        QTest::newRow("emoji") << u"shoes 🔥 sale"_s << u"shoes |sale"_s;
        QTest::newRow("placeholder") << u"for {product_name} now"_s << u"for |now"_s;
        QTest::newRow("lines") << u"a\r\nb"_s << u"a |b"_s;
        QTest::newRow("lone surrogate") << QString(u"a"_s + QChar(0xd83d) + u"b"_s) << u"a |b"_s;
        QTest::newRow("wide") << u"靴、赤い"_s << u"靴 |赤い"_s;
        QTest::newRow("nothing") << u" ,. \u200b"_s << QString();
    }

    void words()
    {
        QFETCH(QString, brief);
        const BriefText text(brief);
        QStringList words;
        for (qsizetype i = 0; i < text.size(); ++i)
            words.append((i > 0 && text.isBreak(i) ? u"|"_s : QString()) + text[i].text);
        QTEST(words.join(u' '), "words");
    }

    void phrasesEndAtBreaks()
    {
        const BriefText text(u"Air Max, shoes"_s);
        QCOMPARE(text.phrase(0, 2), u"air max"_s);
        QCOMPARE(text.phrase(0, 3), QString());
        QCOMPARE(text.phrase(2, 2), QString());
        QVERIFY(text.isBreak(0) && !text.isBreak(1) && text.isBreak(2) && text.isBreak(3));
    }

    void removalLeavesABreak()
    {
        BriefText text(u"ad of 20 seconds shoes"_s);
        const qsizetype begin = text.text().indexOf(u"20"_s);
        text.remove(begin, begin + 10);
        QCOMPARE(text.size(), 3);
        QVERIFY(text.isBreak(2));
        QCOMPARE(text[2].text, u"shoes"_s);
    }
};

BEATREEL_TEST(tst_BriefText)
#include "tst_BriefText.moc"
