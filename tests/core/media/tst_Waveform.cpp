// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Waveform.h"

#include "core/base/AtomicFile.h"
#include "core/base/Random.h"
#include "core/media/SoundDecoder.h"
#include "tests/core/media/MediaTools.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace beatreel;

namespace {

/// Noise that swells, different in both channels.
StereoSamples noise(double seconds)
{
    StereoSamples samples;
    Random random(3);
    const auto frames = qsizetype(seconds * kSampleRate);
    for (qsizetype i = 0; i < frames; ++i) {
        const auto swell = float(i) / float(frames);
        samples.interleaved.push_back(swell * float(random.between(-0.9, 0.4)));
        samples.interleaved.push_back(swell * float(random.between(-0.3, 0.8)));
    }
    return samples;
}

} // namespace

class tst_Waveform : public QObject
{
    Q_OBJECT

private slots:
    void everySampleIsInItsColumn_data()
    {
        QTest::addColumn<double>("columnsPerSecond");
        for (const double rate : {0.01, 1.0, 7.3, 29.97, 100.0, 999.9})
            QTest::addRow("%g", rate) << rate;
    }

    void everySampleIsInItsColumn()
    {
        QFETCH(double, columnsPerSecond);
        const test::TestFolder folder;
        const QString file = folder.file(QStringLiteral("noise.wav"));
        const StereoSamples samples = noise(3.1);
        QVERIFY(writeWave(samples, file));
        const Result<Waveform> wave = waveform(file, columnsPerSecond, {});
        QVERIFY(wave);
        QCOMPARE(wave->columnsPerSecond, columnsPerSecond);
        QCOMPARE(wave->seconds, 3.1);
        QCOMPARE(qsizetype(wave->columns.size()), qsizetype(std::ceil(3.1 * columnsPerSecond)));
        for (size_t k = 0; k < wave->columns.size(); ++k) {
            const auto from = std::llround(double(k) * kSampleRate / columnsPerSecond);
            const auto to = std::llround(double(k + 1) * kSampleRate / columnsPerSecond);
            const auto end = samples.interleaved.begin() + 2 * std::min<qsizetype>(to, samples.frames());
            const auto [low, high] = std::minmax_element(samples.interleaved.begin() + 2 * from, end);
            QCOMPARE(wave->columns[k], (WaveformColumn{*low, *high}));
        }
    }

    void silenceIsFlat()
    {
        const test::TestFolder folder;
        const QString file = folder.file(QStringLiteral("silence.wav"));
        QVERIFY(writeWave(test::sine(440, 0, 1), file));
        const Result<Waveform> wave = waveform(file, 10, {});
        QVERIFY(wave);
        QCOMPARE(wave->columns.size(), size_t(10));
        for (const WaveformColumn &column : wave->columns)
            QCOMPARE(column, WaveformColumn());
    }

    void beyondFullScaleIsCut()
    {
        const test::TestFolder folder;
        const QString file = folder.file(QStringLiteral("loud.wav"));
        QVERIFY(writeWave(test::sine(440, 3, 1), file));
        const Result<Waveform> wave = waveform(file, 10, {});
        QVERIFY(wave);
        QCOMPARE(wave->columns.size(), size_t(10));
        for (const WaveformColumn &column : wave->columns)
            QCOMPARE(column, (WaveformColumn{-1, 1}));
    }

