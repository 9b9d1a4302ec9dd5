// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/OpenProject.h"

#include <QWidget>

class QAction;
class QToolButton;

namespace beatreel {

class ActionTable;
class ElidingLabel;
class PriceButton;
class SavedMark;
class SegmentedControl;

/// Which view of the beats is shown.
enum class BeatsView { Timeline, Board };

/// The bar under the menus: views, undo and redo, the project's name and whether it is saved, the models, and the
/// build.
class WindowBar : public QWidget
{
    Q_OBJECT

public:
    /// The table outlives it.
    explicit WindowBar(ActionTable &actions, QWidget *parent = nullptr);

    void setProject(OpenProject *open);
    void setView(BeatsView view);
    /// What a build would encode again though no take is to be made.
    void setStaleChunks(int count);
    [[nodiscard]] SavedMark &savedMark() { return *m_saved; }
    [[nodiscard]] PriceButton &buildButton() { return *m_build; }

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void viewChosen(beatreel::BeatsView view);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QToolButton *makeButton(QAction *action);
    void showProject();
    void showBuild();
    void fitIn();

    ActionTable &m_actions;
    OpenProject *m_open = nullptr;
    int m_staleChunks = 0;
    SegmentedControl *m_views;
    ElidingLabel *m_name;
    SavedMark *m_saved;
    QToolButton *m_models;
    QToolButton *m_stop;
    PriceButton *m_build;
    QToolButton *m_export;
    QWidget *m_left;
    QWidget *m_middle;
    QWidget *m_right;
};

} // namespace beatreel
