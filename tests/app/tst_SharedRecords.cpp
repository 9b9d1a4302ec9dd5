// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Ledger.h"
#include "tests/app/PaidFilm.h"
#include "tests/support/RealService.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

const QString kBrief = u"5s Nike sneakers, energetic and urban"_s;

} // namespace

/// Records and ledgers in a PostgreSQL that several computers share; a computer is a folder with a project of its own.
class tst_SharedRecords : public QObject
{
    Q_OBJECT

    RealService m_server{u"postgres"_s};

    [[nodiscard]] QString url() const { return m_server.value(u"BEATREEL_DATABASE_URL"_s); }
    void share(CommandLine &shell) const { shell.set(u"BEATREEL_DATABASE_URL"_s, url()); }
    [[nodiscard]] QJsonObject videoOf(const CommandLine &shell, const QString &id) const
    {
        const QJsonArray videos = shell.runLine(u"videos --json"_s).json().value(u"videos"_s).toArray();
        for (const QJsonValue &video : videos) {
            if (video[u"video_id"_s].toString() == id)
                return video.toObject();
        }
        return {};
    }
    /// What `videos --verify` finds about this video; films of other tests are gone by now.
    [[nodiscard]] static QStringList findingsOf(const CommandLine &shell, const QString &id)
    {
        QStringList codes;
        for (const QJsonValue finding : shell.runLine(u"videos --verify --json"_s).json().value(u"findings"_s).toArray()) {
            if (finding[u"video_id"_s].toString() == id)
                codes.append(finding[u"code"_s].toString());
        }
        return codes;
    }
    [[nodiscard]] static QString idOf(const CommandLine &shell) { return shell.runLine(u"status film --json"_s).json().value(u"video_id"_s).toString(); }
    [[nodiscard]] Result<std::unique_ptr<Ledger>> ledgerOf(const QString &id) const
    {
        return Ledger::openSharedToRead({*databaseAddress(url())->server, id, {}});
    }

private slots:
    void initTestCase() { QVERIFY2(m_server.isRunning(), qPrintable(m_server.trouble())); }

    void rowAndLedgerAreThere()
    {
        CommandLine shell;
        share(shell);
        const Ran made = shell.run({u"generate"_s, kBrief, u"--project"_s, u"film"_s, u"--json"_s});
        QVERIFY2(made.status == 0, made.err.constData());
        QVERIFY2(!made.err.contains("Warning"), made.err.constData());
        const QString id = made.json().value(u"video_id"_s).toString();
        QCOMPARE(videoOf(shell, id).value(u"video_status"_s).toString(), u"complete"_s);
        QVERIFY(!shell.has(u"film/ledger.sqlite"_s));
        const auto ledger = ledgerOf(id);
        QVERIFY(ledger);
        QVERIFY((*ledger)->rows()->size() >= 3);
        QVERIFY((*ledger)->phaseOutput(u"phase5_music"_s).value());
        QCOMPARE(findingsOf(shell, id), QStringList());
        const Ran doctor = shell.runLine(u"doctor"_s);
        QVERIFY2(doctor.out.contains("can be reached: beatreel on 127.0.0.1:"), doctor.out.constData());
        QVERIFY(!doctor.out.contains("reel-0815") && !doctor.err.contains("reel-0815"));
        QCOMPARE(shell.runLine(u"status film"_s).status, 0);
    }

