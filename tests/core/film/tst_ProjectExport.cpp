// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/film/ProjectExport.h"

#include "tests/support/Builders.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;

/// A project whose takes are made one after the other, as a build would, but for what is in them.
class tst_ProjectExport : public QObject
{
    Q_OBJECT

private:
    struct World
    {
        Project project = test::projectOf(QStringLiteral("hero_shot 5, usage_scenario 10"));
        test::Takes takes;
        Products products{takes.folder()};

        [[nodiscard]] SlotStates states() { return SlotStates(project, takes.catalogue(), test::offlineIdentities()); }
        void make(const Slot &slot) { takes.make(*states().find(slot)); }
        void makeAll()
        {
            for (const Slot &slot : project.slotList())
                make(slot);
        }
        [[nodiscard]] QList<FilmPiece::Kind> kinds()
        {
            QList<FilmPiece::Kind> kinds;
            for (const FilmPiece &piece : filmPieces({project, takes.catalogue(), states(), products}))
                kinds.append(piece.kind);
            return kinds;
        }
        [[nodiscard]] FilmGaps gaps() { return filmGaps(project, states()); }
        [[nodiscard]] Result<ExportJob> job(const FilmSettings &settings = {})
        {
            return projectExport({project, takes.catalogue(), states(), products}, settings);
        }
    };

private slots:
    void whatIsThereIsShown()
    {
        using Kind = FilmPiece::Kind;
        World world;
        const BeatId first = world.project.beats[0].id(), second = world.project.beats[1].id();
        QCOMPARE(world.kinds(), (QList<Kind>{Kind::Slate, Kind::Slate, Kind::Slate}));
        QCOMPARE(world.gaps(), (FilmGaps{{1, 2}, {}, true, false}));
        QCOMPARE(sentence(world.gaps()), QStringLiteral("Beats 1 and 2 have no video yet. There is no music yet."));
        world.make(Slot::frame(first));
        world.make(Slot::frame(second));
        QCOMPARE(world.kinds(), (QList<Kind>{Kind::Move, Kind::Move, Kind::Move}));
        world.make(Slot::clip(second, 0));
        QCOMPARE(world.kinds(), (QList<Kind>{Kind::Move, Kind::Clip, Kind::Move}));
        QCOMPARE(world.gaps().missing, (QList<int>{1, 2}));
        world.make(Slot::clip(second, 1));
        world.make(Slot::music());
        QCOMPARE(world.gaps(), (FilmGaps{{1}, {}, false, false}));
        QCOMPARE(sentence(world.gaps()), QStringLiteral("Beat 1 has no video yet."));
        world.make(Slot::clip(first, 0));
        QVERIFY(world.gaps().isEmpty());
        QVERIFY(sentence(world.gaps()).isEmpty());
    }

    void whatABuildWouldMakeAnewIsStale()
    {
        World world;
        world.makeAll();
        QVERIFY(world.gaps().isEmpty());
        world.project = test::withBeat(world.project, 1, [](BeatContent &beat) { beat.spec.promptTemplate += QStringLiteral(" at night"); });
        QCOMPARE(world.gaps(), (FilmGaps{{}, {2}, false, false}));
        QCOMPARE(world.kinds()[1], FilmPiece::Kind::Clip); // it is shown all the same
        QCOMPARE(sentence(world.gaps()), QStringLiteral("The video of beat 2 is out of date."));
    }

    void settingsBecomeTheJob()
    {
        World world;
        world.makeAll();
        FilmSettings settings;
        settings.codec = FilmCodec::H265;
        settings.shortSide = 1080;
        settings.hasMusic = false;
        settings.lufs = -23;
        settings.range = FilmRange{10, 20};
        settings.isForReview = true;
        const auto job = world.job(settings);
        QVERIFY(job);
        QCOMPARE(job->codec, FilmCodec::H265);
        QCOMPARE(job->size, QSize(1920, 1080));
        QCOMPARE(job->pieces.size(), size_t(3));
        QCOMPARE(job->sound.music, QString());
        QCOMPARE(job->sound.options.lufs, -23.0);
        QCOMPARE(job->sound.options.length, Seconds(15));
        QVERIFY(job->stamp);
        QCOMPARE(workOf(*job), (ExportWork{0, 20}));
        QVERIFY(!world.job()->sound.music.isEmpty());
        QCOMPARE(workOf(*world.job()), (ExportWork{0, 450})); // no chunk is conformed
    }

    void theTimeItTakesGoesByFormatAndSize()
    {
        World world;
        world.makeAll();
        const auto seconds = [&](FilmCodec codec, int shortSide) {
            FilmSettings settings;
            settings.codec = codec;
            settings.shortSide = shortSide;
            settings.hasMusic = false;
            return std::chrono::duration<double>(expectedTime(world.job(settings).value())).count();
        };
        const double h264 = seconds(FilmCodec::H264, 1080);
        QVERIFY(h264 > 1);
        for (const FilmCodec slower : {FilmCodec::H265, FilmCodec::ProRes, FilmCodec::Vp9}) {
            QVERIFY(seconds(slower, 1080) > 2 * h264);
            QVERIFY(seconds(slower, 2160) > 3 * seconds(slower, 1080));
        }
    }

    void everyPieceCanBeOpened()
    {
        World world;
        const auto job = world.job();
        QVERIFY(job);
        for (const ExportPiece &piece : job->pieces) {
            auto source = piece.pictures.open({});
            QVERIFY(source);
            const auto picture = (*source)->picture(149);
            QVERIFY(picture);
            QCOMPARE((*picture)->image().size(), QSize(1280, 720));
        }
    }

    void anEmptyProjectIsRefused()
    {
        World world;
        world.project.beats.clear();
        QCOMPARE(world.job().error().kind, ErrorKind::BadInput);
    }
};

BEATREEL_TEST(tst_ProjectExport)
#include "tst_ProjectExport.moc"
