// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Costs.h"
#include "ui/common/Icons.h"
#include "ui/common/PaintedItems.h"

#include <QWidget>

#include <array>

namespace beatreel {

/// One line of the costs.
struct CostLine
{
    std::optional<Icon> icon;
    QString name;
    CostRow row;

    [[nodiscard]] QString spoken() const;
};

/// What stands in a cell: "–" for nothing, "free", "$0.19", "price unknown".
[[nodiscard]] QString costText(const CostSum &sum);

/// The lines of the costs under their three columns, the total last. Painted, as there may be hundreds of beats.
class CostsTable : public QWidget, public PaintedItems
{
    Q_OBJECT

public:
    explicit CostsTable(QWidget *parent = nullptr);

    void show(const QString &what, const QList<CostLine> &lines, const CostRow &total);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] QWidget *surface() override { return this; }
    [[nodiscard]] int itemCount(const Path &path) override;
    [[nodiscard]] Item item(const Path &path) override;
    void act(const Path &path, const QString &action) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Columns
    {
        int name = 0;            ///< its width
        std::array<int, 3> right; ///< where each sum ends
        std::array<int, 3> width;
    };

    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] QRect lineRect(int line) const;
    [[nodiscard]] Columns columns() const;
    /// Where that lies in a language that is read from the right.
    [[nodiscard]] QRect visual(const QRect &fromLeft) const;
    void paintHead(QPainter &painter, const Columns &columns) const;
    void paintLineAt(QPainter &painter, int line, const Columns &columns) const;
    void paintCells(QPainter &painter, const QRect &rect, const CostRow &row, const Columns &columns) const;

    QString m_what; ///< the first column's title
    QList<CostLine> m_lines; ///< the total is the last
};

} // namespace beatreel
