// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/providers/score/ScoreTools.h"

#include <QRegularExpression>

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

} // namespace beatreel::test
