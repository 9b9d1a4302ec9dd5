// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/SlipField.h"

#include "core/project/SlotEdits.h"
#include "ui/common/TabularText.h"
#include "ui/common/WheelGuard.h"
#include "ui/inspector/FieldLabel.h"
#include "ui/workspace/TimeText.h"

#include <QHBoxLayout>
#include <QSlider>
#include <QVBoxLayout>

#include <cmath>

namespace beatreel {

using std::chrono::milliseconds;

SlipField::SlipField(QWidget *parent)
    : BeatField(parent), m_label(nullptr), m_slip(new QSlider(Qt::Horizontal, this)), m_time(new TabularLabel(this))
{
    setObjectName(QStringLiteral("slipField"));
    connect(&m_rooms, &ClipRooms::arrived, this, [this] {
        if (hasBeats())
            refresh();
    });
    m_slip->setObjectName(QStringLiteral("slip"));
    m_slip->setAccessibleName(tr("Slip"));
    new WheelGuard(m_slip);
    connect(m_slip, &QSlider::valueChanged, this, &SlipField::take);
    m_time->setObjectName(QStringLiteral("slipTime"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_slip, 1);
    row->addWidget(m_time);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_label = fieldLabel(tr("Slip"), m_slip, this);
    column->addWidget(m_label);
    column->addLayout(row);
}

void SlipField::setClip(int clip)
{
    m_clip = std::max(clip, 0);
    if (hasBeats())
        refresh();
}

void SlipField::refresh()
{
    const bool isOne = beats().size() == 1;
    const SlotState *state = isOne ? open().state(Slot::clip(beats().first(), m_clip)) : nullptr;
    m_label->setText(isOne ? tr("Slip of clip %1.%2", "beat, clip").arg(numberOf(beats().first())).arg(m_clip + 1) : tr("Slip"));
    if (!state || !state->shown) {
        showRoom(milliseconds(0), milliseconds(0));
        m_slip->setToolTip(isOne ? tr("There is no clip yet.") : tr("Select one beat to slip its clip."));
        return;
    }
    const QString file = open().takes().path(*state->shown);
    const auto room = m_rooms.room(file);
    showRoom(room.value_or(milliseconds(0)), state->slip);
    if (m_rooms.isUnreadable(file))
        m_slip->setToolTip(tr("The clip cannot be read. Make it again, or put its file back."));
    else if (room && *room == milliseconds(0))
        m_slip->setToolTip(tr("The clip is as long as its chunk: it has no room to slip."));
}

void SlipField::showRoom(milliseconds room, milliseconds slip)
{
    const int fps = hasBeats() ? project().format.fps : 30;
    const QSignalBlocker quiet(m_slip);
    m_slip->setRange(0, static_cast<int>(room.count() * fps / 1000));
    m_slip->setValue(qRound(static_cast<double>(slip.count()) * fps / 1000));
    m_slip->setEnabled(m_slip->maximum() > 0);
    m_slip->setToolTip({});
    m_time->setText(timecode(m_slip->value(), fps));
}

void SlipField::take(int pictures)
{
    if (!hasBeats() || beats().size() != 1)
        return;
    const milliseconds slip(std::llround(pictures * 1000.0 / project().format.fps));
    applyTyped(EditKind::SlipClip, withSlip(project(), Slot::clip(beats().first(), m_clip), slip));
}

} // namespace beatreel
