// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Composer.h"
#include "core/providers/offline/score/ScoreComposer.h"
#include "tests/core/providers/score/ScoreTools.h"
#include "tests/support/Listening.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <array>
#include <cmath>
#include <set>

using namespace beatreel;
using namespace Qt::StringLiterals;

namespace {

const QString kSoundfont = u"/usr/share/sounds/sf2/TimGM6mb.sf2"_s;
constexpr qint64 kSecond = kSampleRate;

StereoSamples played(const Spec &spec, quint64 seed)
{
    const test::TestFolder folder;
    MusicRequest request;
    request.spec = spec;
    request.seed = seed;
    request.folder = folder.path();
    const Result<Generated> music = ScoreComposer(kSoundfont).make(request, {});
    return music ? readSound(music->file, {}).value_or(StereoSamples()) : StereoSamples();
}

/// The frames at which the film cuts, its first picture left out.
std::vector<qint64> cutsOf(const Spec &spec)
{
    std::vector<qint64> cuts;
    qint64 at = 0;
    for (const SpecBeat &beat : spec.beats) {
        if (at > 0)
            cuts.push_back(at);
        at += beat.duration.count() * kSecond;
    }
    return cuts;
}

/// What is heard of a mood without knowing its notes.
struct Sound
{
    double beatsAMinute = 0;
    double notesASecond = 0;
    double centroid = 0;
    std::set<int> players;
};

Sound soundOf(const Spec &spec, quint64 seed)
{
    const score::Score score = score::compose(spec, seed);
    const auto seconds = double(score.length) / score::kFramesPerSecond;
    Sound sound{double(score.tempo.bpm),
                double(score.notes.size()) / seconds,
                test::spectralCentroid(played(spec, seed)),
                {}};
    for (const score::Instrument &instrument : score.instruments)
        sound.players.insert(instrument.channel == score::kDrumChannel ? 1000 : instrument.program);
    return sound;
}

bool areFar(double a, double b, double ratio)
{
    return std::max(a, b) > ratio * std::min(a, b);
}

/// In how many of four ways two moods are clearly different.
int differences(const Sound &a, const Sound &b)
{
    std::vector<int> common;
    std::ranges::set_intersection(a.players, b.players, std::back_inserter(common));
    return int(a.beatsAMinute != b.beatsAMinute) + int(areFar(a.notesASecond, b.notesASecond, 1.25)) +
           int(areFar(a.centroid, b.centroid, 1.2)) +
           int(2 * common.size() <= std::min(a.players.size(), b.players.size()));
}

} // namespace

/// What every piece has to keep as it sounds.
class tst_ScoreSound : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(QFile::exists(kSoundfont), "install timgm6mb-soundfont"); }

    // A function for each mood, since QtTest limits the time of a function with all its rows.
    void energetic_data() { addPieces(u"energetic"_s, 0); }
    void energetic() { checkPiece(true); }
    void elegant_data() { addPieces(u"elegant"_s, 1); }
    void elegant() { checkPiece(false); }
    void minimalist_data() { addPieces(u"minimalist"_s, 2); }
    void minimalist() { checkPiece(false); }
    void emotional_data() { addPieces(u"emotional"_s, 3); }
    void emotional() { checkPiece(true); }
    void informative_data() { addPieces(u"informative"_s, 4); }
    void informative() { checkPiece(true); }
    void anyOtherMood_data() { addPieces(u"wistful"_s, 5); }
    void anyOtherMood() { checkPiece(true); }

    void moodsAreTold_data()
    {
        QTest::addColumn<quint64>("seed");
        for (const quint64 seed : {1, 2, 3})
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }

    void moodsAreTold()
    {
        QFETCH(quint64, seed);
        const QStringList moods = test::moods().first(5);
        std::vector<Sound> sounds;
        for (const QString &mood : moods)
            sounds.push_back(soundOf(test::specOf(mood, u"medium5 high5"_s), seed));
        for (int a = 0; a < moods.size(); ++a) {
            for (int b = a + 1; b < moods.size(); ++b) {
                const Sound &one = sounds[size_t(a)];
                const Sound &other = sounds[size_t(b)];
                QVERIFY2(
                    differences(one, other) >= 2,
                    qPrintable(u"%1 and %2: %3 and %4 notes a second, %5 and %6 Hz"_s.arg(moods[a], moods[b])
                                   .arg(one.notesASecond)
                                   .arg(other.notesASecond)
                                   .arg(one.centroid)
                                   .arg(other.centroid)));
            }
        }
    }

    void theOnsetDetectorHears()
    {
        // Clicks over a steady tone: each is found where it is, and nothing else is.
        StereoSamples samples;
        samples.interleaved.resize(2 * 3 * kSecond);
        const std::vector<qint64> clicks = {20000, 48000, 60000, 100001};
        for (qint64 frame = 0; frame < samples.frames(); ++frame) {
            double value = 0.1 * std::sin(double(frame) * 0.05);
            for (const qint64 click : clicks) {
                const auto after = double(frame - click);
                if (after >= 0)
                    value += 0.3 * std::exp(-after / 3000) * std::sin(after * 0.3);
            }
            samples.interleaved[size_t(2 * frame)] = samples.interleaved[size_t(2 * frame + 1)] =
                float(value);
        }
        const std::vector<qint64> found = test::onsets(samples);
        for (const qint64 click : clicks)
            QVERIFY2(test::millisecondsToOnset(found, click) < 10,
                     qPrintable(QString::number(test::millisecondsToOnset(found, click))));
        for (const qint64 onset : found)
            QVERIFY(onset < 2000 || test::millisecondsToOnset(clicks, onset) < 12); // the tone itself begins
    }

