// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ActionIds.h"
#include "ui/main/ControlTexts.h"

// The frame of the work: the window's bars, jobs and costs, settings, exports, further windows.

namespace beatreel {

using namespace actions;
using namespace Qt::StringLiterals;

ControlTexts::Table ControlTexts::jobs()
{
    return {
        {u"jobsPause"_s, {{}, {}, kPauseJobs}},
        {u"jobsStop"_s, {{}, {}, kStop}},
        {u"jobsBuild"_s, {tr("What is missing or stale, and nothing else"), {}, kBuildStale}},
        {u"renderOn"_s, {{}, tr("Where what costs nothing is made: on this computer, or on the farm's workers. What runs already stays where it is.")}},
        {u"jobRow"_s, {tr("Enter shows its log; Del cancels or dismisses it"), tr("Something that is being made, waits, or failed, with its reason. A running job shows how far it is.")}},
        {u"jobUp"_s, {{}, tr("Lets this job begin before the one above it.")}},
        {u"jobEnd"_s, {{}, tr("Cancels the job, or takes one that failed off the list. What is finished stays.")}},
        {u"jobsMore"_s, {tr("They have no room in this list"), tr("How many more jobs wait or failed. They come into the list as those above them go.")}},
        {u"finishedList"_s, {tr("Choose one to read its log"), tr("What was made or cancelled today, the newest first.")}},
        {u"costsBy"_s, {tr("What it was spent on"), tr("Adds the money up by kind of work, or by beat.")}},
        {u"costsTable"_s, {tr("Spent, reserved, and to build"), tr("What was spent so far, what is ordered and not billed yet, and what a full build would still cost.")}},
        {u"jobEditPrompt"_s, {{}, tr("Goes to the prompt in the inspector, to say it in other words.")}},
        {u"jobOtherModel"_s, {{}, tr("Makes what failed with this model. It becomes the beat's model.")}},
        {u"jobRetry"_s, {tr("The same again"), tr("Makes what failed once more with the same prompt and model.")}},
    };
}

ControlTexts::Table ControlTexts::window()
{
    return {
        {u"findAction"_s, {{}, {}, kFindAction}},
        {u"savedMark"_s, {tr("Each edit is saved within a second"), tr("Whether the last edit is on the disk. Where that failed, it says why, and pressing it saves a copy elsewhere.")}},
        {u"models"_s, {{}, {}, kModels}},
        {u"buildStale"_s, {tr("What is missing or stale, and nothing else"), {}, kBuildStale}},
        {u"noticeOffer"_s, {tr("The notice goes away with it"), tr("A next step after what the notice tells, such as showing the file that was written.")}},
        {u"dismissNotice"_s, {{}, tr("Takes the notice away. What it tells of stays as it is.")}},
        {u"tipOffer"_s, {tr("Takes this line away, too"), tr("Shows more of what this line tells, or ends such tips. The settings, page Appearance, switch them on again.")}},
        {u"dismissTip"_s, {{}, tr("Takes this tip away. It does not come again by itself.")}},
        {u"cancelExport"_s, {tr("A half written file is removed"), tr("Stops the export. The project stays as it is.")}},
        {u"cancelTransfer"_s, {tr("The next time it goes on where it stopped"), tr("Stops what travels to or from the storage.")}},
        {u"pay"_s, {tr("Nothing is charged before this is pressed (Enter)"), tr("Agrees to the price, and begins.")}},
        {u"doNotPay"_s, {tr("Nothing is made and nothing is charged (Esc)"), tr("Leaves without making anything.")}},
        {u"doNotAsk"_s, {tr("The settings, page Costs, change it again"), tr("From now on, what costs less is made at once. The price still stands in its button, and the budget holds.")}},
        {u"history"_s, {tr("Choose a step to go back or forward to it"), tr("All edits since the project was opened. Going back keeps the later ones until you edit again.")}},
    };
}

ControlTexts::Table ControlTexts::settings()
{
    return {
        {u"settingLanguage"_s, {tr("Changes at once, without a restart"), tr("The language of the menus and messages. Projects and what models are asked stay as they are.")}},
        {u"settingTheme"_s, {tr("Pictures look the same in each"), tr("Whether the editor is dark or light, or as the desktop is.")}},
        {u"settingContrast"_s, {tr("Also where the desktop asks for it"), tr("Draws stronger edges and no tints, so that everything is told apart easily.")}},
        {u"settingMotion"_s, {tr("Panels and cards jump in the place of gliding"), tr("Leaves out everything that moves by itself. Films play as ever.")}},
        {u"settingTextSize"_s, {tr("90 to 200 %, on top of the desktop's size"), tr("How large all text is. Buttons and rows grow with it.")}},
        {u"settingNotify"_s, {tr("A message of the desktop; a click on it brings Beatreel forward"), tr("Tells you that a build has ended while you work in another window.")}},
        {u"settingTips"_s, {tr("One at a time; nothing has to be pressed"), tr("Tells at the right moment what can be done next. Each tip comes once.")}},
        {u"showTipsAgain"_s, {tr("As if you had seen none yet"), tr("Lets each tip come once more at its moment.")}},
        {u"settingSoundfont"_s, {tr("A file .sf2 or .sf3"), tr("The instruments of the built-in score. Another one makes such music stale; making it again is free.")}},
        {u"settingChooseSoundfont"_s, {tr("A file .sf2 or .sf3"), tr("Chooses a file with instruments for the built-in score.")}},
        {u"settingInstalledSoundfont"_s, {tr("The one that this system brings"), tr("Goes back to the instruments that are installed on this computer.")}},
        {u"settingCache"_s, {tr("Too little makes projects open more slowly"), tr("The most room on the disk for small pictures of clips. They can always be made again.")}},
        {u"settingNoAskBelow"_s, {tr("0 asks each time"), tr("What costs less is made without a question. The price still stands in the button, and budgets hold.")}},
        {u"settingBudget"_s, {tr("For projects that begin from now on"), tr("The most that a new project may spend in all. The inspector changes it for each one.")}},
        {u"keysSearch"_s, {tr("A word, or a key such as Ctrl+D"), tr("Finds an action by its name or by its key.")}},
        {u"keysTree"_s, {tr("Enter changes the keys of the chosen action"), tr("All actions with their keys. Choose one, and give it other keys below.")}},
        {u"keysResetAll"_s, {tr("Undo is offered below"), tr("Gives all actions the keys that they had when Beatreel was installed.")}},
        {u"keysResetOne"_s, {{}, tr("Gives this action the keys that it had when Beatreel was installed.")}},
        {u"keysOffer"_s, {tr("Changes the keys at once"), tr("Takes the key from the action that has it now, or brings back the keys that were reset.")}},
    };
}

ControlTexts::Table ControlTexts::services()
{
    const QString server = tr("Empty: the service's own address");
    return {
        {u"keyLine"_s, {tr("It goes into the keychain and is never shown again"), tr("The secret that the service knows you by. Paste it here; it is kept by the desktop's keychain, and in no file.")}},
        {u"storeKey"_s, {tr("Into the desktop's keychain"), tr("Keeps the key for this and all later starts.")}},
        {u"leaveKey"_s, {tr("Nothing changes"), tr("Keeps the key that is stored, and forgets what was typed.")}},
        {u"replaceKey"_s, {tr("The old one is used until the new one is stored"), tr("Lets you paste another key.")}},
        {u"removeKey"_s, {tr("Out of the keychain; paid models cannot be used then"), tr("Deletes the key from this computer. To end it for good, delete it at the service too.")}},
        {u"addressReplicate"_s, {server, tr("Where requests to Replicate go. Change it only for a server of your own that answers in its place.")}},
        {u"addressOpenAi"_s, {server, tr("Where plans are asked for: OpenAI, or a server that speaks its language, such as Ollama or llama.cpp.")}},
        {u"addressFarm"_s, {tr("redis://host:6379/0, or rediss:// with TLS"), tr("Where the farm's Redis is. Its workers make frames, clips and films for this computer.")}},
        {u"testService"_s, {{}, tr("Asks the service with this key and address whether they are right. It costs nothing.")}},
        {u"testFarmButton"_s, {{}, tr("Tells whether the farm can be used, and how many workers are up. Nothing is made.")}},
        {u"settingAtOnce"_s, {tr("More is faster, until the service slows you down"), tr("How many requests may run at the same time. The others wait.")}},
        {u"settingAMinute"_s, {tr("No more than your account allows"), tr("How many requests may begin in one minute. The others wait.")}},
        {u"modelSets"_s, {{}, tr("Models that go together, from free to the best. A single one can be changed below.")}},
        {u"model-plan"_s, {tr("For projects that begin from now on"), tr("Which model turns briefs into beats. The built-in planner is free and needs no network.")}},
        {u"model-frame"_s, {tr("For projects that begin from now on"), tr("Which model draws the frames.")}},
        {u"model-clip"_s, {tr("For projects that begin from now on"), tr("Which model turns frames into moving clips.")}},
        {u"model-music"_s, {tr("For projects that begin from now on"), tr("Which model makes the music.")}},
        {u"serverModel"_s, {tr("Empty: the first that the server lists"), tr("Which of the server's models plans the briefs.")}},
        {u"listModels"_s, {tr("Costs nothing"), tr("Asks the server which models it has, to choose one.")}},
    };
}

ControlTexts::Table ControlTexts::exports()
{
    return {
        {u"exportName"_s, {tr("Without a path; the ending follows the format"), tr("How the file is called.")}},
        {u"exportChangeFolder"_s, {tr("Where the file goes"), tr("Chooses the folder that the file is written into.")}},
        {u"exportPreset"_s, {tr("Sets format, size and the rest below"), tr("Ready settings for a purpose: the master, the web, 4K, editing elsewhere, or a draft for review.")}},
        {u"exportCodec"_s, {tr("H.264 plays everywhere; ProRes is for editing"), tr("How pictures and sound are encoded, and in what kind of file.")}},
        {u"exportSize"_s, {tr("Another size than the film's takes longer"), tr("Width and height of the exported pictures.")}},
        {u"exportPart"_s, {tr("I and O set the in and out points while you watch"), tr("Exports the whole film, the selected beats, or what lies between the in and out points.")}},
        {u"exportMusic"_s, {tr("Without it the file has no sound"), tr("Whether the film's music goes into the file.")}},
        {u"exportLoudness"_s, {tr("-14 for the web, -23 for European television"), tr("How loud the music is in the file, measured over the whole film.")}},
        {u"exportReview"_s, {tr("Burnt into the pictures, for remarks"), tr("Writes the number of the beat, its shot and the time over the pictures, so that people can say which one they mean.")}},
        {u"exportWatermark"_s, {tr("Such as “Draft”; together with beat, shot and timecode"), tr("Words that lie faintly over the whole film.")}},
        {u"exportBuildFirst"_s, {tr("Its price is in the button"), tr("Makes what is missing or stale, then exports. The export itself costs nothing.")}},
        {u"exportAsIs"_s, {tr("Gaps show the frame, or a slate"), tr("Exports the film without waiting for what is missing or stale.")}},
        {u"exportStart"_s, {tr("It goes on while you work"), tr("Writes the file. A line at the bottom shows how far it is.")}},
        {u"exportCancel"_s, {tr("Nothing is written (Esc)"), tr("Leaves without exporting.")}},
        {u"storyboardPaper"_s, {tr("A4, or Letter in North America"), tr("The size of the pages.")}},
        {u"storyboardPerPage"_s, {tr("Fewer leave more room for words"), tr("How many beats stand on one page, each with its picture and its words.")}},
        {u"storyboardExport"_s, {tr("Asks for the file's name"), tr("Writes the storyboard as a PDF.")}},
        {u"storyboardCancel"_s, {tr("Nothing is written (Esc)"), tr("Leaves without exporting.")}},
    };
}

ControlTexts::Table ControlTexts::dialogs()
{
    return {
        {u"actionFinderField"_s, {tr("A few letters of its name; Enter does it"), tr("Finds anything that can be done in Beatreel.")}},
        {u"actionFinderList"_s, {tr("Up and Down choose, Enter does it"), tr("The actions that have these letters, each with its key.")}},
        {u"versionList"_s, {tr("The newest first"), tr("The project as it was at earlier times. Each is a copy of its document; takes are never lost.")}},
        {u"goBack"_s, {tr("One step: undo brings the present version back"), tr("Gives the project the beats, words and choices that it had then.")}},
        {u"versionsCancel"_s, {tr("The project stays as it is (Esc)"), tr("Leaves without going back.")}},
        {u"storageList"_s, {tr("Enter opens one"), tr("The projects that somebody published to the storage.")}},
        {u"storageOpen"_s, {tr("Copies it into your folder of projects"), tr("Fetches the project with all its takes, and opens it.")}},
        {u"storageCancel"_s, {tr("Nothing is fetched (Esc)"), tr("Leaves without opening a project.")}},
        {u"aboutParts"_s, {{}, tr("What Beatreel is made with. Each library has a licence of its own, in the last column.")}},
        {u"whatsNewText"_s, {{}, tr("What this version can do that the ones before could not.")}},
        {u"reportText"_s, {{}, tr("What helps to find a fault: the version, the last messages, and how the project is built up.")}},
        {u"copyReport"_s, {{}, tr("Copies the whole report, to paste it where you write to us.")}},
        {u"saveReport"_s, {{}, tr("Saves the report, to attach it to a message.")}},
        {u"closeReport"_s, {{}, tr("Throws the report away. Nothing was sent.")}},
        {u"videosSearch"_s, {{}, tr("Shows only videos with these words in their name, brief, status or folder.")}},
        {u"videosGroups"_s, {tr("How many there are stands behind each"), tr("Shows all videos, or only those in progress, finished or failed.")}},
        {u"videosTable"_s, {tr("Enter opens one; a heading sorts by it"), tr("Every video that was built, here or on other computers of the studio, with status, progress and cost.")}},
        {u"videosOpen"_s, {{}, tr("Opens the project of the chosen video.")}},
        {u"videosRetry"_s, {{}, tr("Opens the project and makes what failed once more, after showing what it costs.")}},
        {u"videosReveal"_s, {{}, tr("Shows the project's folder in the file manager.")}},
        {u"videosDelete"_s, {{}, tr("Takes the video off the list, and its project to the trash if you wish. Asks first.")}},
        {u"videosAgain"_s, {tr("Reads the list once more"), tr("Asks the database again.")}},
        {u"videosEmptyAgain"_s, {tr("Reads the list once more"), tr("Asks the database again.")}},
        {u"videosShowAll"_s, {tr("Empties the search and the filter"), tr("Shows all videos again.")}},
        {u"handbookBack"_s, {{}, tr("Goes to the page that was open before this one.")}},
        {u"handbookForward"_s, {{}, tr("Goes to the page that was open before you went back.")}},
        {u"handbookSearch"_s, {{}, tr("Finds the pages of the handbook that have these words in them.")}},
        {u"handbookFound"_s, {tr("Enter opens the page at that place"), tr("The places in the handbook that have the words in them.")}},
        {u"handbookPages"_s, {tr("The pages in their order"), tr("The pages of the handbook. The first one leads to a film in five minutes.")}},
        {u"handbookText"_s, {{}, tr("The page itself. Links lead to other pages; Alt+Left goes back.")}},
    };
}

} // namespace beatreel
