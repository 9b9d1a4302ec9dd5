// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/ControlTexts.h"

#include "ui/common/ActionIds.h"

// What is planned and chosen for the whole film: the brief, the plans, the look, the library.

namespace beatreel {

using namespace actions;
using namespace Qt::StringLiterals;

ControlTexts::Table ControlTexts::all()
{
    Table all = planning();
    for (const Table &part : {look(), library(), film(), beat(), overlays(), takes(), jobs(), window(), settings(), services(), exports(), dialogs()})
        all.insert(part);
    return all;
}

ControlTexts::Table ControlTexts::planning()
{
    return {
        {u"briefPrompt"_s, {tr("Product, length, mood, what happens: a sentence or two"),
                            tr("What the ad is about, in your own words. The plan takes the product, the length, the style and the story from it.")}},
        {u"briefLength"_s, {tr("How long the film is to be; goes before what the brief says"),
                            tr("The length that the plan aims at. Without a choice it is what the brief says, or 30 seconds.")}},
        {u"briefSeed"_s, {{}, tr("The number that decides where several plans would fit. Keep it to get the same film again, change it for another one.")}},
        {u"rollSeed"_s, {tr("Another seed: another plan of the same brief"), tr("Puts in a number by chance, so that planning gives another film from the same words.")}},
        {u"briefCreativity"_s, {tr("Left keeps to the proven sequence, right roams"),
                                tr("How far a plan may go from the usual sequence of such ads. Strict gives what is proven, free gives surprises.")}},
        {u"addReferences"_s, {{}, tr("Pictures of the product or of a style that the frames are to follow. Models that cannot see pictures leave them aside.")}},
        {u"removeReference"_s, {{}, tr("Takes the picture off the brief. Its file stays where it is.")}},
        {u"briefModels"_s, {tr("What plans this brief and makes the film"), tr("The models of plan, frames, clips and music, in this order. New projects take those of the settings, page Models; an open one has its own, in the section Models of the panel Brief.")}},
        {u"planOffline"_s, {tr("The built-in planner, without a network"), tr("Plans this brief with the built-in planner in the place of the model that failed.")}},
        {u"plansOffline"_s, {tr("The built-in planner, without a network"), tr("Makes the three plans with the built-in planner in the place of the model that failed.")}},
        {u"plan"_s, {{}, tr("Makes three plans from the brief, to choose one or to mix them. Frames and clips are made later.")}},
        {u"openSample"_s, {{}, tr("An ad with its beats, frames, clips and music. Changes to it stay; pressing this again opens the same one.")}},
        {u"cancelPlanning"_s, {tr("The brief stays as it is"), tr("Stops waiting for the plan. What a model was already asked for may still be billed.")}},
        {u"startAllVideos"_s, {tr("Every video that was ever built, also on other computers"), {}, kAllVideos}},
        {u"browseProjects"_s, {tr("A project's folder, or its .beatreel file"), {}, kOpen}},
        {u"recentProject"_s, {{}, tr("A project that was open before, and what waits in it. Press it to open it.")}},
        {u"removeRecent"_s, {tr("Its files stay where they are"), tr("Forgets the project here. Nothing of it is deleted.")}},
        {u"sampleBrief"_s, {tr("Free, and made on this computer"), tr("A brief to start from. Pressing it plans the film, begins a project with it and sketches its frames.")}},
        {u"planAgain"_s, {tr("Shows first what would become of your beats"), tr("Plans the changed brief. Locked beats stay; nothing changes before you press Apply.")}},
        {u"comparePlans"_s, {tr("Side by side, to take one or drag beats from another"), tr("Makes three plans of the brief and shows them beside each other.")}},
        {u"applyPlan"_s, {tr("One step: undo brings the beats of before back"), tr("Replaces the beats by those of the plan. Locked beats stay, and takes that still fit are kept.")}},
        {u"discardPlan"_s, {tr("The film stays as it is"), tr("Throws the plan away.")}},
        {u"planSpread"_s, {tr("By creativity, or by chance"), tr("In what the three plans differ: in how freely they are planned, or only in their seed.")}},
        {u"planBeats"_s, {tr("Drag a beat to another plan to mix them"), tr("The beats of this plan in their order. One that you drag to another plan is copied into that one.")}},
        {u"planColumn"_s, {{}, tr("One of the plans: its beats, and what a full build of it costs. Left and Right go to the other plans.")}},
        {u"takePlan"_s, {tr("Its beats become the film's"), tr("Makes the film's beats from this plan. In a new project with the built-in models all frames are sketched at once; what costs money waits until you build it.")}},
        {u"leavePlans"_s, {tr("The project stays as it was (Esc)"), tr("Goes back without taking a plan.")}},
        {u"projectModel-plan"_s, {tr("Plans the brief; used when you plan again"), tr("Which model turns the brief into beats. The built-in planner is free and needs no network.")}},
        {u"projectModel-frame"_s, {tr("Another one makes the frames stale"), tr("Which model draws the frames. A beat can have its own, in the inspector.")}},
        {u"projectModel-clip"_s, {tr("Another one makes the clips stale"), tr("Which model turns frames into moving clips. A beat can have its own, in the inspector.")}},
        {u"projectModel-music"_s, {tr("Another one makes the music stale"), tr("Which model makes the film's music; none of them, or your own file, is possible too.")}},
        {u"musicWords"_s, {tr("The model for plans looks at the frames and describes the music"), tr("Lets the planning model write what the music's model is asked for, from the frames. Without it, mood and beats decide.")}},
        {u"sectionHeader"_s, {tr("Folds this section, or unfolds it"), tr("Folds what stands below away to make room, or unfolds it again.")}},
        {u"set-draft"_s, {{}, tr("Chooses the free, built-in models for everything at once.")}},
        {u"set-economy"_s, {{}, tr("Chooses the cheapest paid models for plans, frames and clips at once, and the built-in score.")}},
        {u"set-standard"_s, {{}, tr("Chooses paid models of middle price for everything at once.")}},
        {u"set-best"_s, {{}, tr("Chooses the models with the best pictures, at the highest price, at once.")}},
    };
}

ControlTexts::Table ControlTexts::look()
{
    const QString word = tr("Choose a word or write your own");
    return {
        {u"look.product"_s, {tr("The name that prompts put in the place of {product_name}"), tr("What the ad sells. Every prompt that names the product changes with it.")}},
        {u"look.category"_s, {tr("What kind of thing it is; sketches draw it by this"), tr("The kind of product. Sketches show the thing and its place by it, and the library's filter offers it first. Another kind makes the frames stale.")}},
        {u"look.archetype"_s, {tr("The structure of the whole film"), tr("How the film is built: which beats open it, carry it and close it, and how its energy runs. Another one leaves the beats as they are; the timeline shows its energy curve behind theirs.")}},
        {u"look.aesthetic"_s, {word, tr("The style of all pictures and of the music, in a few words.")}},
        {u"look.mood"_s, {word, tr("The feeling of the film. Frames, clips and music follow it.")}},
        {u"look.lighting"_s, {word, tr("The light that all frames share.")}},
        {u"addColour"_s, {{}, tr("Adds a colour to the palette. Three to five work best.")}},
        {u"coloursFromPicture"_s, {{}, tr("Takes the main colours of a picture of yours, such as a photograph of the product.")}},
        {u"applyLook"_s, {{}, tr("Gives all beats that are not locked the changed look. The bar says what goes stale and what refreshing it costs; nothing is made yet.")}},
        {u"discardLook"_s, {{}, tr("Throws away what was changed here and not applied.")}},
    };
}

ControlTexts::Table ControlTexts::library()
{
    const QString place = tr("Shows only templates that usually stand there");
    const QString placed = tr("Narrows the list to templates for this place in a film. Others can be used there too.");
    return {
        {u"librarySearch"_s, {tr("By name, shot, action or words of the prompt"), tr("Shows only the templates that have these words in them.")}},
        {u"libraryFilter"_s, {{}, tr("Narrows the templates to those for a product, an energy or a length.")}},
        {u"libraryClear"_s, {tr("Shows all templates again"), tr("Empties the search and takes all filters off.")}},
        {u"chipAll"_s, {tr("Shows templates for every place"), tr("Shows the templates without regard to where in a film they usually stand.")}},
        {u"chipOpening"_s, {place, placed}},
        {u"chipMiddle"_s, {place, placed}},
        {u"chipClosing"_s, {place, placed}},
        {u"chipOwn"_s, {tr("Shows only those that you made"), tr("Narrows the list to templates of your own, which you save from beats.")}},
        {u"libraryView"_s, {{}, tr("The templates that beats are made from. Drag one into the film, or press Enter to add it behind the selected beat.")}},
        {u"templateName"_s, {tr("Any words; the library writes them with small letters, digits and _"), tr("How the template is called in the library and in plans. It cannot change later.")}},
        {u"templatePrompt"_s, {tr("{product_name} and the like are filled in for each film"), tr("What the picture shows. Words in braces are replaced by those of the film's look.")}},
        {u"insert.{product_name}"_s, {{}, tr("Puts a place into the prompt that each film fills with its product.")}},
        {u"insert.{style_aesthetic}"_s, {{}, tr("Puts a place into the prompt that each film fills with its style.")}},
        {u"insert.{setting}"_s, {{}, tr("Puts a place into the prompt that each film fills with its setting.")}},
        {u"templateLength"_s, {tr("What a new beat of it begins with"), tr("The length of beats made from this template. Each can be changed later.")}},
        {u"templateEnergy"_s, {tr("How lively it is: where in the film's curve it fits"), tr("How lively the beat is. Planners place it by this, and the music follows it.")}},
        {u"templatePosition"_s, {tr("Where planners may place it"), tr("Where in a film it usually stands: at the start, in the middle or at the end.")}},
        {u"templateShot"_s, {tr("How the camera is placed"), tr("How near the camera is and from where it looks. It goes into the prompt of the frame.")}},
        {u"templateMovement"_s, {tr("How the camera moves in the clip"), tr("How the camera moves. It goes into the prompt of the clips.")}},
        {u"templateAction"_s, {tr("The kind of scene, for the sketch and for searching"), tr("What happens in the picture. The built-in artist draws by it.")}},
        {u"productAll"_s, {tr("Offered for every product"), tr("Lets planners use the template for every kind of product.")}},
        {u"templateProducts"_s, {tr("Offered for products of this kind"), tr("For which kinds of product planners may use the template.")}},
        {u"productOthers"_s, {tr("Further kinds, with commas between them"), tr("Kinds of product that the shipped templates do not know.")}},
        {u"templateSave"_s, {tr("It appears under Own in the library"), tr("Writes the template to your own library, for this and all other projects.")}},
        {u"templateCancel"_s, {tr("Nothing is saved (Esc)"), tr("Leaves without saving the template.")}},
    };
}

} // namespace beatreel
