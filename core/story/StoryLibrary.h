// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Finding.h"
#include "core/base/Result.h"
#include "core/story/Ids.h"
#include "core/story/VideoFormat.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace beatreel {

enum class Position { Opening, Middle, Closing };
enum class EnergyLevel { Low, Medium, High };
enum class EnergyCurve { Building, Steady, Peaking };

/// The words of the specification's JSON ("opening", "low", "building") and back; nullopt for any other.
[[nodiscard]] QString toText(Position position);
[[nodiscard]] QString toText(EnergyLevel energy);
[[nodiscard]] QString toText(EnergyCurve curve);
[[nodiscard]] std::optional<Position> positionFrom(const QString &text);
[[nodiscard]] std::optional<EnergyLevel> energyLevelFrom(const QString &text);
[[nodiscard]] std::optional<EnergyCurve> energyCurveFrom(const QString &text);

/// One entry of the beat library (TDD 3.1).
struct BeatTemplate
{
    TemplateId id;
    Seconds duration{5}; ///< 5, 10 or 15 s
    QString shotType;
    QString action;
    QString promptTemplate; ///< with {product_name}, {style_aesthetic}, {setting}
    QString cameraMovement;
    Position typicalPosition = Position::Middle;
    QStringList compatibleProducts; ///< "all", or product categories
    EnergyLevel energy = EnergyLevel::Medium;
    QJsonObject rest; ///< unknown members, kept

    bool operator==(const BeatTemplate &) const = default;
};

/// One high-level structure of a video (TDD 4.1).
struct Archetype
{
    ArchetypeId id;
    QString name;
    QString description;
    Seconds shortest{0}; ///< typical_duration_range
    Seconds longest{0};
    QList<TemplateId> suggestedSequence;
    QStringList typicalProducts;
    QStringList styleHints;
    EnergyCurve energyCurve = EnergyCurve::Steady;
    QString narrativeStructure;
    QJsonObject rest;

    bool operator==(const Archetype &) const = default;
};

/// The templates and archetypes that a plan can be made of: the shipped 15 and 5, then the user's own.
/// A plain value; looking up is by id.
class StoryLibrary
{
public:
    /// Reads the shipped files' contents (`resources/beats.json`, `resources/archetypes.json`).
    [[nodiscard]] static Result<StoryLibrary> fromJson(const QByteArray &beats, const QByteArray &archetypes);

    /// Adds the user's own: every *.json under `folder`/beats and `folder`/archetypes, one entry or a list in
    /// the shipped files' form ({"beats": […]}) each, in file name order. A bad file or entry is reported with file, place and reason, and the rest
    /// loads. A missing folder is no finding. An own entry with a shipped id replaces it.
    [[nodiscard]] Findings addUserFiles(const QString &folder);

    [[nodiscard]] const QList<BeatTemplate> &templates() const { return m_templates; }
    [[nodiscard]] const QList<Archetype> &archetypes() const { return m_archetypes; }
    /// nullptr where there is none of that id. Valid until the library changes.
    [[nodiscard]] const BeatTemplate *find(const TemplateId &id) const;
    [[nodiscard]] const Archetype *find(const ArchetypeId &id) const;

private:
    [[nodiscard]] std::optional<Archetype> readArchetype(const QJsonObject &object, const QString &place,
                                                         Findings &findings) const;

    QList<BeatTemplate> m_templates;
    QList<Archetype> m_archetypes;
};

} // namespace beatreel
