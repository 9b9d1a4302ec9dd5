// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/cards/FilmFaces.h"
#include "ui/common/PaintedItems.h"

#include <QWidget>

namespace beatreel {

/// Keeps time in sight under the board: one cell a beat, as wide as it is long, and the playhead over them. The whole
/// film always fits.
class TimeStrip : public QWidget, public PaintedItems
{
    Q_OBJECT

public:
    /// The film outlives it; whoever owns it keeps it up to date.
    explicit TimeStrip(FilmFaces &film, QWidget *parent = nullptr);

    void setProject(OpenProject *open);

    [[nodiscard]] QRect cellRect(qsizetype beat) const;
    [[nodiscard]] double x(double seconds) const;
    [[nodiscard]] double seconds(double x) const;

    [[nodiscard]] QWidget *surface() override { return this; }
    [[nodiscard]] int itemCount(const Path &path) override;
    [[nodiscard]] Item item(const Path &path) override;
    void act(const Path &path, const QString &action) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] const Appearance &appearance() const;
    [[nodiscard]] double playheadX() const;
    void onSelectionChanged();
    void onPlayheadMoved();
    void setHovered(qsizetype beat);
    void scrubTo(int x);
    void select(const BeatId &beat);
    void paintTimes(QPainter &painter, const QRect &dirty);
    void paintCells(QPainter &painter, const QRect &dirty);

    FilmFaces &m_film;
    OpenProject *m_open = nullptr;
    qsizetype m_hovered = -1;
    double m_shownPlayhead = 0;
};

} // namespace beatreel
