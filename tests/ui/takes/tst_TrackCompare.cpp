// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/takes/TakesFixture.h"
#include "ui/common/SegmentedControl.h"
#include "ui/takes/ComparePage.h"
#include "ui/takes/CompareView.h"
#include "ui/takes/FileTakePictures.h"
#include "ui/takes/TrackCompareView.h"
#include "ui/workspace/BeatCommands.h"
#include "ui/workspace/FilmCuts.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;
using Letter = ComparedTakes::Letter;

namespace {

/// Two tracks over a film of two beats.
struct Tracks
{
    Tracks()
    {
        isMade = fixture.make({Slot::music()}) && fixture.again(Slot::music());
        fixture.open->selection().select(kB1);
        fixture.compared.setSlot(Slot::music());
        view.resize(640, 384);
        view.show();
    }
    [[nodiscard]] TakeId id(Letter letter) const { return fixture.compared.id(letter); }
    [[nodiscard]] double cutSeconds() const { return static_cast<double>(*view.cut()) / fixture.project().format.fps; }
    template <class Widget> Widget *find(const char *name) { return view.findChild<Widget *>(QLatin1String(name)); }

    TakesFixture fixture;
    bool isMade = false;
    TrackCompareView view{fixture.compared, fixture.waveforms, fixture.tracks};
};

} // namespace

class tst_TrackCompare : public QObject
{
    Q_OBJECT

private slots:
    void playsAroundTheCutAgainAndAgain()
    {
        Tracks t;
        QVERIFY(t.isMade);
        QCOMPARE(*t.view.cut(), filmCuts(t.fixture.project()).first());
        QCOMPARE(t.view.stretch().from, t.cutSeconds() - 2);
        QCOMPARE(t.view.stretch().to, t.cutSeconds() + 3);
        const QSignalSpy told(&t.view, &TrackCompareView::playingChanged);
        t.view.setFocus();
        QTest::keyClick(&t.view, Qt::Key_Space);
        QVERIFY(t.view.isPlaying());
        QCOMPARE(told.size(), 1);
        QTRY_VERIFY(t.fixture.output.isPlaying());
        QCOMPARE(t.fixture.tracks.track(), t.id(Letter::A));
        t.fixture.output.rate = 40; // to its end and from the start again
        const int plays = t.fixture.output.plays;
        QTRY_VERIFY(t.fixture.output.plays > plays + 1);
        QVERIFY(t.view.isPlaying());
        QVERIFY(t.view.place() < t.view.stretch().to + 1);
        QTest::keyClick(&t.view, Qt::Key_Space);
        QVERIFY(!t.view.isPlaying() && !t.fixture.output.isPlaying());
        QCOMPARE(told.size(), 2);
    }

    void changesFromOneToTheOtherWhereItIs()
    {
        Tracks t;
        t.view.play();
        QTRY_VERIFY(t.view.place() > t.view.stretch().from + 0.1);
        const double before = t.view.place();
        QTest::keyClick(&t.view, Qt::Key_B);
        QVERIFY(t.view.isPlaying());
        QCOMPARE(t.view.heard(), Letter::B);
        QCOMPARE(t.fixture.tracks.track(), t.id(Letter::B));
        QCOMPARE(t.find<SegmentedControl>("heardTrack")->current(), 1);
        QVERIFY(t.view.place() >= before);
        const int plays = t.fixture.output.plays;
        QTRY_COMPARE(t.fixture.output.plays, plays + 1); // once it is mixed
        QVERIFY(*t.fixture.output.heard() >= static_cast<qsizetype>(before * kSampleRate));
        QVERIFY(t.view.place() < before + 2);
        QTest::mouseClick(t.find<SegmentedControl>("heardTrack")->segment(0), Qt::LeftButton);
        QCOMPARE(t.fixture.tracks.track(), t.id(Letter::A));
        QCOMPARE(t.fixture.output.plays, plays + 2); // it was mixed before
        QVERIFY(t.view.isPlaying());
    }

    void withoutADeviceItGoesOnAllTheSame()
    {
        Tracks t;
        t.fixture.output.isGone = true;
        t.view.play();
        QTRY_VERIFY(t.view.place() > t.view.stretch().from + 0.1);
        const double before = t.view.place();
        t.view.hear(Letter::B);
        QVERIFY(t.view.place() >= before);
        QTRY_VERIFY(t.view.place() > before + 0.1);
    }

