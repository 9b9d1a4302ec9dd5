// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/AtomicFile.h"
#include "tests/app/CommandLine.h"
#include "tests/app/MasterFacts.h"
#include "tests/support/TestMain.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

const QString kId = u"550e8400-e29b-41d4-a716-446655440000"_s;
const QString kPrompt = u"Create a 15-second ad for Nike sneakers, energetic and urban style"_s;

QString fileOf(const QJsonValue &url)
{
    return QUrl(url.toString()).toLocalFile();
}

/// The specification's own plan (TDD 5.3), which has no ids.
QJsonObject specOfTheSpecification()
{
    return QJsonDocument::fromJson(readFile(sourceFile(u"tests/data/tdd-spec.json"_s)).value()).object();
}

} // namespace

/// The five phases one by one through `phase`, as TDD 14.1 goes through them.
class tst_Phases : public QObject
{
    Q_OBJECT

private:
    /// Runs a phase that must succeed, and checks the frame of its output.
    static QJsonObject output(const CommandLine &shell, const QString &name, const QJsonObject &input, const QStringList &options = {})
    {
        const Ran ran = shell.run(QStringList{u"phase"_s, name} + options, QJsonDocument(input).toJson());
        const QJsonObject made = ran.json();
        [&] {
            QVERIFY2(ran.status == 0, ran.err.constData());
            QCOMPARE(made.keys(), (QStringList{u"cost_usd"_s, u"duration_seconds"_s, u"error_message"_s, u"output_data"_s, u"phase"_s,
                                               u"status"_s, u"video_id"_s}));
            QCOMPARE(made.value(u"status"_s).toString(), u"success"_s);
            QCOMPARE(made.value(u"video_id"_s).toString(), kId);
            QVERIFY(made.value(u"error_message"_s).isNull());
            QVERIFY(made.value(u"duration_seconds"_s).toDouble(-1) >= 0);
        }();
        return made;
    }

    static QJsonObject dataOf(const QJsonObject &output) { return output.value(u"output_data"_s).toObject(); }

