// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/SettingRows.h"

namespace beatreel {

class PreferencesStore;

/// When the editor asks before it spends.
class CostsPage : public SettingRows
{
    Q_OBJECT

public:
    /// The store outlives it.
    explicit CostsPage(PreferencesStore &store, QWidget *parent = nullptr);
};

} // namespace beatreel
