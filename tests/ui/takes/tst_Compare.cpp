// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/BeatFields.h"
#include "core/project/SlotEdits.h"
#include "tests/support/TestMain.h"
#include "tests/ui/takes/TakesFixture.h"
#include "ui/takes/ComparePage.h"
#include "ui/takes/CompareView.h"
#include "ui/takes/FileTakePictures.h"
#include "ui/takes/TakeRow.h"
#include "ui/takes/VariantsView.h"
#include "ui/takes/WipeHandle.h"

#include <QSignalSpy>

using namespace beatreel;
using namespace beatreel::test;
using Letter = ComparedTakes::Letter;

namespace {

/// Hands out pictures of one colour a take, when it is told to.
class PaintedPictures final : public TakePictures
{
public:
    [[nodiscard]] int count(const Take &take) const override { return take.slot.kind == Slot::Kind::Clip ? 150 : 1; }
    [[nodiscard]] int fps() const override { return 30; }
    [[nodiscard]] QImage picture(const Take &take, int picture, int) override
    {
        asked.append({take.id, picture});
        if (withheld.contains(take.id))
            return {};
        QImage image(64, 36, QImage::Format_RGB32);
        image.fill(colours.value(take.id, QColor(Qt::black)));
        return image;
    }
    [[nodiscard]] bool isBroken(const Take &) const override { return false; }

    QHash<TakeId, QColor> colours;
    QSet<TakeId> withheld;
    QList<std::pair<TakeId, int>> asked;
};

struct View
{
    explicit View(const Slot &slot)
    {
        fixture.open->selection().select(slot.beat, slot.kind == Slot::Kind::Clip ? slot.index : -1);
        isMade = fixture.make({slot}) && fixture.again(slot) && fixture.compared.takes().size() == 2;
        a = fixture.compared.id(Letter::A);
        b = fixture.compared.id(Letter::B);
        pictures.colours = {{a, Qt::red}, {b, Qt::blue}};
        view.resize(640, 384);
        view.show();
        view.setMode(CompareMode::Wipe);
    }
    [[nodiscard]] QColor at(double across, double down = 0.5)
    {
        const QRect picture = view.pictureRect(Letter::A);
        const QImage seen = view.grab().toImage();
        return seen.pixelColor(picture.left() + qRound(picture.width() * across), picture.top() + qRound(picture.height() * down));
    }
    [[nodiscard]] WipeHandle *handle() { return view.findChild<WipeHandle *>(); }

    TakesFixture fixture;
    bool isMade = false;
    TakeId a;
    TakeId b;
    PaintedPictures pictures;
    CompareView view{fixture.compared, pictures};
};

/// As if the pointer went there; a point outside: it leaves.
void hover(QWidget &widget, const QPoint &point)
{
    if (widget.rect().contains(point)) {
        QMouseEvent move(QEvent::MouseMove, point, widget.mapToGlobal(point), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(&widget, &move);
    } else {
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&widget, &leave);
    }
}

const Slot kFrame = Slot::frame(kB1);
const Slot kClip = Slot::clip(kB1, 0);

} // namespace

class tst_Compare : public QObject
{
    Q_OBJECT

private slots:
    void theWipeShowsALeftAndBRight()
    {
        View v(kFrame);
        QVERIFY(v.isMade);
        QCOMPARE(v.at(0.4, 0.3), QColor(Qt::red));
        QCOMPARE(v.at(0.6, 0.3), QColor(Qt::blue));
        const QRect picture = v.view.pictureRect(Letter::A);
        QTest::mousePress(&v.view, Qt::LeftButton, {}, {picture.left() + picture.width() / 4, picture.center().y()});
        QCOMPARE(v.at(0.4, 0.3), QColor(Qt::blue));
        QCOMPARE(v.at(0.2, 0.3), QColor(Qt::red));
    }

