// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/ModelCatalogue.h"
#include "ui/common/Preferences.h"
#include "ui/settings/SettingRows.h"

namespace beatreel {

class ModelField;
class ModelSetField;
class PreferencesStore;
class ServerModelField;
class ServiceAccess;
class ServiceDesk;

/// The models that new projects begin with, with prices and licences.
class ModelsPage : public SettingRows
{
    Q_OBJECT

public:
    /// All outlive it.
    ModelsPage(PreferencesStore &store, ServiceAccess &access, const ModelCatalogue &models, QWidget *parent = nullptr);

private:
    ModelField *addStep(PipelineStep step, const QString &label, QString NewProjectModels::*member);
    void addServerModel();
    void askForList();
    void set(const NewProjectModels &models);
    void showModels();
    void showNeeds();
    void showServerModel();
    [[nodiscard]] QString need(const Model *model) const;

    struct Step
    {
        PipelineStep step;
        QString NewProjectModels::*member;
        ModelField *field;
    };

    PreferencesStore &m_store;
    ServiceAccess &m_access;
    const ModelCatalogue &m_models;
    ServiceDesk *m_desk;
    ModelSetField *m_set;
    ServerModelField *m_server = nullptr;
    QList<Step> m_steps;
};

} // namespace beatreel
