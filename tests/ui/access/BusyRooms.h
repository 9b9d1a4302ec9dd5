// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/access/Rooms.h"
#include "ui/common/SegmentedControl.h"
#include "ui/help/HandbookWindow.h"
#include "ui/main/BeatActions.h"
#include "ui/main/HelpActions.h"
#include "ui/workspace/TakeCommands.h"

#include <QImage>
#include <QPlainTextEdit>

#include <atomic>

namespace beatreel::test {

/// Refuses every frame while it is told to.
class MoodyFrames final : public FrameGenerator
{
public:
    [[nodiscard]] GeneratorIdentity identity() const override { return real->identity(); }
    [[nodiscard]] Result<Generated> make(const FrameRequest &request, const TaskContext &context) const override
    {
        if (refuses)
            return fail(ErrorKind::ProviderRefused, QStringLiteral("The service refused the words."));
        return real->make(request, context);
    }

    const FrameGenerator *real = nullptr;
    std::atomic<bool> refuses = false;
};

/// Leads a person through what is to be seen in the middle of work only: plans, takes and their comparison, words over a picture, own
/// files, failures, prices, further windows.
class BusyRooms
{
public:
    explicit BusyRooms(Rooms::Visit visit)
        : m_person([this](GeneratorSet &set) { m_frames.real = std::exchange(set.frame, &m_frames); },
                   {{QStringLiteral("BEATREEL_STORAGE_URL"), QUrl::fromLocalFile(m_storage.path()).toString(QUrl::FullyEncoded)}}),
          m_visit(std::move(visit))
    {
    }

    [[nodiscard]] Journey &person() { return m_person; }
    void goThrough()
    {
        plan();
        m_person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 10"));
        goThroughSelections();
        goThroughTakes();
        compareMusic();
        layWordsOver();
        bringOwnPicture();
        fail();
        goThroughWindows();
        exportFilm();
        publish();
        askForMoney();
    }

private:
    void show(QWidget &window, const QString &name)
    {
        m_person.settle();
        m_visit(window, name);
    }
    void show(const QString &name)
    {
        m_person.window().activateWindow(); // closing another one makes none the active one here
        QVERIFY(QTest::qWaitForWindowActive(&m_person.window()));
        show(m_person.window(), name);
    }
    void make(const Slot &slot)
    {
        m_person.open()->again({slot});
        QVERIFY(m_person.waitUntilIdle());
    }
    void trigger(const ActionId &action)
    {
        m_person.action(action)->trigger();
        m_person.settle();
    }