    void theHandleTakesKeysAndIsASlider()
    {
        View v(kFrame);
        v.handle()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(v.handle(), Qt::Key_Home);
        QCOMPARE(v.view.wipe(), 0.0);
        QCOMPARE(v.at(0.1, 0.3), QColor(Qt::blue));
        QTest::keyClick(v.handle(), Qt::Key_Right);
        QCOMPARE(v.view.wipe(), 0.01);
        QTest::keyClick(v.handle(), Qt::Key_End);
        QCOMPARE(v.view.wipe(), 1.0);
        QTest::keyClick(v.handle(), Qt::Key_Left);
        QCOMPARE(v.view.wipe(), 0.99);
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(v.handle());
        QCOMPARE(heard->role(), QAccessible::Slider);
        QCOMPARE(heard->valueInterface()->currentValue().toInt(), 990);
    }

    void draggingTheHandleMovesIt()
    {
        View v(kFrame);
        const QPoint start = v.handle()->rect().center();
        QTest::mousePress(v.handle(), Qt::LeftButton, {}, start);
        QMouseEvent move(QEvent::MouseMove, v.handle()->mapTo(&v.view, start) + QPoint(120, 0), v.view.mapToGlobal(start), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&v.view, &move);
        QVERIFY(v.view.wipe() > 0.6);
    }

    void sideBySideShowsBoth()
    {
        View v(kFrame);
        v.view.setMode(CompareMode::SideBySide);
        const QImage seen = v.view.grab().toImage();
        QCOMPARE(seen.pixelColor(v.view.pictureRect(Letter::A).center()), QColor(Qt::red));
        QCOMPARE(seen.pixelColor(v.view.pictureRect(Letter::B).center()), QColor(Qt::blue));
        QVERIFY(!v.handle()->isVisible());
    }

    void aSingleOneChangesWithAClickOrAKey()
    {
        View v(kFrame);
        v.view.setMode(CompareMode::Single);
        QCOMPARE(v.at(0.5), QColor(Qt::red));
        QTest::mouseClick(&v.view, Qt::LeftButton, {}, v.view.rect().center());
        QCOMPARE(v.at(0.5), QColor(Qt::blue));
        QTest::keyClick(&v.view, Qt::Key_A);
        QCOMPARE(v.at(0.5), QColor(Qt::red));
    }

    void clipsRunInStep()
    {
        View v(kClip);
        QVERIFY(v.isMade);
        QTest::keyClick(&v.view, Qt::Key_Right);
        QCOMPARE(v.view.picture(), 1);
        QTest::keyClick(&v.view, Qt::Key_Space);
        QVERIFY(v.view.isPlaying());
        QTRY_VERIFY(v.view.picture() > 5);
        // Neither goes on without the other.
        v.pictures.withheld.insert(v.b);
        const int held = v.view.picture();
        v.pictures.asked.clear();
        QTRY_VERIFY(v.pictures.asked.size() > 8);
        QCOMPARE(v.view.picture(), held);
        for (const auto &[take, picture] : v.pictures.asked)
            QVERIFY(picture == held + 1);
        v.pictures.withheld.clear();
        QTRY_VERIFY(v.view.picture() != held);
        QTest::keyClick(&v.view, Qt::Key_Space);
        QVERIFY(!v.view.isPlaying());
        QTest::keyClick(&v.view, Qt::Key_Space);
        v.view.hide();
        QVERIFY(!v.view.isPlaying());
    }

    void clipsAreShuttled()
    {
        View v(kClip);
        v.view.shuttle(1);
        QVERIFY(v.view.isPlaying());
        QCOMPARE(v.view.speed(), 1);
        v.view.shuttle(1);
        QCOMPARE(v.view.speed(), 2);
        for (int i = 0; i < 4; ++i)
            v.view.shuttle(1);
        QCOMPARE(v.view.speed(), 8);
        v.view.shuttle(-1);
        QCOMPARE(v.view.speed(), -1);
        v.view.step(-1000);
        QVERIFY(!v.view.isPlaying());
        QCOMPARE(v.view.picture(), 0);
        v.view.shuttle(-1);
        QTRY_VERIFY(v.view.picture() > 100); // over the start to the end
        v.view.setPlaying(true);
        QCOMPARE(v.view.speed(), 1);
    }

