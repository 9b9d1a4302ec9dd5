// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/SettingsDialog.h"

#include "ui/common/ActionIds.h"
#include "ui/common/Appearance.h"
#include "ui/common/PreferencesStore.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/StandardActions.h"

#include "tests/support/FakeDialogs.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QApplication>
#include <QCheckBox>
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
        m_folder = std::make_unique<TestFolder>();
        m_store = std::make_unique<PreferencesStore>(m_folder->file(QStringLiteral("settings.json")));
        m_dialog = new SettingsDialog(*m_store, m_dialogs, standardActions());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }

    void cleanup()
    {
        delete m_dialog;
        m_store.reset();
        m_folder.reset();
    }

    void aThemeHoldsAtOnce()
    {
        QTest::mouseClick(find<SegmentedControl>("settingTheme")->segment(1), Qt::LeftButton);
        QCOMPARE(m_store->value().theme, ThemeChoice::Light);
    }

    void whatIsSetIsOnDisk()
    {
        find<QCheckBox>("settingContrast")->click();
        find<QCheckBox>("settingMotion")->click();
        find<QSpinBox>("settingTextSize")->setValue(120);
        find<QCheckBox>("settingNotify")->click();
        find<QDoubleSpinBox>("settingCache")->setValue(3.5);
        find<QDoubleSpinBox>("settingNoAskBelow")->setValue(0.25);
        QVERIFY(m_store->flush());
        const PreferencesStore again(m_folder->file(QStringLiteral("settings.json")));
        QCOMPARE(again.value().contrast, ThemeContrast::High);
        QCOMPARE(again.value().motion, Motion::Reduced);
        QCOMPARE(again.value().textPercent, 120);
        QVERIFY(!again.value().notifiesWhenDone);
        QCOMPARE(again.value().cacheBytes, 3'500'000'000);
        QCOMPARE(again.value().noAskBelowUsd, 0.25);
    }

    void aSoundfontIsChosenAndGivenBack()
    {
        find<QTabWidget>("settingsPages")->setCurrentIndex(1);
        auto *installed = find<QPushButton>("settingInstalledSoundfont");
        QVERIFY(!installed->isEnabled());
        find<QPushButton>("settingChooseSoundfont")->click();
        QCOMPARE(m_dialogs.file.filters.first().patterns.first(), QStringLiteral("*.sf2"));
        m_dialogs.chooseFile(QStringLiteral("/sounds/grand piano.sf2"));
        QCOMPARE(m_store->value().soundfont, QStringLiteral("/sounds/grand piano.sf2"));
        QCOMPARE(find<QLineEdit>("settingSoundfont")->text(), QStringLiteral("/sounds/grand piano.sf2"));
        installed->click();
        QCOMPARE(m_store->value().soundfont, QString());
    }

    void leavingTheFileDialogChangesNothing()
    {
        find<QTabWidget>("settingsPages")->setCurrentIndex(1);
        find<QPushButton>("settingChooseSoundfont")->click();
        m_dialogs.leave();
        QCOMPARE(m_store->value(), Preferences());
    }

    void theKeysCanBeShown()
    {
        m_dialog->showKeys(actions::kAddBeat);
        QCOMPARE(find<QTabWidget>("settingsPages")->tabText(find<QTabWidget>("settingsPages")->currentIndex()), QStringLiteral("Keys"));
    }

    void everyControlHasAName()
    {
        for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->objectName().startsWith(QStringLiteral("setting")))
                QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<const QAbstractButton *>(widget), qPrintable(widget->objectName()));
        }
    }

private:
    template <class T> T *find(const char *name)
    {
        T *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }

    std::unique_ptr<TestFolder> m_folder;
    std::unique_ptr<PreferencesStore> m_store;
    FakeDialogs m_dialogs;
    SettingsDialog *m_dialog = nullptr;
};

BEATREEL_TEST(tst_SettingsDialog)
#include "tst_SettingsDialog.moc"
