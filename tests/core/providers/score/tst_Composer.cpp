// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Composer.h"
#include "core/providers/offline/score/Events.h"
#include "tests/core/providers/score/ScoreTools.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <map>
#include <set>

using namespace beatreel;
using namespace beatreel::score;

namespace {

/// By channel; the strokes on cuts are left out, which are strong whatever follows.
std::map<int, double> meanVelocities(const std::vector<Note> &notes)
{
    std::map<int, double> sums;
    std::map<int, int> counts;
    for (const Note &note : notes) {
        if (note.start % kFramesPerCell == 0)
            continue;
        sums[note.channel] += note.velocity;
        ++counts[note.channel];
    }
    for (auto &[channel, sum] : sums)
        sum /= counts[channel];
    return sums;
}

std::set<int> programs(const Score &score)
{
    std::set<int> found;
    for (const Instrument &instrument : score.instruments)
        found.insert(instrument.program);
    return found;
}

} // namespace

class tst_Composer : public QObject
{
    Q_OBJECT

private slots:
    void everyLengthAndEveryCut_data()
    {
        QTest::addColumn<QString>("mood");
        for (const QString &mood : test::moods())
            QTest::newRow(qPrintable(mood)) << mood;
    }

    void everyLengthAndEveryCut()
    {
        QFETCH(QString, mood);
        for (int seconds = 5; seconds <= 600; seconds += seconds < 60 ? 5 : 90) {
            QString beats;
            for (int at = 0; at < seconds; at += 5)
                beats += QStringList{QStringLiteral("low5 "), QStringLiteral("medium5 "), QStringLiteral("high5 ")}[(at / 5) % 3];
            const Score score = compose(test::specOf(mood, beats), 11);
            QCOMPARE(score.length, qint64(seconds) * 48000);
            for (qint64 cut = 0; cut < score.length; cut += kFramesPerCell) {
                QVERIFY2(std::ranges::any_of(score.notes, [&](const Note &note) { return note.start == cut; }),
                         qPrintable(QString::number(cut / 48000)));
            }
            for (const Note &note : score.notes) {
                QVERIFY(note.start >= 0 && note.length > 0 && note.start + note.length < score.length - 48000 / 20);
                QVERIFY2(note.velocity >= 1 && note.velocity <= 127 && note.key >= 20 && note.key <= 110,
                         qPrintable(QStringLiteral("channel %1 key %2 velocity %3").arg(note.channel).arg(note.key).arg(note.velocity)));
                QVERIFY(note.channel >= 0 && note.channel < 16);
            }
        }
    }

    void cutsAreDownbeats()
    {
        for (const QString &mood : test::moods()) {
            const Tempo tempo = compose(test::specOf(mood, QStringLiteral("high5")), 1).tempo;
            QVERIFY(tempo.bpm == 48 || tempo.bpm == 96 || tempo.bpm == 144);
            QCOMPARE(tempo.frameAt(tempo.beatsPerCell()), kFramesPerCell);
            QCOMPARE(tempo.beatsPerCell() % tempo.beatsPerBar, 0);
        }
    }

    void moodsDiffer()
    {
        const QStringList moods = test::moods();
        std::vector<Score> scores;
        for (const QString &mood : moods)
            scores.push_back(compose(test::specOf(mood, QStringLiteral("medium10 high10")), 3));
        for (size_t a = 0; a < scores.size(); ++a) {
            for (size_t b = a + 1; b < scores.size(); ++b) {
                std::vector<int> common;
                std::ranges::set_intersection(programs(scores[a]), programs(scores[b]), std::back_inserter(common));
                QVERIFY(common.size() <= 3); // two may share a pad or a kit, never an ensemble
                const double ratio = double(scores[a].notes.size()) / double(scores[b].notes.size());
                const bool isUnknownMood = b + 1 == scores.size();
                QVERIFY2(isUnknownMood || scores[a].tempo != scores[b].tempo || ratio < 0.9 || ratio > 1.1,
                         qPrintable(QStringLiteral("%1 and %2: %3").arg(moods[qsizetype(a)], moods[qsizetype(b)]).arg(ratio)));
            }
        }
        const auto density = [&](int mood) { return scores[size_t(mood)].notes.size(); };
        QVERIFY(density(0) > 2 * density(3)); // energetic against emotional
        QVERIFY(density(3) > density(2));     // emotional against minimalist
    }

    void unknownMoodIsModern()
    {
        const QString beats = QStringLiteral("medium10");
        QCOMPARE(compose(test::specOf(QStringLiteral("wistful"), beats), 5), compose(test::specOf({}, beats), 5));
        QCOMPARE(compose(test::specOf(QStringLiteral(" Elegant "), beats), 5), compose(test::specOf(QStringLiteral("elegant"), beats), 5));
    }

    void aestheticChangesThePlayers()
    {
        const QString beats = QStringLiteral("medium10");
        const QString mood = QStringLiteral("informative");
        const Score plain = compose(test::specOf(mood, beats), 5);
        const Score urban = compose(test::specOf(mood, beats, QStringLiteral("Urban street style")), 5);
        const Score natural = compose(test::specOf(mood, beats, QStringLiteral("natural and warm")), 5);
        QVERIFY(programs(plain) != programs(urban));
        QVERIFY(programs(urban) != programs(natural));
        QCOMPARE(plain.tempo, urban.tempo);
    }

