// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/PlannerPrompt.h"

#include "core/generate/RoundKept.h"
#include "core/story/LibraryJson.h"
#include "core/story/SpecRules.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace beatreel::openai {

using namespace Qt::StringLiterals;

namespace {

template <class List> QString asJson(const List &list)
{
    QJsonObject object;
    for (const auto &one : list)
        object.insert(one.id.text(), toJson(one));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject text()
{
    return {{u"type"_s, u"string"_s}};
}

QJsonObject oneOf(const QStringList &values)
{
    return {{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray::fromStringList(values)}};
}

/// Every member is required and no other is allowed: strict schemas take nothing else.
QJsonObject objectOf(const QJsonObject &members)
{
    return {{u"type"_s, u"object"_s},
            {u"additionalProperties"_s, false},
            {u"required"_s, QJsonArray::fromStringList(members.keys())},
            {u"properties"_s, members}};
}

QJsonObject listOf(const QJsonObject &items)
{
    return {{u"type"_s, u"array"_s}, {u"items"_s, items}};
}

template <class List> QStringList idsOf(const List &list)
{
    QStringList ids;
    for (const auto &one : list)
        ids.append(one.id.text());
    return ids;
}

} // namespace

QString systemPrompt(const StoryLibrary &library)
{
    return uR"PROMPT(You are a professional video director and creative strategist. Your job is to plan a complete video advertisement based on the user's request.

===== AVAILABLE TEMPLATE ARCHETYPES =====

%1

===== AVAILABLE BEATS =====

%2

===== YOUR TASK =====

Given the user's prompt, you must:

1. **Understand Intent**
   - Extract: product name, category, desired duration (default 30s if not specified)
   - Identify: style keywords, mood, energy level, key message

2. **Select Archetype**
   - Choose the archetype that best matches the product, mood, and style
   - Consider: product category, style keywords, desired energy level
   - You can choose ANY archetype from the library above

3. **Compose Beat Sequence**
   - Use beats from the library to create a compelling narrative
   - CRITICAL CONSTRAINTS:
     * Total duration MUST equal user's requested duration (or 30s default)
     * Each beat MUST be 5s, 10s, or 15s (NO other durations allowed)
     * First beat should typically be from opening beats (typical_position: "opening")
     * Last beat should typically be from closing beats (typical_position: "closing")
     * Middle beats from middle beats (typical_position: "middle")
     * Sum of all beat durations MUST equal total duration EXACTLY
   - Follow the selected archetype's narrative_structure
   - Maintain appropriate energy_curve
   - Ensure beat_ids match exactly those in the AVAILABLE BEATS library

4. **Build Style Specification**
   - Define: aesthetic (string describing overall visual style)
   - color_palette: array of 3-5 color names
   - mood: single word mood (%3)
   - lighting: lighting style description
   - Ensure style matches the archetype and user's keywords

===== OUTPUT FORMAT =====

Return a JSON object with this EXACT structure:

{
  "intent_analysis": {
    "product": {
      "name": "exact product name from prompt",
      "category": "category (e.g., sportswear, luxury, tech)"
    },
    "duration": 15,
    "style_keywords": ["keyword1", "keyword2"],
    "mood": "energetic",
    "key_message": "brief description of what user wants to convey"
  },
  "selected_archetype": "archetype_id",
  "archetype_reasoning": "1-2 sentence explanation of why you chose this archetype",
  "beat_sequence": [
    {"beat_id": "hero_shot", "duration": 5},
    {"beat_id": "detail_showcase", "duration": 5},
    {"beat_id": "call_to_action", "duration": 5}
  ],
  "beat_selection_reasoning": "1-2 sentence explanation of your beat choices",
  "style": {
    "aesthetic": "description matching archetype and user intent",
    "color_palette": ["color1", "color2", "color3"],
    "mood": "mood matching user intent",
    "lighting": "lighting style description"
  }
}

===== VALIDATION CHECKLIST =====

Before returning, verify:
- Sum of beat durations == requested duration
- All beat_ids exist in AVAILABLE BEATS
- First beat has typical_position: "opening" (recommended)
- Last beat has typical_position: "closing" (recommended)
- All beat durations are 5, 10, or 15 seconds
- Style matches selected archetype and user keywords

If validation fails, adjust your beat sequence until it passes. Return JSON and nothing else.)PROMPT"_s
        .arg(asJson(library.archetypes()), asJson(library.templates()), knownMoods().join(u'|'));
}

QString userPrompt(const QString &brief, Seconds duration, const QList<KeptBeat> &kept)
{
    const QString wish = u"Create a video advertisement: %1\n\nThe requested duration is %2 seconds."_s.arg(brief, QString::number(duration.count()));
    if (kept.isEmpty())
        return wish;
    QStringList lines;
    for (const KeptBeat &one : kept) {
        lines.append(u"- from second %1 to second %2: {\"beat_id\": \"%3\", \"duration\": %4}"_s.arg(one.beat.start.count())
                         .arg(one.end().count())
                         .arg(one.beat.templateId.text())
                         .arg(one.beat.duration.count()));
    }
    QStringList rest;
    for (const FreeStretch &stretch : freeStretches(kept, duration))
        rest.append(u"from second %1 to second %2"_s.arg(stretch.start.count()).arg(stretch.end.count()));
    return u"%1\n\nThese beats are kept from an earlier plan. beat_sequence must hold them exactly so, at these times:\n%2\n"
           "Compose only the beats round them; those must fill exactly: %3."_s.arg(wish, lines.join(u'\n'), rest.join(u", "_s));
}

QString correctionPrompt(const QStringList &findings, Seconds duration)
{
    return u"That plan cannot be used:\n- %1\n\nReturn the whole JSON object again, corrected. The beats must come to exactly %2 seconds."_s.arg(
               findings.first(std::min<qsizetype>(findings.size(), 20)).join(u"\n- "_s), QString::number(duration.count()));
}

QJsonObject planSchema(const StoryLibrary &library)
{
    const QJsonObject length{{u"type"_s, u"integer"_s}, {u"enum"_s, QJsonArray{5, 10, 15}}};
    const QJsonObject whole{{u"type"_s, u"integer"_s}};
    const QJsonObject beat = objectOf({{u"beat_id"_s, oneOf(idsOf(library.templates()))}, {u"duration"_s, length}});
    const QJsonObject product = objectOf({{u"name"_s, text()}, {u"category"_s, text()}});
    const QJsonObject intent = objectOf({{u"product"_s, product}, {u"duration"_s, whole}, {u"style_keywords"_s, listOf(text())},
                                         {u"mood"_s, oneOf(knownMoods())}, {u"key_message"_s, text()}});
    const QJsonObject style = objectOf({{u"aesthetic"_s, text()}, {u"color_palette"_s, listOf(text())}, {u"mood"_s, oneOf(knownMoods())}, {u"lighting"_s, text()}});
    return objectOf({{u"intent_analysis"_s, intent},
                     {u"selected_archetype"_s, oneOf(idsOf(library.archetypes()))},
                     {u"archetype_reasoning"_s, text()},
                     {u"beat_sequence"_s, listOf(beat)},
                     {u"beat_selection_reasoning"_s, text()},
                     {u"style"_s, style}});
}

} // namespace beatreel::openai
