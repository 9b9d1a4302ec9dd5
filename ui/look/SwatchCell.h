// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace beatreel {

class SwatchButton;

/// One colour of a palette with the cross that removes it, seen where the pointer or the focus is: colours are judged better
/// without. Delete and Backspace remove it too. What a press does is the owner's matter.
class SwatchCell : public QWidget
{
    Q_OBJECT

public:
    /// `number` is its place in the palette, from 1.
    explicit SwatchCell(int number, QWidget *parent = nullptr);

    /// A colour by words ("navy") or as "#rrggbb".
    void setWords(const QString &words);
    [[nodiscard]] SwatchButton *swatch() const { return m_swatch; }
    [[nodiscard]] QToolButton *cross() const { return m_cross; }

signals:
    void changeWanted();
    void removeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    enum class Pointer { Here, Elsewhere };

    void makeMenu();
    void layOut();
    void showCross(Pointer pointer);

    int m_number;
    SwatchButton *m_swatch;
    QToolButton *m_cross;
};

} // namespace beatreel
