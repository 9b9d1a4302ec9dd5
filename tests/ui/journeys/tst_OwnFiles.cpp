// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/ChunkFiles.h"
#include "core/media/Filmstrip.h"
#include "core/media/MediaFacts.h"
#include "core/media/PlayedFiles.h"
#include "core/media/Sound.h"
#include "tests/support/TestMain.h"
#include "tests/ui/journeys/Journey.h"
#include "ui/inspector/CropView.h"
#include "ui/main/StateLine.h"
#include "ui/takes/OwnFileSlot.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QProcess>
#include <QUrl>

using namespace beatreel;
using namespace beatreel::test;
using namespace std::chrono_literals;

namespace {

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

const Slot kFirst = Slot::clip(kBeat1, 0);
const Slot kSecond = Slot::clip(kBeat1, 1);

/// A person with files of their own.
struct OwnJourney : Journey
{
    [[nodiscard]] QString ffmpeg(const QStringList &arguments, const QString &name)
    {
        const QString made = file(name);
        const QStringList all = words(QStringLiteral("-v error -y")) + arguments + QStringList{made};
        return QProcess::execute(QStringLiteral("ffmpeg"), all) == 0 ? made : QString();
    }
    [[nodiscard]] QString video(const QString &source, const QString &name, const QString &more = {})
    {
        return ffmpeg(words(QStringLiteral("-f lavfi -i ")) + QStringList{source} + words(more)
                          + words(QStringLiteral("-c:v libx264 -preset ultrafast -pix_fmt yuv420p")), name);
    }
    [[nodiscard]] QString picture(const QString &name)
    {
        QImage image(200, 300, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        return image.save(file(name)) ? file(name) : QString();
    }
    void drop(const QString &dropped, const QPoint &at)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(dropped)});
        QWidget *surface = timeline().viewport();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(surface, &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(surface, &move);
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(surface, &event);
    }
    [[nodiscard]] QPoint onCell(int beat, int chunk) { return timeline().scene().cellRect(beat, chunk).center(); }
    [[nodiscard]] QPoint onMusic() { return timeline().scene().musicRect().center(); }
    [[nodiscard]] bool isOwn(const Slot &slot)
    {
        const SlotState *state = open()->state(slot);
        return state && state->shown && state->shown->isUsersOwn() && state->status == SlotStatus::Ready;
    }
    [[nodiscard]] bool isBuilt()
    {
        open()->build();
        return waitUntilIdle() && QFile::exists(open()->folder().path(project().name + QStringLiteral(".mp4")));
    }
    [[nodiscard]] bool hasFreshChunk(const Slot &clip)
    {
        return builtChunks(open()->folder().path(), project(), open()->states()).value(clip).isFresh;
    }
    /// Of the film's first beat, as it is built.
    [[nodiscard]] QImage firstPicture()
    {
        return filmstrip(open()->folder().path(chunkProduct(kFirst)), {{project().format}, 1, project().format.size, {0}}, {}).value().first();
    }
    /// As the preview shows the clip before it is built.
    [[nodiscard]] QImage played(const Slot &clip)
    {
        const SlotState *state = open()->state(clip);
        const auto source = playClip(open()->takes().path(*state->shown), {project().format, state->slip, state->crop}, {});
        return (*source)->picture(0).value()->image();
    }
    [[nodiscard]] static bool isLike(const QImage &a, const QImage &b)
    {
        double difference = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x)
                difference += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
        }
        return a.size() == b.size() && difference < 4.0 * a.width() * a.height();
    }
    void undo() { action(actions::kUndo)->trigger(); }
    [[nodiscard]] QString master() { return open()->folder().path(project().name + QStringLiteral(".mp4")); }
};


} // namespace

