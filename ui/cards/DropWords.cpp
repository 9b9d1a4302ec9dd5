// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/DropWords.h"

#include "ui/workspace/TimeText.h"

#include <QCoreApplication>

#include <algorithm>

namespace beatreel {

namespace {

class DropSentences
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::DropWords)

public:
    [[nodiscard]] static QString move() { return tr("to %1, becomes beat %2"); }
    [[nodiscard]] static QString swap() { return tr("swap with %1", "beat"); }
    [[nodiscard]] static QString replace() { return tr("beat %1 becomes %2", "template"); }
    [[nodiscard]] static QString insert() { return tr("%1 s of %2 s, frame %3", "length, target length, price"); }
    [[nodiscard]] static QString locked() { return tr("Beat %1 is locked. Unlock it to move it."); }
};

} // namespace

QString moveWords(Seconds start, qsizetype number)
{
    return DropSentences::move().arg(clockText(start)).arg(number);
}

QString swapWords(qsizetype number)
{
    return DropSentences::swap().arg(number);
}

QString replaceWords(qsizetype number, const BeatTemplate &beatTemplate)
{
    return DropSentences::replace().arg(number).arg(beatTemplate.id.text());
}

QString insertWords(const OpenProject &open, const BeatTemplate &beatTemplate)
{
    return DropSentences::insert()
        .arg((open.project().duration() + beatTemplate.duration).count())
        .arg(open.project().requestedDuration.count())
        .arg(priceText(open.priceOfOne(Slot::frame(BeatId()))));
}

QString lockedWords(qsizetype number)
{
    return DropSentences::locked().arg(number);
}

bool isTooLongWith(const Project &project, const BeatTemplate &beatTemplate)
{
    return project.duration() + beatTemplate.duration > project.requestedDuration;
}

std::vector<qsizetype> orderWithMoved(qsizetype size, const std::vector<qsizetype> &moved, qsizetype gap)
{
    std::vector<qsizetype> order;
    order.reserve(static_cast<size_t>(size));
    for (qsizetype i = 0; i <= size; ++i) {
        if (i == gap)
            order.insert(order.end(), moved.begin(), moved.end());
        if (i < size && std::ranges::find(moved, i) == moved.end())
            order.push_back(i);
    }
    return order;
}

} // namespace beatreel
