// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/videos/VideoRow.h"

#include <QTableView>

namespace beatreel {

class VideosFilter;
class VideosHeader;

/// The table of all videos: whole rows are chosen, several at once; the first column takes the room that is left. Keeps what is
/// chosen and where it stands while rows change.
class VideosTable : public QTableView
{
    Q_OBJECT

public:
    /// Which outlives it.
    explicit VideosTable(VideosFilter &videos, QWidget *parent = nullptr);

    /// From top to bottom.
    [[nodiscard]] QList<VideoRow> chosen() const;
    void choose(const QString &id);

signals:
    void chosenChanged();
    /// Enter or a double click.
    void openWanted();
    void deleteWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitColumns();
    [[nodiscard]] int wantedWidth(int column) const;

    VideosFilter &m_videos;
    VideosHeader *m_header;
};

} // namespace beatreel
