// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/Chunk.h"
#include "core/media/Sound.h"
#include "core/project/BeatEdits.h"
#include "core/project/BeatFields.h"
#include "tests/support/FakeDialogs.h"
#include "tests/support/TestMain.h"
#include "tests/ui/takes/TakesFixture.h"
#include "ui/takes/OwnFileTaker.h"

#include <QSignalSpy>

using namespace beatreel;
using namespace beatreel::test;
using namespace std::chrono_literals;

namespace {

struct Taking
{
    Taking() { taker.setProject(fixture.open.get()); }
    ~Taking() { taker.setProject(nullptr); }

    [[nodiscard]] QString picture(const QString &name) const
    {
        const QString file = fixture.editor.folder.file(name);
        QImage image(64, 36, QImage::Format_RGB32);
        image.fill(Qt::green);
        return image.save(file, "PNG") ? file : QString();
    }
    [[nodiscard]] QString video(const QString &name) const
    {
        const QString file = fixture.editor.folder.file(name);
        return encodeChunk(file, {{64, 36}, 30}, [](int, QImage &target) { target.fill(Qt::blue); }, {}) ? file : QString();
    }
    [[nodiscard]] QString track(const QString &name) const
    {
        const QString file = fixture.editor.folder.file(name);
        StereoSamples samples;
        samples.interleaved.assign(2 * kSampleRate, 0.1f);
        return writeWave(samples, file) ? file : QString();
    }
    [[nodiscard]] TakeId choice(const Slot &slot) const { return fixture.project().settings(slot).choice; }
    void undo() { fixture.open->document().undoStack()->undo(); }

    FakeDialogs dialogs;
    TakesFixture fixture;
    QWidget over;
    OwnFileTaker taker{dialogs, &over};
    QSignalSpy announced{&taker, &OwnFileTaker::announced};
};

} // namespace

class tst_OwnFileTaker : public QObject
{
    Q_OBJECT

private slots:
    void aFileBecomesWhatItIs()
    {
        Taking t;
        t.taker.take({kB2}, t.picture(QStringLiteral("mine.png")));
        QTRY_VERIFY(!t.choice(Slot::frame(kB2)).isEmpty());
        QCOMPARE(t.announced.last().first().toString(), QStringLiteral("Frame 2 shows “mine.png”."));
        t.taker.take({kB2}, t.video(QStringLiteral("mine.mp4")));
        QTRY_VERIFY(!t.choice(Slot::clip(kB2, 1)).isEmpty());
        QVERIFY(!t.choice(Slot::clip(kB2, 0)).isEmpty());
        QCOMPARE(t.announced.last().first().toString(), QStringLiteral("“mine.mp4” shows in 2 chunks."));
        t.taker.take({kB2}, t.track(QStringLiteral("mine.wav")));
        QTRY_VERIFY(!t.choice(Slot::music()).isEmpty());
        // Each is one entry of the history.
        t.undo();
        QVERIFY(t.choice(Slot::music()).isEmpty());
        QVERIFY(!t.choice(Slot::clip(kB2, 0)).isEmpty());
        t.undo();
        QVERIFY(t.choice(Slot::clip(kB2, 0)).isEmpty());
        QVERIFY(t.choice(Slot::clip(kB2, 1)).isEmpty());
        t.undo();
        QVERIFY(t.choice(Slot::frame(kB2)).isEmpty());
        QVERIFY(!t.fixture.open->document().undoStack()->canUndo());
    }

    void severalFilesGoToBeatAfterBeat()
    {
        Taking t;
        t.taker.takeAll({kB1}, {t.picture(QStringLiteral("a.png")), t.track(QStringLiteral("mine.wav")), t.picture(QStringLiteral("b.png")),
                                t.picture(QStringLiteral("c.png"))});
        QTRY_VERIFY(!t.choice(Slot::frame(kB1)).isEmpty() && !t.choice(Slot::frame(kB2)).isEmpty() && !t.choice(Slot::music()).isEmpty());
        QCOMPARE(t.announced.first().first().toString(), QStringLiteral("The film has no beat left for “c.png”. Add one, and drop it there."));
        QCOMPARE(t.fixture.open->takes().find(t.choice(Slot::frame(kB2)))->parameters.value(QStringLiteral("name")).toString(), QStringLiteral("b.png"));
    }

