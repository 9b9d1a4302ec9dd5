// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Json.h"
#include "core/build/StepPlace.h"
#include "core/build/StepWorker.h"
#include "tests/core/build/BuildFixture.h"
#include "tests/support/TestMain.h"

#include <QJsonDocument>

#include <mutex>

using namespace beatreel;
using test::BuildFixture;

namespace {

/// A worker with nothing but what it is sent: the order as JSON, the document and the files that the order needs.
class NextDoor final : public StepPlace
{
public:
    explicit NextDoor(const ModelCatalogue &models)
        : m_worker([this](const Project &) { return GeneratorSet{&artist, &camera, &composer}; }, models, {})
    {
    }

    Result<Generated> make(const StepOrder &order, const ProjectFolder &folder, const Project &project, const QString &workFolder,
                           const TaskContext &context) override
    {
        const auto made = perform(order, folder, project, workFolder, context);
        return made ? Result<Generated>(Generated{made->file, made->parameters, 0.0}) : std::unexpected(made.error());
    }

    Result<Product> makeProduct(const StepOrder &order, const ProjectFolder &folder, const Project &project, const QString &out,
                                const TaskContext &context) override
    {
        const auto made = perform(order, folder, project, m_folder.path(), context);
        if (!made)
            return std::unexpected(made.error());
        QFile::remove(out);
        if (!QFile::copy(made->file, out))
            return fail(ErrorKind::Storage, QStringLiteral("not copied"));
        return Product{made->madeBy};
    }

    test::FakeArtist artist;
    test::FakeCamera camera;
    test::FakeComposer composer;
    std::function<std::optional<Error>(const StepOrder &)> trouble;
    QStringList done; ///< names of orders

private:
    Result<StepWorker::Made> perform(const StepOrder &order, const ProjectFolder &folder, const Project &project, const QString &workFolder,
                                     const TaskContext &context)
    {
        if (const auto error = trouble ? trouble(order) : std::nullopt)
            return std::unexpected(*error);
        const Result<QStringList> files = filesFor(order, folder, project);
        if (!files)
            return std::unexpected(files.error());
        const std::scoped_lock lock(m_mutex);
        const QString copy = m_folder.file(QString::number(done.size()));
        done.append(order.name());
        QStringList names = *files;
        names.append(QFileInfo(folder.documentPath()).fileName());
        for (const QString &name : std::as_const(names)) {
            QDir().mkpath(QFileInfo(copy + u'/' + name).path());
            if (!QFile::copy(folder.path(name), copy + u'/' + name))
                return fail(ErrorKind::NotFound, QStringLiteral("%1 needs %2").arg(order.name(), name));
        }
        const auto object = parseJsonObject(toJsonText(toJson(order)), QStringLiteral("the order"));
        const auto read = object ? stepOrderFromJson(*object) : std::unexpected(object.error());
        return read ? m_worker.perform(*read, copy, workFolder, context) : std::unexpected(read.error());
    }

    std::mutex m_mutex;
    test::TestFolder m_folder;
    StepWorker m_worker;
};

} // namespace

class tst_StepPlace : public QObject
{
    Q_OBJECT

private slots:
    void elsewhereTheFilmIsTheSame()
    {
        BuildFixture here({15, 5}), there({15, 5});
        for (BuildFixture *fixture : {&here, &there}) {
            fixture->editBeat(1, [](BeatContent &beat) {
                Overlay words;
                words.text = QStringLiteral("Now");
                beat.overlays.append(words);
            });
        }
        QVERIFY(here.make().isComplete());

        NextDoor nextDoor(there.models);
        there.place = &nextDoor;
        const BuildReport report = there.make();
        QVERIFY2(report.isComplete(), qPrintable(report.failures.value(0).error.sentence));
        QCOMPARE(report.made, (BuildCounts{.frames = 2, .clips = 4, .music = 1, .chunks = 4, .stitches = 1, .mixes = 1, .muxes = 1}));
        QCOMPARE(there.masterHash(), here.masterHash());
        QCOMPARE(there.artist.asked + there.camera.asked + there.composer.asked, 0);
        QCOMPARE(nextDoor.done.size(), qsizetype(2 + 4 + 1 + 4 + 3));
        for (const Slot &slot : there.folder->project().slotList()) {
            Take one = here.folder->takes().takesOf(slot).value(0), other = there.folder->takes().takesOf(slot).value(0);
            for (Take *take : {&one, &other}) {
                take->made = {};
                take->parameters.remove(QStringLiteral("seconds_to_make"));
            }
            QCOMPARE(toJson(one), toJson(other));
        }
        QCOMPARE(there.make().made, BuildCounts{});
    }

