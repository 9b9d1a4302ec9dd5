// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Costs.h"

#include <QWidget>

namespace beatreel {

/// Spent, reserved and to build against the budget, as one bar: grey, accent, hatched. Without a budget against their
/// sum; over the budget the mark of the budget stands within.
class BudgetBar : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetBar(QWidget *parent = nullptr);

    void show(const Costs &costs);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_spent = 0; ///< in dollars
    double m_reserved = 0;
    double m_toBuild = 0;
    std::optional<double> m_budget;
};

} // namespace beatreel
