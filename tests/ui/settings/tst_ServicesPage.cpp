// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/settings/SettingsFixture.h"

#include "ui/common/Appearance.h"
#include "ui/common/FoldableSection.h"

#include "tests/support/FakeChat.h"
#include "tests/support/FakeReplicate.h"
#include "tests/support/TestMain.h"

#include <QApplication>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using Source = ServiceAccess::Source;
using namespace Qt::StringLiterals;

class tst_ServicesPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }

    void init() { start({}); }
    void cleanup() { m_settings.reset(); }

    void aKeyIsStoredAndNeverShownAgain()
    {
        open();
        QLineEdit *line = keyLine();
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        QVERIFY(!button("storeKey")->isEnabled());
        QTest::mouseClick(line, Qt::LeftButton);
        QTest::keyClicks(line, FakeReplicate::token() + u' ');
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(m_settings->access.source(Service::Replicate), Source::Keychain);
        QVERIFY(m_settings->dialog->isVisible()); // Return was the field's
        QCOMPARE(m_settings->keychain.keys[Service::Replicate], FakeReplicate::token());
        QCOMPARE(m_settings->access.key(Service::Replicate), FakeReplicate::token());
        QVERIFY(!line->isVisible());
        QVERIFY(line->text().isEmpty() && !line->isUndoAvailable());
        QCOMPARE(m_settings->said("keyReplicate", "keySource"), u"In the desktop's keychain"_s);
        for (const QWidget *widget : m_settings->dialog->findChildren<QWidget *>()) {
            for (const QString &words : {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription(), widget->property("text").toString()})
                QVERIFY(!words.contains(FakeReplicate::token()));
        }
    }

    void aStoredKeyIsReplacedOrRemoved()
    {
        m_settings->keychain.keys[Service::Replicate] = u"r8_old"_s;
        open();
        QVERIFY(!keyLine()->isVisible());
        QTest::mouseClick(button("replaceKey"), Qt::LeftButton);
        QVERIFY(keyLine()->hasFocus());
        QTest::keyClicks(keyLine(), u"r8_half"_s);
        QTest::mouseClick(button("leaveKey"), Qt::LeftButton);
        QVERIFY(keyLine()->text().isEmpty());
        QCOMPARE(m_settings->access.key(Service::Replicate), u"r8_old"_s);
        QTest::mouseClick(button("replaceKey"), Qt::LeftButton);
        QTest::keyClicks(keyLine(), u"r8_new"_s);
        QTest::mouseClick(button("storeKey"), Qt::LeftButton);
        QTRY_COMPARE(m_settings->keychain.keys[Service::Replicate], u"r8_new"_s);
        QTRY_VERIFY(button("removeKey")->isVisible());
        QTest::mouseClick(button("removeKey"), Qt::LeftButton);
        QTRY_COMPARE(m_settings->access.source(Service::Replicate), Source::None);
        QVERIFY(m_settings->keychain.keys[Service::Replicate].isEmpty());
        QTRY_VERIFY(keyLine()->isVisible());
    }

    void whatCannotBeAKeyIsRefused()
    {
        open();
        QTest::keyClicks(keyLine(), u"my key with blanks"_s);
        QTest::mouseClick(button("storeKey"), Qt::LeftButton);
        QVERIFY2(sentence().contains(u"no key"_s) && !sentence().contains(u"blanks in"_s), qPrintable(sentence()));
        QVERIFY(m_settings->keychain.keys[Service::Replicate].isEmpty());
        QTest::keyClicks(keyLine(), u"x"_s); // typing on takes the refusal away
        QVERIFY(!sentence().contains(u"no key"_s));
    }

    void theEnvironmentGoesFirst()
    {
        start({{Service::Replicate, {u"r8_given"_s, u"https://proxy.example/v1"_s, {}}}});
        m_settings->keychain.keys[Service::Replicate] = u"r8_kept"_s;
        open();
        QCOMPARE(m_settings->access.key(Service::Replicate), u"r8_given"_s);
        QCOMPARE(m_settings->said("keyReplicate", "keySource"), u"From the environment (REPLICATE_API_TOKEN)"_s);
        QVERIFY(!keyLine()->isVisible() && !button("storeKey")->isVisible() && !button("removeKey")->isVisible());
        QVERIFY(!address("addressReplicate")->isEnabled());
        QCOMPARE(address("addressReplicate")->text(), u"https://proxy.example/v1"_s);
        QVERIFY(address("addressOpenAi")->isEnabled());
    }

    void withoutAKeychainTheEnvironmentIsNamed()
    {
        m_settings->keychain.breakDown();
        open();
        QTRY_VERIFY2(sentence().contains(u"no keychain"_s), qPrintable(sentence()));
        QVERIFY2(sentence().contains(u"REPLICATE_API_TOKEN"_s), qPrintable(sentence()));
        QVERIFY2(m_settings->said("keyOpenAi", "keySentence").contains(u"OPENAI_API_KEY"_s), "the other service");
        QVERIFY(!keyLine()->isEnabled() && !button("storeKey")->isEnabled());
    }

    void aKeychainThatIsUnlockedMeanwhileIsAskedAgain()
    {
        m_settings->keychain.keys[Service::Replicate] = u"r8_kept"_s;
        m_settings->keychain.error = Error{ErrorKind::ProviderRefused, u"The desktop's keychain is locked."_s, {}, {}};
        m_settings->access.load();
        QTRY_VERIFY(!m_settings->access.trouble().isEmpty());
        m_settings->keychain.error.reset();
        open();
        QTRY_COMPARE(m_settings->access.source(Service::Replicate), Source::Keychain);
        QVERIFY(button("replaceKey")->isVisible());
    }

    void aWriteThatFailsIsTold()
    {
        open();
        m_settings->keychain.breakDown();
        QTest::keyClicks(keyLine(), u"r8_new"_s);
        QTest::mouseClick(button("storeKey"), Qt::LeftButton);
        QTRY_VERIFY2(sentence().contains(u"no keychain"_s), qPrintable(sentence()));
        QCOMPARE(m_settings->access.source(Service::Replicate), Source::None);
        QCOMPARE(keyLine()->text(), u"r8_new"_s); // to be tried again
    }

    void anAddressIsCheckedAtOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("https") << u"https://api.example.com/v1"_s << true;
        QTest::newRow("this computer") << u"http://127.0.0.1:11434/v1"_s << true;
        QTest::newRow("this computer by name") << u"http://localhost:8080/v1"_s << true;
        QTest::newRow("this computer, v6") << u"http://[::1]:8080/v1"_s << true;
        QTest::newRow("http elsewhere") << u"http://api.example.com/v1"_s << false;
        QTest::newRow("no scheme") << u"api.example.com/v1"_s << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("a user name") << u"https://me:secret@example.com/v1"_s << false;
        QTest::newRow("a query") << u"https://example.com/v1?key=1"_s << false;
        QTest::newRow("a blank") << u"https://exa mple.com/v1"_s << false;
    }
    void anAddressIsCheckedAtOnce()
    {
        QFETCH(QString, text);
        QFETCH(bool, isGood);
        open();
        QLineEdit *line = address("addressOpenAi");
        QTest::keyClicks(line, text);
        const auto *told = m_settings->find<QWidget>("addressOpenAi")->findChild<QLabel *>();
        QCOMPARE(told->text().isEmpty(), isGood);
        QVERIFY(!told->text().contains(u"secret"_s));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_settings->store->value().openaiBaseUrl, isGood ? text : QString());
        QVERIFY(m_settings->dialog->isVisible());
    }

    void anEmptyAddressIsTheServicesOwn()
    {
        open();
        QLineEdit *line = address("addressReplicate");
        QCOMPARE(line->placeholderText(), u"https://api.replicate.com/v1"_s);
        QTest::keyClicks(line, u"https://proxy.example/v1"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_settings->store->value().replicateBaseUrl, u"https://proxy.example/v1"_s);
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_settings->store->value().replicateBaseUrl, QString());
        QVERIFY(m_settings->store->flush());
        QVERIFY(!readFile(m_settings->file()).value_or(QByteArray()).contains("proxy"));
    }

    void replicateIsTried()
    {
        const FakeReplicate service;
        m_settings->keychain.keys[Service::Replicate] = FakeReplicate::token();
        setAddress("addressReplicate", service.base());
        test("testReplicate");
        QTRY_COMPARE(m_settings->said("testReplicate", "testSentence"), u"It works: the key is of the account “tester”."_s);
        QCOMPARE(service.api().seen().size(), 1);
        QVERIFY(service.made().isEmpty()); // nothing is paid
    }

    void aWrongKeyGivesTheRefusal()
    {
        const FakeReplicate service;
        m_settings->keychain.keys[Service::Replicate] = u"r8_wrong"_s;
        setAddress("addressReplicate", service.base());
        test("testReplicate");
        QTRY_COMPARE(m_settings->said("testReplicate", "testSentence"),
                     u"Replicate does not accept the key. Put a valid API token in the settings (REPLICATE_API_TOKEN)."_s);
    }

    void withoutAKeyNothingIsSent()
    {
        const FakeReplicate service;
        setAddress("addressReplicate", service.base());
        test("testReplicate");
        QTRY_VERIFY2(m_settings->said("testReplicate", "testSentence").startsWith(u"There is no key for Replicate."_s), "no key");
        QVERIFY(service.api().seen().isEmpty());
        m_settings->find<QWidget>("testOpenAi")->findChild<QPushButton *>()->click();
        QTRY_VERIFY2(m_settings->said("testOpenAi", "testSentence").startsWith(u"There is no key for OpenAI."_s), "no key");
    }

    void aServerIsTried()
    {
        const FakeChat server;
        m_settings->keychain.keys[Service::OpenAi] = FakeChat::key();
        setAddress("addressOpenAi", server.base());
        test("testOpenAi");
        QTRY_COMPARE(m_settings->said("testOpenAi", "testSentence"), u"It works: there are 2 models."_s);
        QCOMPARE(server.answered(), 0); // nothing is paid
        // What was said goes with the key.
        m_settings->within<QPushButton>("keyOpenAi", "removeKey")->click();
        QTRY_COMPARE(m_settings->said("testOpenAi", "testSentence"), QString());
        m_settings->find<QWidget>("testOpenAi")->findChild<QPushButton *>()->click();
        QTRY_VERIFY2(m_settings->said("testOpenAi", "testSentence").contains(u"does not accept the key"_s), "a refusal");
    }

    void whatIsNoServiceIsTold()
    {
        const LoopbackHttp web([](const HttpSeen &) {
            HttpAnswer page;
            page.body = "<html>Welcome</html>";
            page.contentType = "text/html";
            return page;
        });
        m_settings->keychain.keys[Service::Replicate] = u"r8_any"_s;
        setAddress("addressReplicate", web.url(u"/v1"_s));
        setAddress("addressOpenAi", web.url(u"/v1"_s));
        for (const char *field : {"testReplicate", "testOpenAi"}) {
            test(field);
            QTRY_VERIFY2(m_settings->said(field, "testSentence").contains(u"usually ends with /v1"_s), field);
        }
    }

    void nobodyAnswers()
    {
        m_settings->keychain.keys[Service::Replicate] = u"r8_any"_s;
        setAddress("addressReplicate", QUrl(u"http://127.0.0.1:9/v1"_s));
        test("testReplicate");
        QTRY_VERIFY(!m_settings->said("testReplicate", "testSentence").startsWith(u"Asking"_s));
        QVERIFY(!m_settings->said("testReplicate", "testSentence").isEmpty());
    }

    void closingGivesUpWhatIsUnderWay()
    {
        const LoopbackHttp silent([](const HttpSeen &) {
            HttpAnswer none;
            none.fault = HttpAnswer::Fault::Stall;
            return none;
        });
        setAddress("addressOpenAi", silent.url(u"/v1"_s));
        test("testOpenAi");
        QTRY_VERIFY(!silent.seen().isEmpty());
        QElapsedTimer time;
        time.start();
        delete std::exchange(m_settings->dialog, nullptr);
        QVERIFY(time.elapsed() < 10'000); // not the whole patience
    }

    void theKeyIsNowhere()
    {
        const FakeReplicate service;
        const FakeChat server;
        setAddress("addressReplicate", service.base());
        setAddress("addressOpenAi", server.base());
        open();
        for (const auto &[field, key] : {std::pair("keyReplicate", FakeReplicate::token()), std::pair("keyOpenAi", FakeChat::key())}) {
            auto *line = m_settings->within<QLineEdit>(field, "keyLine");
            QTest::keyClicks(line, key);
            QTest::keyClick(line, Qt::Key_Return);
        }
        QTRY_COMPARE(m_settings->access.source(Service::OpenAi), Source::Keychain);
        test("testReplicate");
        QTRY_VERIFY(m_settings->said("testReplicate", "testSentence").startsWith(u"It works"_s));
        m_settings->find<QSpinBox>("settingAtOnce")->setValue(2);
        QVERIFY(m_settings->store->flush());
        QVERIFY(readFile(m_settings->file()).value_or(QByteArray()).contains("requests_at_once"));
        QDirIterator it(m_settings->folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QByteArray bytes = readFile(it.next()).value_or(QByteArray());
            QVERIFY2(!bytes.contains(FakeReplicate::token().toLatin1()) && !bytes.contains(FakeChat::key().toLatin1()), qPrintable(it.filePath()));
        }
    }

    void theHelpSaysWhatAFrameCosts()
    {
        open();
        QVERIFY(m_settings->find<FoldableSection>("firstFrameHelp")->isOpen());
        const QString words = m_settings->find<QLabel>("firstFrameWords")->text();
        const Model *model = m_settings->models.find(PipelineStep::Frame, u"flux-schnell"_s);
        QVERIFY2(words.contains(model->name + u" for the frames of new projects: $0.003 a frame (price of 22 November 2026)"_s), qPrintable(words));
    }

    void withAKeyTheHelpIsFolded()
    {
        m_settings->keychain.keys[Service::Replicate] = u"r8_any"_s;
        open();
        QVERIFY(!m_settings->find<FoldableSection>("firstFrameHelp")->isOpen());
    }

    void tabReachesEverything()
    {
        open();
        keyLine()->setFocus();
        QStringList met;
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget *focus = QApplication::focusWidget();
            met.append(focus->objectName());
            QVERIFY2(!focus->accessibleName().isEmpty() || qobject_cast<const QAbstractButton *>(focus) || focus->objectName().startsWith(u"qt_"_s), qPrintable(focus->objectName()));
            if (focus == keyLine())
                break;
        }
        for (const QString &name : {u"testService"_s, u"keyLine"_s, u"settingAtOnce"_s, u"sectionHeader"_s})
            QVERIFY2(met.contains(name), qPrintable(met.join(u' ')));
    }

