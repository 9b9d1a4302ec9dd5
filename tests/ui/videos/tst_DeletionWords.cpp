// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/videos/VideosFixture.h"
#include "ui/videos/DeletionWords.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

namespace {

VideoRow here(const QString &id)
{
    VideoRow row = videoRow(id);
    row.canBeTrashed = true;
    return row;
}

VideoRow away(const QString &id)
{
    VideoRow row = videoRow(id);
    row.isHere = false;
    row.host = QStringLiteral("atelier");
    return row;
}

} // namespace

class tst_DeletionWords : public QObject
{
    Q_OBJECT

private slots:
    void askedBefore_data()
    {
        QTest::addColumn<QList<VideoRow>>("rows");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("more");
        QTest::addColumn<QString>("second");
        QTest::newRow("here") << QList{here(QStringLiteral("a"))} << QStringLiteral("“Film a”") << QStringLiteral("“/films/Film a”") << QStringLiteral("Delete with its folder");
        QTest::newRow("away") << QList{away(QStringLiteral("a"))} << QStringLiteral("“Film a”") << QStringLiteral("stays on “atelier”") << QString();
        QTest::newRow("gone") << QList{videoRow(QStringLiteral("a"))} << QStringLiteral("“Film a”") << QStringLiteral("no project on this computer") << QString();
        VideoRow unknown = away(QStringLiteral("a"));
        unknown.host.clear();
        QTest::newRow("unknown") << QList{unknown} << QStringLiteral("“Film a”") << QStringLiteral("not known") << QString();
        QTest::newRow("several") << QList{here(QStringLiteral("a")), here(QStringLiteral("b"))} << QStringLiteral("2 videos") << QStringLiteral("Their projects stay, and") << QStringLiteral("Delete with 2 folders");
        QTest::newRow("mixed") << QList{here(QStringLiteral("a")), away(QStringLiteral("b"))} << QStringLiteral("2 videos") << QStringLiteral("1 of their projects") << QStringLiteral("Delete with 1 folder");
        QTest::newRow("all away") << QList{away(QStringLiteral("a")), away(QStringLiteral("b"))} << QStringLiteral("2 videos") << QStringLiteral("stay where they are") << QString();
    }

    void askedBefore()
    {
        QFETCH(QList<VideoRow>, rows);
        QFETCH(QString, sentence);
        QFETCH(QString, more);
        QFETCH(QString, second);
        const Question question = deletionQuestion(rows);
        QVERIFY2(question.sentence.contains(sentence), qPrintable(question.sentence));
        QVERIFY2(question.more.contains(more), qPrintable(question.more));
        QCOMPARE(question.verbs.size(), second.isEmpty() ? 1 : 2);
        for (const Verb &verb : question.verbs)
            QCOMPARE(verb.kind, Verb::Kind::Destructive);
        QVERIFY2(question.verbs.last().text.contains(second), qPrintable(question.verbs.last().text));
    }

    void notWhileItIsBuilt()
    {
        QVERIFY(whyNotDeleted({here(QStringLiteral("a")), videoRow(QStringLiteral("b"), VideoStatus::Failed)}).isEmpty());
        VideoRow built = videoRow(QStringLiteral("b"), VideoStatus::Stitching);
        QVERIFY(whyNotDeleted({here(QStringLiteral("a")), built}).startsWith(QStringLiteral("“Film b” is being built.")));
        built.builder = QStringLiteral("atelier");
        QVERIFY(whyNotDeleted({built}).contains(QStringLiteral("on “atelier”")));
    }

    void toldAfterwards()
    {
        const QList<VideoRow> rows{here(QStringLiteral("a")), here(QStringLiteral("b")), here(QStringLiteral("c"))};
        const QStringList all{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        QCOMPARE(deletionResult(rows, {all, {}}), QStringLiteral("3 videos are deleted."));
        QCOMPARE(deletionResult({rows.first()}, {{QStringLiteral("a")}, {}}), QStringLiteral("“Film a” is deleted."));
        const Error error{ErrorKind::Busy, QStringLiteral("It is open."), {}, {}};
        QCOMPARE(deletionResult(rows, {{QStringLiteral("a")}, std::pair(QStringLiteral("b"), error)}), QStringLiteral("1 video is deleted. “Film b” is not deleted. It is open."));
        QCOMPARE(deletionResult(rows, {{}, std::pair(QStringLiteral("b"), error)}), QStringLiteral("“Film b” is not deleted. It is open."));
    }
};

BEATREEL_TEST(tst_DeletionWords)
#include "tst_DeletionWords.moc"
