// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/ProgramRows.h"

#include "core/film/FilmPieces.h"
#include "core/project/ProjectFolder.h"
#include "core/providers/offline/sketch/SketchFrames.h"
#include "tests/bench/BenchInputs.h"
#include "tests/bench/Comparison.h"
#include "tests/bench/RawPictures.h"
#include "tests/support/TestFolder.h"

#include <QDir>

namespace beatreel::bench {

namespace {

/// The film of a project before it is encoded. Takes away its clips: without them a film is what the animator paints.
bool writeRawFilm(const QString &path, const QString &raw)
{
    QDir takes(path + QStringLiteral("/takes"));
    for (const QString &clip : takes.entryList({QStringLiteral("*.mp4")}))
        takes.remove(clip);
    const auto folder = ProjectFolder::open(path, ProjectFolder::Access::Read);
    const auto drawings = SketchDrawings::load(test::sourceFile(QStringLiteral("resources/sketch")));
    QFile file(raw);
    if (!folder || !drawings || !file.open(QIODevice::WriteOnly))
        return false;
    const SketchFrames drawn(*drawings);
    const SlotStates states(folder->project(), folder->takes(), {});
    const Products products(path);
    const auto pieces = filmPieces({folder->project(), folder->takes(), states, products, path, &drawn});
    return std::ranges::all_of(pieces, [&](const FilmPiece &piece) {
        if (piece.kind != FilmPiece::Kind::Move)
            return false;
        const auto source = piece.segment.open({});
        return source && appendRaw(**source, folder->project().format, file);
    });
}

} // namespace

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
    if (!generate() || !writeRawFilm(project, raw)) {
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
