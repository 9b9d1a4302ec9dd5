// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Sound.h"

#include "core/base/AtomicFile.h"
#include "core/base/Fingerprint.h"
#include "core/base/Random.h"
#include "tests/core/media/MediaTools.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace beatreel;

namespace {

/// Loud drums over a quiet tone: what lifts true peaks most in AAC.
StereoSamples drums(double seconds)
{
    StereoSamples samples = test::sine(220, 0.1, seconds);
    Random random(11);
    for (qsizetype i = 0; i < samples.frames(); ++i) {
        const double age = double(i % (kSampleRate / 3)) / kSampleRate;
        const double hit = std::exp(-age * 60) * (random.unit() * 2 - 1);
        samples.interleaved[size_t(2 * i)] += float(hit);
        samples.interleaved[size_t(2 * i + 1)] += float(hit * 0.8);
    }
    return samples;
}

/// Integrated loudness and true peak by ffmpeg's own meter.
Loudness ffmpegMeasures(const QString &file)
{
    const test::Output output = test::run(
        QStringLiteral("ffmpeg"),
        {QStringLiteral("-nostats"), QStringLiteral("-i"), QStringLiteral("file:") + file, QStringLiteral("-map"),
         QStringLiteral("0:a"), QStringLiteral("-af"), QStringLiteral("ebur128=peak=true"), QStringLiteral("-f"),
         QStringLiteral("null"), QStringLiteral("-")});
    const QString summary = QString::fromUtf8(output.err.mid(output.err.lastIndexOf("Summary")));
    const auto number = [&summary](const char *pattern) {
        return QRegularExpression(QString::fromLatin1(pattern)).match(summary).captured(1).toDouble();
    };
    return {number("I:\\s+(-?[\\d.]+) LUFS"), number("Peak:\\s+(-?[\\d.]+) dBFS")};
}

} // namespace

class tst_Sound : public QObject
{
    Q_OBJECT

private slots:
    void waveRoundTrip()
    {
        const test::TestFolder folder;
        const StereoSamples samples = drums(1);
        const QString file = folder.file(QStringLiteral("a.wav"));
        QVERIFY(writeWave(samples, file));
        QCOMPARE(readSound(file, {})->interleaved, samples.interleaved);
        const QString half = folder.file(QStringLiteral("b.wav"));
        const StereoSamples quiet = test::sine(440, 0.5, 1);
        QVERIFY(writeWave(quiet, half, WaveFormat::Pcm16));
        const StereoSamples read = readSound(half, {}).value();
        QCOMPARE(read.frames(), quiet.frames());
        for (size_t i = 0; i < quiet.interleaved.size(); ++i)
            QVERIFY(std::abs(read.interleaved[i] - quiet.interleaved[i]) < 1.0f / 16384);
        QCOMPARE(QFileInfo(half).size(), 44 + 4 * quiet.frames());
    }

