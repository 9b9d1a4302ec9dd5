// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/takes/ComparedTakes.h"

#include <QWidget>

class QLabel;

namespace beatreel {

class PriceButton;

/// Which of A and B the film uses, and what follows from using the other.
class TakeVerbs : public QWidget
{
    Q_OBJECT

public:
    explicit TakeVerbs(ComparedTakes &compared, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void show(PriceButton &button, ComparedTakes::Letter letter);
    void use(ComparedTakes::Letter letter);

    ComparedTakes &m_compared;
    PriceButton *m_useA;
    PriceButton *m_useB;
    QLabel *m_follows;
};

} // namespace beatreel
