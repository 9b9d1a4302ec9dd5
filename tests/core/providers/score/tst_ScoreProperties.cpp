// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Composer.h"
#include "core/providers/offline/score/Manner.h"
#include "tests/core/providers/score/ScoreTools.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace beatreel;
using namespace beatreel::score;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kPlans = 40;

/// Each mood with many plans and seeds.
template <class Check>
void forMany(Check check)
{
    for (const QString &mood : test::moods()) {
        for (quint64 seed = 1; seed <= kPlans; ++seed) {
            const Spec spec = test::specOf(mood, test::beatsOf(seed));
            check(spec, compose(spec, 1000 * seed),
                  u"%1, seed %2: %3"_s.arg(mood).arg(seed).arg(test::beatsOf(seed)));
            if (QTest::currentTestFailed())
                return;
        }
    }
}

/// The channels of the mood's voices in one role; voices have their channels in order.
std::vector<int> channelsOf(const QString &mood, Role role)
{
    std::vector<int> channels;
    const QList<Voice> voices = mannerFor(mood, {}).voices;
    for (int i = 0; i < voices.size(); ++i) {
        if (voices[i].role == role)
            channels.push_back(i < kDrumChannel ? i : i + 1);
    }
    return channels;
}

/// Notes a bar for each energy, over a whole piece but the cell of its ending.
std::map<EnergyLevel, double> densities(const Spec &spec, const Score &score)
{
    std::map<EnergyLevel, double> notes;
    std::map<EnergyLevel, double> bars;
    int cell = 0;
    const auto cells = static_cast<int>(score.length / kFramesPerCell);
    for (const SpecBeat &beat : spec.beats) {
        for (int i = 0; i < beat.duration.count() / kSecondsPerCell; ++i, ++cell) {
            if (cell + 1 == cells)
                break;
            notes[beat.energy] += double(test::notesIn(score, cell).size());
            bars[beat.energy] += score.tempo.barsPerCell();
        }
    }
    for (auto &[energy, count] : notes)
        count /= bars[energy];
    return notes;
}

/// What one hears of a piece at once, apart from how it is played.
struct Impression
{
    std::vector<int> chords; ///< the lowest note of each half cell, above the first one
    std::vector<int> melody; ///< the steps of the tune
    std::set<int> players;
    int lowest = 0;

    /// How many of the four another piece has in common.
    [[nodiscard]] int likeness(const Impression &other) const
    {
        return int(chords == other.chords) + int(melody == other.melody) + int(players == other.players) +
               int(lowest == other.lowest);
    }
};

Impression impressionOf(const QString &mood, const Score &score)
{
    Impression impression;
    const qint64 half = kFramesPerCell / 2;
    for (qint64 at = 0; at + half < score.length; at += half) {
        int lowest = 127;
        for (const Note &note : score.notes) {
            const bool sounds = note.start < at + half / 2 && note.start + note.length > at + half / 4;
            if (note.channel != kDrumChannel && sounds)
                lowest = std::min(lowest, note.key);
        }
        if (at == 0)
            impression.lowest = lowest % 12;
        impression.chords.push_back((lowest - impression.lowest + 120) % 12);
    }
    const std::vector<Note> tune = test::notesOn(score, channelsOf(mood, Role::Melody).front());
    for (size_t i = 1; i < tune.size(); ++i)
        impression.melody.push_back(tune[i].key - tune[i - 1].key);
    for (const Instrument &instrument : score.instruments) {
        if (std::ranges::any_of(score.notes,
                                [&](const Note &note) { return note.channel == instrument.channel; }))
            impression.players.insert(instrument.program);
    }
    return impression;
}

} // namespace

