// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/TrashList.h"

#include "ui/common/FollowAppearance.h"
#include "ui/common/ElidingLabel.h"
#include "ui/common/PriceButton.h"
#include "ui/takes/TakeWords.h"
#include "ui/workspace/TakeCommands.h"

#include <QHBoxLayout>

namespace beatreel {

TrashList::TrashList(ComparedTakes &compared, QWidget *parent)
    : QWidget(parent), m_compared(compared), m_rows(new QVBoxLayout), m_empty(new PriceButton(this))
{
    m_empty->setObjectName(QStringLiteral("emptyTrash"));
    m_empty->setOffer(tr("Empty trash…"), std::nullopt);
    m_empty->setSize(ButtonSize::Small);
    m_empty->setToolTip(tr("Removes their files for good"));
    connect(m_empty, &PriceButton::clicked, this, &TrashList::emptyWanted);
    m_rows->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_rows);
    column->addWidget(m_empty, 0, Qt::AlignLeft);
    connect(&compared, &ComparedTakes::changed, this, &TrashList::refresh);
    refresh();
}

void TrashList::refresh()
{
    const QList<Take> takes = m_compared.open() ? takesInTrash(*m_compared.open()) : QList<Take>();
    QList<TakeId> ids;
    for (const Take &take : takes)
        ids.append(take.id);
    if (ids == m_shown)
        return;
    m_shown = ids;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater(); // one of its buttons may be what was pressed
        delete item;
    }
    for (const Take &take : takes)
        m_rows->addWidget(makeRow(take));
    emit countChanged(count());
}

QWidget *TrashList::makeRow(const Take &take)
{
    auto *row = new QWidget(this);
    const QString title = slotTitle(m_compared.open()->project(), take.slot);
    auto *label = new ElidingLabel(tr("%1: %2", "slot, model and price").arg(title, takeCaption(*m_compared.open(), take)), row);
    setTextFont(label, TextSize::Caption);
    auto *back = new PriceButton(row);
    back->setObjectName(QStringLiteral("bringBack"));
    back->setOffer(tr("Bring back"), std::nullopt);
    back->setSize(ButtonSize::Small);
    back->setAccessibleName(tr("Bring back: %1").arg(label->text()));
    connect(back, &PriceButton::clicked, this, [this, id = take.id] { restoreTake(*m_compared.open(), id); });
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(label, 1);
    line->addWidget(back);
    return row;
}

} // namespace beatreel
