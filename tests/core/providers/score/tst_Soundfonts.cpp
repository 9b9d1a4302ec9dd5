// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Soundfonts.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

namespace {

/// A file that begins as soundfonts do.
void put(const QString &path, qsizetype size = 100)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("RIFF\x10\x00\x00\x00sfbk", 12).leftJustified(size, 'x'));
}

} // namespace

class tst_Soundfonts : public QObject
{
    Q_OBJECT

private slots:
    void theUsualFolders()
    {
        const QStringList expected = {u"/usr/share/soundfonts"_s, u"/usr/share/sounds/sf2"_s,
                                      u"/usr/share/sounds/sf3"_s};
        QCOMPARE(soundfontFolders(u"/usr/share"_s), expected);
    }

    void whichIsBest_data()
    {
        QTest::addColumn<QStringList>("files"); ///< "name" or "name:size"
        QTest::addColumn<QString>("best");

        QTest::newRow("none") << QStringList() << QString();
        QTest::newRow("the only one")
            << QStringList{u"sounds/sf2/TimGM6mb.sf2"_s} << u"sounds/sf2/TimGM6mb.sf2"_s;
        QTest::newRow("the better known one")
            << QStringList{u"sounds/sf2/TimGM6mb.sf2:9000"_s, u"sounds/sf2/FluidR3_GM.sf2"_s}
            << u"sounds/sf2/FluidR3_GM.sf2"_s;
        QTest::newRow("known, however large another is")
            << QStringList{u"soundfonts/My grand piano.sf2:90000"_s, u"sounds/sf2/TimGM6mb.sf2"_s}
            << u"sounds/sf2/TimGM6mb.sf2"_s;
        QTest::newRow("the larger one of two unknown")
            << QStringList{u"soundfonts/a.sf2:200"_s, u"sounds/sf3/b.SF3:300"_s, u"sounds/sf2/c.sf2:250"_s}
            << u"sounds/sf3/b.SF3"_s;
        QTest::newRow("however it is written")
            << QStringList{u"sounds/sf2/FluidR3_GM.sf2"_s, u"soundfonts/GeneralUser GS v1.471.sf2"_s}
            << u"soundfonts/GeneralUser GS v1.471.sf2"_s;
        QTest::newRow("the compressed one")
            << QStringList{u"sounds/sf2/FluidR3_GM.sf2"_s, u"sounds/sf3/MuseScore_General.sf3"_s}
            << u"sounds/sf3/MuseScore_General.sf3"_s;
        QTest::newRow("the earlier folder")
            << QStringList{u"sounds/sf2/FluidR3_GM.sf2:900"_s, u"soundfonts/FluidR3_GM.sf2"_s}
            << u"soundfonts/FluidR3_GM.sf2"_s;
        QTest::newRow("not one that only adds")
            << QStringList{u"sounds/sf2/FluidR3_GS.sf2"_s, u"sounds/sf2/TimGM6mb.sf2"_s}
            << u"sounds/sf2/TimGM6mb.sf2"_s;
        QTest::newRow("nothing else")
            << QStringList{u"sounds/sf2/readme.txt"_s, u"sounds/piano.sf2"_s} << QString();
    }

    void whichIsBest()
    {
        QFETCH(QStringList, files);
        QFETCH(QString, best);
        const test::TestFolder folder;
        for (const QString &file : files)
            put(folder.file(file.section(u':', 0, 0)), std::max(100, file.section(u':', 1).toInt()));
        const QString found = bestSoundfont(soundfontFolders(folder.path()));
        QCOMPARE(found, best.isEmpty() ? QString() : QFileInfo(folder.file(best)).canonicalFilePath());
    }

    void whatIsNoSoundfontIsPassedOver()
    {
        const test::TestFolder folder;
        put(folder.file(u"sounds/sf2/TimGM6mb.sf2"_s));
        put(folder.file(u"real/FluidR3_GM.sf2"_s));
        QFile text(folder.file(u"sounds/sf2/MuseScore_General.sf2"_s));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("<html>not found</html>") > 0);
        text.close();
        QVERIFY(QFile::link(folder.file(u"gone.sf2"_s), folder.file(u"sounds/sf2/GeneralUser GS.sf2"_s)));
        const QStringList folders = soundfontFolders(folder.path());
        QVERIFY(bestSoundfont(folders).endsWith(u"TimGM6mb.sf2"_s));
        QVERIFY(isPlainSoundfont(bestSoundfont(folders)));

        // A link stands for what it leads to.
        QVERIFY(
            QFile::link(folder.file(u"real/FluidR3_GM.sf2"_s), folder.file(u"sounds/sf2/default-GM.sf2"_s)));
        QVERIFY(bestSoundfont(folders).endsWith(u"real/FluidR3_GM.sf2"_s));
        QVERIFY(!isPlainSoundfont(bestSoundfont(folders)));
    }
};

BEATREEL_TEST(tst_Soundfonts)
#include "tst_Soundfonts.moc"
