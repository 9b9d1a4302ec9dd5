// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/brief/PlanMaker.h"
#include "ui/workspace/OpenProject.h"

#include <QWidget>

class QLabel;

namespace beatreel {

class BriefForm;
class Dialogs;
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
    [[nodiscard]] BriefForm &form() { return *m_form; }
    /// Makes a plan of this brief the project's, as one entry of the history, once its reference pictures are copied.
    void takePlan(const Brief &brief, const Plan &plan);

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Three plans of this brief are to be compared over the window.
    void compareWanted(const beatreel::Brief &brief, const beatreel::ModelChoice &models);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Offer;

    [[nodiscard]] QWidget *makeReasons(QWidget *parent);
    [[nodiscard]] QWidget *makeOffer(QWidget *parent);
    void planAgain();
    void planRoundOthers();
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
    QList<KeptBeat> m_keptThen;           ///< the locked beats that it was made round

    QThreadPool m_copier;

    QWidget *m_content = nullptr;
    BriefForm *m_form = nullptr;
    PriceButton *m_plan = nullptr;
    PriceButton *m_compare = nullptr;
    QWidget *m_offer = nullptr;
    QLabel *m_change = nullptr;
    QLabel *m_archetype = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_beatsWhy = nullptr;
};

} // namespace beatreel
