// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generate/RemoteModel.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

namespace {

Model entry(const QJsonObject &rest)
{
    Model model;
    model.id = u"m"_s;
    model.step = PipelineStep::Clip;
    model.rest = rest;
    return model;
}

const QJsonObject kInputs{{u"prompt"_s, u"prompt"_s}, {u"picture"_s, u"image"_s}};

} // namespace

class tst_RemoteModel : public QObject
{
    Q_OBJECT

private slots:
    void badEntriesAreNamed_data()
    {
        QTest::addColumn<QJsonObject>("rest");
        QTest::addColumn<QString>("named");
        QTest::newRow("nothing") << QJsonObject() << u"m.endpoint"_s;
        QTest::newRow("path") << QJsonObject{{u"endpoint"_s, u"a/../b"_s}, {u"inputs"_s, kInputs}}
                              << u"m.endpoint"_s;
        QTest::newRow("version") << QJsonObject{{u"endpoint"_s, u"a/b"_s},
                                                {u"version"_s, u"latest"_s},
                                                {u"inputs"_s, kInputs}}
                                 << u"m.version"_s;
        QTest::newRow("three chunks") << QJsonObject{{u"endpoint"_s, u"a/b"_s},
                                                     {u"inputs"_s, kInputs},
                                                     {u"lengths"_s, QJsonArray{5, 10}},
                                                     {u"chunks_per_clip"_s, 3}}
                                      << u"m.chunks_per_clip"_s;
        QTest::newRow("two chunks of 6 s") << QJsonObject{{u"endpoint"_s, u"a/b"_s},
                                                          {u"inputs"_s, kInputs},
                                                          {u"lengths"_s, QJsonArray{6}},
                                                          {u"chunks_per_clip"_s, 2}}
                                           << u"lengths"_s;
        QTest::newRow("two chunks of no length") << QJsonObject{{u"endpoint"_s, u"a/b"_s},
                                                                {u"inputs"_s, kInputs},
                                                                {u"lengths"_s, QJsonArray{5, 10}},
                                                                {u"chunks_per_clip"_s, 2}}
                                                 << u"duration"_s;
        QTest::newRow("no picture") << QJsonObject{{u"endpoint"_s, u"a/b"_s},
                                                   {u"inputs"_s, QJsonObject{{u"prompt"_s, u"prompt"_s}}}}
                                    << u"picture"_s;
    }

    void badEntriesAreNamed()
    {
        QFETCH(QJsonObject, rest);
        QFETCH(QString, named);
        const auto remote = remoteModel(entry(rest));
        QVERIFY(!remote);
        QVERIFY(remote.error().kind == ErrorKind::BadInput);
        QVERIFY2(remote.error().sentence.contains(named), qPrintable(remote.error().sentence));
    }

    void onlyInputsThatItHasAreSent()
    {
        const auto bare = remoteModel(entry({{u"endpoint"_s, u"a/b"_s}, {u"inputs"_s, kInputs}}));
        QVERIFY(bare);
        QJsonObject input;
        bare->addSeed(input, 7);
        bare->addSize(input, {{1280, 720}, 30});
        QVERIFY(input.isEmpty());
        QCOMPARE(bare->asked(), u"a/b"_s);

        QJsonObject more = kInputs;
        more.insert(u"seed"_s, u"seed"_s);
        more.insert(u"width"_s, u"w"_s);
        more.insert(u"height"_s, u"h"_s);
        const auto full = remoteModel(entry({{u"endpoint"_s, u"a/b"_s}, {u"inputs"_s, more}, {u"longest_side"_s, 1280}, {u"multiple_of"_s, 8}}));
        QVERIFY(full);
        full->addSeed(input, 0xffffffffffffffffULL);
        full->addSize(input, {{1920, 1080}, 30});
        QCOMPARE(input, QJsonObject({{u"seed"_s, 0x7fffffff}, {u"w"_s, 1280}, {u"h"_s, 720}}));
    }

    void theNearestAspectIsChosen()
    {
        const QStringList names{u"16:9"_s, u"9:16"_s, u"1:1"_s, u"4:5"_s};
        QCOMPARE(nearestAspect(names, {1280, 720}), u"16:9"_s);
        QCOMPARE(nearestAspect(names, {1080, 1920}), u"9:16"_s);
        QCOMPARE(nearestAspect(names, {1000, 990}), u"1:1"_s);
        QCOMPARE(nearestAspect(names, {1080, 1350}), u"4:5"_s);
        QCOMPARE(nearestAspect({}, {10, 10}), u"16:9"_s);
    }
};

BEATREEL_TEST(tst_RemoteModel)
#include "tst_RemoteModel.moc"
