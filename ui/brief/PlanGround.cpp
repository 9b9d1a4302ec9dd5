// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/PlanGround.h"

#include "ui/brief/PlanColumn.h"
#include "ui/common/FollowAppearance.h"
#include "ui/common/Painting.h"
#include "ui/common/TextPainting.h"

#include <QHBoxLayout>
#include <QPainter>

namespace beatreel {

namespace {

constexpr int kRuler = 44;
constexpr int kBetween = 16;
constexpr int kLeastColumn = 150; ///< at 100 % text: narrower ones scroll sideways

} // namespace

PlanGround::PlanGround(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    followAppearance(this, [this](const Appearance &look) { m_row->setContentsMargins(look.type.scaled(kRuler), 0, 0, 0); });
    m_row->setSpacing(kBetween);
}

void PlanGround::add(PlanColumn *column)
{
    followAppearance(column, [column](const Appearance &look) { column->setMinimumWidth(look.type.scaled(kLeastColumn)); });
    m_row->addWidget(column, 1);
}

void PlanGround::setScale(int unit, Seconds length, const PlanBeats *beats)
{
    m_beats = beats;
    m_unit = unit;
    m_length = length;
    update();
}

void PlanGround::paintEvent(QPaintEvent *)
{
    if (!m_beats)
        return;
    const Appearance &look = Appearance::of(this);
    QPainter painter(this);
    const int ruler = m_row->contentsMargins().left();
    const int caption = look.type.lineHeight(TextSize::Caption);
    const int top = m_beats->mapTo(this, QPoint(0, 0)).y();
    for (Seconds place{0}; place <= m_length; place += kChunkLength) {
        const int y = top + static_cast<int>(place / kChunkLength) * m_unit;
        paintHorizontalLine(painter, QRect(ruler - 8, y, width() - ruler + 8, 1), look.theme.line);
        paintLine(painter, QRect(0, y - caption / 2, ruler - 12, caption), clockText(place),
                  {look.type.font(TextSize::Caption), look.theme.text3, Qt::AlignRight | Qt::AlignVCenter});
    }
}

} // namespace beatreel
