// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/DesktopKeychain.h"
#include "app/editor/Workbench.h"
#include "core/base/Fingerprint.h"
#include "core/base/Json.h"
#include "core/generate/PaidOrder.h"
#include "core/storage/Ledger.h"

#include "tests/support/FakeKeyStore.h"
#include "tests/support/FakeReplicate.h"
#include "tests/support/ModelOutputs.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

/// How keys, addresses and limits come from the environment, the keychain and the settings file to those who use them.
class tst_Services : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<TestFolder>();
        m_environment.clear();
    }

    void theEnvironmentGoesBeforeTheFile()
    {
        write({{u"openai_base_url"_s, u"https://file.example/v1"_s}, {u"openai_model"_s, u"from-file"_s}, {u"requests_at_once"_s, 3}, {u"creates_a_minute"_s, 9}, {u"budget_usd"_s, 1.5}});
        m_environment = {{u"OPENAI_BASE_URL"_s, u"https://environment.example/v1"_s}, {u"OPENAI_API_KEY"_s, u" sk-given\n"_s}};
        const Settings read = settings();
        QCOMPARE(read.openaiBaseUrl, u"https://environment.example/v1"_s);
        QCOMPARE(read.openaiKey, u"sk-given"_s);
        QCOMPARE(read.openaiModel, u"from-file"_s);
        QCOMPARE(read.replicateBaseUrl, u"https://api.replicate.com/v1"_s);
        QCOMPARE(read.requestsAtOnce, 3);
        QCOMPARE(read.createsAMinute, 9);
        QCOMPARE(read.budgetUsd, std::optional(1.5));
        QCOMPARE(read.fromEnvironment(u"OPENAI_API_KEY"_s), QString()); // keys are apart
    }

    void anEmptyVariableSaysNothing()
    {
        write({{u"replicate_base_url"_s, u"https://file.example/v1"_s}, {u"requests_at_once"_s, 9000}});
        m_environment = {{u"REPLICATE_API_BASE_URL"_s, u""_s}, {u"REPLICATE_API_TOKEN"_s, u" "_s}};
        const Settings read = settings();
        QCOMPARE(read.replicateBaseUrl, u"https://file.example/v1"_s);
        QVERIFY(read.replicateToken.isEmpty());
        QCOMPARE(read.requestsAtOnce, 64);
        QVERIFY(!read.budgetUsd);
    }

    void theKeychainsKeyIsUsedOnceItIsThere()
    {
        FakeReplicate service;
        service.outputs = modelOutputs();
        m_environment = {{u"REPLICATE_API_BASE_URL"_s, service.base().toString()}};
        FakeKeyStore keychain;
        keychain.keys[Service::Replicate] = FakeReplicate::token();
        Workbench bench(settings(), m_folder->file(u"projects"_s), &keychain);
        QCOMPARE(keychain.reads, 0); // not before the window asks
        const auto before = frame(bench);
        QVERIFY(!before);
        QVERIFY2(before.error().sentence.startsWith(u"There is no key"_s), qPrintable(before.error().sentence));
        bench.services().load();
        QTRY_COMPARE(bench.services().source(Service::Replicate), ServiceAccess::Source::Keychain);
        const auto after = frame(bench);
        QVERIFY2(after, qPrintable(after ? QString() : after.error().sentence));
        QCOMPARE(service.made().size(), 1);
    }

    void aFarmsPasswordIsAskedForOnlyWhereThereIsAFarm_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("reads");
        QTest::newRow("none") << QString() << 2;
        QTest::newRow("one") << u"redis://farm:6379/0"_s << 3;
    }

    void aFarmsPasswordIsAskedForOnlyWhereThereIsAFarm()
    {
        QFETCH(QString, address);
        QFETCH(int, reads);
        FakeKeyStore keychain;
        Workbench bench(settings(), m_folder->file(u"projects"_s), &keychain);
        Preferences preferences = bench.preferences().value();
        preferences.farmUrl = address;
        bench.preferences().set(preferences);
        bench.loadKeys();
        QCOMPARE(keychain.reads, reads);
    }

    void aChangedKeyOrAddressHoldsAtOnce()
    {
        FakeReplicate service;
        service.outputs = modelOutputs();
        FakeKeyStore keychain;
        keychain.keys[Service::Replicate] = u"r8_wrong"_s;
        Workbench bench(settings(), m_folder->file(u"projects"_s), &keychain);
        bench.services().load();
        QTRY_COMPARE(bench.services().key(Service::Replicate), u"r8_wrong"_s);
        const FrameGenerator *first = bench.parts().generators(models()).frame;
        Preferences preferences = bench.preferences().value();
        preferences.replicateBaseUrl = service.base().toString();
        bench.preferences().set(preferences);
        QVERIFY(bench.parts().generators(models()).frame != first);
        const auto refused = frame(bench);
        QVERIFY2(!refused && refused.error().sentence.contains(u"does not accept the key"_s), "a wrong key");
        bool isKept = false;
        bench.services().keep(Service::Replicate, FakeReplicate::token(), [&](const Result<void> &kept) { isKept = kept.has_value(); });
        QTRY_VERIFY(isKept);
        QVERIFY(frame(bench));
        QCOMPARE(service.made().size(), 1);
        // Who began with what was there before goes on with it.
        QVERIFY(first->identity().model == u"flux-schnell"_s);
    }

    void theEnvironmentsKeyIsNotAskedForInTheKeychain()
    {
        m_environment = {{u"REPLICATE_API_TOKEN"_s, u"r8_given"_s}, {u"OPENAI_API_KEY"_s, u"sk-given"_s}, {u"BEATREEL_FARM_URL"_s, u"redis://:s3cret@farm"_s}};
        FakeKeyStore keychain;
        Workbench bench(settings(), m_folder->file(u"projects"_s), &keychain);
        bench.services().load();
        QCoreApplication::processEvents();
        QCOMPARE(keychain.reads, 0);
        QCOMPARE(bench.services().source(Service::OpenAi), ServiceAccess::Source::Environment);
    }

    void limitsHoldForWhatIsOpenedNext()
    {
        Workbench bench(settings(), m_folder->file(u"projects"_s));
        QCOMPARE(bench.parts().limits.wait, 8);
        Preferences preferences = bench.preferences().value();
        preferences.requestsAtOnce = 3;
        bench.preferences().set(preferences);
        QCOMPARE(bench.parts().limits.wait, 3);
    }

    void aKeyIsReadOnceByTheStudio()
    {
        Studio studio(settings());
        int asked = 0;
        studio.setKeyReader([&](Service service) {
            ++asked;
            return service == Service::OpenAi ? u"sk-kept"_s : QString();
        });
        QCOMPARE(asked, 0);
        QVERIFY(studio.keySource(Service::OpenAi) == Studio::KeySource::Keychain);
        QVERIFY(studio.keySource(Service::Replicate) == Studio::KeySource::None);
        QVERIFY(studio.keySource(Service::Replicate) == Studio::KeySource::None);
        (void)studio.chatApi();
        QCOMPARE(asked, 2);
        QCOMPARE(studio.replicateApi().settings().token, QString());
    }

    void theKeychainIsLeftAloneByWhatIsBuiltIn()
    {
        Studio studio(settings());
        int asked = 0;
        studio.setKeyReader([&](Service) {
            ++asked;
            return u"r8_kept"_s;
        });
        studio.readKeysFor(Project());
        const GeneratorSet builtIn = studio.generators(ModelChoice());
        QVERIFY(builtIn.frames.contains(u"flux-schnell"_s)); // a beat may name it later
        QCOMPARE(asked, 0);

        Project project;
        BeatContent beat;
        beat.frameModel = u"flux-schnell"_s;
        project.beats.append(Beat(beat));
        studio.readKeysFor(project);
        QCOMPARE(asked, 1);
        QCOMPARE(studio.replicateApi().settings().token, u"r8_kept"_s);
        const GeneratorSet paid = studio.generators(ModelChoice());
        QVERIFY(paid.frames[u"flux-schnell"_s] != builtIn.frames[u"flux-schnell"_s]);
        QVERIFY(paid.settlers[u"replicate"_s] != builtIn.settlers[u"replicate"_s]); // the old one has no key
        studio.readKeysFor(project);
        QCOMPARE(asked, 1);
    }

    void aKeyIsWaitedFor()
    {
        FakeKeyStore keychain;
        keychain.keys[Service::OpenAi] = u"sk-kept"_s;
        QCOMPARE(keyWaitedFor(keychain, Service::OpenAi, std::chrono::seconds(30)), u"sk-kept"_s);
        keychain.breakDown();
        QCOMPARE(keyWaitedFor(keychain, Service::OpenAi, std::chrono::seconds(30)), QString());
    }

    void aKeychainThatIsSilentIsNotWaitedForForEver()
    {
        class Silent final : public KeyStore
        {
        public:
            Answer<QString> kept;
            void read(Service, Answer<QString> answer) override { kept = std::move(answer); }
            void write(Service, const QString &, Answer<void>) override {}
        } silent;
        QCOMPARE(keyWaitedFor(silent, Service::OpenAi, std::chrono::milliseconds(20)), QString());
        silent.kept(QString(u"too late"_s));
    }

