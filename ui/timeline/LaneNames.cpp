// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/LaneNames.h"

#include "ui/common/Painting.h"
#include "ui/common/TextPainting.h"
#include "ui/timeline/TimelineView.h"

#include <QPainter>

#include <algorithm>

namespace beatreel {

namespace {

constexpr int kWidth = 88;
constexpr int kPadding = 12;
constexpr int kGap = 6;
constexpr int kAfter = 2;

} // namespace

LaneNames::LaneNames(TimelineView &view, QWidget *parent) : QWidget(parent), m_view(view)
{
    setObjectName(QStringLiteral("laneNames"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&view, &TimelineView::lanesChanged, this, qOverload<>(&QWidget::update));
}

QSize LaneNames::sizeHint() const
{
    return {std::max(Appearance::of(this).type.scaled(kWidth), readableWidth()), 100};
}

int LaneNames::readableWidth() const
{
    const TypeScale &type = Appearance::of(this).type;
    int widest = 0;
    for (const QString &words : {tr("Energy"), tr("Beats"), tr("Clips"), tr("Music"), tr("archetype")})
        widest = std::max(widest, textWidth(type.font(TextSize::Caption), words));
    return kPadding + type.scaled(kIconInCaption) + kGap + widest + kAfter;
}

void LaneNames::paintEvent(QPaintEvent *)
{
    const Appearance &appearance = Appearance::of(this);
    const TypeScale &type = appearance.type;
    const Theme &theme = appearance.theme;
    const TimelineLanes &lanes = m_view.scene().lanes;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // by itself it has the application's
    painter.fillRect(rect(), theme.panel);
    paintVerticalLine(painter, QRect(width() - 1, 0, 1, height()), theme.line);
    const int line = type.lineHeight(TextSize::Caption);
    const int icon = type.scaled(kIconInCaption);
    const auto name = [&](const LaneSpan &lane, Icon sign, const QString &words) {
        if (lane.height == 0)
            return;
        const int top = lane.top + std::min(type.scaled(6), (lane.height - line) / 2);
        paintIcon(painter, sign, QRect(kPadding, top, icon, line), theme.text2);
        paintLine(painter, QRect(kPadding + icon + kGap, top, width() - kPadding - icon - kGap - kAfter, line), words,
                  {type.font(TextSize::Caption), theme.text2});
    };
    name(lanes.energy, Icon::Energy, tr("Energy"));
    name(lanes.beats, Icon::Beats, tr("Beats"));
    name(lanes.clips, Icon::Clips, tr("Clips"));
    name(lanes.music, Icon::Music, tr("Music"));
    if (lanes.energy.height == 0)
        return;
    const int top = lanes.energy.top + type.scaled(6) + line;
    QPen pen(theme.text3, 1);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(kPadding, top + line / 2.0 + 0.5), QPointF(kPadding + icon, top + line / 2.0 + 0.5));
    paintLine(painter, QRect(kPadding + icon + kGap, top, width() - kPadding - icon - kGap - kAfter, line), tr("archetype"),
              {type.font(TextSize::Caption), theme.text3});
}

} // namespace beatreel