    static void checkWorkedExample(const QStringList &names, const QList<double> &costs, const QStringList &options, const QJsonObject &ownSpec = {})
    {
        const CommandLine shell;
        const QJsonObject planned = output(shell, names[0], {{u"video_id"_s, kId}, {u"prompt"_s, kPrompt}, {u"creativity_level"_s, 0.5}}, options);
        QCOMPARE(planned.value(u"phase"_s).toString(), u"phase1_planning"_s);
        QCOMPARE(planned.value(u"cost_usd"_s).toDouble(), costs[0]);
        QVERIFY(shell.entries().isEmpty());
        const QJsonObject spec = ownSpec.isEmpty() ? dataOf(planned).value(u"spec"_s).toObject() : ownSpec;
        QCOMPARE(spec.value(u"template"_s).toString(), u"energetic_lifestyle"_s);
        QCOMPARE(spec.value(u"product"_s).toObject().value(u"name"_s).toString(), u"Nike sneakers"_s);
        const QJsonArray beats = spec.value(u"beats"_s).toArray();
        const auto count = beats.size();

        const QJsonObject drawn = output(shell, names[1], {{u"video_id"_s, kId}, {u"spec"_s, spec}}, options);
        QCOMPARE(drawn.value(u"phase"_s).toString(), u"phase2_storyboard"_s);
        QCOMPARE(drawn.value(u"cost_usd"_s).toDouble(), costs[1] * double(count));
        const QJsonArray images = dataOf(drawn).value(u"storyboard_images"_s).toArray();
        QCOMPARE(images.size(), count);
        for (int i = 0; i < count; ++i)
            checkImage(images[i].toObject(), beats[i].toObject());

        const QJsonObject animated = output(shell, names[2], {{u"video_id"_s, kId}, {u"spec"_s, spec}, {u"storyboard"_s, dataOf(drawn)}}, options);
        QCOMPARE(animated.value(u"phase"_s).toString(), u"phase3_chunks"_s);
        QCOMPARE(animated.value(u"cost_usd"_s).toDouble(), costs[2] * 3);
        const QJsonArray chunks = dataOf(animated).value(u"chunks"_s).toArray();
        QCOMPARE(chunks.size(), 3);
        for (int i = 0; i < 3; ++i)
            checkChunk(chunks[i].toObject(), i);

        const QJsonObject stitched = output(shell, names[3], {{u"video_id"_s, kId}, {u"chunks"_s, chunks}}, options);
        QCOMPARE(stitched.value(u"phase"_s).toString(), u"phase4_stitching"_s);
        QCOMPARE(stitched.value(u"cost_usd"_s).toDouble(), costs[3]);
        QCOMPARE(dataOf(stitched).keys(), (QStringList{u"fps"_s, u"resolution"_s, u"stitched_url"_s, u"total_duration"_s}));
        QCOMPARE(dataOf(stitched).value(u"fps"_s).toInt(), 30);
        QCOMPARE(dataOf(stitched).value(u"resolution"_s).toString(), u"1280x720"_s);
        QCOMPARE(dataOf(stitched).value(u"total_duration"_s).toDouble(), 15.0);
        const QJsonValue url = dataOf(stitched).value(u"stitched_url"_s);
        QVERIFY(QFile::exists(fileOf(url)));

        const QJsonObject scored = output(shell, names[4], {{u"video_id"_s, kId}, {u"spec"_s, spec}, {u"stitched_url"_s, url}}, options);
        QCOMPARE(scored.value(u"phase"_s).toString(), u"phase5_music"_s);
        QCOMPARE(scored.value(u"cost_usd"_s).toDouble(), costs[4]);
        QCOMPARE(dataOf(scored).keys(), (QStringList{u"final_video_url"_s, u"music_url"_s}));
        QVERIFY(QFile::exists(fileOf(dataOf(scored).value(u"music_url"_s))));
        QCOMPARE(faultsOfMaster(fileOf(dataOf(scored).value(u"final_video_url"_s)), 15), QStringList());
        QCOMPARE(shell.entries(), QStringList{u"video-"_s + kId});
    }

    static void checkImage(const QJsonObject &image, const QJsonObject &beat)
    {
        QCOMPARE(image.keys(), (QStringList{u"beat_id"_s, u"beat_name"_s, u"duration"_s, u"id"_s, u"image_url"_s, u"prompt_used"_s,
                                            u"shot_type"_s, u"start"_s}));
        for (const QString &name : {u"beat_id"_s, u"start"_s, u"duration"_s, u"shot_type"_s})
            QCOMPARE(image.value(name), beat.value(name));
        QCOMPARE(image.value(u"beat_name"_s), beat.value(u"name"_s));
        QVERIFY(image.value(u"prompt_used"_s).toString().contains(u"Nike sneakers"_s));
        QVERIFY(image.value(u"image_url"_s).toString().startsWith(u"file:///"_s));
        QCOMPARE(QImage(fileOf(image.value(u"image_url"_s))).size(), QSize(1280, 720));
    }

    static void checkChunk(const QJsonObject &chunk, int index)
    {
        QCOMPARE(chunk.keys(), (QStringList{u"beat_id"_s, u"chunk_idx"_s, u"duration"_s, u"id"_s, u"input_type"_s, u"input_url"_s, u"start"_s, u"url"_s}));
        QCOMPARE(chunk.value(u"chunk_idx"_s).toInt(-1), index);
        QCOMPARE(chunk.value(u"start"_s).toInt(-1), index * 5);
        QCOMPARE(chunk.value(u"duration"_s).toInt(), 5);
        QVERIFY(QFile::exists(fileOf(chunk.value(u"url"_s))));
        QVERIFY(QFile::exists(fileOf(chunk.value(u"input_url"_s))));
    }

private slots:
    void theWorkedExample()
    {
        checkWorkedExample({u"phase1_planning"_s, u"phase2_storyboard"_s, u"phase3_chunks"_s, u"phase4_stitching"_s, u"phase5_music"_s},
                           {0, 0, 0, 0, 0}, {});
    }

