// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace beatreel {

class FoldableSection;

/// *Finished today*: what was made since midnight, folded to its counts, and what was cancelled in this session. The
/// log of the one that is chosen stands below.
class FinishedSection : public QWidget
{
    Q_OBJECT

public:
    explicit FinishedSection(QWidget *parent = nullptr);

    /// `takes` are the project's, `past` the workshop's. Does nothing where all is as it was.
    void show(const Project &project, const QList<Take> &takes, const QList<Job> &past);
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool isOpen);

private:
    void fill();
    void showLog();

    FoldableSection *m_section;
    QListWidget *m_list;
    QLabel *m_log;
    Project m_project;
    QList<Take> m_takes;
    QList<Job> m_past;
    QList<Job> m_jobs; ///< those of today, of both
};

} // namespace beatreel
