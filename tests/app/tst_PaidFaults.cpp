// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Ledger.h"
#include "tests/app/PaidFilm.h"
#include "tests/support/CrookedReplies.h"
#include "tests/support/FakeChat.h"
#include "tests/support/TestMain.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kPatience = 30'000; ///< ms

const QString kClips = u"wan-video/wan-2.2-i2v-fast"_s;

QStringList oneClip()
{
    return {u"generate"_s, u"5s Nike sneakers, energetic and urban"_s, u"--project"_s, u"film"_s, u"--frames"_s, u"flux-schnell"_s,
            u"--clips"_s,  u"wan-2.2-i2v-fast"_s, u"--music"_s, u"none"_s, u"--json"_s};
}

QList<FakeReplicate::Made> clipsOf(const FakeReplicate &service)
{
    auto made = service.made();
    made.removeIf([](const FakeReplicate::Made &one) { return one.model != kClips; });
    return made;
}

QList<RequestRow> rowsOf(const CommandLine &shell)
{
    const auto ledger = Ledger::openToRead(shell.file(u"film/ledger.sqlite"_s));
    return ledger ? (*ledger)->rows().value() : QList<RequestRow>();
}

int openRowsOf(const CommandLine &shell)
{
    const QList<RequestRow> rows = rowsOf(shell);
    return static_cast<int>(std::ranges::count_if(rows, [](const RequestRow &row) { return isOpen(row.state); }));
}

/// As another editor of the document would.
void replaceInDocument(const CommandLine &shell, const QByteArray &from, const QByteArray &to)
{
    QByteArray document = shell.read(u"film/film.beatreel"_s);
    QVERIFY2(document.contains(from), document.constData());
    shell.write(u"film/film.beatreel"_s, document.replace(from, to));
}

/// A build that was killed while the service makes its one clip.
void killDuringTheClip(PaidFilm &film)
{
    film.service.worksFor = {{u"mp4"_s, 60s}};
    const auto process = film.shell.start(oneClip());
    QTRY_COMPARE_WITH_TIMEOUT(clipsOf(film.service).size(), 1, kPatience);
    process->kill();
    QVERIFY(process->waitForFinished());
}

} // namespace

/// What may go wrong round a paid build, beside what the service does.
class tst_PaidFaults : public QObject
{
    Q_OBJECT

private slots:
    void whatRunsForNobodyIsStopped()
    {
        PaidFilm film;
        killDuringTheClip(film);
        QCOMPARE(openRowsOf(film.shell), 1);
        replaceInDocument(film.shell, "\"clips\": \"wan-2.2-i2v-fast\"", "\"clips\": \"camera\"");
        const Ran ran = film.shell.runLine(u"resume film --json"_s);
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(clipsOf(film.service).size(), 1);
        QVERIFY(clipsOf(film.service).first().status == u"canceled"_s || clipsOf(film.service).first().status == u"aborted"_s);
        QCOMPARE(openRowsOf(film.shell), 0);
        QVERIFY(film.shell.has(u"film/film.mp4"_s));
        // Wanted again, it is bought again.
        film.service.worksFor.clear();
        replaceInDocument(film.shell, "\"clips\": \"camera\"", "\"clips\": \"wan-2.2-i2v-fast\"");
        QCOMPARE(film.shell.runLine(u"resume film"_s).status, 0);
        QCOMPARE(clipsOf(film.service).size(), 2);
    }

    void whatIsFinishedForNobodyIsKept()
    {
        PaidFilm film;
        killDuringTheClip(film);
        replaceInDocument(film.shell, "\"clips\": \"wan-2.2-i2v-fast\"", "\"clips\": \"camera\"");
        film.service.worksFor.clear();
        const Ran ran = film.shell.runLine(u"resume film --json"_s);
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(openRowsOf(film.shell), 0);
        const QList<RequestRow> rows = rowsOf(film.shell);
        const auto row = std::ranges::find(rows, u"wan-2.2-i2v-fast"_s, &RequestRow::model);
        QVERIFY(row != rows.end() && row->state == RequestState::Succeeded && !row->takeId.isEmpty());
        QVERIFY(std::abs(row->actualUsd.value_or(0) - 0.05) < 1e-9);
        QVERIFY(film.shell.has(u"film/"_s + row->file));
        // Wanted again, it is there.
        const qsizetype before = film.service.made().size();
        replaceInDocument(film.shell, "\"clips\": \"camera\"", "\"clips\": \"wan-2.2-i2v-fast\"");
        QCOMPARE(film.shell.runLine(u"resume film"_s).status, 0);
        QCOMPARE(film.service.made().size(), before);
        const QJsonArray states = film.shell.runLine(u"status film --json"_s).json().value(u"slots"_s).toArray();
        QCOMPARE(states.at(1).toObject().value(u"take"_s).toString(), row->takeId);
    }

