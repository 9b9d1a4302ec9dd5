// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/StoryboardPage.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace beatreel {

namespace {

// In millimetres.
constexpr double kMargin = 12;
constexpr double kHead = 18;
constexpr double kFoot = 6;
constexpr double kCellGap = 5;

/// One way of dividing a page.
struct Division
{
    int perPage;
    int columns;
    bool isLandscape;
    bool isBeside;
    double pictureShare; ///< of the cell's width where beside, at most of its height where above
    double titlePoints;
    double bodyPoints;
};

constexpr Division kDivisions[] = {
    {1, 1, false, false, 0.60, 13, 10},   {2, 2, true, false, 0.60, 11, 9},
    {3, 1, false, true, 0.62, 10.5, 8.5}, {4, 1, false, true, 0.47, 10, 8},
    {6, 3, true, false, 0.66, 9, 7.25},   {8, 4, true, false, 0.66, 8.5, 7},
    {9, 3, false, false, 0.66, 8.5, 7},   {12, 3, false, false, 0.60, 7.5, 6.5},
};

const Division &divisionFor(int perPage)
{
    const auto it = std::ranges::find_if(
        kDivisions, [&](const Division &division) { return division.perPage == perPage; });
    Q_ASSERT(it != std::end(kDivisions));
    return *it;
}

/// Pictures that are hardly wider than high leave no room under them.
constexpr double kLeastAspectAbove = 1.3;
constexpr double kShareOfTall = 0.45;

} // namespace

// As in the Unicode CLDR, supplemental/measurementData, paperSize.
Paper usualPaper(const QLocale &place)
{
    constexpr std::array kLetter{QLocale::Belize, QLocale::Canada, QLocale::Chile, QLocale::Colombia, QLocale::CostaRica,
                                 QLocale::Guatemala, QLocale::Mexico, QLocale::Nicaragua, QLocale::Panama, QLocale::Philippines,
                                 QLocale::PuertoRico, QLocale::ElSalvador, QLocale::UnitedStates, QLocale::Venezuela};
    return std::ranges::find(kLetter, place.territory()) == kLetter.end() ? Paper::A4 : Paper::Letter;
}

const QList<int> &beatsPerPageChoices()
{
    static const QList<int> choices = [] {
        QList<int> all;
        for (const Division &division : kDivisions)
            all.append(division.perPage);
        return all;
    }();
    return choices;
}

StoryboardPage::StoryboardPage(Paper size, int perPage, double aspect, double dotsPerInch)
    : paper(size == Paper::A4 ? QPageSize::A4 : QPageSize::Letter), dotsPerMm(dotsPerInch / 25.4)
{
    const Division &division = divisionFor(perPage);
    isLandscape = division.isLandscape;
    QSizeF sheet = paper.size(QPageSize::Millimeter) * dotsPerMm;
    if (isLandscape)
        sheet.transpose();
    const QRectF inner = QRectF({0, 0}, sheet).adjusted(mm(kMargin), mm(kMargin), -mm(kMargin), -mm(kMargin));
    head = QRectF(inner.topLeft(), QSizeF(inner.width(), mm(kHead)));
    foot = QRectF(inner.left(), inner.bottom() - mm(kFoot), inner.width(), mm(kFoot));
    body = QRectF(QPointF(inner.left(), head.bottom()), QPointF(inner.right(), foot.top()));

    isBeside = division.isBeside || aspect < kLeastAspectAbove;
    const int rows = perPage / division.columns;
    double width = (body.width() - mm(kCellGap) * (division.columns - 1)) / division.columns;
    const double height = (body.height() - mm(kCellGap) * (rows - 1)) / rows;
    const double share = isBeside && !division.isBeside ? kShareOfTall : division.pictureShare;
    const double pictureWidth =
        isBeside ? std::min(width * share, height * aspect) : std::min(width, height * share * aspect);
    picture = QSizeF(pictureWidth, pictureWidth / aspect);
    // Columns are no wider than pictures that need the height for their texts.
    if (!isBeside && division.columns > 1)
        width = pictureWidth;
    const double step = division.columns > 1 ? (body.width() - width) / (division.columns - 1) : 0;
    for (int i = 0; i < perPage; ++i)
        cells.append({body.left() + (i % division.columns) * step,
                      body.top() + (i / division.columns) * (height + mm(kCellGap)), width, height});
    gap = isBeside ? mm(perPage <= 4 ? 5 : 3) : mm(1.2);

    title = style(division.titlePoints, QFont::DemiBold, ink::kText);
    facts = style(division.bodyPoints, QFont::Normal, ink::kQuiet);
    text = style(division.bodyPoints, QFont::Normal, ink::kText);
    text.alignsByScript = true;
    name = style(15, QFont::DemiBold, ink::kText);
    fieldLabel = style(6.5, QFont::Medium, ink::kQuiet);
    field = style(8.5, QFont::Normal, ink::kText);
    small = style(7, QFont::Normal, ink::kQuiet);
}

TextStyle StoryboardPage::style(double points, QFont::Weight weight, const QColor &colour) const
{
    return textStyle(points * dotsPerMm * 25.4 / 72, weight, colour);
}

} // namespace beatreel
