// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Arrangement.h"
#include "core/providers/offline/score/Figure.h"
#include "core/providers/offline/score/Harmony.h"
#include "tests/core/providers/score/ScoreTools.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::score;

namespace {

/// Pairs of voices that stay a fifth or an octave apart while both move.
int parallelsIn(const Voicing &from, const Voicing &to, const Chord &before, const Chord &after)
{
    int count = 0;
    for (size_t a = 0; a < from.size(); ++a) {
        const int overBass = (from[a] - before.bass) % 12;
        if ((overBass == 0 || overBass == 7) && (to[a] - after.bass) % 12 == overBass && before.bass != after.bass && to[a] != from[a])
            ++count;
    }
    for (size_t a = 0; a < from.size(); ++a) {
        for (size_t b = a + 1; b < from.size(); ++b) {
            const int distance = (from[b] - from[a]) % 12;
            if ((distance == 0 || distance == 7) && (to[b] - to[a]) % 12 == distance && to[a] != from[a])
                ++count;
        }
    }
    return count;
}

} // namespace

class tst_Harmony : public QObject
{
    Q_OBJECT

private slots:
    void chordSymbols_data()
    {
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<int>("transpose");
        QTest::addColumn<int>("root");
        QTest::addColumn<int>("bass");
        QTest::addColumn<QList<int>>("intervals");
        QTest::newRow("major") << QStringLiteral("C") << 0 << 0 << 0 << QList<int>{0, 4, 7};
        QTest::newRow("minor seventh") << QStringLiteral("Am7") << 0 << 9 << 9 << QList<int>{0, 3, 7, 10};
        QTest::newRow("inversion") << QStringLiteral("E/G#") << 0 << 4 << 8 << QList<int>{0, 4, 7};
        QTest::newRow("flat") << QStringLiteral("Bbmaj7") << 0 << 10 << 10 << QList<int>{0, 4, 7, 11};
        QTest::newRow("up") << QStringLiteral("G/B") << 5 << 0 << 4 << QList<int>{0, 4, 7};
        QTest::newRow("down") << QStringLiteral("Csus4") << -3 << 9 << 9 << QList<int>{0, 5, 7};
    }

    void chordSymbols()
    {
        QFETCH(QString, symbol);
        QFETCH(int, transpose);
        QFETCH(QList<int>, intervals);
        const Chord chord = parseChord(symbol, transpose);
        QTEST(chord.root, "root");
        QTEST(chord.bass, "bass");
        QCOMPARE(QList<int>(chord.intervals.begin(), chord.intervals.end()), intervals);
    }

    void nearestTones()
    {
        const Chord chord = parseChord(u"C");
        QVERIFY(chord.contains(64) && !chord.contains(65));
        QCOMPARE(chord.nearestTone(65), 64);
        QCOMPARE(chord.nearestTone(66), 67);
        QCOMPARE(chord.nearestTone(60), 60);
    }

    void figures()
    {
        const std::vector<Step> steps = parseFigure(u"7--.R.5-");
        QCOMPARE(steps.size(), size_t(3));
        QCOMPARE(steps[0].at, 0.0);
        QCOMPARE(steps[0].length, 3.0 / 8);
        QCOMPARE(steps[1].at, 0.5);
        QCOMPARE(steps[1].length, 1.0 / 8);
        QCOMPARE(steps[1].strength(), 8);
        QCOMPARE(steps[2].length, 2.0 / 8);
        QVERIFY(parseFigure(u"--..").empty());
    }

    void spansCoverThePiece()
    {
        for (const QString &mood : test::moods()) {
            const Manner manner = mannerFor(mood, {});
            const std::vector<Cell> cells = formOf(test::specOf(mood, QStringLiteral("low5 high15 medium10")).beats);
            for (int seed = 0; seed < 8; ++seed) {
                const Harmony harmony = planHarmony(cells, manner, Random(quint64(seed)));
                double at = 0;
                for (const ChordSpan &span : harmony.spans) {
                    QVERIFY(std::abs(span.start - at) < 1e-9);
                    at = span.end();
                }
                QCOMPARE(at, double(cells.size()) * manner.tempo.beatsPerCell());
                const ChordSpan &last = harmony.spans.back();
                QCOMPARE(last.chord.root, ((harmony.key % 12) + 12) % 12); // it ends on the tonic
            }
        }
    }

    void everyChordFillsItsFigures()
    {
        for (const QString &mood : test::moods()) {
            const Manner manner = mannerFor(mood, {});
            for (const Voice &voice : manner.voices) {
                const qsizetype beats = voice.role == Role::Melody ? manner.tempo.beatsPerCell() : manner.tempo.beatsPerBar;
                for (const QStringList &choice : voice.figures) {
                    for (const QString &figure : choice)
                        QVERIFY2(figure == QStringLiteral("~") || figure.size() % beats == 0, qPrintable(mood + u' ' + figure));
                }
            }
            for (const QList<DrumPattern> &patterns : manner.drums) {
                for (const DrumPattern &pattern : patterns) {
                    for (const DrumLine &line : pattern)
                        QCOMPARE(line.figure.size() % manner.tempo.beatsPerBar, 0);
                }
            }
        }
    }

    void voicesMoveLittleAndNotInParallel_data()
    {
        QTest::addColumn<QString>("mood");
        for (const QString &mood : test::moods())
            QTest::newRow(qPrintable(mood)) << mood;
    }

    /// The chords of all voices of a mood, with the bass, over many pieces.
    void voicesMoveLittleAndNotInParallel()
    {
        QFETCH(QString, mood);
        const Manner manner = mannerFor(mood, {});
        int moves = 0;
        int parallels = 0;
        double movement = 0;
        for (quint64 seed = 1; seed <= 25; ++seed) {
            const Harmony harmony = planHarmony(formOf(test::specOf(mood, test::beatsOf(seed)).beats), manner, Random(seed));
            for (const Voice &voice : manner.voices) {
                if (voice.role != Role::Sustained && voice.role != Role::Struck && voice.role != Role::Broken)
                    continue;
                const auto tones = static_cast<size_t>(voice.tones);
                const std::vector<Voicing> voicings = leadVoices(harmony, voice.range, voice.tones);
                for (size_t i = 0; i < voicings.size(); ++i) {
                    QCOMPARE(voicings[i].size(), tones);
                    QVERIFY(std::ranges::is_sorted(voicings[i]));
                    for (const int key : voicings[i])
                        QVERIFY(key >= voice.range.low && key <= voice.range.high && harmony.spans[i].chord.contains(key));
                    if (i == 0)
                        continue;
                    parallels += parallelsIn(voicings[i - 1], voicings[i], harmony.spans[i - 1].chord, harmony.spans[i].chord);
                    for (size_t v = 0; v < tones; ++v) {
                        const int move = std::abs(voicings[i][v] - voicings[i - 1][v]);
                        movement += move;
                        ++moves;
                        QVERIFY2(move <= 9, qPrintable(QString::number(move)));
                    }
                }
            }
        }
        QVERIFY2(movement / moves < 3, qPrintable(QString::number(movement / moves)));
        QVERIFY2(parallels == 0, qPrintable(QStringLiteral("%1 in %2").arg(parallels).arg(moves)));
    }
};

BEATREEL_TEST(tst_Harmony)
#include "tst_Harmony.moc"