private:
    static void addPieces(const QString &mood, int number)
    {
        QTest::addColumn<QString>("mood");
        QTest::addColumn<QString>("beats");
        QTest::addColumn<quint64>("seed");
        const auto row = [&](const QString &beats, int seed) {
            QTest::newRow(qPrintable(beats)) << mood << beats << quint64(seed);
        };
        row(u"low5 medium5 high10 low5 high5"_s, 100 + number);
        row(u"high5 low10 medium5 high5 medium5"_s, 200 + number);
        row(number % 2 == 0 ? u"low5"_s : u"high5"_s, 300 + number);
        row(test::beatsOf(quint64(400 + 7 * number)), 400 + number);
        if (number == 0)
            row(u"low15 medium15 high15 low15 high15 medium15 high15 high15"_s, 1);
    }

    /// `isStruck`: the mood has drums or a piano, so that its cuts can be heard as onsets.
    static void checkPiece(bool isStruck)
    {
        QFETCH(QString, mood);
        QFETCH(QString, beats);
        QFETCH(quint64, seed);
        const Spec spec = test::specOf(mood, beats);
        const StereoSamples samples = played(spec, seed);
        QCOMPARE(samples.frames(), qint64(score::compose(spec, seed).length));
        checkLevels(samples);
        checkFlow(samples);
        checkEnding(samples);
        checkEnergies(spec, samples);
        if (isStruck)
            checkCuts(spec, samples);
    }

    static void checkLevels(const StereoSamples &samples)
    {
        const Loudness loudness = measureLoudness(samples);
        QVERIFY2(std::abs(loudness.lufs + 14) <= 1, qPrintable(QString::number(loudness.lufs)));
        QVERIFY2(loudness.truePeak < -1, qPrintable(QString::number(loudness.truePeak)));
        // Both sides are equally loud.
        std::array<double, 2> power{};
        for (size_t i = 0; i < samples.interleaved.size(); ++i)
            power[i % 2] += double(samples.interleaved[i]) * samples.interleaved[i];
        const double balance = 10 * std::log10(power[0] / power[1]);
        QVERIFY2(std::abs(balance) < 2.5, qPrintable(QString::number(balance)));
        // And they add up on one loudspeaker.
        double sum = 0;
        for (size_t i = 0; i < samples.interleaved.size(); i += 2)
            sum += std::pow(samples.interleaved[i] + samples.interleaved[i + 1], 2) / 2;
        QVERIFY2(sum > 0.6 * (power[0] + power[1]), qPrintable(QString::number(sum / (power[0] + power[1]))));
    }

    /// Music goes on up to the last chord: no second of it is lost.
    static void checkFlow(const StereoSamples &samples)
    {
        for (qint64 at = 0; at < samples.frames() - 3 * kSecond; at += kSecond / 2)
            QVERIFY2(test::level(samples, at, kSecond) > -42,
                     qPrintable(QString::number(double(at) / kSecond)));
    }

    static void checkEnding(const StereoSamples &samples)
    {
        const qint64 end = samples.frames();
        const double silent = test::level(samples, end - kSecond / 20, kSecond / 20);
        QVERIFY2(silent < -50, qPrintable(QString::number(silent)));
        // It rings out: towards the end it only falls, and no tenth of a second falls as if it were cut off. Below -45 dB the
        // room alone is heard, whose echo ends quickly, sooner or later with each version of FluidSynth.
        const qint64 from = end - kSecond * 14 / 10;
        double before = test::level(samples, from, kSecond / 10);
        for (qint64 at = from + kSecond / 10; at < end - kSecond / 20; at += kSecond / 10) {
            const double now = test::level(samples, at, kSecond / 10);
            QVERIFY2(now < before + 1.5, qPrintable(u"%1 dB after %2"_s.arg(now).arg(before)));
            QVERIFY2(before < -45 || now > before - 14, qPrintable(u"%1 dB after %2"_s.arg(now).arg(before)));
            before = now;
        }
    }

    /// Beats of higher energy are louder; that of the ending is left out, since it dies away.
    static void checkEnergies(const Spec &spec, const StereoSamples &samples)
    {
        QList<std::pair<EnergyLevel, double>> heard;
        qint64 at = 0;
        for (const SpecBeat &beat : spec.beats) {
            const qint64 length = beat.duration.count() * kSecond;
            if (at + length < samples.frames())
                heard.append({beat.energy, test::loudness(samples, at, length)});
            at += length;
        }
        for (const auto &[energy, lufs] : heard) {
            for (const auto &[other, otherLufs] : heard)
                QVERIFY2(energy <= other || lufs > otherLufs + 1,
                         qPrintable(u"%1 LUFS against %2"_s.arg(lufs).arg(otherLufs)));
        }
    }

    static void checkCuts(const Spec &spec, const StereoSamples &samples)
    {
        const std::vector<qint64> onsets = test::onsets(samples);
        for (const qint64 cut : cutsOf(spec)) {
            const double away = test::millisecondsToOnset(onsets, cut);
            QVERIFY2(away <= 20, qPrintable(u"%1 ms at %2 s"_s.arg(away).arg(cut / kSecond)));
        }
    }
};

BEATREEL_TEST(tst_ScoreSound)
#include "tst_ScoreSound.moc"
