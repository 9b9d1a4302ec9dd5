// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace beatreel {

/// One colour of a palette: a square of 28 logical pixels with its hex value beneath. Pressing it is the owner's matter (a
/// colour dialog, say).
class SwatchButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SwatchButton(QWidget *parent = nullptr);
    explicit SwatchButton(const QColor &colour, QWidget *parent = nullptr);

    [[nodiscard]] QColor colour() const { return m_colour; }
    /// An invalid colour is an empty place: a dashed box with a plus.
    void setColour(const QColor &colour);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_colour;
};

} // namespace beatreel
