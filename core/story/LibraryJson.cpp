// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/LibraryJson.h"

#include "core/base/Json.h"
#include "core/base/Sentence.h"

#include <QJsonArray>

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

/// A required text that says something.
QString words(JsonReader &reader, const QString &name)
{
    const qsizetype maximum = 4000;
    const QString text = reader.string(name);
    if (reader.has(name) && (text.trimmed().isEmpty() || text.size() > maximum)) {
        reader.report(name, u"bad_value"_s,
                      Sentence::tr("“%1” must be a text of 1 to %2 characters.").arg(reader.placeOf(name)).arg(maximum));
    }
    return text;
}

QStringList wordList(JsonReader &reader, const QString &name)
{
    const QStringList list = reader.strings(name);
    if (reader.has(name) && list.isEmpty()) {
        reader.report(name, u"bad_value"_s,
                      Sentence::tr("“%1” must be a list of at least one text.").arg(reader.placeOf(name)));
    }
    return list;
}

QString oneOf(const QString &first, const QString &second, const QString &third)
{
    return Sentence::tr("%1, %2 or %3", "words of which one must be written").arg(first, second, third);
}

/// A required text that is one of an enumeration's words.
template <class Value>
Value choice(JsonReader &reader, const QString &name, std::optional<Value> (*from)(const QString &),
             const QString &allowed)
{
    const QString text = reader.string(name);
    const std::optional<Value> value = from(text);
    if (!value && !text.isEmpty()) {
        reader.report(name, u"bad_value"_s,
                      Sentence::tr("“%1” is “%2” but must be %3.").arg(reader.placeOf(name), text.left(40), allowed));
    }
    return value.value_or(Value{});
}

std::pair<Seconds, Seconds> durationRange(JsonReader &reader)
{
    const QString name = u"typical_duration_range"_s;
    const QJsonArray range = reader.array(name);
    const int shortest = range.at(0).toInt(-1);
    const int longest = range.at(1).toInt(-1);
    if (reader.has(name) && (range.size() != 2 || shortest < 1 || longest < shortest)) {
        reader.report(
            name, u"bad_value"_s,
            Sentence::tr("“%1” must be two whole numbers of seconds, the shorter first.").arg(reader.placeOf(name)));
    }
    return {Seconds{shortest}, Seconds{longest}};
}

} // namespace

bool isBeatDuration(Seconds duration)
{
    return duration == Seconds{5} || duration == Seconds{10} || duration == Seconds{15};
}

std::optional<BeatTemplate> beatTemplateFromJson(const QJsonObject &object, const QString &place,
                                                 Findings &findings)
{
    Findings own;
    JsonReader reader(object, place, own);
    BeatTemplate beat;
    beat.id = TemplateId(words(reader, u"beat_id"_s));
    beat.duration = Seconds{reader.whole(u"duration"_s, JsonReader::Need::Required, 5)};
    if (!isBeatDuration(beat.duration)) {
        reader.report(u"duration"_s, u"bad_duration"_s,
                      Sentence::tr("“%1” is %2 but must be 5, 10 or 15.").arg(reader.placeOf(u"duration"_s))
                          .arg(beat.duration.count()));
    }
    beat.shotType = words(reader, u"shot_type"_s);
    beat.action = words(reader, u"action"_s);
    beat.promptTemplate = words(reader, u"prompt_template"_s);
    beat.cameraMovement = words(reader, u"camera_movement"_s);
    beat.typicalPosition =
        choice(reader, u"typical_position"_s, positionFrom, oneOf(u"opening"_s, u"middle"_s, u"closing"_s));
    beat.compatibleProducts = wordList(reader, u"compatible_products"_s);
    beat.energy = choice(reader, u"energy_level"_s, energyLevelFrom, oneOf(u"low"_s, u"medium"_s, u"high"_s));
    beat.rest = reader.rest();
    findings += own;
    return own.isEmpty() ? std::optional(beat) : std::nullopt;
}

std::optional<Archetype> archetypeFromJson(const QJsonObject &object, const QString &place,
                                           Findings &findings)
{
    Findings own;
    JsonReader reader(object, place, own);
    Archetype archetype;
    archetype.id = ArchetypeId(words(reader, u"archetype_id"_s));
    archetype.name = words(reader, u"name"_s);
    archetype.description = words(reader, u"description"_s);
    std::tie(archetype.shortest, archetype.longest) = durationRange(reader);
    for (const QString &id : wordList(reader, u"suggested_beat_sequence"_s))
        archetype.suggestedSequence.append(TemplateId(id));
    archetype.typicalProducts = wordList(reader, u"typical_products"_s);
    archetype.styleHints = wordList(reader, u"style_hints"_s);
    archetype.energyCurve =
        choice(reader, u"energy_curve"_s, energyCurveFrom, oneOf(u"building"_s, u"steady"_s, u"peaking"_s));
    archetype.narrativeStructure = words(reader, u"narrative_structure"_s);
    archetype.rest = reader.rest();
    findings += own;
    return own.isEmpty() ? std::optional(archetype) : std::nullopt;
}

QJsonObject toJson(const BeatTemplate &beat)
{
    return withRest({{u"beat_id"_s, beat.id.text()},
                     {u"duration"_s, qint64(beat.duration.count())},
                     {u"shot_type"_s, beat.shotType},
                     {u"action"_s, beat.action},
                     {u"prompt_template"_s, beat.promptTemplate},
                     {u"camera_movement"_s, beat.cameraMovement},
                     {u"typical_position"_s, toText(beat.typicalPosition)},
                     {u"compatible_products"_s, QJsonArray::fromStringList(beat.compatibleProducts)},
                     {u"energy_level"_s, toText(beat.energy)}},
                    beat.rest);
}

QJsonObject toJson(const Archetype &archetype)
{
    QJsonArray sequence;
    for (const TemplateId &id : archetype.suggestedSequence)
        sequence.append(id.text());
    const QJsonArray range{qint64(archetype.shortest.count()), qint64(archetype.longest.count())};
    return withRest({{u"archetype_id"_s, archetype.id.text()},
                     {u"name"_s, archetype.name},
                     {u"description"_s, archetype.description},
                     {u"typical_duration_range"_s, range},
                     {u"suggested_beat_sequence"_s, sequence},
                     {u"typical_products"_s, QJsonArray::fromStringList(archetype.typicalProducts)},
                     {u"style_hints"_s, QJsonArray::fromStringList(archetype.styleHints)},
                     {u"energy_curve"_s, toText(archetype.energyCurve)},
                     {u"narrative_structure"_s, archetype.narrativeStructure}},
                    archetype.rest);
}

} // namespace beatreel
