// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Fingerprint.h"
#include "core/project/Slot.h"
#include "core/story/Crop.h"
#include "core/story/Overlay.h"
#include "core/story/Spec.h"

#include <QMap>

#include <chrono>
#include <memory>
#include <optional>

namespace beatreel {

/// How the music lies under the film, beside where it starts.
struct MusicLevels
{
    double gainDb = 0;                                  ///< above or below the loudness of every film
    std::chrono::milliseconds fadeIn{0};
    std::optional<std::chrono::milliseconds> fadeOut{}; ///< nullopt: two seconds, unless the music ends by itself
    bool isMuted = false;

    [[nodiscard]] bool isDefault() const { return *this == MusicLevels(); }
    bool operator==(const MusicLevels &) const = default;
};
inline constexpr double kMostGainDb = 24;

/// What the document says of one slot: only what the user chose.
struct SlotSettings
{
    TakeId choice;                     ///< shown whatever its fingerprint; empty: the newest that fits
    Fingerprint keptFor;               ///< "keep as it is": staleness against these inputs is accepted
    int takeNumber = 0;                ///< raised by "again"
    Fingerprint againFor;              ///< the inputs that "again" was said of; empty: whatever they are
    bool isLocked = false;             ///< never re-made by a build
    std::chrono::milliseconds slip{0}; ///< where the chunk starts in the clip, or the film in its music
    QJsonObject rest;                  ///< unknown members, kept
    Crop crop = {};                    ///< clips only: which part of their pictures is shown
    MusicLevels levels = {};           ///< music only

    [[nodiscard]] bool isDefault() const { return *this == SlotSettings(); }
    bool operator==(const SlotSettings &) const = default;
};

/// What whoever looks at the plan says of a beat.
enum class Approval { Open, Approved, ChangesWanted };

/// Everything the document holds of a beat.
struct BeatContent
{
    SpecBeat spec;               ///< its prompt with placeholders; start is set by Project
    std::optional<quint64> seed; ///< set by hand
    bool isLocked = false;       ///< holds for all slots of the beat
    SlotSettings frame;
    QMap<int, SlotSettings> clips; ///< by their index in the beat; those with default settings are left out
    QString frameModel; ///< the short name of its own model; empty: the project's
    QString clipModel;  ///< likewise, for all its clips
    QString notes;
    QString voiceOver;           ///< what is spoken over it
    QString onScreenWords;
    Overlays overlays;           ///< the later over the earlier
    std::chrono::milliseconds dip{0}; ///< to black and back about the beat's start, both sides of the cut together
    Approval approval = Approval::Open;
    QList<BeatId> takesFrom;     ///< the beats it is a copy of, nearest first: it shows their takes where they fit
    QJsonObject rest;            ///< unknown members, kept

    /// Its own model for such slots; empty: the project's.
    [[nodiscard]] QString ownModel(Slot::Kind kind) const
    {
        return kind == Slot::Kind::Frame ? frameModel : kind == Slot::Kind::Clip ? clipModel : QString();
    }

    bool operator==(const BeatContent &) const = default;
};

/// A beat of the document: one shared pointer, so that a project of 500 beats copies in no time.
class Beat
{
public:
    Beat() : m_content(std::make_shared<const BeatContent>()) {}
    explicit Beat(BeatContent content) : m_content(std::make_shared<const BeatContent>(std::move(content))) {}

    [[nodiscard]] const BeatContent &operator*() const { return *m_content; }
    [[nodiscard]] const BeatContent *operator->() const { return m_content.get(); }
    [[nodiscard]] const BeatId &id() const { return m_content->spec.id; }

    /// A copy with `change` applied to its content.
    template <class Change> [[nodiscard]] Beat with(Change change) const
    {
        BeatContent content = *m_content;
        change(content);
        return Beat(std::move(content));
    }

    bool operator==(const Beat &other) const
    {
        return m_content == other.m_content || *m_content == *other.m_content;
    }

private:
    std::shared_ptr<const BeatContent> m_content;
};

} // namespace beatreel
