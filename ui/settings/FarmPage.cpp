// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/FarmPage.h"

#include "core/net/RedisUrl.h"
#include "ui/common/PreferencesStore.h"
#include "ui/common/ServiceAccess.h"
#include "ui/settings/AddressField.h"
#include "ui/settings/ServiceKeyField.h"

#include <QLabel>
#include <QPointer>

namespace beatreel {

namespace {

const QString kExample = QStringLiteral("redis://host:6379/0");
const QString kSomePassword = QStringLiteral("x"); ///< the address may have a user and leave the password to the keychain

} // namespace

FarmPage::FarmPage(PreferencesStore &store, ServiceAccess &access, FarmTest::Opener farm, QWidget *parent)
    : SettingRows(parent), m_store(store), m_access(access), m_address(new AddressField(tr("Address of the farm"), kExample, this)),
      m_test(new FarmTest(std::move(farm), this))
{
    setObjectName(QStringLiteral("farmPage"));
    if (!access.trouble().isEmpty())
        access.load(); // it may be unlocked by now
    auto *what = new QLabel(tr("A farm is a Redis and workers on as many computers as you like, which make frames, clips and films for this one. A single "
                               "computer needs none. How to set one up stands in docs/farm.md."),
                            this);
    what->setWordWrap(true);
    what->setContentsMargins(0, 0, 0, 12);
    addAcross(what);
    addAddress();
    m_test->setObjectName(QStringLiteral("testFarm"));
    addWide(tr("Does it work?"), m_test);
    connect(&m_access, &ServiceAccess::changed, m_test, &FarmTest::forget);
}

void FarmPage::addAddress()
{
    m_address->setObjectName(QStringLiteral("addressFarm"));
    addWide(tr("Address"), m_address, tr("Files travel over the storage that BEATREEL_STORAGE_URL names, here and on every worker."));
    const QString given = m_access.environment(Service::Farm).address;
    if (!given.isEmpty()) {
        m_address->fix(given, tr("From the environment (%1), which goes before what is set here.").arg(addressVariable(Service::Farm)));
        return;
    }
    m_address->setCheck([](const QString &text) {
        const auto url = RedisUrl::parse(text, kSomePassword);
        return url ? QString() : url.error().sentence;
    });
    m_address->setAddress(m_store.value().farmUrl);
    connect(m_address, &AddressField::addressChanged, this, &FarmPage::take);
    auto *key = new ServiceKeyField(Service::Farm, tr("Password of the farm"), m_access, this);
    key->setObjectName(QStringLiteral("keyFarm"));
    addWide(tr("Password"), key);
}

void FarmPage::take(const QString &text)
{
    m_test->forget();
    if (text.isEmpty())
        return set({});
    const auto url = RedisUrl::parse(text, kSomePassword);
    const auto whole = RedisUrl::parse(text);
    if (!url)
        return;
    const QString address = url->withoutPassword();
    const auto before = RedisUrl::parse(m_store.value().farmUrl);
    const bool isElsewhere = before && (before->place() != url->place() || before->user != url->user || before->isTls != url->isTls);
    const bool hasPassword = whole && !whole->password.isEmpty();
    if (!hasPassword && (!isElsewhere || m_access.source(Service::Farm) == ServiceAccess::Source::None))
        return set(address);
    // The password of one server is not sent to another: the address follows once it is gone.
    const auto settled = [self = QPointer(this), address, hasPassword, isElsewhere](const Result<void> &done) {
        if (!self)
            return;
        if (done || !isElsewhere || self->m_access.source(Service::Farm) == ServiceAccess::Source::None)
            self->set(address);
        if (!done && hasPassword)
            self->m_test->tellTrouble(done.error().sentence + u' ' + tr("The password was not kept: start Beatreel with %1 in its environment.").arg(keyVariable(Service::Farm)));
        else if (!done)
            self->m_test->tellTrouble(done.error().sentence);
    };
    if (!hasPassword)
        return m_access.forget(Service::Farm, settled);
    m_address->setAddress(address);
    m_access.keep(Service::Farm, whole->password, settled);
}

void FarmPage::set(const QString &address)
{
    Preferences preferences = m_store.value();
    preferences.farmUrl = address;
    m_store.set(preferences);
}

} // namespace beatreel
