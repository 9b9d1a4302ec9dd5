// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with the videos that are chosen.

#include "ui/common/Dialogs.h"
#include "ui/common/PriceButton.h"
#include "ui/videos/AllVideosWindow.h"
#include "ui/videos/DeletionWords.h"
#include "ui/videos/VideosModel.h"
#include "ui/videos/VideosTable.h"

#include <QHeaderView>
#include <QMenu>

namespace beatreel {

/// What cannot be done says why in its tip.
void AllVideosWindow::showVerbs()
{
    const QList<VideoRow> rows = m_table->chosen();
    const QString one = rows.isEmpty() ? tr("Select a video.") : tr("Select one video only.");
    const auto allow = [](PriceButton *button, const QString &why, const QString &tip) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why.isEmpty() ? tip : why);
    };
    const bool isOne = rows.size() == 1;
    allow(m_open, isOne ? QString() : one, tr("Open its project (Enter)"));
    const bool hasFailed = isOne && rows.first().group() == VideoGroup::Failed;
    allow(m_retry, !isOne ? one : hasFailed ? QString() : tr("It did not fail."), tr("Open its project and make what failed or is missing"));
    allow(m_reveal, !isOne ? one : rows.first().isHere ? QString() : tr("Its project is not on this computer. The column Where says on which one."), tr("Show its project in the file manager"));
    allow(m_delete, rows.isEmpty() ? tr("Select a video.") : whyNotDeleted(rows), tr("Delete it from the list (Del)"));
}

/// Whether it can be opened is looked up beside the UI thread.
void AllVideosWindow::withFolder(const VideoRow &row, const std::function<void(const QString &)> &act)
{
    say({});
    m_reader.locate(row.id, [this, act](const Result<QString> &folder) {
        if (folder)
            act(*folder);
        else
            say(folder.error().sentence);
    });
}

void AllVideosWindow::open()
{
    if (!m_open->isEnabled())
        say(m_open->toolTip());
    else
        withFolder(m_table->chosen().first(), [this](const QString &folder) { emit openWanted(folder); });
}

void AllVideosWindow::retry()
{
    if (m_retry->isEnabled())
        withFolder(m_table->chosen().first(), [this](const QString &folder) { emit retryWanted(folder); });
}

void AllVideosWindow::reveal()
{
    if (!m_reveal->isEnabled())
        return;
    withFolder(m_table->chosen().first(), [this](const QString &folder) {
        if (const auto shown = m_dialogs.reveal(folder); !shown)
            say(shown.error().sentence);
    });
}

void AllVideosWindow::askToDelete()
{
    const QList<VideoRow> rows = m_table->chosen();
    if (rows.isEmpty())
        return;
    if (const QString why = whyNotDeleted(rows); !why.isEmpty())
        return say(why);
    m_dialogs.ask(this, deletionQuestion(rows), [this, rows](const std::optional<int> &verb) {
        if (!verb)
            return;
        QStringList ids;
        for (const VideoRow &row : rows)
            ids.append(row.id);
        m_reader.remove(ids, *verb == 1 ? ProjectFate::ToTrash : ProjectFate::Keep,
                        [this, rows](const VideoReader::Removal &removal) { say(deletionResult(rows, removal)); });
    });
}

void AllVideosWindow::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("videosMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (PriceButton *button : {m_open, m_retry, m_reveal, m_delete}) {
        if (button == m_delete)
            menu->addSeparator();
        QAction *entry = menu->addAction(button->verb());
        entry->setEnabled(button->isEnabled());
        entry->setToolTip(button->toolTip());
        connect(entry, &QAction::triggered, button, &QPushButton::click);
    }
    menu->addSeparator();
    addSorting(*menu);
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

/// What a click on a column's title does, for the keyboard.
void AllVideosWindow::addSorting(QMenu &menu)
{
    QMenu *columns = menu.addMenu(tr("&Sort by"));
    columns->setObjectName(QStringLiteral("videosSorting"));
    const QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < VideosModel::kColumns; ++column) {
        QAction *entry = columns->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        const bool isCurrent = header->sortIndicatorSection() == column;
        entry->setCheckable(true);
        entry->setChecked(isCurrent);
        const bool turns = isCurrent && header->sortIndicatorOrder() == Qt::AscendingOrder;
        connect(entry, &QAction::triggered, m_table, [this, column, turns] { m_table->sortByColumn(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder); });
    }
}

} // namespace beatreel