/// What every piece has to keep, whatever the mood, the plan and the seed.
class tst_ScoreProperties : public QObject
{
    Q_OBJECT

private slots:
    void everyCutIsADownbeatExactly()
    {
        forMany([](const Spec &spec, const Score &score, const QString &what) {
            QVERIFY(score.tempo.bpm == 48 || score.tempo.bpm == 96 || score.tempo.bpm == 144);
            const double bar = score.tempo.beatsPerBar;
            std::set<qint64> downbeats;
            for (double beat = 0; score.tempo.frameAt(beat) <= score.length; beat += bar)
                downbeats.insert(score.tempo.frameAt(beat));
            qint64 cut = 0;
            for (const SpecBeat &beat : spec.beats) {
                QVERIFY2(downbeats.contains(cut), qPrintable(what));
                // The chords change or are struck again, and somebody gives the beat: at least two voices.
                std::set<int> voices;
                for (const Note &note : score.notes) {
                    if (note.start == cut)
                        voices.insert(note.channel);
                    const bool isJustOff = note.start != cut && std::abs(note.start - cut) < 48 * 20;
                    QVERIFY2(!isJustOff, qPrintable(what));
                }
                QVERIFY2(voices.size() >= 2, qPrintable(what + u" at %1"_s.arg(cut / 48000)));
                cut += beat.duration.count() * 48000;
            }
            QCOMPARE(score.length, cut);
        });
    }

    void handsAreHuman()
    {
        for (const QString &mood : test::moods()) {
            const Score score = compose(test::specOf(mood, u"medium15 high15"_s), 5);
            int offGrid = 0;
            int all = 0;
            std::map<int, std::set<int>> velocities;
            for (const Note &note : score.notes) {
                velocities[note.channel].insert(note.velocity);
                // Drums keep the time; what leads into a cut has a time of its own.
                const bool leadsIntoCut = note.start > 13 * 48000 && note.start < 15 * 48000;
                if (note.channel == kDrumChannel || leadsIntoCut || note.start >= score.finalHit)
                    continue;
                const double beat = double(note.start) * score.tempo.bpm / 60 / 48000;
                const qint64 exact = score.tempo.frameAt(std::round(beat * 12) / 12);
                QVERIFY2(std::abs(note.start - exact) <= 48 * 8, qPrintable(mood));
                offGrid += int(note.start != exact);
                ++all;
            }
            QVERIFY2(offGrid > all / 3, qPrintable(u"%1: %2 of %3"_s.arg(mood).arg(offGrid).arg(all)));
            for (const auto &[channel, different] : velocities)
                QVERIFY2(different.size() >= 3 || test::notesOn(score, channel).size() < 6, qPrintable(mood));
        }
    }

    void melodiesAreSingable()
    {
        forMany([](const Spec &spec, const Score &score, const QString &what) {
            for (const int channel : channelsOf(spec.style.mood, Role::Melody)) {
                const std::vector<Note> tune = test::notesOn(score, channel);
                for (size_t i = 1; i < tune.size(); ++i) {
                    const bool isNewPhrase = tune[i].start - (tune[i - 1].start + tune[i - 1].length) > 24000;
                    const int leap = std::abs(tune[i].key - tune[i - 1].key);
                    QVERIFY2(leap <= (isNewPhrase ? 12 : 9),
                             qPrintable(what + u", %1 half tones"_s.arg(leap)));
                }
            }
        });
    }

    void aRiseIsLedInto()
    {
        for (const QString &mood : test::moods()) {
            for (quint64 seed = 1; seed <= 20; ++seed) {
                // What only a rise brings: the same plan without it plays everything else alike.
                const Score rising = compose(test::specOf(mood, u"low5 high5 low5"_s), seed);
                const Score level = compose(test::specOf(mood, u"low5 low5 low5"_s), seed);
                const auto inLastBar = [](const Score &score) {
                    std::set<std::pair<int, int>> sounds; // program and key
                    for (const Note &note : score.notes) {
                        const bool isNear = note.start < kFramesPerCell && note.start >= kFramesPerCell / 2;
                        const auto player =
                            std::ranges::find(score.instruments, note.channel, &Instrument::channel);
                        if (isNear && player != score.instruments.end())
                            sounds.insert({note.channel == kDrumChannel ? 1000 : player->program, note.key});
                    }
                    return sounds;
                };
                std::set<std::pair<int, int>> added;
                std::ranges::set_difference(inLastBar(rising), inLastBar(level),
                                            std::inserter(added, added.begin()));
                QVERIFY2(!added.empty(), qPrintable(u"%1, seed %2"_s.arg(mood).arg(seed)));
            }
        }
    }

