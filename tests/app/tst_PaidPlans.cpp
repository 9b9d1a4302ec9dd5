// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Ledger.h"
#include "core/story/Spec.h"
#include "tests/app/PaidFilm.h"
#include "tests/support/CrookedReplies.h"
#include "tests/support/FakeChat.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

/// What a planning model does on the command line: plans, and words for the music.
class tst_PaidPlans : public QObject
{
    Q_OBJECT

private slots:
    void aPlanByAModelIsUsed()
    {
        PaidFilm film;
        FakeChat chat;
        chat.contents = {goodReply()};
        film.shell.set(u"OPENAI_API_KEY"_s, FakeChat::key());
        film.shell.set(u"OPENAI_BASE_URL"_s, chat.base().toString());
        const Ran ran = film.shell.run({u"generate"_s, u"15s luxury watch"_s, u"--project"_s, u"film"_s, u"--planner"_s, u"openai"_s, u"--json"_s});
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(chat.answered(), 1);
        QCOMPARE(chat.asked().first().value(u"model"_s).toString(), u"gpt-6-luna"_s);
        QVERIFY(std::abs(ran.json().value(u"cost_usd"_s).toDouble() - 0.00112) < 1e-9);
        QVERIFY(film.shell.read(u"film/film.beatreel"_s).contains("Aurum watch"));
        QCOMPARE(film.shell.runLine(u"resume film"_s).status, 0);
        QCOMPARE(chat.answered(), 1);
        const Ran plan = film.shell.run({u"plan"_s, u"15s luxury watch"_s, u"--planner"_s, u"gpt-6-luna"_s, u"--json"_s});
        QVERIFY2(plan.status == 0, plan.err.constData());
        QCOMPARE(chat.answered(), 2);
        const Ran phase = film.shell.run({u"phase"_s, u"plan"_s, u"--planner"_s, u"gpt-6-luna"_s},
                                         R"({"video_id":"v1","prompt":"15s luxury watch","creativity_level":0.5})");
        QVERIFY2(phase.status == 0, phase.err.constData());
        QCOMPARE(chat.answered(), 3);
        QVERIFY(std::abs(phase.json().value(u"cost_usd"_s).toDouble() - 0.00112) < 1e-9);
        chat.needsKey = true;
        film.shell.set(u"OPENAI_API_KEY"_s, u"sk-wrong-key"_s);
        const Ran refused = film.shell.run({u"plan"_s, u"15s luxury watch"_s, u"--planner"_s, u"openai"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.lastLine().contains("OPENAI_API_KEY") && !refused.err.contains("sk-wrong-key"), refused.err.constData());
    }

    /// With the keys that its block on paid models exports, and no others.
    void readmesPaidCommandsWorkAsWritten()
    {
        PaidFilm film;
        FakeChat chat;
        chat.contents = {goodReply()};
        film.service.instead = [](const HttpSeen &seen) -> std::optional<HttpAnswer> {
            if (seen.method == "POST")
                return HttpAnswer::json(402, {{u"title"_s, u"Insufficient credit"_s}, {u"detail"_s, u"…"_s}, {u"status"_s, 402}});
            return std::nullopt;
        };
        film.shell.set(u"OPENAI_BASE_URL"_s, chat.base().toString());
        const QMap<QString, QString> keys{{u"OPENAI_API_KEY"_s, FakeChat::key()}, {u"REPLICATE_API_TOKEN"_s, FakeReplicate::token()}};
        const QString readme = QString::fromUtf8(readFile(sourceFile(u"README.md"_s)).value());
        const QString block = readme.section(u"Or on the command line"_s, 1).section(u"Known before"_s, 0, 0);
        for (auto key = keys.begin(); key != keys.end(); ++key) {
            film.shell.unset(key.key());
            if (block.contains(u"export %1="_s.arg(key.key())))
                film.shell.set(key.key(), key.value());
        }
        static const QRegularExpression command(u"packaging/run.sh (generate [^#\n]*)"_s);
        int commands = 0;
        for (auto it = command.globalMatch(block); it.hasNext(); ++commands) {
            const Ran ran = film.shell.run(QProcess::splitCommand(it.next().captured(1)));
            QVERIFY2(ran.lastLine().contains("credit"), ran.err.constData()); // planned, and asked for its first frame
        }
        QCOMPARE(commands, 2);
        QVERIFY(chat.answered() > 0);
    }

    /// The same command can be given again, with what was missing.
    void aProjectThatCouldNotBePlannedGoesAgain()
    {
        CommandLine shell;
        FakeChat chat;
        chat.contents = {goodReply()};
        shell.set(u"OPENAI_BASE_URL"_s, chat.base().toString());
        shell.set(u"OPENAI_API_KEY"_s, u"sk-wrong-key"_s);
        const QStringList generate{u"generate"_s, u"15s luxury watch"_s, u"--project"_s, u"film"_s, u"--planner"_s, u"gpt-6-luna"_s, u"--json"_s};
        const Ran refused = shell.run(generate);
        QCOMPARE(refused.status, 1);
        QVERIFY2(!shell.has(u"film"_s), shell.entries().join(u' ').toUtf8().constData());
        QVERIFY2(!refused.json().isEmpty() && !refused.json().contains(u"project"_s), refused.out.constData());
        shell.set(u"OPENAI_API_KEY"_s, FakeChat::key());
        const Ran again = shell.run(generate);
        QVERIFY2(again.status == 0, again.err.constData());
        // One that was there before stays, and so does one that money was or may have been spent on.
        shell.set(u"OPENAI_API_KEY"_s, u"sk-wrong-key"_s);
        QCOMPARE(shell.run(generate + QStringList{u"--force"_s}).status, 1);
        QVERIFY(shell.has(u"film/film.beatreel"_s));
        shell.set(u"OPENAI_API_KEY"_s, FakeChat::key());
        chat.afterwards = [](HttpAnswer &answer) { answer.fault = HttpAnswer::Fault::DropUnanswered; };
        const Ran lost = shell.run({u"generate"_s, u"15s kettle"_s, u"--project"_s, u"lost"_s, u"--planner"_s, u"gpt-6-luna"_s, u"--json"_s});
        QCOMPARE(lost.status, 1);
        QVERIFY(shell.has(u"lost/ledger.sqlite"_s));
        QCOMPARE(lost.json().value(u"project"_s).toString(), shell.file(u"lost"_s));
    }

    /// The model writes no plan, and each answer costs more than was expected.
    void aPlanThatIsAskedForAgainKeepsTheBudget()
    {
        PaidFilm film;
        FakeChat chat;
        chat.contents = {u"I will not."_s};
        chat.usage = {{u"prompt_tokens"_s, 9000}, {u"completion_tokens"_s, 4000}};
        film.shell.set(u"OPENAI_API_KEY"_s, FakeChat::key());
        film.shell.set(u"OPENAI_BASE_URL"_s, chat.base().toString());
        const QStringList asked{u"15s luxury watch"_s, u"--planner"_s, u"gpt-6-sol"_s, u"--json"_s};
        const Ran ran = film.shell.run(QStringList{u"generate"_s} + asked + QStringList{u"--project"_s, u"film"_s, u"--budget"_s, u"0.06"_s});
        QVERIFY2(ran.status == 0, ran.err.constData());
        QVERIFY2(ran.err.contains("not asked again"), ran.err.constData());
        QCOMPARE(chat.answered(), 1);
        QVERIFY(Ledger::openToRead(film.shell.file(u"film/ledger.sqlite"_s)).value()->totals()->spentUsd <= 0.06);
        QVERIFY(QDir().mkpath(film.shell.file(u".config"_s)));
        film.shell.write(u".config/settings.json"_s, R"({"budget_usd": 0.06})");
        const Ran plan = film.shell.run(QStringList{u"plan"_s} + asked);
        QVERIFY2(plan.status == 0 && plan.err.contains("not asked again"), plan.err.constData());
        QCOMPARE(chat.answered(), 2);
        film.shell.write(u".config/settings.json"_s, R"({"budget_usd": 0.001})");
        const Ran refused = film.shell.run(QStringList{u"plan"_s} + asked);
        QVERIFY2(refused.status == 1 && refused.lastLine().contains("budget"), refused.err.constData());
        QCOMPARE(chat.answered(), 2);
    }

    void aModelLooksAtTheFramesAndWritesTheMusicsPrompt()
    {
        PaidFilm film;
        FakeChat chat;
        chat.contents = {u"{\"music_prompt\":\"driving drums, rising synths\"}"_s};
        film.shell.set(u"OPENAI_API_KEY"_s, FakeChat::key());
        film.shell.set(u"OPENAI_BASE_URL"_s, chat.base().toString());
        const QStringList words{u"--music-words"_s, u"gpt-6-luna"_s, u"--json"_s};
        const Ran ran = film.shell.run(PaidFilm::generate(words));
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(chat.answered(), 1);
        const auto made = film.service.made();
        const auto music = std::ranges::find(made, u"google/lyria-2"_s, &FakeReplicate::Made::model);
        QVERIFY(music != made.end());
        QCOMPARE(music->input.value(u"prompt"_s).toString(), u"driving drums, rising synths, instrumental only, no vocals"_s);
        // It waited for every frame.
        for (const FakeReplicate::Made &one : made)
            QVERIFY(one.model != u"black-forest-labs/flux-schnell"_s || one.createdAt <= music->createdAt);
        const auto ledger = Ledger::openToRead(film.shell.file(u"film/ledger.sqlite"_s));
        const QList<RequestRow> rows = (*ledger)->rows().value();
        const auto row = std::ranges::find(rows, u"music:words"_s, [](const RequestRow &each) { return each.key.slot; });
        QVERIFY(row != rows.end() && row->state == RequestState::Succeeded && std::abs(row->actualUsd.value_or(0) - 0.00112) < 1e-9);
        QVERIFY(std::abs(ran.json().value(u"cost_usd"_s).toDouble() - (*ledger)->totals()->spentUsd) < 1e-9);
        const qsizetype before = made.size();
        QCOMPARE(film.shell.runLine(u"resume film"_s).status, 0);
        QCOMPARE(chat.answered(), 1);
        QCOMPARE(film.service.made().size(), before);
        // Of a model that cannot see, nothing is asked.
        QCOMPARE(film.shell.run(PaidFilm::generate({u"--music-words"_s, u"local-server"_s})).status, 2);
    }

    void withoutSuchWordsTheRulesAskForTheMusic()
    {
        PaidFilm film;
        FakeChat chat;
        chat.contents = {u"I would rather not."_s};
        film.shell.set(u"OPENAI_API_KEY"_s, FakeChat::key());
        film.shell.set(u"OPENAI_BASE_URL"_s, chat.base().toString());
        const Ran ran = film.shell.run(PaidFilm::generate({u"--music-words"_s, u"gpt-6-luna"_s, u"--json"_s}));
        QVERIFY2(ran.status == 0, ran.err.constData());
        const auto made = film.service.made();
        const auto music = std::ranges::find(made, u"google/lyria-2"_s, &FakeReplicate::Made::model);
        QVERIFY(music != made.end());
        QVERIFY(music->input.value(u"prompt"_s).toString().endsWith(u"instrumental only, no vocals"_s));
        QVERIFY2(ran.json().value(u"notices"_s).toArray().last().toString().contains(u"by the rules"_s), ran.out.constData());
    }

    void aServerOfOnesOwnNeedsNoKey()
    {
        CommandLine shell;
        FakeChat chat;
        chat.needsKey = false;
        chat.takesSchema = false;
        chat.takesObject = false;
        chat.contents = {u"Sure!\n```json\n"_s + goodReply() + u"\n```"_s};
        shell.unset(u"OPENAI_API_KEY"_s);
        shell.set(u"OPENAI_BASE_URL"_s, chat.base().toString());
        shell.set(u"OPENAI_MODEL"_s, u"llama3"_s);
        const Ran ran = shell.run({u"plan"_s, u"15s luxury watch"_s, u"--planner"_s, u"openai"_s, u"--json"_s});
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(chat.asked().first().value(u"model"_s).toString(), u"llama3"_s);
        QCOMPARE(ran.json().value(u"cost_usd"_s).toDouble(), 0.0);
        for (const HttpSeen &seen : chat.http().seen())
            QVERIFY(!seen.headers.contains("authorization"));
    }

    void theServersModelsAreListed()
    {
        CommandLine shell;
        FakeChat chat;
        shell.set(u"OPENAI_API_KEY"_s, FakeChat::key());
        shell.set(u"OPENAI_BASE_URL"_s, chat.base().toString());
        const Ran ran = shell.runLine(u"models --server"_s);
        QVERIFY2(ran.status == 0, ran.err.constData());
        QVERIFY2(ran.out.contains("gpt-6-luna") && ran.out.contains("2026-12-11"), ran.out.constData());
        QCOMPARE(chat.answered(), 0);
    }

    /// A plan that is still to be made is paid by the run that makes it.
    void theBudgetOfARunHoldsForItsPlanToo()
    {
        PaidFilm film;
        FakeChat chat;
        film.shell.set(u"OPENAI_API_KEY"_s, FakeChat::key());
        film.shell.set(u"OPENAI_BASE_URL"_s, chat.base().toString());
        chat.afterwards = [](HttpAnswer &answer) { answer.fault = HttpAnswer::Fault::DropUnanswered; };
        QCOMPARE(film.shell.run({u"generate"_s, u"15s luxury watch"_s, u"--project"_s, u"film"_s, u"--planner"_s, u"gpt-6-sol"_s}).status, 1);
        const qsizetype asked = chat.asked().size();
        chat.afterwards = nullptr;
        chat.contents = {goodReply()};
        const Ran refused = film.shell.runLine(u"resume film --repeat-unknown --budget 0.01"_s);
        QVERIFY2(refused.status == 1 && refused.lastLine().contains("$0.01"), refused.err.constData());
        QCOMPARE(chat.asked().size(), asked);
        const Ran resumed = film.shell.runLine(u"resume film --repeat-unknown --budget 1"_s);
        QVERIFY2(resumed.status == 0, resumed.err.constData());
        QCOMPARE(chat.asked().size(), asked + 1);
    }
};

BEATREEL_TEST(tst_PaidPlans)
#include "tst_PaidPlans.moc"
