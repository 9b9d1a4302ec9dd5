// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/ModelsPage.h"

#include "ui/common/PreferencesStore.h"
#include "ui/common/ServiceAccess.h"
#include "ui/common/ModelField.h"
#include "ui/settings/ModelSetField.h"
#include "ui/settings/ServerModelField.h"
#include "ui/settings/ServiceDesk.h"
#include "ui/settings/ServicePlace.h"

namespace beatreel {

ModelsPage::ModelsPage(PreferencesStore &store, ServiceAccess &access, const ModelCatalogue &models, QWidget *parent)
    : SettingRows(parent), m_store(store), m_access(access), m_models(models), m_desk(new ServiceDesk(this)), m_set(new ModelSetField(models, this))
{
    setObjectName(QStringLiteral("modelsPage"));
    addHeading(tr("New projects begin with"));
    addWide(tr("Model set"), m_set);
    connect(m_set, &ModelSetField::setChosen, this, &ModelsPage::set);
    addStep(PipelineStep::Plan, tr("Plans"), &NewProjectModels::planner);
    addServerModel();
    addStep(PipelineStep::Frame, tr("Frames"), &NewProjectModels::frames);
    addStep(PipelineStep::Clip, tr("Clips"), &NewProjectModels::clips);
    addStep(PipelineStep::Music, tr("Music"), &NewProjectModels::music);
    connect(&store, &PreferencesStore::changed, this, &ModelsPage::showModels);
    connect(&access, &ServiceAccess::changed, this, &ModelsPage::showNeeds);
    showModels();
}

ModelField *ModelsPage::addStep(PipelineStep step, const QString &label, QString NewProjectModels::*member)
{
    auto *field = new ModelField(step, label, m_models, this);
    field->setObjectName(QStringLiteral("model-") + toText(step));
    addWide(label, field);
    connect(field, &ModelField::modelChosen, this, [this, member](const QString &id) {
        NewProjectModels models = m_store.value().models;
        models.*member = id;
        set(models);
    });
    m_steps.append({step, member, field});
    return field;
}

void ModelsPage::addServerModel()
{
    m_server = new ServerModelField(tr("The server's model"), this);
    m_server->setObjectName(QStringLiteral("serverModelField"));
    addWide(tr("The server's model"), m_server);
    connect(m_server, &ServerModelField::listWanted, this, &ModelsPage::askForList);
    connect(m_server, &ServerModelField::modelChanged, this, [this](const QString &name) {
        Preferences preferences = m_store.value();
        preferences.openaiModel = name;
        m_store.set(preferences);
    });
}

void ModelsPage::askForList()
{
    m_server->setWaiting();
    m_desk->askModels(placeOf(Service::OpenAi, m_store.value(), m_access), [this](const Result<QList<openai::ListedModel>> &models) {
        if (models)
            m_server->setModels(*models);
        else
            m_server->setTrouble(models.error().kind == ErrorKind::NotFound ? tr("The server gives no list. Look at its address on the page Services.")
                                                                            : models.error().sentence);
    });
}

void ModelsPage::set(const NewProjectModels &models)
{
    Preferences preferences = m_store.value();
    preferences.models = models;
    m_store.set(preferences);
    showModels();
}

void ModelsPage::showModels()
{
    const NewProjectModels &models = m_store.value().models;
    m_set->setModels(models);
    for (const Step &step : m_steps)
        step.field->setModel(models.*step.member);
    showNeeds();
    showServerModel();
}

void ModelsPage::showNeeds()
{
    for (const Step &step : m_steps)
        step.field->setNeed(need(m_models.find(step.step, m_store.value().models.*step.member)));
}

/// What has to be there before a model can be used, and is not.
QString ModelsPage::need(const Model *model) const
{
    if (model && model->provider == QStringLiteral("replicate") && m_access.key(Service::Replicate).isEmpty())
        return tr("It needs an API token of Replicate: see the page Services.");
    const ServiceDesk::Place place = placeOf(Service::OpenAi, m_store.value(), m_access);
    const bool isOpenAi = place.base.host() == QUrl(ownAddress(Service::OpenAi)).host();
    if (model && model->provider == QStringLiteral("openai") && isOpenAi && model->price.isFree())
        return tr("It needs the address of your server: see the page Services.");
    if (model && model->provider == QStringLiteral("openai") && isOpenAi && place.key.isEmpty())
        return tr("It needs an API key of OpenAI: see the page Services.");
    return {};
}

void ModelsPage::showServerModel()
{
    const Model *planner = m_models.find(PipelineStep::Plan, m_store.value().models.planner);
    const QString named = planner ? planner->rest.value(QStringLiteral("model")).toString() : QString();
    const QString given = m_access.environment(Service::OpenAi).model;
    if (!planner || planner->provider != QStringLiteral("openai"))
        m_server->setModel({}, tr("The built-in planner asks no server."));
    else if (!named.isEmpty())
        m_server->setModel(named, tr("That is “%1”. For another model, choose another planner.").arg(planner->name));
    else if (!given.isEmpty())
        m_server->setModel(given, tr("From the environment (OPENAI_MODEL), which goes before what is set here."));
    else
        m_server->setModel(m_store.value().openaiModel, {});
}

} // namespace beatreel
