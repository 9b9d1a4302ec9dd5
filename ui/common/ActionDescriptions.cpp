// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ActionDescriptions.h"

#include "ui/common/ActionIds.h"

#include <QCoreApplication>

namespace beatreel {

using namespace actions;

namespace {

using Descriptions = QHash<ActionId, QString>;

class ActionDescriptions
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::ActionDescriptions)

public:
    [[nodiscard]] static Descriptions files();
    [[nodiscard]] static Descriptions editing();
    [[nodiscard]] static Descriptions views();
    [[nodiscard]] static Descriptions making();
    [[nodiscard]] static Descriptions playing();
};

Descriptions ActionDescriptions::files()
{
    return {
        {kNew, tr("Closes the project and goes to the start page, to write a new brief. Everything is saved already.")},
        {kOpen, tr("Opens a project from its folder.")},
        {kAllVideos, tr("Lists every video of the database with its status, cost and length, to open it, try it again or delete it.")},
        {kSaveCopy, tr("Copies the whole project with its takes to another folder. Each edit of this one is saved by itself.")},
        {kVersions, tr("Shows earlier states of this project, to go back to one. Going back can be undone.")},
        {kImportPicture, tr("Takes a picture of your own as the frame of the selected beat.")},
        {kImportVideo, tr("Takes a video of your own as the clip of the selected chunk.")},
        {kImportMusic, tr("Takes a track of your own as the film's music.")},
        {kExportMp4, tr("Writes the film as a video: all of it or a part, in the format and size that you choose.")},
        {kExportPdf, tr("Writes the storyboard as a PDF to print or send: each beat with its frame and its words.")},
        {kExportContactSheet, tr("Writes all frames as one picture, in the order of the film.")},
        {kExportEditList, tr("Writes the cut for another editing program, with the clips beside it.")},
        {kExportSubtitles, tr("Writes what is spoken or shown as subtitles with their times.")},
        {kExportFrames, tr("Writes the frame of every beat as a picture into a folder.")},
        {kPublish, tr("Sends the project with its takes to the storage, to open it on another computer. Only what is missing there travels.")},
        {kOpenFromStorage, tr("Fetches a published project from the storage and opens it here.")},
        {kCopyLink, tr("Copies a link to the published film, to send it to somebody.")},
        {kClose, tr("Closes the project. Everything is saved already.")},
        {kQuit, tr("Ends Beatreel. What is being made stops, and goes on when you open the project again and ask for it.")},
        {kKeys, tr("Shows every key and lets you choose others.")},
        {kDocumentation, tr("Opens the handbook.")},
        {kWhatsThis, tr("Lets the next thing that you click tell what it is for.")},
        {kWhatsNew, tr("Shows what was added, changed and mended in this version.")},
        {kReport, tr("Gathers what helps to find a fault, without anything you wrote, and shows it before you save it. Nothing is sent.")},
        {kAbout, tr("Says which version this is, with which libraries, and under which licences.")},
    };
}

Descriptions ActionDescriptions::editing()
{
    return {
        {kUndo, tr("Takes the last edit back. There is no limit, and takes are never lost by it.")},
        {kRedo, tr("Makes the edit again that was undone last.")},
        {kCut, tr("Takes the selected beats out of the film, to paste them elsewhere.")},
        {kCopy, tr("Copies the selected beats, to paste them here or in another project.")},
        {kPaste, tr("Puts the copied beats behind the selected one. They keep their takes where these still fit. A copied picture, video or track becomes a take of your own.")},
        {kSelectAll, tr("Selects every beat, to change something of all of them at once.")},
        {kFindAction, tr("Finds anything that can be done by a few letters of its name, and does it.")},
        {kSettings, tr("Opens the settings: appearance, sound and storage, services and their keys, models, costs, farm and keyboard.")},
        {kAddBeat, tr("Adds a beat behind the selected one.")},
        {kSwapTemplate, tr("Gives the beat another template: another shot and action in its place. Its length stays.")},
        {kMoveEarlier, tr("Swaps the beat with the one before it.")},
        {kMoveLater, tr("Swaps the beat with the one after it.")},
        {kDuplicateBeat, tr("Puts a copy of the beat behind it. The copy shows the same takes, so it costs nothing.")},
        {kShorter, tr("Makes the beat 5 s shorter; the least is 5 s.")},
        {kLonger, tr("Makes the beat 5 s longer; the most is 15 s.")},
        {kLockBeat, tr("Keeps the beat as it is: no build and no plan changes it until it is unlocked.")},
        {kDeleteBeat, tr("Takes the selected beats out of the film. It can be undone, and their takes are kept.")},
        {kNextTake, tr("Shows the next take of the selected frame or clip.")},
        {kPreviousTake, tr("Shows the take before this one of the selected frame or clip.")},
    };
}

