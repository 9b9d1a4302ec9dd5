// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/MusicFace.h"

#include "core/base/Language.h"
#include "ui/cards/StaleWords.h"
#include "ui/common/Plate.h"

#include <QCoreApplication>

#include <algorithm>

namespace beatreel {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::MusicFace)

public:
    [[nodiscard]] static QString none() { return tr("No music"); }
    [[nodiscard]] static QString noneSentence() { return tr("The film has no music. Choose some under Models."); }
    [[nodiscard]] static QString missing() { return tr("No music yet"); }
    [[nodiscard]] static QString making(double fraction) { return tr("Music %1 %").arg(static_cast<int>(fraction * 100)); }
    [[nodiscard]] static QString queued() { return tr("Music queued"); }
    [[nodiscard]] static QString named(const QString &name, double bpm, const QString &price)
    {
        return bpm > 0 ? tr("%1, %2 bpm, %3", "music: source, tempo, price").arg(name).arg(bpm).arg(price)
                       : tr("%1, %2", "music: source, price").arg(name, price);
    }
    [[nodiscard]] static QString own(const QString &file) { return tr("Own track, %1").arg(file); }
    [[nodiscard]] static QString stale(const QString &reason) { return tr("Music: %1").arg(withinSentence(reason)); }
    [[nodiscard]] static QString muted(const QString &words) { return tr("%1, muted", "music").arg(words); }
    [[nodiscard]] static QString gain(const QString &words, double decibels)
    {
        return tr("%1, %2 dB", "music, gain").arg(words, (decibels > 0 ? QStringLiteral("+") : QString()) + QString::number(decibels));
    }
    [[nodiscard]] static QString gone() { return tr("The music's file is gone"); }
    [[nodiscard]] static QString makeAgain() { return tr("Make again"); }
    [[nodiscard]] static QString make() { return tr("Make music"); }
    [[nodiscard]] static QString refresh() { return tr("Refresh"); }
    [[nodiscard]] static QString retry() { return tr("Retry"); }
};

double bpmOf(const Take &take)
{
    return take.parameters.value(QStringLiteral("bpm")).toDouble();
}

QString withLevels(const QString &words, const MusicLevels &levels)
{
    if (levels.isMuted)
        return Words::muted(words);
    return levels.gainDb != 0 ? Words::gain(words, levels.gainDb) : words;
}

QString nameOf(const Take &take, const ModelCatalogue &models)
{
    if (take.isUsersOwn())
        return Words::own(take.parameters.value(QStringLiteral("name")).toString());
    const Model *model = models.find(PipelineStep::Music, take.model);
    return Words::named(model ? model->name : take.model, bpmOf(take), priceText(Price::exact(take.costUsd)));
}

} // namespace

bool MusicFace::hasOffer() const
{
    const bool isRemakeableLost = state == MusicState::Lost && isRemakeable;
    return !isLocked && (state == MusicState::Missing || state == MusicState::Stale || state == MusicState::Failed || isRemakeableLost);
}

QString MusicFace::offerVerb() const
{
    switch (state) {
    case MusicState::Missing:
        return Words::make();
    case MusicState::Failed:
        return Words::retry();
    case MusicState::Lost:
        return Words::makeAgain();
    default:
        return Words::refresh();
    }
}

Icon MusicFace::icon() const
{
    switch (state) {
    case MusicState::Stale:
        return Icon::Stale;
    case MusicState::Kept:
        return Icon::Pin;
    case MusicState::Failed:
    case MusicState::Lost:
        return Icon::Failed;
    default:
        return Icon::Music;
    }
}

QColor MusicFace::iconColour() const
{
    // Plates are dark in every theme.
    if (state == MusicState::Stale)
        return Theme::dark().stale;
    return state == MusicState::Failed || state == MusicState::Lost ? Theme::dark().failed : QColor();
}

QString MusicFace::spoken() const
{
    return (QStringList{words} + sentences).join(QStringLiteral(". "));
}

MusicFace musicFace(OpenProject &open)
{
    MusicFace face;
    const SlotState *state = open.state(Slot::music());
    if (!state) {
        face.words = Words::none();
        face.sentences = {Words::noneSentence()};
        return face;
    }
    face.price = open.priceOfOne(Slot::music());
    face.isLocked = open.project().isLocked(Slot::music());
    face.isMuted = open.project().music.levels.isMuted;
    if (state->shown && !state->waitsForUser) {
        face.sound = open.takes().path(*state->shown);
        face.bpm = bpmOf(*state->shown);
    }
    if (const Job *job = open.workshop().job(Slot::music())) {
        face.state = job->state == Job::State::Failed ? MusicState::Failed : MusicState::Making;
        face.fraction = job->fraction;
        if (job->state == Job::State::Failed) {
            face.words = failureWord(job->error);
            face.sentences = {job->error.sentence};
        } else {
            face.words = job->state == Job::State::Running ? Words::making(job->fraction) : Words::queued();
        }
    } else if (state->waitsForUser) {
        face.state = MusicState::Lost;
        face.isRemakeable = !state->shown || !state->shown->isUsersOwn();
        face.words = Words::gone();
    } else if (state->status == SlotStatus::Missing) {
        face.state = MusicState::Missing;
        face.words = Words::missing();
    } else if (state->needsMaking) {
        face.state = MusicState::Stale;
        face.words = Words::stale(staleReason(*state));
        face.sentences = staleSentences(*state, open.parts().models);
    } else {
        face.state = state->status == SlotStatus::Stale ? MusicState::Kept : MusicState::Ready;
        face.words = withLevels(nameOf(*state->shown, open.parts().models), open.project().music.levels);
    }
    return face;
}

std::chrono::milliseconds fadeOutOf(const OpenProject &open)
{
    const SlotSettings &music = open.project().music;
    if (music.levels.fadeOut)
        return *music.levels.fadeOut;
    const SlotState *state = open.state(Slot::music());
    const bool endsByItself = state && state->shown && state->shown->provider == QStringLiteral("offline") && music.slip.count() == 0;
    const std::chrono::milliseconds length = open.project().duration();
    return endsByItself ? std::chrono::milliseconds(0) : std::min(std::chrono::milliseconds(2000), length / 4);
}

ButtonFace musicOfferFace(const MusicFace &face)
{
    ButtonFace button;
    button.verb = face.offerVerb();
    button.price = priceText(face.price);
    button.size = ButtonSize::Small;
    if (face.state == MusicState::Stale)
        button.look = ButtonLook::Stale;
    else if (face.state == MusicState::Failed || face.state == MusicState::Lost)
        button.look = ButtonLook::Failed;
    return button;
}

MusicParts musicParts(const QRect &area, int viewWidth, const MusicFace &face, const Appearance &appearance)
{
    constexpr int kInset = 6;
    const QRect seen = area.intersected(QRect(0, area.top(), viewWidth, area.height())).adjusted(kInset, 0, -kInset, 0);
    MusicParts parts;
    QSize plate = plateSize({{}, face.words, face.icon(), {}}, appearance);
    plate.setWidth(std::min(plate.width(), std::max(seen.width(), 0)));
    const int top = area.top() + (area.height() - plate.height()) / 2;
    parts.plate = QRect(QPoint(seen.left(), face.hasOffer() ? top : area.top() + kInset), plate);
    if (face.hasOffer()) {
        const QSize offer = faceSize(musicOfferFace(face), appearance);
        const QRect place(parts.plate.right() + 8, area.top() + (area.height() - offer.height()) / 2, offer.width(), offer.height());
        if (place.right() <= seen.right())
            parts.offer = place;
    }
    return parts;
}

} // namespace beatreel
