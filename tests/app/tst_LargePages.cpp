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

struct Heap
{
    qint64 forLargePages = 0; ///< KiB that the system may lay into large pages (proc(5): "hg" among the flags)
    qint64 resident = 0;      ///< KiB
};

Heap heapOf(qint64 process)
{
    QFile parts(u"/proc/%1/smaps"_s.arg(process));
    if (!parts.open(QIODevice::ReadOnly))
        return {};
    Heap heap;
    qint64 size = 0;
    bool isHeap = false;
    for (const QByteArray &line : parts.readAll().split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.first().contains('-'))
            isHeap = words.last() == "[heap]";
        else if (isHeap && words.first() == "Size:")
            size = words.value(1).toLongLong();
        else if (isHeap && words.first() == "Rss:")
            heap.resident += words.value(1).toLongLong();
        else if (isHeap && words.first() == "VmFlags:" && words.contains("hg"))
            heap.forLargePages += size;
    }
    return heap;
}

} // namespace

/// What the command line's encoders work in.
class tst_LargePages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
#if !defined(__GLIBC__) || defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("The heap is not that of glibc.");
#endif
        if (!QFile::exists(u"/sys/kernel/mm/transparent_hugepage"_s))
            QSKIP("This system has no large pages.");
    }

    void theHeapLiesInLargePages()
    {
        CommandLine shell;
        const auto waiting = begun(shell, u"plan"_s);
        QVERIFY(waiting);
        QVERIFY(heapOf(waiting->processId()).forLargePages >= (500 << 10));
        QVERIFY(heapOf(waiting->processId()).resident < (100 << 10));
        stop(*waiting);
    }

    void whoMakesAFilmHasItsHeapBeforeItBegins()
    {
        CommandLine shell;
        const auto waiting = begun(shell, u"generate"_s);
        QVERIFY(waiting);
        QTRY_VERIFY(heapOf(waiting->processId()).resident >= (250 << 10));
        stop(*waiting);
    }

private:
    /// A command that waits for its brief.
    static std::unique_ptr<QProcess> begun(CommandLine &shell, const QString &command)
    {
        shell.set(u"BEAT_COMPOSITION_CREATIVITY"_s, u"lots"_s); // a notice of it tells that the program has begun
        auto waiting = shell.start({command, u"--prompt-file"_s, u"-"_s});
        return hasSaid(*waiting, "lots") ? std::move(waiting) : nullptr;
    }
    static void stop(QProcess &waiting)
    {
        ::kill(static_cast<pid_t>(waiting.processId()), SIGINT);
        QCOMPARE(finished(waiting).status, 130);
    }
};

BEATREEL_TEST(tst_LargePages)
#include "tst_LargePages.moc"
