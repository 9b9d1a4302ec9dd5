// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QMenuBar;

namespace beatreel {

class ElidingLabel;
class PriceButton;

/// A short sentence in the free part of the menus' row, with one thing to do about it: nothing moves for it, it lies over nothing,
/// and it does not take the keyboard. Where it lacks room, the offer gives way before the sentence does.
class TipBar : public QWidget
{
    Q_OBJECT

public:
    explicit TipBar(QWidget *parent = nullptr);
    /// Between the last menu and the widget in the corner.
    void standIn(QMenuBar &menus);

    void show(const QString &sentence, const QString &offer, std::function<void()> act);
    void clear();
    /// Empty: it shows nothing.
    [[nodiscard]] QString sentence() const;

signals:
    /// By the user, with or without taking the offer.
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();
    void place();
    void dismiss();

    QMenuBar *m_menus = nullptr;
    QWidget *m_icon; ///< its room; painted by the bar
    ElidingLabel *m_sentence;
    PriceButton *m_offer;
    QWidget *m_close;
    std::function<void()> m_act;
};

} // namespace beatreel
