// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/Kills.h"

#include "core/base/Random.h"
#include "tests/app/CommandLine.h"

#include <QJsonArray>
#include <QElapsedTimer>
#include <QTest>

namespace beatreel::test {

namespace {

const QStringList kGenerate{QStringLiteral("generate"), QStringLiteral("10s Nike sneakers, energetic and urban"),
                            QStringLiteral("--project"), QStringLiteral("film")};
const QString kMaster = QStringLiteral("film/film.mp4");

/// Nothing half made under the project's own name.
void checkIsWholeOrAbsent(const CommandLine &shell)
{
    if (!shell.has(QStringLiteral("film")))
        return;
    const Ran status = shell.runLine(QStringLiteral("status film"));
    QVERIFY2(status.status == 0, status.err.constData());
    // The row may say at most that nobody goes on.
    const QJsonArray findings = shell.runLine(QStringLiteral("videos --verify --json")).json().value(QStringLiteral("findings")).toArray();
    for (const QJsonValue &finding : findings)
        QCOMPARE(finding[QStringLiteral("code")].toString(), QStringLiteral("interrupted"));
    const Ran resumed = shell.runLine(QStringLiteral("resume film"));
    QVERIFY2(resumed.status == 0, resumed.err.constData());
}

} // namespace

void Kills::addInstants(int count, quint64 seed)
{
    QTest::addColumn<double>("fraction");
    Random random(seed);
    for (int i = 0; i < count; ++i)
        QTest::addRow("kill %d", i + 1) << random.unit();
}

void Kills::initTestCase()
{
    const CommandLine undisturbed;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(undisturbed.run(kGenerate).status, 0);
    m_wholeRun = timer.elapsed();
    m_master = undisturbed.read(kMaster);
    QVERIFY(!m_master.isEmpty());
}

void Kills::killAndResume() const
{
    QFETCH(double, fraction);
    const auto instant = static_cast<int>(fraction * static_cast<double>(m_wholeRun));
    const CommandLine shell;
    const auto process = shell.start(kGenerate);
    process->waitForFinished(instant);
    process->kill();
    process->waitForFinished();
    checkIsWholeOrAbsent(shell);
    if (!shell.has(QStringLiteral("film")))
        QCOMPARE(shell.run(kGenerate).status, 0);
    const Ran verified = shell.runLine(QStringLiteral("videos --verify"));
    QVERIFY2(verified.status == 0, (verified.out + verified.err).constData());
    QVERIFY2(shell.read(kMaster) == m_master, qPrintable(QStringLiteral("after a kill at %1 of %2 ms").arg(instant).arg(m_wholeRun)));
}

} // namespace beatreel::test
