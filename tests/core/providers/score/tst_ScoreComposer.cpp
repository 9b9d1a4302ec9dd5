// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/AtomicFile.h"
#include "core/media/Sound.h"
#include "core/providers/offline/score/ScoreComposer.h"
#include "tests/core/providers/score/ScoreTools.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <cmath>

using namespace beatreel;

namespace {

QString soundfont()
{
    return QStringLiteral("/usr/share/sounds/sf2/TimGM6mb.sf2");
}

MusicRequest requestFor(const QString &mood, const QString &beats, const QString &folder, quint64 seed = 7)
{
    MusicRequest request;
    request.spec = test::specOf(mood, beats);
    request.seed = seed;
    request.folder = folder;
    return request;
}

/// Power of the samples from `start` on, for `count` frames.
double power(const StereoSamples &samples, qint64 start, qint64 count)
{
    double sum = 0;
    for (qint64 i = 2 * start; i < 2 * (start + count); ++i)
        sum += double(samples.interleaved[size_t(i)]) * double(samples.interleaved[size_t(i)]);
    return sum / double(2 * count);
}

} // namespace

class tst_ScoreComposer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(soundfont()), "install timgm6mb-soundfont");
    }

    void rendersExactly_data()
    {
        QTest::addColumn<QString>("mood");
        QTest::addColumn<QString>("beats");
        QTest::addColumn<int>("seconds");
        for (const QString &mood : test::moods())
            QTest::newRow(qPrintable(mood)) << mood << QStringLiteral("low5 high5 medium5") << 15;
        QTest::newRow("shortest") << QStringLiteral("energetic") << QStringLiteral("medium5") << 5;
        QTest::newRow("long") << QStringLiteral("emotional") << QStringLiteral("low15 medium15 high15") << 45;
    }

    void rendersExactly()
    {
        QFETCH(QString, mood);
        QFETCH(QString, beats);
        QFETCH(int, seconds);
        const test::TestFolder folder;
        const ScoreComposer composer(soundfont());
        const Result<Generated> music = composer.make(requestFor(mood, beats, folder.path()), {});
        QVERIFY2(music, music ? "" : qPrintable(music.error().sentence));
        QCOMPARE(music->file, folder.file(QStringLiteral("music.wav")));
        QVERIFY(!music->costUsd); // its price is the catalogue's
        const Result<StereoSamples> samples = readSound(music->file, {});
        QVERIFY(samples);
        QCOMPARE(samples->frames(), qsizetype(seconds) * kSampleRate);

        const Loudness loudness = measureLoudness(*samples);
        QVERIFY2(loudness.truePeak < -1, qPrintable(QString::number(loudness.truePeak)));
        QVERIFY2(loudness.lufs < -13.5 && loudness.lufs > -22, qPrintable(QString::number(loudness.lufs)));
        const qsizetype silent = kSampleRate / 20;
        QCOMPARE(power(*samples, samples->frames() - silent, silent), 0.0);
        // The end is a fade: half a second before it the sound is at least 20 dB under the whole.
        const double tail = power(*samples, samples->frames() - kSampleRate / 2, kSampleRate / 4);
        QVERIFY(tail < 0.01 * power(*samples, 0, samples->frames()));
    }

    void everyCutIsStruck()
    {
        const test::TestFolder folder;
        const ScoreComposer composer(soundfont());
        for (const QString &mood : {QStringLiteral("energetic"), QStringLiteral("informative"), QStringLiteral("emotional")}) {
            const Result<Generated> music = composer.make(requestFor(mood, QStringLiteral("low5 medium5 high5 high5"), folder.path()), {});
            QVERIFY(music);
            const StereoSamples samples = readSound(music->file, {}).value();
            for (qint64 cut = 240000; cut < samples.frames(); cut += 240000) {
                const double before = power(samples, cut - 2400, 2400);
                const double after = power(samples, cut, 4800);
                QVERIFY2(after > 1.25 * before, qPrintable(QStringLiteral("%1 at %2").arg(mood).arg(cut / 48000)));
            }
        }
    }

    void energyIsLoudness()
    {
        const test::TestFolder folder;
        const ScoreComposer composer(soundfont());
        for (const QString &mood : test::moods()) {
            const Result<Generated> music = composer.make(requestFor(mood, QStringLiteral("low5 high5 low5"), folder.path()), {});
            QVERIFY(music);
            const StereoSamples samples = readSound(music->file, {}).value();
            QVERIFY2(power(samples, 240000, 240000) > 2 * power(samples, 0, 240000), qPrintable(mood));
        }
    }

    void sameRequestSameBytes()
    {
        const test::TestFolder folder;
        const ScoreComposer composer(soundfont());
        const auto bytesOf = [&](quint64 seed) {
            const Result<Generated> music = composer.make(requestFor(QStringLiteral("elegant"), QStringLiteral("medium10"), folder.path(), seed), {});
            return music ? readFile(music->file).value() : QByteArray();
        };
        const QByteArray first = bytesOf(1);
        QVERIFY(!first.isEmpty());
        QVERIFY(bytesOf(1) == first);
        QVERIFY(bytesOf(2) != first);
    }

    void identityNamesTheSoundfont()
    {
        const GeneratorIdentity identity = ScoreComposer(soundfont()).identity();
        QCOMPARE(identity.provider, QStringLiteral("offline"));
        QCOMPARE(identity.model, QStringLiteral("score"));
        const QString hash = identity.parameters[QStringLiteral("soundfont_sha256")].toString();
        QCOMPARE(hash, fingerprintOfFile(soundfont()).value().hex());
        QVERIFY(!identity.parameters[QStringLiteral("fluidsynth")].toString().isEmpty());

        const test::TestFolder folder;
        const QString other = folder.file(QStringLiteral("own.sf2"));
        QVERIFY(writeFileAtomically(other, "one"));
        const ScoreComposer composer(other);
        const QJsonObject before = composer.identity().parameters;
        QCOMPARE(composer.identity().parameters, before);
        QVERIFY(writeFileAtomically(other, "another"));
        QVERIFY(composer.identity().parameters != before);
    }

    void errorsSayWhatToDo()
    {
        const test::TestFolder folder;
        const MusicRequest request = requestFor(QStringLiteral("elegant"), QStringLiteral("medium5"), folder.path());
        const QString missing = folder.file(QStringLiteral("none.sf2"));
        const Result<Generated> without = ScoreComposer(missing).make(request, {});
        QVERIFY(!without);
        QCOMPARE(without.error().kind, ErrorKind::Unavailable);
        QVERIFY(without.error().sentence.contains(QStringLiteral("timgm6mb-soundfont")));
        QVERIFY(without.error().sentence.contains(missing));

        const QString broken = folder.file(QStringLiteral("broken.sf2"));
        QVERIFY(writeFileAtomically(broken, readFile(soundfont()).value().first(20000)));
        const Result<Generated> damaged = ScoreComposer(broken).make(request, {});
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().kind, ErrorKind::Media);
        QVERIFY(damaged.error().sentence.contains(broken));

        const Result<Generated> nothing = ScoreComposer(soundfont()).make(requestFor(QStringLiteral("elegant"), {}, folder.path()), {});
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().kind, ErrorKind::BadInput);
        QVERIFY(!QFile::exists(folder.file(QStringLiteral("music.wav"))));
    }

    void stopsWhenCancelled()
    {
        const test::TestFolder folder;
        CancelSource source;
        TaskContext context;
        context.cancel = source.get_token();
        int blocks = 0;
        context.progress = [&](double) {
            if (++blocks == 3)
                source.request_stop();
        };
        const Result<Generated> music = ScoreComposer(soundfont()).make(
            requestFor(QStringLiteral("energetic"), QStringLiteral("high15 high15"), folder.path()), context);
        QVERIFY(!music);
        QCOMPARE(music.error().kind, ErrorKind::Cancelled);
        QCOMPARE(blocks, 3);
        QVERIFY(!QFile::exists(folder.file(QStringLiteral("music.wav"))));
    }
};

BEATREEL_TEST(tst_ScoreComposer)
#include "tst_ScoreComposer.moc"
