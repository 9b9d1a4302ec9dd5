// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace beatreel {

/// The titles of the videos' columns, in line with what stands under them; a click sorts.
class VideosHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit VideosHeader(QWidget *parent);

    /// What a title wants at least, in logical pixels.
    [[nodiscard]] int titleWidth(int section) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace beatreel
