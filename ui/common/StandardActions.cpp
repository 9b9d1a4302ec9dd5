// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/StandardActions.h"

#include "ui/common/ActionIds.h"

#include <QCoreApplication>

namespace beatreel {

namespace {

using namespace actions;

constexpr ActionTraits kCheckable{.isCheckable = true};
constexpr ActionTraits kHeld{.repeats = true};
constexpr ActionTraits kFilm{.hasFilmKeys = true};
constexpr ActionTraits kFilmHeld{.repeats = true, .hasFilmKeys = true};

template <class... Key>
QList<QKeySequence> on(Key... keys)
{
    return {QKeySequence(QKeyCombination(keys))...};
}

class StandardActions
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::StandardActions)

public:
    [[nodiscard]] static QList<ActionEntry> file();
    [[nodiscard]] static QList<ActionEntry> edit();
    [[nodiscard]] static QList<ActionEntry> view();
    [[nodiscard]] static QList<ActionEntry> beat();
    [[nodiscard]] static QList<ActionEntry> generate();
    [[nodiscard]] static QList<ActionEntry> playback();
    [[nodiscard]] static QList<ActionEntry> help();
};

QList<ActionEntry> StandardActions::file()
{
    using enum Icon;
    constexpr auto kGroup = ActionGroup::File;
    return {
        {kNew, kGroup, tr("&New"), on(Qt::CTRL | Qt::Key_N), Plus},
        {kOpen, kGroup, tr("&Open…"), on(Qt::CTRL | Qt::Key_O), Folder},
        {kAllVideos, kGroup, tr("&All videos…"), {}, Clips},
        {kSaveCopy, kGroup, tr("&Save a copy…"), on(Qt::CTRL | Qt::SHIFT | Qt::Key_S), Copy},
        {kVersions, kGroup, tr("&Versions…"), {}, History},
        {kImportPicture, kGroup, tr("&Import picture…"), {}, Image},
        {kImportVideo, kGroup, tr("Import vi&deo…"), {}, Clips},
        {kImportMusic, kGroup, tr("Import m&usic…"), {}, Music},
        {kExportMp4, kGroup, tr("Export &MP4…"), on(Qt::CTRL | Qt::Key_E), Export},
        {kExportPdf, kGroup, tr("Export storyboard &PDF…"), {}},
        {kExportContactSheet, kGroup, tr("Export con&tact sheet…"), {}},
        {kExportEditList, kGroup, tr("Export &edit list…"), {}},
        {kExportSubtitles, kGroup, tr("Export su&btitles…"), {}},
        {kExportFrames, kGroup, tr("Export &frames…"), {}},
        {kPublish, kGroup, tr("Publis&h to storage"), {}},
        {kOpenFromStorage, kGroup, tr("Open from stora&ge…"), {}},
        {kCopyLink, kGroup, tr("Copy &link to the film"), {}},
        {kClose, kGroup, tr("&Close"), on(Qt::CTRL | Qt::Key_W)},
        {kQuit, kGroup, tr("&Quit"), on(Qt::CTRL | Qt::Key_Q)},
    };
}

QList<ActionEntry> StandardActions::edit()
{
    using enum Icon;
    constexpr auto kGroup = ActionGroup::Edit;
    return {
        {kUndo, kGroup, tr("&Undo"), on(Qt::CTRL | Qt::Key_Z), Undo, kHeld},
        {kRedo, kGroup, tr("&Redo"), on(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y), Redo, kHeld},
        {kCut, kGroup, tr("Cut &beats"), on(Qt::CTRL | Qt::Key_X)},
        {kCopy, kGroup, tr("&Copy beats"), on(Qt::CTRL | Qt::Key_C), Copy},
        {kPaste, kGroup, tr("&Paste beats"), on(Qt::CTRL | Qt::Key_V)},
        {kSelectAll, kGroup, tr("Select &all beats"), on(Qt::CTRL | Qt::Key_A)},
        {kFindAction, kGroup, tr("&Find an action…"), on(Qt::CTRL | Qt::SHIFT | Qt::Key_P), Search},
        {kSettings, kGroup, tr("&Settings…"), on(Qt::CTRL | Qt::Key_Comma), Settings},
    };
}

