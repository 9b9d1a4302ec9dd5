// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/SettingsDialog.h"

#include "ui/common/KeysEditor.h"
#include "ui/common/PreferencesStore.h"
#include "ui/common/ScrolledPage.h"
#include "ui/common/WindowSize.h"
#include "ui/settings/AppearancePage.h"
#include "ui/settings/CostsPage.h"
#include "ui/settings/FarmPage.h"
#include "ui/settings/MediaPage.h"
#include "ui/settings/ModelsPage.h"
#include "ui/settings/ServicesPage.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace beatreel {

SettingsDialog::SettingsDialog(const SettingsParts &parts, Dialogs &dialogs, const QList<ActionEntry> &actions, QWidget *parent)
    : QDialog(parent), m_pages(new QTabWidget(this)), m_keys(new KeysEditor(actions, this))
{
    PreferencesStore &store = parts.store;
    setObjectName(QStringLiteral("settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    m_keys->setKeyMap(store.value().keys);
    connect(m_keys, &KeysEditor::keyMapChanged, this, [&store](const KeyMap &map) {
        Preferences preferences = store.value();
        preferences.keys = map;
        store.set(preferences);
    });
    m_pages->setObjectName(QStringLiteral("settingsPages"));
    m_pages->setDocumentMode(true);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->addTab(scrolled(new AppearancePage(store, this), this), tr("Appearance"));
    m_pages->addTab(scrolled(new MediaPage(store, dialogs, this), this), tr("Sound and storage"));
    m_pages->addTab(scrolled(new ServicesPage(store, parts.services, parts.models, this), this), tr("Services"));
    m_pages->addTab(scrolled(new ModelsPage(store, parts.services, parts.models, this), this), tr("Models"));
    m_pages->addTab(scrolled(new CostsPage(store, this), this), tr("Costs"));
    m_pages->addTab(scrolled(new FarmPage(store, parts.services, parts.farm, this), this), tr("Farm"));
    m_pages->addTab(m_keys, tr("Keyboard"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 8, 16, 16);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);
    resizeWithText(*this, {740, 600});
}

void SettingsDialog::showKeys(const ActionId &action)
{
    m_pages->setCurrentWidget(m_keys);
    if (action != ActionId())
        m_keys->choose(action);
}

} // namespace beatreel
