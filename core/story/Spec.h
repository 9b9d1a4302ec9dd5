// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Finding.h"
#include "core/base/Result.h"
#include "core/story/Ids.h"
#include "core/story/StoryLibrary.h"
#include "core/story/VideoFormat.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace beatreel {

struct Product
{
    QString name;
    QString category;
    QJsonObject rest;

    bool operator==(const Product &) const = default;
};

struct Style
{
    QString aesthetic;
    QStringList palette; ///< 3 to 5 colour names or #rrggbb
    QString mood;        ///< energetic, elegant, minimalist, emotional or informative
    QString lighting;
    QJsonObject rest;

    bool operator==(const Style &) const = default;
};

/// A beat as the spec writes it (TDD 5.3) plus its id. `promptTemplate` still holds its placeholders while
/// the program works with it; the specification's member of that name is filled when written.
struct SpecBeat
{
    BeatId id;
    TemplateId templateId; ///< the TDD's `beat_id`
    QString name;          ///< the template's id until renamed
    Seconds start{0};
    Seconds duration{5};
    QString shotType;
    QString action;
    QString promptTemplate;
    QString cameraMovement;
    Position typicalPosition = Position::Middle;
    QStringList compatibleProducts;
    EnergyLevel energy = EnergyLevel::Medium;
    QJsonObject rest;

    bool operator==(const SpecBeat &) const = default;
};

/// The planner's own words about the plan (TDD 5.3, `llm_reasoning`).
struct Reasoning
{
    QString selectedArchetype;
    QString archetypeReasoning;
    QString beatSelectionReasoning;
    QJsonObject rest;

    bool operator==(const Reasoning &) const = default;
};

/// The plan (TDD 5.3). A plain value.
struct Spec
{
    ArchetypeId archetype; ///< the TDD's `template`
    Seconds requestedDuration{30};
    VideoFormat format;
    Product product;
    Style style;
    QList<SpecBeat> beats;
    Reasoning reasoning;
    QJsonObject rest;

    [[nodiscard]] Seconds duration() const; ///< the sum of the beats
    /// Sets each beat's start from the durations before it.
    void layOut();

    bool operator==(const Spec &) const = default;
};

/// A beat made from a template, without id and start.
[[nodiscard]] SpecBeat beatFromTemplate(const BeatTemplate &beatTemplate);

/// Fills what the beats of a spec left out from their templates in the library: a spec may name a beat and its
/// duration only. Beats of unknown templates stay as they are.
void completeFromLibrary(Spec &spec, const StoryLibrary &library);

/// A stretch of a filled prompt.
struct PromptPiece
{
    enum class Source { Own, Product, Aesthetic, Mood };

    QString text;
    Source source = Source::Own; ///< Own: the text's own words; else the part of the look that filled it

    bool operator==(const PromptPiece &) const = default;
};

/// `text` with {product_name}, {style_aesthetic} and {setting} ("<mood> setting") replaced in one pass, in pieces that
/// are not empty: braces inside the replaced values stay as they are.
[[nodiscard]] QList<PromptPiece> promptPieces(const QString &text, const Product &product, const Style &style);
/// The same in one.
[[nodiscard]] QString fillPrompt(const QString &text, const Product &product, const Style &style);

enum class PromptForm { Filled, WithPlaceholders };

/// The specification's JSON (TDD 5.3), with `id` on each beat and `requested_duration`.
[[nodiscard]] QJsonObject toJson(const Spec &spec, PromptForm prompts = PromptForm::Filled);

/// What could be read, and everything that was wrong with it. Required are `template`, `duration` (or
/// `requested_duration`), `product.name`, `beats`, and `beat_id` and `duration` of each. Beats without an id
/// get "b1", "b2"…; a missing `requested_duration` is `duration`; the starts follow from the durations; unknown
/// members are kept.
struct SpecReading
{
    Spec spec;
    Findings findings;
};
[[nodiscard]] SpecReading specFromJson(const QJsonObject &object);

} // namespace beatreel
