// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ActionIds.h"
#include "ui/main/ControlTexts.h"

// The film itself: its views, the preview, the inspector, the takes.

namespace beatreel {

using namespace actions;
using namespace Qt::StringLiterals;

ControlTexts::Table ControlTexts::film()
{
    return {
        {u"viewSwitch"_s, {tr("Along the time, or as cards"), tr("How the beats are shown: the timeline shows how long each is, the board shows what each says.")}},
        {u"timelineView"_s, {{}, tr("The film along the time: beats, clips and music. Drag beats to move them and their edges to change their length; click a clip to see its takes.")}},
        {u"addBeat"_s, {tr("Behind the selected beat, from a template"), {}, kAddBeat}},
        {u"timelineFilter"_s, {{}, tr("Lets only beats of one mark stand out: open, approved, or changes wanted. The film keeps all of them.")}},
        {u"timelineZoom"_s, {tr("How much of the film is seen at once"), tr("Shows less of the film larger, or more of it smaller. The wheel over the timeline does the same.")}},
        {u"timelineFit"_s, {{}, {}, kZoomFit}},
        {u"timelineSnap"_s, {{}, {}, kSnap}},
        {u"timelineEnergy"_s, {{}, {}, kViewEnergy}},
        {u"boardView"_s, {{}, tr("The beats as cards, in the order of the film. Drag cards to change it; each card shows the words and the state of its beat.")}},
        {u"timeStrip"_s, {{}, tr("The film along the time, small: a cell a beat, as wide as it is long. Left and Right go from beat to beat.")}},
        {u"boardAddBeat"_s, {tr("Behind the selected beat, from a template"), {}, kAddBeat}},
        {u"boardFilter"_s, {{}, tr("Shows only beats of one mark: open, approved, or changes wanted.")}},
        {u"boardWords"_s, {{}, {}, kViewWords}},
        {u"boardSize"_s, {{}, tr("Larger cards show more of the picture, smaller ones more of the film.")}},
        {u"previewModes"_s, {tr("The whole film, the cut between two beats, or two takes"), tr("What the preview shows: the film, the two pictures at a cut, or two takes to choose between.")}},
        {u"frameView"_s, {{}, tr("The film as it is so far, at the playhead. What has no clip yet is shown by its frame, or by a slate.")}},
        {u"cutView"_s, {{}, tr("The last picture before a cut and the first one behind it, to judge whether they go together. Left and Right go to the cuts beside this one.")}},
        {u"timecode"_s, {{}, tr("Where the playhead stands. Type a time to go there.")}},
        {u"speed"_s, {{}, tr("How fast the film plays here. The exported film keeps its own speed.")}},
        {u"volume"_s, {{}, tr("How loud the film plays here, and whether it is heard. The exported film keeps its loudness.")}},
        {u"volumeSlider"_s, {tr("Only here: the exported film keeps its loudness"), tr("How loud the film plays on this computer.")}},
        {u"inOutBar"_s, {{}, tr("The film with its in and out points. Playback ▸ Set in point and Set out point put them at the playhead. A loop plays only what lies between them, and an export can take it alone.")}},
        {u"overlayHandles"_s, {{}, tr("Words and pictures that lie over this beat. Drag one to place it and its corners to resize it; the arrows, + and - do the same.")}},
        {u"findings"_s, {{}, tr("What does not hold together in the plan, such as a missing opening.")}},
        {u"showFindings"_s, {tr("All that the check of the plan found"), tr("Lists what does not hold together in the film, such as a missing opening, with the beat it is about.")}},
        {u"setTarget"_s, {tr("What the film has now counts as wanted"), tr("Makes the present length the one that was asked for. The beats stay.")}},
        {u"shorten"_s, {tr("Edits that bring the film to its length"), tr("Lists edits that bring the film to the length that was asked for, each with what it does and costs.")}},
        {u"staleCount"_s, {tr("Selects all of their beats"), tr("How many takes no longer fit their beats. Press it to select all of these beats.")}},
        {u"failedCount"_s, {tr("Goes to the first one"), tr("How many jobs failed. Press it to go to the first one; the inspector says why it failed.")}},
    };
}

ControlTexts::Table ControlTexts::beat()
{
    const QString makesNothing = tr("Changes the clips' prompt: they go stale, and nothing is made yet");
    return {
        {u"beatName"_s, {tr("Only for you: prompts and takes do not change"), tr("How the beat is called on its card, in the jobs and in exports.")}},
        {u"inspectorSwap"_s, {{}, {}, kSwapTemplate}},
        {u"inspectorLock"_s, {{}, {}, kLockBeat}},
        {u"inspectorMore"_s, {{}, tr("All that can be done with this beat: the menu that a right click opens too.")}},
        {u"promptFilled"_s, {{}, tr("The prompt as the models get it, with the words of the look filled in. Click it to write.")}},
        {u"promptTemplate"_s, {tr("{product_name} and the like are filled in from the look"), tr("What the picture shows. A changed prompt makes the frame stale, and the clips that begin with it.")}},
        {u"promptForms"_s, {tr("As it is sent, or as it is written"), tr("Shows the prompt with the look's words filled in, or with the places that they fill.")}},
        {u"length"_s, {tr("One clip for every 5 s"), tr("How long the beat is. Longer needs more clips, which are made by the next build; clips that are there stay.")}},
        {u"energy"_s, {tr("How lively it is; the music follows"), tr("How lively the beat is. Another energy makes its frame, its clips and the music stale.")}},
        {u"shotType"_s, {tr("How near the camera is; goes into the frame's prompt"), tr("How the camera is placed. Another shot makes the frame and its clips stale.")}},
        {u"cameraMovement"_s, {makesNothing, tr("How the camera moves in the clips. The frame stays as it is.")}},
        {u"voiceOverText"_s, {tr("Goes into the storyboard PDF and the subtitles"), tr("What is spoken over this beat. Beatreel does not speak it; it makes nothing stale.")}},
        {u"onScreenWordsText"_s, {tr("Words and logo can lay them over the picture"), tr("What is to be read in this beat. An overlay can show it; by itself it makes nothing stale.")}},
        {u"notesText"_s, {tr("For people; no model reads them"), tr("Whatever is to be remembered of this beat. It stands in the storyboard PDF.")}},
        {u"changesText"_s, {tr("Kept in the notes of the beat"), tr("What the client or the team wants otherwise in this beat.")}},
        {u"approval"_s, {tr("A mark for people; builds do not look at it"), tr("How far the beat is agreed on. The timeline and the board can be filtered by it.")}},
        {u"dip"_s, {{}, tr("Lets the film go to black and come back where this beat begins. It costs nothing and makes nothing stale.")}},
        {u"fadeFromBlack"_s, {{}, tr("Lets the film come out of black at its start. It costs nothing.")}},
        {u"fadeToBlack"_s, {{}, tr("Lets the film go to black at its end. It costs nothing.")}},
        {u"frameModel"_s, {{}, tr("Draws the frames of the selected beats in the place of the film's model.")}},
        {u"clipModel"_s, {{}, tr("Makes the clips of the selected beats in the place of the film's model.")}},
        {u"seed"_s, {tr("Another number gives other pictures of the same words"), tr("The number that decides among the pictures that fit the words. The same seed gives the same picture, where the model allows it.")}},
        {u"anotherSeed"_s, {{}, tr("Puts in a number by chance. Frame and clips go stale; nothing is made yet.")}},
        {u"slip"_s, {tr("Which part of the clip is used"), tr("Where in a clip that is longer than 5 s its part of the film begins. It costs nothing. A clip that goes on from its last picture becomes stale.")}},
        {u"frameCrop"_s, {{}, tr("Which part of your own picture is used, where it has another shape than the film.")}},
        {u"frameCropZoom"_s, {tr("How much of the picture is cut off around"), tr("Takes a smaller part of your own picture, larger.")}},
        {u"frameCropReset"_s, {tr("The middle, as large as it fits"), tr("Takes the largest part from the middle of the picture again.")}},
        {u"clipCrop"_s, {{}, tr("Which part of your own video is used, where it has another shape than the film.")}},
        {u"clipCropZoom"_s, {tr("How much of the video is cut off around"), tr("Takes a smaller part of your own video, larger.")}},
        {u"clipCropReset"_s, {tr("The middle, as large as it fits"), tr("Takes the largest part from the middle of the video again.")}},
        {u"frameAgain"_s, {tr("One take more; the one in use is kept"), {}, kFrameAgain}},
        {u"clipAgain"_s, {tr("One take more; the one in use is kept"), {}, kClipAgain}},
        {u"failureRetry"_s, {tr("The same again"), tr("Makes what failed once more with the same prompt and model.")}},
        {u"failureOtherModel"_s, {tr("Another model, at its own price"), tr("Makes what failed with this model. It becomes the beat's model.")}},
        {u"budget"_s, {{}, tr("The most that this project may spend in all. A build that would go over it does not begin.")}},
        {u"musicIn"_s, {{}, tr("Skips the beginning of the music: the film starts with what is heard from there on.")}},
        {u"musicGain"_s, {{}, tr("Makes the music louder or softer than the loudness that every exported film has.")}},
        {u"musicFadeIn"_s, {{}, tr("How long the music takes to become as loud as it is.")}},
        {u"musicFadeOut"_s, {{}, tr("How long the music takes to end. As usual follows the length of the film.")}},
        {u"musicMuted"_s, {tr("The film has no sound then, exported too"), tr("Leaves the music out of the film without throwing it away.")}},
    };
}

ControlTexts::Table ControlTexts::overlays()
{
    const QString place = tr("Where it lies in the picture, in percent of width and height: the corner, edge or middle that is chosen under Place. Dragging it in the preview changes the same.");
    return {
        {u"addOverlayText"_s, {{}, tr("Lays words over this beat's picture. That costs nothing, and only this beat is encoded again.")}},
        {u"addOverlayLogo"_s, {{}, tr("Lays a picture over the beat, such as a logo with a transparent ground (PNG or SVG).")}},
        {u"overlayLayouts"_s, {{}, tr("Ready arrangements of name, words and logo for the end of a film.")}},
        {u"overlayList"_s, {tr("The upper ones lie in front; the arrows below change that"), tr("What lies over this beat's picture. Choose one to change it below; Delete takes it away.")}},
        {u"overlayForward"_s, {{}, tr("Moves it in front of what lies over it.")}},
        {u"overlayBack"_s, {{}, tr("Moves it behind what lies under it.")}},
        {u"removeOverlay"_s, {{}, tr("Takes it off the picture. Undo brings it back.")}},
        {u"overlayWords"_s, {tr("Words of your own, or ones that follow the beat"), tr("What the overlay says: its own words, the beat's on-screen words, or the product's name, which it then follows.")}},
        {u"overlayText"_s, {tr("Enter begins a new line"), tr("The words that lie over the picture.")}},
        {u"overlayPicture"_s, {tr("It keeps its place and its size"), tr("Takes another file in the place of this picture.")}},
        {u"overlayFont"_s, {tr("Of the fonts on this computer"), tr("The family of letters. A computer without it takes another one.")}},
        {u"overlayWeight"_s, {tr("How strong the strokes are"), tr("How strong the letters are drawn, where the font has several weights.")}},
        {u"overlaySize"_s, {{}, tr("How large it is, so that it looks the same in every size of film.")}},
        {u"overlayTracking"_s, {tr("Room between the letters"), tr("Sets the letters further apart or closer together than the font does.")}},
        {u"overlayColour"_s, {tr("Opens the colours"), tr("The colour of the words or of the shade.")}},
        {u"overlayOpacity"_s, {tr("100 % hides what is behind"), tr("How far it covers the picture. What is missing to 100 % lets the picture shine through.")}},
        {u"overlayShadow"_s, {tr("Lets words be read over bright pictures"), tr("How dark the shadow behind the words is.")}},
        {u"overlayAnchor"_s, {tr("Snaps to this part of the picture"), tr("Puts it into a corner, to an edge or into the middle, inside the safe area.")}},
        {u"overlayX"_s, {tr("From the left edge"), place}},
        {u"overlayY"_s, {tr("From the upper edge"), place}},
        {u"overlayIn"_s, {tr("After the beat's start"), tr("When it appears, in seconds of the beat.")}},
        {u"overlayOut"_s, {tr("After the beat's start"), tr("When it goes, in seconds of the beat.")}},
        {u"overlayFadeIn"_s, {tr("0 shows it at once"), tr("How long it takes to appear.")}},
        {u"overlayFadeOut"_s, {tr("0 hides it at once"), tr("How long it takes to go.")}},
    };
}

ControlTexts::Table ControlTexts::takes()
{
    return {
        {u"takeSlots"_s, {tr("The frame, a clip of this beat, or the music"), tr("Whose takes are shown here.")}},
        {u"onlyDifferences"_s, {tr("Hides what A and B have in common"), tr("Leaves only the rows in which the two takes differ: what made them look different.")}},
        {u"makeTake"_s, {tr("The first take"), tr("Makes the first take of what is chosen above.")}},
        {u"takeSubject"_s, {tr("Take A or take B"), tr("Which of the two takes the note, the star and the verbs below are about.")}},
        {u"provenance"_s, {{}, tr("How each take was made: model, prompt, seed, price. What differs has a dot; Ctrl+C copies a row.")}},
        {u"takeNote"_s, {tr("Kept with the take, not with the beat"), tr("A remark about this take, such as what is good in it.")}},
        {u"againAs"_s, {{}, tr("Makes one take more with the prompt, seed and model of this one, whatever the beat says by now.")}},
        {u"starTake"_s, {{}, tr("Marks a good take, to find it again. The film shows what is in use.")}},
        {u"revealTake"_s, {{}, tr("Shows the take's file in the file manager.")}},
        {u"trashTake"_s, {{}, tr("Puts the take aside. Undo or the trash below brings it back until you empty it.")}},
        {u"copySettings"_s, {{}, tr("Gives another beat what this take was made with. Its takes go stale; nothing is made yet.")}},
        {u"bringBack"_s, {tr("Among the takes again, as it was"), tr("Takes it out of the trash. The film does not change.")}},
        {u"emptyTrash"_s, {{}, tr("Deletes the files of all takes in the trash, to free room. This cannot be undone.")}},
        {u"useA"_s, {{}, tr("Lets the film show take A. What follows from it is told below.")}},
        {u"useB"_s, {{}, tr("Lets the film show take B. What follows from it is told below.")}},
        {u"compareTakes"_s, {tr("Two takes side by side, or under a wipe"), {}, kCompareTakes}},
        {u"inspectorTakeRow"_s, {{}, tr("All takes of what is selected. Enter puts one into the film, A and B choose two to compare.")}},
        {u"takeRow"_s, {{}, tr("All takes of what is selected. Enter puts one into the film, A and B choose two to compare.")}},
        {u"compareModes"_s, {{}, tr("How two takes are compared: side by side, under a wipe, or one at a time.")}},
        {u"compareView"_s, {{}, tr("Take A and take B of the same frame or clip. Space runs clips, Left and Right step; with one at a time, A and B change between them.")}},
        {u"wipeHandle"_s, {{}, tr("The border between the two takes: A at its left, B at its right.")}},
        {u"comparePlay"_s, {{}, tr("Plays both clips from the same picture on, in a loop.")}},
        {u"trackCompare"_s, {{}, tr("Two takes of the music around a cut, to hear which one fits better. Space plays, A and B change the track, Left and Right the cut.")}},
        {u"trackPlay"_s, {{}, tr("Plays a few seconds around the cut, with the track that is chosen.")}},
        {u"previousCut"_s, {{}, tr("Goes to the cut before this one. What plays goes on there.")}},
        {u"nextCut"_s, {{}, tr("Goes to the cut behind this one. What plays goes on there.")}},
        {u"heardTrack"_s, {tr("Changes without a gap while it plays"), tr("Which of the two tracks is heard.")}},
        {u"ownFile"_s, {tr("Drop a file here, or press to choose one"), tr("A picture, video or track of your own as a take. It is copied into the project.")}},
        {u"stripAgain"_s, {tr("One take more; the one in use is kept"), tr("Makes one take more of what is compared here.")}},
        {u"stripVariants"_s, {{}, {}, kVariants}},
        {u"variantsView"_s, {{}, tr("Four takes of one frame. 1 to 4 take one, which the film shows then; the others stay among the takes.")}},
        {u"keepPresent"_s, {{}, tr("Leaves the variants without taking one.")}},
    };
}

} // namespace beatreel
