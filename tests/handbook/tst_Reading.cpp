// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/handbook/HandbookPages.h"
#include "tests/support/TestMain.h"
#include "tests/ui/journeys/Journey.h"

#include "ui/common/KeyAssignment.h"
#include "ui/common/StandardActions.h"
#include "ui/common/ToolTips.h"
#include "ui/help/HandbookWindow.h"
#include "ui/main/HelpActions.h"

#include <QMenuBar>
#include <QSet>

using namespace beatreel;
using namespace beatreel::test;

namespace {

/// "File ▸ Export ▸ Export MP4…" of all entries, and of the menus themselves.
void collect(const QList<QAction *> &entries, const QString &above, QSet<QString> &paths)
{
    for (const QAction *entry : entries) {
        if (entry->isSeparator())
            continue;
        const QString path = above + plainWords(entry->text());
        paths.insert(path);
        if (entry->menu())
            collect(entry->menu()->actions(), path + QStringLiteral(" ▸ "), paths);
    }
}

/// What keys.md says: the keys by their actions.
QHash<QString, QString> keysOfPage()
{
    static const QRegularExpression table(QStringLiteral("\\| Action \\| Key \\|\n\\| --- \\| --- \\|\n((?:\\|.*\n)+)"));
    QHash<QString, QString> keys;
    for (const QString &rows : allOf(table, handbookPage(QStringLiteral("keys.md")))) {
        for (const QString &row : rows.split(u'\n', Qt::SkipEmptyParts))
            keys.insert(row.section(QStringLiteral(" | "), 0, 0).mid(2), row.section(QStringLiteral(" | "), 1).chopped(2).remove(u'`'));
    }
    return keys;
}

} // namespace

/// Somebody reads the handbook and finds what it speaks of.
class tst_Reading : public QObject
{
    Q_OBJECT

    static HandbookWindow *handbook(Journey &person) { return person.window().findChild<HelpActions *>()->handbook(); }

private slots:
    void f1OpensTheHandbook()
    {
        Journey person;
        QVERIFY(!handbook(person));
        person.press(Qt::Key_F1);
        HandbookWindow *book = handbook(person);
        QVERIFY(book && book->isVisible());
        QCOMPARE(book->file(), QStringLiteral("first-ad.md")); // the keyboard is in the brief
        person.window().close();
        QVERIFY(!book->isVisible());
    }

    void opensAtThePageOfThePanel()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5"));
        person.enterTimeline();
        person.press(Qt::Key_F1);
        QTRY_VERIFY(handbook(person) && handbook(person)->isVisible());
        QCOMPARE(handbook(person)->file(), QStringLiteral("beats.md"));
        // Who reads on is left where they are.
        handbook(person)->open(QStringLiteral("keys.md"));
        person.action(actions::kDocumentation)->trigger();
        QCOMPARE(handbook(person)->file(), QStringLiteral("keys.md"));
    }

    /// Bold words with ▸ are ways through the real menus.
    void menuPathsExist()
    {
        static const QRegularExpression bold(QStringLiteral("\\*\\*([^*\n]+▸[^*\n]+)\\*\\*"));
        Journey person;
        QSet<QString> paths;
        collect(person.window().findChild<QMenuBar *>()->actions(), {}, paths);
        QVERIFY2(paths.contains(QStringLiteral("File ▸ Export ▸ Export MP4…")), qPrintable(paths.values().join(u'\n')));
        QStringList unknown;
        int count = 0;
        for (const QString &name : handbookPages()) {
            for (const QString &path : allOf(bold, proseOf(handbookPage(name)))) {
                ++count;
                if (!paths.contains(path))
                    unknown.append(name + QStringLiteral(": ") + path);
            }
        }
        QVERIFY(count > 30);
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    }

    void theKeysAreTheShippedOnes()
    {
        QHash<QString, QString> shipped;
        for (const ActionEntry &entry : standardActions()) {
            if (!entry.keys.isEmpty())
                shipped.insert(plainWords(entry.text).remove(u'…'), keysText(entry.keys));
        }
        const QHash<QString, QString> told = keysOfPage();
        for (auto it = shipped.cbegin(); it != shipped.cend(); ++it)
            QVERIFY2(told.value(it.key()) == *it, qPrintable(QStringLiteral("%1 has %2, the page says %3").arg(it.key(), *it, told.value(it.key()))));
        for (auto it = told.cbegin(); it != told.cend(); ++it)
            QVERIFY2(shipped.contains(it.key()), qPrintable(it.key() + QStringLiteral(" has no key")));
    }
};

BEATREEL_TEST(tst_Reading)
#include "tst_Reading.moc"
