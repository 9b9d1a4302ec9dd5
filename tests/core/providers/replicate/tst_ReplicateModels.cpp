// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/providers/replicate/ReplicateFixture.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

class tst_ReplicateModels : public QObject
{
    Q_OBJECT

private slots:
    void everyModelOfTheCatalogueIsAskedAsItWants_data()
    {
        QTest::addColumn<PipelineStep>("step");
        QTest::addColumn<QString>("id");
        const ReplicateFixture fixture;
        for (const Model &model : fixture.models.models()) {
            if (model.provider == u"replicate"_s)
                QTest::newRow(qPrintable(model.id)) << model.step << model.id;
        }
    }

    void everyModelOfTheCatalogueIsAskedAsItWants()
    {
        QFETCH(PipelineStep, step);
        QFETCH(QString, id);
        ReplicateFixture fixture;
        const auto made = step == PipelineStep::Frame ? fixture.frame(id) : step == PipelineStep::Clip ? fixture.clip(id) : fixture.music(id);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().sentence + made.error().detail));
        QVERIFY(QFileInfo(made->file).size() > 100);
        QCOMPARE(fixture.service.made().size(), 1);
        QVERIFY(made->costUsd.value() > 0);
        QCOMPARE(fixture.rows().size(), 1);
        const RequestRow row = fixture.rows().first();
        QVERIFY(row.state == RequestState::Sent);
        QCOMPARE(row.providerId, fixture.service.made().first().id);
        QCOMPARE(row.input, fixture.service.made().first().input);
        QVERIFY(row.providerTime.isValid());
    }

    void sdxlGetsTheSpecificationsParameters()
    {
        ReplicateFixture fixture;
        QVERIFY(fixture.frame(u"sdxl"_s));
        const QJsonObject input = fixture.service.made().first().input;
        QCOMPARE(input.value(u"width"_s).toInt(), 1280);
        QCOMPARE(input.value(u"height"_s).toInt(), 720);
        QCOMPARE(input.value(u"num_inference_steps"_s).toInt(), 30);
        QCOMPARE(input.value(u"guidance_scale"_s).toDouble(), 7.5);
        QCOMPARE(input.value(u"scheduler"_s).toString(), u"K_EULER"_s);
        QCOMPARE(input.value(u"negative_prompt"_s).toString(), frameNegativePrompt());
        QVERIFY(input.value(u"seed"_s).toDouble() <= 0x7fffffff);
    }

    void clipsGetTheCameraMovement()
    {
        ReplicateFixture fixture;
        QVERIFY(fixture.clip());
        const QJsonObject input = fixture.service.made().first().input;
        QCOMPARE(input.value(u"prompt"_s).toString(), u"[Slow push in] A kettle"_s);
        QCOMPARE(input.value(u"duration"_s).toInt(), 6);
        QVERIFY(input.value(u"first_frame_image"_s).toString().startsWith(u"data:image/png;base64,"_s));
        QVERIFY(fixture.clip(u"wan-2.5-i2v"_s));
        QCOMPARE(fixture.service.made().last().input.value(u"prompt"_s).toString(), u"Camera: slow push in. A kettle"_s);
    }

    void referencesGoWhereTheyAreTaken_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("sent");
        QTest::newRow("takes three") << u"nano-banana"_s << 3;
        QTest::newRow("takes ten") << u"seedream-4"_s << 5;
        QTest::newRow("takes none") << u"flux-schnell"_s << 0;
    }

    void referencesGoWhereTheyAreTaken()
    {
        QFETCH(QString, id);
        QFETCH(int, sent);
        ReplicateFixture fixture;
        const PaidOrder order = fixture.order(PipelineStep::Frame, id);
        FrameRequest request;
        request.prompt = u"A kettle"_s;
        request.folder = fixture.temporary.path();
        request.references = QStringList(5, fixture.temporary.file(u"frame.png"_s));
        request.order = &order;
        const replicate::ReplicateArtist artist(*fixture.api, fixture.remote(PipelineStep::Frame, id));
        const auto made = artist.make(request, {});
        QVERIFY2(made, qPrintable(made ? QString() : made.error().sentence));
        QCOMPARE(fixture.service.made().first().input.value(u"image_input"_s).toArray().size(), sent);
        // And only there do they make a take stale.
        FrameRequest without = request;
        without.references.clear();
        QCOMPARE(inputsOf(request, artist.identity()) == inputsOf(without, artist.identity()), sent == 0);
        QCOMPARE(frameRequestFrom(inputsOf(request, artist.identity())).references.size(), sent == 0 ? 0 : 5);
    }

    void bigPicturesAreUploadedAndCropped()
    {
        ReplicateFixture fixture;
        QImage noise(900, 900, QImage::Format_RGB32);
        for (int y = 0; y < noise.height(); ++y) {
            for (int x = 0; x < noise.width(); ++x)
                noise.setPixel(x, y, static_cast<uint>(x * 7919 + y * 104729 + x * y * 31));
        }
        fixture.inputPicture = fixture.temporary.file(u"square.png"_s);
        QVERIFY(writePicture(noise, fixture.inputPicture));
        QVERIFY(fixture.clip());
        QCOMPARE(fixture.service.api().count("POST", u"/v1/files"_s), 1);
        QVERIFY(fixture.service.made().first().input.value(u"first_frame_image"_s).toString().startsWith(fixture.service.base().toString()));
        QCOMPARE(readPicture(fixture.temporary.file(u"input.png"_s)).value().size(), QSize(900, 506));
    }

    void aRefusedInputIsNamed()
    {
        ReplicateFixture fixture;
        Model model = *fixture.models.find(PipelineStep::Frame, u"flux-schnell"_s);
        model.rest.insert(u"parameters"_s, QJsonObject{{u"num_outputs"_s, 9}});
        const PaidOrder order = fixture.order(PipelineStep::Frame, u"flux-schnell"_s);
        FrameRequest request;
        request.prompt = u"A kettle"_s;
        request.folder = fixture.temporary.path();
        request.order = &order;
        const auto made = replicate::ReplicateArtist(*fixture.api, remoteModel(model).value()).make(request, {});
        QVERIFY(!made);
        QVERIFY(made.error().kind == ErrorKind::ProviderRefused);
        QVERIFY2(made.error().sentence.contains(u"num_outputs"_s), qPrintable(made.error().sentence));
        QVERIFY(fixture.rows().first().state == RequestState::Withdrawn);
    }

    void withoutAnOrderNothingIsSent()
    {
        ReplicateFixture fixture;
        FrameRequest request;
        const auto made = replicate::ReplicateArtist(*fixture.api, fixture.remote(PipelineStep::Frame, u"sdxl"_s)).make(request, {});
        QVERIFY(!made);
        QVERIFY(fixture.service.api().seen().isEmpty());
    }
};

BEATREEL_TEST(tst_ReplicateModels)
#include "tst_ReplicateModels.moc"