    void saysWhyThereIsNothing()
    {
        TakesFixture f;
        PaintedPictures pictures;
        CompareView view(f.compared, pictures);
        view.show();
        QVERIFY(!view.description().isEmpty());
        f.open->selection().select(kB1);
        QCOMPARE(view.description(), QStringLiteral("There is no take yet."));
        QVERIFY(f.make({kFrame}));
        QCOMPARE(view.description(), QStringLiteral("Frame 1, its only take"));
        f.compared.setSlot(Slot::music());
        QVERIFY(view.description().startsWith(QStringLiteral("There is no take")));
        view.grab();
    }

    void picturesComeFromTheFiles()
    {
        TakesFixture f;
        f.open->selection().select(kB1, 0);
        QVERIFY(f.make({kClip}));
        FileTakePictures pictures(f.compared);
        const Take clip = f.compared.takes().first();
        QCOMPARE(pictures.count(clip), 150);
        QTRY_VERIFY(!pictures.picture(clip, 0, 64).isNull());
        QTRY_VERIFY(!pictures.picture(clip, 149, 64).isNull());
        QCOMPARE(pictures.picture(clip, 149, 64).size(), QSize(64, 36));
        const Take frame = *f.open->state(kFrame)->shown;
        QCOMPARE(pictures.count(frame), 1);
        QTRY_VERIFY(!pictures.picture(frame, 0, 64).isNull());
        QVERIFY(QFile::remove(f.open->takes().path(frame)));
        Take lost = frame;
        lost.file = QStringLiteral("none.png");
        QTRY_VERIFY(pictures.picture(lost, 0, 64).isNull() && pictures.isBroken(lost));
    }

