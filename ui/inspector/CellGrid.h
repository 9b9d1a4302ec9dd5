// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;

namespace beatreel {

/// Fields under their labels, two beside each other where there is room. Hidden ones leave no gap.
class CellGrid : public QWidget
{
    Q_OBJECT

public:
    explicit CellGrid(QWidget *parent = nullptr);

    enum class Span { One, Row };
    /// Takes ownership. The cell, to be hidden or shown with its label.
    QWidget *add(const QString &label, QWidget *field, Span span = Span::One);
    void setShown(QWidget *cell, bool shown);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Cell
    {
        QWidget *widget;
        Span span;
        bool isShown = true;
    };
    [[nodiscard]] int leastWidth() const;
    void arrange();

    QGridLayout *m_grid;
    QList<Cell> m_cells;
};

} // namespace beatreel
