// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QToolButton;

namespace beatreel {

/// The controls over a panel side by side, in any width: as it becomes narrow they give way, one after another, in the order in which
/// it was told so. What is away still has to be reachable elsewhere: by a menu, for instance.
class HeadRow : public QWidget
{
    Q_OBJECT

public:
    explicit HeadRow(QWidget *parent = nullptr);

    /// For its widgets, margins and gaps.
    [[nodiscard]] QHBoxLayout &line() { return *m_row; }

    /// It goes: a heading, words that another part says too.
    void letGo(QWidget *widget);
    /// Only its icon stays, which it must have; its words become its tip where it has none.
    void letGoWords(QToolButton *button);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// How wide a button is with and without its words, and for which of them.
    struct Widths
    {
        QString words;
        QFont font;
        int wide = 0;
        int narrow = 0;
    };
    struct Step
    {
        QWidget *widget;
        QToolButton *button; ///< nullptr: all of it goes
        Qt::ToolButtonStyle wide = Qt::ToolButtonIconOnly;
        mutable std::optional<Widths> widths = {};
    };

    void fitIn();
    [[nodiscard]] int widthAfter(qsizetype steps) const;
    [[nodiscard]] const Widths &widthsOf(const Step &step) const;

    QHBoxLayout *m_row;
    QList<Step> m_steps;
};

} // namespace beatreel