private:
    void start(std::map<Service, ServiceEnvironment> environment) { m_settings = std::make_unique<SettingsFixture>(std::move(environment)); }
    void open()
    {
        if (!m_settings->dialog)
            m_settings->open();
        m_settings->showPage(u"Services"_s);
    }
    void setAddress(const char *field, const QUrl &url)
    {
        Preferences preferences = m_settings->store->value();
        (QByteArrayView(field) == "addressReplicate" ? preferences.replicateBaseUrl : preferences.openaiBaseUrl) = url.toString();
        m_settings->store->set(preferences);
    }
    void test(const char *field)
    {
        open();
        QTest::mouseClick(m_settings->within<QPushButton>(field, "testService"), Qt::LeftButton);
    }
    QLineEdit *keyLine() { return m_settings->within<QLineEdit>("keyReplicate", "keyLine"); }
    QPushButton *button(const char *name) { return m_settings->within<QPushButton>("keyReplicate", name); }
    QString sentence() { return m_settings->said("keyReplicate", "keySentence"); }
    QLineEdit *address(const char *field) { return m_settings->find<QWidget>(field)->findChild<QLineEdit *>(); }

    std::unique_ptr<SettingsFixture> m_settings;
};

BEATREEL_TEST(tst_ServicesPage)
#include "tst_ServicesPage.moc"