    void theWorkedExampleAtTheSpecificationsPrices()
    {
        checkWorkedExample({u"plan"_s, u"storyboard"_s, u"chunks"_s, u"stitching"_s, u"music"_s}, {0.02, 0.0055, 0.04, 0, 0.15},
                           {u"--models-file"_s, sourceFile(u"tests/data/tdd-models.json"_s)}, specOfTheSpecification());
    }

    void aLongBeatGoesOnFromItsPreviousPicture()
    {
        const CommandLine shell;
        QJsonObject spec = specOfTheSpecification();
        QJsonArray beats{spec.value(u"beats"_s).toArray()[1], spec.value(u"beats"_s).toArray()[2]};
        QJsonObject first = beats[0].toObject();
        first.insert(u"start"_s, 0);
        first.insert(u"duration"_s, 10);
        beats[0] = first;
        spec.insert(u"beats"_s, beats);
        const QJsonObject drawn = output(shell, u"storyboard"_s, {{u"video_id"_s, kId}, {u"spec"_s, spec}});
        // A phase's whole output serves as input too.
        const QJsonObject animated = output(shell, u"chunks"_s, {{u"video_id"_s, kId}, {u"spec"_s, spec}, {u"storyboard"_s, drawn}});
        const QJsonArray chunks = dataOf(animated).value(u"chunks"_s).toArray();
        QCOMPARE(chunks.size(), 3);
        QStringList types;
        for (int i = 0; i < 3; ++i) {
            checkChunk(chunks[i].toObject(), i);
            types.append(chunks[i].toObject().value(u"input_type"_s).toString());
            QCOMPARE(QImage(fileOf(chunks[i].toObject().value(u"input_url"_s))).size(), QSize(1280, 720));
        }
        QCOMPARE(types, (QStringList{u"storyboard"_s, u"previous_frame"_s, u"storyboard"_s}));
    }

