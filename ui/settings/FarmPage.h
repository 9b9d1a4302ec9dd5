// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/FarmTest.h"
#include "ui/settings/SettingRows.h"

namespace beatreel {

class AddressField;
class PreferencesStore;
class ServiceAccess;

/// Where the farm is, the password of its Redis, and whether it answers. A password in an address that is pasted goes into the
/// keychain and leaves the field.
class FarmPage : public SettingRows
{
    Q_OBJECT

public:
    /// All outlive it.
    FarmPage(PreferencesStore &store, ServiceAccess &access, FarmTest::Opener farm, QWidget *parent = nullptr);

private:
    void addAddress();
    void take(const QString &text);
    void set(const QString &address);

    PreferencesStore &m_store;
    ServiceAccess &m_access;
    AddressField *m_address;
    FarmTest *m_test;
};

} // namespace beatreel
