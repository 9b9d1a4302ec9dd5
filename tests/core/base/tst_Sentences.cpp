// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

namespace {

/// What the last group of `sentence` matches in the statements that `begin` begins.
QStringList saidIn(const QString &text, const QRegularExpression &begin, const QRegularExpression &sentence)
{
    QStringList found;
    for (auto it = begin.globalMatch(text); it.hasNext();) {
        const qsizetype from = it.next().capturedEnd();
        const qsizetype end = text.indexOf(u";\n", from);
        for (auto literal = sentence.globalMatch(text.mid(from, end - from)); literal.hasNext();) {
            const QRegularExpressionMatch match = literal.next();
            found.append(match.captured(match.lastCapturedIndex()));
        }
    }
    return found;
}

/// The sentences of errors and notes in a source text that no translation can reach.
QStringList plainSentences(const QString &text)
{
    static const QRegularExpression begin(QStringLiteral("\\b(fail|note|badInput|Error|notices\\.append)\\s*[({]"));
    static const QRegularExpression sentence(QStringLiteral("(QStringLiteral\\(\\s*|\\bu)\"([\\p{Lu}“%][^\"\\n]*[.?])\""));
    return saidIn(text, begin, sentence);
}

/// One clause, which is neither advice nor a rule of what must be.
bool stopsThere(const QString &sentence)
{
    static const QRegularExpression more(QStringLiteral("[.:;?] | must |^(%1 )?(Build|Choose|Give|Name|Run|Say|See) "));
    return !sentence.contains(more);
}

/// Errors that say what happened and stop there.
QStringList bareFaults(const QString &text)
{
    static const QRegularExpression begin(QStringLiteral("\\b(fail|badInput|badArguments|Error|tellTrouble|setTrouble|showRefusal|complain)\\s*[({]"));
    static const QRegularExpression sentence(QStringLiteral("\\btr\\(\\s*\"([\\p{Lu}“%][^\"\\n]*[.])\"\\s*[,)]"));
    // What its user stopped is no fault; behind the second one follows what can be brought back.
    static const QStringList complete{QStringLiteral("Stopped."), QStringLiteral("The document of the project in “%1” is gone.")};
    QStringList found = saidIn(text, begin, sentence);
    found.removeIf([](const QString &words) { return !stopsThere(words) || complete.contains(words); });
    return found;
}

/// The window says its troubles in many ways: in a notice, a tip, a row or a line that is painted. They are known by their words. A
/// question needs no advice: its answers are that.
QStringList bareTroubles(QString text)
{
    static const QRegularExpression question(QStringLiteral("\\bQuestion question\\{.*?;\\n"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression sentence(QStringLiteral("\\btr\\(\\s*\"([^\"\\n]*[.])\"\\s*[,)]"));
    static const QRegularExpression trouble(QStringLiteral("\\b(cannot|could not(?= )|not (kept|known|read|saved|written)|(is|are) (gone|full|locked)(?=\\.)|locked with|gone or|broken|damaged|"
                                                           "interrupted|your own file|not on this computer|has no music|any more)\\b"));
    // Behind it stand what is to be done, and the offer to do it.
    static const QStringList complete{QStringLiteral("This build was interrupted.")};
    text.remove(question);
    QStringList found;
    for (auto it = sentence.globalMatch(text); it.hasNext();) {
        if (const QString words = it.next().captured(1); words.contains(trouble) && stopsThere(words) && !complete.contains(words))
            found.append(words);
    }
    return found;
}

/// Sentences that no translation can reach, wherever they stand.
QStringList untranslated(const QString &text)
{
    static const QRegularExpression sentence(QStringLiteral("(?:QStringLiteral\\(\\s*|\\bu)\"([\\p{Lu}“%][^\"\\n]*[.?])\""));
    QStringList found;
    for (auto it = sentence.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

/// Of all sources in a folder, with the names of the files.
template <class Look>
QStringList inFolder(const QString &folder, Look look, int &files)
{
    QStringList found;
    QDirIterator it(beatreel::test::sourceFile(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        static const QRegularExpression seam(QStringLiteral("\"\\s*\\n\\s*\"")); // of a literal in two lines
        for (const QString &sentence : look(QString::fromUtf8(file.readAll()).remove(seam)))
            found.append(QFileInfo(file).fileName() + QStringLiteral(": ") + sentence);
    }
    return found;
}

} // namespace

class tst_Sentences : public QObject
{
    Q_OBJECT

private slots:
    void everyErrorCanBeTranslated()
    {
        int files = 0;
        const QStringList found = inFolder(QStringLiteral("core"), plainSentences, files);
        QVERIFY(files > 300);
        QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("Say these with Sentence::tr:\n") + found.join(u'\n')));
    }

    void everyErrorSaysMoreThanWhatHappened()
    {
        int files = 0;
        const QStringList found = inFolder(QStringLiteral("core"), bareFaults, files) + inFolder(QStringLiteral("app/cli"), bareFaults, files);
        QVERIFY(files > 350);
        QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("Say what to do, too:\n") + found.join(u'\n')));
    }

    void everyTroubleOfTheWindowSaysMore()
    {
        int files = 0;
        const QStringList found = inFolder(QStringLiteral("ui"), bareFaults, files) + inFolder(QStringLiteral("ui"), bareTroubles, files);
        QVERIFY(files > 800);
        QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("Say what to do, too:\n") + found.join(u'\n')));
    }

    void theWindowIsTranslated()
    {
        int files = 0;
        const QStringList found = inFolder(QStringLiteral("ui"), untranslated, files);
        QVERIFY(files > 400);
        QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("Say these with tr:\n") + found.join(u'\n')));
    }

    void aBareTroubleIsFound()
    {
        QCOMPARE(bareTroubles(QStringLiteral("why = tr(\"It is locked.\");\n")), QStringList{QStringLiteral("It is locked.")});
        QCOMPARE(bareTroubles(QStringLiteral("return words::tr(\"“%1” could not be opened.\").arg(name);\n")), QStringList{QStringLiteral("“%1” could not be opened.")});
        QCOMPARE(bareTroubles(QStringLiteral("why = tr(\"It is locked. Unlock it first.\");\n")), QStringList());
        QCOMPARE(bareTroubles(QStringLiteral("const Question question{tr(\"The document is gone.\"),\n    more, {}};\n")), QStringList());
        QCOMPARE(bareTroubles(QStringLiteral("label(tr(\"Locked\"), tr(\"Nothing was made yet.\"));\n")), QStringList());
    }

    void aBareFaultIsFound()
    {
        QCOMPARE(bareFaults(QStringLiteral("return fail(ErrorKind::Storage, Sentence::tr(\"“%1” is gone.\").arg(name));\n")), QStringList{QStringLiteral("“%1” is gone.")});
        QCOMPARE(bareFaults(QStringLiteral("return fail(ErrorKind::Storage, Sentence::tr(\"“%1” is gone. Put it back.\").arg(name));\n")), QStringList());
        QCOMPARE(bareFaults(QStringLiteral("return Error{kind, Sentence::tr(\"The size must be even.\"), {}, {}};\n")), QStringList());
        QCOMPARE(bareFaults(QStringLiteral("tellTrouble(tr(\"No worker of the farm is up.\"));\n")), QStringList{QStringLiteral("No worker of the farm is up.")});
    }

    void aPlainSentenceIsFound()
    {
        QCOMPARE(plainSentences(QStringLiteral("return fail(ErrorKind::Storage, QStringLiteral(\"The disk is full.\"));\n")), QStringList{QStringLiteral("The disk is full.")});
        QCOMPARE(plainSentences(QStringLiteral("return Error{kind,\n    u\"“%1” is gone.\"_s.arg(name), {}, {}};\n")), QStringList{QStringLiteral("“%1” is gone.")});
        QCOMPARE(plainSentences(QStringLiteral("return fail(kind, Sentence::tr(\"Gone.\"), QStringLiteral(\"%1: %2\"));\n")), QStringList());
        QCOMPARE(untranslated(QStringLiteral("label->setText(u\"It is gone.\"_s);\n")), QStringList{QStringLiteral("It is gone.")});
    }
};

BEATREEL_TEST(tst_Sentences)
#include "tst_Sentences.moc"