    void anImageOfTheUsersOwnIsAnimated()
    {
        const CommandLine shell;
        QJsonObject spec = specOfTheSpecification();
        spec.insert(u"beats"_s, QJsonArray{spec.value(u"beats"_s).toArray()[0]});
        spec.insert(u"duration"_s, 5);
        QJsonObject data = dataOf(output(shell, u"storyboard"_s, {{u"video_id"_s, kId}, {u"spec"_s, spec}}));
        QImage red(640, 480, QImage::Format_RGB32);
        red.fill(QColor(220, 20, 20));
        const QString own = shell.file(u"mein Bild.png"_s);
        QVERIFY(red.save(own));
        QJsonArray images = data.value(u"storyboard_images"_s).toArray();
        QJsonObject image = images[0].toObject();
        image.insert(u"image_url"_s, own);
        images[0] = image;
        data.insert(u"storyboard_images"_s, images);
        const QJsonObject animated = output(shell, u"chunks"_s, {{u"video_id"_s, kId}, {u"spec"_s, spec}, {u"storyboard"_s, data}});
        const QString chunk = fileOf(dataOf(animated).value(u"chunks"_s).toArray()[0].toObject().value(u"url"_s));
        const QByteArray pixel = outputOf(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-i"_s, chunk, u"-frames:v"_s, u"1"_s, u"-vf"_s, u"scale=1:1"_s,
                                                        u"-pix_fmt"_s, u"rgb24"_s, u"-f"_s, u"rawvideo"_s, u"-"_s});
        QCOMPARE(pixel.size(), 3);
        QVERIFY(static_cast<uchar>(pixel[0]) > 200 && static_cast<uchar>(pixel[1]) < 50 && static_cast<uchar>(pixel[2]) < 50);
    }

    void wrongInputsFail_data()
    {
        QTest::addColumn<QString>("phase");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("says");
        const QByteArray id = "{\"video_id\": \"v1\"";
        const QByteArray spec = ", \"spec\": " + QJsonDocument(specOfTheSpecification()).toJson(QJsonDocument::Compact);
        QTest::newRow("nothing") << u"plan"_s << QByteArray() << u"JSON"_s;
        QTest::newRow("garbage") << u"storyboard"_s << QByteArray("{]") << u"JSON"_s;
        QTest::newRow("not an object") << u"storyboard"_s << QByteArray("[1, 2]") << u"object"_s;
        QTest::newRow("blank prompt") << u"plan"_s << id + ", \"prompt\": \" \"}" << u"brief"_s;
        QTest::newRow("creativity") << u"plan"_s << id + ", \"prompt\": \"watch\", \"creativity_level\": \"high\"}" << u"creativity_level"_s;
        QTest::newRow("no video id") << u"storyboard"_s << QByteArray("{\"spec\": {}}") << u"video_id"_s;
        QTest::newRow("path as video id") << u"storyboard"_s << "{\"video_id\": \"../../evil\"" + spec + "}" << u"video_id"_s;
        QTest::newRow("no spec") << u"storyboard"_s << id + "}" << u"spec"_s;
        QTest::newRow("empty spec") << u"storyboard"_s << id + ", \"spec\": {}}" << u"beats"_s;
        QTest::newRow("no storyboard") << u"chunks"_s << id + spec + "}" << u"storyboard"_s;
        QTest::newRow("image missing") << u"chunks"_s
                                       << id + spec + ", \"storyboard\": {\"storyboard_images\": [{\"image_url\": \"a.png\"}, {}, {}]}}" << u"a.png"_s;
        QTest::newRow("no chunks") << u"stitching"_s << id + "}" << u"chunks"_s;
        QTest::newRow("chunk without url") << u"stitching"_s << id + ", \"chunks\": [{}]}" << u"URL"_s;
        QTest::newRow("chunk on S3") << u"stitching"_s << id + ", \"chunks\": [{\"url\": \"s3://bucket/a.mp4\"}]}" << u"S3"_s;
        QTest::newRow("chunk that leads out") << u"stitching"_s << id + ", \"chunks\": [{\"url\": \"build/../../../etc/passwd\"}]}" << u"leads out"_s;
        QTest::newRow("foreign chunk") << u"stitching"_s << id + ", \"chunks\": [{\"url\": \"" + QFile::encodeName(sourceFile(u"CMakeLists.txt"_s)) + "\"}]}"
                                       << u"CMakeLists.txt"_s;
        QTest::newRow("no video") << u"music"_s << id + spec + "}" << u"stitched_url"_s;
        QTest::newRow("video missing") << u"music"_s << id + spec + ", \"stitched_url\": \"file:///none.mp4\"}" << u"none.mp4"_s;
    }

    void wrongInputsFail()
    {
        QFETCH(QString, phase);
        QFETCH(QByteArray, input);
        QFETCH(QString, says);
        const CommandLine shell;
        const Ran ran = shell.run({u"phase"_s, phase}, input);
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.json().value(u"status"_s).toString(), u"failed"_s);
        QCOMPARE(ran.json().keys(), (QStringList{u"cost_usd"_s, u"duration_seconds"_s, u"error_message"_s, u"output_data"_s, u"phase"_s, u"status"_s,
                                                 u"video_id"_s}));
        QVERIFY2(ran.lastLine().contains(says.toUtf8()), ran.err.constData());
        QVERIFY2(ran.lastLine().endsWith('.'), ran.err.constData());
        QCOMPARE(ran.json().value(u"error_message"_s).toString().toUtf8(), ran.lastLine());
    }

    void aVideosFolderIsItsOwn()
    {
        const CommandLine shell;
        const QJsonObject spec = specOfTheSpecification();
        static_cast<void>(output(shell, u"storyboard"_s, {{u"video_id"_s, kId}, {u"spec"_s, spec}}, {u"--project"_s, u"one"_s}));
        const Ran other = shell.run({u"phase"_s, u"storyboard"_s, u"--project"_s, u"one"_s},
                                    QJsonDocument(QJsonObject{{u"video_id"_s, u"v2"_s}, {u"spec"_s, spec}}).toJson());
        QCOMPARE(other.status, 1);
        QVERIFY(other.lastLine().contains("--project"));
    }
};

BEATREEL_TEST(tst_Phases)
#include "tst_Phases.moc"
