// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/TextField.h"

namespace beatreel {

/// Which changes are wanted of the beats: their notes, beside the mark while it says so.
class ChangesField : public TextField
{
    Q_OBJECT

public:
    explicit ChangesField(QWidget *parent = nullptr);

    void refresh() override;
};

} // namespace beatreel
