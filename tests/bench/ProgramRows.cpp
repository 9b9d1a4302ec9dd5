// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/ProgramRows.h"

#include "tests/bench/BenchInputs.h"
#include "tests/bench/Comparison.h"

#include <QDir>

namespace beatreel::bench {

void programRows(const QString &folder, const QString &cli)
{
    const QString start = QStringLiteral("start of --version");
    const QString whole = QStringLiteral("brief to master, 15 s");
    const QString again = QStringLiteral("a second build with nothing changed");
    if (cli.isEmpty()) {
        for (const QString &row : {start, whole, again})
            notBuilt(row);
        return;
    }
    limitTime(start, program(cli, {QStringLiteral("--version")}), 100, 11);

    const QString project = folder + QStringLiteral("/project");
    const QString master = folder + QStringLiteral("/master.mp4");
    const Runner generate = after(
        [=] {
            QDir(project).removeRecursively();
            QFile::remove(master);
        },
        program(cli, {QStringLiteral("generate"), QStringLiteral("15s Nike sneakers, energetic and urban"),
                      QStringLiteral("--project"), project, QStringLiteral("--out"), master}));
    const QString raw = folder + QStringLiteral("/master.yuv");
    if (!generate()
        || !prepare({QStringLiteral("-i"), master, QStringLiteral("-map"), QStringLiteral("0:v"), QStringLiteral("-f"),
                     QStringLiteral("rawvideo"), raw})) {
        state(whole, false);
        return;
    }
    compare(whole, generate,
            program(QStringLiteral("ffmpeg"),
                    rawInput(raw) + encoderArguments() + QStringList{folder + QStringLiteral("/encoded.mp4")}),
            1.6, 5);
    limitTime(again, program(cli, {QStringLiteral("build"), project}), 300, 7);
}

} // namespace beatreel::bench
