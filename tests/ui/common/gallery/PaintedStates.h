// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace beatreel::gallery {

/// What is painted on cards: plates and the ladder on a bright and a dark picture, energy bars, offers on stale and failed bands,
/// badges, the focus ring beside the selection.
class PaintedStates : public QWidget
{
public:
    explicit PaintedStates(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// All icons at 12, 14, 16 and 20 px, with their names.
class IconSheet : public QWidget
{
public:
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace beatreel::gallery
