// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/ActionEntry.h"

#include <QDockWidget>
#include <QPointer>

class QMainWindow;

namespace beatreel {

class ActionTable;

/// The docks round the picture: library, brief and look at the left, inspector and history at the right, the timeline
/// below. Panels can be moved, stacked, floated and hidden, each by an action; reset() puts all of them back. Where
/// panels are stacked, their tabs are title enough.
class PanelDocks : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    PanelDocks(QMainWindow &window, ActionTable &actions);

    enum class Shown { AtFirst, OnDemand };
    /// Panels of one side are stacked in the order in which they are added.
    void addSide(const ActionId &action, QWidget *panel, Qt::DockWidgetArea side, Shown shown = Shown::AtFirst);
    /// The timeline's place, over the whole width.
    void addBottom(QWidget *panel, const QString &title);
    /// A place above the panels of the right, for the picture while the middle shows something else.
    void addAbove(const QString &title);

    /// Puts a panel into the place above the others and hides the bottom; with nullptr: back.
    void showAbove(QWidget *panel);
    /// Brings a panel forward.
    void raise(const ActionId &action);
    /// The same, where that takes nothing away: the panel is there, and no other of its side has the keyboard.
    void raiseIfUnused(const ActionId &action);
    /// Brings forward again what stood there before, unless the user has raised something since.
    void giveBack();
    /// A number on a panel's tab; 0: none.
    void setCount(const ActionId &action, int count);
    /// As it is at first, for a window of this size.
    void reset();
    /// Hides every dock, and brings back what was there; for a window without a project.
    void setAway(bool areAway);
    [[nodiscard]] bool areAway() const { return m_areAway; }

    /// The arrangement that stands, or that was put away.
    [[nodiscard]] QByteArray state() const;
    /// Not while they are away.
    void restore(const QByteArray &state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Side
    {
        ActionId action;
        QDockWidget *dock;
        Qt::DockWidgetArea area;
        Shown shown;
        int count = 0;
    };

    [[nodiscard]] QDockWidget *makeDock(const QString &name, const QString &title);
    void bind(const Side &side);
    void fitSizes();
    void scaleWidths(int percent);
    void followHeight();
    void updateLater();
    void update();
    void showCounts();

    QMainWindow &m_window;
    ActionTable &m_actions;
    QList<Side> m_sides;
    QDockWidget *m_bottom = nullptr;
    QDockWidget *m_above = nullptr;
    bool m_areAway = false;
    bool m_isFresh = false; ///< reset, and not shown since
    int m_percent = 100;    ///< the text size that the widths are for
    bool m_isUpdateDue = false;
    QPointer<QDockWidget> m_borrower; ///< raised by itself
    QPointer<QDockWidget> m_lender;   ///< in whose place
    int m_windowHeight = 0;
    int m_bottomHeight = 0; ///< while the window had that height
    QByteArray m_put;
};

} // namespace beatreel