    void variantsAreChosenByKey()
    {
        View v(kFrame);
        VariantsView variants(v.fixture.compared, v.pictures);
        variants.resize(640, 400);
        variants.show();
        const QSignalSpy finished(&variants, &VariantsView::finished);
        QSignalSpy said(&variants, &VariantsView::announced);
        const QList<TakeId> ids = makeVariants(*v.fixture.open, kFrame);
        QCOMPARE(ids.size(), 4);
        variants.offer(kFrame, ids);
        QTest::keyClick(&variants, Qt::Key_3); // not there yet, or there: never another one
        QVERIFY(v.fixture.isIdle());
        const TakeId third = ids[2];
        if (finished.isEmpty()) {
            QCOMPARE(variants.item({2}).name, QStringLiteral("Variant 3"));
            QTest::keyClick(&variants, Qt::Key_3);
        }
        QCOMPARE(finished.size(), 1);
        QCOMPARE(v.fixture.compared.inUse(), third);
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.first().first().toString(), QStringLiteral("Variant 3 is in use. It stays when the look or the model changes."));
        QVERIFY(variants.item({2}).isSelected);
        QTest::keyClick(&variants, Qt::Key_5);
        QCOMPARE(v.fixture.compared.inUse(), third);
        QTest::keyClick(&variants, Qt::Key_Escape);
        QCOMPARE(finished.size(), 2);
        QCOMPARE(v.fixture.compared.inUse(), third);
        QTest::mouseClick(&variants, Qt::LeftButton, {}, variants.cellRect(1).center());
        QCOMPARE(v.fixture.compared.inUse(), ids[1]);
        v.fixture.open->apply(EditKind::EditPrompt, withPrompt(v.fixture.project(), {kB1}, QStringLiteral("Something else")));
        QVERIFY(v.fixture.open->state(kFrame)->isHeld); // as it was said
    }

    void theRowGoesByKeys()
    {
        View v(kFrame);
        TakeRow row(v.fixture.compared, v.fixture.media, TakeRow::Size::Large);
        row.resize(600, 120);
        row.show();
        const QSignalSpy used(&row, &TakeRow::useWanted);
        QTest::keyClick(&row, Qt::Key_Home);
        QCOMPARE(row.current(), 0);
        QTest::keyClick(&row, Qt::Key_Return);
        QCOMPARE(used.last().first().value<TakeId>(), v.fixture.compared.takes()[0].id);
        QTest::keyClick(&row, Qt::Key_B);
        QCOMPARE(v.fixture.compared.id(Letter::B), v.fixture.compared.takes()[0].id);
        QTest::keyClick(&row, Qt::Key_Right);
        QTest::keyClick(&row, Qt::Key_Right);
        QCOMPARE(row.current(), 1);
        QCOMPARE(row.itemCount({}), 2);
        QVERIFY(row.item({1}).name.startsWith(QStringLiteral("Take 2, ")));
        QVERIFY(row.item({1}).name.contains(QStringLiteral("in use")));
        const QSignalSpy trashed(&row, &TakeRow::trashWanted);
        QTest::keyClick(&row, Qt::Key_Delete);
        QCOMPARE(trashed.size(), 1);
    }

    void whatIsBeyondTheEdgeComesAtAPress()
    {
        View v(kFrame);
        QVERIFY(v.fixture.again(kFrame));
        TakeRow row(v.fixture.compared, v.fixture.media, TakeRow::Size::Large);
        row.resize(200, 120); // one of three, and a bit
        row.show();
        QTest::keyClick(&row, Qt::Key_Home);
        QCOMPARE(row.cellRect(0).left(), 0);
        const TakeId second = v.fixture.compared.id(Letter::B);
        const int middle = row.cellRect(0).center().y();
        QTest::mouseClick(&row, Qt::LeftButton, {}, QPoint(row.width() - 6, middle));
        QVERIFY(row.cellRect(0).left() < 0);
        QTest::mouseClick(&row, Qt::LeftButton, {}, QPoint(row.width() - 6, middle));
        QVERIFY(row.cellRect(2).right() < row.width());
        QTest::mouseClick(&row, Qt::LeftButton, {}, QPoint(6, middle));
        QTest::mouseClick(&row, Qt::LeftButton, {}, QPoint(6, middle));
        QCOMPARE(row.cellRect(0).left(), 0);
        QCOMPARE(v.fixture.compared.id(Letter::B), second); // no take was meant
    }

    void aLetterIsDraggedToAnotherTake()
    {
        View v(kFrame);
        QVERIFY(v.fixture.again(kFrame));
        const QList<Take> takes = v.fixture.compared.takes();
        v.fixture.compared.set(Letter::A, takes[0].id);
        v.fixture.compared.set(Letter::B, takes[1].id);
        TakeRow row(v.fixture.compared, v.fixture.media, TakeRow::Size::Large);
        row.resize(600, 120);
        row.show();
        const QPoint letter = letterRect(row.cellRect(0), Appearance::of(&row)).center();
        QTest::mousePress(&row, Qt::LeftButton, {}, letter);
        QTest::mouseRelease(&row, Qt::LeftButton, {}, letter);
        QCOMPARE(v.fixture.compared.id(Letter::A), takes[0].id);
        QTest::mousePress(&row, Qt::LeftButton, {}, letter);
        QMouseEvent move(QEvent::MouseMove, row.cellRect(2).center(), row.mapToGlobal(row.cellRect(2).center()), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&row, &move);
        QTest::mouseRelease(&row, Qt::LeftButton, {}, row.cellRect(2).center());
        QCOMPARE(v.fixture.compared.id(Letter::A), takes[2].id);
    }

    void aClipPlaysWhileThePointerRestsOnIt()
    {
        View v(kClip);
        QVERIFY(v.isMade);
        TakeRow row(v.fixture.compared, v.fixture.media, TakeRow::Size::Large);
        row.resize(600, 120);
        row.show();
        const auto seen = [&row](int index) { return row.grab(row.cellRect(index).adjusted(30, 30, -30, -12)).toImage(); };
        const QImage empty = seen(1);
        QTRY_VERIFY(seen(1) != empty); // its still picture is read
        const QImage still = seen(1);
        hover(row, row.cellRect(1).center());
        QTRY_VERIFY(seen(1) != still);
        const QImage first = seen(1);
        QTRY_VERIFY(seen(1) != first); // it goes on
        // A job of the slot tells something: the clip plays on.
        v.fixture.open->again({kClip});
        QVERIFY(v.fixture.isIdle());
        QTRY_COMPARE(row.faces().size(), 3);
        QVERIFY(seen(1) != still);
        hover(row, {-1, -1});
        QTRY_COMPARE(seen(1), still);
    }

    void aTrackIsHeardWhileThePointerRestsOnIt()
    {
        TakesFixture f;
        f.open->selection().select(kB1);
        QVERIFY(f.make({Slot::music()}) && f.again(Slot::music()));
        f.compared.setSlot(Slot::music());
        TakeRow row(f.compared, f.media, TakeRow::Size::Large);
        row.resize(600, 120);
        row.show();
        f.open->playhead().setPicture(60);
        hover(row, row.cellRect(0).center());
        QVERIFY(!f.tracks.isPlaying()); // not at once
        QTRY_VERIFY(f.output.isPlaying());
        QCOMPARE(f.tracks.track(), row.faces()[0].id);
        QTRY_VERIFY(f.tracks.seconds() > 2.05);
        hover(row, row.cellRect(1).center());
        QVERIFY(!f.output.isPlaying());
        QTRY_COMPARE(f.tracks.track(), row.faces()[1].id);
        row.hide();
        QVERIFY(!f.tracks.isPlaying());
        row.show();
        hover(row, row.cellRect(0).center());
        f.tracks.setFilmPlaying(true);
        QTest::qWait(700); // longer than the pointer has to rest
        QVERIFY(!f.tracks.isPlaying());
    }

    void tracksAreDrawn()
    {
        TakesFixture f;
        f.open->selection().select(kB1);
        QVERIFY(f.make({Slot::music()}) && f.again(Slot::music()));
        f.compared.setSlot(Slot::music());
        TakeRow row(f.compared, f.media, TakeRow::Size::Large);
        row.resize(600, 120);
        row.show();
        const QColor music = Appearance::of(&row).theme.music;
        /// Pixels of the colour of music in a column of the cell.
        const auto height = [&](int index, double across) {
            const QRect area = soundRect(row.cellRect(index));
            const QImage seen = row.grab(area).toImage();
            int highest = 0;
            for (int x = qRound(seen.width() * across); x < qRound(seen.width() * across) + 3; ++x) {
                int count = 0;
                for (int y = 0; y < seen.height(); ++y)
                    count += seen.pixelColor(x, y) == music ? 1 : 0;
                highest = std::max(highest, count);
            }
            return highest;
        };
        QTRY_VERIFY(height(0, 0.5) > 4 && height(1, 0.5) > 4);
        // The film's length of it: behind the end of a sound there is nothing but the middle line.
        const double length = static_cast<double>(f.project().duration().count());
        QVERIFY(f.waveforms.waveform(f.open->takes().path(f.compared.takes()[0]))->seconds >= length);
        f.open->apply(EditKind::SlipMusic, withSlip(f.project(), Slot::music(), std::chrono::milliseconds(qRound(length * 500))));
        QTRY_VERIFY(height(0, 0.9) <= 2);
        QVERIFY(height(0, 0.2) > 4);
        QVERIFY(f.tracks.track().isEmpty());
        f.tracks.play(f.compared.takes()[1], {0, length}, length / 2, TrackPlayer::AtEnd::Stop);
        const QRect area = soundRect(row.cellRect(1));
        QTRY_VERIFY(f.output.isPlaying());
        const QImage heard = row.grab(area).toImage();
        int line = -1;
        for (int x = 0; x < heard.width(); ++x)
            line = heard.pixelColor(x, 0) == Appearance::of(&row).theme.text ? x : line;
        QVERIFY2(line >= heard.width() / 2 && line < heard.width() * 0.8, qPrintable(QString::number(line)));
    }

    void theRowKeepsTheFocusedTakeInSight()
    {
        View v(kFrame);
        for (int i = 0; i < 4; ++i)
            QVERIFY(v.fixture.again(kFrame));
        TakeRow row(v.fixture.compared, v.fixture.media, TakeRow::Size::Small);
        row.resize(220, 90);
        row.show();
        for (const auto key : {Qt::Key_Home, Qt::Key_End}) {
            QTest::keyClick(&row, key);
            QVERIFY(row.rect().adjusted(-1, 0, 1, 0).contains(row.cellRect(row.current())));
        }
    }
};

BEATREEL_TEST(tst_Compare)
#include "tst_Compare.moc"
