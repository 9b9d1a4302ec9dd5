// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/Comparison.h"
#include "tests/bench/FarmRows.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

using namespace beatreel;

/// beatreel-farm-bench BEATREEL-CLI [GROUP]: prints one line for each figure that is promised of the farm, of all groups or
/// of one (step, queue, places, films, kills). Status 1 where one of them is missed.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == QStringLiteral("--fill-queue"))
        return bench::fillQueue(arguments.value(2));
    const QString cli = QFileInfo(arguments.value(1)).absoluteFilePath();
    const QString group = arguments.value(2);
    if (!QFileInfo(cli).isExecutable()) {
        std::fprintf(stderr, "Say where beatreel-cli is: beatreel-farm-bench BEATREEL-CLI [GROUP].\n");
        return 2;
    }
    const QTemporaryDir temporary;
    const QString folder = temporary.path();
    // Nothing of the user's own counts here.
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder + QStringLiteral("/config")));
    qputenv("XDG_DATA_HOME", QFile::encodeName(folder + QStringLiteral("/data")));
    const std::vector<std::pair<QString, std::function<void()>>> groups = {
        {QStringLiteral("step"), [&] { bench::farmStepRow(folder, cli); }},
        {QStringLiteral("queue"), [] { bench::farmQueueRows(); }},
        {QStringLiteral("places"), [&] { bench::farmPlacesRows(folder); }},
        {QStringLiteral("films"), [&] { bench::farmFilmRows(folder, cli); }},
        {QStringLiteral("kills"), [&] { bench::farmKillRows(folder, cli); }},
    };
    for (const auto &[name, run] : groups) {
        if (group.isEmpty() || group == name)
            run();
    }
    std::printf("%s\n", bench::misses() == 0 ? "All figures are met." : "Figures are missed.");
    return bench::misses() == 0 ? 0 : 1;
}
