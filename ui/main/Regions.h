// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace beatreel {

class ActionTable;

/// The window's regions: Tab goes through them one after the other, F6 from each to the next.
class Regions : public QObject
{
    Q_OBJECT

public:
    enum class Way { Forward, Back };

    /// The table outlives it.
    Regions(ActionTable &actions, QWidget *window);

    /// In the order of the keyboard. A region that is not to be seen is passed over.
    void set(const QList<QWidget *> &regions);
    /// Where the keyboard goes in a region, when that is neither its focus proxy nor the first stop of Tab.
    void setEntry(QWidget *region, QWidget *entry);
    /// As Tab does, and Shift+Tab. Qt's own order is that in which the widgets were made; within a region it holds. False: there is
    /// nowhere to go.
    bool tab(Way way);

private:
    void go(Way way);
    [[nodiscard]] qsizetype regionOf(const QWidget *widget) const;
    [[nodiscard]] qsizetype regionUnder(const QWidget *widget) const;
    [[nodiscard]] QList<QWidget *> chain() const;

    QWidget *m_window;
    QList<QPointer<QWidget>> m_regions;
    QHash<QWidget *, QPointer<QWidget>> m_entries;
};

} // namespace beatreel
