// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/CardFace.h"

#include "core/base/Language.h"
#include "core/story/ChunkPlan.h"
#include "ui/cards/StaleWords.h"
#include "ui/workspace/StoryWords.h"

#include <QCoreApplication>

namespace beatreel {

namespace {

class CardWords
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::CardFace)

public:
    [[nodiscard]] static QString percent(int number, int clip, double fraction)
    {
        return tr("%1.%2 %3 %", "clip of a beat, progress").arg(number).arg(clip).arg(static_cast<int>(fraction * 100));
    }
    [[nodiscard]] static QString clipWord(int number, int clip, const QString &word)
    {
        return tr("%1.%2 %3", "clip of a beat, its trouble").arg(number).arg(clip).arg(withinSentence(word));
    }
    [[nodiscard]] static QString stale() { return tr("Stale"); }
    [[nodiscard]] static QString gone() { return tr("File is gone"); }
    [[nodiscard]] static QString refresh() { return tr("Refresh"); }
    [[nodiscard]] static QString retry() { return tr("Retry"); }
    [[nodiscard]] static QString makeAgain() { return tr("Make again"); }
    [[nodiscard]] static QString goneSentence() { return tr("The picture's file is gone. Put it back, or make it again."); }
    [[nodiscard]] static QString ownGoneSentence() { return tr("Your own picture of this beat is gone. Put it back, or give another."); }
    [[nodiscard]] static QString sketch() { return tr("Sketch it"); }
    [[nodiscard]] static QString makeFrame() { return tr("Make frame"); }

    [[nodiscard]] static QString beat(const CardFace &face)
    {
        return tr("Beat %1, %2, %3 seconds from %4")
            .arg(face.number)
            .arg(face.name)
            .arg(face.duration.count())
            .arg(clockText(face.start));
    }
    [[nodiscard]] static QString rung(Rung rung)
    {
        switch (rung) {
        case Rung::None:
            return tr("no frame yet");
        case Rung::Sketch:
            return tr("sketch");
        case Rung::Frame:
            return tr("frame");
        case Rung::Clip:
            break;
        }
        return tr("clip");
    }
    /// How far up the ladder, for the tip.
    [[nodiscard]] static QString climbed(Rung rung)
    {
        switch (rung) {
        case Rung::None:
            return tr("No frame yet.");
        case Rung::Sketch:
            return tr("Sketch: the first step of three.");
        case Rung::Frame:
            return tr("Frame: the second step of three.");
        case Rung::Clip:
            break;
        }
        return tr("Clip: the last step of three.");
    }
    [[nodiscard]] static QString state(const CardFace &face)
    {
        const QString price = spokenPrice(face.price);
        switch (face.state) {
        case CardState::Stale:
            return tr("stale: %1, refresh costs %2").arg(withinSentence(face.reason), price);
        case CardState::Failed:
            return tr("failed: %1, retry costs %2").arg(withinSentence(face.reason), price);
        case CardState::Lost:
            return face.isRemakeable ? tr("failed: the file of its picture is gone, making it again costs %1").arg(price)
                                     : tr("failed: the file of its picture is gone");
        case CardState::Kept:
            return tr("stale, kept as it is");
        case CardState::Queued:
            return tr("frame queued");
        case CardState::Making:
            return tr("making its frame, %1 percent").arg(static_cast<int>(face.fraction * 100));
        case CardState::Ready:
        case CardState::NoFrame:
            break;
        }
        return {};
    }
    [[nodiscard]] static QString locked() { return tr("locked"); }
    [[nodiscard]] static QString frameLocked() { return tr("frame locked"); }
    [[nodiscard]] static QString frameLockedSentence() { return tr("The frame is locked: builds leave it alone."); }
    [[nodiscard]] static QString approval(Approval approval)
    {
        switch (approval) {
        case Approval::Open:
            return {};
        case Approval::Approved:
            return tr("approved");
        case Approval::ChangesWanted:
            break;
        }
        return tr("changes wanted");
    }
};

bool isHeldStale(const SlotState &state)
{
    return state.status == SlotStatus::Stale && state.isHeld;
}

void judgeFrame(CardFace &face, const OpenProject &open, const SlotState &frame, const Job *job)
{
    face.price = open.priceOfOne(frame.slot);
    if (job && job->state == Job::State::Failed) {
        face.state = CardState::Failed;
        face.reason = failureWord(job->error);
        face.sentences = {job->error.sentence};
    } else if (job) {
        face.state = job->state == Job::State::Running ? CardState::Making : CardState::Queued;
        face.fraction = job->fraction;
    } else if (frame.waitsForUser) {
        face.state = CardState::Lost;
        face.isRemakeable = !frame.shown || !frame.shown->isUsersOwn();
        face.reason = CardWords::gone();
        face.sentences = {face.isRemakeable ? CardWords::goneSentence() : CardWords::ownGoneSentence()};
    } else if (frame.status == SlotStatus::Missing) {
        face.state = CardState::NoFrame;
    } else if (frame.needsMaking) {
        face.state = CardState::Stale;
        face.reason = frame.status == SlotStatus::Lost ? CardWords::gone() : staleReason(frame);
        face.sentences = staleSentences(frame, open.parts().models);
        face.price = open.priceOf(open.dueSlots(face.beat));
    } else if (isHeldStale(frame) && !face.isFrameLocked) {
        face.state = CardState::Kept;
        face.sentences = staleSentences(frame, open.parts().models);
    }
}

