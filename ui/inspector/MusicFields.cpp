// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/MusicFields.h"

#include "core/project/SlotEdits.h"
#include "ui/common/FollowAppearance.h"
#include "ui/common/WheelGuard.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <cmath>

namespace beatreel {

using std::chrono::milliseconds;

namespace {

constexpr double kLongestMusic = 3600; // seconds
constexpr double kUsual = -0.1;

milliseconds timeOf(double seconds)
{
    return milliseconds(std::llround(seconds * 1000));
}

double secondsOf(milliseconds time)
{
    return static_cast<double>(time.count()) / 1000;
}

} // namespace

MusicFields::MusicFields(QWidget *parent) : QWidget(parent), m_muted(new QCheckBox(tr("Muted"), this))
{
    setObjectName(QStringLiteral("musicFields"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    auto *title = new QLabel(tr("Music"), this);
    setTextFont(title, TextSize::Body, QFont::DemiBold);
    form->addRow(title);
    m_in = addNumber(*form, QStringLiteral("musicIn"), tr("In point"), tr("Where in the music the film starts"));
    m_in->setRange(0, kLongestMusic);
    m_gain = addNumber(*form, QStringLiteral("musicGain"), tr("Gain"), tr("Above or below the loudness of every film"));
    m_gain->setRange(-kMostGainDb, kMostGainDb);
    m_gain->setSingleStep(0.5);
    m_gain->setSuffix(tr(" dB"));
    m_fadeIn = addNumber(*form, QStringLiteral("musicFadeIn"), tr("Fade in"), tr("How long the music takes to come"));
    m_fadeIn->setRange(0, kLongestMusic);
    m_fadeOut = addNumber(*form, QStringLiteral("musicFadeOut"), tr("Fade out"), tr("How long the music takes to go"));
    m_fadeOut->setRange(kUsual, kLongestMusic);
    m_fadeOut->setSpecialValueText(tr("As usual"));
    m_muted->setObjectName(QStringLiteral("musicMuted"));
    form->addRow(m_muted);
    connect(m_in, &QDoubleSpinBox::valueChanged, this, [this](double seconds) {
        apply(QStringLiteral("musicIn"), EditKind::SlipMusic, withSlip(m_open->project(), Slot::music(), timeOf(seconds)));
    });
    connect(m_gain, &QDoubleSpinBox::valueChanged, this, [this](double decibels) {
        apply(QStringLiteral("musicGain"), EditKind::ChangeMusicGain, withMusicGain(m_open->project(), decibels));
    });
    connect(m_fadeIn, &QDoubleSpinBox::valueChanged, this, [this](double seconds) {
        apply(QStringLiteral("musicFadeIn"), EditKind::FadeMusic, withMusicFadeIn(m_open->project(), timeOf(seconds)));
    });
    connect(m_fadeOut, &QDoubleSpinBox::valueChanged, this, [this](double seconds) {
        const auto fade = seconds < 0 ? std::nullopt : std::optional(timeOf(seconds));
        apply(QStringLiteral("musicFadeOut"), EditKind::FadeMusic, withMusicFadeOut(m_open->project(), fade));
    });
    connect(m_muted, &QCheckBox::toggled, this, [this](bool isMuted) {
        m_open->apply(isMuted ? EditKind::MuteMusic : EditKind::UnmuteMusic, withMusicMuted(m_open->project(), isMuted ? Muting::Muted : Muting::Heard));
    });
}

QDoubleSpinBox *MusicFields::addNumber(QFormLayout &form, const QString &name, const QString &words, const QString &tip)
{
    auto *box = new QDoubleSpinBox(this);
    box->setObjectName(name);
    box->setAccessibleName(tr("%1 of the music", "field").arg(words));
    box->findChild<QLineEdit *>()->setAccessibleName(box->accessibleName());
    box->setToolTip(tip);
    box->setDecimals(1);
    box->setSingleStep(0.1);
    box->setSuffix(tr(" s"));
    box->setKeyboardTracking(false);
    new WheelGuard(box);
    auto *label = new QLabel(words, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(box);
    form.addRow(label, box);
    return box;
}

void MusicFields::apply(const QString &key, EditKind kind, const Project &after)
{
    m_open->applyMerged(key, kind, after);
}

void MusicFields::show(OpenProject *open)
{
    m_open = open;
    setVisible(open && open->project().hasMusic());
    if (!open)
        return;
    const SlotSettings &music = open->project().music;
    const QSignalBlocker quiet[] = {QSignalBlocker(m_in), QSignalBlocker(m_gain), QSignalBlocker(m_fadeIn), QSignalBlocker(m_fadeOut), QSignalBlocker(m_muted)};
    m_in->setValue(secondsOf(music.slip));
    m_gain->setValue(music.levels.gainDb);
    m_fadeIn->setValue(secondsOf(music.levels.fadeIn));
    m_fadeOut->setValue(music.levels.fadeOut ? secondsOf(*music.levels.fadeOut) : kUsual);
    m_muted->setChecked(music.levels.isMuted);
    for (QWidget *field : {static_cast<QWidget *>(m_in), static_cast<QWidget *>(m_gain), static_cast<QWidget *>(m_fadeIn),
                           static_cast<QWidget *>(m_fadeOut), static_cast<QWidget *>(m_muted)})
        field->setEnabled(!open->project().isLocked(Slot::music()));
}

} // namespace beatreel
