// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Language.h"
#include "tests/support/TestMain.h"

#include <QLocale>
#include <QTest>

using namespace beatreel;

class tst_Language : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageIsOneThatQtKnows()
    {
        QStringList codes;
        for (const Language &language : languages()) {
            const QString code = QString::fromLatin1(language.code);
            QVERIFY2(QLocale(code).language() != QLocale::C, language.code);
            QVERIFY(QString::fromUtf8(language.ownName).isValidUtf16());
            codes.append(code);
        }
        QCOMPARE(codes, (QStringList{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("fr"), QStringLiteral("pt_BR"), QStringLiteral("ja"), QStringLiteral("zh_CN")}));
    }

    void theFirstThatIsSpokenIsTaken_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("code");
        QTest::newRow("German of Austria") << QStringList{QStringLiteral("de-AT")} << QStringLiteral("de");
        QTest::newRow("Spanish of Mexico") << QStringList{QStringLiteral("es-MX"), QStringLiteral("en-US")} << QStringLiteral("es");
        QTest::newRow("Portuguese of Portugal") << QStringList{QStringLiteral("pt-PT")} << QStringLiteral("pt_BR");
        QTest::newRow("simplified Chinese") << QStringList{QStringLiteral("zh-Hans-SG")} << QStringLiteral("zh_CN");
        QTest::newRow("Chinese by itself") << QStringList{QStringLiteral("zh")} << QStringLiteral("zh_CN");
        QTest::newRow("traditional Chinese is another script") << QStringList{QStringLiteral("zh-Hant-TW")} << QStringLiteral("en");
        QTest::newRow("traditional Chinese, then Japanese") << QStringList{QStringLiteral("zh-TW"), QStringLiteral("ja")} << QStringLiteral("ja");
        QTest::newRow("Italian, then French") << QStringList{QStringLiteral("it-IT"), QStringLiteral("fr-CH"), QStringLiteral("de-CH")} << QStringLiteral("fr");
        QTest::newRow("none") << QStringList{QStringLiteral("it")} << QStringLiteral("en");
        QTest::newRow("C") << QStringList{QStringLiteral("C")} << QStringLiteral("en");
        QTest::newRow("nothing") << QStringList{} << QStringLiteral("en");
    }

    void theFirstThatIsSpokenIsTaken()
    {
        QFETCH(QStringList, wanted);
        QTEST(languageFor(wanted), "code");
    }

    void aChosenLanguageWritesNumbersAndQtsOwnWords()
    {
        speak(QStringLiteral("de"));
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
        QCOMPARE(spokenLanguage(), QStringLiteral("de"));
        speak(QStringLiteral("en"));
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1,234.5"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
    }

    void labelsStandSmallWithinASentence()
    {
        speak(QStringLiteral("fr"));
        QCOMPARE(withinSentence(QStringLiteral("Modèle d’IA changé")), QStringLiteral("modèle d’IA changé"));
        QCOMPARE(withinSentence(QString()), QString());
        speak(QStringLiteral("de"));
        QCOMPARE(withinSentence(QStringLiteral("Beats geändert")), QStringLiteral("Beats geändert"));
        speak(QStringLiteral("en"));
        QCOMPARE(withinSentence(QStringLiteral("Beats changed")), QStringLiteral("beats changed"));
    }

    void sentencesFollowEachOther()
    {
        const QStringList sentences{QStringLiteral("A."), QStringLiteral("B.")};
        QCOMPARE(inOneParagraph(sentences), QStringLiteral("A. B."));
        speak(QStringLiteral("ja"));
        QCOMPARE(inOneParagraph(sentences), QStringLiteral("A.B."));
        speak(QStringLiteral("en"));
    }

    void anUnknownOneIsTheSystems()
    {
        speak(QStringLiteral("tlh"));
        QCOMPARE(QLocale(), QLocale::system());
        QCOMPARE(spokenLanguage(), languageFor(QLocale::system().uiLanguages()));
    }
};

BEATREEL_TEST(tst_Language)
#include "tst_Language.moc"