/// The clip that most wants to be told of: failed before running before stale.
void judgeClips(CardFace &face, OpenProject &open, int clips)
{
    int rank = 0;
    const auto note = [&](int newRank, Icon icon, const QString &words) {
        if (newRank <= rank)
            return;
        rank = newRank;
        face.clipIcon = icon;
        face.clipNote = words;
        face.isClipFailed = icon == Icon::Failed;
    };
    for (int k = 0; k < clips; ++k) {
        const Slot clip = Slot::clip(face.beat, k);
        const SlotState *state = open.state(clip);
        if (const Job *job = open.workshop().job(clip)) {
            if (job->state == Job::State::Failed)
                note(3, Icon::Failed, CardWords::clipWord(face.number, k + 1, failureWord(job->error)));
            else if (job->state == Job::State::Running)
                note(2, Icon::Camera, CardWords::percent(face.number, k + 1, job->fraction));
        } else if (state && state->status == SlotStatus::Stale && state->needsMaking && !face.isLocked) {
            note(1, Icon::Stale, CardWords::clipWord(face.number, k + 1, CardWords::stale()));
        }
    }
}

Rung rungOf(const OpenProject &open, const SlotState &frame, int clips)
{
    if (!frame.shown)
        return Rung::None;
    for (int k = 0; k < clips; ++k) {
        const SlotState *clip = open.state(Slot::clip(frame.slot.beat, k));
        if (!clip || !clip->shown)
            return frame.shown->provider == QStringLiteral("offline") ? Rung::Sketch : Rung::Frame;
    }
    return Rung::Clip;
}

} // namespace

bool CardFace::hasOffer() const
{
    if (isLocked || isFrameLocked)
        return false;
    return state == CardState::Stale || state == CardState::Failed || state == CardState::NoFrame || (state == CardState::Lost && isRemakeable);
}

QString CardFace::offerVerb() const
{
    switch (state) {
    case CardState::Failed:
        return CardWords::retry();
    case CardState::Lost:
        return CardWords::makeAgain();
    case CardState::NoFrame:
        return isSketch ? CardWords::sketch() : CardWords::makeFrame();
    default:
        return CardWords::refresh();
    }
}

QString CardFace::spoken() const
{
    QStringList parts{CardWords::beat(*this), CardWords::rung(rung)};
    for (const QString &part : {isLocked ? CardWords::locked() : isFrameLocked ? CardWords::frameLocked() : QString(), CardWords::state(*this),
                                CardWords::approval(approval), clipNote}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(", "));
}

QString CardFace::tip() const
{
    return (QStringList{name, CardWords::climbed(rung)} + sentences).join(u'\n');
}

QList<Slot> offeredSlots(const OpenProject &open, const CardFace &face)
{
    return face.state == CardState::Stale ? open.dueSlots(face.beat) : QList<Slot>{Slot::frame(face.beat)};
}

CardFace cardFace(OpenProject &open, qsizetype index, Seconds start)
{
    const Project &project = open.project();
    const Beat &beat = project.beats[index];
    CardFace face;
    face.beat = beat.id();
    face.number = static_cast<int>(index) + 1;
    face.start = start;
    face.duration = beat->spec.duration;
    face.name = beat->spec.name;
    face.shot = shotWord(beat->spec.shotType);
    face.movement = movementWord(beat->spec.cameraMovement);
    face.energy = beat->spec.energy;
    face.approval = beat->approval;
    face.isLocked = beat->isLocked;
    face.isFrameLocked = project.isLocked(Slot::frame(face.beat));
    face.prompt = fillPrompt(beat->spec.promptTemplate, project.product, project.style);
    face.voiceOver = beat->voiceOver;
    face.onScreenWords = beat->onScreenWords;
    face.notes = beat->notes;
    const Model *model = open.parts().models.find(PipelineStep::Frame, beat->frameModel.isEmpty() ? project.models.frames : beat->frameModel);
    face.isSketch = model && model->provider == QStringLiteral("offline");

    const int clips = chunksIn(face.duration);
    const Slot slot = Slot::frame(face.beat);
    if (const SlotState *frame = open.state(slot)) {
        if (frame->shown && !frame->waitsForUser)
            face.picture = open.takes().path(*frame->shown);
        face.rung = rungOf(open, *frame, clips);
        judgeFrame(face, open, *frame, open.workshop().job(slot));
    }
    if (face.isFrameLocked && !face.isLocked)
        face.sentences.prepend(CardWords::frameLockedSentence());
    judgeClips(face, open, clips);
    return face;
}

} // namespace beatreel
