// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/SettingRows.h"

class QDoubleSpinBox;

namespace beatreel {

class PreferencesStore;

/// When the editor asks before it spends, and what new projects may spend.
class CostsPage : public SettingRows
{
    Q_OBJECT

public:
    /// The store outlives it.
    explicit CostsPage(PreferencesStore &store, QWidget *parent = nullptr);

private:
    [[nodiscard]] QDoubleSpinBox *makeMoney(const QString &name, double most, const QString &none);
};

} // namespace beatreel
