// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/StripStore.h"

#include "tests/support/Builders.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

namespace {

QList<QImage> stripOf(const QList<QColor> &colours)
{
    QList<QImage> strip;
    for (const QColor &colour : colours) {
        QImage image(32, 16, QImage::Format_RGB32);
        image.fill(colour);
        strip.append(image);
    }
    return strip;
}

int distance(const QColor &a, const QColor &b)
{
    return std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
}

} // namespace

class tst_StripStore : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead()
    {
        const TestFolder folder;
        const StripStore store(folder.file(QStringLiteral("strips")));
        QVERIFY(!store.read(QStringLiteral("a"), 3));
        const QList<QColor> colours{Qt::red, Qt::green, Qt::blue};
        store.write(QStringLiteral("a"), stripOf(colours));
        const auto strip = store.read(QStringLiteral("a"), 3);
        QVERIFY(strip);
        QCOMPARE(strip->size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE((*strip)[i].size(), QSize(32, 16));
            QVERIFY(distance((*strip)[i].pixelColor(16, 8), colours[i]) < 24);
        }
        QVERIFY(!store.read(QStringLiteral("b"), 3));
    }

    void aBrokenFileIsNone()
    {
        const TestFolder folder;
        const QString path = folder.file(QStringLiteral("strips"));
        const StripStore store(path);
        store.write(QStringLiteral("a"), stripOf({Qt::red}));
        const QFileInfoList files = QDir(path).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY(!writeFile(files.first().filePath(), "no picture").isEmpty());
        QVERIFY(!store.read(QStringLiteral("a"), 1));
        QVERIFY(!store.read(QStringLiteral("a"), 0));
    }

    void theOldestGoFirst()
    {
        const TestFolder folder;
        const QString path = folder.file(QStringLiteral("strips"));
        const StripStore store(path);
        for (const QString &key : {QStringLiteral("old"), QStringLiteral("new")})
            store.write(key, stripOf({Qt::red, Qt::green}));
        const QFileInfoList files = QDir(path).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 2);
        const QDateTime then = QDateTime::currentDateTimeUtc().addDays(-1);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(then, QFileDevice::FileModificationTime));
        }
        QVERIFY(store.read(QStringLiteral("new"), 2)); // it is wanted, and so the younger one
        store.trim(files.first().size());
        QVERIFY(store.read(QStringLiteral("new"), 2));
        QVERIFY(!store.read(QStringLiteral("old"), 2));
        store.trim(0);
        QVERIFY(QDir(path).isEmpty());
    }
};

BEATREEL_TEST(tst_StripStore)
#include "tst_StripStore.moc"
