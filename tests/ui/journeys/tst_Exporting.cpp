// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/support/Tmpfs.h"
#include "tests/ui/journeys/Journey.h"

#include "core/base/AtomicFile.h"
#include "core/media/MediaFacts.h"
#include "core/media/PlayedFiles.h"
#include "core/media/Sound.h"
#include "ui/common/PriceButton.h"
#include "ui/export/ExportDialog.h"
#include "ui/workspace/ProjectFilm.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRegularExpression>

#include <cmath>

using namespace beatreel;
using namespace beatreel::test;

namespace {

/// In decibels, of the luma; 100 where both are the same.
double likeness(const QImage &a, const QImage &b)
{
    if (a == b)
        return 100;
    const auto luma = [](QRgb c) { return 0.2126 * qRed(c) + 0.7152 * qGreen(c) + 0.0722 * qBlue(c); };
    double squares = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const double difference = luma(a.pixel(x, y)) - luma(b.pixel(x, y));
            squares += difference * difference;
        }
    }
    return 10 * std::log10(255.0 * 255.0 * a.width() * a.height() / std::max(squares, 1e-9));
}

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QByteArray bytesOf(const QString &file)
{
    return readFile(file, 1 << 30).value_or(QByteArray());
}

} // namespace

/// The film leaves the house.
class tst_Exporting : public QObject
{
    Q_OBJECT

private:
    /// A built project of two beats, in a folder that the tests copy.
    static void openBuilt(Journey &person, const QString &beats = QStringLiteral("hero_shot 5, call_to_action 5"))
    {
        person.openProjectOf(beats);
        person.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(person.waitUntilIdle());
        QCOMPARE(person.open()->countOfBuild(), 0);
    }
    /// The window has the keys again after a dialog, as a desktop sees to.
    static void goBack(Journey &person)
    {
        person.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&person.window()));
    }
    static ExportDialog *openDialog(Journey &person)
    {
        goBack(person);
        person.press(Qt::Key_E, Qt::ControlModifier);
        person.settle();
        auto *dialog = person.find<ExportDialog>(QStringLiteral("exportDialog"));
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }
    static void chooseFolder(Journey &person, const QString &folder)
    {
        QDir().mkpath(folder);
        person.click(person.find<QWidget>(QStringLiteral("exportChangeFolder")));
        person.dialogs.chooseFile(folder);
    }
    static void startExport(Journey &person) { person.click(person.find<QWidget>(QStringLiteral("exportStart"))); }
    static bool waitForNotice(Journey &person, const QString &says)
    {
        return QTest::qWaitFor([&] { return person.notice().contains(says); }, Journey::kPatience);
    }
    static PriceButton *offer(Journey &person, const QString &verb)
    {
        for (PriceButton *button : person.window().findChildren<PriceButton *>(QStringLiteral("noticeOffer"))) {
            if (button->verb() == verb)
                return button;
        }
        return nullptr;
    }

