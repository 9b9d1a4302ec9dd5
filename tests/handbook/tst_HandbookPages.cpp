// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/handbook/HandbookPages.h"
#include "tests/support/TestMain.h"

#include <QDirIterator>
#include <QImage>
#include <QSet>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

namespace {

/// Every text of the window, as a form: what comes in the place of %1 may be anything.
const QSet<QString> &windowTexts()
{
    static const QSet<QString> all = [] {
        static const QRegularExpression form(QStringLiteral("(?:\\btr|QT_TR_NOOP)\\(\"((?:[^\"\\\\]|\\\\.)*)\""));
        QSet<QString> texts;
        QDirIterator files(sourceFile(QStringLiteral("ui")), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly)) {
                for (QString text : allOf(form, QString::fromUtf8(file.readAll())))
                    texts.insert(text.remove(u'&'));
            }
        }
        return texts;
    }();
    return all;
}

} // namespace

/// What the pages of the handbook name is there.
class tst_HandbookPages : public QObject
{
    Q_OBJECT

private slots:
    void everyPageIsInTheIndex()
    {
        const QStringList pages = handbookPages();
        QVERIFY(pages.size() >= 10);
        QStringList files = QDir(handbookFolder()).entryList({QStringLiteral("*.md")});
        files.sort();
        QStringList sorted = pages;
        sorted.sort();
        QCOMPARE(files, sorted);
    }

    void linksAndPicturesExist()
    {
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)#]+)(?:#[^)]*)?\\)"));
        QSet<QString> pictures;
        for (const QString &name : handbookPages()) {
            for (const QString &target : allOf(link, proseOf(handbookPage(name)))) {
                QVERIFY2(QFile::exists(handbookFolder() + u'/' + target), qPrintable(name + QStringLiteral(": ") + target));
                if (target.endsWith(QStringLiteral(".png")))
                    pictures.insert(target);
            }
        }
        QStringList files = QDir(handbookFolder() + QStringLiteral("/images")).entryList({QStringLiteral("*.png")});
        QVERIFY(files.size() >= 12);
        for (const QString &file : files) {
            const QString path = handbookFolder() + QStringLiteral("/images/") + file;
            QVERIFY2(pictures.contains(QStringLiteral("images/") + file), qPrintable(file + QStringLiteral(" stands on no page")));
            QVERIFY2(QFileInfo(path).size() < 200 * 1024, qPrintable(file + QStringLiteral(" is too large")));
            QVERIFY2(!QImage(path).isNull(), qPrintable(file));
        }
    }

    void eachPageLeadsOn()
    {
        const QStringList pages = handbookPages();
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QString page = handbookPage(pages[i]);
            const QString foot = page.section(u'\n', -2);
            if (i + 1 < pages.size())
                QVERIFY2(foot.contains(QStringLiteral("Next: ")) && foot.contains(u'(' + pages[i + 1] + u')'), qPrintable(pages[i]));
            if (i > 1)
                QVERIFY2(foot.contains(QStringLiteral("Back: ")) && foot.contains(u'(' + pages[i - 1] + u')'), qPrintable(pages[i]));
            if (i > 0)
                QVERIFY2(foot.contains(QStringLiteral("(README.md)")), qPrintable(pages[i]));
            QVERIFY2(i == 0 || page.contains(QStringLiteral("\n## What may go wrong\n")) || pages[i] == QStringLiteral("troubleshooting.md"), qPrintable(pages[i]));
        }
    }

    /// Slanted words stand in the window as they are written.
    void slantedWordsStandInTheWindow()
    {
        static const QRegularExpression bold(QStringLiteral("\\*\\*[^*\n]+\\*\\*"));
        static const QRegularExpression slanted(QStringLiteral("\\*([^*\n]+)\\*"));
        static const QSet<QString> elsewhere{QStringLiteral("slanted")};
        QStringList unknown;
        for (const QString &name : handbookPages()) {
            QString prose = proseOf(handbookPage(name));
            for (const QString &words : allOf(slanted, prose.remove(bold))) {
                if (!isInWindow(words) && !elsewhere.contains(words))
                    unknown.append(name + QStringLiteral(": ") + words);
            }
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    }

private:
    static bool isInWindow(const QString &words)
    {
        if (windowTexts().contains(words))
            return true;
        // A part of a sentence.
        return words.size() > 8 && std::ranges::any_of(windowTexts(), [&](const QString &text) { return text.startsWith(words) || text.endsWith(words); });
    }
};

BEATREEL_TEST(tst_HandbookPages)
#include "tst_HandbookPages.moc"
