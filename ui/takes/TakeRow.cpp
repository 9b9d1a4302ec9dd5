// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/takes/TakeRow.h"

#include "ui/common/Plate.h"
#include "ui/takes/TrackPlayer.h"
#include "ui/workspace/Filmstrips.h"
#include "ui/workspace/Pictures.h"
#include "ui/workspace/ProjectFilm.h"
#include "ui/workspace/Waveforms.h"

#include <QPainter>
#include <QStyle>

namespace beatreel {

namespace {

constexpr int kGap = 12;
constexpr int kSmallGap = 8;
constexpr int kLargeWidth = 136;
constexpr int kLowWidth = 88;
constexpr int kSmallInRow = 3;
constexpr int kLeastSmall = 56;
constexpr int kMostSmall = 136;
constexpr int kUnderPicture = 4;

Plate morePlate(Icon icon)
{
    return {{}, {}, icon, {}};
}

} // namespace

TakeRow::TakeRow(ComparedTakes &compared, const TakeMedia &media, Size size, QWidget *parent)
    : QWidget(parent), m_compared(compared), m_media(media), m_size(size)
{
    PaintedItems::install();
    setObjectName(QStringLiteral("takeRow"));
    setAccessibleName(tr("Takes"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(size == Size::Large ? QSizePolicy::Maximum : QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&compared, &ComparedTakes::changed, this, &TakeRow::refresh);
    connect(&media.pictures, &Pictures::arrived, this, qOverload<>(&QWidget::update));
    connect(&media.strips, &Filmstrips::arrived, this, qOverload<>(&QWidget::update));
    connect(&media.waveforms, &Waveforms::arrived, this, qOverload<>(&QWidget::update));
    connect(&media.tracks, &TrackPlayer::advanced, this, qOverload<>(&QWidget::update));
    connect(&m_player, &HoverPlayer::advanced, this, qOverload<>(&QWidget::update));
    refresh();
}

const Appearance &TakeRow::appearance() const
{
    return Appearance::of(this);
}

void TakeRow::refresh()
{
    const qsizetype before = m_faces.size();
    const TakeId hovered = m_hovered >= 0 ? m_faces[m_hovered].id : TakeId();
    m_faces = takeFaces(m_compared);
    const auto used = static_cast<int>(std::ranges::find(m_faces, true, &TakeFace::isInUse) - m_faces.begin());
    const bool isOtherSlot = m_slot != m_compared.slot();
    m_slot = m_compared.slot();
    if (isOtherSlot || m_current < 0 || m_current >= m_faces.size())
        m_current = used < m_faces.size() ? used : static_cast<int>(m_faces.size()) - 1;
    const auto stillHovered = static_cast<int>(std::ranges::find(m_faces, hovered, &TakeFace::id) - m_faces.begin());
    setHovered(stillHovered < m_faces.size() ? stillHovered : -1);
    if (isOtherSlot || before != m_faces.size())
        setCurrent(m_current);
    if (!m_faces.isEmpty())
        setAccessibleName(tr("Takes, %n", nullptr, static_cast<int>(m_faces.size())));
    update();
}

void TakeRow::setLow(bool low)
{
    m_isLow = low;
    setCurrent(m_current);
}

int TakeRow::cellWidth() const
{
    const TypeScale &type = appearance().type;
    if (m_size == Size::Large)
        return type.scaled(m_isLow ? kLowWidth : kLargeWidth);
    return std::clamp((width() - (kSmallInRow - 1) * kSmallGap) / kSmallInRow, kLeastSmall, type.scaled(kMostSmall));
}

int TakeRow::cellHeight() const
{
    return cellWidth() * 9 / 16;
}

int TakeRow::contentWidth() const
{
    const int gap = m_size == Size::Large ? kGap : kSmallGap;
    return std::max(0, static_cast<int>(m_faces.size()) * (cellWidth() + gap) - gap);
}

QRect TakeRow::cellRect(int index) const
{
    const int gap = m_size == Size::Large ? kGap : kSmallGap;
    return {index * (cellWidth() + gap) - m_offset, 0, cellWidth(), cellHeight()};
}

QSize TakeRow::sizeHint() const
{
    const int line = appearance().type.lineHeight(TextSize::Caption);
    if (m_size == Size::Small)
        return {300, appearance().type.scaled(60) + kUnderPicture + line};
    return {contentWidth(), cellHeight() + kUnderPicture + line};
}

QSize TakeRow::minimumSizeHint() const
{
    return {m_size == Size::Large ? cellWidth() : kLeastSmall, sizeHint().height()};
}

int TakeRow::indexAt(const QPoint &place) const
{
    for (int i = 0; i < m_faces.size(); ++i) {
        if (cellRect(i).adjusted(0, 0, 0, height() - cellHeight()).contains(place))
            return i;
    }
    return -1;
}

QPixmap TakeRow::pictureOf(const TakeFace &face, const QSize &size)
{
    if (face.picture.isEmpty() || face.isLost)
        return {};
    if (!face.isClip)
        return m_media.pictures.picture(face.picture, qRound(size.width() * devicePixelRatioF()));
    if (const QPixmap played = m_player.pictureOf(face.id.text()); !played.isNull())
        return played;
    const SlotSettings settings = m_compared.open()->project().settings(*m_compared.slot());
    const QList<QPixmap> strip = m_media.strips.strip(face.picture, settings.slip, settings.crop, 1, m_compared.open()->project().format);
    return strip.value(strip.size() / 2);
}

/// What the film has of it, from the in point on.
void TakeRow::lookAtSound(TakeLook &look, const TakeFace &face, const QRect &cell)
{
    const Project &project = m_compared.open()->project();
    const double length = std::max(1.0, static_cast<double>(project.duration().count()));
    const QRect area = soundRect(cell);
    look.wave = m_media.waveforms.waveform(face.sound);
    look.wavePlace = waveformFilling(area, std::chrono::duration<double>(project.music.slip).count(), length);
    if (m_media.tracks.track() == face.id)
        look.heardX = area.left() + qRound(area.width() * std::min(1.0, m_media.tracks.seconds() / length));
}

void TakeRow::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const bool showsFocus = hasVisibleFocus(this);
    const int line = appearance().type.lineHeight(TextSize::Caption);
    for (int i = 0; i < m_faces.size(); ++i) {
        const QRect cell = cellRect(i);
        const QRect caption(cell.left(), cell.bottom() + 1 + kUnderPicture, cell.width(), line);
        if (!cell.united(caption).intersects(event->rect()))
            continue;
        TakeLook look;
        look.hasFocus = showsFocus && i == m_current;
        look.isHovered = i == m_hovered;
        look.isTarget = i == m_target;
        look.showsLetter = m_size == Size::Large;
        if (!m_faces[i].sound.isEmpty() && !m_faces[i].isLost)
            lookAtSound(look, m_faces[i], cell);
        paintTake(painter, cell, caption, m_faces[i], look, pictureOf(m_faces[i], cell.size()), appearance());
    }
    paintMore(painter);
}

/// What says that there are more of them beyond an edge, and brings them; empty where there are none.
QRect TakeRow::moreRect(Edge edge) const
{
    const bool isThere = edge == Edge::Left ? m_offset > 0 : m_offset < contentWidth() - width();
    if (!isThere)
        return {};
    const QSize size = plateSize(morePlate(Icon::ChevronLeft), appearance());
    return {QPoint(edge == Edge::Right ? width() - size.width() : 0, (cellHeight() - size.height()) / 2), size};
}

void TakeRow::paintMore(QPainter &painter)
{
    for (const Edge edge : {Edge::Left, Edge::Right}) {
        if (const QRect place = moreRect(edge); !place.isEmpty())
            paintPlate(painter, place, morePlate(edge == Edge::Left ? Icon::ChevronLeft : Icon::ChevronRight), appearance());
    }
}

/// By as many as fit, less one, so that one sees where one was.
void TakeRow::showMore(Edge edge)
{
    const int page = std::max(cellWidth(), width() - cellWidth());
    setOffset(m_offset + (edge == Edge::Left ? -page : page));
}

/// Keeps it in sight.
void TakeRow::setCurrent(int index)
{
    m_current = index;
    if (index >= 0) {
        const QRect cell = cellRect(index).translated(m_offset, 0);
        setOffset(std::clamp(m_offset, std::max(0, cell.right() + 1 - width()), cell.left()));
        if (hasFocus())
            announceFocus(this, index);
    } else {
        setOffset(0);
    }
    updateGeometry();
    update();
}

void TakeRow::setHovered(int index)
{
    m_hovered = index;
    const Take *take = index >= 0 && !m_faces[index].isLost ? m_compared.take(m_faces[index].id) : nullptr;
    const auto isOf = [take](Slot::Kind kind) { return take && take->slot.kind == kind; };
    if (isOf(Slot::Kind::Clip)) {
        const OpenProject *open = m_compared.open();
        m_player.point(take->id.text(), open->playhead().fps(), [open, take = *take] { return ProjectFilm::filmOf(*open, take); });
    } else {
        m_player.leave();
    }
    if (isOf(Slot::Kind::Music))
        m_media.tracks.point(*take);
    else
        m_media.tracks.leave();
    update();
}

void TakeRow::setOffset(int offset)
{
    m_offset = std::clamp(offset, 0, std::max(0, contentWidth() - width()));
    update();
}

void TakeRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setCurrent(m_current);
}

void TakeRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace beatreel