    void anyFormatIsRead_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("name");
        QTest::newRow("mp3") << QStringLiteral("-b:a 192k") << QStringLiteral("a.mp3");
        QTest::newRow("ogg") << QStringLiteral("-c:a libvorbis") << QStringLiteral("a.ogg");
        QTest::newRow("opus") << QStringLiteral("-c:a libopus") << QStringLiteral("b.ogg");
        QTest::newRow("flac") << QStringLiteral("-c:a flac") << QStringLiteral("a.flac");
        QTest::newRow("mp4") << QStringLiteral("-c:a aac -b:a 192k") << QStringLiteral("a.mp4");
        QTest::newRow("44.1 kHz mono") << QStringLiteral("-ar 44100 -ac 1") << QStringLiteral("a.wav");
        QTest::newRow("8 kHz, 8 bits") << QStringLiteral("-ar 8000 -c:a pcm_u8") << QStringLiteral("b.wav");
        QTest::newRow("5.1 at 96 kHz") << QStringLiteral("-ar 96000 -ac 6") << QStringLiteral("c.wav");
    }

    void anyFormatIsRead()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, name);
        const test::TestFolder folder;
        const QString wave = folder.file(QStringLiteral("tone.wav"));
        QVERIFY(writeWave(test::sine(440, 0.5, 3), wave));
        const QString file = folder.file(name);
        QVERIFY(test::ffmpegMakes(QStringList{QStringLiteral("-i"), wave} + arguments.split(u' ') + QStringList{file}));
        const Result<StereoSamples> read = readSound(file, {});
        QVERIFY(read);
        QVERIFY2(std::abs(read->frames() - 3 * kSampleRate) < 3000, qPrintable(QString::number(read->frames())));
        double power = 0;
        for (qsizetype i = kSampleRate; i < 2 * kSampleRate; ++i)
            power += double(read->interleaved[size_t(2 * i)]) * double(read->interleaved[size_t(2 * i)]);
        QVERIFY2(power / kSampleRate > 0.03 && power / kSampleRate < 0.16,
                 qPrintable(QString::number(power / kSampleRate)));
    }

    void brokenSounds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("text") << QByteArray("la la la\n").repeated(1000);
        QTest::newRow("a header alone") << QByteArray::fromHex("524946462400000057415645666d7420");
        QTest::newRow("playlist") << QByteArray("#EXTM3U\n#EXTINF:5,\n/etc/passwd\n#EXT-X-ENDLIST\n");
        QTest::newRow("noise") << QByteArray("\x01\x02\x03\x05\x07\x0b", 6).repeated(2000);
    }

    void brokenSounds()
    {
        QFETCH(QByteArray, bytes);
        const test::TestFolder folder;
        const QString file = folder.file(QStringLiteral("music.mp3"));
        QVERIFY(writeFileAtomically(file, bytes));
        const QString out = folder.file(QStringLiteral("out.mp4"));
        const Result<void> mixed = mixSound(file, out, {Seconds(5), false}, {});
        QVERIFY(!mixed);
        QCOMPARE(mixed.error().kind, ErrorKind::Media);
        QVERIFY(mixed.error().sentence.contains(QStringLiteral("music.mp3")));
        QVERIFY(!QFile::exists(out));
    }

    void videoWithoutSoundIsNoMusic()
    {
        const test::TestFolder folder;
        const QString chunk = folder.file(QStringLiteral("a.mp4"));
        QVERIFY(test::makeNumberedChunk(chunk, test::smallFormat()));
        const Result<StereoSamples> read = readSound(chunk, {});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Media);
        QCOMPARE(readSound(folder.file(QStringLiteral("none")), {}).error().kind, ErrorKind::NotFound);
    }

    void loudnessOfAKnownTone()
    {
        // EBU Tech 3341: a stereo sine of 1 kHz at -23 dBFS is -23 LUFS.
        const Loudness loudness = measureLoudness(test::sine(1000, std::pow(10, -23.0 / 20), 10));
        QVERIFY(std::abs(loudness.lufs + 23) < 0.1);
        QVERIFY(std::abs(loudness.truePeak + 23) < 0.1);
        const Loudness silence = measureLoudness(test::sine(1000, 0, 2));
        QVERIFY(std::isinf(silence.lufs) && silence.lufs < 0);
        QVERIFY(std::isinf(silence.truePeak) && silence.truePeak < 0);
    }

    void theMixIsExactAndMeasured_data()
    {
        QTest::addColumn<int>("musicSeconds"); ///< -1: no music
        QTest::addColumn<int>("seconds");
        QTest::newRow("as long") << 5 << 5;
        QTest::newRow("shorter") << 4 << 10;
        QTest::newRow("longer") << 12 << 5;
    }

    void theMixIsExactAndMeasured()
    {
        QFETCH(int, musicSeconds);
        QFETCH(int, seconds);
        const test::TestFolder folder;
        const QString music = folder.file(QStringLiteral("music.wav"));
        QVERIFY(writeWave(drums(musicSeconds), music));
        const QString out = folder.file(QStringLiteral("sound.mp4"));
        QVERIFY(mixSound(music, out, {Seconds(seconds), false}, {}));

        const QJsonObject audio = test::streamOf(test::probed(out), QStringLiteral("audio"));
        QCOMPARE(audio[u"codec_name"].toString(), QStringLiteral("aac"));
        QCOMPARE(audio[u"sample_rate"].toString(), QStringLiteral("48000"));
        QCOMPARE(audio[u"channels"].toInt(), 2);
        QCOMPARE(audio[u"start_pts"].toInt(), 0);
        QCOMPARE(audio[u"duration_ts"].toInt(), seconds * 48000);
        const qsizetype decoded = readSound(out, {})->frames();
        QVERIFY2(decoded >= seconds * 48000 && decoded < seconds * 48000 + 1024, qPrintable(QString::number(decoded)));
        const Loudness loudness = ffmpegMeasures(out);
        QVERIFY2(std::abs(loudness.lufs + 14) < 0.6, qPrintable(QString::number(loudness.lufs)));
        QVERIFY2(loudness.truePeak < -1, qPrintable(QString::number(loudness.truePeak)));
        QCOMPARE(test::complaintsAbout(out), QByteArray());

        const QString again = folder.file(QStringLiteral("again.mp4"));
        QVERIFY(mixSound(music, again, {Seconds(seconds), false}, {}));
        QCOMPARE(fingerprintOfFile(again).value(), fingerprintOfFile(out).value());
    }

    void noMusicIsASilentTrack()
    {
        const test::TestFolder folder;
        const QString out = folder.file(QStringLiteral("sound.mp4"));
        QVERIFY(mixSound({}, out, {Seconds(5), false}, {}));
        const QJsonObject audio = test::streamOf(test::probed(out), QStringLiteral("audio"));
        QCOMPARE(audio[u"duration_ts"].toInt(), 240000);
        const StereoSamples read = readSound(out, {}).value();
        QVERIFY(std::all_of(read.interleaved.begin(), read.interleaved.end(),
                            [](float sample) { return std::abs(sample) < 1e-4f; }));
    }

    void anEndingOfItsOwnIsHeard()
    {
        const test::TestFolder folder;
        const QString music = folder.file(QStringLiteral("music.wav"));
        QVERIFY(writeWave(test::sine(440, 0.2, 5), music));
        const auto powerAtTheEnd = [&](bool endsByItself) {
            const QString out = folder.file(QStringLiteral("sound.mp4"));
            if (!mixSound(music, out, {Seconds(5), endsByItself}, {}))
                return -1.0;
            const StereoSamples read = readSound(out, {}).value();
            double power = 0;
            for (size_t i = 2 * 230000; i < 2 * 239000; ++i)
                power += double(read.interleaved[i]) * double(read.interleaved[i]) / (2 * 9000);
            return power;
        };
        QVERIFY(powerAtTheEnd(true) > 0.01);
        QVERIFY(powerAtTheEnd(false) >= 0);
        QVERIFY(powerAtTheEnd(false) < 0.01 * powerAtTheEnd(true));
    }

    void theInPointIsWhereTheFilmStarts()
    {
        const test::TestFolder folder;
        const QString music = folder.file(QStringLiteral("music.wav"));
        StereoSamples two = test::sine(220, 0.2, 4);
        const StereoSamples high = test::sine(880, 0.2, 8);
        two.interleaved.insert(two.interleaved.end(), high.interleaved.begin(), high.interleaved.end());
        QVERIFY(writeWave(two, music));
        SoundOptions options{Seconds(5)};
        options.inPoint = std::chrono::milliseconds(4000);
        const StereoSamples mixed = mixedSound(music, options, {}).value();
        QCOMPARE(mixed.frames(), 5 * kSampleRate);
        int crossings = 0;
        for (qsizetype i = 1; i < kSampleRate; ++i)
            crossings += (mixed.interleaved[size_t(2 * i)] >= 0) != (mixed.interleaved[size_t(2 * i - 2)] >= 0);
        QVERIFY2(std::abs(crossings - 2 * 880) < 8, qPrintable(QString::number(crossings)));
        // What lies beyond the music starts at its beginning.
        options.inPoint = std::chrono::milliseconds(60000);
        QCOMPARE(mixedSound(music, options, {}).value().interleaved, mixedSound(music, SoundOptions{Seconds(5)}, {}).value().interleaved);
    }

    void gainFadesAndMutingAreHeard()
    {
        const test::TestFolder folder;
        const QString music = folder.file(QStringLiteral("music.wav"));
        QVERIFY(writeWave(test::sine(440, 0.2, 10), music));
        const SoundOptions plain{Seconds(10)};
        const StereoSamples usual = mixedSound(music, plain, {}).value();
        SoundOptions quiet = plain;
        quiet.gainDb = -9;
        QVERIFY(std::abs(measureLoudness(mixedSound(music, quiet, {}).value()).lufs - measureLoudness(usual).lufs + 9) < 0.2);
        const auto power = [](const StereoSamples &samples, double from, double to) {
            double sum = 0;
            for (auto i = size_t(from * kSampleRate) * 2; i < size_t(to * kSampleRate) * 2; ++i)
                sum += double(samples.interleaved[i]) * double(samples.interleaved[i]);
            return sum;
        };
        SoundOptions faded = plain;
        faded.fadeIn = std::chrono::milliseconds(4000);
        faded.fadeOut = std::chrono::milliseconds(0);
        const StereoSamples soft = mixedSound(music, faded, {}).value();
        QVERIFY(power(soft, 0, 0.5) < 0.01 * power(soft, 5, 5.5));
        QVERIFY(power(soft, 9.5, 10) > 0.9 * power(soft, 5, 5.5));
        QVERIFY(power(usual, 9.8, 10) < 0.1 * power(usual, 5, 5.2));
        SoundOptions muted = plain;
        muted.isMuted = true;
        QCOMPARE(power(mixedSound(music, muted, {}).value(), 0, 10), 0.0);
    }

    void cancellingLeavesNothing()
    {
        const test::TestFolder folder;
        const QString music = folder.file(QStringLiteral("music.wav"));
        QVERIFY(writeWave(test::sine(440, 0.2, 5), music));
        CancelSource source;
        source.request_stop();
        TaskContext context;
        context.cancel = source.get_token();
        const QString out = folder.file(QStringLiteral("sound.mp4"));
        QCOMPARE(mixSound(music, out, {Seconds(5), false}, context).error().kind, ErrorKind::Cancelled);
        QCOMPARE(mixSound({}, out, {Seconds(5), false}, context).error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(out));
    }
};

BEATREEL_TEST(tst_Sound)
#include "tst_Sound.moc"
