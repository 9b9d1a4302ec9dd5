// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/SlotState.h"

#include "core/generate/Inputs.h"
#include "core/project/Requests.h"
#include "core/story/ChunkPlan.h"

namespace beatreel {

namespace {

/// What the document says of a slot, looked up once.
struct Place
{
    const Beat *beat = nullptr; ///< nullptr for music and for beats that do not exist
    SlotSettings settings;
    bool isLocked = false;

    [[nodiscard]] QString ownModel(Slot::Kind kind) const { return beat ? (*beat)->ownModel(kind) : QString(); }
};

Place placeOf(const Project &project, const Beat *beat, const Slot &slot)
{
    if (slot.kind == Slot::Kind::Music)
        return {nullptr, project.music, project.music.isLocked};
    if (!beat)
        return {};
    const SlotSettings settings = slot.kind == Slot::Kind::Frame ? (*beat)->frame : (*beat)->clips.value(slot.index);
    return {beat, settings, settings.isLocked || (*beat)->isLocked};
}

QList<Take> takesAt(const TakeCatalogue &catalogue, const Beat *beat, const Slot &slot)
{
    QList<Take> takes;
    if (beat) {
        for (auto it = (*beat)->takesFrom.rbegin(); it != (*beat)->takesFrom.rend(); ++it)
            takes += catalogue.takesOf({slot.kind, *it, slot.index});
    }
    return takes + catalogue.takesOf(slot);
}

bool isTrashed(const TakeMarks &marks, const Take &take)
{
    return marks.value(take.id).isTrashed;
}

QList<Take> outOfTrash(QList<Take> takes, const TakeMarks &marks)
{
    if (!marks.isEmpty())
        takes.removeIf([&](const Take &take) { return isTrashed(marks, take); });
    return takes;
}

/// Whether the clips before are one unbroken move over the beat's frame, each exactly what is wanted now.
bool isOneMove(const QList<SlotState> &before)
{
    return std::all_of(before.begin() + 1, before.end(), [](const SlotState &clip) {
        return clip.shown && !clip.wanted.isEmpty() && clip.shown->fingerprint == clip.wanted && clip.slip.count() == 0
            && clip.crop.isDefault();
    });
}

/// What a take is to be made from; no inputs while what it depends on is missing.
struct Wanted
{
    QJsonObject inputs;
    int chunks = 1; ///< SlotState::chunks
};

/// Whether the clip holds the film of the next chunk too: as it will when it is made, else as what it shows
/// does.
bool holdsNext(const SlotState &clip)
{
    if (clip.slot.kind != Slot::Kind::Clip)
        return false;
    return clip.needsMaking ? clip.chunks == 2
                            : clip.shown && clipRequestFrom(clip.shown->inputs).chunks == 2;
}

Wanted wantedClip(const Project &project, const TakeCatalogue &catalogue,
                  const GeneratorIdentities &identities, const Slot &slot, const Place &place,
                  const QList<SlotState> &before)
{
    const GeneratorIdentity camera = identities.of(slot.kind, place.ownModel(slot.kind));
    const ClipSource source = clipSource(camera, before);
    if (holdsNext(before.last()))
        return {source.take ? inputsOfCut(source, project.format) : QJsonObject(), 0};
    ClipRequest request = clipRequest(project, *place.beat, slot.index);
    const bool mayHoldNext = camera.parameters.value(QStringLiteral("chunks_per_clip")).toInt(1) > 1;
    const bool isNextThere = slot.index + 1 < chunksIn((*place.beat)->spec.duration);
    request.chunks = mayHoldNext && isNextThere ? 2 : 1;
    if (!source.take)
        return {{}, request.chunks};
    if (source.goesOnInFrame)
        request.beatFrame = QStringLiteral("set");
    const Wanted wanted{inputsOf(request, camera, source.key()), request.chunks};
    if (!mayHoldNext)
        return wanted;
    // The beat may have been shorter or longer when it was paid for.
    request.chunks = 3 - request.chunks;
    const Wanted other{inputsOf(request, camera, source.key()), request.chunks};
    const auto isMade = [takes = takesAt(catalogue, place.beat, slot)](const Wanted &clip) {
        return std::ranges::find(takes, fingerprintOf(clip.inputs), &Take::fingerprint) != takes.end();
    };
    return !isMade(wanted) && isMade(other) ? other : wanted;
}

Wanted wantedOf(const Project &project, const TakeCatalogue &catalogue, const GeneratorIdentities &identities,
                const Slot &slot, const Place &place, const QList<SlotState> &before)
{
    if (slot.kind == Slot::Kind::Music)
        return {inputsOf(musicRequest(project), identities.music), std::max(1, chunksIn(project.duration()))};
    if (!place.beat)
        return {};
    if (slot.kind == Slot::Kind::Clip)
        return wantedClip(project, catalogue, identities, slot, place, before);
    return {
        inputsOf(frameRequest(project, *place.beat), identities.of(slot.kind, place.ownModel(slot.kind)))};
}

/// The newest take with the wanted inputs that is no newer than what was asked for; else the oldest after it,
/// which is left when "again" was undone.
std::optional<Take> takeThatFits(const QList<Take> &takes, const Fingerprint &wanted, int number)
{
    std::optional<Take> best;
    const auto isBetter = [&](const Take &a, const Take &b) {
        const bool isAsked = a.number <= number;
        if (isAsked != (b.number <= number))
            return isAsked;
        return isAsked ? a.number >= b.number : a.number < b.number;
    };
    for (const Take &take : takes) {
        const bool isFitting = !wanted.isEmpty() && take.fingerprint == wanted && !take.isUsersOwn();
        if (isFitting && (!best || isBetter(take, *best)))
            best = take;
    }
    return best;
}

/// The newest take that can be shown although it is stale. The user's own files show only where they are
/// chosen. What is lost shows only where the slot is to stay as it is.
std::optional<Take> newestOther(const QList<Take> &takes, const TakeCatalogue &catalogue, bool mayBeLost)
{
    const auto find = [&](auto isGood) {
        const auto it = std::find_if(takes.rbegin(), takes.rend(), isGood);
        return it == takes.rend() ? std::nullopt : std::optional(*it);
    };
    const auto intact = find([&](const Take &take) { return !take.isUsersOwn() && catalogue.isIntact(take); });
    return intact || !mayBeLost ? intact : find([](const Take &take) { return !take.isUsersOwn(); });
}

/// Works out one slot's state, in the order of its functions.
class Judgement
{
public:
    Judgement(const TakeCatalogue &catalogue, const TakeMarks &marks, const Place &place, SlotState state,
              bool isUpstreamChanging)
        : m_catalogue(catalogue), m_marks(marks), m_place(place), m_settings(place.settings), m_state(std::move(state)),
          m_isUpstreamChanging(isUpstreamChanging),
          m_isKept(!m_settings.keptFor.isEmpty() && m_settings.keptFor == m_state.wanted && !isUpstreamChanging)
    {
    }

