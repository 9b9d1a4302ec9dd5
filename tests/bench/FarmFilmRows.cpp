// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Fingerprint.h"
#include "tests/bench/Comparison.h"
#include "tests/bench/FarmRows.h"
#include "tests/bench/FarmStage.h"
#include "tests/bench/SpeedRows.h"
#include "tests/support/FakeReplicate.h"
#include "tests/support/ModelOutputs.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <cstdio>

namespace beatreel::bench {

namespace {

using namespace std::chrono_literals;

constexpr int kFilms = 10;
constexpr int kKilledFilms = 100;
constexpr std::chrono::milliseconds kKillEvery = 5s;
constexpr std::chrono::milliseconds kMostTime = 30min;

const QStringList &briefs()
{
    static const QStringList list{QStringLiteral("Nike sneakers, energetic and urban"), QStringLiteral("luxury watch, elegant"),
                                  QStringLiteral("skincare, natural and calm"), QStringLiteral("laptop, modern"), QStringLiteral("coffee maker, warm and cosy")};
    return list;
}

/// A list for `batch`; its film's names are 001 and so on.
bool writeBriefs(const QString &file, int count, const QString &clips)
{
    QByteArray csv = "prompt,duration,clips\n";
    for (int i = 0; i < count; ++i)
        csv += QStringLiteral("\"%1\",15,%2\n").arg(briefs()[i % briefs().size()], clips).toUtf8();
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(csv) == csv.size();
}

struct Said
{
    bool isDone = false;
    QJsonObject json;
    double seconds = 0;
};

/// Runs the command line to its end; `meanwhile` is called every tenth of a second.
Said run(const QString &cli, const QStringList &arguments, const QProcessEnvironment &environment, const std::function<void()> &meanwhile = {})
{
    QElapsedTimer time;
    time.start();
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::SeparateChannels);
    program.start(cli, arguments);
    while (!program.waitForFinished(100) && program.state() != QProcess::NotRunning) {
        if (meanwhile)
            meanwhile();
        if (time.hasExpired(kMostTime.count()))
            program.terminate();
    }
    Said said{program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0,
              QJsonDocument::fromJson(program.readAllStandardOutput()).object(), static_cast<double>(time.elapsed()) / 1000};
    if (!said.isDone)
        std::printf("     %s\n     %s\n", qPrintable(arguments.join(u' ')), program.readAllStandardError().right(2000).constData());
    return said;
}

QProcessEnvironment environmentFor(const FarmStage &stage)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BEATREEL_STORAGE_URL"), stage.storageUrl());
    return environment;
}

QString masterIn(const QString &folder, int film)
{
    const QString name = QStringLiteral("%1").arg(film + 1, 3, 10, QChar(u'0'));
    return QStringLiteral("%1/%2/%2.mp4").arg(folder, name);
}

} // namespace

void farmFilmRows(const QString &folder, const QString &cli)
{
    const QString what = QStringLiteral("%1 films of the farm are the same as made here").arg(kFilms);
    FarmStage stage;
    stage.addWorker(QStringLiteral("one"), 2, cli);
    const QString list = folder + QStringLiteral("/films.csv"), here = folder + QStringLiteral("/here"), there = folder + QStringLiteral("/there");
    if (!stage.isUp() || !stage.workersAreUp() || !writeBriefs(list, kFilms, QStringLiteral("camera")))
        return state(what, false);
    const QProcessEnvironment environment = environmentFor(stage);
    const Said farm = run(cli, {QStringLiteral("batch"), list, QStringLiteral("--folder"), there, QStringLiteral("--farm"), stage.url(), QStringLiteral("--at-once"), QStringLiteral("4"), QStringLiteral("--json")}, environment);
    const Said alone = run(cli, {QStringLiteral("batch"), list, QStringLiteral("--folder"), here, QStringLiteral("--json")}, environment);
    int same = 0;
    for (int i = 0; i < kFilms; ++i) {
        const auto one = fingerprintOfFile(masterIn(here, i)), other = fingerprintOfFile(masterIn(there, i));
        same += one && other && *one == *other ? 1 : 0;
    }
    std::printf("     %.1f s on a farm of 2 places, %.1f s here\n", farm.seconds, alone.seconds);
    state(what, farm.isDone && alone.isDone && same == kFilms);
}

void farmKillRows(const QString &folder, const QString &cli)
{
    const QString what = QStringLiteral("%1 films, 4 workers, one killed every 5 s").arg(kKilledFilms);
    FarmStage stage;
    const test::RealService postgres(QStringLiteral("postgres"));
    test::FakeReplicate service;
    service.outputs = test::modelOutputs();
    service.worksFor = {{QStringLiteral("mp4"), std::chrono::milliseconds(static_cast<int>(kClipSeconds * 1000 / kTimeScale))}};
    // The key is the workers': whoever is killed may be about to pay.
    stage.give(QStringLiteral("BEATREEL_DATABASE_URL"), postgres.value(QStringLiteral("BEATREEL_DATABASE_URL")));
    stage.give(QStringLiteral("REPLICATE_API_TOKEN"), test::FakeReplicate::token());
    stage.give(QStringLiteral("REPLICATE_API_BASE_URL"), QString::fromLatin1(service.base().toEncoded()));
    for (int i = 0; i < 4; ++i)
        stage.addWorker(QStringLiteral("worker%1").arg(i + 1), 1, cli);
    const QString list = folder + QStringLiteral("/killed.csv"), films = folder + QStringLiteral("/killed");
    if (!stage.isUp() || !postgres.isRunning() || !stage.workersAreUp() || !writeBriefs(list, kKilledFilms, QStringLiteral("hailuo-2.3-fast")))
        return state(what, false);
    QProcessEnvironment environment = environmentFor(stage);
    environment.insert(QStringLiteral("BEATREEL_DATABASE_URL"), postgres.value(QStringLiteral("BEATREEL_DATABASE_URL")));
    environment.remove(QStringLiteral("REPLICATE_API_TOKEN"));

    QElapsedTimer sinceKill;
    sinceKill.start();
    int kills = 0;
    const Said batch = run(cli, {QStringLiteral("batch"), list, QStringLiteral("--folder"), films, QStringLiteral("--farm"), stage.url(), QStringLiteral("--json")}, environment, [&] {
        if (!sinceKill.hasExpired(kKillEvery.count()))
            return;
        stage.replaceWorker(static_cast<size_t>(kills++ % 4));
        sinceKill.restart();
    });
    std::printf("     %.0f s, %d workers killed\n", batch.seconds, kills);
    int there = 0;
    for (int i = 0; i < kKilledFilms; ++i)
        there += QFileInfo(masterIn(films, i)).size() > 0 ? 1 : 0;
    state(what + QStringLiteral(": all complete"), batch.isDone && there == kKilledFilms);
    limitCount(QStringLiteral("clips that were bought, of %1").arg(3 * kKilledFilms), static_cast<int>(service.made().size()), 3 * kKilledFilms);
    const Said records = run(cli, {QStringLiteral("videos"), QStringLiteral("--json")}, environment);
    limitCount(QStringLiteral("rows of videos"), static_cast<int>(records.json.value(QStringLiteral("videos")).toArray().size()), kKilledFilms);
    state(QStringLiteral("their records are as their projects"), run(cli, {QStringLiteral("videos"), QStringLiteral("--verify"), QStringLiteral("--json")}, environment).isDone);
}

} // namespace beatreel::bench
