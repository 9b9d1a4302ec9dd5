// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/videos/VideoRow.h"

#include <QMap>
#include <QSortFilterProxyModel>

namespace beatreel {

class VideosModel;

/// The videos in the order of the column that was chosen, and of them those that were asked for.
class VideosFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit VideosFilter(QObject *parent = nullptr);

    /// Each word is looked for in name, brief, status, folder and computer.
    void setWords(const QString &words);
    [[nodiscard]] const QString &words() const { return m_words; }
    /// Nothing: all.
    void setGroup(std::optional<VideoGroup> group);
    [[nodiscard]] std::optional<VideoGroup> group() const { return m_group; }

    /// How many of each group the words leave, whichever is shown.
    [[nodiscard]] QMap<VideoGroup, int> counts() const;
    /// What those that are shown have cost together.
    [[nodiscard]] double costUsd() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool hasWords(int row) const;
    [[nodiscard]] const VideosModel &videos() const;

    QString m_words;
    QStringList m_folded; ///< each of them
    std::optional<VideoGroup> m_group;
};

} // namespace beatreel