QList<ActionEntry> StandardActions::view()
{
    using enum Icon;
    constexpr auto kGroup = ActionGroup::View;
    return {
        {kViewTimeline, kGroup, tr("&Timeline"), {}, Timeline, kCheckable},
        {kViewBoard, kGroup, tr("&Board"), {}, Board, kCheckable},
        {kViewLibrary, kGroup, tr("&Library"), {}, {}, kCheckable},
        {kViewBrief, kGroup, tr("B&rief"), {}, {}, kCheckable},
        {kViewLook, kGroup, tr("Loo&k"), {}, Palette, kCheckable},
        {kViewInspector, kGroup, tr("Inspe&ctor"), {}, {}, kCheckable},
        {kViewTakes, kGroup, tr("T&akes"), {}, Clips, kCheckable},
        {kCompareTakes, kGroup, tr("Co&mpare takes"), on(Qt::Key_C), SideBySide, kCheckable},
        {kViewJobs, kGroup, tr("&Jobs"), {}, Queued, kCheckable},
        {kHistory, kGroup, tr("&History"), {}, History, kCheckable},
        {kViewWords, kGroup, tr("&Words on cards"), {}, Words, kCheckable},
        {kSnap, kGroup, tr("S&nap"), {}, Snap, kCheckable},
        {kViewEnergy, kGroup, tr("&Energy curve"), {}, Energy, kCheckable},
        {kSafeAreas, kGroup, tr("&Safe areas"), {}, SafeAreas, kCheckable},
        {kMovementShown, kGroup, tr("Movement g&uide"), {}, Movement, kCheckable},
        {kZoomIn, kGroup, tr("Zoom &in"), on(Qt::CTRL | Qt::Key_Plus), ZoomIn, kHeld},
        {kZoomOut, kGroup, tr("Zoom &out"), on(Qt::CTRL | Qt::Key_Minus), ZoomOut, kHeld},
        {kZoomFit, kGroup, tr("Zoom to &fit"), on(Qt::CTRL | Qt::Key_0), Fit},
        {kFullScreen, kGroup, tr("Full-screen pre&view"), on(Qt::Key_F11), FullScreen, kCheckable},
        {kNextRegion, kGroup, tr("Ne&xt region"), on(Qt::Key_F6)},
        {kPreviousRegion, kGroup, tr("&Previous region"), on(Qt::SHIFT | Qt::Key_F6)},
        {kResetLayout, kGroup, tr("Reset la&yout"), {}},
    };
}

QList<ActionEntry> StandardActions::beat()
{
    using enum Icon;
    constexpr auto kGroup = ActionGroup::Beat;
    return {
        {kAddBeat, kGroup, tr("&Add beat after"), on(Qt::CTRL | Qt::Key_B), Plus},
        {kSwapTemplate, kGroup, tr("&Swap template…"), on(Qt::Key_R), Swap},
        {kMoveEarlier, kGroup, tr("Move beat &earlier"), on(Qt::ALT | Qt::Key_Left), {}, kHeld},
        {kMoveLater, kGroup, tr("M&ove beat later"), on(Qt::ALT | Qt::Key_Right), {}, kHeld},
        {kDuplicateBeat, kGroup, tr("&Duplicate beat"), on(Qt::CTRL | Qt::Key_D), Copy},
        {kShorter, kGroup, tr("Make beat sho&rter"), on(Qt::Key_Minus), Minus},
        {kLonger, kGroup, tr("Make beat lon&ger"), on(Qt::Key_Plus)},
        {kLockBeat, kGroup, tr("&Lock beat"), on(Qt::CTRL | Qt::Key_L), Lock, kCheckable},
        {kDeleteBeat, kGroup, tr("Dele&te beat"), on(Qt::Key_Delete), Trash, kFilm},
        {kNextTake, kGroup, tr("&Next take"), on(Qt::Key_BracketRight, Qt::Key_Period), {}, kHeld},
        {kPreviousTake, kGroup, tr("&Previous take"), on(Qt::Key_BracketLeft, Qt::Key_Comma), {}, kHeld},
    };
}

