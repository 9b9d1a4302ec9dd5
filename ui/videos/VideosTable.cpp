// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/videos/VideosTable.h"

#include "ui/common/FollowAppearance.h"
#include "ui/videos/VideosDelegate.h"
#include "ui/videos/VideosFilter.h"
#include "ui/videos/VideosHeader.h"
#include "ui/videos/VideosModel.h"

#include <QKeyEvent>

namespace beatreel {

VideosTable::VideosTable(VideosFilter &videos, QWidget *parent) : QTableView(parent), m_videos(videos), m_header(new VideosHeader(this))
{
    setObjectName(QStringLiteral("videosTable"));
    setAccessibleName(tr("All videos"));
    setModel(&videos);
    setItemDelegate(new VideosDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalHeader(m_header);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSortingEnabled(true);
    sortByColumn(VideosModel::Created, Qt::DescendingOrder);
    connect(this, &QAbstractItemView::doubleClicked, this, &VideosTable::openWanted);
    followAppearance(this, [this](const Appearance &look) {
        verticalHeader()->setMinimumSectionSize(1);
        verticalHeader()->setDefaultSectionSize(VideosDelegate::rowHeight(look));
        horizontalHeader()->setFixedHeight(look.type.controlHeight(28));
        fitColumns();
    });
}

QList<VideoRow> VideosTable::chosen() const
{
    QModelIndexList indexes = selectionModel()->selectedRows();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    QList<VideoRow> rows;
    for (const QModelIndex &index : indexes)
        rows.append(index.data(VideosModel::RowRole).value<VideoRow>());
    return rows;
}

void VideosTable::choose(const QString &id)
{
    for (int i = 0; i < m_videos.rowCount(); ++i) {
        const QModelIndex index = m_videos.index(i, 0);
        if (index.data(VideosModel::RowRole).value<VideoRow>().id == id) {
            setCurrentIndex(index);
            return;
        }
    }
}

void VideosTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit openWanted();
    else if (isPlain && event->key() == Qt::Key_Delete)
        emit deleteWanted();
    else
        QTableView::keyPressEvent(event);
}

void VideosTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void VideosTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit chosenChanged();
}

/// The ring is the row's.
void VideosTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

int VideosTable::wantedWidth(int column) const
{
    return std::max(VideosDelegate::columnWidth(column, Appearance::of(this)), m_header->titleWidth(column));
}

/// Where there is no room for all, those that matter least go.
void VideosTable::fitColumns()
{
    int left = viewport()->width();
    for (int column = 0; column < VideosModel::kColumns; ++column)
        left -= wantedWidth(column);
    QList<int> gone;
    for (const int column : {VideosModel::Place, VideosModel::Created, VideosModel::Length, VideosModel::Progress}) {
        if (left >= 0)
            break;
        gone.append(column);
        left += wantedWidth(column);
    }
    for (int column = 0; column < VideosModel::kColumns; ++column) {
        setColumnHidden(column, gone.contains(column));
        if (!gone.contains(column))
            setColumnWidth(column, wantedWidth(column) + (column == 0 ? std::max(left, 0) : 0));
    }
}

} // namespace beatreel
