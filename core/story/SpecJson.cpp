// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Json.h"
#include "core/base/Sentence.h"
#include "core/story/Spec.h"

#include <QJsonArray>
#include <QSet>

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFastestRate = 120;

QJsonObject toJson(const SpecBeat &beat, const Spec &spec, PromptForm prompts)
{
    const QString prompt = prompts == PromptForm::Filled
                               ? fillPrompt(beat.promptTemplate, spec.product, spec.style)
                               : beat.promptTemplate;
    return withRest({{u"id"_s, beat.id.text()},
                     {u"beat_id"_s, beat.templateId.text()},
                     {u"name"_s, beat.name},
                     {u"start"_s, qint64(beat.start.count())},
                     {u"duration"_s, qint64(beat.duration.count())},
                     {u"shot_type"_s, beat.shotType},
                     {u"action"_s, beat.action},
                     {u"prompt_template"_s, prompt},
                     {u"camera_movement"_s, beat.cameraMovement},
                     {u"typical_position"_s, toText(beat.typicalPosition)},
                     {u"compatible_products"_s, QJsonArray::fromStringList(beat.compatibleProducts)},
                     {u"energy_level"_s, toText(beat.energy)}},
                    beat.rest);
}

QJsonObject toJson(const Style &style)
{
    return withRest({{u"aesthetic"_s, style.aesthetic},
                     {u"color_palette"_s, QJsonArray::fromStringList(style.palette)},
                     {u"mood"_s, style.mood},
                     {u"lighting"_s, style.lighting}},
                    style.rest);
}

QJsonObject toJson(const Reasoning &reasoning)
{
    return withRest({{u"selected_archetype"_s, reasoning.selectedArchetype},
                     {u"archetype_reasoning"_s, reasoning.archetypeReasoning},
                     {u"beat_selection_reasoning"_s, reasoning.beatSelectionReasoning}},
                    reasoning.rest);
}

void warn(Findings &findings, const QString &code, const QString &place, const QString &sentence)
{
    findings.append({Severity::Warning, code, sentence, place});
}

template <class Value>
Value word(JsonReader &reader, const QString &name, std::optional<Value> (*from)(const QString &),
           Value fallback)
{
    const QString text = reader.string(name, kOptional, toText(fallback));
    const std::optional<Value> value = from(text);
    if (!value) {
        reader.report(name, u"unknown_value"_s,
                      Sentence::tr("“%1” cannot be “%2”.").arg(reader.placeOf(name), text.left(40)));
    }
    return value.value_or(fallback);
}

Product readProduct(const QJsonObject &object, Findings &findings)
{
    JsonReader reader(object, u"product"_s, findings);
    Product product;
    product.name = reader.string(u"name"_s);
    product.category = reader.string(u"category"_s, kOptional);
    product.rest = reader.rest();
    return product;
}

Style readStyle(const QJsonObject &object, Findings &findings)
{
    JsonReader reader(object, u"style"_s, findings);
    Style style;
    style.aesthetic = reader.string(u"aesthetic"_s, kOptional);
    style.palette = reader.strings(u"color_palette"_s, kOptional);
    style.mood = reader.string(u"mood"_s, kOptional);
    style.lighting = reader.string(u"lighting"_s, kOptional);
    style.rest = reader.rest();
    return style;
}

Reasoning readReasoning(const QJsonObject &object, Findings &findings)
{
    JsonReader reader(object, u"llm_reasoning"_s, findings);
    Reasoning reasoning;
    reasoning.selectedArchetype = reader.string(u"selected_archetype"_s, kOptional);
    reasoning.archetypeReasoning = reader.string(u"archetype_reasoning"_s, kOptional);
    reasoning.beatSelectionReasoning = reader.string(u"beat_selection_reasoning"_s, kOptional);
    reasoning.rest = reader.rest();
    return reasoning;
}

SpecBeat readBeat(const QJsonObject &object, const QString &place, Findings &findings)
{
    JsonReader reader(object, place, findings);
    SpecBeat beat;
    beat.id = BeatId(reader.string(u"id"_s, kOptional));
    beat.templateId = TemplateId(reader.string(u"beat_id"_s));
    beat.name = reader.string(u"name"_s, kOptional, beat.templateId.text());
    beat.start = Seconds{reader.whole(u"start"_s, kOptional, -1)};
    beat.duration = Seconds{reader.whole(u"duration"_s, JsonReader::Need::Required, 5)};
    beat.shotType = reader.string(u"shot_type"_s, kOptional);
    beat.action = reader.string(u"action"_s, kOptional);
    beat.promptTemplate = reader.string(u"prompt_template"_s, kOptional);
    beat.cameraMovement = reader.string(u"camera_movement"_s, kOptional);
    beat.typicalPosition = word(reader, u"typical_position"_s, positionFrom, Position::Middle);
    beat.compatibleProducts = reader.strings(u"compatible_products"_s, kOptional);
    beat.energy = word(reader, u"energy_level"_s, energyLevelFrom, EnergyLevel::Medium);
    beat.rest = reader.rest();
    return beat;
}

