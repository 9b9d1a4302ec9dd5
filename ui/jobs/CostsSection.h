// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/build/Costs.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace beatreel {

class BudgetBar;
class CostsTable;
class SegmentedControl;

/// What building all that is stale costs, what is reserved, what was spent, by phase or by beat; what it comes to, and
/// what was paid and is not used.
class CostsSection : public QWidget
{
    Q_OBJECT

public:
    explicit CostsSection(QWidget *parent = nullptr);

    enum class By { Phase, Beat };
    void show(const Project &project, const Costs &costs);
    [[nodiscard]] By by() const { return m_by; }
    void setBy(By by);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void takeLook();
    void arrangeFoot();
    [[nodiscard]] QString afterText() const;
    [[nodiscard]] QString unusedText() const;

    By m_by = By::Phase;
    Project m_project;
    Costs m_costs;
    QLabel *m_title;
    SegmentedControl *m_choice;
    CostsTable *m_table;
    BudgetBar *m_bar;
    QLabel *m_after;
    QLabel *m_unused;
    QBoxLayout *m_foot;
};

} // namespace beatreel