Descriptions ActionDescriptions::views()
{
    return {
        {kViewTimeline, tr("Shows the beats along the time, with their clips and the music.")},
        {kViewBoard, tr("Shows the beats as cards in rows, as on a storyboard.")},
        {kViewLibrary, tr("Shows or hides the templates that beats are made from.")},
        {kViewBrief, tr("Shows or hides the brief, the reasons of its plan, and the models.")},
        {kViewLook, tr("Shows or hides the look that all beats share: style, colours, mood and light.")},
        {kViewInspector, tr("Shows or hides everything about the selected beats: words, length, camera, models.")},
        {kViewTakes, tr("Shows or hides all takes of what is selected, to choose one.")},
        {kCompareTakes, tr("Shows two takes side by side or over each other, to choose the better one.")},
        {kViewJobs, tr("Shows or hides what is being made, what waits, and what failed and why.")},
        {kHistory, tr("Shows or hides the list of edits, to go back to any of them.")},
        {kViewWords, tr("Shows or hides the beats' words on their cards.")},
        {kSnap, tr("Lets the playhead stop at the borders of chunks while you drag it in the timeline.")},
        {kViewEnergy, tr("Shows or hides how the energy rises and falls over the film.")},
        {kSafeAreas, tr("Shows which part of the picture every screen shows, so that words stay inside it.")},
        {kMovementShown, tr("Shows how the camera moves over the frame.")},
        {kZoomIn, tr("Shows less of the film, larger.")},
        {kZoomOut, tr("Shows more of the film, smaller.")},
        {kZoomFit, tr("Shows the whole film in the width that there is.")},
        {kFullScreen, tr("Shows the film alone, on the whole screen. The same key goes back.")},
        {kNextRegion, tr("Takes the keyboard to the next part of the window.")},
        {kPreviousRegion, tr("Takes the keyboard to the part of the window before this one.")},
        {kResetLayout, tr("Puts all panels back where they were at first.")},
    };
}

Descriptions ActionDescriptions::making()
{
    return {
        {kPlanFromBrief, tr("Makes plans from the brief, to choose one. Locked beats stay as they are.")},
        {kBuildStale, tr("Makes everything that is missing or no longer fits its beat, and nothing else. The price is shown before.")},
        {kFrameAgain, tr("Makes one more take of the selected frame. The ones before it are kept.")},
        {kClipAgain, tr("Makes one more take of the selected clip. The ones before it are kept.")},
        {kVariants, tr("Makes four takes of the frame at once, to choose from.")},
        {kMusicAgain, tr("Makes one more take of the music. The ones before it are kept.")},
        {kPauseJobs, tr("Lets what has begun end, and begins nothing more until it is pressed again.")},
        {kRetryFailed, tr("Makes what failed once more, after showing what it costs.")},
        {kStop, tr("Stops what is being made. What is done is kept, and what was paid is not paid again.")},
        {kRenderHere, tr("Makes what costs nothing on this computer.")},
        {kRenderOnFarm, tr("Makes what costs nothing on the farm's computers.")},
        {kModels, tr("Shows which models make this project's plans, frames, clips and music, and what they cost.")},
    };
}

Descriptions ActionDescriptions::playing()
{
    return {
        {kPlay, tr("Plays from the playhead, or pauses.")},
        {kPlayAll, tr("Plays the whole film from its start.")},
        {kPlaySelection, tr("Plays the selected beats and stops at their end.")},
        {kPlayChunk, tr("Plays the five seconds at the playhead.")},
        {kShuttleBack, tr("Plays backwards; once more is faster.")},
        {kShuttleForward, tr("Plays forwards; once more is faster.")},
        {kFrameBack, tr("Goes one picture back.")},
        {kFrameForward, tr("Goes one picture on.")},
        {kSecondBack, tr("Goes one second back.")},
        {kSecondForward, tr("Goes one second on.")},
        {kPreviousBeat, tr("Goes to the start of the beat before.")},
        {kNextBeat, tr("Goes to the start of the next beat.")},
        {kGoToStart, tr("Goes to the film's first picture.")},
        {kGoToEnd, tr("Goes to the film's last picture.")},
        {kSetIn, tr("Lets playing in a loop and exporting a range begin here.")},
        {kSetOut, tr("Lets playing in a loop and exporting a range end here.")},
        {kClearIn, tr("Lets the range begin with the film again.")},
        {kClearOut, tr("Lets the range end with the film again.")},
        {kLoop, tr("Begins again where the film or the range ends.")},
        {kMute, tr("Plays without sound. The film keeps its music.")},
    };
}

} // namespace

QHash<ActionId, QString> actionDescriptions()
{
    Descriptions all = ActionDescriptions::files();
    for (const Descriptions &part : {ActionDescriptions::editing(), ActionDescriptions::views(), ActionDescriptions::making(), ActionDescriptions::playing()})
        all.insert(part);
    return all;
}

} // namespace beatreel
