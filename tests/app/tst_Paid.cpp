// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Stitch.h"
#include "core/storage/Ledger.h"
#include "core/story/Spec.h"
#include "tests/app/PaidFilm.h"
#include "tests/support/Story.h"
#include "tests/support/TestMain.h"

#include <QDirIterator>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

int countOf(const FakeReplicate &service, const QString &model)
{
    const auto made = service.made();
    return static_cast<int>(std::ranges::count(made, model, &FakeReplicate::Made::model));
}

/// 10 s in which the red grows by 20 a second, from 0.
QByteArray clipOfTenSeconds()
{
    const TestFolder folder;
    QStringList halves;
    for (int half = 0; half < 2; ++half) {
        halves.append(folder.file(u"%1.mp4"_s.arg(half)));
        const auto paint = [half](int i, QImage &target) { target.fill(QColor((150 * half + i) * 20 / 30, 90, 120)); };
        (void)encodeChunk(halves.last(), {{1280, 720}, 30}, paint, {});
    }
    (void)stitch(halves, folder.file(u"clip.mp4"_s), {});
    return readFile(folder.file(u"clip.mp4"_s)).value();
}

} // namespace

class tst_Paid : public QObject
{
    Q_OBJECT

private slots:
    void aPaidFilmIsMadeOnce()
    {
        PaidFilm film;
        const Ran ran = film.shell.run(PaidFilm::generate({u"--json"_s}));
        QVERIFY2(ran.status == 0, ran.err.constData());
        QVERIFY(film.shell.has(u"film/film.mp4"_s));
        const QJsonObject made = ran.json().value(u"made"_s).toObject();
        const int frames = made.value(u"frames"_s).toInt();
        QVERIFY(frames >= 1);
        QCOMPARE(countOf(film.service, u"black-forest-labs/flux-schnell"_s), frames);
        QCOMPARE(countOf(film.service, u"wan-video/wan-2.2-i2v-fast"_s), 2);
        QCOMPARE(countOf(film.service, u"google/lyria-2"_s), 1);
        const double expected = frames * 0.003 + 2 * 0.05 + 0.06;
        QVERIFY2(std::abs(ran.json().value(u"cost_usd"_s).toDouble() - expected) < 1e-6, ran.out.constData());

        const qsizetype before = film.service.made().size();
        const Ran again = film.shell.runLine(u"resume film --json"_s);
        QVERIFY2(again.status == 0, again.err.constData());
        QCOMPARE(film.service.made().size(), before);

        const auto ledger = Ledger::openToRead(film.shell.file(u"film/ledger.sqlite"_s));
        QVERIFY(ledger);
        QVERIFY((*ledger)->unfinished()->isEmpty());
        QVERIFY(std::abs((*ledger)->totals()->spentUsd - expected) < 1e-6);
        QCOMPARE((*ledger)->totals()->reservedUsd, 0.0);
    }

    void aBatchHasTheKeysOfItsEnvironment()
    {
        PaidFilm film;
        film.shell.write(u"ads.csv"_s, "prompt,name,duration,frames,music\nwatch,one,5,flux-schnell,none\n");
        const Ran ran = film.shell.run({u"batch"_s, u"ads.csv"_s});
        QVERIFY2(ran.status == 0, ran.err.constData());
        QVERIFY(countOf(film.service, u"black-forest-labs/flux-schnell"_s) > 0);
    }

