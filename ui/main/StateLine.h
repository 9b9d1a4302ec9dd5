// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/SpokenProgress.h"
#include "ui/main/ProjectFindings.h"

#include <QWidget>

#include <tuple>

class QLabel;
class QProgressBar;
class QToolButton;

namespace beatreel {

class ElidingLabel;
class TabularLabel;

/// The line at the foot of the window: length against target, findings, what is stale, failed and running, money.
class StateLine : public QWidget
{
    Q_OBJECT

public:
    explicit StateLine(QWidget *parent = nullptr);

    void setProject(OpenProject *open);
    /// Says a thing once, here and to screen readers: a build that finished, a job that failed. It stays to be read
    /// until something new begins or the project is edited.
    void announce(const QString &sentence);
    /// To screen readers alone: the eye gets it elsewhere.
    void speak(const QString &sentence);

signals:
    /// A finding was chosen: show the culprit.
    void culpritWanted(const beatreel::ProjectFinding &finding);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QToolButton *makeButton(const QString &name);
    void refresh();
    void showLength();
    void showFindings();
    void showCounts();
    void showRunning();
    [[nodiscard]] double fractionDone(qsizetype jobs) const;
    void showMoney();
    void showMoneyOfJobs();
    void selectStale();
    void showFailed();
    void openShorten();
    void openFindings();

    OpenProject *m_open = nullptr;
    QLabel *m_lengthSign;
    TabularLabel *m_length;
    QToolButton *m_setTarget;
    QToolButton *m_shorten;
    QLabel *m_findingSign;
    ElidingLabel *m_findings;
    QToolButton *m_showFindings;
    QToolButton *m_stale;
    QToolButton *m_failed;
    ElidingLabel *m_said;
    ElidingLabel *m_running;
    QProgressBar *m_bar;
    TabularLabel *m_money;
    QList<ProjectFinding> m_list;
    QList<std::tuple<JobId, Job::State, int>> m_ordered; ///< the jobs that the money was shown with
    bool m_wasBusy = false;
    SpokenProgress m_spoken;
    qsizetype m_mostJobs = 0; ///< at once, since the workshop was idle
};

} // namespace beatreel
