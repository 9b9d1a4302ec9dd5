// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/TaskNews.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;
using State = TaskNews::State;

Q_DECLARE_METATYPE(beatreel::TaskNews::State)

class tst_TaskNews : public QObject
{
    Q_OBJECT

private slots:
    void resultsAndProgress()
    {
        const auto done = TaskNews::read(R"({"status":"SUCCESS","result":{"take":"t1"},"traceback":null,"children":[],"date_done":"x","task_id":"a"})", u"a"_s);
        QVERIFY(done && done->state == State::Done && done->isFinal());
        QCOMPARE(done->value.toObject(), (QJsonObject{{u"take"_s, u"t1"_s}}));
        const auto nothing = TaskNews::read(R"({"status":"SUCCESS","result":null})", u"a"_s);
        QVERIFY(nothing && nothing->state == State::Done && nothing->value.isNull());
        const auto running = TaskNews::read(R"({"status":"PROGRESS","result":{"fraction":0.5},"task_id":"a"})", u"a"_s);
        QVERIFY(running && running->state == State::Running && !running->isFinal());
        QCOMPARE(running->value[u"fraction"_s], 0.5);
        QVERIFY(TaskNews::read(R"({"status":"STARTED","result":{"pid":1}})", u"a"_s)->state == State::Running);
        QVERIFY(!TaskNews::read(R"({"status":"RETRY","result":{"exc_type":"X"}})", u"a"_s));
        QVERIFY(!TaskNews::read(R"({"status":"PENDING","result":null})", u"a"_s));
    }

    void failures_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("words");
        const auto failure = [](const QByteArray &type, const QByteArray &message) {
            return QByteArray(R"({"status":"FAILURE","result":{"exc_type":")" + type + R"(","exc_message":)" + message + R"(,"exc_module":"x"},"traceback":"Traceback"})");
        };
        QTest::newRow("the step's own words") << failure("StepFailed", R"(["over_budget","It costs too much."])") << ErrorKind::OverBudget << u"It costs too much."_s;
        QTest::newRow("a kind from elsewhere") << failure("StepFailed", R"(["strange","It went wrong."])") << ErrorKind::Unavailable << u"It went wrong."_s;
        QTest::newRow("no words") << failure("StepFailed", R"([])") << ErrorKind::Unavailable << u"cannot be read"_s;
        QTest::newRow("words that are none") << failure("StepFailed", R"(17)") << ErrorKind::Unavailable << u"cannot be read"_s;
        QTest::newRow("unknown task") << failure("NotRegistered", R"(["beatreel.step"])") << ErrorKind::Unavailable << u"do not know this step"_s;
        QTest::newRow("lost worker") << failure("WorkerLostError", R"(["Worker exited prematurely"])") << ErrorKind::Unavailable << u"ended in the middle"_s;
        QTest::newRow("time limit") << failure("TimeLimitExceeded", R"([3600])") << ErrorKind::Unavailable << u"took longer"_s;
        QTest::newRow("another program's") << failure("ValueError", R"(["boom"])") << ErrorKind::Unavailable << u"Its log says why"_s;
        QTest::newRow("revoked") << QByteArray(R"({"status":"REVOKED","result":{"exc_type":"TaskRevokedError","exc_message":["revoked"]}})") << ErrorKind::Cancelled << u"Stopped."_s;
        QTest::newRow("expired") << QByteArray(R"({"status":"REVOKED","result":{"exc_type":"TaskRevokedError","exc_message":["expired"]}})") << ErrorKind::Unavailable << u"No worker of the farm took the step"_s;
        QTest::newRow("no result of a failure") << QByteArray(R"({"status":"FAILURE","result":null})") << ErrorKind::Unavailable << u"cannot be read"_s;
        QTest::newRow("no JSON") << QByteArray("hello") << ErrorKind::Unavailable << u"cannot be read"_s;
        QTest::newRow("nothing") << QByteArray() << ErrorKind::Unavailable << u"cannot be read"_s;
        QTest::newRow("a list") << QByteArray("[1]") << ErrorKind::Unavailable << u"cannot be read"_s;
        QTest::newRow("no status") << QByteArray(R"({"result":1})") << ErrorKind::Unavailable << u"cannot be read"_s;
        QTest::newRow("a status that is none") << QByteArray(R"({"status":5,"result":1})") << ErrorKind::Unavailable << u"cannot be read"_s;
        QTest::newRow("of another task") << QByteArray(R"({"status":"SUCCESS","result":1,"task_id":"b"})") << ErrorKind::Unavailable << u"cannot be read"_s;
    }

    void failures()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto news = TaskNews::read(bytes, u"a"_s);
        QVERIFY(news && news->state == State::Failed && news->isFinal() && news->error);
        QTEST(news->error->kind, "kind");
        QVERIFY2(news->error->sentence.contains(words), qPrintable(news->error->sentence));
        QVERIFY(!(news->error->sentence + news->error->detail).contains(u"Traceback"_s));
    }

    void detailAndPauseComeAlong()
    {
        const auto news = TaskNews::read(R"({"status":"FAILURE","result":{"exc_type":"StepFailed","exc_message":["unavailable","Busy.",{"detail":"429","retry_after_ms":2500}]}})", u"a"_s);
        QVERIFY(news && news->error);
        QCOMPARE(news->error->detail, u"429"_s);
        QVERIFY(news->error->retryAfter == std::chrono::milliseconds(2500));
    }
};

BEATREEL_TEST(tst_TaskNews)
#include "tst_TaskNews.moc"
