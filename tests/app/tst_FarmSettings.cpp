// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/Workbench.h"
#include "core/base/AtomicFile.h"
#include "core/base/Json.h"

#include "tests/support/FakeKeyStore.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

/// Where the farm is, and how its password comes to who needs it.
class tst_FarmSettings : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<TestFolder>();
        m_environment = {{u"BEATREEL_STORAGE_URL"_s, QUrl::fromLocalFile(m_folder->path()).toString(QUrl::FullyEncoded)}};
    }

    void theEnvironmentGoesBeforeTheFile()
    {
        QVERIFY(settings().farm().error().kind == ErrorKind::NotFound);
        write({{u"farm_url"_s, u"redis://render@file:6379/1"_s}});
        Settings read = settings();
        QVERIFY(read.farm().error().kind == ErrorKind::BadInput); // its password is in the keychain
        read.farmPassword = u"kept"_s;
        QVERIFY(*read.farm() == (RedisUrl{u"file"_s, 6379, false, u"render"_s, u"kept"_s, 1}));
        m_environment[u"BEATREEL_FARM_URL"_s] = u" redis://environment/2\n"_s;
        read = settings();
        read.farmPassword = u"kept"_s;
        QVERIFY(*read.farm() == (RedisUrl{u"environment"_s, 6379, false, {}, {}, 2})); // no other server's password
        QCOMPARE(read.fromEnvironment(u"BEATREEL_FARM_URL"_s), QString());
    }

    void noChildInheritsIt()
    {
        qputenv("BEATREEL_FARM_URL", "redis://:s3cret@farm");
        forgetKeysInEnvironment();
        QVERIFY(!qEnvironmentVariableIsSet("BEATREEL_FARM_URL"));
    }

    void theCommandLineAsksTheKeychainOnlyForAFarmOfTheFile()
    {
        int asked = 0;
        const auto reader = [&](Service service) {
            ++asked;
            return service == Service::Farm ? u"kept"_s : QString();
        };
        m_environment[u"BEATREEL_FARM_URL"_s] = u"redis://environment"_s;
        Studio given(settings());
        given.setKeyReader(reader);
        QVERIFY(given.farm());
        QCOMPARE(asked, 0);
        m_environment.remove(u"BEATREEL_FARM_URL"_s);
        write({{u"farm_url"_s, u"redis://file"_s}});
        Studio set(settings());
        set.setKeyReader(reader);
        QCOMPARE(set.farm()->password, u"kept"_s);
        QCOMPARE(asked, 1);
    }

    void theEditorsFarmIsTheSameAsLongAsItsSettingsAre()
    {
        FakeKeyStore keychain;
        Workbench bench(settings(), m_folder->file(u"projects"_s), &keychain);
        QVERIFY(bench.parts().farm().error().kind == ErrorKind::NotFound);
        Preferences preferences = bench.preferences().value();
        preferences.farmUrl = u"redis://farm:6379/0"_s;
        bench.preferences().set(preferences);
        const auto first = bench.parts().farm();
        QVERIFY(first);
        QVERIFY(*bench.parts().farm() == *first);
        bool isKept = false;
        bench.services().keep(Service::Farm, u"a password"_s, [&](const Result<void> &kept) { isKept = kept.has_value(); });
        QTRY_VERIFY(isKept);
        QVERIFY(*bench.parts().farm() != *first);
        QVERIFY(!toJsonText(toJson(bench.preferences().value())).contains("a password"));
    }

    void withoutAStorageThereIsNone()
    {
        m_environment = {{u"BEATREEL_FARM_URL"_s, u"redis://farm"_s}};
        Workbench bench(settings(), m_folder->file(u"projects"_s));
        const auto farm = bench.parts().farm();
        QVERIFY(!farm);
        QVERIFY2(farm.error().sentence.contains(u"BEATREEL_STORAGE_URL"_s), qPrintable(farm.error().sentence));
    }

    void whatIsShownOfTheEnvironmentHasNoPassword()
    {
        m_environment[u"BEATREEL_FARM_URL"_s] = u"redis://render:s3cret@farm:7000/1"_s;
        Workbench good(settings(), m_folder->file(u"projects"_s));
        QCOMPARE(good.services().environment(Service::Farm).address, u"redis://render@farm:7000/1"_s);
        m_environment[u"BEATREEL_FARM_URL"_s] = u"redis://:s3cret/x@farm"_s;
        Workbench bad(settings(), m_folder->file(u"projects"_s));
        QVERIFY(!bad.services().environment(Service::Farm).address.contains(u"s3cret"_s));
        QVERIFY(bad.parts().farm().error().kind == ErrorKind::BadInput);
    }

private:
    [[nodiscard]] Settings settings() const
    {
        return Settings::read([this](const QString &name) -> std::optional<QString> {
            if (name == u"BEATREEL_CONFIG_DIR"_s || name == u"BEATREEL_DATA_DIR"_s)
                return m_folder->path();
            const auto set = m_environment.find(name);
            return set == m_environment.end() ? std::nullopt : std::optional(*set);
        });
    }
    void write(const QJsonObject &object) { QVERIFY(writeFileAtomically(m_folder->file(u"settings.json"_s), toJsonText(object))); }

    std::unique_ptr<TestFolder> m_folder;
    QHash<QString, QString> m_environment;
};

BEATREEL_TEST(tst_FarmSettings)
#include "tst_FarmSettings.moc"