    void theLastBarResolves()
    {
        forMany([](const Spec &spec, const Score &score, const QString &what) {
            const qint64 ring = score.length - score.finalHit;
            QVERIFY2(ring >= 16 * 4800 && ring <= 4 * 48000, qPrintable(what));
            int lowest = 127;
            std::set<int> classes;
            for (const Note &note : score.notes) {
                QVERIFY2(note.start < score.finalHit + 24000,
                         qPrintable(what)); // nothing new after the last chord
                const bool isLast = note.start >= score.finalHit;
                QVERIFY2(isLast || note.start + note.length <= score.finalHit + 4800,
                         qPrintable(what)); // nothing hangs over
                if (!isLast || note.channel == kDrumChannel)
                    continue;
                lowest = std::min(lowest, note.key);
                classes.insert(note.key % 12);
            }
            // A tonic chord in root position, with its third; at most a seventh and a ninth beside its three
            // tones.
            QVERIFY2(classes.contains((lowest + 4) % 12) || classes.contains((lowest + 3) % 12),
                     qPrintable(what));
            QVERIFY2(classes.size() >= 3 && classes.size() <= 5, qPrintable(what));
            // The same key everywhere: the piece ends where its own key says.
            const QList<int> keys = mannerFor(spec.style.mood, {}).keys;
            QVERIFY2(std::ranges::any_of(keys, [&](int key) { return (key + 120) % 12 == lowest % 12; }),
                     qPrintable(what));
        });
    }

    void higherEnergyIsDenser()
    {
        forMany([](const Spec &spec, const Score &score, const QString &what) {
            const auto density = densities(spec, score);
            for (auto lower = density.begin(); lower != density.end(); ++lower) {
                for (auto higher = std::next(lower); higher != density.end(); ++higher)
                    QVERIFY2(
                        higher->second > 1.15 * lower->second,
                        qPrintable(what + u": %1 against %2 a bar"_s.arg(higher->second).arg(lower->second)));
            }
        });
    }

    /// No two briefs of one mood have a tune in common, and hardly two more than two of four things: harmony,
    /// tune, players and the first bass note.
    void briefsOfOneMoodDiffer()
    {
        for (const QString &mood : test::moods()) {
            std::vector<Impression> pieces;
            for (quint64 seed = 1; seed <= 60; ++seed)
                pieces.push_back(impressionOf(
                    mood, compose(test::specOf(mood, u"low5 medium10 high10 medium5"_s), seed * 977)));
            int alike = 0;
            int pairs = 0;
            std::set<std::vector<int>> tunes;
            std::set<std::vector<int>> harmonies;
            std::set<std::set<int>> ensembles;
            for (size_t a = 0; a < pieces.size(); ++a) {
                tunes.insert(pieces[a].melody);
                harmonies.insert(pieces[a].chords);
                ensembles.insert(pieces[a].players);
                for (size_t b = a + 1; b < pieces.size(); ++b) {
                    ++pairs;
                    alike += int(pieces[a].likeness(pieces[b]) > 2);
                }
            }
            const QString figures = u"%1: %2 of %3 pairs alike, %4 harmonies, %5 ensembles"_s.arg(mood)
                                        .arg(alike)
                                        .arg(pairs)
                                        .arg(harmonies.size())
                                        .arg(ensembles.size());
            QCOMPARE(tunes.size(), pieces.size());
            QVERIFY2(alike <= pairs / 100 && harmonies.size() >= 6 && ensembles.size() >= 4,
                     qPrintable(figures));
        }
    }
};

BEATREEL_TEST(tst_ScoreProperties)
#include "tst_ScoreProperties.moc"
