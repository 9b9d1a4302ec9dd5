// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/InOutBar.h"

#include "ui/common/Appearance.h"
#include "ui/common/Painting.h"
#include "ui/workspace/TimeText.h"

#include <QPainter>

namespace beatreel {

namespace {

constexpr int kHeight = 12;
constexpr int kTrack = 4;
constexpr int kMargin = 12; ///< as the transport's

} // namespace

InOutBar::InOutBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("inOutBar"));
    setLayoutDirection(Qt::LeftToRight); // as time runs, in every language
    setFixedHeight(kHeight);
    hide();
}

void InOutBar::setProject(OpenProject *open)
{
    if (m_open) {
        m_open->disconnect(this);
        m_open->playhead().disconnect(this);
        m_open->inOut().disconnect(this);
    }
    m_open = open;
    if (open) {
        connect(open, &OpenProject::changed, this, &InOutBar::refresh);
        connect(&open->inOut(), &InOut::changed, this, &InOutBar::refresh);
        connect(&open->playhead(), &Playhead::moved, this, qOverload<>(&QWidget::update));
    }
    refresh();
}

void InOutBar::refresh()
{
    setVisible(m_open && m_open->inOut().isSet());
    setAccessibleName(description());
    setToolTip(description());
    update();
}

QString InOutBar::description() const
{
    if (!m_open || !m_open->inOut().isSet())
        return {};
    const int fps = m_open->playhead().fps();
    const InOut &marks = m_open->inOut();
    if (marks.in() && marks.out())
        return tr("In %1, out %2", "times").arg(timecode(*marks.in(), fps), timecode(*marks.out(), fps));
    return marks.in() ? tr("In %1", "time").arg(timecode(*marks.in(), fps)) : tr("Out %1", "time").arg(timecode(*marks.out(), fps));
}

QRect InOutBar::trackRect() const
{
    return {kMargin, (height() - kTrack) / 2, std::max(0, width() - 2 * kMargin), kTrack};
}

int InOutBar::xOf(int picture) const
{
    const QRect track = trackRect();
    return track.left() + qRound(static_cast<double>(track.width()) * picture / (m_open->playhead().lastPicture() + 1));
}

void InOutBar::paintEvent(QPaintEvent *)
{
    const auto range = m_open ? m_open->inOut().range() : std::nullopt;
    if (!range)
        return;
    const Theme &theme = Appearance::of(this).theme;
    const QRect track = trackRect();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // by itself it has the application's
    painter.fillRect(track, theme.edge);
    const QRect between(xOf(range->first), track.top(), std::max(2, xOf(range->last + 1) - xOf(range->first)), track.height());
    painter.fillRect(between, theme.accent);
    if (m_open->inOut().in())
        painter.fillRect(QRect(between.left(), 1, 2, height() - 2), theme.accent);
    if (m_open->inOut().out())
        painter.fillRect(QRect(between.right() - 1, 1, 2, height() - 2), theme.accent);
    const int playhead = xOf(m_open->playhead().picture());
    painter.fillRect(QRect(playhead - 2, 0, 4, height()), theme.panel);
    painter.fillRect(QRect(playhead - 1, 0, 2, height()), theme.text);
}

} // namespace beatreel
