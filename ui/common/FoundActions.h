// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/ActionEntry.h"

#include <QAbstractListModel>
#include <QPointer>

class QAction;

namespace beatreel {

class ActionTable;

/// One row of "Find an action".
struct FoundAction
{
    QPointer<QAction> action;
    QString text; ///< without mnemonic
    QString group;
    QString keys;
    QString why;             ///< why it cannot be used
    QList<int> places;       ///< of the letters in `text` that were asked for
    bool endsRecent = false; ///< the last of those that were used recently, where they stand first
};

/// The actions that answer `query`, best first; among equals those that can be used, then the recent ones. An
/// empty query finds all: the recent ones first, then the order of the menus. Only actions that are made and
/// visible.
[[nodiscard]] QList<FoundAction> findActions(const ActionTable &table, const QString &query,
                                             const QList<ActionId> &recent);

/// The rows for a view. Rows that cannot be used are kept enabled, so that they can be reached and their
/// reason read.
class FoundActions : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(QList<FoundAction> rows);
    [[nodiscard]] const FoundAction &at(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] static QString spoken(const FoundAction &row);

    QList<FoundAction> m_rows;
};

} // namespace beatreel
