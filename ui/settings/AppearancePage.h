// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/SettingRows.h"

namespace beatreel {

class PreferencesStore;

/// Language, theme, contrast, motion and text size, and what the editor tells by itself.
class AppearancePage : public SettingRows
{
    Q_OBJECT

public:
    /// The store outlives it.
    explicit AppearancePage(PreferencesStore &store, QWidget *parent = nullptr);
};

} // namespace beatreel
