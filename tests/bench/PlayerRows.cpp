// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/PlayerRows.h"

#include "tests/bench/Comparison.h"
#include "tests/bench/EditorWindow.h"
#include "ui/preview/FilmPlayer.h"

#include <QElapsedTimer>

#include <chrono>
#include <cstdio>
#include <random>

namespace beatreel::bench {

namespace {

using namespace std::chrono_literals;

/// Handles events until something holds; false where it takes longer than a film.
template <class Condition> bool until(Condition holds)
{
    QElapsedTimer since;
    since.start();
    while (!holds()) {
        if (since.elapsed() > 60'000)
            return false;
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 2);
    }
    return true;
}

/// Nothing happens for a while but what is ready to.
void rest(std::chrono::milliseconds time)
{
    QElapsedTimer since;
    since.start();
    (void)until([&] { return since.elapsed() >= time.count(); });
}

} // namespace

void playerRows(const QString &folder, const QString &project)
{
    EditorWindow window(folder, project);
    window.openProject();
    FilmPlayer &player = *window.window().findChild<FilmPlayer *>();
    Playhead &playhead = window.open().playhead();
    const int pictures = playhead.lastPicture() + 1;
    const auto show = [&](int picture) {
        playhead.setPicture(picture);
        const bool isShown = until([&] { return player.shown().picture == picture; });
        EditorWindow::settle(); // painted
        return isShown;
    };
    rest(2s); // strips and waveforms are made

    std::mt19937 random(30);
    int target = 0;
    limitSpread(QStringLiteral("seek to any picture until it shows"), after([&] {
                    rest(150ms); // the hand is slower; what is beside the picture comes meanwhile
                    target = static_cast<int>(random() % static_cast<unsigned>(pictures));
                },
                call([&] { return show(target); })),
                33, 80);
    int at = 200;
    (void)show(at);
    limitSpread(QStringLiteral("step one picture, back and forward by turns of 40"), after([&] {
                    rest(30ms);
                    at += random() % 80 < 40 ? 1 : -1;
                },
                call([&] { return show(at); })),
                16, 80);
    limitSpread(QStringLiteral("from play to the first picture that moves"), after([&] {
                    player.pause();
                    (void)show(static_cast<int>(random() % static_cast<unsigned>(pictures - 60)));
                    rest(200ms);
                },
                call([&] {
                    const int from = playhead.picture();
                    player.play();
                    return until([&] { return player.shown().picture > from; });
                })),
                150, 150, 30);
    player.pause();
    (void)show(0);
    rest(300ms);
    player.play();
    (void)until([&] { return playhead.picture() == playhead.lastPicture(); });
    const FilmPlayer::Statistics played = player.statistics();
    player.pause();
    std::printf("     played %d pictures\n", played.passed);
    limitCount(QStringLiteral("pictures dropped in 30 s of playing, joins included"), played.passed - played.shown, 0);
}

} // namespace beatreel::bench
