// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Figure.h"

namespace beatreel::score {

int Step::strength() const
{
    if (mark.isDigit())
        return mark.digitValue();
    return mark.isUpper() ? 8 : 6;
}

std::vector<Step> parseFigure(QStringView figure)
{
    std::vector<Step> steps;
    if (figure.isEmpty())
        return steps;
    const double unit = 1.0 / static_cast<double>(figure.size());
    bool isHeld = false;
    for (qsizetype i = 0; i < figure.size(); ++i) {
        const QChar mark = figure[i];
        if (mark == u'-') {
            if (isHeld)
                steps.back().length += unit;
            continue;
        }
        isHeld = mark != u'.';
        if (isHeld)
            steps.push_back({static_cast<double>(i) * unit, unit, mark});
    }
    return steps;
}

} // namespace beatreel::score
