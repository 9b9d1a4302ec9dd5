// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/ServicesPage.h"

#include "ui/common/PreferencesStore.h"
#include "ui/common/ServiceAccess.h"
#include "ui/common/WheelGuard.h"
#include "ui/settings/AddressField.h"
#include "ui/settings/FirstFrameHelp.h"
#include "ui/settings/ServiceKeyField.h"
#include "ui/settings/ServicePlace.h"
#include "ui/settings/ServiceTest.h"

#include <QSpinBox>

namespace beatreel {

ServicesPage::ServicesPage(PreferencesStore &store, ServiceAccess &access, const ModelCatalogue &models, QWidget *parent)
    : SettingRows(parent), m_store(store), m_access(access), m_desk(new ServiceDesk(this))
{
    setObjectName(QStringLiteral("servicesPage"));
    if (!access.trouble().isEmpty())
        access.load(); // it may be unlocked by now
    addAcross(new FirstFrameHelp(access, models, this));
    addService(Service::Replicate);
    addLimits();
    addService(Service::OpenAi);
}

void ServicesPage::addService(Service service)
{
    const bool isReplicate = service == Service::Replicate;
    const QString id = isReplicate ? QStringLiteral("Replicate") : QStringLiteral("OpenAi");
    addHeading(isReplicate ? tr("Replicate: frames, clips and music") : tr("OpenAI or a compatible server: plans"));
    const QString keyName = isReplicate ? tr("API token of Replicate") : tr("API key of OpenAI");
    auto *key = new ServiceKeyField(service, keyName, m_access, this);
    key->setObjectName(QStringLiteral("key") + id);
    addWide(isReplicate ? tr("API token") : tr("API key"), key);
    auto *address = new AddressField(isReplicate ? tr("Address of Replicate") : tr("Address of the server"), ownAddress(service), this);
    address->setObjectName(QStringLiteral("address") + id);
    const QString given = m_access.environment(service).address;
    if (given.isEmpty())
        address->setAddress(m_store.value().*addressMember(service));
    else
        address->fix(given, tr("From the environment (%1), which goes before what is set here.").arg(addressVariable(service)));
    addWide(tr("Address"), address,
            isReplicate ? QString() : tr("Ollama, llama.cpp, LM Studio and vLLM work too, for example http://127.0.0.1:11434/v1, and need no key."));
    auto *test = new ServiceTest(service, *m_desk, [this, service] { return placeOf(service, m_store.value(), m_access); }, this);
    test->setObjectName(QStringLiteral("test") + id);
    addWide(tr("Does it work?"), test);
    connect(address, &AddressField::addressChanged, this, [this, service, test](const QString &text) {
        Preferences preferences = m_store.value();
        preferences.*addressMember(service) = text;
        m_store.set(preferences);
        test->forget();
    });
    connect(&m_access, &ServiceAccess::changed, test, &ServiceTest::forget);
}

void ServicesPage::addLimits()
{
    add(tr("At once, at most"), makeLimit(QStringLiteral("settingAtOnce"), Preferences::kMostAtOnce, &Preferences::requestsAtOnce),
        tr("How many frames, clips and tracks Replicate works on at the same time."));
    add(tr("New a minute, at most"), makeLimit(QStringLiteral("settingAMinute"), Preferences::kMostAMinute, &Preferences::createsAMinute),
        tr("Replicate itself allows 600; with little credit it asks for pauses, which are kept."));
}

QSpinBox *ServicesPage::makeLimit(const QString &name, int most, int Preferences::*limit)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(1, most);
    box->setValue(m_store.value().*limit);
    box->setKeyboardTracking(false); // not at every digit
    new WheelGuard(box);
    connect(box, &QSpinBox::valueChanged, this, [this, limit](int value) {
        Preferences preferences = m_store.value();
        preferences.*limit = value;
        m_store.set(preferences);
    });
    return box;
}

} // namespace beatreel
