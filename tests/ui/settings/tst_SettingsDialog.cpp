// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/settings/SettingsFixture.h"

#include "core/base/Language.h"
#include "ui/common/ActionIds.h"
#include "ui/common/Appearance.h"
#include "ui/common/SegmentedControl.h"

#include "tests/support/TestMain.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace beatreel;
using namespace beatreel::test;

class tst_SettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }

    void init()
    {
        m_settings = std::make_unique<SettingsFixture>();
        m_settings->open();
    }

    void cleanup()
    {
        m_settings.reset();
    }

    void aThemeHoldsAtOnce()
    {
        QTest::mouseClick(find<SegmentedControl>("settingTheme")->segment(1), Qt::LeftButton);
        QCOMPARE(m_settings->store->value().theme, ThemeChoice::Light);
    }

    void aLanguageIsChosenByItsOwnName()
    {
        auto *language = find<QComboBox>("settingLanguage");
        QCOMPARE(language->currentData().toString(), QString());
        QCOMPARE(language->count(), int(languages().size()) + 1);
        const int german = language->findText(QStringLiteral("Deutsch"));
        QVERIFY(german > 0);
        language->setCurrentIndex(german);
        emit language->activated(german);
        QCOMPARE(m_settings->store->value().language, QStringLiteral("de"));
    }

    void whatIsSetIsOnDisk()
    {
        find<QCheckBox>("settingContrast")->click();
        find<QCheckBox>("settingMotion")->click();
        find<QSpinBox>("settingTextSize")->setValue(120);
        find<QCheckBox>("settingNotify")->click();
        find<QDoubleSpinBox>("settingCache")->setValue(3.5);
        find<QDoubleSpinBox>("settingNoAskBelow")->setValue(0.25);
        find<QDoubleSpinBox>("settingBudget")->setValue(2.5);
        find<QSpinBox>("settingAtOnce")->setValue(3);
        find<QSpinBox>("settingAMinute")->setValue(60);
        QVERIFY(m_settings->store->flush());
        const PreferencesStore again(m_settings->file());
        QCOMPARE(again.value().contrast, ThemeContrast::High);
        QCOMPARE(again.value().motion, Motion::Reduced);
        QCOMPARE(again.value().textPercent, 120);
        QVERIFY(!again.value().notifiesWhenDone);
        QCOMPARE(again.value().cacheBytes, 3'500'000'000);
        QCOMPARE(again.value().noAskBelowUsd, 0.25);
        QCOMPARE(again.value().budgetUsd, std::optional(2.5));
        QCOMPARE(again.value().requestsAtOnce, 3);
        QCOMPARE(again.value().createsAMinute, 60);
    }

    void tipsAreSwitchedOffAndShownAgain()
    {
        auto *again = find<QPushButton>("showTipsAgain");
        QVERIFY(!again->isEnabled()); // none was shown yet
        find<QCheckBox>("settingTips")->click();
        QVERIFY(!m_settings->store->value().showsTips);
        Preferences seen = m_settings->store->value();
        seen.shownTips = {QStringLiteral("takes")};
        m_settings = std::make_unique<SettingsFixture>();
        m_settings->store->set(seen);
        m_settings->open();
        again = find<QPushButton>("showTipsAgain");
        QVERIFY(!find<QCheckBox>("settingTips")->isChecked());
        again->click();
        QVERIFY(find<QCheckBox>("settingTips")->isChecked());
        QCOMPARE(m_settings->store->value(), Preferences());
        QVERIFY(!again->isEnabled());
    }

    void aSoundfontIsChosenAndGivenBack()
    {
        find<QTabWidget>("settingsPages")->setCurrentIndex(1);
        auto *installed = find<QPushButton>("settingInstalledSoundfont");
        QVERIFY(!installed->isEnabled());
        find<QPushButton>("settingChooseSoundfont")->click();
        QCOMPARE(m_settings->dialogs.file.filters.first().patterns.first(), QStringLiteral("*.sf2"));
        m_settings->dialogs.chooseFile(QStringLiteral("/sounds/grand piano.sf2"));
        QCOMPARE(m_settings->store->value().soundfont, QStringLiteral("/sounds/grand piano.sf2"));
        QCOMPARE(find<QLineEdit>("settingSoundfont")->text(), QStringLiteral("/sounds/grand piano.sf2"));
        installed->click();
        QCOMPARE(m_settings->store->value().soundfont, QString());
    }

    void leavingTheFileDialogChangesNothing()
    {
        find<QTabWidget>("settingsPages")->setCurrentIndex(1);
        find<QPushButton>("settingChooseSoundfont")->click();
        m_settings->dialogs.leave();
        QCOMPARE(m_settings->store->value(), Preferences());
    }

    void theKeysCanBeShown()
    {
        m_settings->dialog->showKeys(actions::kAddBeat);
        QCOMPARE(find<QTabWidget>("settingsPages")->tabText(find<QTabWidget>("settingsPages")->currentIndex()), QStringLiteral("Keyboard"));
    }

    void everyControlHasAName()
    {
        for (const QWidget *widget : m_settings->dialog->findChildren<QWidget *>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->objectName().startsWith(QStringLiteral("setting")))
                QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<const QAbstractButton *>(widget), qPrintable(widget->objectName()));
        }
    }

private:
    template <class T> T *find(const char *name) { return m_settings->find<T>(name); }

    std::unique_ptr<SettingsFixture> m_settings;
};

BEATREEL_TEST(tst_SettingsDialog)
#include "tst_SettingsDialog.moc"
