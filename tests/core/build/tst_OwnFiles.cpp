// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/OwnFiles.h"
#include "core/base/AtomicFile.h"
#include "core/media/Chunk.h"
#include "core/media/MediaFacts.h"
#include "core/media/Sound.h"
#include "core/project/SlotEdits.h"
#include "tests/core/build/BuildFixture.h"
#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QProcess>

using namespace beatreel;
using namespace beatreel::test;
using namespace std::chrono_literals;

namespace {

bool ffmpegMakes(QStringList arguments)
{
    arguments = QStringList{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y")} + arguments;
    return QProcess::execute(QStringLiteral("ffmpeg"), arguments) == 0;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

QList<Slot> clipsOf(int count)
{
    QList<Slot> clips;
    for (int k = 0; k < count; ++k)
        clips.append(Slot::clip(BeatId(QStringLiteral("b1")), k));
    return clips;
}

} // namespace

class tst_OwnFiles : public QObject
{
    Q_OBJECT

private:
    TestFolder m_files;

    /// What `source` describes, encoded with `encoding` into a file of this name.
    QString made(const QString &name, const char *source, const char *encoding)
    {
        const QString file = m_files.file(name);
        return ffmpegMakes(words("-f lavfi -i") + QStringList{QString::fromLatin1(source)} + words(encoding) + QStringList{file}) ? file : QString();
    }
    QString video(const QString &name, const char *source)
    {
        return made(name, source, "-c:v libx264 -preset ultrafast -g 12 -pix_fmt yuv420p");
    }

private slots:
    void filesAreWhatTheyAreWhateverTheirNames()
    {
        const QString lying = made(QStringLiteral("photo.jpg"), "testsrc=s=32x32:d=1", "-c:v libx264 -pix_fmt yuv420p -f mp4");
        QCOMPARE(kindOfOwnFile(lying).value(), OwnFileKind::Video);
        QImage picture(20, 10, QImage::Format_RGB32);
        picture.fill(Qt::red);
        const QString still = m_files.file(QStringLiteral("video.mp4"));
        QVERIFY(picture.save(still, "PNG"));
        QCOMPARE(kindOfOwnFile(still).value(), OwnFileKind::Picture);
        QCOMPARE(kindOfOwnFile(made(QStringLiteral("a.wav"), "sine=d=1", "-c:a pcm_s16le")).value(), OwnFileKind::Sound);
        const QString text = writeFile(m_files.file(QStringLiteral("notes.mp4")), "Dear diary");
        const auto none = kindOfOwnFile(text);
        QVERIFY(!none);
        QVERIFY(none.error().sentence.contains(QStringLiteral("notes.mp4")));
        QVERIFY(none.error().sentence.contains(QStringLiteral("WebM")));
        QCOMPARE(kindOfOwnFile(m_files.file(QStringLiteral("gone.png"))).error().kind, ErrorKind::NotFound);
    }

    void oddVideosBecomeChunks_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("extra");
        QTest::addRow("odd size") << QStringLiteral("testsrc=s=122x250:d=6:r=30") << QString();
        QTest::addRow("odd rate") << QStringLiteral("testsrc=s=64x36:d=6:r=17") << QString();
        QTest::addRow("2 s short") << QStringLiteral("testsrc=s=64x36:d=3:r=30") << QString();
        QTest::addRow("with sound") << QStringLiteral("testsrc=s=64x36:d=6:r=30") << QStringLiteral("-f lavfi -i sine=d=6 -c:a aac");
        QTest::addRow("rotated") << QStringLiteral("testsrc=s=36x64:d=6:r=30") << QStringLiteral("rotate");
    }

    void oddVideosBecomeChunks()
    {
        QFETCH(QString, source);
        QFETCH(QString, extra);
        BuildFixture fixture({5});
        QString file = m_files.file(QStringLiteral("Mein Vídeo %1.mp4").arg(QLatin1String(QTest::currentDataTag())));
        const bool isRotated = extra == QStringLiteral("rotate");
        QVERIFY(ffmpegMakes(words("-f lavfi -i") + QStringList{source} + (isRotated || extra.isEmpty() ? QStringList() : extra.split(u' '))
                            + words("-c:v libx264 -preset ultrafast -pix_fmt yuv420p") + QStringList{file}));
        if (isRotated) {
            const QString turned = m_files.file(QStringLiteral("turned.mp4"));
            QVERIFY(ffmpegMakes(words("-display_rotation 90 -i") + QStringList{file} + words("-c copy") + QStringList{turned})
                    || ffmpegMakes(words("-i") + QStringList{file} + words("-c copy -metadata:s:v rotate=90") + QStringList{turned}));
            QVERIFY(probe(turned)->video->rotation != 0);
            file = turned;
        }
        const Slot clip = clipsOf(1).first();
        const auto takes = addOwnFile(*fixture.folder, OwnFileOrder{{clip}, file}, {});
        QVERIFY2(takes, takes ? "" : qPrintable(takes.error().sentence));
        QVERIFY(takes->first().isUsersOwn());
        QVERIFY(fixture.folder->save(withOwnTakes(fixture.folder->project(), *takes)));
        const BuildReport report = fixture.make();
        QVERIFY2(report.isComplete(), qPrintable(report.failures.value(0).error.sentence));
        QCOMPARE(report.made.clips, 0);
        QCOMPARE(report.chunks.size(), 1);
        QVERIFY(checkChunk(report.chunks.first(), fixture.folder->project().format));
        QCOMPARE(report.shown.value(clip).id, takes->first().id);
    }

    void aVideoFillsABeatWithConsecutiveWindows()
    {
        BuildFixture fixture({15});
        const QString file = video(QStringLiteral("long.mp4"), "testsrc=s=64x36:d=13:r=30");
        const auto takes = addOwnFile(*fixture.folder, OwnFileOrder{clipsOf(3), file}, {});
        QVERIFY(takes);
        QCOMPARE(takes->size(), 3);
        QCOMPARE(takes->at(1).file, takes->at(0).file); // once on disk
        QCOMPARE(takes->at(2).slot.index, 2);
        const Project after = withOwnTakes(fixture.folder->project(), *takes);
        QCOMPARE(after.settings(clipsOf(3)[0]).slip, 0ms);
        QCOMPARE(after.settings(clipsOf(3)[1]).slip, 5000ms);
        QCOMPARE(after.settings(clipsOf(3)[2]).slip, 8000ms); // where the video ends
        QVERIFY(fixture.folder->save(after));
        fixture.editBeat(0, [](BeatContent &beat) { beat.spec.promptTemplate = QStringLiteral("other"); });
        for (const Slot &clip : clipsOf(3)) {
            const SlotStates states(fixture.folder->project(), fixture.folder->takes(),
                                    GeneratorIdentities{fixture.artist.id, fixture.camera.id, fixture.composer.id});
            QCOMPARE(states.find(clip)->status, SlotStatus::Ready); // never stale
        }
        QVERIFY(fixture.make().isComplete());
    }

    void theSameFileTwiceIsOneTake()
    {
        BuildFixture fixture({5});
        const QString file = video(QStringLiteral("twice.mp4"), "testsrc=s=64x36:d=5:r=30");
        const auto first = addOwnFile(*fixture.folder, OwnFileOrder{clipsOf(1), file}, {});
        const auto second = addOwnFile(*fixture.folder, OwnFileOrder{clipsOf(1), file}, {});
        QVERIFY(first && second);
        QCOMPARE(second->first().id, first->first().id);
        QCOMPARE(fixture.folder->takes().all().size(), 1);
        QVERIFY(QDir(fixture.folder->path(kMakingFolder)).isEmpty());
        QVERIFY(QFile::exists(file));
    }

    void theUsedRangeKeepsRoomForSlipping()
    {
        BuildFixture fixture({10});
        const QString file = video(QStringLiteral("endless.mp4"), "testsrc2=s=128x72:d=40:r=12");
        const auto takes = addOwnFile(*fixture.folder, OwnFileOrder{clipsOf(2), file, OwnPart::UsedRange}, {});
        QVERIFY2(takes, takes ? "" : qPrintable(takes.error().sentence));
        QVERIFY(takes->first().bytes < QFileInfo(file).size() / 2);
        const QString copy = fixture.folder->takes().path(takes->first());
        const double seconds = probe(copy)->video->seconds;
        QVERIFY2(seconds >= 15 && seconds < 17, qPrintable(QString::number(seconds)));
        // The same pictures as before.
        const VideoFormat format{{64, 36}, 30};
        QCOMPARE(handOnPicture(copy, {format, 5000ms}, {}).value(), handOnPicture(file, {format, 5000ms}, {}).value());
    }

    void oddMusicIsLaidUnderTheFilm_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("encoding");
        QTest::addRow("too short") << QStringLiteral("sine=d=2") << QStringLiteral("-c:a pcm_s16le");
        QTest::addRow("too long") << QStringLiteral("sine=d=30") << QStringLiteral("-c:a pcm_s16le");
        QTest::addRow("mono") << QStringLiteral("sine=d=8") << QStringLiteral("-ac 1 -c:a pcm_s16le");
        QTest::addRow("22 kHz") << QStringLiteral("sine=d=8:r=22050") << QStringLiteral("-ar 22050 -c:a pcm_s16le");
    }