    void anyFormatIsRead_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("name");
        QTest::newRow("mp3") << QStringLiteral("-b:a 192k") << QStringLiteral("a.mp3");
        QTest::newRow("ogg") << QStringLiteral("-c:a libvorbis") << QStringLiteral("a.ogg");
        QTest::newRow("flac") << QStringLiteral("-c:a flac") << QStringLiteral("a.flac");
        QTest::newRow("44.1 kHz") << QStringLiteral("-ar 44100") << QStringLiteral("a.wav");
        QTest::newRow("a video's") << QStringLiteral("-f lavfi -i color=s=64x64:d=3 -c:a aac -b:a 192k")
                                   << QStringLiteral("a.mp4");
    }

    void anyFormatIsRead()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, name);
        const test::TestFolder folder;
        const QString tone = folder.file(QStringLiteral("tone.wav"));
        QVERIFY(writeWave(test::sine(440, 0.5, 3), tone));
        const QString file = folder.file(name);
        QVERIFY(test::ffmpegMakes(QStringList{QStringLiteral("-i"), tone} + arguments.split(u' ') +
                                  QStringList{file}));
        const Result<Waveform> wave = waveform(file, 20, {});
        QVERIFY(wave);
        QVERIFY2(std::abs(wave->seconds - 3) < 0.07, qPrintable(QString::number(wave->seconds)));
        for (size_t k = 2; k < 58; ++k) {
            const WaveformColumn column = wave->columns[k];
            QVERIFY2(std::abs(column.low + 0.5f) < 0.06f && std::abs(column.high - 0.5f) < 0.06f,
                     qPrintable(QStringLiteral("%1 to %2").arg(column.low).arg(column.high)));
        }
    }

    void anHourAtMost()
    {
        const test::TestFolder folder;
        const QString file = folder.file(QStringLiteral("long.flac"));
        QVERIFY(test::ffmpegMakes({QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                                   QStringLiteral("anullsrc=r=8000:cl=mono"), QStringLiteral("-t"),
                                   QStringLiteral("3601"), file}));
        const Result<Waveform> wave = waveform(file, 1, {});
        QVERIFY(!wave);
        QCOMPARE(wave.error().kind, ErrorKind::Media);
        QVERIFY2(wave.error().sentence.contains(QStringLiteral("an hour")),
                 qPrintable(wave.error().sentence));
    }

    void badRates()
    {
        const test::TestFolder folder;
        const QString file = folder.file(QStringLiteral("tone.wav"));
        QVERIFY(writeWave(test::sine(440, 0.5, 1), file));
        QVERIFY(waveform(file, kMostColumnsPerSecond, {}));
        for (const double rate : {0.0, -1.0, 1001.0, double(NAN), double(INFINITY)})
            QCOMPARE(waveform(file, rate, {}).error().kind, ErrorKind::BadInput);
    }

    void badSounds()
    {
        const test::TestFolder folder;
        QCOMPARE(waveform(folder.file(QStringLiteral("none.wav")), 10, {}).error().kind, ErrorKind::NotFound);
        const QString file = folder.file(QStringLiteral("bad.mp3"));
        QVERIFY(writeFileAtomically(file, QByteArray("la la la\n").repeated(1000)));
        QCOMPARE(waveform(file, 10, {}).error().kind, ErrorKind::Media);
        const QString chunk = folder.file(QStringLiteral("silent film.mp4"));
        QVERIFY(test::makeNumberedChunk(chunk, test::smallFormat()));
        const Result<Waveform> none = waveform(chunk, 10, {});
        QCOMPARE(none.error().kind, ErrorKind::Media);
        QVERIFY(none.error().sentence.contains(QStringLiteral("silent film.mp4")));
    }

    void decodingStopsWhereItIsToldTo()
    {
        const test::TestFolder folder;
        const QString file = folder.file(QStringLiteral("noise.wav"));
        QVERIFY(writeWave(noise(20), file));
        CancelSource source;
        TaskContext context;
        context.cancel = source.get_token();
        size_t got = 0;
        const auto enough = [&got](std::span<const float> piece) {
            got += piece.size();
            return got < 2 * kSampleRate;
        };
        QVERIFY(decodeSound(file, enough, context));
        QVERIFY(got >= 2 * kSampleRate && got < 4 * kSampleRate);
        int pieces = 0;
        const auto cancel = [&](std::span<const float>) {
            ++pieces;
            source.request_stop();
            return true;
        };
        const Result<void> cancelled = decodeSound(file, cancel, context);
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
        QCOMPARE(pieces, 1);
        QCOMPARE(waveform(file, 10, context).error().kind, ErrorKind::Cancelled);
    }
};

BEATREEL_TEST(tst_Waveform)
#include "tst_Waveform.moc"
