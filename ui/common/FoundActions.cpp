// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/FoundActions.h"

#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/common/ToolTips.h"
#include "ui/common/WordSearch.h"

#include <QAction>

#include <tuple>

namespace beatreel {

namespace {

FoundAction rowOf(const ActionTable &table, QAction *action)
{
    const ActionId id(action->objectName());
    return {action,
            plainWords(action->text()),
            plainWords(groupTitle(table.entry(id).group)),
            keysText(table.keys(id)),
            table.whyDisabled(id),
            {}};
}

QList<FoundAction> allRows(const ActionTable &table)
{
    QList<FoundAction> rows;
    const QList<QAction *> actions = table.made();
    for (QAction *action : actions) {
        if (action->isVisible() && action->objectName() != actions::kFindAction.text())
            rows.append(rowOf(table, action));
    }
    return rows;
}

/// 0 for the newest; the number of recent ones for all others.
qsizetype recencyOf(const FoundAction &row, const QList<ActionId> &recent)
{
    const qsizetype at = recent.indexOf(ActionId(row.action->objectName()));
    return at < 0 ? recent.size() : at;
}

QList<FoundAction> recentFirst(QList<FoundAction> rows, const QList<ActionId> &recent)
{
    const auto recency = [&recent](const FoundAction &row) { return recencyOf(row, recent); };
    std::ranges::stable_sort(rows, {}, recency);
    const auto others = std::ranges::find(rows, recent.size(), recency);
    if (others != rows.begin() && others != rows.end())
        std::prev(others)->endsRecent = true;
    return rows;
}

} // namespace

QList<FoundAction> findActions(const ActionTable &table, const QString &query, const QList<ActionId> &recent)
{
    const QList<FoundAction> all = allRows(table);
    if (query.trimmed().isEmpty())
        return recentFirst(all, recent);
    struct Answer
    {
        std::tuple<int, bool, qsizetype, qsizetype> rank; ///< smaller comes first
        FoundAction row;
    };
    QList<Answer> answers;
    for (FoundAction row : all) {
        const auto match = matchWords(query, row.text, {row.group, row.keys});
        if (!match)
            continue;
        row.places = match->places;
        answers.append(
            {{-match->score, !row.action->isEnabled(), recencyOf(row, recent), row.text.size()}, row});
    }
    std::ranges::stable_sort(answers, {}, &Answer::rank);
    QList<FoundAction> rows;
    for (const Answer &answer : std::as_const(answers))
        rows.append(answer.row);
    return rows;
}

void FoundActions::setRows(QList<FoundAction> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FoundActions::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FoundActions::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FoundAction &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return spoken(row);
    default:
        return {};
    }
}

QString FoundActions::spoken(const FoundAction &row)
{
    const bool isUsable = row.action && row.action->isEnabled();
    QStringList parts{row.text, row.group};
    if (!row.keys.isEmpty())
        parts.append(row.keys);
    if (row.action && row.action->isChecked())
        parts.append(tr("on"));
    if (!isUsable)
        parts.append(row.why.isEmpty() ? tr("not available") : row.why);
    return parts.join(QStringLiteral(", "));
}

} // namespace beatreel
