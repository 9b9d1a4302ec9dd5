// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/SwatchCell.h"

#include "core/providers/offline/sketch/Palette.h"
#include "ui/common/Appearance.h"
#include "ui/common/FollowAppearance.h"
#include "ui/common/Icons.h"
#include "ui/common/SwatchButton.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QStyle>
#include <QToolButton>

namespace beatreel {

namespace {

constexpr int kSwatchSide = 28;
constexpr int kCrossSide = 24;
constexpr int kCrossIcon = 12;
constexpr int kGap = 4;

} // namespace

SwatchCell::SwatchCell(int number, QWidget *parent)
    : QWidget(parent), m_number(number), m_swatch(new SwatchButton(this)), m_cross(new QToolButton(this))
{
    setWhatsThis(tr("A colour of the palette. Press it to choose another one, Delete takes it away."));
    m_swatch->setObjectName(QStringLiteral("swatch%1").arg(number));
    m_swatch->installEventFilter(this);
    connect(m_swatch, &SwatchButton::clicked, this, &SwatchCell::changeWanted);
    m_cross->setObjectName(QStringLiteral("removeColour%1").arg(number));
    m_cross->setToolTip(tr("Remove this colour"));
    m_cross->setAutoRaise(true);
    m_cross->setFocusPolicy(Qt::TabFocus);
    m_cross->installEventFilter(this);
    connect(m_cross, &QToolButton::clicked, this, &SwatchCell::removeWanted);
    makeMenu();
    followAppearance(this, [this](const Appearance &) { layOut(); });
}

void SwatchCell::makeMenu()
{
    auto *change = new QAction(tr("Change…"), this);
    connect(change, &QAction::triggered, this, &SwatchCell::changeWanted);
    auto *remove = new QAction(tr("Remove"), this);
    connect(remove, &QAction::triggered, this, &SwatchCell::removeWanted);
    m_swatch->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_swatch->addActions({change, remove});
}

/// The cross stands beside the box, over the room that the hex value needs.
void SwatchCell::layOut()
{
    const TypeScale &type = Appearance::of(this).type;
    const int side = type.scaled(kSwatchSide);
    const int cross = type.scaled(kCrossSide);
    const QSize hint = m_swatch->sizeHint();
    const QRect room(0, 0, std::max(hint.width(), side + kGap + cross), hint.height());
    setFixedSize(room.size());
    m_swatch->setGeometry(QStyle::visualRect(layoutDirection(), room, {QPoint(), hint}));
    m_cross->setIconSize(QSize(1, 1) * type.scaled(kCrossIcon));
    m_cross->setGeometry(QStyle::visualRect(layoutDirection(), room, {side + kGap, (side - cross) / 2, cross, cross}));
    m_cross->raise();
}

void SwatchCell::setWords(const QString &words)
{
    m_swatch->setColour(sketch::colourNamed(words));
    const QString hex = m_swatch->text();
    const QString name = words.startsWith(u'#') ? hex : tr("%1, %2", "name of a colour, its hex value").arg(words, hex);
    m_swatch->setToolTip(name);
    m_swatch->setAccessibleName(tr("Colour %1, %2", "number, name").arg(m_number).arg(name));
    m_cross->setAccessibleName(tr("Remove colour %1, %2", "number, name").arg(m_number).arg(name));
}

bool SwatchCell::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        showCross(underMouse() ? Pointer::Here : Pointer::Elsewhere);
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Delete && key != Qt::Key_Backspace)
        return QWidget::eventFilter(watched, event);
    event->accept(); // it would delete a beat elsewhere
    if (event->type() == QEvent::KeyPress)
        emit removeWanted();
    return true;
}

void SwatchCell::enterEvent(QEnterEvent *event)
{
    showCross(Pointer::Here);
    QWidget::enterEvent(event);
}

void SwatchCell::leaveEvent(QEvent *event)
{
    showCross(Pointer::Elsewhere);
    QWidget::leaveEvent(event);
}

void SwatchCell::showCross(Pointer pointer)
{
    const bool isSeen = pointer == Pointer::Here || isAncestorOf(QApplication::focusWidget());
    m_cross->setIcon(isSeen ? themedIcon(Icon::Close) : QIcon());
}

} // namespace beatreel
