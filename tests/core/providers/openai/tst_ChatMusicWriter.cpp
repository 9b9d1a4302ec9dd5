// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/ChatMusicWriter.h"

#include "core/base/AtomicFile.h"
#include "core/media/Picture.h"
#include "tests/support/FakeChat.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QImage>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

struct OpenAccount final : RequestAccount
{
    [[nodiscard]] Result<void> reserve(double) override { return {}; }
    void charge(double usd) override { chargedUsd = usd; }
    double chargedUsd = 0;
};

} // namespace

class tst_ChatMusicWriter : public QObject
{
    Q_OBJECT

private:
    const ModelCatalogue m_models = ModelCatalogue::fromJson(readFile(sourceFile(u"resources/models.json"_s)).value()).value();
    HttpClient m_http;
    OpenAccount m_account;
    TestFolder m_folder;

    QStringList frames(int count) const
    {
        QStringList files;
        for (int i = 0; i < count; ++i) {
            QImage picture(640, 360, QImage::Format_RGB32);
            picture.fill(QColor(20 * i, 90, 120));
            files.append(m_folder.file(u"frame %1.png"_s.arg(i)));
            if (!writePicture(picture, files.last()))
                qFatal("No picture.");
        }
        return files;
    }

    Result<MusicWords> write(const FakeChat &chat, int pictures)
    {
        openai::Settings settings;
        settings.base = chat.base();
        settings.key = FakeChat::key();
        settings.retry = {std::chrono::milliseconds(5), std::chrono::milliseconds(20), 2};
        const openai::ChatApi api(m_http, settings);
        const openai::ChatMusicWriter writer(api, *m_models.find(PipelineStep::Plan, u"gpt-6-luna"_s), u"gpt-6-luna"_s);
        return writer.write({frames(pictures), u"sophisticated strings"_s, u"elegant"_s, Seconds(30), &m_account}, {});
    }

private slots:
    void itLooksAtTheFrames()
    {
        FakeChat chat;
        chat.contents = {u"{\"music_prompt\":\"slow piano,\\n warm strings\"}"_s};
        const auto words = write(chat, 12);
        QVERIFY2(words, words ? "" : qPrintable(words.error().sentence));
        QCOMPARE(words->prompt, u"slow piano, warm strings, instrumental only, no vocals"_s);
        QVERIFY(std::abs(words->costUsd.value_or(0) - 0.00112) < 1e-9);
        const QJsonArray messages = chat.asked().first().value(u"messages"_s).toArray();
        const QJsonArray content = messages.last().toObject().value(u"content"_s).toArray();
        int pictures = 0;
        for (const QJsonValue &part : content) {
            const QJsonObject object = part.toObject();
            if (object.value(u"type"_s) == u"image_url"_s) {
                ++pictures;
                const QString url = object.value(u"image_url"_s).toObject().value(u"url"_s).toString();
                const QImage seen = QImage::fromData(QByteArray::fromBase64(url.section(u',', 1).toLatin1()), "JPEG");
                QVERIFY(url.startsWith(u"data:image/jpeg;base64,"_s) && seen.width() == 512);
            } else {
                QCOMPARE(object.value(u"type"_s).toString(), u"text"_s);
                QVERIFY(object.value(u"text"_s).toString().contains(u"sophisticated strings"_s));
            }
        }
        QCOMPARE(pictures, 8); // of twelve
    }

    void wordsAreMadeFit_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("words");
        const QString plain = u"jazz, instrumental only, no vocals"_s;
        QTest::newRow("as asked") << u"{\"music_prompt\":\"jazz\"}"_s << plain;
        QTest::newRow("fenced") << u"```json\n{\"music_prompt\":\"jazz\"}\n```"_s << plain;
        QTest::newRow("with prose") << u"Here: {\"music_prompt\": \"jazz\"} Enjoy!"_s << plain;
        QTest::newRow("says it already") << u"{\"music_prompt\":\"jazz, No Vocals\"}"_s << u"jazz, No Vocals"_s;
        QTest::newRow("no words") << u"{\"music_prompt\":\"  \"}"_s << QString();
        QTest::newRow("a number") << u"{\"music_prompt\":7}"_s << QString();
        QTest::newRow("prose") << u"I cannot see pictures."_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void wordsAreMadeFit()
    {
        QFETCH(QString, answer);
        QTEST(openai::musicWordsIn(answer), "words");
    }

    void wordsWithoutEndAreCut()
    {
        const QString words = openai::musicWordsIn(u"{\"music_prompt\":\"%1\"}"_s.arg(u"slow piano "_s.repeated(500)));
        QVERIFY(words.size() < 450 && words.startsWith(u"slow piano"_s) && words.endsWith(u"no vocals"_s));
    }

    void whatIsNoAnswerIsAnError()
    {
        FakeChat chat;
        chat.contents = {u"I cannot see pictures."_s};
        const auto words = write(chat, 1);
        QVERIFY(!words && words.error().kind == ErrorKind::ProviderRefused);
        QVERIFY(std::abs(m_account.chargedUsd - 0.00112) < 1e-9); // it is billed
    }
};

BEATREEL_TEST(tst_ChatMusicWriter)
#include "tst_ChatMusicWriter.moc"