    void whatWasSpentIsToldByPhaseAndTake()
    {
        PaidFilm film;
        const auto near = [](const QJsonValue &value, double usd) { return value.isDouble() && std::abs(value.toDouble() - usd) < 1e-6; };
        const Ran ran = film.shell.run(PaidFilm::generate({u"--json"_s}));
        QVERIFY2(ran.status == 0, ran.err.constData());
        const QJsonObject made = ran.json();
        const int frames = made[u"made"_s].toObject()[u"frames"_s].toInt();
        const QJsonObject phases = made[u"cost_breakdown"_s].toObject();
        QCOMPARE(phases.size(), 5);
        QVERIFY2(near(phases[u"phase1_planning"_s], 0) && near(phases[u"phase2_storyboard"_s], frames * 0.003), ran.out.constData());
        QVERIFY2(near(phases[u"phase3_chunks"_s], 2 * 0.05) && near(phases[u"phase5_music"_s], 0.06), ran.out.constData());
        QVERIFY2(near(made[u"waste_usd"_s], 0), ran.out.constData());
        double ofTakes = 0;
        for (const QJsonValue &take : made[u"takes"_s].toArray()) {
            ofTakes += take[u"cost_usd"_s].toDouble();
            QVERIFY(take[u"shown"_s].toBool() && !take[u"slot"_s].toString().isEmpty() && !take[u"model"_s].toString().isEmpty());
        }
        QVERIFY2(near(made[u"cost_usd"_s], ofTakes), ran.out.constData());
        // The track before is paid and not used any more.
        const Ran again = film.shell.runLine(u"regenerate film --music --json"_s);
        QVERIFY2(again.status == 0, again.err.constData());
        const Ran status = film.shell.runLine(u"status film --json"_s);
        for (const QJsonObject &document : {again.json(), status.json()}) {
            QVERIFY2(near(document[u"cost_breakdown"_s][u"phase5_music"_s], 0.12), status.out.constData());
            QVERIFY2(near(document[u"waste_usd"_s], 0.06), status.out.constData());
            const QJsonArray takes = document[u"takes"_s].toArray();
            QCOMPARE(std::ranges::count_if(takes, [](const QJsonValue &take) { return !take[u"shown"_s].toBool(); }), 1);
        }
        const QByteArray told = film.shell.runLine(u"status film"_s).out;
        QVERIFY2(told.contains("storyboard $0.01, chunks $0.10, music $0.12; paid, not used: $0.06"), told.constData());
    }

    void aLedgerThatCannotBeReadIsSaid()
    {
        CommandLine shell;
        QCOMPARE(shell.run({u"generate"_s, u"5s kettle"_s, u"--project"_s, u"film"_s}).status, 0);
        shell.write(u"film/ledger.sqlite"_s, "no database");
        const Ran status = shell.runLine(u"status film"_s);
        QCOMPARE(status.status, 0);
        QVERIFY2(status.err.contains("what was spent is told by the takes alone"), status.err.constData());
        QVERIFY(QFile::remove(shell.file(u"film/ledger.sqlite"_s)));
        QVERIFY(!shell.runLine(u"status film"_s).err.contains("Warning"));
    }

    /// In files, on standard output and standard error, in names.
    void theKeyIsNowhere()
    {
        PaidFilm film;
        film.service.instead = [times = 0](const HttpSeen &seen) mutable -> std::optional<HttpAnswer> {
            // A service that says in its error what it was given.
            if (seen.method == "POST" && seen.path() == u"/v1/predictions"_s && times++ == 0)
                return HttpAnswer::json(422, {{u"detail"_s, u"Bad request with "_s + QString::fromLatin1(seen.headers.value("authorization"))}});
            return std::nullopt;
        };
        const QByteArray key = FakeReplicate::token().toLatin1();
        for (const QStringList &command : {PaidFilm::generate(), QStringList{u"resume"_s, u"film"_s}, QStringList{u"doctor"_s, u"--json"_s},
                                           QStringList{u"status"_s, u"film"_s, u"--json"_s}}) {
            const Ran ran = film.shell.run(command);
            QVERIFY2(!ran.out.contains(key) && !ran.err.contains(key), qPrintable(command.first()));
        }
        QVERIFY(film.shell.has(u"film/film.mp4"_s));
        int files = 0;
        QDirIterator it(film.shell.file(QString()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(key) && !file.fileName().contains(FakeReplicate::token()), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 10);
    }

    void theSettingsBudgetIsKept()
    {
        PaidFilm film;
        QVERIFY(QDir().mkpath(film.shell.file(u".config"_s)));
        film.shell.write(u".config/settings.json"_s, R"({"budget_usd": 0.001})");
        const Ran ran = film.shell.run(PaidFilm::generate());
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.lastLine().contains("budget"), ran.err.constData());
        QVERIFY(film.service.made().isEmpty());
        // The flag goes before it.
        QCOMPARE(film.shell.run(PaidFilm::generate({u"--force"_s, u"--budget"_s, u"1"_s})).status, 0);
    }

