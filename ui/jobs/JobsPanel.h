// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

class QScrollArea;

namespace beatreel {

class CostsSection;
class EmptyState;
class FinishedSection;
class JobRow;
class JobsHead;
class JobsList;
class Pictures;
class PriceButton;
class RenderBar;

/// What runs, waits, failed and is finished, and what it all costs. Shown anew ten times a second at most.
class JobsPanel : public QWidget
{
    Q_OBJECT

public:
    /// `pictures` outlives it.
    explicit JobsPanel(Pictures &pictures, QWidget *parent = nullptr);
    ~JobsPanel() override;

    void setProject(OpenProject *open); ///< nullptr: none

    /// Where builds are done; whoever knows of the farm tells it.
    [[nodiscard]] RenderBar &renderBar() { return *m_render; }

    /// Whether *Finished today* is open, and how the costs stand.
    [[nodiscard]] QJsonObject uiState() const;
    void restoreUiState(const QJsonObject &state);
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Whoever hears it asks with the price. The rectangles are the buttons', on the screen.
    void makeWanted(const QList<beatreel::Slot> &wanted, const QRect &button);
    void otherModelWanted(const beatreel::Slot &slot, const QString &model, const QRect &button);
    void buildWanted(const QRect &button);
    void editPromptWanted(const beatreel::Slot &slot);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectRow(JobRow *row);
    void connectWorkshop();
    void refreshLater();
    void refresh();
    void showIdle();
    void readLedger();
    void showCosts(const QList<Job> &jobs);

    Pictures &m_pictures;
    OpenProject *m_open = nullptr;
    JobsHead *m_head;
    RenderBar *m_render;
    QScrollArea *m_scroll;
    JobsList *m_list;
    EmptyState *m_idle;
    PriceButton *m_build;
    FinishedSection *m_finished;
    CostsSection *m_costs;
    QTimer m_timer;          ///< until it is shown anew
    QElapsedTimer m_shown;
    QTimer m_clock;          ///< for times that go on
    QThreadPool m_pool;
    QList<RequestRow> m_rows;
    QList<Take> m_takes;     ///< as of the project's states
    QList<std::pair<JobId, Job::State>> m_shape; ///< of the list that the costs are of
    bool m_areCostsDue = true;
    int m_reading = 0;       ///< counts the readings of the ledger; the last one wins
};

} // namespace beatreel
