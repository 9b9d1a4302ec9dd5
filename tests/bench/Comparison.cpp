// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/Comparison.h"

#include <QCoreApplication>
#include <QProcess>

#include <chrono>
#include <cmath>
#include <cstdio>

namespace beatreel::bench {

namespace {

int &missCount()
{
    static int count = 0;
    return count;
}

void print(const QString &what, const QString &figures, bool isGood)
{
    if (!isGood)
        ++missCount();
    std::printf("%-4s %-44s %s\n", isGood ? "ok" : "MISS", qPrintable(what), qPrintable(figures));
    std::fflush(stdout);
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

struct Medians
{
    Run ours, theirs;
};

/// Both in turns; empty where one of them failed.
std::optional<Medians> alternate(const Runner &ours, const Runner &theirs, int times)
{
    std::vector<double> ourTimes, theirTimes, ourPeaks, theirPeaks;
    for (int i = 0; i <= times; ++i) {
        const std::optional<Run> a = ours();
        const std::optional<Run> b = theirs();
        if (!a || !b)
            return std::nullopt;
        if (i == 0)
            continue; // fills the file cache
        ourTimes.push_back(a->milliseconds);
        theirTimes.push_back(b->milliseconds);
        ourPeaks.push_back(a->mebibytes);
        theirPeaks.push_back(b->mebibytes);
    }
    return Medians{{median(ourTimes), median(ourPeaks)}, {median(theirTimes), median(theirPeaks)}};
}

/// How much more one is than the other, in one of a run's figures.
void printDifference(const QString &what, const std::optional<Medians> &medians, double Run::*figure, const QString &unit, double atMost)
{
    if (!medians) {
        print(what, QStringLiteral("failed"), false);
        return;
    }
    const double ours = medians->ours.*figure, theirs = medians->theirs.*figure;
    print(what,
          QStringLiteral("%1 %5 more (at most %2): %3 %5 against %4 %5")
              .arg(ours - theirs, 0, 'f', 1)
              .arg(atMost)
              .arg(ours, 0, 'f', 1)
              .arg(theirs, 0, 'f', 1)
              .arg(unit),
          ours - theirs <= atMost);
}

Run nothing()
{
    return {};
}

/// About a millisecond of work that is always the same.
bool calibrate()
{
    volatile quint64 state = 1;
    for (int i = 0; i < 400'000; ++i)
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return state != 0;
}

/// Sorts `values`.
double percentile(std::vector<double> &values, double share)
{
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<size_t>(std::ceil(share * last))];
}

} // namespace

Runner program(const QString &name, const QStringList &arguments)
{
    return [=]() -> std::optional<Run> {
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/beatreel-measured"),
                      QStringList{name} + arguments);
        process.waitForFinished(-1);
        const QList<QByteArray> numbers = process.readAllStandardOutput().simplified().split(' ');
        if (numbers.size() != 3 || numbers[0].toInt() != 0) {
            std::printf("     failed: %s %s\n", qPrintable(name), qPrintable(arguments.join(u' ')));
            return std::nullopt;
        }
        return Run{numbers[1].toDouble() / 1000, numbers[2].toDouble() / 1024};
    };
}

Runner call(std::function<bool()> function)
{
    return [function = std::move(function)]() -> std::optional<Run> {
        const auto start = std::chrono::steady_clock::now();
        if (!function())
            return std::nullopt;
        return Run{std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count(), 0};
    };
}

Runner after(std::function<void()> before, Runner runner)
{
    return [before = std::move(before), runner = std::move(runner)] {
        before();
        return runner();
    };
}

void compare(const QString &what, const Runner &ours, const Runner &theirs, double atMost, int times)
{
    const std::optional<Medians> medians = alternate(ours, theirs, times);
    if (!medians) {
        print(what, QStringLiteral("failed"), false);
        return;
    }
    const double ratio = medians->ours.milliseconds / medians->theirs.milliseconds;
    print(what,
          QStringLiteral("%1 x (at most %2): %3 ms against %4 ms")
              .arg(ratio, 0, 'f', 2)
              .arg(atMost, 0, 'f', 2)
              .arg(medians->ours.milliseconds, 0, 'f', 1)
              .arg(medians->theirs.milliseconds, 0, 'f', 1),
          ratio <= atMost);
}

void limitTime(const QString &what, const Runner &ours, double atMost, int times)
{
    const std::optional<Medians> medians = alternate(ours, nothing, times);
    print(what,
          medians ? QStringLiteral("%1 ms (at most %2)").arg(medians->ours.milliseconds, 0, 'f', 1).arg(atMost)
                  : QStringLiteral("failed"),
          medians && medians->ours.milliseconds <= atMost);
}

void limitPercentile(const QString &what, const Runner &ours, double atMost, int times)
{
    const Runner loop = call(calibrate);
    std::vector<double> ourTimes, loopTimes;
    for (int i = -5; i < times; ++i) {
        const std::optional<Run> a = ours();
        const std::optional<Run> b = loop();
        if (!a || !b) {
            print(what, QStringLiteral("failed"), false);
            return;
        }
        if (i < 0)
            continue; // fills the caches
        ourTimes.push_back(a->milliseconds);
        loopTimes.push_back(b->milliseconds);
    }
    const double high = percentile(ourTimes, 0.99);
    print(what,
          QStringLiteral("99 %: %1 ms (at most %2), median %3 ms; loop 99 %: %4 ms, median %5 ms")
              .arg(high, 0, 'f', 2)
              .arg(atMost)
              .arg(median(ourTimes), 0, 'f', 2)
              .arg(percentile(loopTimes, 0.99), 0, 'f', 2)
              .arg(median(loopTimes), 0, 'f', 2),
          high <= atMost);
}

void limitSpread(const QString &what, const Runner &ours, double medianAtMost, double highAtMost, int times)
{
    std::vector<double> milliseconds;
    for (int i = 0; i < times; ++i) {
        const std::optional<Run> run = ours();
        if (!run) {
            print(what, QStringLiteral("failed"), false);
            return;
        }
        milliseconds.push_back(run->milliseconds);
    }
    const double middle = median(milliseconds), high = percentile(milliseconds, 0.95);
    print(what,
          QStringLiteral("median %1 ms (at most %2), 95 %: %3 ms (at most %4)")
              .arg(middle, 0, 'f', 2)
              .arg(medianAtMost)
              .arg(high, 0, 'f', 2)
              .arg(highAtMost),
          middle <= medianAtMost && high <= highAtMost);
}

void limitRatio(const QString &what, const Runner &ours, double least, double atMost, const QString &beside, int times)
{
    const std::optional<Medians> medians = alternate(ours, nothing, times);
    if (!medians) {
        print(what, QStringLiteral("failed"), false);
        return;
    }
    const double ratio = medians->ours.milliseconds / least;
    print(what,
          QStringLiteral("%1 x (at most %2): %3 ms, %4 ms at least; %5")
              .arg(ratio, 0, 'f', 3)
              .arg(atMost, 0, 'f', 2)
              .arg(medians->ours.milliseconds, 0, 'f', 0)
              .arg(least, 0, 'f', 0)
              .arg(beside),
          ratio <= atMost);
}

void limitValue(const QString &what, double milliseconds, double atMost, const QString &beside)
{
    print(what, QStringLiteral("%1 ms (at most %2); %3").arg(milliseconds, 0, 'f', 0).arg(atMost, 0, 'f', 0).arg(beside), milliseconds <= atMost);
}

void limitNumber(const QString &what, double value, double atMost, const QString &unit)
{
    print(what, QStringLiteral("%1 (at most %2) %3").arg(value, 0, 'f', 2).arg(atMost, 0, 'f', 2).arg(unit), value <= atMost);
}

void limitDifference(const QString &what, const Runner &ours, const Runner &theirs, double atMost, int times)
{
    printDifference(what, alternate(ours, theirs, times), &Run::milliseconds, QStringLiteral("ms"), atMost);
}

void reachNumber(const QString &what, double value, double atLeast, const QString &beside)
{
    print(what, QStringLiteral("%1 (at least %2); %3").arg(value, 0, 'f', 2).arg(atLeast, 0, 'f', 2).arg(beside), value >= atLeast);
}

void limitCount(const QString &what, int count, int atMost)
{
    print(what, QStringLiteral("%1 (at most %2)").arg(count).arg(atMost), count <= atMost);
}

void limitMemory(const QString &what, const Runner &ours, double atMost, int times)
{
    const std::optional<Medians> medians = alternate(ours, nothing, times);
    print(what,
          medians ? QStringLiteral("%1 MiB (at most %2)").arg(medians->ours.mebibytes, 0, 'f', 1).arg(atMost) : QStringLiteral("failed"),
          medians && medians->ours.mebibytes <= atMost);
}

void limitMemory(const QString &what, const Runner &larger, const Runner &smaller, double atMost, int times)
{
    printDifference(what, alternate(larger, smaller, times), &Run::mebibytes, QStringLiteral("MiB"), atMost);
}

void state(const QString &what, bool isTrue)
{
    print(what, isTrue ? QStringLiteral("yes") : QStringLiteral("no"), isTrue);
}

void notBuilt(const QString &what)
{
    std::printf("%-4s %-44s not built\n", "-", qPrintable(what));
}

int misses()
{
    return missCount();
}

} // namespace beatreel::bench
