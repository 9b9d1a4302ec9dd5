// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Columns.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <array>

namespace beatreel::cli {

namespace {

struct Range
{
    char32_t first, last;
};

/// Unicode's East Asian Width: wide and full.
constexpr std::array kWide{
    Range{0x1100, 0x115f},   Range{0x2e80, 0x303e},   Range{0x3041, 0xa4cf},   Range{0xa960, 0xa97f},   Range{0xac00, 0xd7a3},
    Range{0xf900, 0xfaff},   Range{0xfe30, 0xfe6f},   Range{0xff00, 0xff60},   Range{0xffe0, 0xffe6},   Range{0x1f300, 0x1f64f},
    Range{0x1f900, 0x1f9ff}, Range{0x20000, 0x3fffd},
};

int widthOf(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    return std::ranges::any_of(kWide, [letter](const Range &range) { return letter >= range.first && letter <= range.last; }) ? 2 : 1;
}

QString spaces(const QString &text, int columns)
{
    return QString(std::max(0, columns - displayWidth(text)), u' ');
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t letter : text.toUcs4())
        width += widthOf(letter);
    return width;
}

QString padded(const QString &text, int columns)
{
    return text + spaces(text, columns);
}

QString paddedBefore(const QString &text, int columns)
{
    return spaces(text, columns) + text;
}

int columnsFor(const QStringList &texts, int least)
{
    int columns = least;
    for (const QString &text : texts)
        columns = std::max(columns, displayWidth(text));
    return columns;
}

QString cutTo(const QString &text, int columns)
{
    if (displayWidth(text) <= columns)
        return text;
    int width = 1; // the ellipsis
    QString cut;
    for (const char32_t letter : text.toUcs4()) {
        width += widthOf(letter);
        if (width > columns)
            break;
        cut += QChar::fromUcs4(letter);
    }
    return cut + u'…';
}

} // namespace beatreel::cli
