// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/AppearancePage.h"

#include "core/base/Language.h"
#include "ui/common/PreferencesStore.h"
#include "ui/common/PriceButton.h"
#include "ui/common/SegmentedControl.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

namespace beatreel {

AppearancePage::AppearancePage(PreferencesStore &store, QWidget *parent) : SettingRows(parent)
{
    const Preferences &now = store.value();
    const auto change = [&store](auto set) {
        Preferences preferences = store.value();
        set(preferences);
        store.set(preferences);
    };

    auto *language = new QComboBox(this);
    language->setObjectName(QStringLiteral("settingLanguage"));
    language->addItem(tr("As the system"), QString());
    for (const Language &each : languages())
        language->addItem(QString::fromUtf8(each.ownName), QString::fromLatin1(each.code));
    language->setCurrentIndex(std::max(0, language->findData(now.language)));
    connect(language, &QComboBox::activated, this, [change, language](int index) {
        change([code = language->itemData(index).toString()](Preferences &p) { p.language = code; });
    });
    add(tr("Language"), language);

    auto *theme = new SegmentedControl(this);
    theme->setObjectName(QStringLiteral("settingTheme"));
    theme->addSegment(tr("Dark"));
    theme->addSegment(tr("Light"));
    theme->addSegment(tr("As the desktop"));
    theme->setCurrent(static_cast<int>(now.theme));
    connect(theme, &SegmentedControl::chosen, this, [change](int index) {
        change([index](Preferences &p) { p.theme = static_cast<ThemeChoice>(index); });
    });
    add(tr("Theme"), theme);

    auto *contrast = new QCheckBox(tr("Stronger edges, no tints"), this);
    contrast->setObjectName(QStringLiteral("settingContrast"));
    contrast->setChecked(now.contrast == ThemeContrast::High);
    connect(contrast, &QCheckBox::toggled, this, [change](bool on) {
        change([on](Preferences &p) { p.contrast = on ? ThemeContrast::High : ThemeContrast::Normal; });
    });
    add(tr("High contrast"), contrast);

    auto *motion = new QCheckBox(tr("Nothing moves by itself"), this);
    motion->setObjectName(QStringLiteral("settingMotion"));
    motion->setChecked(now.motion == Motion::Reduced);
    connect(motion, &QCheckBox::toggled, this, [change](bool on) {
        change([on](Preferences &p) { p.motion = on ? Motion::Reduced : Motion::Full; });
    });
    add(tr("Reduce motion"), motion);

    auto *text = new QSpinBox(this);
    text->setObjectName(QStringLiteral("settingTextSize"));
    text->setRange(TypeScale::kLeastPercent, TypeScale::kMostPercent);
    text->setSingleStep(10);
    text->setSuffix(tr(" %", "per cent"));
    text->setValue(now.textPercent);
    text->setKeyboardTracking(false); // not at every digit
    connect(text, &QSpinBox::valueChanged, this, [change](int percent) {
        change([percent](Preferences &p) { p.textPercent = percent; });
    });
    add(tr("Text size"), text);

    auto *notify = new QCheckBox(tr("Tell the desktop"), this);
    notify->setObjectName(QStringLiteral("settingNotify"));
    notify->setChecked(now.notifiesWhenDone);
    connect(notify, &QCheckBox::toggled, this, [change](bool on) {
        change([on](Preferences &p) { p.notifiesWhenDone = on; });
    });
    add(tr("When a build ends"), notify, tr("Only while another window is in front."));

    auto *tips = new QCheckBox(tr("Show tips"), this);
    tips->setObjectName(QStringLiteral("settingTips"));
    tips->setChecked(now.showsTips);
    connect(tips, &QCheckBox::toggled, this, [change](bool on) {
        change([on](Preferences &p) { p.showsTips = on; });
    });
    add(tr("Tips"), tips, tr("Each is shown once, beside the menus, when it is of use."));

    auto *again = new PriceButton(this);
    again->setObjectName(QStringLiteral("showTipsAgain"));
    again->setOffer(tr("Show tips again"), std::nullopt);
    again->setEnabled(!now.shownTips.isEmpty());
    connect(again, &PriceButton::clicked, this, [change, tips, again] {
        change([](Preferences &p) { p.shownTips.clear(); });
        tips->setChecked(true);
        tips->setFocus(Qt::OtherFocusReason); // the button goes
        again->setEnabled(false);
    });
    add(tr("Those shown before"), again);
    again->setAccessibleName(tr("Show tips again"));
}

} // namespace beatreel
