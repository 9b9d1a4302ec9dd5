// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/brief/PlanMaker.h"
#include "ui/workspace/OpenProject.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace beatreel {

class BriefForm;
class Dialogs;
class ModelsSection;
class Pictures;
class PriceButton;

/// The brief of the open project, why its plan is as it is, and planning again: first it says what a new plan would
/// change, then that is applied as one entry of the history, or discarded.
class BriefPanel : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    BriefPanel(const Parts &parts, Pictures &pictures, Dialogs &dialogs, QWidget *parent = nullptr);
    /// Waits for what is being copied.
    ~BriefPanel() override;

    /// nullptr: none.
    void setProject(OpenProject *open);
    /// A plan is being made, or offered.
    [[nodiscard]] bool hasOpenPlan() const { return m_maker.isPlanning() || m_offered.has_value(); }
    /// Writes this into the fields, as the user would.
    void showEdited(const Brief &brief);
    /// Unfolds the models and goes there.
    void showModels();
    [[nodiscard]] BriefForm &form() { return *m_form; }
    /// Makes a plan of this brief the project's, as one entry of the history, once its reference pictures are copied.
    void takePlan(const Brief &brief, const Plan &plan);
    /// Folded or not.
    [[nodiscard]] QJsonObject uiState() const;
    void restoreUiState(const QJsonObject &state);

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Three plans of this brief are to be compared over the window.
    void compareWanted(const beatreel::Brief &brief, const beatreel::ModelChoice &models);
    /// So many plans by these models cost money; `act` is what to do once the user agreed. `button` is on the screen.
    void priceToAsk(int plans, const beatreel::ModelChoice &models, const QRect &button, const beatreel::Agreed &act);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Offer;

    [[nodiscard]] QWidget *makeReasons(QWidget *parent);
    [[nodiscard]] QWidget *makeOffer(QWidget *parent);
    void askPrice(int plans, const PriceButton &button, const beatreel::Agreed &act);
    void planAgain();
    void planBy(const ModelChoice &models);
    void planRoundOthers(const ModelChoice &models);
    void onEdited();
    void compare();
    void onChanged();
    void discard();
    void apply();
    void showProject();
    void showOffer();
    void takeColours();
    [[nodiscard]] Brief briefInProject() const;

    const Parts &m_parts;
    Dialogs &m_dialogs;
    PlanMaker m_maker;
    OpenProject *m_open = nullptr;
    Brief m_shown;                        ///< the document's brief, as the form shows it
    std::optional<PlannedBrief> m_offered;
    ModelChoice m_plannedBy;              ///< it, or what is being planned
    QList<KeptBeat> m_keptThen;           ///< the locked beats that it was made round

    QThreadPool m_copier;

    QWidget *m_content = nullptr;
    BriefForm *m_form = nullptr;
    PriceButton *m_plan = nullptr;
    PriceButton *m_cancel = nullptr; ///< while a model is asked
    PriceButton *m_compare = nullptr;
    QWidget *m_offer = nullptr;
    QScrollArea *m_scroll = nullptr;
    ModelsSection *m_models = nullptr;
    QLabel *m_change = nullptr;
    QLabel *m_archetype = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_beatsWhy = nullptr;
};

} // namespace beatreel
