// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/BeatField.h"

namespace beatreel {

class SegmentedControl;

/// What those who approve said of the beats.
class ApprovalField : public BeatField
{
    Q_OBJECT

public:
    explicit ApprovalField(QWidget *parent = nullptr);

    void refresh() override;

private:
    SegmentedControl *m_mark;
};

} // namespace beatreel
