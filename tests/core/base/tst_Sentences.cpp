// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

namespace {

/// The sentences of errors and notes in a source text that no translation can reach.
QStringList plainSentences(const QString &text)
{
    static const QRegularExpression begin(QStringLiteral("\\b(fail|note|badInput|Error|notices\\.append)\\s*[({]"));
    static const QRegularExpression sentence(QStringLiteral("(QStringLiteral\\(\\s*|\\bu)\"([\\p{Lu}“%][^\"\\n]*[.?])\""));
    QStringList found;
    for (auto it = begin.globalMatch(text); it.hasNext();) {
        const qsizetype from = it.next().capturedEnd();
        const qsizetype end = text.indexOf(u";\n", from);
        for (auto literal = sentence.globalMatch(text.mid(from, end - from)); literal.hasNext();)
            found.append(literal.next().captured(2));
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
        QStringList found;
        int files = 0;
        QDirIterator it(beatreel::test::sourceFile(QStringLiteral("core")), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++files;
            for (const QString &sentence : plainSentences(QString::fromUtf8(file.readAll())))
                found.append(QFileInfo(file).fileName() + QStringLiteral(": ") + sentence);
        }
        QVERIFY(files > 300);
        QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("Say these with Sentence::tr:\n") + found.join(u'\n')));
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
