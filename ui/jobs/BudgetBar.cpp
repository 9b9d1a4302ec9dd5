// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/BudgetBar.h"

#include "ui/cards/PicturePainting.h"
#include "ui/common/Appearance.h"
#include "ui/common/Painting.h"

#include <QPainter>

#include <algorithm>

namespace beatreel {

namespace {

constexpr int kHeight = 8;

} // namespace

BudgetBar::BudgetBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("budgetBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BudgetBar::sizeHint() const
{
    return {80, Appearance::of(this).type.scaled(kHeight)};
}

void BudgetBar::show(const Costs &costs)
{
    m_spent = costs.total.spent.known.usd();
    m_reserved = costs.total.reserved.known.usd();
    m_toBuild = costs.total.toBuild.known.usd();
    m_budget = costs.budgetUsd;
    const QString parts = tr("Spent %1, reserved %2, to build %3").arg(moneyText(m_spent), moneyText(m_reserved), moneyText(m_toBuild));
    setAccessibleName(m_budget ? tr("%1, budget %2", "sums, budget").arg(parts, moneyText(*m_budget)) : parts);
    setToolTip(accessibleName());
    update();
}

void BudgetBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Appearance::of(this).theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isRightToLeft()) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const double all = m_spent + m_reserved + m_toBuild;
    const double whole = std::max(m_budget.value_or(0), all);
    paintBox(painter, rect(), 1, {}, {theme.edge, theme.edgeWidth});
    if (whole <= 0)
        return;
    const QRectF room = QRectF(rect()).adjusted(1, 1, -1, -1);
    double left = room.left();
    const auto next = [&](double usd) {
        const QRectF part(left, room.top(), room.width() * usd / whole, room.height());
        left = part.right();
        return part;
    };
    painter.fillRect(next(m_spent), theme.text2);
    painter.fillRect(next(m_reserved), theme.accent);
    const QRectF toBuild = next(m_toBuild);
    if (toBuild.width() >= 1) {
        paintHatching(painter, roundedShape(toBuild, 0, {}), theme.stale);
        paintBox(painter, toBuild, 0, {}, {theme.stale, 1});
    }
    if (m_budget && *m_budget < all) {
        const double x = room.left() + room.width() * *m_budget / whole;
        painter.fillRect(QRectF(x - 1, 0, 2, height()), theme.failed);
    }
}

} // namespace beatreel
