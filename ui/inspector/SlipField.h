// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/BeatField.h"
#include "ui/workspace/ClipRooms.h"

class QLabel;
class QSlider;

namespace beatreel {

class TabularLabel;

/// Where in its clip a chunk begins. Room for that is what the clip has beyond its 5 s.
class SlipField : public BeatField
{
    Q_OBJECT

public:
    explicit SlipField(QWidget *parent = nullptr);

    /// Which of the beat's clips, from 0.
    void setClip(int clip);
    void refresh() override;

private:
    void showRoom(std::chrono::milliseconds room, std::chrono::milliseconds slip);
    void take(int pictures);

    int m_clip = 0;
    ClipRooms m_rooms;
    QLabel *m_label;
    QSlider *m_slip;
    TabularLabel *m_time;
};

} // namespace beatreel
