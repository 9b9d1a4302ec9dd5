// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/ActionEntry.h"

#include <QDialog>

class QAction;
class QLabel;
class QLineEdit;
class QListView;

namespace beatreel {

class ActionTable;
class FoundActionRow;
class FoundActions;

/// "Find an action": a panel over the window with a field and all that answers it. Up, Down and the pages
/// choose while the field keeps the focus, Enter runs, Esc or a click elsewhere leaves. Not a Qt::Popup:
/// there, composed input (Chinese, Japanese) would go to what has the focus in the window behind.
class ActionFinder : public QDialog
{
    Q_OBJECT

public:
    static constexpr int kMostRecent = 5;

    /// `window` is its parent, which it stands over; `table` outlives it.
    ActionFinder(ActionTable &table, QWidget *window);

    /// Shows it anew, with an empty field.
    void popUp();

    /// The actions that it ran last, the newest first. The owner keeps them from one start to the next.
    [[nodiscard]] const QList<ActionId> &recent() const { return m_recent; }
    void setRecent(const QList<ActionId> &recent);

    void done(int result) override;

signals:
    void recentChanged(const QList<beatreel::ActionId> &recent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void takeColours();
    void leaveWith(const QWindow *focus);
    void place();
    void search();
    void choose(int row);
    [[nodiscard]] bool handleKey(int key);
    void run();

    ActionTable &m_table;
    QList<ActionId> m_recent;
    FoundActions *m_found;
    FoundActionRow *m_rows;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QLabel *m_count;
    QLabel *m_hint;
};

} // namespace beatreel