    void oddMusicIsLaidUnderTheFilm()
    {
        QFETCH(QString, source);
        QFETCH(QString, encoding);
        BuildFixture fixture({5});
        fixture.edit([](Project &project) { project.models.music = QStringLiteral("none"); });
        const QString file = made(QStringLiteral("Musik %1.wav").arg(QLatin1String(QTest::currentDataTag())), source.toLatin1().constData(), encoding.toLatin1().constData());
        const auto takes = addOwnFile(*fixture.folder, OwnFileOrder{{Slot::music()}, file}, {});
        QVERIFY2(takes, takes ? "" : qPrintable(takes.error().sentence));
        QVERIFY(fixture.folder->save(withOwnTakes(fixture.folder->project(), *takes)));
        QVERIFY(fixture.folder->project().hasMusic());
        const BuildReport report = fixture.make();
        QVERIFY2(report.isComplete(), qPrintable(report.failures.value(0).error.sentence));
        QCOMPARE(report.made.music, 0);
        const StereoSamples sound = readSound(fixture.folder->path(QStringLiteral("build/sound.m4a")), {}).value();
        QVERIFY(std::abs(sound.frames() - 5 * kSampleRate) < 1024); // AAC comes in frames of so many
        QVERIFY(measureLoudness(sound).lufs > -16);
    }