    SlotState run()
    {
        choose();
        judge();
        decide();
        return m_state;
    }

private:
    [[nodiscard]] bool isChosen() const { return !m_settings.choice.isEmpty(); }

    void choose()
    {
        const QList<Take> all = takesAt(m_catalogue, m_place.beat, m_state.slot);
        if (isChosen()) {
            m_state.shown = m_catalogue.find(m_settings.choice);
        } else {
            const QList<Take> takes = outOfTrash(all, m_marks);
            m_state.shown = takeThatFits(takes, m_state.wanted, m_settings.takeNumber);
            if (!m_state.shown)
                m_state.shown = newestOther(takes, m_catalogue, m_place.isLocked || m_isKept);
        }
        m_fits = m_state.shown && !m_state.wanted.isEmpty() && m_state.shown->fingerprint == m_state.wanted;
        m_isIntact = m_state.shown && m_catalogue.isIntact(*m_state.shown);
        const bool isAgainMeant = m_settings.againFor.isEmpty() || m_settings.againFor == m_state.wanted;
        m_isAskedAnew = m_fits && !isChosen() && isAgainMeant && m_state.shown->number < m_settings.takeNumber
                        && !wasThrownAway(all);
        m_state.number = m_fits && !m_isAskedAnew ? m_state.shown->number : nextNumber(all);
        // Nobody waits for a lost take in whose place another was asked for.
        if (m_isAskedAnew && !m_isIntact && !m_place.isLocked)
            m_state.shown.reset();
    }

