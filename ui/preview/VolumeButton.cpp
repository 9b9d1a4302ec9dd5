// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/VolumeButton.h"

#include "ui/common/FollowAppearance.h"
#include "ui/common/Icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QWheelEvent>
#include <QWidgetAction>

namespace beatreel {

namespace {

constexpr int kSliderWidth = 140;
constexpr int kVolumeStep = 5; // percent

} // namespace

VolumeButton::VolumeButton(FilmPlayer &player, QAction &mute, QWidget *parent)
    : QToolButton(parent), m_player(player), m_mute(mute), m_slider(new QSlider(Qt::Horizontal))
{
    setObjectName(QStringLiteral("volume"));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_slider->setObjectName(QStringLiteral("volumeSlider"));
    m_slider->setAccessibleName(tr("Volume"));
    m_slider->setRange(0, 100);
    m_slider->setPageStep(10);
    setScaledWidth(m_slider, kSliderWidth);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(new QLabel(tr("Volume"), box));
    row->addWidget(m_slider);
    auto *menu = new QMenu(this);
    auto *slider = new QWidgetAction(menu);
    slider->setDefaultWidget(box);
    slider->setText(m_slider->accessibleName()); // for screen readers
    menu->addAction(slider);
    menu->addAction(&mute);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, m_slider, [this] { m_slider->setFocus(Qt::PopupFocusReason); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int percent) {
        m_player.setVolume(percent / 100.0);
        showVolume();
        emit percentChanged(percent);
    });
    connect(&mute, &QAction::toggled, this, [this](bool isMuted) {
        m_player.setMuted(isMuted);
        showVolume();
    });
    m_slider->setValue(qRound(player.volume() * 100));
    showVolume();
}

void VolumeButton::setPercent(int percent)
{
    m_slider->setValue(percent);
}

int VolumeButton::percent() const
{
    return m_slider->value();
}

void VolumeButton::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0)
        m_slider->setValue(m_slider->value() + (event->angleDelta().y() > 0 ? kVolumeStep : -kVolumeStep));
}

void VolumeButton::showVolume()
{
    const bool isSilent = m_mute.isChecked() || percent() == 0;
    setIcon(themedIcon(isSilent ? Icon::Muted : Icon::Volume));
    const QString words = isSilent ? tr("Volume: muted") : tr("Volume: %1 %", "percent").arg(percent());
    setAccessibleName(words);
    setToolTip(words);
}

} // namespace beatreel
