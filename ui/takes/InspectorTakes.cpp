// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/InspectorTakes.h"

#include "ui/common/FollowAppearance.h"
#include "ui/common/PriceButton.h"
#include "ui/takes/TakeRow.h"
#include "ui/takes/TakeWords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace beatreel {

InspectorTakes::InspectorTakes(ComparedTakes &compared, const TakeMedia &media, QWidget *parent)
    : QWidget(parent), m_compared(compared), m_compare(new PriceButton(this)),
      m_row(new TakeRow(compared, media, TakeRow::Size::Small, this)), m_none(new QLabel(tr("None yet."), this))
{
    setObjectName(QStringLiteral("inspectorTakes"));
    setTextFont(m_none, TextSize::Caption);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_row->setObjectName(QStringLiteral("inspectorTakeRow"));
    m_compare->setObjectName(QStringLiteral("compareTakes"));
    m_compare->setOffer(tr("Compare"), std::nullopt);
    m_compare->setSize(ButtonSize::Small);
    m_compare->setLook(ButtonLook::Flat);
    connect(m_compare, &PriceButton::clicked, this, &InspectorTakes::compareWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_row);
    column->addWidget(m_none);
    connect(&compared, &ComparedTakes::changed, this, &InspectorTakes::refresh);
    refresh();
}

QString InspectorTakes::title() const
{
    const auto &slot = m_compared.slot();
    return slot ? takesOfTitle(m_compared.open()->project(), *slot) : tr("Takes of several beats");
}

void InspectorTakes::refresh()
{
    const auto &slot = m_compared.slot();
    emit titleChanged(title());
    const bool hasTakes = !m_compared.takes().isEmpty();
    m_row->setVisible(hasTakes);
    m_none->setVisible(slot && !hasTakes);
    m_compare->setEnabled(m_compared.takes().size() > 1);
    m_compare->setToolTip(m_compared.takes().size() > 1 ? QString() : tr("There is nothing to compare with yet."));
}

} // namespace beatreel
