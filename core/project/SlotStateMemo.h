// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/SlotState.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace beatreel {

/// Remembers the states of each beat's slots, so that after an edit only those of the beats that it touched
/// are worked out again. Right as long as whoever owns it says which files and takes came and went. One
/// thread.
class SlotStateMemo
{
public:
    /// `catalogue` outlives it.
    explicit SlotStateMemo(const TakeCatalogue &catalogue) : m_catalogue(catalogue) {}

    [[nodiscard]] SlotStates states(const Project &project, const GeneratorIdentities &identities);

    /// A take of this slot was added, or its file came or went. Slots that show copies are forgotten with it.
    void forget(const Slot &slot);
    void forgetAll();

private:
    /// What the slots of all beats depend on.
    struct Shared
    {
        QString frameModel; ///< the project's; so on
        QString clipModel;
        Fingerprint frameGenerator;
        Fingerprint clipGenerator;
        QHash<QString, GeneratorIdentity> otherFrameGenerators;
        QHash<QString, GeneratorIdentity> otherClipGenerators;
        quint64 seed = 0;
        VideoFormat format;
        Product product;
        Style style;
        QSet<TakeId> trash;
        bool operator==(const Shared &) const = default;
    };
    struct Known
    {
        Beat beat;
        QList<SlotState> states;
    };

    struct KnownMusic
    {
        MusicRequest request;
        GeneratorIdentity generator;
        SlotSettings settings;
        SlotState state;
    };

    [[nodiscard]] const SlotState &musicState(const Project &project, const GeneratorIdentities &identities);

    const TakeCatalogue &m_catalogue;
    Shared m_shared;
    QHash<BeatId, Known> m_beats;
    std::optional<KnownMusic> m_music; ///< its inputs list every beat of the film
};

} // namespace beatreel
