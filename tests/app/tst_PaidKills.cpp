// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Random.h"
#include "core/storage/Ledger.h"
#include "tests/app/PaidFilm.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_PaidKills : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        PaidFilm film;
        film.service.works = 300ms;
        QElapsedTimer timer;
        timer.start();
        const Ran ran = film.shell.run(PaidFilm::generate());
        QVERIFY2(ran.status == 0, ran.err.constData());
        m_wholeRun = timer.elapsed();
        m_predictions = film.service.made().size();
        QVERIFY(m_predictions >= 4);
    }

    void nothingIsPaidTwiceAndNothingIsLost_data()
    {
        QTest::addColumn<double>("fraction");
        Random random(20261129);
        const int kills = qEnvironmentVariableIsSet("BEATREEL_SOAK") ? 200 : 10;
        for (int i = 0; i < kills; ++i)
            QTest::addRow("kill %d", i + 1) << random.unit();
    }

    void nothingIsPaidTwiceAndNothingIsLost()
    {
        QFETCH(double, fraction);
        PaidFilm film;
        film.service.works = 300ms;
        const auto process = film.shell.start(PaidFilm::generate());
        process->waitForFinished(static_cast<int>(fraction * static_cast<double>(m_wholeRun)));
        process->kill();
        process->waitForFinished();
        const Ran resumed = film.shell.has(u"film"_s) ? film.shell.runLine(u"resume film"_s) : film.shell.run(PaidFilm::generate());
        QVERIFY2(resumed.status == 0, resumed.err.constData());
        QVERIFY(film.shell.has(u"film/film.mp4"_s));
        QCOMPARE(film.service.made().size(), m_predictions);
        const auto ledger = Ledger::openToRead(film.shell.file(u"film/ledger.sqlite"_s));
        QVERIFY(ledger);
        QVERIFY((*ledger)->unfinished()->isEmpty());
        QSet<QString> known;
        const QList<RequestRow> rows = (*ledger)->rows().value();
        for (const RequestRow &row : rows)
            known.insert(row.providerId);
        for (const FakeReplicate::Made &one : film.service.made())
            QVERIFY2(known.contains(one.id), qPrintable(one.model));
    }

private:
    qint64 m_wholeRun = 0;
    qsizetype m_predictions = 0;
};

BEATREEL_TEST(tst_PaidKills)
#include "tst_PaidKills.moc"
