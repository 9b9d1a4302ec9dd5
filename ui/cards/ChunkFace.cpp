// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cards/ChunkFace.h"

#include "core/base/Language.h"
#include "ui/cards/CardFace.h"
#include "ui/cards/StaleWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace beatreel {

namespace {

class ChunkWords
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::ChunkFace)

public:
    [[nodiscard]] static QString label(int number, int index)
    {
        return QStringLiteral("%1.%2").arg(number).arg(index + 1);
    }
    [[nodiscard]] static QString waitsForFrame() { return tr("Waits for its frame"); }
    [[nodiscard]] static QString waitsFor(const QString &clip) { return tr("Waits for %1").arg(clip); }
    [[nodiscard]] static QString queued(int place)
    {
        return place <= 1 ? tr("Queued, next") : tr("Queued, number %1").arg(place);
    }
    [[nodiscard]] static QString percent(double fraction)
    {
        return tr("%1 %", "progress").arg(static_cast<int>(fraction * 100));
    }
    [[nodiscard]] static QString left(std::chrono::seconds time) { return tr("%1 left").arg(clockText(time)); }
    [[nodiscard]] static QString elapsed(std::chrono::seconds time) { return clockText(time); }
    [[nodiscard]] static QString make() { return tr("Make clip"); }
    [[nodiscard]] static QString refresh() { return tr("Refresh"); }
    [[nodiscard]] static QString retry() { return tr("Retry"); }
    [[nodiscard]] static QString makeAgain() { return tr("Make again"); }
    [[nodiscard]] static QString gone() { return tr("File is gone"); }
    [[nodiscard]] static QString goneSentence() { return tr("The clip's file is gone. Put it back, or make it again."); }
    [[nodiscard]] static QString ownGoneSentence() { return tr("Your own file of this clip is gone. Put it back, or give another."); }
    [[nodiscard]] static QString pictureIsStale() { return tr("Picture is stale"); }
    [[nodiscard]] static QString pictureIsStaleSentence() { return tr("The picture that it begins from is stale."); }
    [[nodiscard]] static QString lockedSentence() { return tr("Locked: builds leave it alone."); }
    [[nodiscard]] static QString madeBy(const Take &take, const ModelCatalogue &models)
    {
        const Model *model = models.find(stepOf(take.slot.kind), take.model);
        return tr("Made by %1.", "model").arg(model ? model->name : take.model);
    }

    [[nodiscard]] static QString spokenState(const ChunkFace &face)
    {
        const QString price = spokenPrice(face.price);
        switch (face.state) {
        case ChunkState::Missing:
            return tr("not made yet, making it costs %1").arg(price);
        case ChunkState::Waiting:
        case ChunkState::Queued:
            return withinSentence(face.words);
        case ChunkState::Running:
            return tr("running, %1 percent").arg(static_cast<int>(face.fraction * 100));
        case ChunkState::Ready:
            return tr("ready");
        case ChunkState::Stale:
            return tr("stale: %1, refresh costs %2").arg(withinSentence(face.words), price);
        case ChunkState::Kept:
            return tr("stale, kept as it is");
        case ChunkState::Failed:
            return tr("failed: %1, retry costs %2").arg(withinSentence(face.words), price);
        case ChunkState::Lost:
            break;
        }
        return face.isRemakeable ? tr("failed: its file is gone, making it again costs %1").arg(price) : tr("failed: its file is gone");
    }
    [[nodiscard]] static QString clip(const QString &label) { return tr("Clip %1").arg(label); }
    [[nodiscard]] static QString locked() { return tr("locked"); }
};

int placeAmongTakes(const TakeCatalogue &catalogue, const Take &take)
{
    const QList<Take> takes = catalogue.takesOf(take.slot);
    return static_cast<int>(std::ranges::find(takes, take.id, &Take::id) - takes.begin()) + 1;
}

