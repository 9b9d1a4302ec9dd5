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

    void show(const OpenProject &open, const Workshop &workshop);
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool isOpen);
    [[nodiscard]] bool isEmpty() const { return m_jobs.isEmpty(); }

private:
    void fill(const Project &project);
    void showLog();

    FoldableSection *m_section;
    QListWidget *m_list;
    QLabel *m_log;
    QList<Job> m_jobs;
};

} // namespace beatreel
