// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/AtomicFile.h"
#include "ui/common/PreferencesStore.h"
#include "ui/common/ServiceAccess.h"
#include "ui/common/StandardActions.h"
#include "ui/settings/SettingsDialog.h"

#include "core/generate/ModelCatalogue.h"
#include "tests/support/FakeDialogs.h"
#include "tests/support/FakeKeyStore.h"
#include "tests/support/TestFolder.h"

#include <QLabel>
#include <QTabWidget>
#include <QTest>

namespace beatreel::test {

/// The settings on a folder of their own, with a keychain in memory and the shipped catalogue.
class SettingsFixture
{
public:
    explicit SettingsFixture(std::map<Service, ServiceEnvironment> environment = {})
        : models(ModelCatalogue::fromJson(readFile(sourceFile(QStringLiteral("resources/models.json"))).value()).value()),
          store(std::make_unique<PreferencesStore>(file())), access(&keychain, std::move(environment))
    {
    }
    ~SettingsFixture() { delete dialog; }

    /// Opens them, as far as the keychain has answered.
    void open()
    {
        access.load();
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        dialog = new SettingsDialog({*store, access, models, farm}, dialogs, standardActions());
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
    }
    void showPage(const QString &name)
    {
        auto *pages = find<QTabWidget>("settingsPages");
        for (int i = 0; i < pages->count(); ++i) {
            if (pages->tabText(i) == name)
                pages->setCurrentIndex(i);
        }
        QCOMPARE(pages->tabText(pages->currentIndex()), name);
    }

    [[nodiscard]] QString file() const { return folder.file(QStringLiteral("settings.json")); }
    template <class T> T *find(const char *name) const
    {
        T *found = dialog->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    /// A widget of one of the fields: `within("keyReplicate", "keyLine")`.
    template <class T> T *within(const char *field, const char *name) const
    {
        T *found = find<QWidget>(field)->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    [[nodiscard]] QString said(const char *field, const char *name) const { return within<QLabel>(field, name)->text(); }

    TestFolder folder;
    ModelCatalogue models;
    std::unique_ptr<PreferencesStore> store;
    FakeKeyStore keychain;
    ServiceAccess access;
    std::function<Result<std::shared_ptr<Farm>>()> farm;
    FakeDialogs dialogs;
    SettingsDialog *dialog = nullptr;
};

} // namespace beatreel::test
