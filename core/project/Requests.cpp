// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/Requests.h"

#include "core/generate/Prompts.h"

namespace beatreel {

namespace {

SpecBeat withoutPlace(const SpecBeat &beat)
{
    SpecBeat bare;
    bare.templateId = beat.templateId;
    bare.shotType = beat.shotType;
    bare.action = beat.action;
    bare.promptTemplate = beat.promptTemplate;
    bare.cameraMovement = beat.cameraMovement;
    bare.typicalPosition = beat.typicalPosition;
    bare.compatibleProducts = beat.compatibleProducts;
    bare.energy = beat.energy;
    return bare;
}

} // namespace

FrameRequest frameRequest(const Project &project, const Beat &beat)
{
    FrameRequest request;
    request.beat = withoutPlace(beat->spec);
    request.beat.cameraMovement.clear();
    request.product = project.product;
    request.style = project.style;
    request.format = project.format;
    request.seed = beatSeed(project, beat);
    request.prompt = framePrompt(beat->spec, project.product, project.style);
    request.negativePrompt = frameNegativePrompt();
    request.references = project.brief.references;
    return request;
}

ClipRequest clipRequest(const Project &project, const Beat &beat, int indexInBeat)
{
    ClipRequest request;
    request.beat = withoutPlace(beat->spec);
    request.format = project.format;
    request.seed = beatSeed(project, beat);
    request.prompt = fillPrompt(beat->spec.promptTemplate, project.product, project.style);
    request.indexInBeat = indexInBeat;
    return request;
}

MusicRequest musicRequest(const Project &project)
{
    MusicRequest request;
    request.spec.requestedDuration = project.duration();
    request.spec.style.mood = project.style.mood;
    request.spec.style.aesthetic = project.style.aesthetic;
    for (const Beat &beat : project.beats) {
        SpecBeat bare;
        bare.duration = beat->spec.duration;
        bare.energy = beat->spec.energy;
        request.spec.beats.append(bare);
    }
    request.spec.layOut();
    request.seed = project.brief.seed;
    request.prompt = musicPrompt(project.style);
    request.wordsBy = project.models.musicWords;
    return request;
}

QList<KeptBeat> keptBeats(const Project &project)
{
    const Spec spec = project.spec();
    QList<KeptBeat> kept;
    for (qsizetype i = 0; i < spec.beats.size(); ++i) {
        if (project.beats[i]->isLocked)
            kept.append({spec.beats[i], static_cast<int>(i) + 1});
    }
    return kept;
}

} // namespace beatreel
