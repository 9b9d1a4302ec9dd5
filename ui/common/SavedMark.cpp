// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/SavedMark.h"

#include "ui/common/Appearance.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/common/Speaking.h"

#include <QPainter>
#include <QStyle>

namespace beatreel {

namespace {

constexpr int kGap = 4;

}

SavedMark::SavedMark(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("savedMark"));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (hasFailed())
            emit copyWanted();
    });
    showNothing();
}

void SavedMark::showNothing()
{
    show(State::Nothing, {});
}

void SavedMark::showSaving()
{
    show(State::Saving, tr("Saving…"));
}

void SavedMark::showSaved()
{
    show(State::Saved, tr("Saved"));
}

void SavedMark::showFailed(const QString &reason, const QString &whole)
{
    const bool isNews = !hasFailed();
    show(State::Failed, reason.isEmpty() ? tr("Not saved. Save a copy…") : tr("Not saved: %1. Save a copy…").arg(reason));
    setToolTip(whole + u'\n' + tr("Press it to save a copy."));
    if (isNews)
        announce(*this, accessibleName());
}

void SavedMark::show(State state, const QString &words)
{
    m_state = state;
    setText(words);
    setAccessibleName(words);
    setToolTip({});
    setFocusPolicy(state == State::Failed ? Qt::StrongFocus : Qt::NoFocus);
    updateGeometry();
    update();
}

QString SavedMark::shownText() const
{
    if (wordsWidth(text()) <= width())
        return text();
    // The tick says enough: words that would be cut are left out.
    return hasFailed() ? tr("Not saved. Save a copy…") : QString();
}

/// With the sign before them.
int SavedMark::wordsWidth(const QString &words) const
{
    const TypeScale &type = Appearance::of(this).type;
    return 2 * padding() + type.scaled(kIconInCaption) + kGap + textWidth(type.font(hasFailed() ? TextSize::Body : TextSize::Caption), words);
}

QSize SavedMark::sizeHint() const
{
    const TypeScale &type = Appearance::of(this).type;
    if (m_state == State::Nothing)
        return {0, type.controlHeight(24)};
    return {wordsWidth(text()), type.controlHeight(24)};
}

QSize SavedMark::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int least = hasFailed() ? wordsWidth(tr("Not saved. Save a copy…")) : 2 * padding() + Appearance::of(this).type.scaled(kIconInCaption);
    return {std::min(whole.width(), least), whole.height()};
}

void SavedMark::paintEvent(QPaintEvent *)
{
    if (m_state == State::Nothing)
        return;
    const Appearance &look = Appearance::of(this);
    const Theme &theme = look.theme;
    QPainter painter(this);
    if (hasFailed())
        paintBox(painter, rect(), kCellRadius, underMouse() ? theme.hover : theme.failedTint, {theme.failed, theme.edgeWidth});
    const int side = look.type.scaled(kIconInCaption);
    const QRect room = rect().adjusted(padding(), 0, -padding(), 0);
    const QColor colour = hasFailed() ? theme.failed : theme.text3;
    const QRect sign = QStyle::visualRect(layoutDirection(), room, QRect(room.left(), room.top(), side, room.height()));
    paintIcon(painter, hasFailed() ? Icon::Failed : m_state == State::Saved ? Icon::Tick : Icon::More, sign, colour);
    const QRect words = QStyle::visualRect(layoutDirection(), room, room.adjusted(side + kGap, 0, 0, 0));
    painter.setFont(look.type.font(hasFailed() ? TextSize::Body : TextSize::Caption));
    painter.setPen(colour);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading, painter.fontMetrics().elidedText(shownText(), Qt::ElideRight, words.width()));
}

} // namespace beatreel
