// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/CommandLine.h"
#include "tests/handbook/HandbookPages.h"
#include "tests/support/TestMain.h"

#include <QFileInfo>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

namespace {

/// Commands that are written together, and the comment above them, which a reader does not see.
struct Block
{
    QString commands;
    QString comment;
};

QList<Block> blocksOf(const QString &page)
{
    static const QRegularExpression form(QStringLiteral("(?:<!-- ([^\n]*) -->\n)?```sh\n(.*?)```"), QRegularExpression::DotMatchesEverythingOption);
    QList<Block> blocks;
    for (auto it = form.globalMatch(page); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        blocks.append({match.captured(2), match.captured(1)});
    }
    return blocks;
}

} // namespace

/// Every command of the handbook does what it says: all run one after the other, as a reader would type them. Above those that
/// cannot run here stands why: `<!-- not run: reason -->`. `<!-- VIDEO-ID: command -->` says which command's first word to write
/// in the place of VIDEO-ID.
class tst_HandbookCommands : public QObject
{
    Q_OBJECT

public:
    /// Qt counts the time of all rows together.
    tst_HandbookCommands() { qputenv("QTEST_FUNCTION_TIMEOUT", "1700000"); }

private slots:
    void initTestCase()
    {
        QDir().mkpath(m_person.file(QStringLiteral("bin")));
        QDir().mkpath(m_person.file(QStringLiteral("home")));
        QVERIFY(QFile::link(CommandLine::program(), m_person.file(QStringLiteral("bin/beatreel-cli"))));
        m_person.set(QStringLiteral("PATH"), m_person.file(QStringLiteral("bin")) + u':' + qEnvironmentVariable("PATH"));
        m_person.set(QStringLiteral("HOME"), m_person.file(QStringLiteral("home")));
    }

    void commands_data()
    {
        QTest::addColumn<QString>("commands");
        QTest::addColumn<QString>("comment");
        for (const QString &name : handbookPages()) {
            const QList<Block> blocks = blocksOf(handbookPage(name));
            for (qsizetype i = 0; i < blocks.size(); ++i)
                QTest::addRow("%s, %d", qPrintable(name), static_cast<int>(i) + 1) << blocks[i].commands << blocks[i].comment;
        }
    }

    void commands()
    {
        QFETCH(QString, commands);
        QFETCH(QString, comment);
        static const QString notRun = QStringLiteral("not run: ");
        if (comment.startsWith(notRun)) {
            QVERIFY2(comment.size() > notRun.size() + 10, "It does not say why.");
            return;
        }
        const QString meant = withVideoId({commands, comment});
        const Ran ran = m_person.runOther(QStringLiteral("bash"), {QStringLiteral("-euo"), QStringLiteral("pipefail"), QStringLiteral("-c"), meant});
        QVERIFY2(ran.status == 0, qPrintable(meant + QString::fromUtf8(ran.out + ran.err)));
        m_run += static_cast<int>(commands.count(QStringLiteral("beatreel-cli")));
    }

    void whatThePagesPromiseIsThere()
    {
        QVERIFY(m_run > 30);
        for (const char *file : {"nike.mp4", "coffee.mp4", "boots.mp4", "nike-1080p.mp4", "nike.pdf", "nike.otio", "ads/morning", "nike-from-storage/nike.beatreel"})
            QVERIFY2(QFileInfo(m_person.file(QString::fromLatin1(file))).size() > 0, file);
    }

    /// A block of another kind would not be run.
    void noOtherBlockHoldsCommands()
    {
        static const QRegularExpression fence(QStringLiteral("^```(.*)$"), QRegularExpression::MultilineOption);
        for (const QString &name : handbookPages()) {
            const QStringList fences = allOf(fence, handbookPage(name));
            QVERIFY2(fences.size() % 2 == 0, qPrintable(name));
            for (qsizetype i = 0; i < fences.size(); i += 2)
                QVERIFY2(fences[i] == QStringLiteral("sh"), qPrintable(name + QStringLiteral(": ```") + fences[i]));
        }
    }

private:
    QString withVideoId(const Block &block) const
    {
        static const QString wanted = QStringLiteral("VIDEO-ID: ");
        QString commands = block.commands;
        if (!block.comment.startsWith(wanted))
            return commands;
        const Ran ran = m_person.runOther(QStringLiteral("bash"), {QStringLiteral("-c"), block.comment.mid(wanted.size())});
        return commands.replace(QStringLiteral("VIDEO-ID"), QString::fromUtf8(ran.out).section(u' ', 0, 0));
    }

    CommandLine m_person;
    int m_run = 0; ///< commands
};

BEATREEL_TEST(tst_HandbookCommands)
#include "tst_HandbookCommands.moc"
