// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/videos/VideosFilter.h"

#include "ui/common/WordSearch.h"
#include "ui/videos/VideosModel.h"
#include "ui/videos/VideoWords.h"

namespace beatreel {

VideosFilter::VideosFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(VideosModel::SortRole);
}

void VideosFilter::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    invalidateRowsFilter();
}

void VideosFilter::setGroup(std::optional<VideoGroup> group)
{
    if (group == m_group)
        return;
    m_group = group;
    invalidateRowsFilter();
}

int VideosFilter::count(std::optional<VideoGroup> group) const
{
    const auto *model = static_cast<const VideosModel *>(sourceModel());
    return static_cast<int>(std::ranges::count_if(model->rows(), [&](const VideoRow &row) { return (!group || row.group() == *group) && hasWords(row); }));
}

bool VideosFilter::hasWords(const VideoRow &row) const
{
    return m_words.isEmpty() || matchWords(m_words, titleOf(row), {row.brief, statusWord(row), row.folder, placeText(row), row.error}, Letters::Together);
}

bool VideosFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const VideoRow &video = static_cast<const VideosModel *>(sourceModel())->rows()[row];
    return (!m_group || video.group() == *m_group) && hasWords(video);
}

bool VideosFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant one = left.data(VideosModel::SortRole);
    const QVariant other = right.data(VideosModel::SortRole);
    if (one.typeId() == QMetaType::QString)
        return QString::localeAwareCompare(one.toString().toCaseFolded(), other.toString().toCaseFolded()) < 0;
    return QVariant::compare(one, other) == QPartialOrdering::Less;
}

} // namespace beatreel