    /// What was asked for last came, and is in the trash.
    [[nodiscard]] bool wasThrownAway(const QList<Take> &takes) const
    {
        return std::ranges::any_of(takes, [this](const Take &take) {
            return take.fingerprint == m_state.wanted && take.number >= m_settings.takeNumber
                   && isTrashed(m_marks, take);
        });
    }

    /// Of the take to be made: none in the trash has it, or making it would only find that one.
    [[nodiscard]] int nextNumber(const QList<Take> &takes) const
    {
        int number = m_settings.takeNumber;
        const auto isTaken = [&](const Take &take) {
            return take.fingerprint == m_state.wanted && take.number == number && isTrashed(m_marks, take);
        };
        while (!m_state.wanted.isEmpty() && std::ranges::any_of(takes, isTaken))
            ++number;
        return number;
    }

    void judge()
    {
        if (!m_state.shown)
            m_state.status = isChosen() ? SlotStatus::Lost : SlotStatus::Missing;
        else if (!m_isIntact)
            m_state.status = SlotStatus::Lost;
        else if (m_state.shown->isUsersOwn())
            m_state.status = SlotStatus::Ready;
        else
            m_state.status = m_fits && !m_isAskedAnew ? SlotStatus::Ready : SlotStatus::Stale;
        if (m_state.status == SlotStatus::Stale && !m_state.inputs.isEmpty())
            m_state.changed = changedMembers(m_state.shown->inputs, m_state.inputs);
    }

    void decide()
    {
        const bool isStale = m_state.status == SlotStatus::Stale;
        const bool isLost = m_state.status == SlotStatus::Lost;
        m_state.isHeld = m_place.isLocked || (isStale && (isChosen() || m_isKept));
        const bool isFree =
            m_state.shown && (m_state.shown->provider == QStringLiteral("offline") || m_state.chunks == 0);
        const bool isRepairable = isLost && m_fits && isFree;
        m_state.waitsForUser = isLost && !isRepairable;
        const bool isPossible = !m_state.wanted.isEmpty() || m_isUpstreamChanging;
        const bool isDue = isStale || m_state.status == SlotStatus::Missing || m_isUpstreamChanging;
        const bool isMadeAnew = !m_state.isHeld && !m_state.waitsForUser && !isChosen() && isPossible && isDue;
        m_state.needsMaking = isRepairable || isMadeAnew;
        m_state.willChange = isMadeAnew;
    }

