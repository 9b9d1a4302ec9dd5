// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/Comparison.h"
#include "tests/bench/MediaRows.h"
#include "tests/bench/ProgramRows.h"
#include "tests/bench/SpeedRows.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace beatreel;

/// beatreel-bench [BEATREEL-CLI [GROUP]]: prints one line for each figure that the project promises, of all groups
/// or of one (stitch, last, conform, paint, camera, sound, timeline,
/// storyboard, speed, program). Status 1 where one of them is missed.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QString given = application.arguments().value(1);
    const QString group = application.arguments().value(2);
    const QString cli = QFileInfo(given).isExecutable() ? QFileInfo(given).absoluteFilePath() : QString();
    const QTemporaryDir temporary;
    const QString folder = temporary.path();

    const std::vector<std::pair<QString, std::function<void()>>> groups = {
        {QStringLiteral("stitch"), [&] { bench::stitchRows(folder, cli); }},
        {QStringLiteral("last"), [&] { bench::lastPictureRow(folder); }},
        {QStringLiteral("conform"), [&] { bench::conformRow(folder); }},
        {QStringLiteral("paint"), [&] { bench::paintedChunkRow(folder); }},
        {QStringLiteral("camera"), [&] { bench::cameraRows(folder); }},
        {QStringLiteral("sound"), [&] { bench::soundRow(folder); }},
        {QStringLiteral("timeline"), [&] { bench::timelineRows(folder); }},
        {QStringLiteral("storyboard"), [&] { bench::storyboardRow(folder); }},
        {QStringLiteral("speed"),
         [&] {
             bench::schedulerRows(folder);
             bench::wholeBuildRows(folder, cli);
         }},
        {QStringLiteral("program"), [&] { bench::programRows(folder, cli); }},
    };
    for (const auto &[name, run] : groups) {
        if (group.isEmpty() || group == name)
            run();
    }
    std::printf("%s\n", bench::misses() == 0 ? "All figures are met." : "Figures are missed.");
    return bench::misses() == 0 ? 0 : 1;
}
