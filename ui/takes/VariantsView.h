// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/PaintedItems.h"
#include "ui/takes/ComparedTakes.h"

#include <QWidget>

namespace beatreel {

class PriceButton;
class TakePictures;

/// Four variants of a frame as a 2 x 2: 1 to 4, or a click, use one; Esc keeps the present one. They come in as they are
/// made.
class VariantsView : public QWidget, public PaintedItems
{
    Q_OBJECT

public:
    /// Both outlive it.
    VariantsView(ComparedTakes &compared, TakePictures &pictures, QWidget *parent = nullptr);

    /// Which takes of which frame; none: nothing is shown.
    void offer(const Slot &frame, const QList<TakeId> &variants);
    [[nodiscard]] const QList<TakeId> &variants() const { return m_variants; }
    [[nodiscard]] QRect cellRect(int index) const;
    [[nodiscard]] QString description() const;

    [[nodiscard]] QWidget *surface() override { return this; }
    [[nodiscard]] int itemCount(const Path &path) override;
    [[nodiscard]] Item item(const Path &path) override;
    void act(const Path &path, const QString &action) override;

    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 160}; }

signals:
    /// What the choice of one means.
    void announced(const QString &sentence);
    /// One was used, or the present one kept.
    void finished();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] std::optional<Take> takeAt(int index) const;
    [[nodiscard]] QString stateOf(int index) const;
    [[nodiscard]] int indexAt(const QPoint &place) const;
    void use(int index);
    void keep();
    void setCurrent(int index);
    void setHovered(int index);
    void paintCell(QPainter &painter, int index);

    ComparedTakes &m_compared;
    TakePictures &m_pictures;
    PriceButton *m_keep;
    Slot m_slot;
    QList<TakeId> m_variants;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace beatreel
