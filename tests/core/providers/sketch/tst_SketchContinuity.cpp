// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generate/Inputs.h"
#include "core/project/BeatEdits.h"
#include "core/project/Edits.h"
#include "core/project/Requests.h"
#include "core/providers/offline/sketch/Scene.h"
#include "tests/core/providers/sketch/SketchRequests.h"
#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QHash>
#include <QTest>

using namespace beatreel;
using namespace Qt::StringLiterals;

namespace {

/// A film of all the shipped templates, each once.
Project film()
{
    Spec spec;
    spec.product = {u"Nike sneakers"_s, u"sportswear"_s, {}};
    spec.style = test::styleOf(u"emotional"_s);
    for (const BeatTemplate &beat : test::shippedLibrary().templates()) {
        spec.beats.append(beatFromTemplate(beat));
        spec.beats.last().id = BeatId(u"b%1"_s.arg(spec.beats.size()));
    }
    spec.layOut();
    Project project;
    project.brief.seed = 42;
    return withPlan(project, spec, {}, 0);
}

FrameRequest smallRequest(const Project &project, const Beat &beat)
{
    FrameRequest request = frameRequest(project, beat);
    request.format.size = {320, 180};
    return request;
}

QHash<QString, QJsonObject> inputsOf(const Project &project)
{
    QHash<QString, QJsonObject> inputs;
    for (const Beat &beat : project.beats)
        inputs.insert(beat.id().text(),
                      inputsOf(frameRequest(project, beat), test::shippedArtist().identity()));
    return inputs;
}

/// How many frames of beats that are in both films would have to be made again.
int staleFrames(const Project &before, const Project &after)
{
    const QHash<QString, QJsonObject> old = inputsOf(before);
    const QHash<QString, QJsonObject> now = inputsOf(after);
    int stale = 0;
    for (auto beat = now.cbegin(); beat != now.cend(); ++beat)
        stale += old.contains(beat.key()) && old.value(beat.key()) != beat.value();
    return stale;
}

} // namespace

class tst_SketchContinuity : public QObject
{
    Q_OBJECT

private slots:
    void noFrameDependsOnItsNeighbours()
    {
        const Project project = film();
        QCOMPARE(project.beats.size(), 15);
        const BeatId third = project.beats[2].id();
        NewBeatIds ids(7);
        const Project moved = withBeatsMoved(project, {third}, 11);
        const Project fewer = withoutBeats(project, {third});
        const Project more = withBeatsDuplicated(project, {third}, ids);
        QVERIFY(moved.beats[2].id() != third);
        QCOMPARE(fewer.beats.size(), 14);
        QCOMPARE(more.beats.size(), 16);
        QCOMPARE(staleFrames(project, moved), 0);
        QCOMPARE(staleFrames(project, fewer), 0);
        QCOMPARE(staleFrames(project, more), 0);
        // The count can count: another look makes all of them again.
        Project other = project;
        other.style.mood = u"elegant"_s;
        QCOMPARE(staleFrames(project, other), 15);
    }

    void theSameInputsAreTheSamePicture()
    {
        const Project project = film();
        const Project moved = withBeatsMoved(project, {project.beats[4].id()}, 0);
        QCOMPARE(moved.beats[0].id(), project.beats[4].id());
        QCOMPARE(test::shippedArtist().draw(smallRequest(moved, moved.beats[0])),
                 test::shippedArtist().draw(smallRequest(project, project.beats[4])));
    }

    /// What a film shows is one thing, worn by one person, in one place and light.
    void allBeatsShareTheLook()
    {
        const SketchDrawings drawings = SketchDrawings::load(test::sourceFile(u"resources/sketch"_s)).value();
        const Project project = film();
        const sketch::Scene first = sketch::Scene::of(frameRequest(project, project.beats.first()), drawings);
        for (const Beat &beat : project.beats) {
            const sketch::Scene scene = sketch::Scene::of(frameRequest(project, beat), drawings);
            QCOMPARE(scene.look, first.look);
            QCOMPARE(scene.product->name, first.product->name);
            QCOMPARE(scene.place, first.place);
            QCOMPARE(scene.runsLeft(), first.runsLeft());
            QCOMPARE(scene.palette.accent, first.palette.accent);
            QCOMPARE(scene.light.skyLow, first.light.skyLow);
            QCOMPARE(scene.light.skyTop, first.light.skyTop);
            QCOMPARE(scene.person.top, first.person.top);
            QCOMPARE(scene.person.skin, first.person.skin);
            QCOMPARE(static_cast<int>(scene.person.cut), static_cast<int>(first.person.cut));
        }
    }
};

BEATREEL_TEST(tst_SketchContinuity)
#include "tst_SketchContinuity.moc"
