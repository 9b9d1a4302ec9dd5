// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/RecentRow.h"

#include "ui/cards/PicturePainting.h"
#include "ui/common/Appearance.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/common/PriceButton.h"
#include "ui/common/TextPainting.h"
#include "ui/workspace/Pictures.h"
#include "ui/workspace/TimeText.h"

#include <QKeyEvent>
#include <QPainter>

namespace beatreel {

namespace {

constexpr QSize kPicture{100, 56};

} // namespace

RecentRow::RecentRow(const QString &folder, Pictures &pictures, QWidget *parent)
    : QAbstractButton(parent), m_pictures(pictures), m_remove(new PriceButton(this))
{
    setObjectName(QStringLiteral("recentProject"));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    m_remove->setOffer(tr("Remove from list"), std::nullopt);
    m_remove->setSize(ButtonSize::Small);
    m_remove->setObjectName(QStringLiteral("removeRecent"));
    m_remove->hide();
    connect(m_remove, &QAbstractButton::clicked, this, [this] { emit removeWanted(m_project.folder); });
    connect(&pictures, &Pictures::arrived, this, qOverload<>(&QWidget::update));
    RecentProject reading;
    reading.folder = folder;
    reading.name = QFileInfo(folder).fileName();
    setProject(reading);
}

void RecentRow::setProject(const RecentProject &project)
{
    m_project = project;
    m_remove->setVisible(isGone());
    m_remove->setAccessibleName(tr("Remove %1 from the list").arg(project.name));
    setFocusPolicy(isGone() ? Qt::NoFocus : Qt::TabFocus);
    setAccessibleName(tr("%1, %2, %3", "project, facts, what waits").arg(project.name, facts(), waits()));
    setToolTip(QDir::toNativeSeparators(project.folder));
    update();
}

QString RecentRow::facts() const
{
    switch (m_project.state) {
    case RecentProject::State::Reading:
        return tr("being read");
    case RecentProject::State::Missing:
        return tr("not found");
    case RecentProject::State::Unreadable:
        return tr("cannot be read");
    case RecentProject::State::Complete:
    case RecentProject::State::Due:
        break;
    }
    return tr("%1 s, %2", "length, day").arg(m_project.duration.count()).arg(dayText(m_project.saved, QDateTime::currentDateTime()));
}

QString RecentRow::waits() const
{
    const RecentProject &project = m_project;
    if (project.state == RecentProject::State::Complete)
        return tr("complete");
    if (project.state != RecentProject::State::Due)
        return {};
    const QString price = priceText(project.price);
    if (project.stale == project.due)
        return project.due == 1 ? tr("1 stale, %1").arg(price) : tr("%n stale, %1", nullptr, project.due).arg(price);
    return project.due == 1 ? tr("1 to make, %1").arg(price) : tr("%n to make, %1", nullptr, project.due).arg(price);
}

QSize RecentRow::sizeHint() const
{
    const TypeScale &type = Appearance::of(this).type;
    const int words = type.lineHeight(TextSize::Body) + 2 * type.lineHeight(TextSize::Caption);
    return {type.scaled(320), std::max({type.scaled(kPicture.height()), words, type.lineHeight(TextSize::Body) + type.lineHeight(TextSize::Caption) + m_remove->sizeHint().height()}) + 2 * kPadding};
}

QSize RecentRow::minimumSizeHint() const
{
    return {Appearance::of(this).type.scaled(kPicture.width() + 60), sizeHint().height()};
}

QRect RecentRow::wordsRect() const
{
    return rect().adjusted(kPadding + Appearance::of(this).type.scaled(kPicture.width()) + 12, kPadding, -kPadding, -kPadding);
}

void RecentRow::resizeEvent(QResizeEvent *)
{
    const QSize size = m_remove->sizeHint();
    m_remove->setGeometry(QRect(QPoint(wordsRect().left(), height() - kPadding - size.height()), size));
}

void RecentRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Delete)
        emit removeWanted(m_project.folder);
    else
        QAbstractButton::keyPressEvent(event);
}

void RecentRow::paintEvent(QPaintEvent *)
{
    const auto &[theme, type, motion] = Appearance::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isGone() && (isDown() || underMouse()))
        paintBox(painter, rect(), kCardRadius, isDown() ? theme.pressed : theme.hover);
    const QRect inner = rect().adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const QRect picture(inner.topLeft(), QSize(type.scaled(kPicture.width()), std::min(inner.height(), type.scaled(kPicture.height()))));
    paintPicture(painter, picture);
    paintWords(painter, wordsRect());
    if (hasVisibleFocus(this))
        paintFocusRingInside(painter, rect(), kCardRadius, theme.accent);
}

void RecentRow::paintPicture(QPainter &painter, const QRect &place)
{
    const Theme &theme = Appearance::of(this).theme;
    const QPainterPath shape = roundedShape(place, kCellRadius, Qt::TopEdge | Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge);
    painter.fillPath(shape, theme.well);
    if (!m_project.picture.isEmpty())
        paintFilling(painter, shape, m_pictures.picture(m_project.picture, qRound(place.width() * devicePixelRatioF())));
    else
        paintIcon(painter, isGone() ? Icon::Finding : Icon::Image, QRect(place.center() - QPoint(10, 10), QSize(20, 20)), theme.text3);
    paintBox(painter, place, kCellRadius, {}, {theme.edge, theme.edgeWidth, isGone() ? EdgeKind::Dashed : EdgeKind::Solid});
}

void RecentRow::paintWords(QPainter &painter, const QRect &room)
{
    const auto &[theme, type, motion] = Appearance::of(this);
    const int body = type.lineHeight(TextSize::Body);
    const int caption = type.lineHeight(TextSize::Caption);
    const QString waiting = waits();
    int top = room.top() + std::max(0, (room.height() - body - (waiting.isEmpty() ? 1 : 2) * caption) / 2);
    if (isGone())
        top = room.top(); // the button stands below
    paintLine(painter, QRect(room.left(), top, room.width(), body), m_project.name, {type.font(TextSize::Body, QFont::DemiBold), theme.text});
    top += body;
    const bool isTrouble = m_project.state == RecentProject::State::Unreadable;
    paintLine(painter, QRect(room.left(), top, room.width(), caption), facts(), {type.font(TextSize::Caption), isTrouble ? theme.failed : theme.text2});
    top += caption;
    QRect last(room.left(), top, room.width(), caption);
    const bool isStale = m_project.stale > 0;
    if (isStale) {
        const int side = type.scaled(kIconInPlate);
        paintIcon(painter, Icon::Stale, QRect(last.left(), last.top(), side, caption), theme.stale);
        last.setLeft(last.left() + side + 4);
    }
    paintLine(painter, last, waiting, {type.font(TextSize::Caption), isStale ? theme.stale : theme.text3});
}

} // namespace beatreel
