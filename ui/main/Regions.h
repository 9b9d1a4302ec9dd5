// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace beatreel {

class ActionTable;

/// The window's regions, from one to the next of which F6 takes the keyboard.
class Regions : public QObject
{
    Q_OBJECT

public:
    /// The table outlives it.
    Regions(ActionTable &actions, QObject *parent);

    /// In the order of the keyboard. A region that is not to be seen is passed over.
    void set(const QList<QWidget *> &regions);
    /// Where the keyboard goes in a region, when that is neither its focus proxy nor the first stop of Tab.
    void setEntry(QWidget *region, QWidget *entry);

private:
    enum class Way { Forward, Back };
    void go(Way way);

    QList<QPointer<QWidget>> m_regions;
    QHash<QWidget *, QPointer<QWidget>> m_entries;
};

} // namespace beatreel
