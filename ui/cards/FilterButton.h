// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

#include <QToolButton>

class QAction;

namespace beatreel {

/// Chooses which marks a project's views show: *All marks*, *Open*, *Approved*, *Changes wanted*.
class FilterButton : public QToolButton
{
    Q_OBJECT

public:
    explicit FilterButton(QWidget *parent = nullptr);

    /// nullptr: there is none. The project outlives it, or is taken away with nullptr.
    void setProject(OpenProject *open);

private:
    void addChoice(const QString &text, std::optional<Approval> approval);
    void showChoice();

    OpenProject *m_open = nullptr;
    QList<QAction *> m_choices;
};

} // namespace beatreel
