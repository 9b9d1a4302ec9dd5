// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/MusicFit.h"

#include "core/base/Random.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <cmath>

using namespace beatreel;

namespace {

/// Noise, so that two pieces of it have nothing in common and their powers add.
StereoSamples noise(double seconds, quint64 seed = 1)
{
    Random random(seed);
    StereoSamples samples;
    for (qsizetype i = 0; i < qsizetype(seconds * kSampleRate) * 2; ++i)
        samples.interleaved.push_back(float(random.unit() - 0.5));
    return samples;
}

/// The power of the samples from `from` to `to` (s).
double power(const StereoSamples &samples, double from, double to)
{
    double sum = 0;
    const auto first = size_t(from * kSampleRate) * 2, last = size_t(to * kSampleRate) * 2;
    for (size_t i = first; i < last; ++i)
        sum += double(samples.interleaved[i]) * double(samples.interleaved[i]);
    return sum / double(last - first);
}

} // namespace

class tst_MusicFit : public QObject
{
    Q_OBJECT

private slots:
    void theLengthIsExact_data()
    {
        QTest::addColumn<double>("seconds");
        for (const double seconds : {0.0, 0.01, 1.0, 4.9, 9.999, 10.0, 10.001, 60.0})
            QTest::addRow("%g s", seconds) << seconds;
    }

    void theLengthIsExact()
    {
        QFETCH(double, seconds);
        for (const Ending ending : {Ending::Faded, Ending::Own})
            QCOMPARE(fitMusic(noise(seconds), 480000, ending).frames(), 480000);
    }

    void anEndingOfItsOwnIsKept()
    {
        const StereoSamples music = noise(10);
        QCOMPARE(fitMusic(music, 480000, Ending::Own).interleaved, music.interleaved);
        QVERIFY(fitMusic(music, 480000, Ending::Faded).interleaved != music.interleaved);
    }

    void longerMusicFadesOut()
    {
        const StereoSamples music = noise(20);
        for (const Ending ending : {Ending::Faded, Ending::Own}) {
            const StereoSamples fitted = fitMusic(music, 480000, ending);
            QVERIFY(std::equal(fitted.interleaved.begin(), fitted.interleaved.begin() + 2 * 380000,
                               music.interleaved.begin()));
            QCOMPARE(fitted.interleaved.back(), 0.0f);
            QVERIFY(power(fitted, 9.9, 10) < 0.001 * power(fitted, 1, 2));
        }
    }

    void shorterMusicGoesOnAtTheSamePower()
    {
        const StereoSamples fitted = fitMusic(noise(4), 480000, Ending::Faded);
        const double whole = power(noise(4), 0, 4);
        for (double at = 0; at < 7.9; at += 0.1)
            QVERIFY2(std::abs(power(fitted, at, at + 0.1) / whole - 1) < 0.1, qPrintable(QString::number(at)));
    }

    void silenceAroundAPieceIsNoGap()
    {
        StereoSamples music = noise(4);
        music.interleaved.insert(music.interleaved.end(), 96000, 0.0f);
        music.interleaved.insert(music.interleaved.begin(), 96000, 0.0f);
        const StereoSamples fitted = fitMusic(music, 480000, Ending::Faded);
        for (double at = 0; at < 7.9; at += 0.1)
            QVERIFY2(power(fitted, at, at + 0.1) > 0.05, qPrintable(QString::number(at)));
    }

    void noMusicIsSilence()
    {
        for (const StereoSamples &music : {StereoSamples{}, StereoSamples{std::vector<float>(2 * 48000, 0.0f)}}) {
            const StereoSamples fitted = fitMusic(music, 240000, Ending::Faded);
            QCOMPARE(fitted.frames(), 240000);
            QVERIFY(std::all_of(fitted.interleaved.begin(), fitted.interleaved.end(),
                                [](float sample) { return sample == 0.0f; }));
        }
    }
};

BEATREEL_TEST(tst_MusicFit)
#include "tst_MusicFit.moc"
