// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Appearance.h"
#include "ui/common/PaintedItems.h"
#include "ui/takes/ProvenanceRows.h"

#include <QWidget>

namespace beatreel {

/// Where two takes come from, in two columns: what differs has a dot and a heavier weight, the rest is grey. As high as
/// its rows. Up and Down go from row to row, Ctrl+C copies one.
class ProvenanceTable : public QWidget, public PaintedItems
{
    Q_OBJECT

public:
    explicit ProvenanceTable(QWidget *parent = nullptr);

    /// Empty titles: there is no such column.
    void show(const QString &titleA, const QString &titleB, const QList<ProvenanceRow> &rows);
    [[nodiscard]] const QList<ProvenanceRow> &rows() const { return m_rows; }

    [[nodiscard]] QWidget *surface() override { return this; }
    [[nodiscard]] int itemCount(const Path &path) override;
    [[nodiscard]] Item item(const Path &path) override;
    void act(const Path &path, const QString &action) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void copyWanted(const QString &text);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Columns
    {
        int label;
        int a;
        int b;
        int width; ///< of a and of b
    };
    [[nodiscard]] const Appearance &appearance() const;
    [[nodiscard]] Columns columns(int width) const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int rowHeight(const ProvenanceRow &row, int width) const;
    [[nodiscard]] QRect rowRect(int index) const;
    [[nodiscard]] int indexAt(int y) const;
    [[nodiscard]] QString wordsOf(const ProvenanceRow &row) const;
    void paintHead(QPainter &painter);
    void paintRow(QPainter &painter, const QRect &rect, const ProvenanceRow &row);
    void setCurrent(int index);

    QString m_titleA;
    QString m_titleB;
    QList<ProvenanceRow> m_rows;
    int m_current = 0;
};

} // namespace beatreel
