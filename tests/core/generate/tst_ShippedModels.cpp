// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/AtomicFile.h"
#include "core/generate/ModelSentences.h"
#include "core/generate/RemoteModel.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QDate>
#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

namespace {

ModelCatalogue shipped()
{
    return ModelCatalogue::fromJson(readFile(test::sourceFile(u"resources/models.json"_s)).value()).value();
}

} // namespace

class tst_ShippedModels : public QObject
{
    Q_OBJECT

private slots:
    void everyModelOfTheSheetIsThere()
    {
        const ModelCatalogue catalogue = shipped();
        const QList<std::pair<PipelineStep, QStringList>> wanted{
            {PipelineStep::Plan, {u"gpt-6-luna"_s, u"local-server"_s}},
            {PipelineStep::Frame, {u"sdxl"_s, u"flux-schnell"_s, u"nano-banana"_s, u"seedream-4"_s}},
            {PipelineStep::Clip,
             {u"hailuo-2.3-fast"_s, u"wan-2.5-i2v"_s, u"wan-2.5-i2v-fast"_s, u"wan-2.2-i2v-fast"_s, u"seedance-1-lite"_s, u"kling-v2.1"_s}},
            {PipelineStep::Music, {u"musicgen"_s, u"lyria-2"_s}}};
        for (const auto &[step, ids] : wanted) {
            for (const QString &id : ids)
                QVERIFY2(catalogue.find(step, id), qPrintable(id));
        }
    }

    /// Those alone are in translators' files.
    void whatItSaysCanBeTranslated()
    {
        QStringList said;
        const ModelCatalogue catalogue = shipped();
        for (const Model &model : catalogue.models())
            said.append(model.licence);
        for (const ModelSet &set : catalogue.sets())
            said.append(set.note);
        said.removeAll(QString());
        said.removeDuplicates();
        QStringList known;
        for (const char *sentence : shippedModelSentences())
            known.append(QString::fromUtf8(sentence));
        said.sort();
        known.sort();
        QCOMPARE(known, said);
        QCOMPARE(modelSentence(u"Mon modèle à moi."_s), u"Mon modèle à moi."_s);
    }

    /// An option of the catalogue, off as shipped; with it two chunks often cost less than two clips.
    void twoChunksOfOneClip()
    {
        const ModelCatalogue catalogue = shipped();
        for (const QString &id : catalogue.idsFor(PipelineStep::Clip))
            QCOMPARE(chunksPerClip(*catalogue.find(PipelineStep::Clip, id)), 1);
        Model hailuo = *catalogue.find(PipelineStep::Clip, u"hailuo-2.3-fast"_s);
        hailuo.rest.insert(u"chunks_per_clip"_s, 2);
        QCOMPARE(chunksPerClip(hailuo), 2);
        QVERIFY(remoteModel(hailuo));
        Model wan = *catalogue.find(PipelineStep::Clip, u"wan-2.2-i2v-fast"_s);
        wan.rest.insert(u"chunks_per_clip"_s, 2);
        QCOMPARE(chunksPerClip(wan), 1); // it makes 5 s only
        QVERIFY(!remoteModel(wan));

        const auto cents = [&](const QString &id, int chunks) {
            return catalogue.price(PipelineStep::Clip, id, chunks).cents();
        };
        QCOMPARE(cents(u"hailuo-2.3-fast"_s, 0), 0);
        QCOMPARE(cents(u"hailuo-2.3-fast"_s, 1), 19);
        QCOMPARE(cents(u"hailuo-2.3-fast"_s, 2), 32);
        QCOMPARE(cents(u"wan-2.5-i2v"_s, 1), 50);
        QCOMPARE(cents(u"wan-2.5-i2v"_s, 2), 100);
    }

    void everyEntryCanBeAskedAndHasAPrice()
    {
        const ModelCatalogue catalogue = shipped();
        for (const Model &model : catalogue.models()) {
            // Of a model that the user names nothing is known.
            QCOMPARE(catalogue.price(model.step, model.id).kind() == Price::Kind::Unknown, model.id == u"openai-model"_s);
            QVERIFY2(QDate::fromString(model.price.date, Qt::ISODate).isValid(), qPrintable(model.id));
            if (model.provider != u"replicate"_s)
                continue;
            const auto remote = remoteModel(model);
            QVERIFY2(remote, qPrintable(remote ? QString() : remote.error().sentence));
            QVERIFY2(!model.price.certainty.isEmpty(), qPrintable(model.id));
            const QString alternate = model.rest.value(u"alternate"_s).toString();
            QVERIFY2(alternate.isEmpty() || catalogue.find(model.step, alternate), qPrintable(model.id));
        }
    }

    void communityModelsArePinned()
    {
        const ModelCatalogue catalogue = shipped();
        QCOMPARE(remoteModel(*catalogue.find(PipelineStep::Frame, u"sdxl"_s))->asked(),
                 u"7762fd07cf82c948538e41f63f77d685e02b063e37e496e96eefd46c929f9bdc"_s);
        QCOMPARE(remoteModel(*catalogue.find(PipelineStep::Music, u"musicgen"_s))->asked(),
                 u"671ac645ce5e552cc63a54a2bbff63fcf798043055d2dac5fc9e36a837eedcfb"_s);
        QCOMPARE(remoteModel(*catalogue.find(PipelineStep::Clip, u"hailuo-2.3-fast"_s))->asked(), u"minimax/hailuo-2.3-fast"_s);
    }

