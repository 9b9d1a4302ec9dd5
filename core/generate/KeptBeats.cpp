// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generate/KeptBeats.h"

#include "core/story/Brief.h"
#include "core/story/LibraryJson.h"

#include <QCoreApplication>

namespace beatreel {

namespace {

/// What forbids keeping a beat, in a sentence.
class Refusals
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::KeptBeats)

public:
    [[nodiscard]] static QString badDuration(const KeptBeat &kept)
    {
        return tr("Beat %1 is kept at %2 to %3, but a beat lasts 5, 10 or 15 s. "
                  "Unlock it, or give it one of these lengths.")
            .arg(QString::number(kept.number), clockText(kept.beat.start), clockText(kept.end()));
    }

    [[nodiscard]] static QString offTheGrid(const KeptBeat &kept)
    {
        return tr("Beat %1 is kept at %2 to %3, but a beat begins at a multiple of 5 s. "
                  "Unlock it, or give the beats before it lengths of 5, 10 or 15 s.")
            .arg(QString::number(kept.number), clockText(kept.beat.start), clockText(kept.end()));
    }

    [[nodiscard]] static QString overlap(const KeptBeat &kept, const KeptBeat &before)
    {
        return tr("Beat %1 is kept at %2 to %3, but beat %4 is kept until %5. Unlock one of them.")
            .arg(QString::number(kept.number), clockText(kept.beat.start), clockText(kept.end()),
                 QString::number(before.number), clockText(before.end()));
    }

    [[nodiscard]] static QString tooLate(const KeptBeat &kept, Seconds duration)
    {
        if (kept.end() > kLongestDuration) {
            return tr("Beat %1 is kept at %2 to %3, but the brief asks for %4 s. "
                      "Unlock it, or move it nearer to the beginning.")
                .arg(QString::number(kept.number), clockText(kept.beat.start), clockText(kept.end()),
                     QString::number(duration.count()));
        }
        return tr("Beat %1 is kept at %2 to %3, but the brief asks for %4 s. Unlock it, or ask for %5 s.")
            .arg(QString::number(kept.number), clockText(kept.beat.start), clockText(kept.end()),
                 QString::number(duration.count()), QString::number(kept.end().count()));
    }
};

} // namespace

Result<void> checkKept(const QList<KeptBeat> &kept, Seconds duration)
{
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const Seconds start = kept[i].beat.start;
        if (!isBeatDuration(kept[i].beat.duration))
            return fail(ErrorKind::BadInput, Refusals::badDuration(kept[i]));
        if (start < Seconds{0} || start % kChunkLength != Seconds{0})
            return fail(ErrorKind::BadInput, Refusals::offTheGrid(kept[i]));
        if (i > 0 && start < kept[i - 1].end())
            return fail(ErrorKind::BadInput, Refusals::overlap(kept[i], kept[i - 1]));
    }
    // The last, so that the length that the sentence proposes has room for all.
    if (!kept.isEmpty() && kept.last().end() > duration)
        return fail(ErrorKind::BadInput, Refusals::tooLate(kept.last(), duration));
    return {};
}

} // namespace beatreel