private:
    [[nodiscard]] Settings settings() const
    {
        return Settings::read([this](const QString &name) -> std::optional<QString> {
            if (name == u"BEATREEL_CONFIG_DIR"_s)
                return m_folder->path();
            if (name == u"BEATREEL_DATA_DIR"_s)
                return m_folder->file(u"data"_s);
            const auto it = m_environment.find(name);
            return it == m_environment.end() ? std::nullopt : std::optional(it->second);
        });
    }
    void write(const QJsonObject &settings)
    {
        QFile file(m_folder->file(u"settings.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toJsonText(settings));
    }
    [[nodiscard]] static ModelChoice models()
    {
        ModelChoice models;
        models.frames = u"flux-schnell"_s;
        return models;
    }
    /// A frame asked for as a build does.
    [[nodiscard]] Result<Generated> frame(Workbench &bench)
    {
        auto ledger = Ledger::open(m_folder->file(u"ledger-%1.sqlite"_s.arg(++m_ledgers)));
        if (!ledger)
            return std::unexpected(ledger.error());
        PaidOrder order;
        order.journal = ledger->get();
        order.key = {u"frame:b1"_s, FingerprintBuilder("test/1").add("n", m_ledgers).build(), 1};
        FrameRequest request;
        request.prompt = u"A kettle"_s;
        request.folder = m_folder->path();
        request.order = &order;
        return bench.parts().generators(models()).frame->make(request, {});
    }

    std::unique_ptr<TestFolder> m_folder;
    std::map<QString, QString> m_environment;
    int m_ledgers = 0;
};

BEATREEL_TEST(tst_Services)
#include "tst_Services.moc"