    void whatFailsElsewhereFailsHere()
    {
        BuildFixture fixture({5, 5});
        NextDoor nextDoor(fixture.models);
        nextDoor.trouble = [](const StepOrder &order) -> std::optional<Error> {
            if (order.name() == QStringLiteral("clip:b1:0"))
                return Error{ErrorKind::Unavailable, QStringLiteral("The worker has gone."), {}, {}};
            return std::nullopt;
        };
        fixture.place = &nextDoor;
        const BuildReport report = fixture.make();
        QCOMPARE(report.failures.size(), 1);
        QCOMPARE(report.failures[0].error.sentence, QStringLiteral("The worker has gone."));
        QCOMPARE(report.made.clips, 1);
        nextDoor.trouble = {};
        const BuildReport rest = fixture.make();
        QVERIFY(rest.isComplete());
        QCOMPARE(rest.made.clips, 1);
        QCOMPARE(rest.made.frames, 0);
    }

    void aWorkerWithOtherGeneratorsRefuses()
    {
        BuildFixture fixture({5});
        NextDoor nextDoor(fixture.models);
        nextDoor.artist.id.version = 2;
        fixture.place = &nextDoor;
        const BuildReport report = fixture.make();
        QCOMPARE(report.failures.size(), 1);
        QVERIFY(report.failures[0].error.sentence.contains(QStringLiteral("would not come out the same")));
    }

    void ordersAreReadAsTheyWereWritten_data()
    {
        QTest::addColumn<QJsonObject>("order");
        QTest::addColumn<bool>("isGood");
        const auto read = [](const char *json) { return QJsonDocument::fromJson(json).object(); };
        const char *const frame = R"({"kind": "frame", "slot": "frame:b1", "inputs": {"prompt": "x"}, "number": 1, "seed": "18446744073709551615"})";
        const auto with = [&](const QString &name, const QJsonValue &value) {
            QJsonObject other = read(frame);
            other.insert(name, value);
            return other;
        };
        QTest::newRow("frame") << read(frame) << true;
        const QJsonObject terms = read(R"({"build": "b", "build_usd": 0.5, "may_repeat_failed": true, "may_repeat_lost": false, "may_repeat_unknown": false})");
        QTest::newRow("paid") << with(QStringLiteral("payment"), terms) << true;
        QTest::newRow("paid without a word") << with(QStringLiteral("payment"), QJsonObject{}) << false;
        QTest::newRow("chunk") << read(R"({"kind": "chunk", "slot": "clip:b1:1", "shown": ["t1"]})") << true;
        QTest::newRow("sound") << read(R"({"kind": "sound", "shown": []})") << true;
        QTest::newRow("nothing") << QJsonObject{} << false;
        QTest::newRow("another kind") << with(QStringLiteral("kind"), QStringLiteral("poem")) << false;
        QTest::newRow("another slot") << with(QStringLiteral("slot"), QStringLiteral("music")) << false;
        QTest::newRow("no slot") << with(QStringLiteral("slot"), QStringLiteral("../../etc")) << false;
        QTest::newRow("no number") << with(QStringLiteral("number"), QStringLiteral("one")) << false;
        QTest::newRow("no seed") << with(QStringLiteral("seed"), QStringLiteral("-")) << false;
        QTest::newRow("a chunk of nothing") << read(R"({"kind": "chunk", "slot": "clip:b1:1", "shown": []})") << false;
    }

    void ordersAreReadAsTheyWereWritten()
    {
        QFETCH(QJsonObject, order);
        QFETCH(bool, isGood);
        const auto read = stepOrderFromJson(order);
        QCOMPARE(read.has_value(), isGood);
        if (read)
            QCOMPARE(toJson(*read), order);
        else
            QVERIFY(read.error().sentence.startsWith(QStringLiteral("This is no step of a build")));
    }
};

BEATREEL_TEST(tst_StepPlace)
#include "tst_StepPlace.moc"
