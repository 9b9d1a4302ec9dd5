// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/settings/SettingsFixture.h"

#include "core/base/Json.h"
#include "ui/common/Appearance.h"

#include "tests/support/FakeFarm.h"
#include "tests/support/TestMain.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using Source = ServiceAccess::Source;
using namespace Qt::StringLiterals;

class tst_FarmPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }
    void init() { start({}); }
    void cleanup() { m_settings.reset(); }

    void anAddressIsKept()
    {
        open();
        type(u"redis://farm"_s);
        QCOMPARE(m_settings->store->value().farmUrl, u"redis://farm:6379/0"_s);
        type({});
        QCOMPARE(m_settings->store->value().farmUrl, QString());
    }

    void whatIsNoAddressIsToldAndNotKept()
    {
        open();
        type(u"http://farm"_s);
        QCOMPARE(m_settings->store->value().farmUrl, QString());
        QVERIFY2(address()->accessibleDescription().contains(u"redis://"_s), qPrintable(address()->accessibleDescription()));
        type(u"redis://render@farm/1"_s); // the password has its own field
        QCOMPARE(m_settings->store->value().farmUrl, u"redis://render@farm:6379/1"_s);
    }

    void aPasswordInTheAddressGoesIntoTheKeychain()
    {
        open();
        type(u"rediss://render:s3cret@farm:7000/2"_s);
        QCOMPARE(address()->text(), u"rediss://render@farm:7000/2"_s);
        QTRY_COMPARE(m_settings->keychain.keys[Service::Farm], u"s3cret"_s);
        QTRY_COMPARE(m_settings->access.source(Service::Farm), Source::Keychain);
        QVERIFY(!address()->isUndoAvailable());
        QVERIFY(m_settings->store->flush());
        QVERIFY(!readFile(m_settings->file())->contains("s3cret"));
    }

    void aPasswordGoesToNoOtherServer()
    {
        open();
        type(u"redis://:s3cret@farm"_s);
        QTRY_COMPARE(m_settings->access.key(Service::Farm), u"s3cret"_s);
        QObject::connect(m_settings->store.get(), &PreferencesStore::changed, m_settings->dialog, [this] {
            if (m_settings->store->value().farmUrl.contains(u"other"_s))
                QCOMPARE(m_settings->access.key(Service::Farm), QString()); // before anybody asks there
        });
        type(u"redis://farm:6379/3"_s); // another database of the same one
        QCOMPARE(m_settings->access.key(Service::Farm), u"s3cret"_s);
        type(u"redis://other"_s);
        QTRY_COMPARE(m_settings->store->value().farmUrl, u"redis://other:6379/0"_s);
        QCOMPARE(m_settings->access.key(Service::Farm), QString());
        QVERIFY(m_settings->keychain.keys[Service::Farm].isEmpty());
    }

    void withoutAKeychainThePasswordIsNotKeptAnywhere()
    {
        m_settings->keychain.breakDown();
        open();
        type(u"redis://:s3cret@farm"_s);
        QCOMPARE(address()->text(), u"redis://farm:6379/0"_s);
        QTRY_VERIFY2(said().contains(u"BEATREEL_FARM_URL"_s), qPrintable(said()));
        QVERIFY(!toJsonText(toJson(m_settings->store->value())).contains("s3cret"));
    }

    void thePasswordHasAField()
    {
        open();
        auto *line = m_settings->within<QLineEdit>("keyFarm", "keyLine");
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        QTest::keyClicks(line, u"with a blank"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(m_settings->keychain.keys[Service::Farm], u"with a blank"_s);
    }

    void theEnvironmentGoesFirst()
    {
        start({{Service::Farm, {u"s3cret"_s, u"redis://given:6379/0"_s, {}}}});
        open();
        QVERIFY(!address()->isEnabled());
        QCOMPARE(address()->text(), u"redis://given:6379/0"_s);
        QVERIFY(!m_settings->dialog->findChild<QWidget *>(u"keyFarm"_s));
    }

    void theTestSaysWhoIsUp()
    {
        const auto farm = std::make_shared<FakeFarm>(m_settings->models);
        m_settings->farm = [&] { return Result<std::shared_ptr<Farm>>(farm); };
        open();
        press();
        QTRY_COMPARE(said(), u"It works: 3 workers with 6 places are up."_s);
        farm->say(FarmStatus{{{u"one@farm"_s, 1}}, 0});
        press();
        QTRY_COMPARE(said(), u"It works: 1 worker with 1 place is up."_s);
        farm->say(fail(ErrorKind::Unavailable, u"“farm:6379” takes no connections."_s));
        press();
        QTRY_COMPARE(said(), u"“farm:6379” takes no connections."_s);
        type(u"redis://other"_s); // what was said was of another address
        QCOMPARE(said(), QString());
    }

    void whatIsMissingIsSaid()
    {
        m_settings->farm = [] { return Result<std::shared_ptr<Farm>>(fail(ErrorKind::NotFound, u"No farm is set."_s)); };
        open();
        press();
        QCOMPARE(said(), u"No farm is set."_s);
    }

private:
    void start(std::map<Service, ServiceEnvironment> environment)
    {
        m_settings.reset();
        m_settings = std::make_unique<SettingsFixture>(std::move(environment));
    }
    void open()
    {
        m_settings->open();
        m_settings->showPage(u"Farm"_s);
    }
    [[nodiscard]] QLineEdit *address() const { return m_settings->find<QWidget>("addressFarm")->findChild<QLineEdit *>(); }
    void type(const QString &text)
    {
        address()->selectAll();
        QTest::keyClick(address(), Qt::Key_Delete);
        QTest::keyClicks(address(), text);
        QTest::keyClick(address(), Qt::Key_Return);
    }
    void press() { QTest::mouseClick(m_settings->find<QPushButton>("testFarmButton"), Qt::LeftButton); }
    [[nodiscard]] QString said() const { return m_settings->said("testFarm", "testFarmSentence"); }

    std::unique_ptr<SettingsFixture> m_settings;
};

BEATREEL_TEST(tst_FarmPage)
#include "tst_FarmPage.moc"