void judgeJob(ChunkFace &face, const OpenProject &open, const Workshop &workshop, int number, const Job &job)
{
    switch (job.state) {
    case Job::State::Failed:
        face.state = ChunkState::Failed;
        face.words = failureWord(job.error);
        face.sentences = {job.error.sentence};
        break;
    case Job::State::Running: {
        const auto now = open.parts().clock.steady();
        face.state = ChunkState::Running;
        face.fraction = job.fraction;
        const auto left = job.remaining(now);
        face.words = left ? ChunkWords::percent(job.fraction) : QString();
        face.after = left ? ChunkWords::left(*left)
                          : ChunkWords::elapsed(std::chrono::duration_cast<std::chrono::seconds>(now - job.started));
        break;
    }
    case Job::State::Queued:
        if (const auto before = workshop.waitsFor(face.slot)) {
            face.state = ChunkState::Waiting;
            face.words = before->kind == Slot::Kind::Frame ? ChunkWords::waitsForFrame()
                                                           : ChunkWords::waitsFor(ChunkWords::label(number, before->index));
        } else {
            face.state = ChunkState::Queued;
            face.words = ChunkWords::queued(workshop.placeInLine(face.slot));
        }
        break;
    default: // what is over is no job any more
        break;
    }
}

void judgeState(ChunkFace &face, const SlotState &state, const ModelCatalogue &models)
{
    if (state.waitsForUser) {
        face.state = ChunkState::Lost;
        face.isRemakeable = !state.shown || !state.shown->isUsersOwn();
        face.words = ChunkWords::gone();
        face.sentences = {face.isRemakeable ? ChunkWords::goneSentence() : ChunkWords::ownGoneSentence()};
    } else if (state.status == SlotStatus::Missing) {
        face.state = ChunkState::Missing;
    } else if (state.needsMaking) {
        const bool isOnlyUpstream = state.status == SlotStatus::Ready;
        face.state = ChunkState::Stale;
        face.words = isOnlyUpstream ? ChunkWords::pictureIsStale() : staleReason(state);
        face.sentences = isOnlyUpstream ? QStringList{ChunkWords::pictureIsStaleSentence()} : staleSentences(state, models);
    } else if (state.status == SlotStatus::Stale && !face.isLocked) {
        face.state = ChunkState::Kept;
        face.sentences = staleSentences(state, models);
    } else {
        face.state = ChunkState::Ready;
        face.sentences = {ChunkWords::madeBy(*state.shown, models)};
    }
}

} // namespace

bool ChunkFace::hasOffer() const
{
    if (isLocked)
        return false;
    return state == ChunkState::Missing || state == ChunkState::Stale || state == ChunkState::Failed || (state == ChunkState::Lost && isRemakeable);
}

QString ChunkFace::offerVerb() const
{
    switch (state) {
    case ChunkState::Failed:
        return ChunkWords::retry();
    case ChunkState::Missing:
        return ChunkWords::make();
    case ChunkState::Lost:
        return ChunkWords::makeAgain();
    default:
        return ChunkWords::refresh();
    }
}

QString ChunkFace::spoken() const
{
    QStringList parts{ChunkWords::clip(label)};
    if (isLocked)
        parts.append(ChunkWords::locked());
    parts.append(ChunkWords::spokenState(*this));
    if (state == ChunkState::Running && !after.isEmpty())
        parts.append(after);
    return parts.join(QStringLiteral(", "));
}

QString ChunkFace::tip() const
{
    return (QStringList{ChunkWords::clip(label)} + sentences).join(u'\n');
}

ChunkFace chunkFace(OpenProject &open, const Beat &beat, int number, int index)
{
    ChunkFace face;
    face.slot = Slot::clip(beat.id(), index);
    face.label = ChunkWords::label(number, index);
    face.isLocked = open.project().isLocked(face.slot);
    face.price = open.priceOf({face.slot});
    const SlotState *state = open.state(face.slot);
    if (state && state->shown && !state->waitsForUser) {
        face.clip = open.takes().path(*state->shown);
        face.slip = state->slip;
        face.crop = state->crop;
        face.take = placeAmongTakes(open.takes(), *state->shown);
    }
    if (const Job *job = open.workshop().job(face.slot)) {
        judgeJob(face, open, open.workshop(), number, *job);
        if (job->state == Job::State::Failed)
            face.price = open.priceOfAgain(face.slot);
    } else if (state) {
        judgeState(face, *state, open.parts().models);
        if (face.state == ChunkState::Lost)
            face.price = open.priceOfAgain(face.slot);
    }
    if (face.isLocked)
        face.sentences.prepend(ChunkWords::lockedSentence());
    return face;
}

} // namespace beatreel
