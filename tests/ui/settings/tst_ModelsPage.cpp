// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/settings/SettingsFixture.h"

#include "ui/common/Appearance.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/ModelWords.h"

#include "tests/support/FakeChat.h"
#include "tests/support/TestMain.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

class tst_ModelsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }
    void init() { m_settings = std::make_unique<SettingsFixture>(); }
    void cleanup() { m_settings.reset(); }

    void aSetChoosesAllFour()
    {
        open();
        auto *sets = m_settings->find<SegmentedControl>("modelSets");
        QCOMPARE(sets->current(), 0); // Draft
        QVERIFY2(m_settings->find<QLabel>("setPrice")->text().contains(u"free"_s), "a draft costs nothing");
        QTest::mouseClick(sets->segment(1), Qt::LeftButton);
        const NewProjectModels economy{u"gpt-6-luna"_s, u"flux-schnell"_s, u"wan-2.2-i2v-fast"_s, u"score"_s};
        QCOMPARE(m_settings->store->value().models, economy);
        QCOMPARE(choice("model-frame")->currentData().toString(), u"flux-schnell"_s);
        const QString price = m_settings->find<QLabel>("setPrice")->text();
        QVERIFY2(price.contains(u"up to $0.3"_s), qPrintable(price));
        QVERIFY(m_settings->find<QLabel>("setNote")->text().contains(u"480p"_s));
        QVERIFY(m_settings->store->flush());
        const PreferencesStore again(m_settings->file());
        QCOMPARE(again.value().models, economy);
    }

    void oneModelMakesItAChoiceOfOnesOwn()
    {
        open();
        choose("model-clip", u"hailuo-2.3-fast"_s);
        QCOMPARE(m_settings->store->value().models.clips, u"hailuo-2.3-fast"_s);
        QCOMPARE(m_settings->find<SegmentedControl>("modelSets")->current(), -1);
        QVERIFY(m_settings->find<QLabel>("setPrice")->text().contains(u"$1.14"_s));
        choose("model-clip", u"camera"_s);
        QCOMPARE(m_settings->find<SegmentedControl>("modelSets")->current(), 0);
    }

    void pricesAndLicencesStandBeside()
    {
        open();
        QVERIFY2(choice("model-clip")->findText(u"Hailuo 2.3 Fast · $0.19 a clip"_s) >= 0, "the price in the list");
        QVERIFY(choice("model-clip")->findText(u"Wan 2.5 · $0.10 a second"_s) >= 0);
        choose("model-music", u"musicgen"_s);
        const QString words = m_settings->said("model-music", "modelWords");
        QVERIFY2(words.contains(u"not for commercial use"_s) && words.contains(u"22 November 2026, not confirmed"_s), qPrintable(words));
        choose("model-music", u"none"_s);
        QCOMPARE(m_settings->store->value().models.music, u"none"_s);
    }

    void listPrices_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("usd");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << u"per_run"_s << 0.0 << u"free"_s;
        QTest::newRow("below the cent") << u"per_image"_s << 0.003 << u"$0.003 a frame"_s;
        QTest::newRow("whole cents") << u"per_run"_s << 0.1 << u"$0.10 a frame"_s;
        QTest::newRow("dollars") << u"per_run"_s << 2.0 << u"$2.00 a frame"_s;
        QTest::newRow("seconds") << u"per_output_second"_s << 0.036 << u"$0.036 a second"_s;
        QTest::newRow("computing") << u"per_gpu_second"_s << 0.000975 << u"price unknown a frame"_s;
    }
    void listPrices()
    {
        QFETCH(QString, unit);
        QFETCH(double, usd);
        QFETCH(QString, words);
        Model model;
        model.id = u"some"_s;
        model.step = PipelineStep::Frame;
        model.price.usd = usd;
        model.price.unit = unit;
        QCOMPARE(listPriceText(model, m_settings->models), words);
    }

    void whatIsMissingIsSaid()
    {
        m_settings->keychain.keys[Service::OpenAi] = FakeChat::key();
        open();
        choose("model-frame", u"sdxl"_s);
        QVERIFY(m_settings->said("model-frame", "modelNeed").contains(u"API token of Replicate"_s));
        bool isKept = false;
        m_settings->access.keep(Service::Replicate, u"r8_any"_s, [&](const Result<void> &kept) { isKept = kept.has_value(); });
        QTRY_VERIFY(isKept);
        QCOMPARE(m_settings->said("model-frame", "modelNeed"), QString());
        choose("model-plan", u"gpt-6-luna"_s);
        QCOMPARE(m_settings->said("model-plan", "modelNeed"), QString());
        choose("model-plan", u"local-server"_s);
        QVERIFY(m_settings->said("model-plan", "modelNeed").contains(u"address"_s));
    }

    void theServersListIsOffered()
    {
        FakeChat server;
        server.needsKey = false;
        Preferences preferences;
        preferences.openaiBaseUrl = server.base().toString();
        preferences.models.planner = u"local-server"_s;
        m_settings->store->set(preferences);
        open();
        auto *models = m_settings->find<QComboBox>("serverModel");
        QVERIFY(models->isEnabled());
        QTest::mouseClick(m_settings->find<QPushButton>("listModels"), Qt::LeftButton);
        QTRY_COMPARE(models->count(), 2);
        QCOMPARE(models->itemText(1), u"gpt-5 · shut down on 11 December 2026"_s);
        models->setFocus();
        QTest::keyClick(models, Qt::Key_Down); // the first
        QTest::keyClick(models, Qt::Key_Down);
        QCOMPARE(m_settings->store->value().openaiModel, u"gpt-5"_s);
        QCOMPARE(models->currentText(), u"gpt-5"_s);
        QVERIFY(m_settings->find<QLabel>("serverModelWarning")->text().contains(u"11 December 2026"_s));
    }

    void anyNameMayBeTyped()
    {
        Preferences preferences;
        preferences.models.planner = u"openai-model"_s;
        m_settings->store->set(preferences);
        open();
        auto *line = m_settings->find<QComboBox>("serverModel")->lineEdit();
        QTest::keyClicks(line, u"llama3"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_settings->store->value().openaiModel, u"llama3"_s);
        QVERIFY(m_settings->dialog->isVisible());
    }

    void aPlannerThatNamesItsModelLeavesNoChoice()
    {
        open();
        auto *models = m_settings->find<QComboBox>("serverModel");
        QVERIFY(!models->isEnabled()); // the built-in one
        choose("model-plan", u"gpt-6-sol"_s);
        QVERIFY(!models->isEnabled());
        QCOMPARE(models->currentText(), u"gpt-6-sol"_s);
        choose("model-plan", u"openai-model"_s);
        QVERIFY(models->isEnabled());
    }

    void theEnvironmentsModelGoesFirst()
    {
        m_settings = std::make_unique<SettingsFixture>(std::map<Service, ServiceEnvironment>{{Service::OpenAi, {{}, {}, u"llama3"_s}}});
        Preferences preferences;
        preferences.models.planner = u"openai-model"_s;
        preferences.openaiModel = u"other"_s;
        m_settings->store->set(preferences);
        open();
        QCOMPARE(m_settings->find<QComboBox>("serverModel")->currentText(), u"llama3"_s);
        QVERIFY(!m_settings->find<QComboBox>("serverModel")->isEnabled());
    }

    void aListThatDoesNotComeIsTold()
    {
        Preferences preferences;
        preferences.openaiBaseUrl = u"http://127.0.0.1:9/v1"_s;
        preferences.models.planner = u"local-server"_s;
        m_settings->store->set(preferences);
        open();
        m_settings->find<QPushButton>("listModels")->click();
        const auto *told = m_settings->find<QLabel>("serverModelWarning");
        QTRY_VERIFY(!told->text().isEmpty() && !told->text().startsWith(u"Asking"_s));
    }

private:
    void open()
    {
        m_settings->open();
        m_settings->showPage(u"Models"_s);
    }
    QComboBox *choice(const char *field) { return m_settings->within<QComboBox>(field, "modelChoice"); }
    void choose(const char *field, const QString &id)
    {
        QComboBox *box = choice(field);
        const int index = box->findData(id);
        QVERIFY2(index >= 0, qPrintable(id));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentData().toString(), id);
    }

    std::unique_ptr<SettingsFixture> m_settings;
};

BEATREEL_TEST(tst_ModelsPage)
#include "tst_ModelsPage.moc"
