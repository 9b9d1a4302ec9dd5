// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/SettingsDialog.h"

#include "ui/common/Appearance.h"
#include "ui/common/KeysEditor.h"
#include "ui/common/PreferencesStore.h"
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

namespace {

/// For a page that is higher than the dialog.
QScrollArea *scrolled(QWidget *page, SettingsDialog &dialog)
{
    auto *area = new QScrollArea(&dialog);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return area;
}

} // namespace

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
    m_pages->addTab(new AppearancePage(store, this), tr("Appearance"));
    m_pages->addTab(new MediaPage(store, dialogs, this), tr("Sound and storage"));
    m_pages->addTab(scrolled(new ServicesPage(store, parts.services, parts.models, this), *this), tr("Services"));
    m_pages->addTab(scrolled(new ModelsPage(store, parts.services, parts.models, this), *this), tr("Models"));
    m_pages->addTab(new CostsPage(store, this), tr("Costs"));
    m_pages->addTab(scrolled(new FarmPage(store, parts.services, parts.farm, this), *this), tr("Farm"));
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
    const TypeScale &type = Appearance::of(this).type;
    resize(type.scaled(740), type.scaled(600));
}

void SettingsDialog::showKeys(const ActionId &action)
{
    m_pages->setCurrentWidget(m_keys);
    if (action != ActionId())
        m_keys->choose(action);
}

} // namespace beatreel
