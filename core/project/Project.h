// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Beat.h"
#include "core/project/TakeMark.h"
#include "core/story/Brief.h"
#include "core/story/Spec.h"

#include <QList>

#include <optional>

namespace beatreel {

/// Short names of the catalogue's models that make this project's takes. `music` may also be "none", or
/// "file" where the user's own track is chosen.
struct ModelChoice
{
    QString planner = QStringLiteral("offline");
    QString frames = QStringLiteral("sketch");
    QString clips = QStringLiteral("camera");
    QString music = QStringLiteral("score");
    QJsonObject rest = {}; ///< unknown members, kept
    QString musicWords = {}; ///< the planning model that looks at the frames and writes the music's prompt; empty: the rules do

    /// The model that makes the takes of such slots.
    [[nodiscard]] const QString &of(Slot::Kind kind) const;
    [[nodiscard]] QString &of(Slot::Kind kind);

    bool operator==(const ModelChoice &) const = default;
};

/// The document: a plain copyable value that holds only what the user chose and the plan. What was generated
/// is in the take catalogue. Edits are functions from a project to a project.
struct Project
{
    QString name;    ///< the master's file name without its extension: isFileName holds
    QString videoId; ///< the key of its record in the video database, kept across builds
    Brief brief;     ///< its seed is the project's
    ModelChoice models;
    std::optional<double> budgetUsd;

    bool isPlanned = false; ///< false until there is a plan: everything below is empty then
    ArchetypeId archetype;
    Seconds requestedDuration{30};
    VideoFormat format;
    Product product;
    Style style;
    Reasoning reasoning;
    QList<Beat> beats; ///< their ids differ, isPlainName holds
    SlotSettings music;
    FilmFades fades;
    TakeMarks takeMarks;
    QStringList planNotices;
    double planCostUsd = 0;

    QJsonObject briefRest; ///< unknown members of the brief, kept; so on
    QJsonObject specRest;
    QJsonObject planRest;
    QJsonObject rest; ///< of the document

    /// The plan as the specification writes it, starts set from the durations.
    [[nodiscard]] Spec spec() const;
    [[nodiscard]] Seconds duration() const;
    [[nodiscard]] bool hasMusic() const; ///< there is a music slot: not "none"
    [[nodiscard]] const Beat *find(const BeatId &id) const; ///< nullptr: none
    [[nodiscard]] SlotSettings settings(const Slot &slot) const;
    /// Locked by itself or through its beat.
    [[nodiscard]] bool isLocked(const Slot &slot) const;
    /// Every slot in the order of the video: each beat's frame and clips, then the music unless it is "none".
    [[nodiscard]] QList<Slot> slotList() const;

    bool operator==(const Project &) const = default;
};

/// The seed of a beat: a hash of the project's seed and its id, unless set by hand.
[[nodiscard]] quint64 beatSeed(const Project &project, const Beat &beat);
/// The seed of the n-th take made with a seed: the seed itself for the first.
[[nodiscard]] quint64 takeSeed(quint64 seed, int takeNumber);

} // namespace beatreel