private slots:
    void briefToExportedFilm()
    {
        Journey person;
        auto *prompt = person.find<QWidget>(QStringLiteral("startPage"))->findChild<QPlainTextEdit *>();
        prompt->setFocus();
        QTest::keyClicks(prompt, QStringLiteral("10s ad for Nike sneakers, energetic, urban"));
        person.find<QPushButton>(QStringLiteral("plan"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(person.takeButtons().size(), 3, Journey::kPatience);
        person.click(person.takeButtons().first());
        QTRY_VERIFY_WITH_TIMEOUT(person.open(), Journey::kPatience);
        QVERIFY(person.waitUntilIdle());
        person.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return person.open()->countOfBuild() == 0 && !person.open()->workshop().isBusy(); }, 3 * Journey::kPatience));

        person.click(person.find<QWidget>(QStringLiteral("bar.file.export_mp4")));
        auto *dialog = person.find<ExportDialog>(QStringLiteral("exportDialog"));
        QVERIFY(dialog->isVisible());
        QCOMPARE(person.find<QLabel>(QStringLiteral("exportWork"))->text(), QStringLiteral("Copies the film, under a second."));
        QCOMPARE(person.find<QLineEdit>(QStringLiteral("exportName"))->text(), person.project().name + QStringLiteral(".mp4"));
        chooseFolder(person, person.file(QStringLiteral("Films")));
        QTRY_VERIFY(dialog->focusWidget());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        const QString film = person.file(QStringLiteral("Films/") + person.project().name + QStringLiteral(".mp4"));
        QVERIFY(waitForNotice(person, QStringLiteral("is written")));
        QCOMPARE(bytesOf(film), bytesOf(person.open()->folder().path(person.project().name + QStringLiteral(".mp4"))));
        QCOMPARE(everythingIn(person.file(QStringLiteral("Films"))).size(), 1);

        offer(person, QStringLiteral("Play"))->click();
        QCOMPARE(person.dialogs.pages, QList<QUrl>{QUrl::fromLocalFile(film)});
        // The folder is remembered.
        QVERIFY(openDialog(person));
        chooseFolder(person, person.file(QStringLiteral("Films 2")));
        startExport(person);
        QVERIFY(waitForNotice(person, QStringLiteral("is written")));
        offer(person, QStringLiteral("Show in folder"))->click();
        QCOMPARE(person.dialogs.revealed, QStringList{person.file(QStringLiteral("Films 2/") + person.project().name + QStringLiteral(".mp4"))});
        QCOMPARE(person.bench().preferences().value().exportFolder, person.file(QStringLiteral("Films 2")));
    }

    void fromInToOut()
    {
        Journey person;
        person.openProjectOf(QStringLiteral("hero_shot 5, usage_scenario 5"));
        person.clickCard(0);
        QVERIFY(!person.action(actions::kClearIn)->isEnabled());
        person.open()->playhead().setPicture(60);
        person.press(Qt::Key_I);
        person.open()->playhead().setPicture(209);
        person.press(Qt::Key_O);
        QCOMPARE(*person.open()->inOut().range(), (PictureRange{60, 209}));
        QVERIFY(person.find<QWidget>(QStringLiteral("inOutBar"))->isVisible());
        person.press(Qt::Key_E, Qt::ControlModifier);
        person.settle();
        auto *dialog = person.find<ExportDialog>(QStringLiteral("exportDialog"));
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(person.find<QComboBox>(QStringLiteral("exportPart"))->currentText(), QStringLiteral("In to out"));
        dialog->reject();
        goBack(person);
        person.press(Qt::Key_I, Qt::AltModifier);
        QCOMPARE(*person.open()->inOut().range(), (PictureRange{0, 209}));
        person.press(Qt::Key_O, Qt::AltModifier);
        QVERIFY(!person.open()->inOut().isSet());
        QVERIFY(!person.find<QWidget>(QStringLiteral("inOutBar"))->isVisible());
    }

    void overAnExistingFileItAsks()
    {
        Journey person;
        openBuilt(person);
        const QString folder = person.file(QStringLiteral("Films"));
        const QString film = folder + QStringLiteral("/My ad.mp4");
        QVERIFY(openDialog(person));
        chooseFolder(person, folder);
        QVERIFY(!writeFile(film, "mine").isEmpty());
        startExport(person);
        QVERIFY(person.dialogs.isOpen());
        QVERIFY(person.dialogs.question.sentence.contains(QStringLiteral("My ad.mp4")));
        QCOMPARE(person.dialogs.question.verbs.first().kind, Verb::Kind::Destructive);
        person.dialogs.leave();
        QCOMPARE(bytesOf(film), QByteArray("mine"));
        QVERIFY(person.find<ExportDialog>(QStringLiteral("exportDialog"))->isVisible()); // another name can be given
        startExport(person);
        person.dialogs.take(0);
        QVERIFY(waitForNotice(person, QStringLiteral("is written")));
        QVERIFY(bytesOf(film).size() > 1000);
        QCOMPARE(everythingIn(folder), QStringList{QStringLiteral("My ad.mp4")});
    }

    void toAFullDiskAndToOneThatCannotBeWritten()
    {
        Journey person;
        openBuilt(person);
        const QString folder = person.file(QStringLiteral("Small disk"));
        const Tmpfs disk(folder, QStringLiteral("64k"));
        if (!disk.isMounted())
            QSKIP("Only root may mount a small disk.");
        QVERIFY(openDialog(person));
        chooseFolder(person, folder);
        startExport(person);
        QVERIFY(waitForNotice(person, QStringLiteral("space")));
        QVERIFY2(person.notice().endsWith(u'.'), qPrintable(person.notice()));
        QCOMPARE(everythingIn(folder), QStringList());

        QVERIFY(disk.remount(QStringLiteral("ro")));
        QVERIFY(openDialog(person));
        startExport(person);
        QVERIFY(waitForNotice(person, QStringLiteral("Read-only")));
        QCOMPARE(everythingIn(folder), QStringList());
        // The work goes on.
        QVERIFY(disk.remount(QStringLiteral("rw,size=64m")));
        QVERIFY(openDialog(person));
        startExport(person);
        QVERIFY(waitForNotice(person, QStringLiteral("is written")));
    }

    void cancelledHalfWayItLeavesNothing()
    {
        Journey person;
        openBuilt(person);
        const QString folder = person.file(QStringLiteral("Films"));
        QVERIFY(openDialog(person));
        chooseFolder(person, folder);
        auto *preset = person.find<QComboBox>(QStringLiteral("exportPreset"));
        preset->setCurrentIndex(preset->findText(QStringLiteral("4K")));
        emit preset->activated(preset->currentIndex());
        QVERIFY(person.find<QLabel>(QStringLiteral("exportWork"))->text().startsWith(QStringLiteral("Encodes 10 s anew")));
        startExport(person);
        auto *bar = person.find<QProgressBar>(QStringLiteral("exportProgress"));
        QVERIFY(bar->isVisible());
        QVERIFY(!person.action(actions::kExportMp4)->isEnabled()); // one at a time
        QTRY_VERIFY_WITH_TIMEOUT(bar->value() > 10, 3 * Journey::kPatience);
        static const QRegularExpression words(QStringLiteral("^(\\d+) %(, about \\d+ (s|min) left)?$"));
        const auto said = words.match(person.find<QLabel>(QStringLiteral("exportProgressWords"))->text());
        QVERIFY(said.hasMatch());
        QCOMPARE(said.captured(1).toInt(), bar->value());
        // Editing goes on meanwhile.
        goBack(person);
        person.clickCard(0);
        person.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(person.project().beats.size(), 3);
        // Closing asks first.
        person.window().close();
        QVERIFY(person.window().isVisible());
        QVERIFY(person.dialogs.question.sentence.contains(QStringLiteral("My ad.mp4")));
        person.dialogs.leave();
        person.click(person.find<QWidget>(QStringLiteral("cancelExport")));
        QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), Journey::kPatience);
        QCOMPARE(everythingIn(folder), QStringList());
        QCOMPARE(person.notice(), QString()); // stopping is no failure
        QVERIFY(person.action(actions::kExportMp4)->isEnabled());
    }

    void staleItOffersTwoWaysOut()
    {
        Journey person;
        openBuilt(person);
        const QString folder = person.file(QStringLiteral("Films"));
        Project changed = withBeat(person.project(), 1, [](BeatContent &beat) { beat.spec.cameraMovement = QStringLiteral("whip_pan"); });
        person.open()->apply(EditKind::EditMovement, changed);
        QVERIFY(openDialog(person));
        chooseFolder(person, folder);
        auto *gaps = person.find<QLabel>(QStringLiteral("exportGapsSentence"));
        QVERIFY(gaps->isVisible());
        QCOMPARE(gaps->text(), QStringLiteral("Beat 2 is not up to date."));
        QVERIFY(!person.find<QWidget>(QStringLiteral("exportStart"))->isVisible());
        person.click(person.find<QWidget>(QStringLiteral("exportAsIs")));
        QVERIFY(waitForNotice(person, QStringLiteral("is written")));
        const QByteArray asItIs = bytesOf(folder + QStringLiteral("/My ad.mp4"));
        QVERIFY(asItIs.size() > 1000);

        QVERIFY(openDialog(person));
        person.find<QLineEdit>(QStringLiteral("exportName"))->setText(QStringLiteral("Built"));
        person.click(person.find<QWidget>(QStringLiteral("exportBuildFirst")));
        QVERIFY(person.open()->workshop().isBusy());
        QVERIFY(waitForNotice(person, QStringLiteral("Built.mp4")));
        QCOMPARE(person.open()->countOfBuild(), 0);
        QVERIFY(bytesOf(folder + QStringLiteral("/Built.mp4")) != asItIs);
    }

    void builtFirstItAsksBeforeItReplaces()
    {
        Journey person;
        openBuilt(person);
        const QString folder = person.file(QStringLiteral("Films"));
        QDir().mkpath(folder);
        QVERIFY(writeFileAtomically(folder + QStringLiteral("/My ad.mp4"), "mine"));
        Project changed = withBeat(person.project(), 1, [](BeatContent &beat) { beat.spec.cameraMovement = QStringLiteral("whip_pan"); });
        person.open()->apply(EditKind::EditMovement, changed);
        QVERIFY(openDialog(person));
        chooseFolder(person, folder);
        person.click(person.find<QWidget>(QStringLiteral("exportBuildFirst")));
        QVERIFY(waitForNotice(person, QStringLiteral("is already there")));
        QCOMPARE(bytesOf(folder + QStringLiteral("/My ad.mp4")), QByteArray("mine"));
        person.click(offer(person, QStringLiteral("Replace")));
        QVERIFY(waitForNotice(person, QStringLiteral("is written")));
        QVERIFY(bytesOf(folder + QStringLiteral("/My ad.mp4")).size() > 1000);
    }

    void theFilmIsWhatThePreviewShows()
    {
        Journey person;
        openBuilt(person, QStringLiteral("hero_shot 5, usage_scenario 5, call_to_action 5"));
        const auto fileOf = [&](const Slot &slot) { return person.open()->takes().path(*person.open()->state(slot)->shown); };
        const QStringList lost{fileOf(Slot::clip(kBeat2, 0)), fileOf(Slot::clip(kBeat3, 0)), fileOf(Slot::frame(kBeat3))};
        person.action(actions::kClose)->trigger();
        for (const QString &file : lost)
            QVERIFY(QFile::remove(file));
        person.openProject(person.file(QStringLiteral("My ad")));
        QVERIFY(openDialog(person));
        QCOMPARE(person.find<QLabel>(QStringLiteral("exportGapsSentence"))->text(), QStringLiteral("2 beats have no video yet."));
        QVERIFY(person.find<QLabel>(QStringLiteral("exportWork"))->text().startsWith(QStringLiteral("Copies 5 s and encodes 10 s")));
        chooseFolder(person, person.file(QStringLiteral("Films")));
        person.click(person.find<QWidget>(QStringLiteral("exportAsIs")));
        QVERIFY(waitForNotice(person, QStringLiteral("is written")));

        const QString file = person.file(QStringLiteral("Films/My ad.mp4"));
        const VideoFormat format = person.project().format;
        QCOMPARE(probe(file)->video->pictures, 450);
        auto exported = playChunk(file, format, {});
        QVERIFY(exported);
        const Film film = ProjectFilm(*person.open()).film();
        QCOMPARE(film.size(), size_t(3));
        auto chunk = film[0].open({});
        auto move = film[1].open({});
        QVERIFY(chunk && move && !film[2].open);
        for (int i = 0; i < 150; ++i)
            QCOMPARE((*exported)->picture(i).value()->image(), (*chunk)->picture(i).value()->image());
        double worst = 100;
        for (int i = 0; i < 150; ++i)
            worst = std::min(worst, likeness((*exported)->picture(150 + i).value()->image(), (*move)->picture(i).value()->image()));
        QVERIFY2(worst > 40, qPrintable(QString::number(worst)));
        const QImage slate = (*exported)->picture(300).value()->image();
        QVERIFY(likeness(slate, (*exported)->picture(449).value()->image()) > 40);
        QVERIFY(likeness(slate, (*exported)->picture(299).value()->image()) < 40);
        const auto sound = readSound(file, {});
        QVERIFY(sound && std::abs(sound->frames() - 15 * kSampleRate) < 1024);
    }

    void theStoryboardIsPrinted()
    {
        Journey person;
        openBuilt(person);
        person.action(actions::kExportPdf)->trigger();
        auto *dialog = person.find<QWidget>(QStringLiteral("storyboardDialog"));
        QVERIFY(dialog && dialog->isVisible());
        auto *paper = person.find<QComboBox>(QStringLiteral("storyboardPaper"));
        paper->setCurrentText(QStringLiteral("Letter"));
        person.find<QComboBox>(QStringLiteral("storyboardPerPage"))->setCurrentText(QStringLiteral("1"));
        person.click(person.find<QWidget>(QStringLiteral("storyboardExport")));
        QCOMPARE(person.dialogs.save.name, QStringLiteral("My ad storyboard.pdf"));
        const QString pdf = person.file(QStringLiteral("for the client.pdf"));
        person.dialogs.chooseFile(pdf);
        QVERIFY(waitForNotice(person, QStringLiteral("“for the client.pdf” is written.")));
        const QByteArray bytes = bytesOf(pdf);
        QVERIFY(bytes.startsWith("%PDF-"));
        QCOMPARE(bytes.count("/MediaBox [0 0 612"), 2);
        QVERIFY(!offer(person, QStringLiteral("Play")));
        offer(person, QStringLiteral("Show in folder"))->click();
        QCOMPARE(person.dialogs.revealed, QStringList{pdf});

        person.action(actions::kExportContactSheet)->trigger();
        QCOMPARE(person.dialogs.save.name, QStringLiteral("My ad contact sheet.png"));
        const QString sheet = person.file(QStringLiteral("sheet.png"));
        person.dialogs.chooseFile(sheet);
        QVERIFY(waitForNotice(person, QStringLiteral("“sheet.png” is written.")));
        QCOMPARE(QImage(sheet).width(), 2400);
    }
    void everyExportIsInTheMenu()
    {
        Journey person;
        const auto *menu = person.find<QMenu>(QStringLiteral("exportMenu"));
        for (const ActionId &id : {actions::kExportMp4, actions::kExportPdf, actions::kExportContactSheet, actions::kExportFrames,
                                   actions::kExportEditList, actions::kExportSubtitles}) {
            QVERIFY2(menu->actions().contains(person.action(id)), qPrintable(id.text()));
            QVERIFY2(!person.action(id)->isEnabled(), qPrintable(id.text())); // nothing is open
        }
        person.openProjectOf(QStringLiteral("hero_shot 5"));
        for (const QAction *entry : menu->actions())
            QVERIFY2(entry->isSeparator() || entry->isEnabled(), qPrintable(entry->text()));
    }

    void editListsAndFramesLeaveToo()
    {
        Journey person;
        openBuilt(person);
        person.action(actions::kExportEditList)->trigger();
        QCOMPARE(person.dialogs.save.name, QStringLiteral("My ad.otio"));
        const QString list = person.file(QStringLiteral("cut.edl"));
        person.dialogs.chooseFile(list);
        QVERIFY(waitForNotice(person, QStringLiteral("cut.edl")));
        QVERIFY(bytesOf(list).startsWith("TITLE:"));
        person.action(actions::kExportFrames)->trigger();
        person.dialogs.chooseFile(person.file(QStringLiteral("My ad")));
        QVERIFY(waitForNotice(person, QStringLiteral("My ad frames")));
        QCOMPARE(everythingIn(person.file(QStringLiteral("My ad/My ad frames"))).size(), 2);
        // What is stale is refused, and may leave as it is.
        Project changed = withBeat(person.project(), 1, [](BeatContent &beat) { beat.spec.promptTemplate += QStringLiteral(" at night"); });
        person.open()->apply(EditKind::EditPrompt, changed);
        person.action(actions::kExportEditList)->trigger();
        const QString otio = person.file(QStringLiteral("cut.otio"));
        person.dialogs.chooseFile(otio);
        QVERIFY(waitForNotice(person, QStringLiteral("out of date")));
        QVERIFY(!QFileInfo::exists(otio));
        offer(person, QStringLiteral("Export as it is"))->click();
        QVERIFY(waitForNotice(person, QStringLiteral("cut.otio")));
        QVERIFY(QFileInfo::exists(otio));
    }
};

BEATREEL_TEST(tst_Exporting)
#include "tst_Exporting.moc"
