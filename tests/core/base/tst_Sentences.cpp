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

/// Errors that say what happened and stop there: one clause, which is neither advice nor a rule of what must be.
QStringList bareFaults(const QString &text)
{
    static const QRegularExpression begin(QStringLiteral("\\b(fail|badInput|badArguments|Error)\\s*[({]"));
    static const QRegularExpression sentence(QStringLiteral("Sentence::tr\\(\\s*\"([\\p{Lu}“%][^\"\\n]*[.])\"\\s*[,)]"));
    static const QRegularExpression more(QStringLiteral("[.:;?] | must |^(%1 )?(Build|Choose|Give|Name|Run|Say|See) "));
    // What its user stopped is no fault; behind the second one follows what can be brought back.
    static const QStringList complete{QStringLiteral("Stopped."), QStringLiteral("The document of the project in “%1” is gone.")};
    QStringList found = saidIn(text, begin, sentence);
    found.removeIf([](const QString &words) { return words.contains(more) || complete.contains(words); });
    return found;
}

/// Of all sources in a folder, with the names of the files.
QStringList inFolder(const QString &folder, QStringList (*look)(const QString &), int &files)
{
    QStringList found;
    QDirIterator it(beatreel::test::sourceFile(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        for (const QString &sentence : look(QString::fromUtf8(file.readAll())))
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

    void aBareFaultIsFound()
    {
        QCOMPARE(bareFaults(QStringLiteral("return fail(ErrorKind::Storage, Sentence::tr(\"“%1” is gone.\").arg(name));\n")), QStringList{QStringLiteral("“%1” is gone.")});
        QCOMPARE(bareFaults(QStringLiteral("return fail(ErrorKind::Storage, Sentence::tr(\"“%1” is gone. Put it back.\").arg(name));\n")), QStringList());
        QCOMPARE(bareFaults(QStringLiteral("return Error{kind, Sentence::tr(\"The size must be even.\"), {}, {}};\n")), QStringList());
    }

    void aPlainSentenceIsFound()
    {
        QCOMPARE(plainSentences(QStringLiteral("return fail(ErrorKind::Storage, QStringLiteral(\"The disk is full.\"));\n")), QStringList{QStringLiteral("The disk is full.")});
        QCOMPARE(plainSentences(QStringLiteral("return Error{kind,\n    u\"“%1” is gone.\"_s.arg(name), {}, {}};\n")), QStringList{QStringLiteral("“%1” is gone.")});
        QCOMPARE(plainSentences(QStringLiteral("return fail(kind, Sentence::tr(\"Gone.\"), QStringLiteral(\"%1: %2\"));\n")), QStringList());
    }
};

BEATREEL_TEST(tst_Sentences)
#include "tst_Sentences.moc"
