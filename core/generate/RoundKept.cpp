// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generate/RoundKept.h"

namespace beatreel {

namespace {

int sumOf(const QList<WishedBeat> &beats)
{
    int sum = 0;
    for (const WishedBeat &beat : beats)
        sum += beat.seconds;
    return sum;
}

/// A wish that is put round kept beats.
class Placing
{
public:
    Placing(const QList<WishedBeat> &wish, const QList<KeptBeat> &kept, Seconds total, const StoryLibrary &library, const QList<TemplateId> &more)
        : m_wish(wish), m_kept(kept), m_total(total), m_library(library), m_more(more), m_free(freeStretches(kept, total))
    {
    }

    [[nodiscard]] RoundKept place() const
    {
        if (const auto whole = asWished())
            return {RoundKept::Fit::AsWished, *whole};
        if (const auto round = filled(m_wish))
            return {RoundKept::Fit::OnlyWay, withKept(*round)};
        return {RoundKept::Fit::Nearest, withKept(nearest())};
    }

private:
    using Filling = QList<QList<WishedBeat>>; ///< for each free stretch its beats

    [[nodiscard]] bool isMeant(const WishedBeat &wished, const KeptBeat &kept) const
    {
        return wished.beat == kept.beat.templateId || !m_library.find(kept.beat.templateId);
    }

    [[nodiscard]] std::optional<QList<PlacedBeat>> asWished() const
    {
        QList<PlacedBeat> placed;
        Seconds at{0};
        qsizetype next = 0;
        for (const WishedBeat &wished : m_wish) {
            PlacedBeat beat{wished};
            const Seconds end = at + Seconds(wished.seconds);
            if (next < m_kept.size() && m_kept[next].beat.start == at) {
                if (m_kept[next].end() != end || !isMeant(wished, m_kept[next]))
                    return std::nullopt;
                beat.kept = next++;
            } else if (next < m_kept.size() && m_kept[next].beat.start < end) {
                return std::nullopt;
            }
            placed.append(beat);
            at = end;
        }
        return at == m_total && next == m_kept.size() ? std::optional(placed) : std::nullopt;
    }

    /// These beats one after the other, where each stretch is filled exactly.
    [[nodiscard]] std::optional<Filling> filled(const QList<WishedBeat> &beats) const
    {
        Filling filling;
        qsizetype next = 0;
        for (const FreeStretch &stretch : m_free) {
            QList<WishedBeat> here;
            while (next < beats.size() && sumOf(here) < stretch.length().count())
                here.append(beats[next++]);
            if (sumOf(here) != stretch.length().count())
                return std::nullopt;
            filling.append(here);
        }
        return next == beats.size() ? std::optional(filling) : std::nullopt;
    }

    /// The wish without those of its beats that stand for kept ones.
    [[nodiscard]] QList<WishedBeat> fresh() const
    {
        QList<WishedBeat> rest = m_wish;
        qsizetype from = 0;
        for (const KeptBeat &kept : m_kept) {
            const auto found = std::find_if(rest.begin() + from, rest.end(), [&](const WishedBeat &wished) { return wished.beat == kept.beat.templateId; });
            if (found == rest.end())
                continue;
            from = found - rest.begin();
            rest.erase(found);
        }
        return rest;
    }

    [[nodiscard]] Filling nearest() const
    {
        const QList<WishedBeat> rest = fresh();
        if (const auto exactly = filled(rest))
            return *exactly;
        Filling filling;
        qsizetype next = 0;
        for (qsizetype i = 0; i < m_free.size(); ++i) {
            const auto length = static_cast<int>(m_free[i].length().count());
            const bool isLast = i + 1 == m_free.size();
            QList<WishedBeat> here;
            while (next < rest.size() && (isLast || sumOf(here) < length))
                here.append(rest[next++]);
            if (here.isEmpty())
                here.append({m_more[i % m_more.size()], length});
            filling.append(nearestSequence(here, length, m_more));
        }
        return filling;
    }

    [[nodiscard]] QList<PlacedBeat> withKept(const Filling &filling) const
    {
        QList<PlacedBeat> placed;
        qsizetype next = 0;
        const auto keepUntil = [&](Seconds end) {
            for (; next < m_kept.size() && m_kept[next].beat.start < end; ++next)
                placed.append({{m_kept[next].beat.templateId, static_cast<int>(m_kept[next].beat.duration.count())}, next});
        };
        for (qsizetype i = 0; i < m_free.size(); ++i) {
            keepUntil(m_free[i].start);
            for (const WishedBeat &wished : filling[i])
                placed.append({wished});
        }
        keepUntil(m_total);
        return placed;
    }

    const QList<WishedBeat> &m_wish;
    const QList<KeptBeat> &m_kept;
    Seconds m_total;
    const StoryLibrary &m_library;
    const QList<TemplateId> &m_more;
    QList<FreeStretch> m_free;
};

} // namespace

QList<FreeStretch> freeStretches(const QList<KeptBeat> &kept, Seconds total)
{
    QList<FreeStretch> free;
    Seconds at{0};
    for (const KeptBeat &one : kept) {
        if (one.beat.start > at)
            free.append({at, one.beat.start});
        at = one.end();
    }
    if (at < total)
        free.append({at, total});
    return free;
}

RoundKept placedRoundKept(const QList<WishedBeat> &wish, const QList<KeptBeat> &kept, Seconds total, const StoryLibrary &library,
                          const QList<TemplateId> &more)
{
    return Placing(wish, kept, total, library, more).place();
}

} // namespace beatreel
