// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/camera/Movements.h"
#include "core/providers/offline/camera/movements/Unrest.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <vector>

using namespace beatreel;
using namespace beatreel::camera;

namespace {

constexpr int kFps = 30;
constexpr quint64 kSeeds = 40;
using Series = std::vector<double>;

/// Without its mean.
Series unrestOf(quint64 seed, double seconds)
{
    Series series;
    for (int i = 0; i < seconds * kFps; ++i)
        series.push_back(unrest(double(i) / kFps, seed));
    const double mean = std::accumulate(series.begin(), series.end(), 0.0) / double(series.size());
    for (double &value : series)
        value -= mean;
    return series;
}

/// Power in a hertz at one frequency, through a Hann window.
double powerAt(const Series &series, double hertz)
{
    double real = 0, imaginary = 0;
    for (size_t i = 0; i < series.size(); ++i) {
        const double turn = 2 * std::numbers::pi * double(i) / double(series.size());
        const double value = series[i] * 0.5 * (1 - std::cos(turn));
        const double angle = 2 * std::numbers::pi * hertz * double(i) / kFps;
        real += value * std::cos(angle);
        imaginary += value * std::sin(angle);
    }
    return (real * real + imaginary * imaginary) / double(series.size());
}

/// The mean over all seeds and an octave from `hertz` on.
double powerInOctave(double hertz)
{
    double sum = 0;
    constexpr int kLines = 8;
    for (quint64 seed = 0; seed < kSeeds; ++seed) {
        const Series series = unrestOf(seed, 15);
        for (int line = 0; line < kLines; ++line)
            sum += powerAt(series, hertz * std::exp2((line + 0.5) / kLines));
    }
    return sum / (kLines * double(kSeeds));
}

double correlation(const Series &series, size_t lag)
{
    double product = 0, first = 0, second = 0;
    for (size_t i = 0; i + lag < series.size(); ++i) {
        product += series[i] * series[i + lag];
        first += series[i] * series[i];
        second += series[i + lag] * series[i + lag];
    }
    return product / std::sqrt(first * second);
}

} // namespace

class tst_Unrest : public QObject
{
    Q_OBJECT

private slots:
    /// White noise has as much in every octave's hertz.
    void powerFallsWithFrequency()
    {
        double before = powerInOctave(0.3);
        const double first = before;
        for (const double hertz : {0.6, 1.2, 2.4, 4.8, 9.6}) {
            const double power = powerInOctave(hertz);
            QVERIFY2(power < before / 2,
                     qPrintable(QStringLiteral("%1 Hz: %2 after %3").arg(hertz).arg(power).arg(before)));
            before = power;
        }
        QVERIFY(before < first / 10'000);
    }

    /// No line of the spectrum stands out, as it does where a few sines are added.
    void noFrequencyRules()
    {
        for (quint64 seed = 0; seed < kSeeds; ++seed) {
            Series speed = unrestOf(seed, 15);
            for (size_t i = 0; i + 1 < speed.size(); ++i)
                speed[i] = speed[i + 1] - speed[i];
            speed.pop_back();
            std::vector<double> lines;
            for (double hertz = 0.2; hertz < 6; hertz += 1 / 15.0)
                lines.push_back(powerAt(speed, hertz));
            const double all = std::accumulate(lines.begin(), lines.end(), 0.0);
            QVERIFY2(*std::ranges::max_element(lines) < 0.4 * all, qPrintable(QString::number(seed)));
        }
    }

    /// Nothing is seen to come again within 5 s.
    void nothingComesAgain()
    {
        for (quint64 seed = 0; seed < kSeeds; ++seed) {
            const Series series = unrestOf(seed, 5);
            for (size_t lag = kFps / 2; lag <= 3 * kFps; ++lag) {
                const double alike = correlation(series, lag);
                QVERIFY2(
                    alike < 0.93,
                    qPrintable(
                        QStringLiteral("seed %1, %2 s: %3").arg(seed).arg(double(lag) / kFps).arg(alike)));
            }
        }
    }

    void staysInItsBounds()
    {
        double squares = 0;
        int count = 0;
        for (quint64 seed = 0; seed < kSeeds; ++seed) {
            for (double seconds = 0; seconds < 15; seconds += 0.1) {
                const double value = unrest(seconds, seed);
                QVERIFY(std::abs(value) < 1);
                squares += value * value;
                ++count;
            }
        }
        const double rms = std::sqrt(squares / count);
        QVERIFY2(rms > 0.25 && rms < 0.5, qPrintable(QString::number(rms)));
    }

    void axesAreStrangers()
    {
        Series xs, ys;
        for (int i = 0; i < 15 * kFps; ++i) {
            const CameraPose pose = poseAt(QStringLiteral("handheld_follow"), double(i) / kFps, 4);
            const CameraPose next = poseAt(QStringLiteral("handheld_follow"), double(i + 1) / kFps, 4);
            xs.push_back(next.x - pose.x);
            ys.push_back(next.y - pose.y);
        }
        const double product = std::inner_product(xs.begin(), xs.end(), ys.begin(), 0.0);
        const double sizes = std::sqrt(std::inner_product(xs.begin(), xs.end(), xs.begin(), 0.0) *
                                       std::inner_product(ys.begin(), ys.end(), ys.begin(), 0.0));
        QVERIFY(std::abs(product / sizes) < 0.4);
    }
};

BEATREEL_TEST(tst_Unrest)
#include "tst_Unrest.moc"