    void seedMakesAnotherPieceAndOnlySeed()
    {
        for (const QString &mood : test::moods()) {
            const Spec spec = test::specOf(mood, QStringLiteral("low5 high10"));
            const Score first = compose(spec, 1);
            QCOMPARE(compose(spec, 1), first);
            std::set<std::vector<Note>> pieces;
            for (quint64 seed = 1; seed <= 8; ++seed)
                pieces.insert(compose(spec, seed).notes);
            QCOMPARE(pieces.size(), size_t(8));
            Spec renamed = spec;
            renamed.product.name = QStringLiteral("Another");
            renamed.beats[0].promptTemplate = QStringLiteral("other words");
            QCOMPARE(compose(renamed, 1), first);
        }
    }

    void energyIsHeardAtCuts()
    {
        for (const QString &mood : test::moods()) {
            const Score score = compose(test::specOf(mood, QStringLiteral("low5 medium5 high5 low5 medium5")), 9);
            std::vector<size_t> counts;
            for (int cell = 0; cell < 4; ++cell)
                counts.push_back(test::notesIn(score, cell).size());
            QVERIFY2(counts[0] < counts[1] && counts[1] < counts[2] && counts[3] < counts[2], qPrintable(mood));
            // Whoever plays in both plays louder.
            const auto velocities = meanVelocities(test::notesIn(score, 2));
            for (const auto &[channel, soft] : meanVelocities(test::notesIn(score, 0))) {
                if (velocities.contains(channel))
                    QVERIFY2(soft < velocities.at(channel) + 2, qPrintable(mood + u' ' + QString::number(channel)));
            }
        }
    }

    void fillsLeadIntoARise()
    {
        constexpr int kSnare = 38;
        const auto lastBar = [](const QString &beats) {
            const Score score = compose(test::specOf(QStringLiteral("energetic"), beats), 4);
            std::set<int> keys;
            for (const Note &note : test::notesIn(score, 0)) {
                if (note.channel == kDrumChannel && note.start > kFramesPerCell * 2 / 3)
                    keys.insert(note.key);
            }
            return keys;
        };
        const std::set<int> toms = {43, 47, 50, kSnare};
        const auto hasFill = [&](const std::set<int> &keys) {
            return std::ranges::any_of(keys, [&](int key) { return toms.contains(key); });
        };
        QVERIFY(hasFill(lastBar(QStringLiteral("low5 high5 low5"))));
        QVERIFY(!hasFill(lastBar(QStringLiteral("low5 low5 low5"))));
        const Score rise = compose(test::specOf(QStringLiteral("energetic"), QStringLiteral("low5 high5 low5")), 4);
        QVERIFY(std::ranges::any_of(rise.notes, [](const Note &note) {
            return note.channel == kDrumChannel && note.key == 49 && note.start == kFramesPerCell;
        }));
    }

    void melodyIsSingable()
    {
        for (quint64 seed = 0; seed < 20; ++seed) {
            const Score score = compose(test::specOf(QStringLiteral("emotional"), QStringLiteral("medium15 high15")), seed);
            constexpr int kSingingChannel = 3;
            int last = -1;
            int count = 0;
            for (const Note &note : score.notes) {
                if (note.channel != kSingingChannel || note.start >= score.finalHit)
                    continue;
                ++count;
                QVERIFY2(last < 0 || std::abs(note.key - last) <= 16, qPrintable(QString::number(seed)));
                last = note.key;
            }
            QVERIFY(count >= 15);
        }
    }

    void lastChordRingsOut()
    {
        for (const QString &mood : test::moods()) {
            const Score score = compose(test::specOf(mood, QStringLiteral("medium5 high5")), 2);
            const double ring = double(score.length - score.finalHit) / 48000;
            QVERIFY(ring >= 1.6 && ring <= 4);
            int struck = 0;
            for (const Note &note : score.notes) {
                if (note.start >= score.finalHit) {
                    QVERIFY(note.start < score.finalHit + 24000); // nothing new afterwards
                    ++struck;
                }
            }
            QVERIFY(struck >= 4);
            for (const Instrument &instrument : score.instruments) {
                const auto last = std::find_if(score.swells.rbegin(), score.swells.rend(), [&](const Swell &swell) {
                    return swell.channel == instrument.channel;
                });
                QVERIFY(last != score.swells.rend() && last->to == 0);
            }
        }
    }

    void eventsLetGoOfRepeatedKeys()
    {
        Score score;
        score.length = 1000;
        score.notes = {{0, 500, 0, 60, 90}, {100, 100, 0, 60, 80}, {100, 100, 1, 60, 70}};
        const std::vector<Event> events = eventsOf(score);
        using enum Event::Kind;
        const std::vector<Event> expected = {{0, NoteOn, 0, 60, 90},   {100, NoteOff, 0, 60, 0}, {100, NoteOn, 1, 60, 70},
                                             {100, NoteOn, 0, 60, 80}, {200, NoteOff, 1, 60, 0}, {200, NoteOff, 0, 60, 0}};
        QCOMPARE(events, expected);
    }
};

BEATREEL_TEST(tst_Composer)
#include "tst_Composer.moc"
