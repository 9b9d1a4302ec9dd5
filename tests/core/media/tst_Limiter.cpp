// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Limiter.h"

#include "core/base/Random.h"
#include "tests/core/media/MediaTools.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace beatreel;

namespace {

double toFactor(double decibels)
{
    return std::pow(10, decibels / 20);
}

/// Quiet music with a burst of noise at full scale every half second.
StereoSamples peaky(double seconds)
{
    StereoSamples samples = test::sine(330, 0.05, seconds);
    Random random(7);
    for (qsizetype at = 10000; at + 400 < samples.frames(); at += kSampleRate / 2) {
        for (qsizetype i = 0; i < 400; ++i) {
            samples.interleaved[size_t(2 * (at + i))] = float(random.unit() * 2 - 1);
            samples.interleaved[size_t(2 * (at + i) + 1)] = float(random.unit() * 2 - 1);
        }
    }
    return samples;
}

} // namespace

class tst_Limiter : public QObject
{
    Q_OBJECT

private slots:
    void peaksBetweenSamplesAreSeen()
    {
        // A quarter of the sample rate, sampled at 45 degrees: no sample is above 0.707, the wave reaches 1.
        StereoSamples samples;
        for (int i = 0; i < kSampleRate; ++i) {
            const auto sample = static_cast<float>(std::sin(std::numbers::pi * (i / 2.0 + 0.25)));
            samples.interleaved.insert(samples.interleaved.end(), {sample, 0.0f});
        }
        const std::vector<float> peaks = truePeaks(samples);
        const float highest = *std::max_element(peaks.begin() + 1000, peaks.end() - 1000);
        QVERIFY2(std::abs(highest - 1) < 0.02, qPrintable(QString::number(double(highest))));
        // The standard's meter, an implementation of its own, agrees.
        QVERIFY(std::abs(20 * std::log10(double(highest)) - measureLoudness(samples).truePeak) < 0.2);
    }

    void nothingPassesTheCeiling_data()
    {
        QTest::addColumn<double>("ceiling");
        for (const double ceiling : {-1.0, -2.5, -6.0, -20.0})
            QTest::addRow("%g dBTP", ceiling) << ceiling;
    }

    void nothingPassesTheCeiling()
    {
        QFETCH(double, ceiling);
        StereoSamples samples = peaky(4);
        QVERIFY(measureLoudness(samples).truePeak > 0);
        limitTruePeak(samples, ceiling);
        const double peak = measureLoudness(samples).truePeak;
        QVERIFY2(peak < ceiling + 0.3, qPrintable(QString::number(peak)));
        QVERIFY2(peak > ceiling - 3, qPrintable(QString::number(peak)));
    }

    void farFromPeaksNothingChanges()
    {
        const StereoSamples before = peaky(4);
        StereoSamples after = before;
        limitTruePeak(after, -6);
        QCOMPARE(after.frames(), before.frames());
        for (size_t i = 0; i < 2 * 9000; ++i)
            QCOMPARE(after.interleaved[i], before.interleaved[i]);
    }

    void quietSoundIsLeftAlone()
    {
        const StereoSamples before = test::sine(1000, 0.5, 1);
        StereoSamples after = before;
        limitTruePeak(after, -2.5);
        QCOMPARE(after.interleaved, before.interleaved);
    }

    void loudnessIsReached_data()
    {
        QTest::addColumn<double>("amplitude");
        for (const double amplitude : {0.01, 0.1, 0.9})
            QTest::addRow("amplitude %g", amplitude) << amplitude;
    }

    void loudnessIsReached()
    {
        QFETCH(double, amplitude);
        StereoSamples samples = test::sine(440, amplitude, 6);
        bringToLoudness(samples, -14, -2.5);
        const Loudness loudness = measureLoudness(samples);
        QVERIFY2(std::abs(loudness.lufs + 14) < 0.1, qPrintable(QString::number(loudness.lufs)));
        QVERIFY(loudness.truePeak < -2.4);
    }

    void peakyMusicComesCloseToo()
    {
        StereoSamples samples = peaky(6);
        bringToLoudness(samples, -14, -2.5);
        const Loudness loudness = measureLoudness(samples);
        QVERIFY2(std::abs(loudness.lufs + 14) < 0.5, qPrintable(QString::number(loudness.lufs)));
        QVERIFY2(loudness.truePeak < -2.3, qPrintable(QString::number(loudness.truePeak)));
    }

    void silenceStaysSilence()
    {
        StereoSamples samples = test::sine(440, 0, 5);
        bringToLoudness(samples, -14, -2.5);
        for (const float sample : samples.interleaved)
            QCOMPARE(sample, 0.0f);
        StereoSamples nothing;
        bringToLoudness(nothing, -14, -2.5);
        QCOMPARE(nothing.frames(), 0);
    }

    void almostNothingIsNotBlownUp()
    {
        StereoSamples samples = test::sine(440, toFactor(-66), 5);
        bringToLoudness(samples, -14, -2.5);
        QVERIFY(measureLoudness(samples).lufs < -24);
    }
};

BEATREEL_TEST(tst_Limiter)
#include "tst_Limiter.moc"
