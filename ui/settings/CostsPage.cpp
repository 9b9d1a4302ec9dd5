// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/CostsPage.h"

#include "ui/common/PreferencesStore.h"

#include <QDoubleSpinBox>

namespace beatreel {

CostsPage::CostsPage(PreferencesStore &store, QWidget *parent) : SettingRows(parent)
{
    auto *limit = new QDoubleSpinBox(this);
    limit->setObjectName(QStringLiteral("settingNoAskBelow"));
    limit->setLocale(QLocale::c()); // money has a point in every language
    limit->setPrefix(QStringLiteral("$"));
    limit->setDecimals(2);
    limit->setRange(0, 100);
    limit->setSingleStep(0.05);
    limit->setSpecialValueText(tr("Always ask"));
    limit->setValue(store.value().noAskBelowUsd);
    connect(limit, &QDoubleSpinBox::valueChanged, this, [&store](double usd) {
        Preferences preferences = store.value();
        preferences.noAskBelowUsd = usd;
        store.set(preferences);
    });
    add(tr("Do not ask under"), limit, tr("What costs less is made at once; the price still stands in its button. A project's budget holds all the same."));
}

} // namespace beatreel
