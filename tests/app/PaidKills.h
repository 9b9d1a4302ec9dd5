// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Random.h"
#include "core/storage/Ledger.h"
#include "tests/app/PaidFilm.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

namespace beatreel::test {

/// Kills a paid build at an instant, resumes it, and counts at the service.
class PaidKills
{
public:
    void measure()
    {
        PaidFilm film;
        film.service.works = kWorks;
        QElapsedTimer timer;
        timer.start();
        const Ran ran = film.shell.run(PaidFilm::generate());
        QVERIFY2(ran.status == 0, ran.err.constData());
        m_wholeRun = timer.elapsed();
        m_predictions = film.service.made().size();
        QVERIFY(m_predictions >= 4);
    }

    static void addInstants(int count, quint64 seed)
    {
        QTest::addColumn<double>("fraction");
        Random random(seed);
        for (int i = 0; i < count; ++i)
            QTest::addRow("kill %d", i + 1) << random.unit();
    }

    void killAndResume(double fraction) const
    {
        PaidFilm film;
        film.service.works = kWorks;
        const auto process = film.shell.start(PaidFilm::generate());
        process->waitForFinished(static_cast<int>(fraction * static_cast<double>(m_wholeRun)));
        process->kill();
        process->waitForFinished();
        const bool isThere = film.shell.has(QStringLiteral("film"));
        const Ran resumed = isThere ? film.shell.runLine(QStringLiteral("resume film")) : film.shell.run(PaidFilm::generate());
        QVERIFY2(resumed.status == 0, QByteArray::number(resumed.status) + ": " + resumed.err);
        QVERIFY(film.shell.has(QStringLiteral("film/film.mp4")));
        QCOMPARE(film.service.made().size(), m_predictions);
        const Ran verified = film.shell.runLine(QStringLiteral("videos --verify"));
        QVERIFY2(verified.status == 0, (verified.out + verified.err).constData());
        const auto ledger = Ledger::openToRead(film.shell.file(QStringLiteral("film/ledger.sqlite")));
        QVERIFY(ledger);
        QVERIFY((*ledger)->unfinished()->isEmpty());
        QSet<QString> known;
        const QList<RequestRow> rows = (*ledger)->rows().value();
        for (const RequestRow &row : rows)
            known.insert(row.providerId);
        const QList<FakeReplicate::Made> made = film.service.made();
        for (const FakeReplicate::Made &one : made)
            QVERIFY2(known.contains(one.id), qPrintable(one.model));
    }

private:
    static constexpr std::chrono::milliseconds kWorks{300};

    qint64 m_wholeRun = 0; ///< ms
    qsizetype m_predictions = 0;
};

} // namespace beatreel::test
