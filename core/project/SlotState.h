// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/Generators.h"
#include "core/generate/ModelCatalogue.h"
#include "core/project/Project.h"
#include "core/project/TakeCatalogue.h"

#include <QHash>

namespace beatreel {

/// Who would make a project's takes now.
struct GeneratorIdentities
{
    GeneratorIdentity frame;
    GeneratorIdentity clip;
    GeneratorIdentity music;
    /// Those that a beat may have instead, by the short names of their models.
    QHash<QString, GeneratorIdentity> frames = {};
    QHash<QString, GeneratorIdentity> clips = {};

    /// Who makes such takes by this model; empty: by the project's. There is one music only.
    [[nodiscard]] GeneratorIdentity of(Slot::Kind kind, const QString &model = {}) const;
};

enum class SlotStatus {
    Missing, ///< nothing to show
    Stale,   ///< what it shows was made from other inputs, or one more take was asked for
    Lost,    ///< the take it is to show is gone: its file is missing or truncated, or a chosen one has no entry
    Ready,
};

/// What a slot shows and whether a build would make it anew. It shows the take that was chosen; else the newest
/// whose fingerprint is the present one (of those asked for so far: undoing "again" shows the one before);
/// else the newest that can be shown, stale. The user's own files show where they are chosen, and are never
/// stale.
struct SlotState
{
    Slot slot;
    QString model;             ///< the short name of the one that would make it: its beat's own, or the project's
    SlotStatus status = SlotStatus::Missing;
    std::optional<Take>
        shown;          ///< set but where Missing, or where the catalogue has no entry of a chosen take
    QJsonObject inputs; ///< of the take that is wanted; empty while what it depends on is missing
    Fingerprint wanted; ///< of `inputs`
    int number = 0;     ///< which take with these inputs is wanted
    /// Of a clip: how many chunks the one that is wanted is for. 2: it holds the next chunk as well; 0: it is
    /// cut from the clip before, which costs nothing. Of music: how many the film has.
    int chunks = 1;
    std::chrono::milliseconds slip{0}; ///< as the document says
    Crop crop = {};                    ///< likewise
    bool isHeld = false;       ///< locked, kept as it is, or chosen by hand: a build leaves it alone
    bool waitsForUser = false; ///< Lost, and not to be had again by itself: it cost money, is the user's own, or
                               ///< was made from inputs that are no more. Re-made only on the user's word
    bool needsMaking = false;  ///< missing, stale or lost, and a build may make it
    bool willChange = false;   ///< a build would show another take: what depends on it will be stale
    QStringList changed;       ///< the inputs that differ from the shown take's, by name
};

/// What making its take would cost.
[[nodiscard]] Price priceOf(const SlotState &state, const ModelCatalogue &catalogue);

/// The takes that were made for a slot, oldest first, and before them those of the beats that its own is a
/// copy of; those in the trash too, though a slot shows none of them.
[[nodiscard]] QList<Take> takesFor(const Project &project, const TakeCatalogue &catalogue, const Slot &slot);
/// Those of them that are not in the trash.
[[nodiscard]] QList<Take> showableTakesFor(const Project &project, const TakeCatalogue &catalogue, const Slot &slot);
/// The highest number of all those takes, -1 where there are none.
[[nodiscard]] int highestTakeNumber(const Project &project, const TakeCatalogue &catalogue, const Slot &slot);

/// The states of all slots of a project. Reads the catalogue and looks at the files' sizes, nothing else.
class SlotStates
{
public:
    SlotStates(const Project &project, const TakeCatalogue &catalogue, const GeneratorIdentities &identities);
    explicit SlotStates(QList<SlotState> states);

    [[nodiscard]] const QList<SlotState> &all() const { return m_states; } ///< in the order of the video
    [[nodiscard]] const SlotState *find(const Slot &slot) const;          ///< nullptr: no such slot

private:
    QList<SlotState> m_states;
    QHash<Slot, qsizetype> m_index;
};

/// The states of a beat's frame and clips, in order.
[[nodiscard]] QList<SlotState> statesOfBeat(const Project &project, const TakeCatalogue &catalogue,
                                            const GeneratorIdentities &identities, const Beat &beat);

/// The state of one slot by itself. A clip needs the states of its beat's frame and of the clips before it,
/// in order (`before`); frames and music need none.
[[nodiscard]] SlotState slotState(const Project &project, const TakeCatalogue &catalogue,
                                  const GeneratorIdentities &identities, const Slot &slot,
                                  const QList<SlotState> &before);

/// Where a clip's first picture comes from.
struct ClipSource
{
    std::optional<Take> take;          ///< the frame, or the clip before; nullopt while missing
    bool isHandOn = false;             ///< the take is the clip before, from `slip` on, as `crop` shows it
    std::chrono::milliseconds slip{0};
    Crop crop = {};
    bool goesOnInFrame = false;        ///< see ClipRequest::beatFrame

    [[nodiscard]] QString key() const; ///< as it stands in a clip's inputs
};

/// Names, in the inputs of a take that was cut from the clip before, that clip: as ClipSource::key.
inline const QString kCutFrom = QStringLiteral("cut_from");
/// What the take is made from that is cut from this clip, which holds its film too. `source` has a take.
[[nodiscard]] QJsonObject inputsOfCut(const ClipSource &source, const VideoFormat &format);

/// The slot that is made again where this one is to be: itself, or the clip that it is cut from.
[[nodiscard]] Slot madeWith(const SlotStates &states, const Slot &slot);

/// The source of the clip that follows `before` (its beat's frame and earlier clips, in order) for this
/// generator.
[[nodiscard]] ClipSource clipSource(const GeneratorIdentity &identity, const QList<SlotState> &before);

} // namespace beatreel