    void hailuoGetsNothingThatItRefuses()
    {
        const auto remote = remoteModel(*shipped().find(PipelineStep::Clip, u"hailuo-2.3-fast"_s));
        QVERIFY(remote->seedInput.isEmpty());
        QVERIFY(remote->negativeInput.isEmpty());
        QVERIFY(remote->aspectInput.isEmpty());
        QCOMPARE(remote->pictureInput, u"first_frame_image"_s);
        QCOMPARE(remote->parameters.value(u"resolution"_s).toString(), u"768p"_s);
        QCOMPARE(lengthFor(remote->model, 5), 6);
        QCOMPARE(lengthFor(remote->model, 10), 10);
    }

    void thirtySecondsOfEconomyAreUnderFiftyCents()
    {
        const ModelCatalogue catalogue = shipped();
        const ModelSet *set = catalogue.findSet(u"economy"_s);
        QVERIFY(set);
        const Price price = catalogue.price(PipelineStep::Plan, set->planner) + catalogue.price(PipelineStep::Frame, set->frames) * 6
                            + catalogue.price(PipelineStep::Clip, set->clips) * 6 + catalogue.price(PipelineStep::Music, set->music);
        QVERIFY2(price.usd() < 0.5, qPrintable(priceText(price)));
        QVERIFY2(price.usd() > 0.3, qPrintable(priceText(price)));
    }

    void setsNameModelsThatAreThere()
    {
        const ModelCatalogue catalogue = shipped();
        QStringList ids;
        for (const ModelSet &set : catalogue.sets()) {
            ids.append(set.id);
            QVERIFY2(catalogue.find(PipelineStep::Plan, set.planner), qPrintable(set.id));
            QVERIFY2(catalogue.find(PipelineStep::Frame, set.frames), qPrintable(set.id));
            QVERIFY2(catalogue.find(PipelineStep::Clip, set.clips), qPrintable(set.id));
            QVERIFY2(catalogue.find(PipelineStep::Music, set.music), qPrintable(set.id));
            QVERIFY2(!set.note.isEmpty(), qPrintable(set.id));
        }
        QCOMPARE(ids, QStringList({u"draft"_s, u"economy"_s, u"standard"_s, u"best"_s}));
    }

    void wanStandsInForHailuo()
    {
        const ModelCatalogue catalogue = shipped();
        QCOMPARE(catalogue.alternate(PipelineStep::Clip, u"hailuo-2.3-fast"_s)->id, u"wan-2.5-i2v"_s);
        QVERIFY(!catalogue.alternate(PipelineStep::Frame, u"sketch"_s));
        QVERIFY(!catalogue.alternate(PipelineStep::Clip, u"nothing"_s));
    }

    void pricesFollowTheirUnits()
    {
        const ModelCatalogue catalogue = shipped();
        QCOMPARE(catalogue.priceOf(PipelineStep::Clip, u"hailuo-2.3-fast"_s), 0.19);
        QCOMPARE(catalogue.priceOf(PipelineStep::Clip, u"kling-v2.1"_s), 0.25);
        const Price sdxl = catalogue.price(PipelineStep::Frame, u"sdxl"_s);
        QVERIFY(sdxl.kind() == Price::Kind::UpTo);
        QVERIFY(std::abs(sdxl.usd() - 0.000975 * 6 * 1.5) < 1e-9);
        const Model hailuo = *catalogue.find(PipelineStep::Clip, u"hailuo-2.3-fast"_s);
        QCOMPARE(costOf(hailuo, {}, 10).value(), 0.32);
        const Model gpu = *catalogue.find(PipelineStep::Frame, u"sdxl"_s);
        QCOMPARE(costOf(gpu, 4.0, 0).value(), 0.0039);
        QVERIFY(!costOf(gpu, {}, 0));
    }

    void addingAModelIsAddingAnEntry()
    {
        const test::TestFolder folder;
        QDir(folder.path()).mkpath(u"models"_s);
        QVERIFY(writeFileAtomically(folder.file(u"models/own.json"_s), readFile(test::sourceFile(u"tests/data/own-models.json"_s)).value()));
        QVERIFY(writeFileAtomically(folder.file(u"models/zz-broken.json"_s), "{\"models\":[{}]}"));
        ModelCatalogue catalogue = shipped();
        const qsizetype before = catalogue.models().size();
        const Findings findings = catalogue.addUserFiles(folder.path());
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.first().place.endsWith(u"zz-broken.json"_s));
        QCOMPARE(catalogue.models().size(), before + 1);
        QCOMPARE(catalogue.priceOf(PipelineStep::Clip, u"wan-2.6-i2v"_s), 0.5);
        QCOMPARE(catalogue.find(PipelineStep::Frame, u"sdxl"_s)->name, u"My SDXL"_s);
        QVERIFY(remoteModel(*catalogue.find(PipelineStep::Clip, u"wan-2.6-i2v"_s)));
    }
};

BEATREEL_TEST(tst_ShippedModels)
#include "tst_ShippedModels.moc"