    void whatIsNothingOfTheKindIsRefusedInAClearSentence()
    {
        BuildFixture fixture({5});
        const QString sound = made(QStringLiteral("b.wav"), "sine=d=1", "-c:a pcm_s16le");
        const QString silent = video(QStringLiteral("silent.mp4"), "testsrc=s=32x32:d=1");
        const auto add = [&](const Slot &slot, const QString &file) { return addOwnFile(*fixture.folder, slot, file, {}); };
        QVERIFY(add(clipsOf(1).first(), sound).error().sentence.contains(QStringLiteral("holds no video")));
        QVERIFY(add(Slot::music(), silent).error().sentence.contains(QStringLiteral("holds no sound")));
        QCOMPARE(add(Slot::frame(BeatId(QStringLiteral("b1"))), silent).error().kind, ErrorKind::Media);
        QVERIFY(fixture.folder->takes().all().isEmpty());
    }

    void whatTheDocumentSaysOfTheMusicIsMixedAndNothingElseIsMixedAnew()
    {
        BuildFixture fixture({5});
        QVERIFY(fixture.make().isComplete());
        QCOMPARE(fixture.make().made.mixes, 0);
        const QString sound = fixture.folder->path(QStringLiteral("build/sound.m4a"));
        const auto mixes = [&](const std::function<Project(const Project &)> &edit) {
            if (!fixture.folder->save(edit(fixture.folder->project())))
                return -1;
            return fixture.make().made.mixes;
        };
        QCOMPARE(mixes([](const Project &p) { return withMusicGain(p, -6); }), 1);
        QCOMPARE(mixes([](const Project &p) { return withMusicFadeIn(p, 500ms); }), 1);
        QCOMPARE(mixes([](const Project &p) { return withMusicFadeOut(p, 0ms); }), 1);
        QCOMPARE(mixes([](const Project &p) { return withSlip(p, Slot::music(), 250ms); }), 1);
        QCOMPARE(mixes([](const Project &p) { return withMusicMuted(p, Muting::Muted); }), 1);
        QVERIFY(!(measureLoudness(readSound(sound, {}).value()).lufs > -60));
        QCOMPARE(mixes([](const Project &p) { return withName(p, {}, {}); }), 0);
    }
};

BEATREEL_TEST(tst_OwnFiles)
#include "tst_OwnFiles.moc"
