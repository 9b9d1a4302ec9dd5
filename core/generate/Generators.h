// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Fingerprint.h"
#include "core/base/Result.h"
#include "core/base/TaskContext.h"
#include "core/generate/KeptBeats.h"
#include "core/generate/PaidOrder.h"
#include "core/story/Brief.h"
#include "core/story/Spec.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace beatreel {

/// What a generator is and in which state it would work now; part of every fingerprint and provenance.
struct GeneratorIdentity
{
    QString provider;       ///< "offline", "openai", "replicate"
    QString model;          ///< the catalogue's short name: "sketch", "camera", "score"
    int version = 1;        ///< raised whenever the same request would give another result
    /// Whatever else the result depends on, such as the soundfont's hash. A clip generator whose move goes on
    /// in the beat's frame (ClipRequest::beatFrame) has "goes_on_in_frame": true here; where it is in the
    /// move then follows from the beat and the clip's index, never from the seed, which differs between
    /// takes. One whose clips may be for two chunks (ClipRequest::chunks) has "chunks_per_clip": 2.
    QJsonObject parameters;

    [[nodiscard]] Fingerprint fingerprint() const;
    bool operator==(const GeneratorIdentity &) const = default;
};

/// The file that a generator made, at the place it was asked to put it.
struct Generated
{
    QString file;           ///< absolute path inside the request's `folder`
    QJsonObject parameters; ///< what else belongs into the provenance
    std::optional<double> costUsd = {}; ///< what was really spent, where the provider says so; else its price
    /// The row of a generator that keeps its own books, still open: whoever puts the file away settles it.
    std::optional<RequestId> booked = {};
};

/// One storyboard frame.
struct FrameRequest
{
    SpecBeat beat;
    Product product;
    Style style;
    VideoFormat format;
    quint64 seed = 0;       ///< of this beat and take
    QString prompt;         ///< TDD 6.3, filled
    QString negativePrompt;
    QString folder;         ///< exists; the result goes here under a name the generator chooses
    /// Reference pictures: as the document names them while the request is compared with others, and absolute paths
    /// when it is made.
    QStringList references = {};
    const PaidOrder *order = nullptr; ///< for generators that keep their own books
};

/// One clip of a beat, 5 s or more.
struct ClipRequest
{
    SpecBeat beat;
    Product product;
    Style style;
    VideoFormat format;
    quint64 seed = 0;
    QString prompt;
    int indexInBeat = 0;  ///< which of the beat's chunks, from 0
    int chunks = 1;       ///< how many of them it is for, itself included: 5 s of film each
    QString inputPicture; ///< PNG or JPEG: the frame, or the hand-on picture of the clip before
    /// The beat's frame, where every clip before this one in the beat is an animation of it by the same
    /// generator: a camera move can then go on in the full picture. Empty otherwise.
    QString beatFrame;
    QString folder;
    const PaidOrder *order = nullptr;
};

/// The music of a video, for exactly the spec's length.
struct MusicRequest
{
    Spec spec;
    quint64 seed = 0;
    QString prompt;         ///< TDD 9.3
    QString wordsBy = {};   ///< the model that is to write a better prompt (MusicWriter); empty: none
    QString folder;
    const PaidOrder *order = nullptr;

    bool operator==(const MusicRequest &) const = default;
};

/// Makes storyboard frames. `make` blocks, may be called from several threads at once, and honours the
/// context's cancellation.
class FrameGenerator
{
public:
    virtual ~FrameGenerator() = default;
    [[nodiscard]] virtual GeneratorIdentity identity() const = 0;
    /// Whether it writes each request into the order's journal itself, with the request exactly as it is sent. It then
    /// settles the row where it fails, and leaves it open where it succeeds.
    [[nodiscard]] virtual bool keepsItsBooks() const { return false; }
    [[nodiscard]] virtual Result<Generated> make(const FrameRequest &request, const TaskContext &context) const = 0;
};

/// Makes clips; the same contract as FrameGenerator.
class ClipGenerator
{
public:
    virtual ~ClipGenerator() = default;
    [[nodiscard]] virtual GeneratorIdentity identity() const = 0;
    /// Whether it writes each request into the order's journal itself, with the request exactly as it is sent. It then
    /// settles the row where it fails, and leaves it open where it succeeds.
    [[nodiscard]] virtual bool keepsItsBooks() const { return false; }
    [[nodiscard]] virtual Result<Generated> make(const ClipRequest &request, const TaskContext &context) const = 0;
};

/// Makes music; the same contract as FrameGenerator.
class MusicGenerator
{
public:
    virtual ~MusicGenerator() = default;
    [[nodiscard]] virtual GeneratorIdentity identity() const = 0;
    /// Whether it writes each request into the order's journal itself, with the request exactly as it is sent. It then
    /// settles the row where it fails, and leaves it open where it succeeds.
    [[nodiscard]] virtual bool keepsItsBooks() const { return false; }
    [[nodiscard]] virtual Result<Generated> make(const MusicRequest &request, const TaskContext &context) const = 0;
};

/// The account of one request for which a model may be asked more than once.
class RequestAccount
{
public:
    virtual ~RequestAccount() = default;
    /// Before the model is asked once more: reserves so many dollars for the request in all. OverBudget where they do not fit.
    [[nodiscard]] virtual Result<void> reserve(double usd) = 0;
    /// What its answers cost, where the request fails all the same; 0 where the price is not known.
    virtual void charge(double usd) = 0;
};

/// One plan.
struct PlanRequest
{
    Brief brief;
    /// What the plan is composed round, in order: it holds these beats as they are, each at its start, and gives
    /// the others ids that none of these has. BadInput where they do not fit (checkKept).
    QList<KeptBeat> kept = {};
    RequestAccount *account = nullptr; ///< nullptr: nobody counts
};

/// A planner's answer.
struct Plan
{
    Spec spec;
    QStringList notices; ///< sentences for the user ("12 s was rounded to 10 s.")
    std::optional<double> costUsd = {}; ///< as in Generated
    double wasteUsd = 0; ///< the part of it that bought nothing: answers that were lost, plans that were not taken
};

/// Makes a spec of a brief; the same contract as FrameGenerator.
class Planner
{
public:
    virtual ~Planner() = default;
    [[nodiscard]] virtual GeneratorIdentity identity() const = 0;
    [[nodiscard]] virtual Result<Plan> plan(const PlanRequest &request, const StoryLibrary &library,
                                            const TaskContext &context) const = 0;
};

} // namespace beatreel
