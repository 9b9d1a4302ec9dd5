// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace beatreel {

class JobRow;
class Pictures;

/// The rows of all jobs, in their order. Of many that wait or failed the first are shown and the rest is counted. A row stays the
/// same widget for as long as its job lives, so that the focus stays where it is.
class JobsList : public QWidget
{
    Q_OBJECT

public:
    /// `pictures` outlives it. The keyboard reaches the rows after `before`.
    JobsList(Pictures &pictures, QWidget *before, QWidget *parent = nullptr);

    void show(OpenProject &open, const QList<Job> &jobs);
    void clear();
    [[nodiscard]] const QList<JobRow *> &rows() const { return m_rows; }

signals:
    void rowMade(beatreel::JobRow *row);

private:
    [[nodiscard]] JobRow *rowFor(JobId id);
    void arrange(const QList<JobRow *> &rows);

    Pictures &m_pictures;
    QWidget *m_before;
    QHash<JobId, JobRow *> m_byJob;
    QList<JobRow *> m_rows; ///< as they are shown
    QVBoxLayout *m_column;
    QLabel *m_more;
};

} // namespace beatreel
