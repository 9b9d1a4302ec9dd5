// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/replicate/Prediction.h"
#include "core/providers/replicate/ReplicateErrors.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QTest>

using namespace beatreel;
using namespace beatreel::replicate;
using namespace Qt::StringLiterals;

class tst_Predictions : public QObject
{
    Q_OBJECT

private slots:
    void outputsOfAllShapesAreRead_data()
    {
        QTest::addColumn<QJsonValue>("output");
        QTest::addColumn<QStringList>("files");
        const QString url = u"https://replicate.delivery/a.png"_s;
        QTest::newRow("text") << QJsonValue(url) << QStringList{url};
        QTest::newRow("list") << QJsonValue(QJsonArray{url, url}) << QStringList{url, url};
        QTest::newRow("data") << QJsonValue(u"data:image/png;base64,AA"_s) << QStringList{u"data:image/png;base64,AA"_s};
        QTest::newRow("object") << QJsonValue(QJsonObject{{u"audio"_s, url}}) << QStringList{url};
        QTest::newRow("null") << QJsonValue() << QStringList();
        QTest::newRow("empty list") << QJsonValue(QJsonArray()) << QStringList();
        QTest::newRow("words") << QJsonValue(u"done"_s) << QStringList();
        QTest::newRow("local file") << QJsonValue(u"file:///etc/passwd"_s) << QStringList();
    }

    void outputsOfAllShapesAreRead()
    {
        QFETCH(QJsonValue, output);
        QFETCH(QStringList, files);
        const auto read = predictionFrom({{u"id"_s, u"a1"_s}, {u"status"_s, u"succeeded"_s}, {u"output"_s, output}});
        QVERIFY(read);
        QCOMPARE(read->files(), files);
    }

    void whatIsNoPredictionIsNone_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::newRow("empty") << QJsonObject();
        QTest::newRow("no id") << QJsonObject{{u"status"_s, u"starting"_s}};
        QTest::newRow("odd id") << QJsonObject{{u"id"_s, u"../account"_s}, {u"status"_s, u"starting"_s}};
        QTest::newRow("odd status") << QJsonObject{{u"id"_s, u"a1"_s}, {u"status"_s, u"dreaming"_s}};
    }

    void whatIsNoPredictionIsNone()
    {
        QFETCH(QJsonObject, object);
        QVERIFY(!predictionFrom(object));
    }

    void requestsAreRecognised()
    {
        const QJsonObject input{{u"prompt"_s, u"x"_s}, {u"image"_s, u"data:image/png;base64,AA"_s}, {u"n"_s, 1}};
        Prediction told;
        told.model = u"a/b"_s;
        told.input = input;
        QVERIFY(isOf(told, u"a/b"_s, {}, input));
        QVERIFY(!isOf(told, u"a/c"_s, {}, input));
        told.input.insert(u"image"_s, u"https://replicate.delivery/in.png"_s);
        told.input.insert(u"steps"_s, 4);
        QVERIFY(isOf(told, u"a/b"_s, {}, input));
        told.input.insert(u"prompt"_s, u"y"_s);
        QVERIFY(!isOf(told, u"a/b"_s, {}, input));
        told.input = {};
        QVERIFY(!isOf(told, u"a/b"_s, {}, input));
    }

    void answersAreToldApart_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("401") << 401 << ErrorKind::ProviderRefused << u"token"_s;
        QTest::newRow("402") << 402 << ErrorKind::ProviderRefused << u"credit"_s;
        QTest::newRow("404") << 404 << ErrorKind::NotFound << u"model"_s;
        QTest::newRow("413") << 413 << ErrorKind::ProviderRefused << u"100 MB"_s;
        QTest::newRow("422") << 422 << ErrorKind::ProviderRefused << u"said so"_s;
        QTest::newRow("429") << 429 << ErrorKind::Unavailable << u"too often"_s;
        QTest::newRow("500") << 500 << ErrorKind::OutcomeUnknown << u"trouble"_s;
        QTest::newRow("502") << 502 << ErrorKind::OutcomeUnknown << u"trouble"_s;
    }

    void answersAreToldApart()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, words);
        HttpReply reply;
        reply.status = status;
        reply.body = status == 502 ? "<html>Bad gateway</html>" : R"({"detail":"said so","retry_after":3})";
        const Error error = errorOf(reply);
        QVERIFY(error.kind == kind);
        QVERIFY2(error.sentence.contains(words), qPrintable(error.sentence));
        QVERIFY(!error.sentence.contains(u"<html"_s));
        if (status == 429)
            QCOMPARE(error.retryAfter.value().count(), 3000);
    }
};

BEATREEL_TEST(tst_Predictions)
#include "tst_Predictions.moc"