    void followsThePlayheadToAnotherCut()
    {
        Tracks t;
        duplicateBeats(*t.fixture.open, {kB1});
        t.fixture.compared.setSlot(Slot::music()); // the copy was selected
        QCOMPARE(filmCuts(t.fixture.project()).size(), 2);
        const QList<int> cuts = filmCuts(t.fixture.project());
        QVERIFY(!t.find<QToolButton>("previousCut")->isEnabled());
        QTest::mouseClick(t.find<QToolButton>("nextCut"), Qt::LeftButton);
        QCOMPARE(t.fixture.open->playhead().picture(), cuts[1]);
        QCOMPARE(*t.view.cut(), cuts[1]);
        QVERIFY(!t.find<QToolButton>("nextCut")->isEnabled());
        QVERIFY(t.view.description().startsWith(u"Music at cut 2 of 2, "_s));
        t.view.play();
        QTRY_VERIFY(t.fixture.output.isPlaying());
        QTest::keyClick(&t.view, Qt::Key_Left);
        QCOMPARE(*t.view.cut(), cuts[0]);
        QVERIFY(t.view.isPlaying());
        QTRY_VERIFY(t.fixture.output.isPlaying());
        QVERIFY(t.view.place() >= t.view.stretch().from && t.view.place() < t.view.stretch().to);
    }

    void aClickPlaysFromThere()
    {
        Tracks t;
        const QRect lane = t.view.laneRect(Letter::B);
        QTest::mouseClick(&t.view, Qt::LeftButton, {}, {t.view.xOf(t.cutSeconds() + 1), lane.center().y()});
        QVERIFY(t.view.isPlaying());
        QCOMPARE(t.fixture.tracks.track(), t.id(Letter::B));
        QVERIFY(std::abs(t.view.place() - t.cutSeconds() - 1) < 0.2);
        t.view.pause();
        const double stopped = t.view.place();
        t.view.play(); // on from there
        QVERIFY(t.view.place() >= stopped);
        t.view.hide();
        QVERIFY(!t.fixture.tracks.isPlaying());
    }

    void bothAreDrawnWithTheCut()
    {
        Tracks t;
        const Theme dark = Theme::dark();
        const auto count = [&](const QRect &area, const QColor &colour) {
            const QImage seen = t.view.grab(area).toImage();
            int pixels = 0;
            for (int y = 0; y < seen.height(); ++y) {
                for (int x = 0; x < seen.width(); ++x)
                    pixels += seen.pixelColor(x, y) == colour ? 1 : 0;
            }
            return pixels;
        };
        const int cutX = t.view.xOf(t.cutSeconds());
        const QRect a = t.view.laneRect(Letter::A);
        const QRect b = t.view.laneRect(Letter::B);
        QTRY_VERIFY(count(a.adjusted(cutX - a.left() + 4, 4, -4, -4), dark.music) > 200); // A is heard: in its full colour
        QCOMPARE(count(b.adjusted(cutX - b.left() + 4, 4, -4, -4), dark.music), 0);
        QCOMPARE(count({cutX - 1, a.top(), 2, a.height()}, dark.plateText), 2 * a.height());
        QCOMPARE(count({cutX - 1, b.top(), 2, b.height()}, dark.plateText), 2 * b.height());
        t.view.hear(Letter::B);
        QTRY_VERIFY(count(b.adjusted(cutX - b.left() + 4, 4, -4, -4), dark.music) > 200);
    }

    void theTransportDrivesIt()
    {
        TakesFixture f;
        FileTakePictures films(f.compared);
        ComparePage page(f.compared, films, f.media);
        page.resize(640, 480);
        page.show();
        f.open->selection().select(kB1);
        QVERIFY(!page.canPlay()); // frames do not run
        QVERIFY(f.make({Slot::music()}));
        f.compared.setSlot(Slot::music());
        QVERIFY(page.canPlay());
        const QSignalSpy told(&page, &ComparePage::playingChanged);
        page.play();
        QVERIFY(page.isPlaying());
        QVERIFY(told.size() >= 1);
        QTRY_VERIFY(f.output.isPlaying());
        const double before = page.tracks().place();
        page.shuttle(1);
        QVERIFY(page.tracks().place() >= before + 1 && page.isPlaying());
        page.shuttle(-1);
        QVERIFY(page.tracks().place() < before + 1 && page.isPlaying());
        page.step(15);
        QVERIFY(!page.isPlaying());
        const double stopped = page.tracks().place();
        page.step(f.project().format.fps);
        QCOMPARE(page.tracks().place(), stopped + 1);
    }

    void thePageShowsItForMusic()
    {
        TakesFixture f;
        FileTakePictures films(f.compared);
        ComparePage page(f.compared, films, f.media);
        page.resize(640, 480);
        page.show();
        f.open->selection().select(kB1);
        QVERIFY(page.view().isVisible() && page.modes()->isEnabled());
        f.compared.setSlot(Slot::music());
        QVERIFY(page.tracks().isVisible() && !page.view().isVisible() && !page.modes()->isEnabled());
        QCOMPARE(page.description(), u"There is no take yet."_s);
        QVERIFY(f.make({Slot::music()}));
        QVERIFY(page.description().startsWith(u"Music at cut 1 of 1, "_s));
        QVERIFY(!page.findChild<SegmentedControl *>(u"heardTrack"_s)->segment(1)->isEnabled());
        f.compared.setSlot(Slot::frame(kB1));
        QVERIFY(page.view().isVisible() && page.modes()->isEnabled());
    }
};

BEATREEL_TEST(tst_TrackCompare)
#include "tst_TrackCompare.moc"
