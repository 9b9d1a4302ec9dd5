// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Utc.h"
#include "core/publish/Manifest.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

namespace {

const QString kHash(64, u'a');

Manifest good()
{
    return {u"video-1"_s, u"Ad"_s, utc(QDate(2026, 1, 31), QTime(12, 0)), {{u"Ad.beatreel"_s, kHash, 5}, {u"takes/ü x.png"_s, QString(64, u'0'), 0}},
            {{u"videos/video-1/final.mp4"_s, u"Ad.mp4"_s, kHash, 7}, {u"videos/video-1/music.wav"_s, {}, kHash, 9}}};
}

} // namespace

class tst_Manifest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead()
    {
        const auto read = manifestFromJson(toJson(good()), u"video-1"_s);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(read->name, u"Ad"_s);
        QCOMPARE(read->published, good().published);
        QVERIFY(read->files == good().files && read->products == good().products);
        QCOMPARE(read->bytes(), 12);
    }

    void whatCannotBeTrustedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to) { QTest::newRow(name) << from << to; };
        row("out of the folder", "takes/ü x.png", "../x.png");
        row("out in the middle", "takes/ü x.png", "takes/../../x.png");
        row("absolute", "takes/ü x.png", "/etc/passwd");
        row("another system's root", "takes/ü x.png", "C:\\\\x.png");
        row("backslashes", "takes/ü x.png", "takes\\\\..\\\\..\\\\x");
        row("hidden", "takes/ü x.png", ".config/autostart");
        row("hidden below", "takes/ü x.png", "takes/.x");
        row("the lock", "takes/ü x.png", "lock");
        row("half a file", "takes/ü x.png", "takes/x.part");
        row("twice", "takes/ü x.png", "Ad.beatreel");
        row("a product over a file", "Ad.mp4", "Ad.beatreel");
        row("a product out of the folder", "Ad.mp4", "../Ad.mp4");
        row("nothing", "takes/ü x.png", "");
        row("another's key", "videos/video-1/music.wav", "videos/video-2/music.wav");
        row("a key that leads out", "videos/video-1/music.wav", "videos/video-1/../video-2/music.wav");
        row("no hash", "\"" + QByteArray(64, '0') + "\"", "\"" + QByteArray(63, '0') + "/\"");
        row("upper case", "\"" + QByteArray(64, '0') + "\"", "\"" + QByteArray(64, 'A') + "\"");
        row("less than nothing", "\"bytes\": 5", "\"bytes\": -5");
        row("too much", "\"bytes\": 5", "\"bytes\": 5e15");
        row("no size", "\"bytes\": 5", "\"bytes\": \"5\"");
        row("another project", "\"video-1\"", "\"video-2\"");
        row("no version", "\"beatreel_manifest\": 1", "\"other\": 1");
        row("a newer one", "\"beatreel_manifest\": 1", "\"beatreel_manifest\": 2");
        row("a name with a slash", "\"name\": \"Ad\"", "\"name\": \"../Ad\"");
        row("no JSON", "{", "[");
    }

    void whatCannotBeTrustedIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray bytes = toJson(good());
        QVERIFY(bytes.contains(from));
        const auto read = manifestFromJson(bytes.replace(from, to), u"video-1"_s);
        QVERIFY(!read);
        QVERIFY(read.error().kind == ErrorKind::BadInput);
        QVERIFY(read.error().sentence.endsWith(u'.'));
    }
};

BEATREEL_TEST(tst_Manifest)
#include "tst_Manifest.moc"
