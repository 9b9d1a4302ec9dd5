// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPainter;

namespace beatreel {

struct Appearance;

/// A count on a tab or beside a word; hidden while it is 0. Its accessible name is for the owner to set ("2 jobs").
class Badge : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);

    [[nodiscard]] int count() const { return m_count; }
    void setCount(int count);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
};

/// Size of a badge in logical pixels; from 100 on it says 99+.
[[nodiscard]] QSize badgeSize(int count, const Appearance &appearance);
void paintBadge(QPainter &painter, const QRect &rect, int count, const Appearance &appearance);

} // namespace beatreel