    const TakeCatalogue &m_catalogue;
    const TakeMarks &m_marks;
    const Place &m_place;
    const SlotSettings &m_settings;
    SlotState m_state;
    bool m_isUpstreamChanging = false;
    bool m_isKept = false;
    bool m_fits = false;       ///< the shown take was made from the wanted inputs
    bool m_isIntact = false;
    bool m_isAskedAnew = false; ///< it fits, but one more was asked for
};

SlotState stateAt(const Project &project, const TakeCatalogue &catalogue, const GeneratorIdentities &identities,
                  const Slot &slot, const Beat *beat, const QList<SlotState> &before)
{
    const Place place = placeOf(project, beat, slot);
    SlotState state;
    state.slot = slot;
    state.model = place.ownModel(slot.kind);
    if (state.model.isEmpty())
        state.model = project.models.of(slot.kind);
    state.slip = place.settings.slip;
    state.crop = place.settings.crop;
    Wanted wanted = wantedOf(project, catalogue, identities, slot, place, before);
    state.inputs = std::move(wanted.inputs);
    state.chunks = wanted.chunks;
    state.wanted = state.inputs.isEmpty() ? Fingerprint() : fingerprintOf(state.inputs);
    const bool isUpstreamChanging = slot.kind == Slot::Kind::Clip && before.last().willChange;
    return Judgement(catalogue, project.takeMarks, place, std::move(state), isUpstreamChanging).run();
}

} // namespace

GeneratorIdentity GeneratorIdentities::of(Slot::Kind kind, const QString &model) const
{
    if (kind == Slot::Kind::Music)
        return music;
    const GeneratorIdentity &usual = kind == Slot::Kind::Frame ? frame : clip;
    if (model.isEmpty() || model == usual.model)
        return usual;
    return (kind == Slot::Kind::Frame ? frames : clips).value(model, {QStringLiteral("unknown"), model, 1, {}});
}

QString ClipSource::key() const
{
    if (!take)
        return {};
    if (!isHandOn)
        return QStringLiteral("take:") + take->id.text();
    const QString key = QStringLiteral("hand-on:%1@%2ms").arg(take->id.text()).arg(slip.count());
    return crop.isDefault() ? key : key + u'/' + crop.text();
}

ClipSource clipSource(const GeneratorIdentity &identity, const QList<SlotState> &before)
{
    Q_ASSERT(!before.isEmpty());
    ClipSource source;
    source.take = before.last().shown;
    source.isHandOn = before.last().slot.kind == Slot::Kind::Clip;
    if (source.isHandOn) {
        source.slip = before.last().slip;
        source.crop = before.last().crop;
        source.goesOnInFrame = identity.parameters.value(QStringLiteral("goes_on_in_frame")).toBool()
                               && isOneMove(before);
    }
    return source;
}

QJsonObject inputsOfCut(const ClipSource &source, const VideoFormat &format)
{
    const Take &clip = *source.take;
    return {
        {QStringLiteral("provider"), clip.provider},
        {QStringLiteral("model"), clip.model},
        {QStringLiteral("format"), QStringLiteral("%1@%2").arg(format.resolution()).arg(format.fps)},
        {QStringLiteral("seed"), QString::number(clip.seed)},
        {QStringLiteral("prompt"), clip.inputs.value(QStringLiteral("prompt"))},
        {kCutFrom, source.key()},
    };
}

Price priceOf(const SlotState &state, const ModelCatalogue &catalogue)
{
    return catalogue.price(stepOf(state.slot.kind), state.model, state.chunks);
}

Slot madeWith(const SlotStates &states, const Slot &slot)
{
    const SlotState *state = states.find(slot);
    return state && state->chunks == 0 ? Slot::clip(slot.beat, slot.index - 1) : slot;
}

SlotState slotState(const Project &project, const TakeCatalogue &catalogue,
                    const GeneratorIdentities &identities, const Slot &slot, const QList<SlotState> &before)
{
    return stateAt(project, catalogue, identities, slot, project.find(slot.beat), before);
}

QList<Take> takesFor(const Project &project, const TakeCatalogue &catalogue, const Slot &slot)
{
    return takesAt(catalogue, project.find(slot.beat), slot);
}

QList<Take> showableTakesFor(const Project &project, const TakeCatalogue &catalogue, const Slot &slot)
{
    return outOfTrash(takesFor(project, catalogue, slot), project.takeMarks);
}

int highestTakeNumber(const Project &project, const TakeCatalogue &catalogue, const Slot &slot)
{
    int highest = -1;
    for (const Take &take : takesFor(project, catalogue, slot))
        highest = std::max(highest, take.number);
    return highest;
}

QList<SlotState> statesOfBeat(const Project &project, const TakeCatalogue &catalogue,
                              const GeneratorIdentities &identities, const Beat &beat)
{
    QList<SlotState> states;
    states.append(stateAt(project, catalogue, identities, Slot::frame(beat.id()), &beat, {}));
    for (int k = 0; k < chunksIn(beat->spec.duration); ++k)
        states.append(stateAt(project, catalogue, identities, Slot::clip(beat.id(), k), &beat, states));
    return states;
}

SlotStates::SlotStates(const Project &project, const TakeCatalogue &catalogue, const GeneratorIdentities &identities)
{
    QList<SlotState> states;
    for (const Beat &beat : project.beats)
        states += statesOfBeat(project, catalogue, identities, beat);
    if (project.hasMusic())
        states.append(stateAt(project, catalogue, identities, Slot::music(), nullptr, {}));
    *this = SlotStates(std::move(states));
}

SlotStates::SlotStates(QList<SlotState> states) : m_states(std::move(states))
{
    m_index.reserve(m_states.size());
    for (const SlotState &state : m_states)
        m_index.insert(state.slot, m_index.size());
}

const SlotState *SlotStates::find(const Slot &slot) const
{
    const auto it = m_index.constFind(slot);
    return it == m_index.constEnd() ? nullptr : &m_states[*it];
}

} // namespace beatreel