    void theDoctorSaysWhereKeysComeFrom()
    {
        PaidFilm film;
        film.shell.unset(u"OPENAI_API_KEY"_s);
        const QByteArray said = film.shell.runLine(u"doctor"_s).out.simplified();
        QVERIFY2(said.contains("REPLICATE_API_TOKEN is set in the environment"), said.constData());
        QVERIFY2(said.contains("OPENAI_API_KEY is neither in the environment nor in the keychain"), said.constData());
        // A key that is missing says nothing of what the other one is for.
        QVERIFY2(said.contains("no plans by OpenAI") && !said.contains("only the built-in"), said.constData());
        film.shell.unset(u"REPLICATE_API_TOKEN"_s);
        const QByteArray without = film.shell.runLine(u"doctor"_s).out;
        QVERIFY2(without.contains("no paid frames, clips and music"), without.constData());
    }

    /// A frame of FLUX.1 schnell is $0.003.
    void lessThanACentIsNotToldAsNothing()
    {
        PaidFilm film;
        const QStringList frames{u"generate"_s, u"5s kettle"_s, u"--project"_s, u"film"_s, u"--frames"_s, u"flux-schnell"_s, u"--music"_s, u"none"_s};
        const Ran made = film.shell.run(frames);
        QVERIFY2(made.status == 0, made.err.constData());
        const Ran status = film.shell.runLine(u"status film"_s);
        QVERIFY2(status.out.contains("spent $0.01"), status.out.constData());
        QDir takes(film.shell.file(u"film/takes"_s));
        for (const QString &picture : takes.entryList({u"*.png"_s}, QDir::Files))
            QVERIFY(takes.remove(picture));
        const Ran gone = film.shell.runLine(u"resume film"_s);
        QCOMPARE(gone.status, 1);
        QVERIFY2(gone.lastLine().contains("make it again for $0.01: on the command line, with --remake-lost."), gone.err.constData());
    }

