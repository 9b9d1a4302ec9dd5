// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>

namespace beatreel {

/// Nine places of a frame to choose from. The arrows walk between them.
class AnchorPad : public QWidget
{
    Q_OBJECT

public:
    explicit AnchorPad(QWidget *parent = nullptr);

    /// 0, 0.5 or 1 in both directions; the nearest is shown.
    void setAnchor(QPointF anchor);
    [[nodiscard]] QPointF anchor() const { return {m_column / 2.0, m_row / 2.0}; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// Where a place is pressed.
    [[nodiscard]] QRect cellRect(int column, int row) const;

signals:
    void chosen(QPointF anchor);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] std::optional<QPoint> cellAt(const QPoint &place) const;
    void choose(int column, int row);
    void tellName();

    int m_column = 1;
    int m_row = 1;
    std::optional<QPoint> m_hovered;
};

} // namespace beatreel