/// Bringing files of one's own.
class tst_OwnFiles : public QObject
{
    Q_OBJECT

private slots:
    void anOwnPictureByDropPasteAndMenu()
    {
        OwnJourney person;
        person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 10"));
        const Slot first = Slot::frame(kBeat1);
        person.drop(person.picture(QStringLiteral("läufer.png")), person.onCard(0, 0.5));
        QTRY_VERIFY_WITH_TIMEOUT(person.isOwn(first), Journey::kPatience);
        person.undo();
        QVERIFY(!person.isOwn(first));

        person.clickCard(1);
        QImage copied(90, 90, QImage::Format_ARGB32);
        copied.fill(Qt::magenta);
        QApplication::clipboard()->setImage(copied);
        person.action(actions::kPaste)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(person.isOwn(Slot::frame(kBeat2)), Journey::kPatience);
        QCOMPARE(person.project().beats.size(), 2);
        person.undo();
        QVERIFY(!person.isOwn(Slot::frame(kBeat2)));

        person.clickCard(0);
        person.action(actions::kImportPicture)->trigger();
        person.dialogs.chooseFile(person.picture(QStringLiteral("other.jpg")));
        QTRY_VERIFY_WITH_TIMEOUT(person.isOwn(first), Journey::kPatience);
        // Other words for the beat do not make it stale, and it is built into the film.
        QVERIFY(person.isBuilt());
        QVERIFY(person.isOwn(first));
    }

