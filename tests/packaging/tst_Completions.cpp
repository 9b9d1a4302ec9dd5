// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/CommandLine.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace beatreel::test;

namespace {

/// The options of each command, without dashes, sorted.
using Options = QMap<QString, QStringList>;

QString textOf(const QString &path)
{
    QFile file(sourceFile(QStringLiteral("packaging/") + path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList all(const QString &text, const QString &pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto it = expression.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    found.removeAll(QStringLiteral("help"));
    found.sort();
    return found;
}

/// `pattern` finds a command (1) and the text in which its options stand (2).
Options read(const QString &text, const QString &pattern, const QString &option)
{
    Options options;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    for (auto it = expression.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        options[match.captured(1)] += all(match.captured(2), option);
        options[match.captured(1)].sort();
    }
    return options;
}

Options optionsOfManual()
{
    QString text = textOf(QStringLiteral("man/beatreel-cli.1"));
    text.replace(QStringLiteral("\\-"), QStringLiteral("-"));
    return read(text, QStringLiteral("^\\.SS (\\w+)\\n(.*?)(?=^\\.S[SH] )"), QStringLiteral("^\\.TP\\n\\.BI? --([a-z-]+)"));
}

Options optionsOfBash()
{
    return read(textOf(QStringLiteral("completions/beatreel-cli.bash")), QStringLiteral("^ {8}(\\w+)\\) options='([^\\n]*)'"), QStringLiteral("--([a-z-]+)"));
}

Options optionsOfZsh()
{
    return read(textOf(QStringLiteral("completions/_beatreel-cli")), QStringLiteral("^ {8}(\\w+)\\)\\n(.*?);;"), QStringLiteral("^ +'--([a-z-]+)\\["));
}

Options optionsOfFish()
{
    return read(textOf(QStringLiteral("completions/beatreel-cli.fish")), QStringLiteral("__fish_seen_subcommand_from (\\w+)'( -l [^\\n]*)"),
                QStringLiteral("^ -l ([a-z-]+)"));
}

} // namespace

/// The manual page and the completions know each command and option of the command line, and no other.
class tst_Completions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const CommandLine shell;
        for (const QString &command : all(QString::fromUtf8(shell.run({QStringLiteral("--help")}).out), QStringLiteral("^  (\\w+) ")))
            m_options[command] = all(QString::fromUtf8(shell.run({command, QStringLiteral("--help")}).out), QStringLiteral("^  --([a-z-]+)"));
        QVERIFY(m_options.size() > 15);
        QVERIFY(m_options[QStringLiteral("generate")].contains(QStringLiteral("prompt-file")));
    }

    void sameAsTheProgram_data()
    {
        QTest::addColumn<Options>("options");
        QTest::newRow("manual page") << optionsOfManual();
        QTest::newRow("bash") << optionsOfBash();
        QTest::newRow("zsh") << optionsOfZsh();
        QTest::newRow("fish") << optionsOfFish();
    }

    void sameAsTheProgram()
    {
        QFETCH(Options, options);
        QCOMPARE(options.keys(), m_options.keys());
        for (auto it = m_options.cbegin(); it != m_options.cend(); ++it)
            QVERIFY2(options[it.key()] == *it, qPrintable(it.key() + QStringLiteral(": ") + options[it.key()].join(u' ')));
    }

    void commandsOfBash()
    {
        QStringList words = all(textOf(QStringLiteral("completions/beatreel-cli.bash")), QStringLiteral("COMP_CWORD == 1.*\\n.*-W '([^']*) --help"));
        QCOMPARE(words.size(), 1);
        QStringList commands = words.first().split(u' ');
        commands.sort();
        QCOMPARE(commands, m_options.keys());
    }

    void completesInBash()
    {
        const QString script = QStringLiteral("source '%1'; COMP_WORDS=(beatreel-cli export --fo); COMP_CWORD=2; _beatreel_cli beatreel-cli --fo export; echo \"${COMPREPLY[*]}\"; "
                                              "COMP_WORDS=(beatreel-cli export --format m); COMP_CWORD=3; _beatreel_cli beatreel-cli m --format; echo \"${COMPREPLY[*]}\"")
                                   .arg(sourceFile(QStringLiteral("packaging/completions/beatreel-cli.bash")));
        const Ran ran = CommandLine().runOther(QStringLiteral("bash"), {QStringLiteral("-c"), script});
        QCOMPARE(ran.out, "--format --force\nmp4 mov mlt\n");
    }

    void editorIsCompletedToo()
    {
        QString manual = textOf(QStringLiteral("man/beatreel.1"));
        manual.replace(QStringLiteral("\\-"), QStringLiteral("-"));
        const QStringList options{QStringLiteral("help-all"), QStringLiteral("version")};
        QCOMPARE(all(manual, QStringLiteral("^\\.BR? .*--([a-z-]+)")), options);
        QCOMPARE(all(textOf(QStringLiteral("completions/beatreel.bash")), QStringLiteral("--([a-z-]+)(?=[ '])")), options);
        QCOMPARE(all(textOf(QStringLiteral("completions/_beatreel")), QStringLiteral("--([a-z-]+)\\[")), options);
        QCOMPARE(all(textOf(QStringLiteral("completions/beatreel.fish")), QStringLiteral(" -l ([a-z-]+) ")), options);
    }

    void completesTheEditorInBash()
    {
        CommandLine shell;
        shell.write(QStringLiteral("nike.beatreel"), "{}");
        shell.write(QStringLiteral("nike.mp4"), "film");
        const QString script = QStringLiteral("source '%1'; COMP_WORDS=(beatreel --v); COMP_CWORD=1; _beatreel; echo \"${COMPREPLY[*]}\"; "
                                              "COMP_WORDS=(beatreel n); COMP_CWORD=1; _beatreel; echo \"${COMPREPLY[*]}\"")
                                   .arg(sourceFile(QStringLiteral("packaging/completions/beatreel.bash")));
        const Ran ran = shell.runOther(QStringLiteral("bash"), {QStringLiteral("-c"), script});
        QCOMPARE(ran.out, "--version\nnike.beatreel\n");
    }

private:
    Options m_options;
};

BEATREEL_TEST(tst_Completions)
#include "tst_Completions.moc"
