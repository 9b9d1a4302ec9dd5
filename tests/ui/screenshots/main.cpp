// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/BeatEdits.h"
#include "core/project/BeatFields.h"
#include "core/project/EndCards.h"
#include "core/project/LookEdits.h"
#include "core/project/OverlayEdits.h"
#include "core/project/SlotEdits.h"
#include "core/base/Language.h"
#include "tests/support/ArabicTranslator.h"
#include "tests/support/PseudoTranslator.h"
#include "tests/ui/screenshots/ExportStates.h"
#include "tests/ui/screenshots/FarmStates.h"
#include "tests/ui/screenshots/Gallery.h"
#include "tests/ui/screenshots/HandbookPictures.h"
#include "tests/ui/screenshots/HelpStates.h"
#include "tests/ui/screenshots/LearningStates.h"
#include "tests/ui/screenshots/OwnFileStates.h"
#include "tests/ui/screenshots/PaidStates.h"
#include "tests/ui/screenshots/SettingsStates.h"
#include "tests/ui/screenshots/StorageStates.h"
#include "tests/ui/screenshots/VideosStates.h"
#include "ui/common/ActionIds.h"
#include "ui/common/FoldableSection.h"
#include "ui/common/SegmentedControl.h"
#include "ui/jobs/FinishedSection.h"
#include "ui/workspace/TakeCommands.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cstdio>

using namespace beatreel;
using namespace beatreel::test;
using State = Gallery::State;

namespace {

constexpr QSize kSmall{1280, 720};
constexpr QSize kLarge{2560, 1440};
constexpr QSize kLargest{3840, 2160};

/// Refuses the last clip, and takes its time with the others.
class TroubledClips final : public ClipGenerator
{
public:
    TroubledClips(const ClipGenerator &real, QString refused) : m_real(real), m_refused(std::move(refused)) {}

