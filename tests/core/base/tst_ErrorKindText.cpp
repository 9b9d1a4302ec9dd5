// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ErrorKindText.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

class tst_ErrorKindText : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasAWordOfItsOwn()
    {
        QStringList words;
        for (int i = 0; i <= int(ErrorKind::OutcomeUnknown); ++i) {
            const QString word = toText(ErrorKind(i));
            QVERIFY2(!word.isEmpty(), qPrintable(QString::number(i)));
            QVERIFY(errorKindFromText(word) == ErrorKind(i));
            words.append(word);
        }
        QCOMPARE(words.removeDuplicates(), 0);
    }

    void otherWordsStandForNone()
    {
        QVERIFY(!errorKindFromText(QString()));
        QVERIFY(!errorKindFromText(QStringLiteral("BadInput")));
    }
};

BEATREEL_TEST(tst_ErrorKindText)
#include "tst_ErrorKindText.moc"