    void plan()
    {
        auto *start = m_person.find<QWidget>(QStringLiteral("startPage"));
        QImage picture(60, 40, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QVERIFY(picture.save(m_person.file(QStringLiteral("picture.png"))));
        start->findChild<QAbstractButton *>(QStringLiteral("addReferences"))->click();
        m_person.dialogs.chooseFiles({m_person.file(QStringLiteral("picture.png"))});
        show(QStringLiteral("a reference"));
        start->findChild<QPlainTextEdit *>(QStringLiteral("briefPrompt"))->setPlainText(QStringLiteral("10s for a kettle, calm"));
        start->findChild<QAbstractButton *>(QStringLiteral("plan"))->click();
        QVERIFY(QTest::qWaitFor([this] { return m_person.takeButtons().size() == 3; }, Journey::kPatience));
        show(QStringLiteral("plans"));
    }

    void goThroughSelections()
    {
        Selection &selection = m_person.open()->selection();
        selection.clear();
        show(QStringLiteral("no beat"));
        selection.set({kBeat1, kBeat2});
        show(QStringLiteral("two beats"));
        selection.select(kBeat1);
    }

    void goThroughTakes()
    {
        const Slot frame = Slot::frame(kBeat1);
        const Slot clip = Slot::clip(kBeat1, 0);
        for (const Slot &slot : {frame, frame, frame, clip, clip})
            make(slot);
        trigger(actions::kViewTakes);
        compare(QStringLiteral("frames"));
        trashTake(*m_person.open(), takesOf(*m_person.open(), frame).first().id);
        m_person.settle();
        m_person.find<QWidget>(QStringLiteral("trashSection"))->findChild<QAbstractButton *>(QStringLiteral("sectionHeader"))->click();
        show(QStringLiteral("trash"));
        trigger(actions::kVariants);
        QVERIFY(m_person.waitUntilIdle());
        show(QStringLiteral("variants"));
        m_person.find<QAbstractButton>(QStringLiteral("keepPresent"))->click();
        m_person.open()->selection().select(kBeat1, 0);
        compare(QStringLiteral("clips"));
    }

    void compare(const QString &what)
    {
        QAction *action = m_person.action(actions::kCompareTakes);
        if (!action->isChecked())
            action->trigger();
        m_person.settle();
        auto *modes = m_person.find<SegmentedControl>(QStringLiteral("compareModes"));
        for (int mode = 0; mode < modes->count(); ++mode) {
            modes->segment(mode)->click();
            show(QStringLiteral("%1 compared, %2").arg(what).arg(mode));
        }
    }

    void compareMusic()
    {
        make(Slot::music());
        make(Slot::music());
        auto *places = m_person.find<SegmentedControl>(QStringLiteral("takeSlots"));
        places->segment(places->count() - 1)->click();
        show(QStringLiteral("music compared"));
        trigger(actions::kCompareTakes);
    }

    void layWordsOver()
    {
        m_person.open()->selection().select(kBeat1);
        trigger(actions::kViewInspector);
        m_person.find<QAbstractButton>(QStringLiteral("addOverlayText"))->click();
        show(QStringLiteral("words over a picture"));
        m_person.find<QAbstractButton>(QStringLiteral("addOverlayLogo"))->click();
        m_person.dialogs.chooseFile(m_person.file(QStringLiteral("picture.png")));
        show(QStringLiteral("a logo over a picture"));
    }

    void bringOwnPicture()
    {
        trigger(actions::kImportPicture);
        m_person.dialogs.chooseFile(m_person.file(QStringLiteral("picture.png")));
        QVERIFY(QTest::qWaitFor([this] { return m_person.open()->state(Slot::frame(kBeat1))->shown->isUsersOwn(); }, Journey::kPatience));
        show(QStringLiteral("an own picture"));
    }

    void fail()
    {
        m_frames.refuses = true;
        m_person.open()->selection().select(kBeat2);
        make(Slot::frame(kBeat2));
        show(QStringLiteral("a failure"));
        trigger(actions::kViewJobs);
        show(QStringLiteral("a failed job"));
        m_frames.refuses = false;
        make(Slot::frame(kBeat2));
        show(QStringLiteral("finished jobs"));
    }

    void goThroughWindows()
    {
        for (const ActionId &action : {actions::kReport, actions::kWhatsNew}) {
            trigger(action);
            showDialog(action.text());
        }
        trigger(actions::kDocumentation);
        HandbookWindow &book = *m_person.window().findChild<HelpActions *>()->handbook();
        show(book, QStringLiteral("handbook"));
        book.findChild<QLineEdit *>(QStringLiteral("handbookSearch"))->setText(QStringLiteral("take"));
        show(book, QStringLiteral("handbook, searched"));
        book.close();
        m_person.open()->selection().select(kBeat1);
        emit m_person.window().findChild<BeatActions *>()->saveAsTemplateWanted(kBeat1);
        showDialog(QStringLiteral("template"));
        m_person.find<QToolButton>(QStringLiteral("volume"))->menu()->popup({});
        show(*m_person.find<QWidget>(QStringLiteral("volumeSlider"))->window(), QStringLiteral("volume"));
        QApplication::activePopupWidget()->close();
    }

    void showDialog(const QString &name)
    {
        m_person.settle();
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY2(dialog, qPrintable(name));
        show(*dialog, name);
        dialog->close();
        m_person.settle();
    }

    void exportFilm()
    {
        trigger(actions::kExportMp4);
        m_person.find<QAbstractButton>(QStringLiteral("exportChangeFolder"))->click();
        m_person.dialogs.chooseFile(QFileInfo(m_person.file(QStringLiteral("picture.png"))).absolutePath());
        m_person.find<QAbstractButton>(QStringLiteral("exportAsIs"))->click();
        show(QStringLiteral("an export under way"));
        QVERIFY(QTest::qWaitFor([this] { return !m_person.notice().isEmpty(); }, Journey::kPatience));
        show(QStringLiteral("a notice with offers"));
        trigger(actions::kAllVideos);
        AllVideosWindow *videos = m_person.window().findChild<VideosActions *>()->videos();
        show(*videos, QStringLiteral("a video in the list"));
        videos->close();
    }

    void publish()
    {
        trigger(actions::kPublish);
        QVERIFY(QTest::qWaitFor([this] { return !m_person.notice().isEmpty(); }, Journey::kPatience)); // starting has taken the one before away
        trigger(actions::kOpenFromStorage);
        showDialog(QStringLiteral("storage"));
    }

    void askForMoney()
    {
        Project paid = m_person.project();
        paid.models.frames = QStringLiteral("flux-schnell");
        m_person.open()->apply(EditKind::ChangeModels, paid);
        trigger(actions::kBuildStale);
        QWidget *asker = QApplication::activePopupWidget();
        QVERIFY(asker);
        show(*asker, QStringLiteral("price"));
        asker->close();
    }

    TestFolder m_storage;
    MoodyFrames m_frames;
    Journey m_person;
    Rooms::Visit m_visit;
};

} // namespace beatreel::test