    void anOwnVideoOfAnyKind_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("more");
        QTest::addColumn<bool>("isRotated");
        QTest::addRow("odd size") << QStringLiteral("testsrc=s=122x250:d=11:r=30") << QString() << false;
        QTest::addRow("odd rate") << QStringLiteral("testsrc=s=160x90:d=11:r=17") << QString() << false;
        QTest::addRow("rotated") << QStringLiteral("testsrc=s=90x160:d=11:r=30") << QString() << true;
        QTest::addRow("with sound") << QStringLiteral("testsrc=s=160x90:d=11:r=30") << QStringLiteral("-f lavfi -i sine=d=11 -c:a aac") << false;
        QTest::addRow("2 s short") << QStringLiteral("testsrc=s=160x90:d=8:r=30") << QString() << false;
    }

    void anOwnVideoOfAnyKind()
    {
        QFETCH(QString, source);
        QFETCH(QString, more);
        QFETCH(bool, isRotated);
        OwnJourney person;
        person.openProjectOf(QStringLiteral("usage_scenario 10"));
        QString file = person.video(source, QStringLiteral("my clip.mp4"), more);
        QVERIFY(!file.isEmpty());
        if (isRotated)
            file = person.ffmpeg(words(QStringLiteral("-i")) + QStringList{file} + words(QStringLiteral("-c copy -metadata:s:v rotate=90")), QStringLiteral("turned.mp4"));
        person.drop(file, person.onCard(0, 0.5));
        QTRY_VERIFY_WITH_TIMEOUT(person.isOwn(kFirst) && person.isOwn(kSecond), Journey::kPatience);
        QCOMPARE(person.project().settings(kFirst).slip, 0ms);
        const auto second = person.project().settings(kSecond).slip;
        QVERIFY(second == 5000ms || (second >= 2900ms && second <= 3100ms)); // where the short one ends
        QVERIFY(person.isBuilt());
        const auto film = probe(person.master());
        QVERIFY(film && film->video);
        QCOMPARE(film->video->size, QSize(320, 180));
        QCOMPARE(qRound(film->video->seconds), 10);
        person.undo();
        QVERIFY(!person.isOwn(kFirst) && !person.isOwn(kSecond));
    }

    void anOwnVideoForOneChunkIsSlippedByHand()
    {
        OwnJourney person;
        person.openProjectOf(QStringLiteral("usage_scenario 10"));
        person.drop(person.video(QStringLiteral("testsrc=s=160x90:d=9:r=30"), QStringLiteral("nine.mp4")), person.onCell(0, 1));
        QTRY_VERIFY_WITH_TIMEOUT(person.isOwn(kSecond), Journey::kPatience);
        QVERIFY(!person.isOwn(kFirst));
        const QPoint cell = person.onCell(0, 1);
        const int second = qRound(person.timeline().zoom());
        // Its length is read when it is taken hold of.
        QTest::mouseClick(person.timeline().viewport(), Qt::LeftButton, {}, cell);
        QTRY_VERIFY_WITH_TIMEOUT(person.timeline().scene().rooms->room(person.open()->takes().path(*person.open()->state(kSecond)->shown)), Journey::kPatience);
        person.drag(cell, cell - QPoint(2 * second, 0));
        const auto slip = person.project().settings(kSecond).slip;
        QVERIFY2(slip > 1900ms && slip < 2100ms, qPrintable(QString::number(slip.count())));
        QCOMPARE(person.open()->playhead().picture(), 5 * 30);
        person.undo(); // one entry
        QCOMPARE(person.project().settings(kSecond).slip, 0ms);
        QVERIFY(person.isOwn(kSecond));
    }

    void ownMusicOfAnyKind_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("encoding");
        QTest::addRow("too short") << QStringLiteral("sine=d=2") << QStringLiteral("-ac 2");
        QTest::addRow("too long") << QStringLiteral("sine=d=40") << QStringLiteral("-ac 2");
        QTest::addRow("mono") << QStringLiteral("sine=d=8") << QStringLiteral("-ac 1");
        QTest::addRow("22 kHz") << QStringLiteral("sine=d=8:r=22050") << QStringLiteral("-ar 22050");
    }

    void ownMusicOfAnyKind()
    {
        QFETCH(QString, source);
        QFETCH(QString, encoding);
        OwnJourney person;
        person.openProjectOf(QStringLiteral("hero_shot 5"));
        person.drop(person.ffmpeg(words(QStringLiteral("-f lavfi -i")) + QStringList{source} + words(encoding), QStringLiteral("Mein Stück.wav")), person.onMusic());
        QTRY_VERIFY_WITH_TIMEOUT(person.isOwn(Slot::music()), Journey::kPatience);
        QVERIFY(person.isBuilt());
        const StereoSamples heard = readSound(person.master(), {}).value();
        QVERIFY(std::abs(heard.frames() - 5 * kSampleRate) < 1024); // AAC comes in frames of so many
        QVERIFY(measureLoudness(heard).lufs > -16);
        person.undo();
        QVERIFY(!person.isOwn(Slot::music()));
    }

    void musicIsMovedFadedAndMuted()
    {
        OwnJourney person;
        person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 10"));
        person.drop(person.ffmpeg(words(QStringLiteral("-f lavfi -i sine=d=30 -ac 2")), QStringLiteral("long.wav")), person.onMusic());
        QTRY_VERIFY_WITH_TIMEOUT(person.isOwn(Slot::music()), Journey::kPatience);
        TimelineView &timeline = person.timeline();
        const QString file = person.open()->takes().path(*person.open()->state(Slot::music())->shown);
        QTRY_VERIFY_WITH_TIMEOUT(timeline.scene().waveforms->waveform(file), Journey::kPatience);
        const int second = qRound(timeline.zoom());
        const QPoint low = person.onMusic() + QPoint(0, timeline.scene().musicRect().height() / 4);
        person.drag(low, low - QPoint(3 * second, 0));
        QVERIFY(person.project().music.slip > 2900ms && person.project().music.slip < 3100ms);
        const QPoint in = timeline.scene().fadeInHandle() + QPoint(2, 4);
        person.drag(in, in + QPoint(second, 0));
        QVERIFY(person.project().music.levels.fadeIn >= 900ms && person.project().music.levels.fadeIn <= 1100ms);
        const QPoint out = timeline.scene().fadeOutHandle() + QPoint(0, 4);
        person.drag(out, out - QPoint(second, 0));
        QVERIFY(person.project().music.levels.fadeOut.value_or(0ms) >= 2900ms);
        QContextMenuEvent menu(QContextMenuEvent::Mouse, low, timeline.viewport()->mapToGlobal(low));
        QCoreApplication::sendEvent(timeline.viewport(), &menu);
        person.choose(QStringLiteral("muteMusic"));
        QVERIFY(person.project().music.levels.isMuted);
        QVERIFY(person.isBuilt());
        QVERIFY(!(measureLoudness(readSound(person.master(), {}).value()).lufs > -60));
        for (int i = 0; i < 4; ++i)
            person.undo();
        QCOMPARE(person.project().music.slip, 0ms);
        QVERIFY(person.project().music.levels.isDefault());
        QVERIFY(person.isOwn(Slot::music()));
    }

    void anOwnVideoIsCroppedByHand()
    {
        OwnJourney person;
        person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 10"));
        person.clickCard(0);
        auto *view = person.find<CropView>(QStringLiteral("clipCrop"));
        QVERIFY(!view->isVisible()); // nothing of one's own
        person.drop(person.video(QStringLiteral("testsrc=s=200x300:d=6:r=30"), QStringLiteral("high.mp4")), person.onCell(0, 0));
        QTRY_VERIFY_WITH_TIMEOUT(person.isOwn(kFirst), Journey::kPatience);
        person.clickCard(0);
        QTRY_VERIFY_WITH_TIMEOUT(view->isVisible() && !view->picture().isNull(), Journey::kPatience);
        QCOMPARE(view->picture().size(), QSize(200, 300));
        QVERIFY(person.isBuilt());
        const QImage middle = person.firstPicture();
        QVERIFY(person.hasFreshChunk(kFirst));

        view->setFocus();
        for (int i = 0; i < 10; ++i)
            person.press(Qt::Key_Up);
        QCOMPARE(person.project().settings(kFirst).crop.y, 0.0);
        // The preview shows it at once, the chunk is to be encoded again, and nothing else.
        QVERIFY(!person.hasFreshChunk(kFirst));
        const QImage played = person.played(kFirst);
        QVERIFY(person.isBuilt());
        const QImage top = person.firstPicture();
        QVERIFY(person.isLike(top, played));
        QVERIFY(!person.isLike(top, middle));
        person.undo(); // all of it is one step
        QVERIFY(person.project().settings(kFirst).crop.isDefault());
        QTRY_COMPARE_WITH_TIMEOUT(view->crop().y, 0.5, Journey::kPatience);
    }

    void anOwnPictureIsCroppedByHand()
    {
        OwnJourney person;
        person.openProjectOf(QStringLiteral("hero_shot 5"));
        const Slot frame = Slot::frame(kBeat1);
        QImage image(160, 180, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QPainter(&image).fillRect(0, 0, 160, 90, Qt::red);
        QVERIFY(image.save(person.file(QStringLiteral("high.png"))));
        person.drop(person.file(QStringLiteral("high.png")), person.onCard(0, 0.5));
        QTRY_VERIFY_WITH_TIMEOUT(person.isOwn(frame), Journey::kPatience);
        const TakeId whole = person.open()->state(frame)->shown->id;
        person.clickCard(0);
        auto *view = person.find<CropView>(QStringLiteral("frameCrop"));
        QTRY_VERIFY_WITH_TIMEOUT(view->isVisible() && !view->picture().isNull(), Journey::kPatience);
        view->setFocus();
        for (int i = 0; i < 10; ++i)
            person.press(Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(person.open()->state(frame)->shown->id != whole, Journey::kPatience);
        const QImage shown(person.open()->takes().path(*person.open()->state(frame)->shown));
        QCOMPARE(shown.size(), QSize(160, 90));
        QCOMPARE(shown.pixelColor(80, 1), QColor(Qt::blue));
        QCOMPARE(view->crop().y, 1.0);
        QVERIFY(person.isOwn(frame));
        // From there back to the middle, which is the whole picture.
        person.click(person.find<QWidget>(QStringLiteral("frameCropReset")));
        QTRY_COMPARE_WITH_TIMEOUT(person.open()->state(frame)->shown->id, whole, Journey::kPatience);
        person.undo();
        person.undo();
        QVERIFY(!person.isOwn(frame));
    }

    void whatItIsNotIsSaid()
    {
        OwnJourney person;
        person.openProjectOf(QStringLiteral("hero_shot 5"));
        person.drop(writeFile(person.file(QStringLiteral("clip.mp4")), "no clip"), person.onCard(0, 0.5));
        QTRY_VERIFY_WITH_TIMEOUT(person.find<StateLine>(QStringLiteral("stateLine"))->findChild<QLabel *>(QStringLiteral("announcement"))->text().contains(QStringLiteral("clip.mp4")), Journey::kPatience);
        QVERIFY(!person.open()->document().undoStack()->canUndo());
    }
};

BEATREEL_TEST(tst_OwnFiles)
#include "tst_OwnFiles.moc"
