// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTest>

#include <csignal>

using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

/// KiB of a program's heap that the system may lay into large pages (proc(5): "hg" among the flags).
qint64 heapForLargePages(qint64 process)
{
    QFile parts(u"/proc/%1/smaps"_s.arg(process));
    if (!parts.open(QIODevice::ReadOnly))
        return 0;
    qint64 found = 0, size = 0;
    bool isHeap = false;
    for (const QByteArray &line : parts.readAll().split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.first().contains('-'))
            isHeap = words.last() == "[heap]";
        else if (isHeap && words.first() == "Size:")
            size = words.value(1).toLongLong();
        else if (isHeap && words.first() == "VmFlags:" && words.contains("hg"))
            found += size;
    }
    return found;
}

} // namespace

/// What the command line's encoders work in.
class tst_LargePages : public QObject
{
    Q_OBJECT

private slots:
    void theHeapLiesInLargePages()
    {
#if !defined(__GLIBC__) || defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("The heap is not that of glibc.");
#endif
        if (!QFile::exists(u"/sys/kernel/mm/transparent_hugepage"_s))
            QSKIP("This system has no large pages.");
        CommandLine shell;
        shell.set(u"BEAT_COMPOSITION_CREATIVITY"_s, u"lots"_s); // a notice of it tells that the program has begun
        const auto waiting = shell.start({u"plan"_s, u"--prompt-file"_s, u"-"_s});
        QVERIFY(hasSaid(*waiting, "lots"));
        QVERIFY(heapForLargePages(waiting->processId()) >= (500 << 10));
        ::kill(static_cast<pid_t>(waiting->processId()), SIGINT);
        QCOMPARE(finished(*waiting).status, 130);
    }
};

BEATREEL_TEST(tst_LargePages)
#include "tst_LargePages.moc"
