// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/videos/VideoRow.h"

#include <QAbstractTableModel>

namespace beatreel {

/// All videos, in no order of its own. Rows are known by their ids: what is read anew changes those that changed, so that
/// selection and place stay.
class VideosModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Video, Status, Progress, Cost, Length, Created, Place };
    static constexpr int kColumns = Place + 1;
    enum Role { RowRole = Qt::UserRole, SecondLineRole, SortRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<VideoRow> &rows);
    [[nodiscard]] const QList<VideoRow> &rows() const { return m_rows; }
    /// All that can be searched of a row, folded.
    [[nodiscard]] const QString &sought(int row) const { return m_sought[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : kColumns; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<VideoRow> m_rows;
    QStringList m_sought; ///< of each
};

} // namespace beatreel
