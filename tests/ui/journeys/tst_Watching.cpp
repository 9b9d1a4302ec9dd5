// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Sound.h"
#include "tests/support/SoundServer.h"
#include "tests/support/TestMain.h"
#include "tests/ui/journeys/Journey.h"
#include "ui/preview/FilmPlayer.h"

#include <QElapsedTimer>

using namespace beatreel;
using namespace beatreel::test;

/// A person watches and hears the film, on a real sound server whose output is recorded.
class tst_Watching : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!SoundServer::isInstalled())
            QSKIP("There is no sound server to play to.");
        QVERIFY(m_server.start());
    }

    void cleanupTestCase() { m_server.stop(); }

    /// A click at each half second is heard when the picture of that half second comes.
    void theMusicIsInTimeWithThePictures()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5"));
        takeClicks(person);
        auto *player = person.window().findChild<FilmPlayer *>();
        QVERIFY(player);
        Recorder recorder;
        QVERIFY(recorder.start());

        QElapsedTimer since;
        since.start();
        QHash<int, double> shown; // picture to the ms when it came
        QObject untilHere;
        connect(player, &FilmPlayer::shownChanged, &untilHere, [&] {
            if (!shown.contains(player->shown().picture))
                shown.insert(player->shown().picture, static_cast<double>(since.nsecsElapsed()) / 1e6);
        });
        QList<double> heard;
        const qint64 before = since.elapsed();
        person.action(actions::kPlay)->trigger();
        while (player->isPlaying() && since.elapsed() - before < 10000) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
            recorder.look([&](qsizetype ago) {
                heard.append(static_cast<double>(since.nsecsElapsed()) / 1e6 - static_cast<double>(ago) / kSampleRate * 1000);
            });
        }
        QVERIFY(!player->isPlaying());
        QVERIFY2(heard.size() >= 6, qPrintable(QString::number(heard.size())));
        QList<double> late; // the sound against its picture, in ms
        for (const double click : heard) {
            double best = 1e9;
            for (int picture = 15; picture < 150; picture += 15) {
                if (const auto came = shown.constFind(picture); came != shown.constEnd() && std::abs(click - *came) < std::abs(best))
                    best = click - *came;
            }
            late.append(best);
        }
        std::ranges::sort(late);
        const double middle = late[late.size() / 2];
        qInfo("a click is recorded %.1f ms after its picture (%.1f to %.1f)", middle, late.first(), late.last());
        // The recording itself comes up to a buffer late, a picture stands for 33 ms.
        QVERIFY2(std::abs(middle) < 40, qPrintable(QString::number(middle)));
    }

    /// Last: the server goes away.
    void aDeviceThatIsPulledOutStopsNothing()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 10"));
        takeClicks(person);
        auto *player = person.window().findChild<FilmPlayer *>();
        person.action(actions::kPlay)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(player->shown().picture > 20, Journey::kPatience);
        m_server.stop();
        const int then = player->shown().picture;
        QTRY_VERIFY_WITH_TIMEOUT(player->shown().picture > then + 60, Journey::kPatience);
        QVERIFY(player->isPlaying());
        person.action(actions::kPlay)->trigger();
        QVERIFY(!player->isPlaying());
    }

private:
    static void takeClicks(Journey &person)
    {
        const QString track = person.file(QStringLiteral("clicks.wav"));
        QVERIFY(writeWave(clickTrack(15), track));
        person.action(actions::kImportMusic)->trigger();
        person.dialogs.chooseFile(track);
        QTRY_VERIFY_WITH_TIMEOUT(person.open()->state(Slot::music()) && person.open()->state(Slot::music())->shown
                    && person.open()->state(Slot::music())->shown->isUsersOwn(), Journey::kPatience);
        auto *player = person.window().findChild<FilmPlayer *>();
        QTRY_VERIFY_WITH_TIMEOUT(player->hasSound(), Journey::kPatience);
    }

    SoundServer m_server;
};

BEATREEL_TEST(tst_Watching)
#include "tst_Watching.moc"
