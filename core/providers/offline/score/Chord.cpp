// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Chord.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace beatreel::score {

namespace {

struct Quality
{
    QStringView name;
    std::vector<int> intervals;
};

const std::vector<Quality> &qualities()
{
    static const std::vector<Quality> table = {
        {u"", {0, 4, 7}},         {u"m", {0, 3, 7}},          {u"5", {0, 7}},
        {u"sus2", {0, 2, 7}},     {u"sus4", {0, 5, 7}},       {u"add9", {0, 2, 4, 7}},
        {u"madd9", {0, 2, 3, 7}}, {u"6", {0, 4, 7, 9}},       {u"m6", {0, 3, 7, 9}},
        {u"7", {0, 4, 7, 10}},    {u"m7", {0, 3, 7, 10}},     {u"maj7", {0, 4, 7, 11}},
        {u"9", {0, 2, 4, 7, 10}}, {u"m9", {0, 2, 3, 7, 10}},  {u"maj9", {0, 2, 4, 7, 11}},
        {u"dim", {0, 3, 6}},      {u"7sus4", {0, 5, 7, 10}},
    };
    return table;
}

struct Pitch
{
    int value = 0;
    qsizetype letters = 1;
};

Pitch parsePitch(QStringView text)
{
    constexpr std::array<int, 7> kNatural = {9, 11, 0, 2, 4, 5, 7}; // A to G
    const int natural = kNatural.at(static_cast<size_t>(text.front().unicode() - u'A'));
    if (text.size() > 1 && text[1] == u'#')
        return {natural + 1, 2};
    if (text.size() > 1 && text[1] == u'b')
        return {natural - 1, 2};
    return {natural, 1};
}

int pitchClass(int key)
{
    return ((key % 12) + 12) % 12;
}

} // namespace

bool Chord::contains(int key) const
{
    return std::ranges::find(intervals, pitchClass(key - root)) != intervals.end();
}

int Chord::nearestTone(int key) const
{
    for (int distance = 0; distance < 12; ++distance) {
        if (contains(key - distance))
            return key - distance;
        if (contains(key + distance))
            return key + distance;
    }
    return key;
}

Chord parseChord(QStringView symbol, int transpose)
{
    const qsizetype stroke = symbol.indexOf(u'/');
    const QStringView upper = stroke < 0 ? symbol : symbol.first(stroke);
    const Pitch root = parsePitch(upper);
    const QStringView name = upper.sliced(root.letters);
    const auto quality = std::ranges::find(qualities(), name, &Quality::name);
    Q_ASSERT(quality != qualities().end());

    Chord chord;
    chord.root = pitchClass(root.value + transpose);
    chord.bass = stroke < 0 ? chord.root : pitchClass(parsePitch(symbol.sliced(stroke + 1)).value + transpose);
    chord.intervals = quality == qualities().end() ? qualities().front().intervals : quality->intervals;
    return chord;
}

} // namespace beatreel::score
