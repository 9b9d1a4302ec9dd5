// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/KeyStore.h"
#include "ui/common/Preferences.h"
#include "ui/settings/ServiceDesk.h"
#include "ui/settings/SettingRows.h"

class QSpinBox;

namespace beatreel {

class ModelCatalogue;
class PreferencesStore;
class ServiceAccess;

/// How paid models are reached: keys, addresses, a test of both, and how hard a service may be pressed.
class ServicesPage : public SettingRows
{
    Q_OBJECT

public:
    /// All outlive it.
    ServicesPage(PreferencesStore &store, ServiceAccess &access, const ModelCatalogue &models, QWidget *parent = nullptr);

private:
    void addService(Service service);
    void addLimits();
    [[nodiscard]] QSpinBox *makeLimit(const QString &name, int most, int Preferences::*limit);

    PreferencesStore &m_store;
    ServiceAccess &m_access;
    ServiceDesk *m_desk;
};

} // namespace beatreel
