// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/LengthOffers.h"

#include "core/project/BeatEdits.h"

#include <QCoreApplication>

namespace beatreel {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::LengthOffers)

public:
    [[nodiscard]] static QString shorter(int number, const QString &name, Seconds by)
    {
        return tr("Make beat %1, %2, %3 s shorter").arg(number).arg(name).arg(by.count());
    }
    [[nodiscard]] static QString longer(int number, const QString &name, Seconds by)
    {
        return tr("Make beat %1, %2, %3 s longer").arg(number).arg(name).arg(by.count());
    }
    [[nodiscard]] static QString without(int number, const QString &name, Seconds by)
    {
        return tr("Delete beat %1, %2, %3 s").arg(number).arg(name).arg(by.count());
    }
};

} // namespace

QList<LengthOffer> lengthOffers(const Project &project)
{
    const Seconds over = project.duration() - project.requestedDuration;
    QList<LengthOffer> lengths;
    QList<LengthOffer> deletions;
    for (qsizetype i = 0; i < project.beats.size(); ++i) {
        const Beat &beat = project.beats[i];
        if (beat->isLocked)
            continue;
        const int number = static_cast<int>(i) + 1;
        const QList<BeatId> beats{beat.id()};
        const Seconds duration = beat->spec.duration;
        for (const Seconds wanted : {Seconds(5), Seconds(10), Seconds(15)}) {
            const Seconds by = duration - wanted;
            if (over > Seconds(0) && by > Seconds(0) && by <= over)
                lengths.append({Words::shorter(number, beat->spec.name, by), EditKind::ChangeLength, withDuration(project, beats, wanted)});
            if (over < Seconds(0) && by < Seconds(0) && -by <= -over)
                lengths.append({Words::longer(number, beat->spec.name, -by), EditKind::ChangeLength, withDuration(project, beats, wanted)});
        }
        if (over > Seconds(0) && duration <= over && project.beats.size() > 1)
            deletions.append({Words::without(number, beat->spec.name, duration), EditKind::DeleteBeats, withoutBeats(project, beats)});
    }
    return lengths + deletions;
}

} // namespace beatreel
