// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/providers/score/ScoreTools.h"

#include "core/base/Random.h"

#include <QRegularExpression>

#include <algorithm>

namespace beatreel::test {

Spec specOf(const QString &mood, const QString &beats, const QString &aesthetic)
{
    static const QRegularExpression word(QStringLiteral("(low|medium|high)(\\d+)"));
    Spec spec;
    spec.style.mood = mood;
    spec.style.aesthetic = aesthetic;
    for (auto it = word.globalMatch(beats); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        SpecBeat beat;
        beat.energy = match.captured(1) == QStringLiteral("low")      ? EnergyLevel::Low
                      : match.captured(1) == QStringLiteral("medium") ? EnergyLevel::Medium
                                                                      : EnergyLevel::High;
        beat.duration = Seconds(match.captured(2).toInt());
        spec.beats.append(beat);
    }
    return spec;
}

QString beatsOf(quint64 seed)
{
    Random random(seed);
    const QStringList energies = {QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")};
    const int target = 5 * random.whole(1, 24);
    QStringList beats;
    for (int seconds = 0; seconds < target;) {
        const int length = std::min(5 * random.whole(1, 3), target - seconds);
        beats.append(random.pick(energies) + QString::number(length));
        seconds += length;
    }
    return beats.join(u' ');
}

QStringList moods()
{
    return {QStringLiteral("energetic"), QStringLiteral("elegant"),     QStringLiteral("minimalist"),
            QStringLiteral("emotional"), QStringLiteral("informative"), QStringLiteral("wistful")};
}

std::vector<score::Note> notesIn(const score::Score &score, int cell)
{
    std::vector<score::Note> notes;
    for (const score::Note &note : score.notes) {
        if (note.start / score::kFramesPerCell == cell)
            notes.push_back(note);
    }
    return notes;
}

std::vector<score::Note> notesOn(const score::Score &score, int channel)
{
    std::vector<score::Note> notes;
    for (const score::Note &note : score.notes) {
        if (note.channel == channel && note.start < score.finalHit)
            notes.push_back(note);
    }
    return notes;
}

} // namespace beatreel::test