    void twoBuildsAtOnce()
    {
        PaidFilm film;
        film.service.works = 1500ms;
        const auto first = film.shell.start(PaidFilm::generate({u"--json"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(!film.service.made().isEmpty(), kPatience);
        for (const QString &line : {u"resume film"_s, u"build film"_s, u"regenerate film --beat 1"_s}) {
            const Ran second = film.shell.runLine(line);
            QCOMPARE(second.status, 1);
            QVERIFY2(second.lastLine().contains("another Beatreel"), second.err.constData());
        }
        const Ran ended = finished(*first);
        QVERIFY2(ended.status == 0, ended.err.constData());
        const QJsonObject made = ended.json().value(u"made"_s).toObject();
        QCOMPARE(film.service.made().size(), made.value(u"frames"_s).toInt() + made.value(u"clips"_s).toInt() + made.value(u"music"_s).toInt());
    }

    /// A service for plans keeps no list: at most one plan may be paid for nothing, and that is booked.
    void killedDuringAPaidPlan()
    {
        CommandLine shell;
        FakeChat chat;
        chat.contents = {goodReply()};
        chat.afterwards = [](HttpAnswer &answer) { answer.delay = 60s; };
        shell.set(u"OPENAI_API_KEY"_s, FakeChat::key());
        shell.set(u"OPENAI_BASE_URL"_s, chat.base().toString());
        const auto process = shell.start({u"generate"_s, u"15s luxury watch"_s, u"--project"_s, u"film"_s, u"--planner"_s, u"gpt-6-luna"_s});
        QTRY_COMPARE_WITH_TIMEOUT(chat.answered(), 1, kPatience);
        process->kill();
        QVERIFY(process->waitForFinished());
        QCOMPARE(openRowsOf(shell), 1);

        chat.afterwards = {};
        const Ran resumed = shell.runLine(u"resume film --json"_s);
        QVERIFY2(resumed.status == 0, resumed.err.constData());
        QCOMPARE(chat.answered(), 2);
        QVERIFY(shell.has(u"film/film.mp4"_s));
        QCOMPARE(openRowsOf(shell), 0);
        const QList<RequestRow> rows = rowsOf(shell);
        QCOMPARE(std::ranges::count(rows, u"plan"_s, [](const RequestRow &row) { return row.key.slot; }), 2);
        QCOMPARE(std::ranges::count_if(rows, [](const RequestRow &row) { return row.state == RequestState::Lost && row.wasteUsd > 0; }), 1);
        QCOMPARE(shell.runLine(u"resume film"_s).status, 0);
        QCOMPARE(chat.answered(), 2);
    }

    /// A crash writes no memory to a disk, though the shell would allow it, and nothing that was written holds a key.
    void aCrashTellsNoKey()
    {
        PaidFilm film;
        film.service.works = 60s;
        const QString command = u"ulimit -c unlimited 2>/dev/null; exec '%1' '%2'"_s.arg(CommandLine::program(), PaidFilm::generate().join(u"' '"_s));
        QProcess process;
        film.shell.prepare(process);
        process.start(u"sh"_s, {u"-c"_s, command});
        QTRY_VERIFY_WITH_TIMEOUT(!film.service.made().isEmpty(), kPatience);
        QFile limits(u"/proc/%1/limits"_s.arg(process.processId()));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        static const QRegularExpression none(u"Max core file size\\s+0\\s+0"_s);
        const QString text = QString::fromLatin1(limits.readAll());
        QVERIFY2(text.contains(none), qPrintable(text));
        ::kill(static_cast<pid_t>(process.processId()), SIGABRT);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        const QByteArray key = FakeReplicate::token().toLatin1();
        QDirIterator it(film.shell.file(QString()), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        int files = 0;
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY2(!file.fileName().section(u'/', -1).startsWith(u"core"_s), qPrintable(file.fileName()));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(key), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 3);
    }
};

BEATREEL_TEST(tst_PaidFaults)
#include "tst_PaidFaults.moc"
