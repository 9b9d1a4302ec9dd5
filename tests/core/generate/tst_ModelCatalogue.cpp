// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/AtomicFile.h"
#include "core/generate/ModelCatalogue.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kEntry = R"({"id":"sdxl","name":"SDXL","step":"frame","provider":"replicate",
    "price":{"usd":0.0055,"unit":"per_image","date":"2025-01-01"},"licence":"OpenRAIL++","steps":30})";

QByteArray catalogueOf(const QByteArray &entries)
{
    return "{\"models\":[" + entries + "]}";
}

} // namespace

class tst_ModelCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void shippedCatalogueHasTheOfflineModelsForNothing()
    {
        const auto catalogue = ModelCatalogue::fromJson(readFile(test::sourceFile(u"resources/models.json"_s)).value());
        QVERIFY2(catalogue, qPrintable(catalogue ? QString() : catalogue.error().detail));
        const std::pair<PipelineStep, QString> offline[] = {{PipelineStep::Plan, u"offline"_s},
                                                            {PipelineStep::Frame, u"sketch"_s},
                                                            {PipelineStep::Clip, u"camera"_s},
                                                            {PipelineStep::Music, u"score"_s}};
        for (const auto &[step, id] : offline) {
            const Model *model = catalogue->find(step, id);
            QVERIFY(model);
            QCOMPARE(model->provider, u"offline"_s);
            QCOMPARE(catalogue->priceOf(step, id), 0.0);
            QVERIFY(catalogue->idsFor(step).contains(id));
        }
    }

    void entriesAreRead()
    {
        const auto catalogue = ModelCatalogue::fromJson(
            catalogueOf(kEntry + ',' + QByteArray(kEntry).replace("frame", "clip") + ',' + QByteArray(kEntry).replace("sdxl", "sdxl-2")));
        QVERIFY(catalogue);
        QCOMPARE(catalogue->models().size(), 3);
        QCOMPARE(catalogue->idsFor(PipelineStep::Frame), QStringList({u"sdxl"_s, u"sdxl-2"_s}));
        QCOMPARE(catalogue->priceOf(PipelineStep::Clip, u"sdxl"_s), 0.0055);
        QCOMPARE(catalogue->priceOf(PipelineStep::Music, u"sdxl"_s), 0.0);
        QVERIFY(!catalogue->find(PipelineStep::Clip, u"sdxl-2"_s));
        const Model *model = catalogue->find(PipelineStep::Frame, u"sdxl"_s);
        QCOMPARE(model->licence, u"OpenRAIL++"_s);
        QCOMPARE(model->price.unit, u"per_image"_s);
        QCOMPARE(model->price.date, u"2025-01-01"_s);
        QCOMPARE(model->rest, QJsonObject({{u"steps"_s, 30}}));
        QCOMPARE(toText(model->step), u"frame"_s);
    }

    void aPriceMayBeUnknown()
    {
        const QByteArray entry = QByteArray(kEntry).replace("\"usd\":0.0055", "\"certainty\": \"unknown\"");
        QVERIFY(!entry.contains("0.0055"));
        const auto catalogue = ModelCatalogue::fromJson(catalogueOf(entry));
        QVERIFY2(catalogue, qPrintable(catalogue ? QString() : catalogue.error().detail));
        QVERIFY(catalogue->price(PipelineStep::Frame, u"sdxl"_s).kind() == Price::Kind::Unknown);
        QCOMPARE(catalogue->priceOf(PipelineStep::Frame, u"sdxl"_s), 0.0);
        QVERIFY(!catalogue->models().first().price.isFree());
    }

    void musicIsPricedForTheFilmsLength_data()
    {
        QTest::addColumn<QByteArray>("price");
        QTest::addColumn<std::optional<int>>("chunks");
        QTest::addColumn<Price>("cost");
        const QByteArray seconds = R"("usd":0.01,"unit":"per_output_second")";
        QTest::newRow("by seconds, usual") << seconds << std::optional<int>() << Price::exact(0.3);
        QTest::newRow("by seconds, long") << seconds << std::optional(24) << Price::exact(1.2);
        QTest::newRow("by seconds, short") << seconds << std::optional(1) << Price::exact(0.05);
        const QByteArray computing = R"("usd":0.01,"unit":"per_gpu_second")";
        QTest::newRow("by computing, usual") << computing << std::optional<int>() << Price::upTo(0.3);
        QTest::newRow("by computing, long") << computing << std::optional(24) << Price::upTo(1.2);
        QTest::newRow("by computing, short") << computing << std::optional(1) << Price::upTo(0.3);
    }

    void musicIsPricedForTheFilmsLength()
    {
        QFETCH(QByteArray, price);
        QFETCH(std::optional<int>, chunks);
        const auto catalogue = ModelCatalogue::fromJson(catalogueOf(R"({"id":"m","name":"M","step":"music","provider":"replicate","licence":"x","typical_seconds":20,"price":{"date":"2026-11-01",)" + price + "}}"));
        QVERIFY2(catalogue, qPrintable(catalogue ? QString() : catalogue.error().detail));
        QTEST(catalogue->price(PipelineStep::Music, u"m"_s, chunks), "cost");
    }

    void badEntriesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("models");
        QTest::addColumn<QString>("named");
        const auto with = [](const char *from, const char *to) { return catalogueOf(QByteArray(kEntry).replace(from, to)); };
        QTest::newRow("no JSON") << QByteArray("{") << u"line 1"_s;
        QTest::newRow("no list") << QByteArray("{}") << u"models"_s;
        QTest::newRow("no object") << catalogueOf(kEntry + ",7") << u"models[1]"_s;
        QTest::newRow("no id") << with("\"id\"", "\"ID\"") << u"models[0].id"_s;
        QTest::newRow("blank name") << with("\"SDXL\"", "\" \"") << u"models[0] (“sdxl”).name"_s;
        QTest::newRow("step") << with("frame", "dream") << u"models[0] (“sdxl”).step” is “dream”"_s;
        QTest::newRow("no price") << with("\"price\"", "\"prize\"") << u"models[0] (“sdxl”).price"_s;
        QTest::newRow("price text") << with("0.0055", "\"cheap\"") << u"models[0] (“sdxl”).price.usd"_s;
        QTest::newRow("price below zero") << with("0.0055", "-1") << u"models[0] (“sdxl”).price.usd"_s;
        QTest::newRow("unit") << with("per_image", "per_dozen") << u"models[0] (“sdxl”).price.unit"_s;
        QTest::newRow("date") << with("2025-01-01", "2025-02-30") << u"models[0] (“sdxl”).price.date"_s;
        QTest::newRow("licence") << with("\"licence\"", "\"license\"") << u"models[0] (“sdxl”).licence"_s;
        QTest::newRow("twice") << catalogueOf(kEntry + ',' + kEntry) << u"models[1] (“sdxl”)"_s;
    }

    void badEntriesAreNamed()
    {
        QFETCH(QByteArray, models);
        QFETCH(QString, named);
        const auto catalogue = ModelCatalogue::fromJson(models);
        QVERIFY(!catalogue);
        QVERIFY(catalogue.error().kind == ErrorKind::BadInput);
        QVERIFY2(catalogue.error().sentence.contains(named), qPrintable(catalogue.error().sentence));
        QVERIFY(catalogue.error().sentence.startsWith(u"The model catalogue "_s));
    }
};

BEATREEL_TEST(tst_ModelCatalogue)
#include "tst_ModelCatalogue.moc"
