// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/AtomicFile.h"
#include "core/media/Picture.h"
#include "core/media/Sound.h"
#include "tests/bench/BenchInputs.h"
#include "tests/bench/Comparison.h"
#include "tests/bench/SpeedRows.h"
#include "tests/support/FakeChat.h"
#include "tests/support/FakeReplicate.h"

#include <QDir>
#include <QProcess>

#include <algorithm>
#include <chrono>

namespace beatreel::bench {

namespace {

constexpr double kScale = 10;
constexpr int kTimes = 3;

std::chrono::milliseconds scaled(double seconds)
{
    return std::chrono::milliseconds(static_cast<int>(seconds * 1000 / kScale));
}

/// What the models return, in the sizes that real ones have.
struct Outputs
{
    QString clip; ///< 6 s, 1366x768, 25 pictures a second
    std::map<QString, QByteArray> byEnding;
};

std::optional<Outputs> makeOutputs(const QString &folder)
{
    Outputs made{folder + QStringLiteral("/returned.mp4"), {}};
    const QString png = folder + QStringLiteral("/returned.png");
    const bool isThere = writePicture(still(QSize(1344, 768)), png)
                         && prepare({QStringLiteral("-stream_loop"), QStringLiteral("1"), QStringLiteral("-i"), movingChunk(folder),
                                     QStringLiteral("-t"), QStringLiteral("6"), QStringLiteral("-vf"), QStringLiteral("scale=1366:768,fps=25"),
                                     QStringLiteral("-c:v"), QStringLiteral("libx264"), QStringLiteral("-preset"), QStringLiteral("veryfast"),
                                     made.clip});
    if (!isThere)
        return std::nullopt;
    const std::pair<QString, QString> files[] = {
        {QStringLiteral("png"), png}, {QStringLiteral("mp4"), made.clip}, {QStringLiteral("wav"), halfAMinuteOfMusic(folder)}};
    for (const auto &[ending, file] : files) {
        const auto bytes = readFile(file);
        if (!bytes)
            return std::nullopt;
        made.byEnding[ending] = *bytes;
    }
    return made;
}

QString replyFor(const SpeedShape &shape)
{
    static const QStringList kBeats{QStringLiteral("hero_shot"), QStringLiteral("detail_showcase"), QStringLiteral("product_in_motion"),
                                    QStringLiteral("action_montage"), QStringLiteral("benefit_showcase")};
    QStringList beats;
    for (int i = 0; i < shape.beats; ++i) {
        beats.append(QStringLiteral(R"({"beat_id":"%1","duration":%2})")
                         .arg(i == shape.beats - 1 ? QStringLiteral("call_to_action") : kBeats[i])
                         .arg(shape.seconds));
    }
    return QStringLiteral(
               R"({"intent_analysis":{"product":{"name":"Aurum watch","category":"luxury"},"duration":30,"style_keywords":["dark"],)"
               R"("mood":"elegant","key_message":"worth it"},"selected_archetype":"luxury_showcase","archetype_reasoning":"Premium.",)"
               R"("beat_sequence":[%1],"beat_selection_reasoning":"Short.",)"
               R"("style":{"aesthetic":"dark","color_palette":["gold","black","ivory"],"mood":"elegant","lighting":"low key"}})")
        .arg(beats.join(u','));
}

/// One whole `generate` against new services; nothing where it did not make exactly what the shape says.
std::optional<double> generateOnce(const QString &folder, const QString &cli, const SpeedShape &shape, const Outputs &outputs)
{
    test::FakeReplicate service;
    service.outputs = outputs.byEnding;
    service.worksFor = {{QStringLiteral("png"), scaled(kImageSeconds)}, {QStringLiteral("mp4"), scaled(kClipSeconds)}, {QStringLiteral("wav"), scaled(kMusicSeconds)}};
    test::FakeChat chat;
    chat.contents = {replyFor(shape)};
    chat.afterwards = [](test::HttpAnswer &answer) { answer.delay = scaled(kPlanSeconds); };
    qputenv("REPLICATE_API_TOKEN", test::FakeReplicate::token().toUtf8());
    qputenv("REPLICATE_API_BASE_URL", service.base().toEncoded());
    qputenv("OPENAI_API_KEY", test::FakeChat::key().toUtf8());
    qputenv("OPENAI_BASE_URL", chat.base().toEncoded());
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder + QStringLiteral("/config")));
    qputenv("XDG_DATA_HOME", QFile::encodeName(folder + QStringLiteral("/data")));
    const QString project = folder + QStringLiteral("/whole");
    QDir(project).removeRecursively();
    const auto run = program(cli, {QStringLiteral("generate"), QStringLiteral("30s luxury watch"), QStringLiteral("--project"), project,
                                   QStringLiteral("--planner"), QStringLiteral("gpt-6-luna"), QStringLiteral("--frames"), QStringLiteral("flux-schnell"),
                                   QStringLiteral("--clips"), QStringLiteral("hailuo-2.3-fast"), QStringLiteral("--music"), QStringLiteral("lyria-2")})();
    const auto made = service.made();
    const auto count = [&](const QString &part) {
        return std::ranges::count_if(made, [&](const test::FakeReplicate::Made &one) { return one.model.contains(part); });
    };
    if (!run || count(QStringLiteral("flux")) != shape.beats || count(QStringLiteral("hailuo")) != shape.clips() || made.size() != shape.beats + shape.clips() + 1)
        return std::nullopt;
    return run->milliseconds;
}

