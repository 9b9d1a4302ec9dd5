// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/CellGrid.h"

#include "ui/inspector/FieldLabel.h"

#include <QGridLayout>

#include <algorithm>

namespace beatreel {

namespace {

constexpr int kAcross = 12;
constexpr int kDown = 8;

} // namespace

CellGrid::CellGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kAcross);
    m_grid->setVerticalSpacing(kDown);
    m_grid->setColumnStretch(0, 1);
}

QWidget *CellGrid::add(const QString &label, QWidget *field, Span span)
{
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    field->setParent(cell);
    column->addWidget(fieldLabel(label, field, cell));
    column->addWidget(field);
    column->addStretch(1);
    m_cells.append({cell, span});
    arrange();
    return cell;
}

void CellGrid::setShown(QWidget *widget, bool shown)
{
    const auto cell = std::ranges::find(m_cells, widget, &Cell::widget);
    if (cell == m_cells.end() || cell->isShown == shown)
        return;
    cell->isShown = shown;
    arrange();
}

int CellGrid::leastWidth() const
{
    int width = 0;
    for (const Cell &cell : m_cells) {
        if (cell.isShown && cell.span == Span::One)
            width = std::max(width, cell.widget->minimumSizeHint().width());
    }
    return width;
}

QSize CellGrid::minimumSizeHint() const
{
    return {leastWidth(), QWidget::minimumSizeHint().height()};
}

void CellGrid::arrange()
{
    const int columns = width() < 2 * leastWidth() + kAcross ? 1 : 2;
    m_grid->setColumnStretch(1, columns - 1);
    int row = 0, column = 0;
    for (const Cell &cell : std::as_const(m_cells)) {
        m_grid->removeWidget(cell.widget);
        cell.widget->setVisible(cell.isShown);
        if (!cell.isShown)
            continue;
        const bool isRow = cell.span == Span::Row;
        if (isRow && column > 0)
            ++row;
        m_grid->addWidget(cell.widget, row, isRow ? 0 : column, 1, isRow ? columns : 1);
        column = isRow ? 0 : (column + 1) % columns;
        row += column == 0 ? 1 : 0;
    }
}

void CellGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace beatreel