QList<ActionEntry> StandardActions::generate()
{
    using enum Icon;
    constexpr auto kGroup = ActionGroup::Generate;
    return {
        {kPlanFromBrief, kGroup, tr("&Plan from brief"), {}, Beats},
        {kBuildStale, kGroup, tr("&Build all that is stale"), on(Qt::CTRL | Qt::Key_Return), Stale},
        {kFrameAgain, kGroup, tr("&Frame again"), on(Qt::Key_F), Image},
        {kClipAgain, kGroup, tr("Cl&ip again"), on(Qt::Key_G), Camera},
        {kVariants, kGroup, tr("Four &variants of the frame"), on(Qt::SHIFT | Qt::Key_F)},
        {kMusicAgain, kGroup, tr("Musi&c again"), {}, Music},
        {kPauseJobs, kGroup, tr("Pa&use"), {}, Pause, kCheckable},
        {kRetryFailed, kGroup, tr("&Retry what failed"), {}, Loop},
        {kStop, kGroup, tr("&Stop"), on(Qt::Key_Escape), Stop},
        {kRenderHere, kGroup, tr("Render on &this computer"), {}, {}, kCheckable},
        {kRenderOnFarm, kGroup, tr("Render on the f&arm"), {}, {}, kCheckable},
        {kModels, kGroup, tr("M&odels…"), {}},
    };
}

QList<ActionEntry> StandardActions::playback()
{
    using enum Icon;
    constexpr auto kGroup = ActionGroup::Playback;
    return {
        {kPlay, kGroup, tr("&Play or pause"), on(Qt::Key_Space, Qt::Key_K), Play},
        {kPlayAll, kGroup, tr("Play from t&he start"), on(Qt::CTRL | Qt::Key_Space)},
        {kPlaySelection, kGroup, tr("Play the selecte&d beats"), on(Qt::SHIFT | Qt::Key_Space)},
        {kPlayChunk, kGroup, tr("Play this &chunk"), on(Qt::CTRL | Qt::SHIFT | Qt::Key_Space)},
        {kShuttleBack, kGroup, tr("Shuttle &back"), on(Qt::Key_J)},
        {kShuttleForward, kGroup, tr("Shuttle &forward"), on(Qt::Key_L)},
        {kFrameBack, kGroup, tr("Frame bac&k"), on(Qt::Key_Left), FrameBack, kFilmHeld},
        {kFrameForward, kGroup, tr("Frame fo&rward"), on(Qt::Key_Right), FrameForward, kFilmHeld},
        {kSecondBack, kGroup, tr("Second b&ack"), on(Qt::SHIFT | Qt::Key_Left), {}, kFilmHeld},
        {kSecondForward, kGroup, tr("Second f&orward"), on(Qt::SHIFT | Qt::Key_Right), {}, kFilmHeld},
        {kPreviousBeat, kGroup, tr("Pre&vious beat"), on(Qt::Key_Up), PreviousBeat, kFilmHeld},
        {kNextBeat, kGroup, tr("&Next beat"), on(Qt::Key_Down), NextBeat, kFilmHeld},
        {kGoToStart, kGroup, tr("Go to &start"), on(Qt::Key_Home), {}, kFilm},
        {kGoToEnd, kGroup, tr("Go to &end"), on(Qt::Key_End), {}, kFilm},
        {kSetIn, kGroup, tr("Set &in point"), on(Qt::Key_I)},
        {kSetOut, kGroup, tr("Set o&ut point"), on(Qt::Key_O)},
        {kClearIn, kGroup, tr("For&get in point"), on(Qt::ALT | Qt::Key_I)},
        {kClearOut, kGroup, tr("Forge&t out point"), on(Qt::ALT | Qt::Key_O)},
        {kLoop, kGroup, tr("&Loop"), {}, Loop, kCheckable},
        {kMute, kGroup, tr("&Mute"), {}, Muted, kCheckable},
    };
}

QList<ActionEntry> StandardActions::help()
{
    using enum Icon;
    constexpr auto kGroup = ActionGroup::Help;
    return {
        {kKeys, kGroup, tr("&Keys"), on(Qt::Key_Question), Key},
        {kDocumentation, kGroup, tr("&Handbook"), on(Qt::Key_F1)},
        {kWhatsThis, kGroup, tr("What's &this?"), on(Qt::SHIFT | Qt::Key_F1)},
        {kWhatsNew, kGroup, tr("What's &new"), {}},
        {kReport, kGroup, tr("&Report a problem…"), {}},
        {kAbout, kGroup, tr("&About Beatreel"), {}, Info},
    };
}

} // namespace

QList<ActionEntry> standardActions()
{
    return StandardActions::file() + StandardActions::edit() + StandardActions::view() +
           StandardActions::beat() + StandardActions::generate() + StandardActions::playback() +
           StandardActions::help();
}

} // namespace beatreel