/// ffmpeg makes chunks of so many clips, two at a time.
std::optional<double> conformAll(const QString &folder, const QString &clip, int count)
{
    const auto start = std::chrono::steady_clock::now();
    std::vector<std::unique_ptr<QProcess>> running;
    const auto awaitFirst = [&] {
        const bool isGood = running.front()->waitForFinished(-1) && running.front()->exitCode() == 0;
        running.erase(running.begin());
        return isGood;
    };
    for (int i = 0; i < count; ++i) {
        if (running.size() == 2 && !awaitFirst())
            return std::nullopt;
        running.push_back(std::make_unique<QProcess>());
        running.back()->start(QStringLiteral("ffmpeg"),
                              QStringList{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-y"), QStringLiteral("-i"), clip,
                                          QStringLiteral("-t"), QStringLiteral("5"), QStringLiteral("-vf"),
                                          QStringLiteral("fps=30,scale=1280:720:force_original_aspect_ratio=increase,crop=1280:720")}
                                  + encoderArguments() + QStringList{folder + QStringLiteral("/conformed-%1.mp4").arg(i)});
    }
    while (!running.empty()) {
        if (!awaitFirst())
            return std::nullopt;
    }
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void wholeBuildRow(const QString &folder, const QString &cli, const SpeedShape &shape, const Outputs &outputs)
{
    const QString what = QStringLiteral("brief to master, services at 1/10, %1").arg(shape.name());
    std::vector<double> ours, conforming;
    for (int i = 0; i < kTimes; ++i) {
        const auto whole = generateOnce(folder, cli, shape, outputs);
        const auto conformed = conformAll(folder, outputs.clip, shape.clips());
        if (!whole || !conformed)
            return state(what, false);
        ours.push_back(*whole);
        conforming.push_back(*conformed);
    }
    const double way = shape.longestWay() / kScale * 1000;
    const double conform = median(conforming);
    limitValue(what, median(ours), 1.10 * way + 1.2 * conform,
               QStringLiteral("services' longest way %1 ms, ffmpeg conforms in %2 ms; one after another %3 ms")
                   .arg(way, 0, 'f', 0)
                   .arg(conform, 0, 'f', 0)
                   .arg(shape.oneAfterAnother() / kScale * 1000, 0, 'f', 0));
}

} // namespace

void wholeBuildRows(const QString &folder, const QString &cli)
{
    const auto outputs = cli.isEmpty() ? std::nullopt : makeOutputs(folder);
    for (const SpeedShape &shape : speedShapes()) {
        if (cli.isEmpty())
            notBuilt(QStringLiteral("brief to master, services at 1/10, %1").arg(shape.name()));
        else if (!outputs)
            state(QStringLiteral("clips for the services"), false);
        else
            wholeBuildRow(folder, cli, shape, *outputs);
    }
}

} // namespace beatreel::bench
