// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/FrameView.h"

#include "ui/common/Appearance.h"
#include "ui/common/Painting.h"
#include "ui/common/TextPainting.h"
#include "ui/workspace/Pictures.h"

#include <QPainter>

namespace beatreel {

namespace {

constexpr int kAround = 12;
constexpr double kActionSafe = 0.93; ///< of width and height (EBU R 95)
constexpr double kTitleSafe = 0.90;

QRect innerPart(const QRect &rect, double share)
{
    const QSize size(qRound(rect.width() * share), qRound(rect.height() * share));
    return {QPoint(rect.left() + (rect.width() - size.width()) / 2, rect.top() + (rect.height() - size.height()) / 2), size};
}

} // namespace

FrameView::FrameView(Pictures &pictures, QWidget *parent) : QWidget(parent), m_pictures(pictures)
{
    setObjectName(QStringLiteral("frameView"));
    setAccessibleName(tr("Picture"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&pictures, &Pictures::arrived, this, qOverload<>(&QWidget::update));
}

void FrameView::setProject(OpenProject *open)
{
    if (m_open) {
        m_open->disconnect(this);
        m_open->playhead().disconnect(this);
    }
    m_open = open;
    if (open) {
        const auto show = qOverload<>(&QWidget::update);
        connect(open, &OpenProject::changed, this, show);
        connect(open, &OpenProject::statesChanged, this, show);
        connect(&open->playhead(), &Playhead::moved, this, show);
    }
    update();
}

void FrameView::setSafeAreasShown(bool shown)
{
    m_showsSafeAreas = shown;
    update();
}

QRect FrameView::pictureRect() const
{
    const QRect room = rect().adjusted(kAround, kAround, -kAround, -kAround);
    const QSize size = m_open->project().format.size.scaled(room.size(), Qt::KeepAspectRatio);
    return {QPoint(room.left() + (room.width() - size.width()) / 2, room.top() + (room.height() - size.height()) / 2), size};
}

void FrameView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Appearance &appearance = Appearance::of(this);
    painter.fillRect(rect(), appearance.theme.surround);
    const Beat *beat = m_open ? m_open->playhead().beat() : nullptr;
    if (!beat)
        return;
    const QRect place = pictureRect();
    const SlotState *frame = m_open->state(Slot::frame(beat->id()));
    const bool hasPicture = frame && frame->shown && !frame->waitsForUser;
    const QPixmap picture = hasPicture ? m_pictures.picture(m_open->takes().path(*frame->shown), qRound(place.width() * devicePixelRatioF()))
                                       : QPixmap();
    if (picture.isNull() && !hasPicture) {
        paintSlate(painter, place, *beat);
    } else if (!picture.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(place, picture);
    }
    if (m_showsSafeAreas)
        paintSafeAreas(painter, place);
    if (hasVisibleFocus(this))
        paintFocusRingInside(painter, rect().adjusted(2, 2, -2, -2), 4, Theme::dark().accent);
}

/// Number, name and prompt on grey, as a slate stands in for a scene that is not shot yet.
void FrameView::paintSlate(QPainter &painter, const QRect &rect, const Beat &beat)
{
    const Appearance &appearance = Appearance::of(this);
    const Theme theme = Theme::dark(); // the surround is dark in both
    painter.fillRect(rect, theme.raised);
    const int number = static_cast<int>(std::ranges::find(m_open->project().beats, beat.id(), &Beat::id) - m_open->project().beats.begin()) + 1;
    const int head = appearance.type.lineHeight(TextSize::Page);
    const int line = appearance.type.lineHeight(TextSize::Prose);
    QRect room = rect.adjusted(32, 0, -32, 0);
    room.setTop(rect.center().y() - head - line);
    room.setHeight(head);
    paintLine(painter, room, tr("%1  %2", "number and name of a beat").arg(number).arg(beat->spec.name),
              {appearance.type.font(TextSize::Page), theme.text, Qt::AlignCenter});
    const QString prompt = fillPrompt(beat->spec.promptTemplate, m_open->project().product, m_open->project().style);
    paintLines(painter, QRect(room.left(), room.bottom() + 8, room.width(), std::max(0, rect.bottom() - room.bottom() - 16)), prompt,
               {appearance.type.font(TextSize::Prose), theme.text2, Qt::AlignHCenter | Qt::AlignVCenter}, line);
}

void FrameView::paintSafeAreas(QPainter &painter, const QRect &rect)
{
    const Theme theme = Theme::dark(); // over pictures
    for (const double share : {kActionSafe, kTitleSafe}) {
        const QRect area = innerPart(rect, share);
        paintBox(painter, area.adjusted(-1, -1, 1, 1), 0, {}, {theme.shade, 3});
        paintBox(painter, area, 0, {}, {theme.plateText, 1});
    }
}

} // namespace beatreel
