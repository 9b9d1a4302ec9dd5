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

QList<LengthOffer> lengthOffers(const Project &project, int most)
{
    const Seconds over = project.duration() - project.requestedDuration;
    QList<LengthOffer> offers;
    const auto forEachBeat = [&](auto offer) {
        for (qsizetype i = 0; i < project.beats.size() && offers.size() < most; ++i) {
            if (!project.beats[i]->isLocked)
                offer(static_cast<int>(i) + 1, project.beats[i]);
        }
    };
    forEachBeat([&](int number, const Beat &beat) {
        for (const Seconds wanted : {Seconds(5), Seconds(10), Seconds(15)}) {
            const Seconds by = beat->spec.duration - wanted;
            const bool isShorter = over > Seconds(0) && by > Seconds(0) && by <= over;
            const bool isLonger = over < Seconds(0) && by < Seconds(0) && -by <= -over;
            if ((isShorter || isLonger) && offers.size() < most) {
                offers.append({isShorter ? Words::shorter(number, beat->spec.name, by) : Words::longer(number, beat->spec.name, -by),
                               EditKind::ChangeLength, withDuration(project, {beat.id()}, wanted)});
            }
        }
    });
    forEachBeat([&](int number, const Beat &beat) {
        const Seconds duration = beat->spec.duration;
        if (over > Seconds(0) && duration <= over && project.beats.size() > 1)
            offers.append({Words::without(number, beat->spec.name, duration), EditKind::DeleteBeats, withoutBeats(project, {beat.id()})});
    });
    return offers;
}

} // namespace beatreel
