// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/videos/VideosFilter.h"

#include "ui/common/WordSearch.h"
#include "ui/videos/VideosModel.h"

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
    m_folded = folded(words).split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void VideosFilter::setGroup(std::optional<VideoGroup> group)
{
    if (group == m_group)
        return;
    m_group = group;
    invalidateRowsFilter();
}

const VideosModel &VideosFilter::videos() const
{
    return *static_cast<const VideosModel *>(sourceModel());
}

QMap<VideoGroup, int> VideosFilter::counts() const
{
    QMap<VideoGroup, int> counts;
    const QList<VideoRow> &rows = videos().rows();
    for (int i = 0; i < rows.size(); ++i) {
        if (hasWords(i))
            ++counts[rows[i].group()];
    }
    return counts;
}

double VideosFilter::costUsd() const
{
    double usd = 0;
    for (int i = 0; i < rowCount(); ++i)
        usd += videos().rows()[mapToSource(index(i, 0)).row()].costUsd;
    return usd;
}

bool VideosFilter::hasWords(int row) const
{
    return std::ranges::all_of(m_folded, [&sought = videos().sought(row)](const QString &word) { return sought.contains(word); });
}

bool VideosFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return (!m_group || videos().rows()[row].group() == *m_group) && hasWords(row);
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
