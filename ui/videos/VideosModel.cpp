// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/videos/VideosModel.h"

#include "core/generate/Price.h"
#include "ui/common/WordSearch.h"
#include "ui/videos/VideoWords.h"

#include <QDir>
#include <QHash>

namespace beatreel {

namespace {

QString textOf(const VideoRow &row, int column)
{
    switch (column) {
    case VideosModel::Video:
        return titleOf(row);
    case VideosModel::Status:
        return statusWord(row);
    case VideosModel::Progress:
        return progressText(row);
    case VideosModel::Cost:
        return moneyText(row.costUsd);
    case VideosModel::Length:
        return lengthText(row);
    case VideosModel::Created:
        return createdText(row);
    default:
        return placeText(row);
    }
}

QString secondLineOf(const VideoRow &row, int column)
{
    switch (column) {
    case VideosModel::Video:
        return row.name.isEmpty() ? QString() : row.brief;
    case VideosModel::Status:
        return statusSentence(row);
    case VideosModel::Place:
        return QDir::toNativeSeparators(row.folder);
    default:
        return {};
    }
}

QVariant sortKeyOf(const VideoRow &row, int column)
{
    switch (column) {
    case VideosModel::Status:
        return row.isInterrupted() ? static_cast<int>(VideoStatus::Failed) : static_cast<int>(row.status);
    case VideosModel::Progress:
        return row.progress;
    case VideosModel::Cost:
        return row.costUsd;
    case VideosModel::Length:
        return row.seconds.value_or(-1);
    case VideosModel::Created:
        return row.created.isValid() ? row.created.toMSecsSinceEpoch() : qint64(0);
    case VideosModel::Place:
        return QString(placeText(row) + u'\n' + row.folder);
    default:
        return titleOf(row);
    }
}

QString soughtOf(const VideoRow &row)
{
    return folded(QStringList{titleOf(row), row.brief, statusWord(row), row.error, row.folder, placeText(row)}.join(u'\n'));
}

} // namespace

void VideosModel::setRows(const QList<VideoRow> &rows)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < rows.size(); ++i)
        places.insert(rows[i].id, i);
    for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
        const auto place = places.find(m_rows[i].id);
        if (place == places.end()) {
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            m_sought.removeAt(i);
            endRemoveRows();
            continue;
        }
        if (m_rows[i] != rows[*place]) {
            m_rows[i] = rows[*place];
            m_sought[i] = soughtOf(m_rows[i]);
            emit dataChanged(index(i, 0), index(i, kColumns - 1));
        }
        places.erase(place);
    }
    if (places.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(places.size()) - 1);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (places.value(rows[i].id, -1) != i)
            continue;
        m_rows.append(rows[i]);
        m_sought.append(soughtOf(rows[i]));
    }
    endInsertRows();
}

QVariant VideosModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const VideoRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case SecondLineRole:
        return secondLineOf(row, index.column());
    case Qt::ToolTipRole: {
        const QString more = secondLineOf(row, index.column());
        return more.isEmpty() ? textOf(row, index.column()) : textOf(row, index.column()) + u'\n' + more;
    }
    case Qt::AccessibleTextRole:
        return index.column() == Video ? spokenVideo(row) : index.column() == Cost ? spokenPrice(Price::exact(row.costUsd)) : textOf(row, index.column());
    case Qt::AccessibleDescriptionRole:
        return secondLineOf(row, index.column());
    case RowRole:
        return QVariant::fromValue(row);
    case SortRole:
        return sortKeyOf(row, index.column());
    default:
        return {};
    }
}

QVariant VideosModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (section == Cost || section == Length ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Video:
        return tr("Video");
    case Status:
        return tr("Status");
    case Progress:
        return tr("Progress");
    case Cost:
        return tr("Cost");
    case Length:
        return tr("Length");
    case Created:
        return tr("Created");
    default:
        return tr("Where");
    }
}

} // namespace beatreel
