// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/VideoFormat.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_VideoFormat : public QObject
{
    Q_OBJECT

private slots:
    void defaultIsTheSpecifications()
    {
        const VideoFormat format;
        QCOMPARE(format.resolution(), u"1280x720"_s);
        QCOMPARE(format.picturesPerChunk(), 150);
        QCOMPARE(format.picturesIn(Seconds{30}), 900);
        QCOMPARE(VideoFormat::parseResolution(format.resolution()).value(), format.size);
    }

    void clockTexts()
    {
        QCOMPARE(clockText(Seconds{0}), u"0:00"_s);
        QCOMPARE(clockText(Seconds{25}), u"0:25"_s);
        QCOMPARE(clockText(Seconds{60}), u"1:00"_s);
        QCOMPARE(clockText(Seconds{605}), u"10:05"_s);
    }

    void resolutions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("ok");
        QTest::newRow("portrait") << u"1080x1920"_s << true;
        QTest::newRow("smallest") << u"16x16"_s << true;
        QTest::newRow("largest") << u"7680x7680"_s << true;
        QTest::newRow("odd") << u"1281x720"_s << false;
        QTest::newRow("too small") << u"14x720"_s << false;
        QTest::newRow("too large") << u"7682x720"_s << false;
        QTest::newRow("huge") << u"99999999999999x720"_s << false;
        QTest::newRow("negative") << u"-1280x720"_s << false;
        QTest::newRow("words") << u"HD"_s << false;
        QTest::newRow("line end") << u"1280x720\n"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void resolutions()
    {
        QFETCH(QString, text);
        const auto size = VideoFormat::parseResolution(text);
        QTEST(size.has_value(), "ok");
        if (size) {
            VideoFormat format;
            format.size = *size;
            QCOMPARE(format.resolution(), text);
        } else {
            QVERIFY(size.error().kind == ErrorKind::BadInput);
        }
    }
};

BEATREEL_TEST(tst_VideoFormat)
#include "tst_VideoFormat.moc"