    void theBudgetIsKept()
    {
        PaidFilm film;
        const Ran ran = film.shell.run(PaidFilm::generate({u"--budget"_s, u"0.08"_s}));
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.lastLine().contains("budget"), ran.err.constData());
        const auto ledger = Ledger::openToRead(film.shell.file(u"film/ledger.sqlite"_s));
        QVERIFY(ledger);
        QVERIFY((*ledger)->totals()->spentUsd <= 0.08);
        // What was finished is kept.
        const qsizetype before = film.service.made().size();
        QVERIFY(before > 0);
        QCOMPARE(film.shell.runLine(u"resume film"_s).status, 1);
        QCOMPARE(film.service.made().size(), before);
    }

    void aBuildMayHaveABudgetOfItsOwn()
    {
        PaidFilm film;
        film.shell.unset(u"REPLICATE_API_TOKEN"_s);
        QCOMPARE(film.shell.run(PaidFilm::generate()).status, 1);
        film.shell.set(u"REPLICATE_API_TOKEN"_s, FakeReplicate::token());
        const Ran estimate = film.shell.runLine(u"estimate film --json"_s);
        double ofBeats = 0;
        for (const QJsonValue &value : estimate.json().value(u"beats"_s).toArray())
            ofBeats += value.toObject().value(u"cost_usd"_s).toDouble();
        QVERIFY2(ofBeats > 0.1 && std::abs(ofBeats + 0.06 - estimate.json().value(u"total_usd"_s).toDouble()) < 1e-6, estimate.out.constData());
        const Ran ran = film.shell.runLine(u"build film --budget 0.07"_s);
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains("budget"), ran.err.constData());
        const Ran rest = film.shell.runLine(u"resume film"_s);
        QVERIFY2(rest.status == 0, rest.err.constData());
        QCOMPARE(film.shell.runLine(u"build film --budget x"_s).status, 2);
    }

    void oneBeatMayHaveAnotherModel()
    {
        PaidFilm film;
        QCOMPARE(film.shell.run(PaidFilm::generate()).status, 0);
        const Ran ran = film.shell.runLine(u"regenerate film --beat 1 --frames nano-banana --clips camera --json"_s);
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(countOf(film.service, u"google/nano-banana"_s), 1);
        QCOMPARE(countOf(film.service, u"wan-video/wan-2.2-i2v-fast"_s), 2);
        QCOMPARE(ran.json().value(u"made"_s).toObject().value(u"frames"_s).toInt(), 1);
        const QJsonArray states = film.shell.runLine(u"status film --json"_s).json().value(u"slots"_s).toArray();
        QCOMPARE(states.first().toObject().value(u"model"_s).toString(), u"nano-banana"_s);
        QCOMPARE(states.at(1).toObject().value(u"model"_s).toString(), u"camera"_s);
        QCOMPARE(film.shell.runLine(u"build film --json"_s).json().value(u"made"_s).toObject().value(u"frames"_s).toInt(-1), 0);
        // Back to the project's: its frame is there still, and nothing is bought.
        const qsizetype before = film.service.made().size();
        const Ran back = film.shell.runLine(u"regenerate film --beat 1 --frames project --clips camera --json"_s);
        QVERIFY2(back.status == 0, back.err.constData());
        QCOMPARE(film.service.made().size(), before);
    }

    /// One clip of 10 s for two chunks of a beat, where the user's catalogue says so: bought once, and cut without a seam.
    void aClipMayBeForTwoChunks()
    {
        PaidFilm film;
        film.service.outputs[u"mp4"_s] = clipOfTenSeconds();
        QJsonObject hailuo;
        for (const QJsonValue &model : QJsonDocument::fromJson(readFile(sourceFile(u"resources/models.json"_s)).value())[u"models"_s].toArray()) {
            if (model[u"id"_s].toString() == u"hailuo-2.3-fast"_s)
                hailuo = model.toObject();
        }
        hailuo.insert(u"chunks_per_clip"_s, 2);
        QVERIFY(QDir(film.shell.file(u"."_s)).mkpath(u".config/models"_s));
        film.shell.write(u".config/models/own.json"_s, QJsonDocument(QJsonObject{{u"models"_s, QJsonArray{hailuo}}}).toJson());
        film.shell.write(u"spec.json"_s, QJsonDocument(toJson(specOf(u"hero_shot 15, usage_scenario 5"_s, shippedLibrary()))).toJson());
        const QString options = u"--clips hailuo-2.3-fast --frames sketch --music none --project film"_s;
        const Ran ran = film.shell.runLine(u"generate --spec spec.json --json "_s + options);
        QVERIFY2(ran.status == 0, ran.err.constData());
        QStringList asked;
        for (const FakeReplicate::Made &made : film.service.made())
            asked.append(QString::number(made.input.value(u"duration"_s).toInt()));
        asked.sort();
        QCOMPARE(asked.join(u' '), u"10 6 6"_s);
        QVERIFY2(std::abs(ran.json().value(u"cost_usd"_s).toDouble() - (0.32 + 2 * 0.19)) < 1e-6, ran.out.constData());
        QCOMPARE(film.shell.runLine(u"status film --json"_s).json().value(u"slots"_s).toArray().size(), 6);
        // The second chunk is the second half: its pictures go on where the first one's ended.
        const QStringList chunks = QDir(film.shell.file(u"film/build/chunks"_s)).entryList({u"*.mp4"_s}, QDir::Files);
        QCOMPARE(chunks.size(), 4);
        const QString master = film.shell.file(u"film/film.mp4"_s);
        const auto redAt = [&](double second) {
            const QString png = film.shell.file(u"at.png"_s);
            (void)outputOf(u"ffmpeg"_s, {u"-y"_s, u"-v"_s, u"error"_s, u"-ss"_s, QString::number(second), u"-i"_s, master, u"-frames:v"_s, u"1"_s, png});
            return qRed(QImage(png).pixel(640, 360));
        };
        QVERIFY2(std::abs(redAt(4.9) - 98) <= 6, qPrintable(QString::number(redAt(4.9))));
        QVERIFY2(std::abs(redAt(5.1) - 102) <= 6, qPrintable(QString::number(redAt(5.1))));
        QVERIFY2(std::abs(redAt(9.9) - 198) <= 6, qPrintable(QString::number(redAt(9.9))));
        QVERIFY2(redAt(10.2) < 12, qPrintable(QString::number(redAt(10.2)))); // the third chunk has a clip of its own
        // "Again" of the second chunk buys the clip again that both come from.
        const Ran again = film.shell.runLine(u"regenerate film --beat 1 --clip 2 --json"_s);
        QVERIFY2(again.status == 0, again.err.constData());
        QCOMPARE(film.service.made().size(), 5); // that one, and the third, which goes on from it
        QCOMPARE(film.service.made().at(3).input.value(u"duration"_s).toInt(), 10);
    }

    void aRefusedClipStopsOnlyWhatNeedsIt()
    {
        PaidFilm film;
        film.service.instead = [](const HttpSeen &seen) -> std::optional<HttpAnswer> {
            if (seen.method == "POST" && seen.json().value(u"version"_s).toString().startsWith(u"wan-"_s))
                return HttpAnswer::json(402, {{u"title"_s, u"Insufficient credit"_s}, {u"detail"_s, u"…"_s}, {u"status"_s, 402}});
            return std::nullopt;
        };
        const Ran ran = film.shell.run(PaidFilm::generate());
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.lastLine().contains("credit"), ran.err.constData());
        QCOMPARE(countOf(film.service, u"google/lyria-2"_s), 1);
        film.service.instead = {};
        QCOMPARE(film.shell.runLine(u"resume film"_s).status, 0);
        QCOMPARE(countOf(film.service, u"google/lyria-2"_s), 1);
        QCOMPARE(countOf(film.service, u"wan-video/wan-2.2-i2v-fast"_s), 2);
    }

    void withoutAKeyNothingIsSent()
    {
        PaidFilm film;
        film.shell.unset(u"REPLICATE_API_TOKEN"_s);
        const Ran ran = film.shell.run(PaidFilm::generate());
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains("REPLICATE_API_TOKEN"), ran.err.constData());
        QVERIFY(film.service.api().seen().isEmpty());
    }

    void setsHavePrices()
    {
        PaidFilm film;
        QCOMPARE(film.shell.run({u"generate"_s, u"30s luxury watch"_s, u"--project"_s, u"film"_s}).status, 0);
        const QString spec = u"spec.json"_s;
        const Ran plan = film.shell.run({u"plan"_s, u"30s luxury watch"_s, u"--json"_s});
        film.shell.write(spec, QJsonDocument(plan.json().value(u"output_data"_s).toObject().value(u"spec"_s).toObject()).toJson());
        const Ran economy = film.shell.run({u"estimate"_s, spec, u"--set"_s, u"economy"_s, u"--json"_s});
        QVERIFY2(economy.status == 0, economy.err.constData());
        const double usd = economy.json().value(u"total_usd"_s).toDouble();
        QVERIFY2(usd > 0.25 && usd < 0.5, economy.out.constData());
        QCOMPARE(film.shell.run({u"estimate"_s, spec, u"--set"_s, u"draft"_s, u"--json"_s}).json().value(u"total_usd"_s).toDouble(), 0.0);
        QCOMPARE(film.shell.run({u"estimate"_s, spec, u"--set"_s, u"cheap"_s}).status, 2);
        QVERIFY(film.service.api().seen().isEmpty());
    }

    /// As if a project had other models: it keeps its own.
    void aProjectIsEstimatedWithOtherModels()
    {
        PaidFilm film;
        QCOMPARE(film.shell.run({u"generate"_s, u"10s luxury watch"_s, u"--project"_s, u"film"_s}).status, 0);
        film.shell.write(u"own.wav"_s, modelOutputs().at(u"wav"_s));
        const QByteArray document = film.shell.read(u"film/film.beatreel"_s);
        const auto estimate = [&](const QString &options) { return film.shell.runLine(u"estimate film --json"_s + options).json(); };
        const auto total = [&](const QString &options) { return estimate(options).value(u"total_usd"_s).toDouble(-1); };
        const QJsonObject economy = estimate(u" --set economy"_s);
        const QJsonArray phases = economy.value(u"phases"_s).toArray();
        QCOMPARE(phases.at(1).toObject().value(u"model"_s).toString(), u"flux-schnell"_s);
        QCOMPARE(phases.at(2).toObject().value(u"model"_s).toString(), u"wan-2.2-i2v-fast"_s);
        const double frames = phases.at(1).toObject().value(u"count"_s).toInt() * 0.003;
        QVERIFY(frames > 0);
        QVERIFY(std::abs(economy.value(u"total_usd"_s).toDouble() - frames - 2 * 0.05) < 1e-9); // it is planned already
        QVERIFY(economy.value(u"beats"_s).toArray().first().toObject().value(u"cost_usd"_s).toDouble() > 0.05);
        QVERIFY(std::abs(total(u" --frames flux-schnell"_s) - frames) < 1e-9);
        QVERIFY(std::abs(total(u" --clips wan-2.2-i2v-fast --music lyria-2"_s) - 2 * 0.05 - 0.06) < 1e-9);
        QCOMPARE(total(u" --music own.wav"_s), 0.0);
        QCOMPARE(total(u" --planner gpt-6-luna"_s), 0.0);
        QCOMPARE(total({}), 0.0);
        QCOMPARE(film.shell.runLine(u"estimate film --set cheap"_s).status, 2);
        QCOMPARE(film.shell.runLine(u"estimate nowhere --frames cheap"_s).status, 2);
        QCOMPARE(film.shell.read(u"film/film.beatreel"_s), document);
        QVERIFY(film.service.api().seen().isEmpty());
    }

    void modelsAreListedWithPricesAndLicences()
    {
        const CommandLine shell;
        const Ran ran = shell.runLine(u"models --json"_s);
        QCOMPARE(ran.status, 0);
        QStringList ids;
        for (const QJsonValue &value : ran.json().value(u"models"_s).toArray()) {
            ids.append(value.toObject().value(u"id"_s).toString());
            QVERIFY(!value.toObject().value(u"licence"_s).toString().isEmpty());
        }
        for (const QString &id : {u"sdxl"_s, u"hailuo-2.3-fast"_s, u"musicgen"_s, u"gpt-6-luna"_s})
            QVERIFY2(ids.contains(id), qPrintable(id));
    }

    /// For people too, in columns that no terminal breaks.
    void theListOfModelsFitsATerminal()
    {
        const CommandLine shell;
        const QString list = QString::fromUtf8(shell.runLine(u"models"_s).out);
        QStringList prices;
        for (const QString &line : list.split(u'\n')) {
            QVERIFY2(line.size() <= 80, qPrintable(line));
            if (line.contains(u" $0.") && line.contains(u" per_"_s))
                prices.append(line);
        }
        QVERIFY(prices.size() > 10);
        for (const QString &line : std::as_const(prices))
            QVERIFY2(line.mid(38).startsWith(u" $"_s) && line.mid(7, 1) != u" "_s, qPrintable(line));
        const QString text = list.simplified();
        for (const QJsonValue &value : shell.runLine(u"models --json"_s).json().value(u"models"_s).toArray()) {
            const QString about = text.section(u' ' + value[u"id"_s].toString() + u' ', 1).left(400);
            QVERIFY2(about.contains(value[u"licence"_s].toString()), qPrintable(about));
            QVERIFY2(about.contains(value[u"certainty"_s].toString() + u' ' + value[u"name"_s].toString()), qPrintable(about));
            QVERIFY2(about.contains(value[u"date"_s].toString()), qPrintable(about));
        }
    }
};

BEATREEL_TEST(tst_Paid)
#include "tst_Paid.moc"
