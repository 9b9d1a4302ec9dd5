// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/handbook/HandbookPages.h"
#include "tests/support/TestMain.h"
#include "ui/help/Handbook.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

class tst_Handbook : public QObject
{
    Q_OBJECT

private slots:
    void holdsThePagesOfTheFolder()
    {
        const Handbook handbook;
        const QStringList files = handbookPages();
        QCOMPARE(handbook.pages().size(), files.size());
        for (qsizetype i = 0; i < files.size(); ++i) {
            QCOMPARE(handbook.pages()[i].file, files[i]);
            QCOMPARE(handbook.pages()[i].markdown, handbookPage(files[i]));
            QVERIFY(handbook.pages()[i].markdown.startsWith(QStringLiteral("# ") + handbook.pages()[i].title + u'\n'));
        }
    }

    void holdsWhatThePagesShowAndLeadTo()
    {
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)#]+)\\)"));
        const Handbook handbook;
        for (const Handbook::Page &page : handbook.pages()) {
            for (const QString &target : allOf(link, proseOf(page.markdown))) {
                if (target.endsWith(QStringLiteral(".md")))
                    QVERIFY2(handbook.page(target), qPrintable(target));
                else
                    QVERIFY2(QFile::exists(handbook.folder() + u'/' + target), qPrintable(target));
            }
        }
        QVERIFY(!handbook.page(QStringLiteral("nothing.md")));
    }

    void findsWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("first");
        QTest::newRow("in a title") << "staleness" << "takes.md";
        QTest::newRow("case") << "KEYCHAIN" << "money.md";
        QTest::newRow("several, apart") << "subtitles resolve" << "export.md";
        QTest::newRow("a beginning") << "cont sheet" << "export.md";
        QTest::newRow("a command") << "beatreel-cli batch" << "command-line.md";
        QTest::newRow("nowhere") << "drone hovercraft" << QString();
        QTest::newRow("no words") << "  " << QString();
    }

    void findsWords()
    {
        QFETCH(QString, words);
        QFETCH(QString, first);
        const Handbook handbook;
        const QList<Handbook::Place> places = handbook.find(words);
        QCOMPARE(places.isEmpty() ? QString() : handbook.pages()[places.first().page].file, first);
        for (const Handbook::Place &place : places) {
            QVERIFY(place.words.size() < 160);
            QVERIFY2(place.words.contains(words.split(u' ').first(), Qt::CaseInsensitive), qPrintable(place.words));
            QVERIFY(!place.words.contains(QStringLiteral("**")));
        }
    }

    void aFolderWithoutPagesIsEmpty()
    {
        QVERIFY(Handbook(QStringLiteral(":/nowhere")).pages().isEmpty());
    }
};

BEATREEL_TEST(tst_Handbook)
#include "tst_Handbook.moc"
