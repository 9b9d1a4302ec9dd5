// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/CostsPage.h"

#include "ui/common/FollowAppearance.h"
#include "ui/common/PreferencesStore.h"

#include <QDoubleSpinBox>

namespace beatreel {

CostsPage::CostsPage(PreferencesStore &store, QWidget *parent) : SettingRows(parent)
{
    QDoubleSpinBox *limit = makeMoney(QStringLiteral("settingNoAskBelow"), 100, tr("Always ask"));
    limit->setSingleStep(0.05);
    limit->setValue(store.value().noAskBelowUsd);
    connect(limit, &QDoubleSpinBox::valueChanged, this, [&store](double usd) {
        Preferences preferences = store.value();
        preferences.noAskBelowUsd = usd;
        store.set(preferences);
    });
    add(tr("Do not ask under"), limit, tr("What costs less is made at once; the price still stands in its button. A project's budget holds all the same."));

    QDoubleSpinBox *budget = makeMoney(QStringLiteral("settingBudget"), 100'000, tr("None"));
    budget->setKeyboardTracking(false); // not at every digit
    budget->setValue(store.value().budgetUsd.value_or(0));
    connect(budget, &QDoubleSpinBox::valueChanged, this, [&store](double usd) {
        Preferences preferences = store.value();
        preferences.budgetUsd = usd > 0 ? std::optional(usd) : std::nullopt;
        store.set(preferences);
    });
    add(tr("Budget of a new project"), budget, tr("A project never spends more than its budget. Each has its own, which stands in the inspector while no beat is selected."));
}

QDoubleSpinBox *CostsPage::makeMoney(const QString &name, double most, const QString &none)
{
    auto *box = new QDoubleSpinBox(this);
    box->setObjectName(name);
    box->setLocale(QLocale::c()); // money has a point in every language
    box->setPrefix(QStringLiteral("$"));
    box->setDecimals(2);
    box->setRange(0, most);
    box->setSpecialValueText(none);
    setScaledWidth(box, 152); // "Toujours demander"
    return box;
}

} // namespace beatreel