    /// One by one: what cannot be written down is not begun.
    void withoutItNothingIsBegun_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("wrong password") << u"reel-0815"_s << u"sesame"_s << QByteArray("password is wrong");
        QTest::newRow("unreachable") << u":%1/"_s.arg(QUrl(url()).port()) << u":1/"_s << QByteArray("cannot be reached");
        QTest::newRow("no such database") << u"/beatreel"_s << u"/elsewhere"_s << QByteArray("has no database");
    }

    void withoutItNothingIsBegun()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QByteArray, words);
        CommandLine shell;
        QString wrong = url();
        const qsizetype at = wrong.lastIndexOf(from);
        shell.set(u"BEATREEL_DATABASE_URL"_s, wrong.replace(at, from.size(), to));
        const Ran ran = shell.run({u"generate"_s, kBrief, u"--project"_s, u"film"_s});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.lastLine().contains(words), ran.err.constData());
        QVERIFY2(!ran.err.contains("reel-0815") && !ran.err.contains("sesame"), ran.err.constData());
        const Ran doctor = shell.runLine(u"doctor"_s);
        QCOMPARE(doctor.status, 1);
        QVERIFY2(doctor.out.contains(words), doctor.out.constData());
        QCOMPARE(shell.runLine(u"videos"_s).status, 1);
    }

    void theSecondBuilderIsRefused()
    {
        CommandLine one;
        CommandLine two;
        share(one);
        share(two);
        const auto process = one.start({u"generate"_s, u"15s Nike sneakers, energetic"_s, u"--project"_s, u"film"_s});
        QVERIFY(hasSaid(*process, "storyboard: "));
        QProcess copy; // as the project comes to another computer
        copy.start(u"cp"_s, {u"-a"_s, one.file(u"film"_s), two.file(u"film"_s)});
        QVERIFY(copy.waitForFinished() && copy.exitCode() == 0);
        const Ran refused = two.runLine(u"build film --json"_s);
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.json().value(u"error"_s)[u"kind"_s].toString(), u"busy"_s);
        QVERIFY2(refused.lastLine().contains("is being built by another Beatreel"), refused.err.constData());
        const QString id = idOf(two);
        QVERIFY(videoOf(two, id).value(u"is_building"_s).toBool());
        QVERIFY(videoOf(two, id).value(u"video_status"_s).toString() != u"failed"_s);
        QCOMPARE(findingsOf(two, id), QStringList()); // it is being built

        // A killed one holds nothing.
        ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
        process->waitForFinished();
        QCOMPARE(two.runLine(u"videos --verify"_s).status, 1);
        QCOMPARE(findingsOf(two, id), QStringList(u"interrupted"_s));
        const Ran resumed = one.runLine(u"resume film"_s);
        QVERIFY2(resumed.status == 0, resumed.err.constData());
        QCOMPARE(videoOf(one, id).value(u"video_status"_s).toString(), u"complete"_s);
        QCOMPARE(findingsOf(one, id), QStringList());
    }

    void aServerThatRestartsIsWaitedFor()
    {
        CommandLine shell;
        share(shell);
        const auto process = shell.start({u"generate"_s, u"15s luxury watch"_s, u"--project"_s, u"film"_s});
        QVERIFY(hasSaid(*process, "storyboard: "));
        QVERIFY(m_server.halt());
        QVERIFY2(m_server.start(), qPrintable(m_server.trouble()));
        const Ran ran = finished(*process);
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(videoOf(shell, idOf(shell)).value(u"video_status"_s).toString(), u"complete"_s);
        QCOMPARE(findingsOf(shell, idOf(shell)), QStringList());
    }

    /// Two computers with the same project, one after the other: what the first has paid the second does not pay again.
    void nothingIsPaidTwiceAcrossComputers()
    {
        PaidFilm film;
        film.service.works = std::chrono::milliseconds(100);
        share(film.shell);
        QCOMPARE(film.shell.run({u"generate"_s, kBrief, u"--project"_s, u"film"_s, u"--music"_s, u"none"_s}).status, 0);
        CommandLine other;
        share(other);
        other.set(u"REPLICATE_API_TOKEN"_s, FakeReplicate::token());
        other.set(u"REPLICATE_API_BASE_URL"_s, film.service.base().toString());
        QProcess copy;
        copy.start(u"cp"_s, {u"-a"_s, film.shell.file(u"film"_s), other.file(u"film"_s)});
        QVERIFY(copy.waitForFinished() && copy.exitCode() == 0);

        const QString paid = u"regenerate film --beat 1 --frame --frames flux-schnell"_s;
        const Ran first = film.shell.runLine(paid);
        QVERIFY2(first.status == 0, first.err.constData());
        const auto made = film.service.made().size();
        QCOMPARE(made, 1);
        const Ran second = other.runLine(paid);
        QCOMPARE(second.status, 1);
        QVERIFY2(second.err.contains("paid already"), second.err.constData());
        QCOMPARE(film.service.made().size(), made);
    }

    /// A builder is killed while it pays, and goes on; the ledger is in the database.
    void aKilledBuilderPaysNothingAgain()
    {
        PaidFilm film;
        film.service.works = std::chrono::milliseconds(300);
        share(film.shell);
        const auto process = film.shell.start(PaidFilm::generate());
        QTRY_VERIFY_WITH_TIMEOUT(film.service.made().size() >= 2, 30'000);
        process->kill();
        process->waitForFinished();
        const Ran resumed = film.shell.runLine(u"resume film"_s);
        QVERIFY2(resumed.status == 0, resumed.err.constData());
        const auto ledger = ledgerOf(idOf(film.shell));
        QVERIFY(ledger);
        QVERIFY((*ledger)->unfinished()->isEmpty());
        const QList<RequestRow> rows = (*ledger)->rows().value();
        QSet<QString> known;
        for (const RequestRow &row : rows)
            known.insert(row.providerId);
        const QList<FakeReplicate::Made> made = film.service.made();
        for (const FakeReplicate::Made &one : made)
            QVERIFY2(known.contains(one.id), qPrintable(one.model));
        QCOMPARE(findingsOf(film.shell, idOf(film.shell)), QStringList());
    }

    /// A project whose ledger was a file moves to the shared database with all that it has cost.
    void anEarlierLedgerMovesWithIt()
    {
        PaidFilm film;
        film.service.works = std::chrono::milliseconds(100);
        QCOMPARE(film.shell.run(PaidFilm::generate()).status, 0);
        const double spent = film.shell.runLine(u"status film --json"_s).json().value(u"spent_usd"_s).toDouble();
        QVERIFY(spent > 0);
        share(film.shell);
        const auto made = film.service.made().size();
        const Ran built = film.shell.runLine(u"build film --json"_s);
        QVERIFY2(built.status == 0, built.err.constData());
        QCOMPARE(film.service.made().size(), made);
        QCOMPARE(built.json().value(u"cost_usd"_s).toDouble(), spent);
        QCOMPARE((*ledgerOf(idOf(film.shell)))->totals()->spentUsd, spent);
        QCOMPARE(findingsOf(film.shell, idOf(film.shell)), QStringList());
    }
};

BEATREEL_TEST(tst_SharedRecords)
#include "tst_SharedRecords.moc"
