// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/brief/PlanBriefs.h"
#include "ui/brief/PlanColumn.h"
#include "ui/workspace/OpenProject.h"

class QScrollArea;
class QToolButton;

namespace beatreel {

class PlanGround;
class SegmentedControl;

/// Three plans of one brief side by side, as columns in which height is time. Makes them, lets beats be carried from
/// one to another, and says which one is taken. Over an open project they are made round its locked beats, and each
/// says what it would change.
class PlansView : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kPlans = 3;

    /// Both outlive it.
    PlansView(const Parts &parts, Pictures &pictures, QWidget *parent = nullptr);

    /// The project that the plans are compared with; nullptr: they are for a new one.
    void setProject(OpenProject *open);
    enum class By { ChosenPlanner, BuiltInPlanner };
    /// Makes three plans in the place of those that are shown. `models` are those of the project to be.
    void plan(const Brief &brief, const ModelChoice &models, By by = By::ChosenPlanner);
    void cancel() { m_maker.cancel(); }
    [[nodiscard]] bool isAskingModel() const { return m_maker.isAskingModel(); }
    /// A model is asked, or its plans are to be seen.
    [[nodiscard]] bool holdsModelsPlans() const { return isAskingModel() || (m_hasPlans && isVisible() && PlanMaker::isByModel(m_askedOf)); }
    /// Of all that is paid for plans without a project; none means no limit.
    void setBudget(std::optional<double> usd) { m_budgetUsd = usd; }
    /// Spent on them so far.
    [[nodiscard]] double earlyUsd() const { return m_maker.earlyUsd(); }
    /// What one press of *Plan* costs.
    [[nodiscard]] Price price(const ModelChoice &models) const;

    [[nodiscard]] bool hasPlans() const { return m_hasPlans; }
    [[nodiscard]] PlanColumn &column(qsizetype index) { return *m_columns[index]; }
    /// The column whose button is filled.
    [[nodiscard]] qsizetype current() const { return m_current; }

signals:
    void planTaken(const beatreel::Plan &plan, const beatreel::Brief &brief, const beatreel::ModelChoice &models);
    /// The plans that were asked for are shown.
    void planned();
    /// It is said in the view too, with what can be done.
    void failed(const beatreel::Error &error);
    /// Three more cost money; `act` is what to do once the user agreed. `button` is on the screen.
    void priceToAsk(int plans, const beatreel::ModelChoice &models, const QRect &button, const beatreel::Agreed &act);
    void planningChanged(bool isPlanning);
    /// Back to the project, without taking any.
    void leaveWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void showPlans(const QList<PlannedBrief> &planned, qsizetype own);
    void spreadBy(PlanSpread by);
    void showFailure(const Error &error);
    [[nodiscard]] QStringList noticesOf(const QList<PlannedBrief> &planned) const;
    [[nodiscard]] Plan taken(qsizetype index) const;
    [[nodiscard]] QString nameOf(qsizetype index) const;
    void setCurrent(qsizetype index);
    void connectColumn(qsizetype index);
    void copy(qsizetype from, qsizetype beat, PlanBeats::Side side);
    void moveFocus(qsizetype from, PlanBeats::Side side);
    void showChange(qsizetype index);
    void showState();
    void onChanged();
    void dropOutdated();
    void fitScale();

    const Parts &m_parts;
    PlanMaker m_maker;
    Sketches *m_sketches;
    OpenProject *m_open = nullptr;
    Brief m_brief;
    ModelChoice m_models;
    std::optional<double> m_budgetUsd;
    ModelChoice m_askedOf; ///< the plans that are shown, or being made
    PlanSpread m_spread = PlanSpread::Creativity;
    bool m_hasPlans = false;
    qsizetype m_current = 0;
    QStringList m_notices;
    QList<KeptBeat> m_kept; ///< the plans are made round these

    ElidingLabel *m_state = nullptr;
    SegmentedControl *m_spreads = nullptr;
    PriceButton *m_offline = nullptr; ///< after a failure
    QToolButton *m_leave = nullptr;
    QScrollArea *m_scroll;
    PlanGround *m_ground;
    QList<PlanColumn *> m_columns;
};

} // namespace beatreel
