// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/CostsTable.h"

#include "ui/common/Appearance.h"
#include "ui/common/Painting.h"
#include "ui/common/TabularText.h"

#include <QCoreApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QtMath>

#include <algorithm>

namespace beatreel {

namespace {

constexpr int kLineHeight = 24;
constexpr int kBetween = 12;
constexpr int kBetweenNarrow = 6;
constexpr int kIconFrom = 84; ///< a narrower name has no icon
constexpr int kLeastColumn = 44;
constexpr int kWordyFrom = 300; ///< below: shorter titles

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::CostsTable)
};

const std::array<CostSum CostRow::*, 3> &sums()
{
    static const std::array<CostSum CostRow::*, 3> all{&CostRow::toBuild, &CostRow::reserved, &CostRow::spent};
    return all;
}

QString columnTitle(size_t column, bool isWordy)
{
    switch (column) {
    case 0:
        return isWordy ? Words::tr("Stale, to build") : Words::tr("To build");
    case 1:
        return Words::tr("Reserved");
    default:
        return Words::tr("Spent");
    }
}

QString spokenSum(const CostSum &sum)
{
    return sum.count == 0 ? Words::tr("nothing") : spokenPrice(sum.price());
}

} // namespace

QString CostLine::spoken() const
{
    return Words::tr("%1: to build %2, reserved %3, spent %4")
        .arg(name, spokenSum(row.toBuild), spokenSum(row.reserved), spokenSum(row.spent));
}

QString costText(const CostSum &sum)
{
    return sum.count == 0 ? QStringLiteral("–") : priceText(sum.price());
}

CostsTable::CostsTable(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("costsTable"));
    setAccessibleName(tr("Costs"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    PaintedItems::install();
}

void CostsTable::show(const QString &what, const QList<CostLine> &lines, const CostRow &total)
{
    m_what = what;
    m_lines = lines;
    m_lines.append({std::nullopt, tr("Total"), total});
    updateGeometry();
    update();
}

int CostsTable::lineHeight() const
{
    return Appearance::of(this).type.controlHeight(kLineHeight);
}

QRect CostsTable::lineRect(int line) const
{
    return {0, (line + 1) * lineHeight(), width(), lineHeight()};
}

QSize CostsTable::sizeHint() const
{
    return {280, static_cast<int>(m_lines.size() + 1) * lineHeight()};
}

QSize CostsTable::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

CostsTable::Columns CostsTable::columns() const
{
    const TypeScale &type = Appearance::of(this).type;
    const QFont titles = type.font(TextSize::Caption);
    const QFont bold = type.font(TextSize::Body, QFont::DemiBold);
    Columns columns;
    int right = width();
    const int between = width() >= kWordyFrom ? kBetween : kBetweenNarrow;
    for (size_t i = sums().size(); i-- > 0;) {
        int wide = std::max(kLeastColumn, textWidth(titles, columnTitle(i, width() >= kWordyFrom)));
        for (const CostLine &line : m_lines)
            wide = std::max(wide, qCeil(tabularWidth(bold, costText(line.row.*sums()[i]))));
        columns.right[i] = right;
        columns.width[i] = std::min(wide, width() / 4);
        right -= columns.width[i] + between;
    }
    columns.name = right;
    return columns;
}

QRect CostsTable::visual(const QRect &fromLeft) const
{
    return QStyle::visualRect(layoutDirection(), rect(), fromLeft);
}

void CostsTable::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Columns at = columns();
    paintHead(painter, at);
    for (int i = 0; i < m_lines.size(); ++i) {
        if (lineRect(i).intersects(event->rect()))
            paintLineAt(painter, i, at);
    }
}

void CostsTable::paintHead(QPainter &painter, const Columns &columns) const
{
    const Appearance &look = Appearance::of(this);
    painter.setFont(look.type.font(TextSize::Caption));
    painter.setPen(look.theme.text3);
    const int height = lineHeight();
    painter.drawText(visual(QRect(0, 0, columns.name, height)), Qt::AlignVCenter | Qt::AlignLeft, m_what);
    for (size_t i = 0; i < sums().size(); ++i) {
        const QRect cell = visual({columns.right[i] - columns.width[i], 0, columns.width[i], height});
        painter.drawText(cell, Qt::AlignVCenter | Qt::AlignRight,
                         painter.fontMetrics().elidedText(columnTitle(i, width() >= kWordyFrom), Qt::ElideRight, cell.width()));
    }
    paintHorizontalLine(painter, QRect(0, height - 1, width(), 1), look.theme.line);
}

void CostsTable::paintLineAt(QPainter &painter, int line, const Columns &columns) const
{
    const Appearance &look = Appearance::of(this);
    const CostLine &what = m_lines[line];
    const QRect rect = lineRect(line);
    const bool isTotal = line == m_lines.size() - 1;
    int left = 0;
    if (what.icon && columns.name >= look.type.scaled(kIconFrom)) {
        const int side = look.type.scaled(kIconInCaption);
        paintIcon(painter, *what.icon, visual({0, rect.center().y() - side / 2, side, side}), look.theme.text2);
        left = side + 6;
    }
    painter.setFont(look.type.font(TextSize::Body, isTotal ? QFont::DemiBold : QFont::Normal));
    painter.setPen(look.theme.text);
    const QRect name = visual({left, rect.top(), columns.name - left, rect.height()});
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(what.name, Qt::ElideRight, name.width()));
    paintCells(painter, rect, what.row, columns);
    if (isTotal)
        return;
    const bool isBeforeTotal = line == m_lines.size() - 2;
    paintHorizontalLine(painter, QRect(0, rect.bottom(), width(), 1), isBeforeTotal ? look.theme.control : look.theme.line);
}

void CostsTable::paintCells(QPainter &painter, const QRect &rect, const CostRow &row, const Columns &columns) const
{
    const Theme &theme = Appearance::of(this).theme;
    for (size_t i = 0; i < sums().size(); ++i) {
        const CostSum &sum = row.*sums()[i];
        const bool isMoney = sum.count > 0 && sum.price().kind() != Price::Kind::Free;
        const QColor money = i == 0 ? theme.stale : theme.text;
        painter.setPen(isMoney ? money : theme.text3);
        const QRect cell = visual({columns.right[i] - columns.width[i], rect.top(), columns.width[i], rect.height()});
        const QString text = costText(sum);
        if (tabularWidth(painter.font(), text) <= cell.width())
            paintTabular(painter, cell, Qt::AlignVCenter | Qt::AlignRight, text);
        else
            painter.drawText(cell, Qt::AlignVCenter | Qt::AlignRight, sum.unknown > 0 ? tr("unknown") : text);
    }
}

int CostsTable::itemCount(const Path &path)
{
    return path.isEmpty() ? static_cast<int>(m_lines.size()) : 0;
}

PaintedItems::Item CostsTable::item(const Path &path)
{
    const int line = path.value(0);
    return {.name = m_lines[line].spoken(), .place = lineRect(line), .role = QAccessible::ListItem, .isSelected = false, .hasFocus = false,
            .percent = std::nullopt, .actions = {}};
}

void CostsTable::act(const Path &, const QString &) {}

} // namespace beatreel