/// Gives "b1", "b2"… to the beats that have no id, by their place, past ids that are taken.
void nameBeats(QList<SpecBeat> &beats)
{
    QSet<QString> taken;
    for (const SpecBeat &beat : std::as_const(beats))
        taken.insert(beat.id.text());
    int number = 0;
    for (SpecBeat &beat : beats) {
        ++number;
        if (!beat.id.isEmpty())
            continue;
        QString name = u"b%1"_s.arg(number);
        for (int next = 2; taken.contains(name); ++next)
            name = u"b%1-%2"_s.arg(number).arg(next);
        beat.id = BeatId(name);
        taken.insert(name);
    }
}

/// The starts follow from the durations; one that said otherwise is a warning.
void layOutAsRead(Spec &spec, Findings &findings)
{
    const QList<SpecBeat> asRead = spec.beats;
    spec.layOut();
    for (qsizetype i = 0; i < asRead.size(); ++i) {
        if (asRead[i].start == Seconds{-1} || asRead[i].start == spec.beats[i].start)
            continue;
        warn(findings, u"start_moved"_s, u"beats[%1].start"_s.arg(i),
             Sentence::tr("“beats[%1].start” is %2, but the beats before it end at %3 s, where it was put.").arg(i)
                 .arg(asRead[i].start.count())
                 .arg(spec.beats[i].start.count()));
    }
}

void readBeats(const QJsonArray &array, Spec &spec, Findings &findings)
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = u"beats[%1]"_s.arg(i);
        if (array[i].isObject()) {
            spec.beats.append(readBeat(array[i].toObject(), place, findings));
        } else {
            findings.append(
                {Severity::Error, u"wrong_type"_s, Sentence::tr("“%1” must be an object.").arg(place), place});
        }
    }
    nameBeats(spec.beats);
    layOutAsRead(spec, findings);
}

VideoFormat readFormat(JsonReader &reader)
{
    VideoFormat format;
    const int fps = reader.whole(u"fps"_s, kOptional, format.fps);
    if (fps >= 1 && fps <= kFastestRate) {
        format.fps = fps;
    } else {
        reader.report(u"fps"_s, u"bad_value"_s,
                      Sentence::tr("“fps” is %1 but must be from 1 to %2.").arg(fps).arg(kFastestRate));
    }
    const Result<QSize> size =
        VideoFormat::parseResolution(reader.string(u"resolution"_s, kOptional, format.resolution()));
    if (size)
        format.size = *size;
    else
        reader.report(u"resolution"_s, u"bad_value"_s, size.error().sentence);
    return format;
}

/// `requested_duration`, else `duration`, else what the beats come to.
Seconds readRequested(JsonReader &reader, Seconds sum, Findings &findings)
{
    const bool isRequested = reader.has(u"requested_duration"_s);
    const auto need = isRequested ? kOptional : JsonReader::Need::Required;
    const Seconds written{reader.whole(u"duration"_s, need, static_cast<int>(sum.count()))};
    if (!isRequested)
        return written;
    if (written != sum) {
        warn(findings, u"duration_differs"_s, u"duration"_s,
             Sentence::tr("“duration” is %1 s, but the beats come to %2 s, which counts.").arg(written.count())
                 .arg(sum.count()));
    }
    return Seconds{reader.whole(u"requested_duration"_s, kOptional, static_cast<int>(sum.count()))};
}

} // namespace

QJsonObject toJson(const Spec &spec, PromptForm prompts)
{
    QJsonArray beats;
    for (const SpecBeat &beat : spec.beats)
        beats.append(toJson(beat, spec, prompts));
    const QJsonObject product =
        withRest({{u"name"_s, spec.product.name}, {u"category"_s, spec.product.category}}, spec.product.rest);
    return withRest({{u"template"_s, spec.archetype.text()},
                     {u"duration"_s, qint64(spec.duration().count())},
                     {u"requested_duration"_s, qint64(spec.requestedDuration.count())},
                     {u"fps"_s, spec.format.fps},
                     {u"resolution"_s, spec.format.resolution()},
                     {u"product"_s, product},
                     {u"style"_s, toJson(spec.style)},
                     {u"beats"_s, beats},
                     {u"llm_reasoning"_s, toJson(spec.reasoning)}},
                    spec.rest);
}

SpecReading specFromJson(const QJsonObject &object)
{
    SpecReading reading;
    Spec &spec = reading.spec;
    JsonReader reader(object, {}, reading.findings);
    spec.archetype = ArchetypeId(reader.string(u"template"_s));
    readBeats(reader.array(u"beats"_s), spec, reading.findings);
    spec.requestedDuration = readRequested(reader, spec.duration(), reading.findings);
    spec.format = readFormat(reader);
    spec.product = readProduct(reader.object(u"product"_s), reading.findings);
    spec.style = readStyle(reader.object(u"style"_s, kOptional), reading.findings);
    spec.reasoning = readReasoning(reader.object(u"llm_reasoning"_s, kOptional), reading.findings);
    spec.rest = reader.rest();
    return reading;
}

} // namespace beatreel
