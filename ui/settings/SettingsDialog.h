// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "ui/common/ActionEntry.h"

#include <QDialog>

#include <functional>
#include <memory>

class QTabWidget;

namespace beatreel {

class Dialogs;
class Farm;
class KeysEditor;
class ModelCatalogue;
class PreferencesStore;
class ServiceAccess;

/// What the settings are about.
struct SettingsParts
{
    PreferencesStore &store;
    ServiceAccess &services;
    const ModelCatalogue &models;
    std::function<Result<std::shared_ptr<Farm>>()> farm = {}; ///< of the settings as they are; empty: there is none
};

/// The user's settings. A change holds at once, so there is nothing to confirm; closing is all that is left.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The parts and the dialogs outlive it. Deletes itself when it is closed.
    SettingsDialog(const SettingsParts &parts, Dialogs &dialogs, const QList<ActionEntry> &actions, QWidget *parent = nullptr);

    /// Shows the keys; those of one action where it is named.
    void showKeys(const ActionId &action = {});

private:
    QTabWidget *m_pages;
    KeysEditor *m_keys;
};

} // namespace beatreel