    [[nodiscard]] GeneratorIdentity identity() const override { return m_real.identity(); }
    [[nodiscard]] Result<Generated> make(const ClipRequest &request, const TaskContext &context) const override
    {
        if (request.prompt.contains(m_refused))
            return fail(ErrorKind::ProviderRefused, QStringLiteral("The service refused the words “%1”. Nothing was charged. Change the prompt, or try another model.").arg(m_refused));
        return m_real.make(request, context);
    }

private:
    const ClipGenerator &m_real;
    QString m_refused;
};

BeatId beat(Gallery &gallery, int place)
{
    return gallery.open().project().beats[place].id();
}

void select(Gallery &gallery, int place)
{
    gallery.open().selection().select(beat(gallery, place));
    gallery.open().playhead().goTo(beat(gallery, place));
}

void built(Gallery &gallery)
{
    gallery.openBuilt();
    OpenProject &open = gallery.open();
    open.apply(EditKind::EditVoiceOver, withVoiceOver(open.project(), {beat(gallery, 2)}, QStringLiteral("Built for the way home.")));
    open.apply(EditKind::ChangeApproval, withApproval(open.project(), {beat(gallery, 0)}, Approval::Approved));
    open.apply(EditKind::ChangeApproval, withApproval(open.project(), {beat(gallery, 4)}, Approval::ChangesWanted));
    open.apply(EditKind::EditNotes, withNotes(open.project(), {beat(gallery, 4)}, QStringLiteral("The shoe from the other side")));
    select(gallery, 2);
}

/// One beat locked, one stale, one failed, one without its clip.
void mixed(Gallery &gallery)
{
    built(gallery);
    OpenProject &open = gallery.open();
    open.apply(EditKind::LockBeats, withLock(open.project(), {beat(gallery, 0)}, Lock::Locked));
    open.apply(EditKind::EditPrompt, withPrompt(open.project(), {beat(gallery, 1)}, open.project().beats[1]->spec.promptTemplate + QStringLiteral(" in the rain")));
    NewBeatIds ids(7);
    open.apply(EditKind::InsertBeats, withBeatInserted(open.project(), 3, *open.parts().templates.library().find(TemplateId(QStringLiteral("detail_showcase"))), ids));
}

void failed(Gallery &gallery)
{
    gallery.openBuilt();
    OpenProject &open = gallery.open();
    const BeatId last = beat(gallery, static_cast<int>(open.project().beats.size()) - 1);
    open.apply(EditKind::EditPrompt, withPrompt(open.project(), {last}, QStringLiteral("powerful final shot")));
    open.build();
    gallery.waitUntilIdle();
    select(gallery, static_cast<int>(open.project().beats.size()) - 1);
}

void generating(Gallery &gallery)
{
    gallery.openPlanned();
    gallery.open().build();
    static_cast<void>(QTest::qWaitFor([&] {
        return gallery.open().state(Slot::frame(beat(gallery, 2)))->status == SlotStatus::Ready;
    }, 60'000));
}

/// A build brings them forward by itself.
void showJobs(Gallery &gallery)
{
    gallery.settle(300);
    if (gallery.find<QWidget>(QStringLiteral("jobsPanel")).visibleRegion().isEmpty())
        gallery.trigger(actions::kViewJobs);
}

/// A build half way, its jobs in front.
void running(Gallery &gallery)
{
    generating(gallery);
    showJobs(gallery);
}

void plans(Gallery &gallery)
{
    auto &start = gallery.find<QWidget>(QStringLiteral("startPage"));
    start.findChild<QPlainTextEdit *>(QStringLiteral("briefPrompt"))->setPlainText(QStringLiteral("30 s for Nike sneakers. Urban, energetic, at dusk. Someone runs home through the rain. End on the shoe."));
    gallery.find<QPushButton>(QStringLiteral("plan")).click();
    gallery.settle(2500);
}

void findings(Gallery &gallery)
{
    gallery.openBuilt();
    OpenProject &open = gallery.open();
    open.apply(EditKind::EditPalette, withPalette(open.project(), {QStringLiteral("#1E90FF")}));
    open.apply(EditKind::ChangeLength, withDuration(open.project(), {beat(gallery, 1)}, Seconds(15)));
    gallery.settle(300);
    gallery.find<QToolButton>(QStringLiteral("showFindings")).click();
}

/// The documents before three edits, and the edits beside them.
void versions(Gallery &gallery)
{
    mixed(gallery);
    OpenProject &open = gallery.open();
    for (const int place : {1, 2, 0}) {
        open.apply(EditKind::EditVoiceOver, withVoiceOver(open.project(), {beat(gallery, place)}, QStringLiteral("Every street is a track.")));
        open.autosave().flush();
    }
    gallery.trigger(actions::kHistory);
    gallery.trigger(actions::kVersions);
}

/// Three takes of the third beat's clip, the second starred, with a note and compared with the first.
void takes(Gallery &gallery)
{
    built(gallery);
    OpenProject &open = gallery.open();
    const Slot clip = Slot::clip(beat(gallery, 2), 0);
    open.apply(EditKind::EditMovement, withCameraMovement(open.project(), {clip.beat}, QStringLiteral("tracking_shot")));
    open.make({clip});
    gallery.waitUntilIdle();
    open.apply(EditKind::EditPrompt, withPrompt(open.project(), {clip.beat}, QStringLiteral("{product_name} through shallow rain water, low angle")));
    open.make({Slot::frame(clip.beat), clip});
    gallery.waitUntilIdle();
    open.selection().select(clip.beat, 0);
    const QList<Take> all = takesOf(open, clip);
    setNote(open, all[1].id, QStringLiteral("Best splash. Keep the low angle."));
    toggleStar(open, all[1].id);
    chooseTake(open, clip, all[1].id);
    gallery.trigger(actions::kViewTakes);
    gallery.settle(600);
}

void compared(Gallery &gallery, int mode)
{
    takes(gallery);
    gallery.trigger(actions::kCompareTakes);
    gallery.find<QWidget>(QStringLiteral("compareModes")).findChildren<QToolButton *>()[mode]->click();
    gallery.settle(1500);
}

void variants(Gallery &gallery)
{
    built(gallery);
    gallery.trigger(actions::kVariants);
    gallery.waitUntilIdle();
    gallery.settle(800);
}

void trash(Gallery &gallery)
{
    takes(gallery);
    OpenProject &open = gallery.open();
    trashTake(open, takesOf(open, Slot::clip(beat(gallery, 2), 0))[2].id);
    gallery.find<QWidget>(QStringLiteral("trashSection")).findChild<QToolButton *>(QStringLiteral("sectionHeader"))->click();
}

/// An end card over the last beat, its name taken hold of.
void words(Gallery &gallery, int card)
{
    gallery.openBuilt();
    OpenProject &open = gallery.open();
    const int last = static_cast<int>(open.project().beats.size()) - 1;
    open.apply(EditKind::EditOnScreenWords, withOnScreenWords(open.project(), {beat(gallery, last)}, QStringLiteral("Run your own way home")));
    QImage logo(600, 240, QImage::Format_ARGB32_Premultiplied);
    logo.fill(Qt::transparent);
    QPainter painter(&logo);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath swing(QPointF(20, 110));
    swing.cubicTo(60, 250, 180, 240, 590, 20);
    swing.cubicTo(230, 160, 120, 180, 120, 60);
    swing.cubicTo(60, 90, 20, 100, 20, 110);
    painter.fillPath(swing, Qt::white);
    painter.end();
    const QString file = open.folder().path(QStringLiteral("logo.png"));
    logo.save(file);
    const Overlays overlays = endCard(static_cast<EndCard>(card), {QStringLiteral("logo.png"), 2.5}, open.project().product.name, Seconds(5), open.project().format.size);
    open.apply(EditKind::ApplyEndCard, withOverlays(open.project(), beat(gallery, last), overlays));
    select(gallery, last);
    open.playhead().setPicture(open.playhead().picture() + 90);
    open.overlayChoice().choose(beat(gallery, last), 1 + card % 2);
    for (const char *section : {"prompt", "shape", "making", "words", "approvalSection", "takes"})
        gallery.find<FoldableSection>(QString::fromLatin1(section)).setOpen(false);
}

QList<State> states()
{
    Appearance light;
    light.theme = Theme::light();
    Appearance contrast;
    contrast.theme = Theme::dark().highContrast();
    const auto sized = [](int percent) {
        Appearance appearance;
        appearance.type = TypeScale(percent);
        return appearance;
    };
    // As the setting does it, in a window that is open.
    const auto grown = [&](int percent) {
        return [appearance = sized(percent)](Gallery &gallery) {
            built(gallery);
            applyAppearance(*qobject_cast<QApplication *>(QApplication::instance()), appearance);
        };
    };
    const auto nothing = [](Gallery &) {};
    const auto board = [](Gallery &gallery) {
        mixed(gallery);
        gallery.trigger(actions::kViewBoard);
    };
    const auto side = [](const ActionId &panel) {
        return [panel](Gallery &gallery) {
            built(gallery);
            gallery.trigger(panel);
        };
    };
    const auto jobs = [](auto prepare) {
        return [prepare](Gallery &gallery) {
            prepare(gallery);
            showJobs(gallery);
        };
    };
    const auto costs = [](Gallery &gallery) {
        mixed(gallery);
        showJobs(gallery);
        gallery.find<SegmentedControl>(QStringLiteral("costsBy")).segment(1)->click();
        gallery.find<FinishedSection>(QStringLiteral("finishedSection")).setOpen(true);
    };
    const auto card = [](int which) {
        return [which](Gallery &gallery) { words(gallery, which); };
    };
    const QList<State> result{
        {QStringLiteral("start-dark"), {1600, 1000}, nothing},
        {QStringLiteral("start-light"), {1600, 1000}, nothing, light},
        {QStringLiteral("start-1280x720"), kSmall, nothing},
        {QStringLiteral("plans-dark"), {1600, 1000}, plans},
        {QStringLiteral("plans-light"), {1600, 1000}, plans, light},
        {QStringLiteral("plans-1280x720"), kSmall, plans},
        {QStringLiteral("planned-dark"), {1600, 1000}, [](Gallery &gallery) { gallery.openPlanned(); }},
        {QStringLiteral("generating-dark"), {1600, 1000}, generating},
        {QStringLiteral("ready-dark"), {1600, 1000}, built},
        {QStringLiteral("ready-light"), {1600, 1000}, built, light},
        {QStringLiteral("ready-1280x720"), kSmall, built},
        {QStringLiteral("ready-2560x1440"), kLarge, built},
        {QStringLiteral("ready-contrast"), {1600, 1000}, built, contrast},
        {QStringLiteral("ready-3840x2160"), kLargest, built},
        {QStringLiteral("ready-90-percent"), {1920, 1080}, built, sized(90)},
        {QStringLiteral("ready-150-percent"), {1920, 1080}, built, sized(150)},
        {QStringLiteral("ready-200-percent"), {1920, 1080}, built, sized(200)},
        {QStringLiteral("ready-200-percent-low"), kSmall, built, sized(200)},
        {QStringLiteral("start-200-percent"), {1920, 1080}, nothing, sized(200)},
        {QStringLiteral("grown-150-percent"), {1920, 1080}, grown(150)},
        {QStringLiteral("grown-200-percent"), {1920, 1080}, grown(200)},
        {QStringLiteral("stale-dark"), {1600, 1000}, mixed},
        {QStringLiteral("stale-light"), {1600, 1000}, mixed, light},
        {QStringLiteral("failed-dark"), {1600, 1000}, failed},
        {QStringLiteral("failed-light"), {1600, 1000}, failed, light},
        {QStringLiteral("board-dark"), {1600, 1000}, board},
        {QStringLiteral("board-light"), {1600, 1000}, board, light},
        {QStringLiteral("board-1280x720"), kSmall, board},
        {QStringLiteral("board-200-percent-low"), kSmall, board, sized(200)},
        {QStringLiteral("board-2560x1440"), kLarge, board},
        {QStringLiteral("board-3840x2160"), kLargest, board},
        {QStringLiteral("plans-3840x2160"), kLargest, plans},
        {QStringLiteral("brief-dark"), {1600, 1000}, side(actions::kViewBrief)},
        {QStringLiteral("look-dark"), {1600, 1000}, side(actions::kViewLook)},
        {QStringLiteral("look-light"), {1600, 1000}, side(actions::kViewLook), light},
        {QStringLiteral("jobs-running-dark"), {1600, 1000}, running},
        {QStringLiteral("jobs-running-light"), {1600, 1000}, running, light},
        {QStringLiteral("jobs-running-1280x720"), kSmall, running},
        {QStringLiteral("failed-jobs-dark"), {1600, 1000}, jobs(failed)},
        {QStringLiteral("failed-jobs-light"), {1600, 1000}, jobs(failed), light},
        {QStringLiteral("jobs-finished-dark"), {1600, 1000}, jobs(built)},
        {QStringLiteral("jobs-finished-light"), {1600, 1000}, jobs(built), light},
        {QStringLiteral("jobs-costs-by-beat-dark"), {1600, 1000}, costs},
        {QStringLiteral("jobs-costs-by-beat-light"), {1600, 1000}, costs, light},
        {QStringLiteral("findings-dark"), {1600, 1000}, findings},
        {QStringLiteral("versions-dark"), {1600, 1000}, versions},
        {QStringLiteral("versions-light"), {1600, 1000}, versions, light},
        {QStringLiteral("takes-dark"), {1600, 1000}, takes},
        {QStringLiteral("takes-light"), {1600, 1000}, takes, light},
        {QStringLiteral("takes-1280x720"), kSmall, [](Gallery &gallery) { compared(gallery, 2); }},
        {QStringLiteral("takes-2560x1440"), kLarge, [](Gallery &gallery) { compared(gallery, 2); }},
        {QStringLiteral("compare-wipe-dark"), {1600, 1000}, [](Gallery &gallery) { compared(gallery, 2); }},
        {QStringLiteral("compare-wipe-light"), {1600, 1000}, [](Gallery &gallery) { compared(gallery, 2); }, light},
        {QStringLiteral("compare-200-percent-low"), kSmall, [](Gallery &gallery) { compared(gallery, 2); }, sized(200)},
        {QStringLiteral("compare-side-dark"), {1600, 1000}, [](Gallery &gallery) { compared(gallery, 1); }},
        {QStringLiteral("compare-side-light"), {1600, 1000}, [](Gallery &gallery) { compared(gallery, 1); }, light},
        {QStringLiteral("variants-dark"), {1600, 1000}, variants},
        {QStringLiteral("variants-light"), {1600, 1000}, variants, light},
        {QStringLiteral("trash-dark"), {1600, 1000}, trash},
        {QStringLiteral("words-name-dark"), {1600, 1000}, card(0)},
        {QStringLiteral("words-logo-dark"), {1600, 1000}, card(1)},
        {QStringLiteral("words-third-dark"), {1600, 1000}, card(2)},
        {QStringLiteral("words-third-light"), {1600, 1000}, card(2), light},
        {QStringLiteral("words-third-1280x720"), kSmall, card(2)},
        {QStringLiteral("words-third-150-percent"), {1920, 1080}, card(2), sized(150)},
    };
    return result + learningStates() + ownFileStates() + paidStates() + settingsStates();
}

} // namespace

/// beatreel-screenshots FOLDER [NAME]…: takes the pictures whose names begin so, or all. Those in another language have its code before
/// their name, as in `de-inspector`, and are taken only where they are named. Words that are cut off are told, and are a failure.
/// beatreel-screenshots FOLDER --handbook [NAME]…: those of the handbook.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir work;
    // Where exports go: nothing of the person's own is seen or written over.
    QDir home(work.filePath(QStringLiteral("home")));
    qputenv("HOME", QFile::encodeName(home.path()));
    QApplication application(argc, argv);
    const QString out = application.arguments().value(1, QStringLiteral("screenshots"));
    const bool isHandbook = application.arguments().value(2) == QStringLiteral("--handbook");
    const QStringList wanted = application.arguments().mid(isHandbook ? 3 : 2);
    const auto isWanted = [&](const QString &name) { return wanted.isEmpty() || std::ranges::any_of(wanted, [&](const QString &begin) { return name.startsWith(begin); }); };
    applyAppearance(application, {});
    Gallery gallery(work.path(), out);
    const Parts &parts = gallery.parts();
    TroubledClips troubled(*parts.generators(ModelChoice()).clip, QStringLiteral("powerful final shot"));
    int failures = 0;
    const auto take = [&](const State &state) {
        if (!isWanted(state.name))
            return;
        if (state.name.contains(QStringLiteral("failed")))
            gallery.useClips(&troubled);
        home.removeRecursively();
        home.mkpath(QStringLiteral("Videos"));
        const bool isTaken = gallery.take(state);
        failures += isTaken ? 0 : 1;
        std::printf("%s %s\n", isTaken ? "ok  " : "MISS", qPrintable(state.name));
        std::fflush(stdout);
    };
    const QList<State> all = states() + exportStates() + storageStates() + videosStates() + farmStates() + helpStates();
    if (isHandbook) {
        for (const State &picture : handbookPictures(all))
            take(picture);
        return failures == 0 ? 0 : 1;
    }
    for (const State &state : all)
        take(state);
    PseudoTranslator pseudo;
    application.installTranslator(&pseudo);
    for (State state : all) {
        if (state.size == kLarge || state.size == kLargest || state.name.startsWith(QStringLiteral("grown")) || !(state.appearance == Appearance()))
            continue;
        state.name.prepend(QStringLiteral("pseudo-"));
        take(state);
    }
    application.removeTranslator(&pseudo);
    ArabicTranslator arabic;
    application.installTranslator(&arabic);
    for (State state : states() + exportStates() + videosStates() + helpStates()) {
        if (state.size == kLarge || state.size == kLargest || state.name.startsWith(QStringLiteral("grown")) || state.appearance.type != TypeScale())
            continue;
        state.name.prepend(QStringLiteral("pseudo-arabic-"));
        take(state);
    }
    application.removeTranslator(&arabic);
    for (const Language &language : languages().subspan(1)) {
        const QString prefix = QString::fromLatin1(language.code) + u'-';
        if (std::ranges::none_of(wanted, [&](const QString &begin) { return begin.startsWith(prefix); }))
            continue; // all of all languages would take an hour
        speak(QString::fromLatin1(language.code));
        for (State state : states() + exportStates() + storageStates() + videosStates() + farmStates() + helpStates()) {
            if (!(state.appearance == Appearance()))
                continue;
            state.name.prepend(prefix);
            take(state);
        }
    }
    return failures == 0 ? 0 : 1;
}
