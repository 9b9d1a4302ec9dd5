// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Picture.h"

#include "core/base/AtomicFile.h"
#include "core/base/Random.h"
#include "tests/core/media/MediaTools.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QPainter>
#include <QTest>

using namespace beatreel;

namespace {

QImage sample(QSize size = QSize(200, 120))
{
    QImage picture(size, QImage::Format_RGB32);
    Random random(5);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            picture.setPixel(x, y, qRgb(x * 255 / size.width(), y * 255 / size.height(), random.whole(0, 29)));
    }
    return picture;
}

} // namespace

class tst_Picture : public QObject
{
    Q_OBJECT

private slots:
    void pngKeepsEveryPixel()
    {
        const test::TestFolder folder;
        const QString a = folder.file(QStringLiteral("a%02d.png"));
        const QString b = folder.file(QStringLiteral("b.png"));
        QVERIFY(writePicture(sample(), a));
        QImage again = sample();
        again.setText(QStringLiteral("Date"), QStringLiteral("today"));
        again.setDotsPerMeterX(1234);
        QVERIFY(writePicture(again, b));
        QCOMPARE(readPicture(a).value(), sample());
        QCOMPARE(readFile(a).value(), readFile(b).value());
    }

    void noteStandsBesideThePixels()
    {
        const test::TestFolder folder;
        const QString plain = folder.file(QStringLiteral("plain.png"));
        const QString noted = folder.file(QStringLiteral("noted %1.png"));
        const QString note = QString::fromUtf8("{\"product\":\"Müller’s\",\"seed\":\"18446744073709551615\"}").repeated(40);
        QVERIFY(writePicture(sample(), plain));
        QVERIFY(writePicture(sample(), noted, note));
        QCOMPARE(pictureNote(noted), note);
        QCOMPARE(readPicture(noted).value(), sample());
        QCOMPARE(pictureNote(plain), QString());
        QCOMPARE(pictureNote(folder.file(QStringLiteral("missing.png"))), QString());
        QVERIFY(writeFileAtomically(plain, "no picture"));
        QCOMPARE(pictureNote(plain), QString());
    }

    void whatTheBytesAreCounts_data()
    {
        QTest::addColumn<QString>("made");
        QTest::newRow("jpeg") << QStringLiteral("made.jpg");
        QTest::newRow("webp") << QStringLiteral("made.webp");
    }

    void whatTheBytesAreCounts()
    {
        QFETCH(QString, made);
        const test::TestFolder folder;
        const QString png = folder.file(QStringLiteral("a.png"));
        QVERIFY(writePicture(sample(), png));
        QVERIFY(test::ffmpegMakes(
            {QStringLiteral("-i"), png, QStringLiteral("-q:v"), QStringLiteral("3"), folder.file(made)}));
        const QString misnamed = folder.file(QStringLiteral("misnamed.png"));
        QVERIFY(QFile::rename(folder.file(made), misnamed));
        const Result<QImage> picture = readPicture(misnamed);
        QVERIFY(picture);
        QCOMPARE(picture->format(), QImage::Format_RGB32);
        QCOMPARE(picture->size(), sample().size());
        const QColor seen = picture->pixelColor(100, 60);
        QVERIFY2(std::abs(seen.red() - 127) < 12 && std::abs(seen.green() - 127) < 12 && seen.blue() < 40,
                 qPrintable(seen.name()));
    }

    void transparencyShowsWhite()
    {
        const test::TestFolder folder;
        QImage picture(16, 16, QImage::Format_ARGB32);
        picture.fill(Qt::transparent);
        QVERIFY(writePicture(picture, folder.file(QStringLiteral("a.png"))));
        QCOMPARE(readPicture(folder.file(QStringLiteral("a.png")))->pixelColor(8, 8), QColor(Qt::white));
    }

    void cameraOrientationIsApplied()
    {
        const test::TestFolder folder;
        const QString file = folder.file(QStringLiteral("a.jpg"));
        QVERIFY(sample().save(file, "jpg", 95));
        // An Exif block that says "turn right": TIFF, big-endian, one entry, tag 0x112, SHORT, 6.
        const QByteArray tiff = QByteArray::fromHex("4d4d002a00000008000101120003000000010006000000000000");
        const QByteArray exif = QByteArray("\xff\xe1\0\x22", 4) + QByteArray("Exif\0\0", 6) + tiff;
        QByteArray bytes = readFile(file).value();
        bytes.insert(2, exif);
        QVERIFY(writeFileAtomically(file, bytes));
        QCOMPARE(readPicture(file).value().size(), sample().size().transposed());
    }

    void brokenPictures_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const test::TestFolder folder;
        QVERIFY(writePicture(sample(), folder.file(QStringLiteral("a.png"))));
        QVERIFY(sample().save(folder.file(QStringLiteral("a.jpg")), "jpg"));
        QVERIFY(test::ffmpegMakes(
            {QStringLiteral("-i"), folder.file(QStringLiteral("a.png")), folder.file(QStringLiteral("a.webp"))}));
        for (const char *name : {"a.png", "a.jpg", "a.webp"}) {
            const QByteArray bytes = readFile(folder.file(QString::fromLatin1(name))).value();
            QTest::addRow("half of %s", name) << bytes.left(bytes.size() / 2);
            QTest::addRow("20 bytes of %s", name) << bytes.left(20);
        }
        QByteArray huge = readFile(folder.file(QStringLiteral("a.png"))).value();
        huge.replace(16, 8, QByteArray::fromHex("7fffffff7fffffff"));
        QTest::newRow("a size that is a lie") << huge;
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("SVG that names a file")
            << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>");
    }

    void brokenPictures()
    {
        QFETCH(QByteArray, bytes);
        const test::TestFolder folder;
        const QString file = folder.file(QStringLiteral("a.png"));
        QVERIFY(writeFileAtomically(file, bytes));
        const Result<QImage> picture = readPicture(file);
        QVERIFY(!picture);
        QCOMPARE(picture.error().kind, ErrorKind::Media);
        QVERIFY(picture.error().sentence.contains(QStringLiteral("a.png")));
    }

    void missing()
    {
        const test::TestFolder folder;
        QCOMPARE(readPicture(folder.file(QStringLiteral("none.png"))).error().kind, ErrorKind::NotFound);
        QCOMPARE(writePicture(sample(), folder.file(QStringLiteral("none/a.png"))).error().kind, ErrorKind::Storage);
    }
};

BEATREEL_TEST(tst_Picture)
#include "tst_Picture.moc"
