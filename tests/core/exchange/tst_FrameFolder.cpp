// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/FrameFolder.h"
#include "core/media/Picture.h"
#include "tests/core/exchange/ExportFixture.h"
#include "tests/core/media/MediaTools.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kFrames{u"01 Größe & Stil eins.png"_s, u"02 商品のヒーローショット.png"_s,
                          u"03 قطة لطيفة.png"_s, u"04 Hero shot.png"_s};

QStringList entries(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class tst_FrameFolder : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture.emplace(QList<int>{5, 5, 5, 5}, ExportFixture::Media::Frames); }

    void theFramesAreNumberedAndNamed()
    {
        const QString folder = m_fixture->file(u"frames"_s);
        const QStringList before = entries(m_fixture->file(QString()));
        const auto written = writeFrames(m_fixture->input, folder + u'/', {}, {});
        QVERIFY2(written, written ? "" : qPrintable(written.error().sentence));
        QCOMPARE(written->count, 4);
        QCOMPARE(entries(folder), kFrames);
        QCOMPARE(entries(m_fixture->file(QString())).size(), before.size() + 1);
        // A PNG is handed on byte for byte.
        QCOMPARE(m_fixture->read(u"frames/"_s + kFrames[2]),
                 m_fixture->read(u"Film & Söhne 50%20?/takes/b3.png"_s));
    }

    void otherPicturesBecomePngs()
    {
        const QString jpeg = m_fixture->folder() + u"/takes/own.jpg"_s;
        QVERIFY(ffmpegMakes(
            {u"-f"_s, u"lavfi"_s, u"-i"_s, u"color=red:size=320x200"_s, u"-frames:v"_s, u"1"_s, jpeg}));
        m_fixture->input.beats[1].frame.path = jpeg;
        QVERIFY(writeFrames(m_fixture->input, m_fixture->file(u"frames"_s), {}, {}));
        const auto picture = readPicture(m_fixture->file(u"frames/"_s + kFrames[1]));
        QVERIFY(picture);
        QCOMPARE(picture->size(), QSize(320, 200));
        QVERIFY(m_fixture->read(u"frames/"_s + kFrames[1]).startsWith("\x89PNG"));
    }

    void whatIsMissingIsLeftOut()
    {
        m_fixture->input.beats[1].frame = {};
        m_fixture->input.beats[3].frame.isStale = true;
        const QString folder = m_fixture->file(u"frames"_s);
        const auto refused = writeFrames(m_fixture->input, folder, {}, {});
        QVERIFY(!refused);
        QVERIFY(refused.error().sentence.startsWith(
            u"Beat 2 has no frame yet. The frame of beat 4 is out of date."_s));
        QVERIFY(!QFile::exists(folder));
        const auto written = writeFrames(m_fixture->input, folder, {Incomplete::AsIs, {}}, {});
        QVERIFY(written);
        QCOMPARE(written->notices.size(), 2);
        QCOMPARE(entries(folder), (QStringList{kFrames[0], kFrames[2], kFrames[3]}));
    }

    void aFolderInUseIsRefused()
    {
        const QString folder = m_fixture->file(u"frames"_s);
        QDir().mkpath(folder);
        QVERIFY(!writeFile(folder + u"/mine.txt"_s, "mine").isEmpty());
        QVERIFY(!writeFile(folder + u'/' + kFrames[0], "old").isEmpty());
        const auto refused = writeFrames(m_fixture->input, folder, {}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Exists);
        QCOMPARE(entries(folder).size(), 2);
        const auto replaced = writeFrames(m_fixture->input, folder,
                                          {Incomplete::Refuse, FrameFolderOptions::Existing::Replace}, {});
        QVERIFY(replaced);
        QCOMPARE(m_fixture->read(u"frames/mine.txt"_s), QByteArray("mine"));
        QVERIFY(m_fixture->read(u"frames/"_s + kFrames[0]).startsWith("\x89PNG"));
        QCOMPARE(entries(folder).size(), 5);
    }

    void aFileInTheWayStays()
    {
        const QString file = writeFile(m_fixture->file(u"frames"_s), "mine");
        const auto refused = writeFrames(m_fixture->input, file,
                                         {Incomplete::AsIs, FrameFolderOptions::Existing::Replace}, {});
        QVERIFY(!refused);
        QCOMPARE(m_fixture->read(u"frames"_s), QByteArray("mine"));
    }

    void aBrokenFrameLeavesNothingBehind()
    {
        QVERIFY(!writeFile(m_fixture->input.beats[2].frame.path, "no picture").isEmpty());
        const QStringList before = entries(m_fixture->file(QString()));
        const auto failed = writeFrames(m_fixture->input, m_fixture->file(u"frames"_s), {}, {});
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::Media);
        QCOMPARE(entries(m_fixture->file(QString())), before);
    }

    void namesThatNoFileSystemHolds()
    {
        Project project = m_fixture->input.project;
        project.beats[0] =
            project.beats[0].with([](BeatContent &beat) { beat.spec.name = u"../../etc/passwd"_s; });
        project.beats[1] =
            project.beats[1].with([](BeatContent &beat) { beat.spec.name = u"長"_s.repeated(300); });
        project.beats[2] = project.beats[2].with([](BeatContent &beat) { beat.spec.name = u"So?..."_s; });
        const QStringList names = frameNames(project);
        QCOMPARE(names[0], u"01 .. .. etc passwd.png"_s);
        QVERIFY(names[1].toUtf8().size() < 140 && names[1].startsWith(u"02 長長"_s));
        QCOMPARE(names[2], u"03 So.png"_s);
    }

private:
    std::optional<ExportFixture> m_fixture;
};

BEATREEL_TEST(tst_FrameFolder)
#include "tst_FrameFolder.moc"