    void oneClipAloneGetsAVideo()
    {
        Taking t;
        t.taker.take({kB2, 1}, t.video(QStringLiteral("mine.mp4")));
        QTRY_VERIFY(!t.choice(Slot::clip(kB2, 1)).isEmpty());
        QVERIFY(t.choice(Slot::clip(kB2, 0)).isEmpty());
    }

    void whatCannotBeTakenInIsSaid()
    {
        Taking t;
        t.taker.take({kB1}, writeFile(t.fixture.editor.folder.file(QStringLiteral("mine.png")), "no picture"));
        QTRY_COMPARE(t.announced.size(), 1);
        t.taker.takeFor(Slot::music(), t.picture(QStringLiteral("cover.png")));
        QTRY_COMPARE(t.announced.size(), 2);
        t.taker.take({}, t.picture(QStringLiteral("cover.png")));
        QTRY_COMPARE(t.announced.size(), 3);
        t.fixture.open->apply(EditKind::LockBeats, withLock(t.fixture.project(), QList<BeatId>{kB1}, Lock::Locked));
        t.taker.take({kB1}, t.picture(QStringLiteral("cover.png")));
        QTRY_COMPARE(t.announced.size(), 4);
        QVERIFY(t.announced.last().first().toString().startsWith(QStringLiteral("Beat 1 is locked.")));
        QVERIFY(t.fixture.open->takes().all().isEmpty());
    }

    void aLargeFileIsAskedAbout()
    {
        Taking t;
        t.taker.setLargeFrom(10);
        const QString file = t.track(QStringLiteral("mine.wav"));
        t.taker.take({}, file);
        QTRY_VERIFY(t.dialogs.isOpen());
        QVERIFY(t.dialogs.question.sentence.contains(QStringLiteral("mine.wav")));
        t.dialogs.leave();
        QVERIFY(t.fixture.open->takes().all().isEmpty());
        t.taker.take({}, file);
        QTRY_VERIFY(t.dialogs.isOpen());
        t.dialogs.take(0);
        QTRY_VERIFY(!t.choice(Slot::music()).isEmpty());
        t.taker.take({}, file);
        QTRY_VERIFY(t.dialogs.isOpen());
        t.dialogs.take(1);
        QTRY_COMPARE(t.fixture.open->takes().all().size(), 2); // another file than its part
    }

    void anImageWithoutAFileIsTakenToo()
    {
        Taking t;
        QImage image(30, 20, QImage::Format_ARGB32);
        image.fill(Qt::magenta);
        t.taker.takePicture(kB1, image);
        QTRY_VERIFY(!t.choice(Slot::frame(kB1)).isEmpty());
        QCOMPARE(t.fixture.open->state(Slot::frame(kB1))->status, SlotStatus::Ready);
    }

    void anImageNeedsABeatThatIsNotLocked()
    {
        Taking t;
        const auto takes = t.fixture.open->takes().all().size();
        QImage image(64, 36, QImage::Format_RGB32);
        image.fill(Qt::red);
        t.taker.takePicture(BeatId(), image);
        QCOMPARE(t.announced.size(), 1); // at once, and nothing else follows
        t.fixture.open->apply(EditKind::LockBeats, withLock(t.fixture.project(), BeatIdList{kB2}, Lock::Locked));
        t.taker.takePicture(kB2, image);
        QCOMPARE(t.announced.size(), 2);
        QCOMPARE(t.fixture.open->takes().all().size(), takes);
    }

    void itIsBrowsedFor()
    {
        Taking t;
        t.taker.browseFor(Slot::clip(kB2, 1));
        QVERIFY(t.dialogs.file.filters.first().patterns.contains(QStringLiteral("*.mp4")));
        t.dialogs.chooseFile(t.video(QStringLiteral("mine.mp4")));
        QTRY_VERIFY(!t.choice(Slot::clip(kB2, 1)).isEmpty());
        t.taker.browse(OwnFileKind::Sound, {});
        t.dialogs.chooseFile(t.track(QStringLiteral("mine.wav")));
        QTRY_VERIFY(!t.choice(Slot::music()).isEmpty());
    }
};

BEATREEL_TEST(tst_OwnFileTaker)
#include "tst_OwnFileTaker.moc"
