// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/FilmPlayer.h"

#include "core/project/BeatEdits.h"
#include "tests/support/EditorFixture.h"
#include "tests/support/TestMain.h"
#include "tests/support/Outputs.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

namespace {

const BeatId kFirst(QStringLiteral("b1"));
const BeatId kSecond(QStringLiteral("b2"));

} // namespace

class tst_FilmPlayer : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<EditorFixture>();
        m_open = m_fixture->create();
        m_output = std::make_unique<ClockedOutput>();
        m_player = std::make_unique<FilmPlayer>(*m_output);
        m_player->setProject(m_open.get());
    }

    void cleanup()
    {
        m_player->setProject(nullptr);
        m_player.reset();
        m_output.reset();
        m_open.reset();
        m_fixture.reset();
    }

    void withoutSoundASteadyClockTellsTheTime()
    {
        QElapsedTimer since;
        since.start();
        m_player->play();
        QVERIFY(m_player->isPlaying());
        QTRY_VERIFY(playhead().picture() >= 30);
        const double expected = static_cast<double>(since.elapsed()) / 1000 * 30;
        QVERIFY2(std::abs(playhead().picture() - expected) <= 3, qPrintable(QStringLiteral("%1 for %2").arg(playhead().picture()).arg(expected)));
        m_player->pause();
        const int stopped = playhead().picture();
        QTest::qWait(80); // two pictures' time: nothing may happen
        QCOMPARE(playhead().picture(), stopped);
    }

    void theSoundTellsTheTime()
    {
        makeMusic();
        m_output->rate = 0.5;
        m_output->delay = 60;
        QElapsedTimer since;
        since.start();
        m_player->play();
        QTRY_VERIFY(playhead().picture() >= 20);
        const double heard = static_cast<double>(*m_output->heard()) * 30 / kSampleRate;
        QVERIFY2(std::abs(playhead().picture() - heard) <= 1.5, qPrintable(QStringLiteral("%1 for %2").arg(playhead().picture()).arg(heard)));
        QVERIFY(since.elapsed() > 1000);
    }

    void aDeviceThatGoesDoesNotStopThePicture()
    {
        makeMusic();
        m_player->play();
        QTRY_VERIFY(playhead().picture() >= 5);
        m_output->isGone = true;
        const int then = playhead().picture();
        QTRY_VERIFY(playhead().picture() >= then + 20);
        QVERIFY(m_player->isPlaying());
    }

    void aDeviceThatComesBackIsPlayedOn()
    {
        makeMusic();
        m_output->isGone = true;
        m_player->play();
        QTRY_VERIFY(playhead().picture() >= 5);
        m_output->isGone = false;
        m_player->startSoundAgain();
        QTRY_VERIFY(m_output->isPlaying() && m_output->heard());
        const double heard = static_cast<double>(*m_output->heard()) * 30 / kSampleRate;
        QVERIFY2(std::abs(playhead().picture() - heard) <= 3, qPrintable(QStringLiteral("%1 for %2").arg(playhead().picture()).arg(heard)));
    }

    void aDeviceThatPlaysNothingDoesNotHoldThePicture()
    {
        makeMusic();
        m_output->isStuck = true;
        m_player->play();
        QTRY_VERIFY(playhead().picture() >= 5);
        QVERIFY(!m_output->isPlaying());
    }

    void shuttleGoesFasterAndTurns()
    {
        playhead().setPicture(200);
        QList<int> speeds;
        for (const int direction : {1, 1, 1, 1, 1, -1, -1, -1, -1, -1, 1}) {
            m_player->shuttle(direction);
            speeds.append(m_player->speed());
        }
        QCOMPARE(speeds, (QList<int>{1, 2, 4, 8, 8, -1, -2, -4, -8, -8, 1}));
        makeMusic();
        m_player->shuttle(1);
        QVERIFY(!m_output->isPlaying()); // at twice the speed nothing is heard
    }

    void backwardsStopsAtTheStart()
    {
        playhead().setPicture(60);
        m_player->playAt(-8);
        QTRY_VERIFY(!m_player->isPlaying());
        QCOMPARE(playhead().picture(), 0);
    }

    void atTheEndItStopsAndBeginsAgain()
    {
        playhead().setPicture(playhead().lastPicture() - 3);
        m_player->play();
        QTRY_VERIFY(!m_player->isPlaying());
        QCOMPARE(playhead().picture(), playhead().lastPicture());
        m_player->play();
        QCOMPARE(playhead().picture(), 0);
        QVERIFY(m_player->isPlaying());
    }

    void aLoopStaysInItsRange()
    {
        makeMusic();
        m_player->setLooping(true);
        QList<int> seen;
        connect(&playhead(), &Playhead::moved, this, [&seen](int picture) { seen.append(picture); });
        m_player->playRange({150, 156});
        QTRY_VERIFY(m_output->plays >= 3);
        m_player->pause();
        QVERIFY(seen.contains(150) && seen.contains(156));
        QVERIFY(*std::ranges::min_element(seen) == 150 && *std::ranges::max_element(seen) == 156);
    }

    void aLoopGoesFromInToOut()
    {
        m_open->inOut().setIn(150);
        m_open->inOut().setOut(156);
        QList<int> seen;
        connect(&playhead(), &Playhead::moved, this, [&seen](int picture) { seen.append(picture); });
        m_player->setLooping(true);
        m_player->play(); // the playhead is before it
        QTRY_VERIFY(seen.count(150) >= 3);
        QVERIFY(*std::ranges::min_element(seen) == 150 && *std::ranges::max_element(seen) == 156);
        m_open->inOut().clearOut();
        QTRY_VERIFY(playhead().picture() > 160);
        m_player->pause();
        m_player->setLooping(false);
        playhead().setPicture(100);
        m_player->play(); // without it, all of the film plays
        QVERIFY(playhead().picture() < 150);
    }

    void itShowsThePictureUnderThePlayhead()
    {
        QTRY_COMPARE(m_player->shown().picture, 0);
        QVERIFY(m_player->shown().image.isNull()); // a slate
        m_open->make({Slot::clip(kFirst, 0), Slot::frame(kSecond)});
        QTRY_VERIFY_WITH_TIMEOUT(!m_open->workshop().isBusy(), 60000);
        playhead().setPicture(1); // what was made meanwhile is shown from here on
        QTRY_COMPARE(m_player->shown().picture, 1);
        playhead().setPicture(0);
        QTRY_COMPARE(m_player->shown().picture, 0);
        QCOMPARE(m_player->shown().image.size(), m_fixture->start.format.size);
        const QImage first = m_player->shown().image;
        QTRY_VERIFY_WITH_TIMEOUT(m_open->state(Slot::frame(kSecond))->status == SlotStatus::Ready, 30000);
        playhead().setPicture(450 - 1);
        QTRY_COMPARE(m_player->shown().picture, 449);
        QTRY_VERIFY(!m_player->shown().image.isNull());
        playhead().setPicture(0);
        QTRY_COMPARE(m_player->shown().picture, 0);
        QCOMPARE(m_player->shown().image, first);
    }

    void noPictureIsDropped()
    {
        m_open->make({Slot::clip(kFirst, 0), Slot::clip(kSecond, 0)});
        QTRY_VERIFY_WITH_TIMEOUT(!m_open->workshop().isBusy(), 60000);
        playhead().setPicture(120);
        QTRY_COMPARE(m_player->shown().picture, 120);
        m_player->play();
        QTRY_VERIFY(playhead().picture() >= 180);
        const FilmPlayer::Statistics statistics = m_player->statistics();
        m_player->pause();
        // A loaded machine may miss some; the benchmark says how many.
        QVERIFY2(statistics.shown > statistics.passed * 3 / 4, qPrintable(QStringLiteral("%1 of %2").arg(statistics.shown).arg(statistics.passed)));
    }

    void anEditWhilePlayingIsSeenAtOnce()
    {
        m_open->make({Slot::frame(kFirst)});
        QTRY_VERIFY_WITH_TIMEOUT(m_open->state(Slot::frame(kFirst))->status == SlotStatus::Ready, 30000);
        m_player->play();
        QTRY_VERIFY(!m_player->shown().image.isNull());
        // The beat under the playhead goes to the end, and the playhead with it.
        m_open->apply(EditKind::MoveBeats, withBeatsMoved(m_open->project(), {kFirst}, 2));
        QVERIFY(playhead().picture() >= 300);
        const int then = playhead().picture();
        QTRY_VERIFY(playhead().picture() > then + 5);
        QVERIFY(m_player->isPlaying());
        QTRY_VERIFY(!m_player->shown().image.isNull());
    }

    void volumeAndMute()
    {
        makeMusic();
        m_player->setVolume(0.5);
        m_player->play();
        QCOMPARE(m_output->volume, 0.5);
        m_player->setMuted(true);
        QCOMPARE(m_output->volume, 0.0);
        m_player->setMuted(false);
        QCOMPARE(m_output->volume, 0.5);
    }

    void withoutAProjectNothingPlays()
    {
        m_player->setProject(nullptr);
        m_player->play();
        m_player->shuttle(1);
        m_player->playRange({0, 10});
        QVERIFY(!m_player->isPlaying());
    }

private:
    Playhead &playhead() { return m_open->playhead(); }
    /// Makes the music and waits until the player has it.
    void makeMusic()
    {
        m_open->make({Slot::music()});
        QTRY_VERIFY_WITH_TIMEOUT(m_open->state(Slot::music())->status == SlotStatus::Ready, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->hasSound(), 30000);
    }

    std::unique_ptr<EditorFixture> m_fixture;
    std::unique_ptr<OpenProject> m_open;
    std::unique_ptr<ClockedOutput> m_output;
    std::unique_ptr<FilmPlayer> m_player;
};

BEATREEL_TEST(tst_FilmPlayer)
#include "tst_FilmPlayer.moc"
