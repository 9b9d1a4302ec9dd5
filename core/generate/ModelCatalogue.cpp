// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generate/ModelCatalogue.h"

#include "core/base/AtomicFile.h"
#include "core/base/Json.h"
#include "core/base/Sentence.h"

#include <QDate>
#include <QDir>
#include <QJsonArray>

#include <array>

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSteps{PipelineStep::Plan, PipelineStep::Frame, PipelineStep::Clip, PipelineStep::Music};
constexpr std::array kUnits{"per_run"_L1,        "per_image"_L1,        "per_output_second"_L1,
                            "per_gpu_second"_L1, "per_1M_tokens_in"_L1, "per_1M_tokens_out"_L1};

/// An entry by its name where it has one: "models[2] (“sdxl”)".
QString placeOf(const QJsonObject &entry, qsizetype index)
{
    const QString id = entry.value(u"id"_s).toString().left(60);
    return id.isEmpty() ? u"models[%1]"_s.arg(index) : u"models[%1] (“%2”)"_s.arg(index).arg(id);
}

QString words(JsonReader &reader, const QString &name)
{
    const QString text = reader.string(name);
    if (reader.has(name) && text.trimmed().isEmpty())
        reader.report(name, u"bad_value"_s,
                      Sentence::tr("“%1” must be a text that says something.").arg(reader.placeOf(name)));
    return text;
}

PipelineStep readStep(JsonReader &reader)
{
    const QString text = reader.string(u"step"_s);
    const auto *step = std::ranges::find(kSteps, text, [](PipelineStep s) { return toText(s); });
    if (step != kSteps.end())
        return *step;
    if (reader.has(u"step"_s)) {
        reader.report(u"step"_s, u"bad_value"_s,
                      Sentence::tr("“%1” is “%2” but must be one of: %3.").arg(reader.placeOf(u"step"_s), text.left(40), u"plan, frame, clip, music"_s));
    }
    return PipelineStep::Frame;
}

ListPrice readPrice(const QJsonObject &object, const QString &place, Findings &findings)
{
    JsonReader reader(object, place, findings);
    ListPrice price;
    price.certainty = reader.string(u"certainty"_s, JsonReader::Need::Optional);
    price.usd = reader.number(u"usd"_s, price.isKnown() ? JsonReader::Need::Required : JsonReader::Need::Optional);
    price.unit = reader.string(u"unit"_s);
    price.date = reader.string(u"date"_s);
    price.outUsd = reader.number(u"out_usd"_s, JsonReader::Need::Optional);
    price.cachedUsd = reader.number(u"cached_usd"_s, JsonReader::Need::Optional, -1);
    if (price.usd < 0) {
        reader.report(u"usd"_s, u"bad_value"_s,
                      Sentence::tr("“%1” must be a price of 0 or more.").arg(reader.placeOf(u"usd"_s)));
    }
    if (reader.has(u"unit"_s) && std::ranges::find(kUnits, price.unit) == kUnits.end()) {
        reader.report(u"unit"_s, u"bad_value"_s,
                      Sentence::tr("“%1” is “%2”, which is no unit of a price.").arg(reader.placeOf(u"unit"_s),
                                                                          price.unit.left(40)));
    }
    if (reader.has(u"date"_s) && !QDate::fromString(price.date, Qt::ISODate).isValid()) {
        reader.report(u"date"_s, u"bad_value"_s,
                      Sentence::tr("“%1” must be a day such as 2026-01-31.").arg(reader.placeOf(u"date"_s)));
    }
    return price;
}

Model readModel(const QJsonObject &object, const QString &place, Findings &findings)
{
    JsonReader reader(object, place, findings);
    Model model;
    model.id = words(reader, u"id"_s);
    model.name = words(reader, u"name"_s);
    model.step = readStep(reader);
    model.provider = words(reader, u"provider"_s);
    const bool hasPrice = reader.has(u"price"_s);
    const QJsonObject price = reader.object(u"price"_s);
    if (hasPrice)
        model.price = readPrice(price, place + u".price"_s, findings);
    model.licence = words(reader, u"licence"_s);
    model.rest = reader.rest();
    return model;
}

ModelSet readSet(const QJsonObject &object, const QString &place, Findings &findings)
{
    JsonReader reader(object, place, findings);
    return {reader.string(u"id"_s),
            reader.string(u"name"_s),
            reader.string(u"note"_s, JsonReader::Need::Optional),
            reader.string(u"planner"_s),
            reader.string(u"frames"_s),
            reader.string(u"clips"_s),
            reader.string(u"music"_s)};
}

/// Billed by time or words: what a run is taken to need at most.
constexpr double kCaution = 1.5;
constexpr int kSecondsOfAChunk = 5;
constexpr int kUsualChunksOfMusic = 6;

/// What a run typically costs, where its unit is not a run.
std::optional<double> typicalUsd(const Model &model)
{
    const auto figure = [&](const QString &name) { return model.rest.value(name).toDouble(); };
    if (model.price.unit == "per_gpu_second"_L1) {
        const double seconds = figure(u"typical_seconds"_s);
        return seconds > 0 ? std::optional(model.price.usd * seconds) : std::nullopt;
    }
    const double in = figure(u"typical_tokens_in"_s);
    const double out = figure(u"typical_tokens_out"_s);
    if (in <= 0 && out <= 0)
        return std::nullopt;
    if (model.price.unit == "per_1M_tokens_out"_L1)
        return model.price.usd * out / 1e6;
    return (model.price.usd * in + model.price.outUsd * out) / 1e6;
}

} // namespace

QString toText(PipelineStep step)
{
    switch (step) {
    case PipelineStep::Plan:
        return u"plan"_s;
    case PipelineStep::Frame:
        return u"frame"_s;
    case PipelineStep::Clip:
        return u"clip"_s;
    case PipelineStep::Music:
        return u"music"_s;
    }
    Q_UNREACHABLE();
}

Result<ModelCatalogue> ModelCatalogue::fromJson(const QByteArray &models)
{
    const Result<QJsonObject> file = parseJsonObject(models, Sentence::tr("The model catalogue"));
    if (!file)
        return std::unexpected(file.error());

    ModelCatalogue catalogue;
    Findings findings;
    JsonReader reader(*file, {}, findings);
    const QJsonArray entries = reader.array(u"models"_s);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries[i].toObject();
        const QString place = placeOf(entry, i);
        if (!entries[i].isObject()) {
            findings.append(
                {Severity::Error, u"wrong_type"_s, Sentence::tr("“%1” must be an object.").arg(place), place});
            continue;
        }
        const Model model = readModel(entry, place, findings);
        if (catalogue.find(model.step, model.id)) {
            findings.append({Severity::Error, u"duplicate_id"_s,
                             Sentence::tr("“%1” is there twice for the step “%2”.").arg(place, toText(model.step)),
                             place});
        }
        catalogue.m_models.append(model);
    }
    if (reader.has(u"sets"_s)) {
        const QJsonArray sets = reader.array(u"sets"_s);
        for (qsizetype i = 0; i < sets.size(); ++i)
            catalogue.m_sets.append(readSet(sets[i].toObject(), u"sets[%1]"_s.arg(i), findings));
    }
    if (findings.isEmpty())
        return catalogue;
    QStringList sentences;
    for (const Finding &finding : findings)
        sentences.append(finding.sentence);
    return fail(ErrorKind::BadInput, Sentence::tr("The model catalogue cannot be used: %1").arg(sentences.first()),
                sentences.join(u'\n'));
}

const Model *ModelCatalogue::find(PipelineStep step, const QString &id) const
{
    const auto it =
        std::ranges::find_if(m_models, [&](const Model &m) { return m.step == step && m.id == id; });
    return it == m_models.end() ? nullptr : &*it;
}

QStringList ModelCatalogue::idsFor(PipelineStep step) const
{
    QStringList ids;
    for (const Model &model : m_models) {
        if (model.step == step)
            ids.append(model.id);
    }
    return ids;
}

double ModelCatalogue::priceOf(PipelineStep step, const QString &id, std::optional<int> chunks) const
{
    return price(step, id, chunks).usd();
}

Price ModelCatalogue::price(PipelineStep step, const QString &id, std::optional<int> chunks) const
{
    if (chunks == 0)
        return Price::free();
    const Model *model = find(step, id);
    return model ? priceOfRun(*model, chunks) : Price::unknown();
}

const Model *ModelCatalogue::alternate(PipelineStep step, const QString &id) const
{
    const Model *model = find(step, id);
    return model ? find(step, model->rest.value(u"alternate"_s).toString()) : nullptr;
}

const ModelSet *ModelCatalogue::findSet(const QString &id) const
{
    const auto it = std::ranges::find(m_sets, id, &ModelSet::id);
    return it == m_sets.end() ? nullptr : &*it;
}

Findings ModelCatalogue::addUserFiles(const QString &folder)
{
    Findings findings;
    const QDir own(folder + u"/models"_s);
    for (const QString &name : own.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const auto bytes = readFile(own.filePath(name), 1 << 20);
        const auto added = bytes ? fromJson(*bytes) : std::unexpected(bytes.error());
        if (!added) {
            findings.append({Severity::Error, u"bad_file"_s, added.error().sentence, own.filePath(name)});
            continue;
        }
        for (const Model &model : added->models()) {
            const auto same = std::ranges::find_if(m_models, [&](const Model &m) { return m.step == model.step && m.id == model.id; });
            if (same != m_models.end())
                *same = model;
            else
                m_models.append(model);
        }
        m_sets += added->sets();
    }
    return findings;
}

Price priceOfRun(const Model &model, std::optional<int> chunks)
{
    if (model.price.isFree() || chunks == 0)
        return Price::free();
    if (!model.price.isKnown())
        return Price::unknown();
    const int usual = model.step == PipelineStep::Music ? kUsualChunksOfMusic : 1;
    const int length = lengthFor(model, kSecondsOfAChunk * chunks.value_or(usual));
    if (const auto known = costOf(model, std::nullopt, length))
        return Price::exact(*known);
    const auto typical = typicalUsd(model);
    // Less than a usual run takes hardly less.
    const double runs = std::max(1.0, static_cast<double>(chunks.value_or(usual)) / usual);
    return typical ? Price::upTo(*typical * kCaution * runs) : Price::unknown();
}

bool seesPictures(const Model &model)
{
    return model.step == PipelineStep::Plan && model.rest.value(QStringLiteral("sees_pictures")).toBool();
}

int chunksPerClip(const Model &model)
{
    const bool isAsked =
        model.step == PipelineStep::Clip && model.rest.value(u"chunks_per_clip"_s).toInt(1) > 1;
    return isAsked && lengthFor(model, 2 * kSecondsOfAChunk) >= 2 * kSecondsOfAChunk ? 2 : 1;
}

int lengthFor(const Model &model, int wanted)
{
    const QJsonArray lengths = model.rest.value(u"lengths"_s).toArray();
    int longest = 0;
    int best = 0;
    for (const QJsonValue &value : lengths) {
        const int length = value.toInt();
        longest = std::max(longest, length);
        if (length >= wanted && (best == 0 || length < best))
            best = length;
    }
    if (longest == 0)
        return wanted;
    return best > 0 ? best : longest;
}

std::optional<double> costOf(const Model &model, std::optional<double> computed, int length)
{
    const ListPrice &price = model.price;
    if (price.unit == "per_gpu_second"_L1)
        return computed ? std::optional(price.usd * *computed) : std::nullopt;
    if (price.unit == "per_output_second"_L1)
        return price.usd * length;
    const QJsonValue ofLength = model.rest.value(u"price_by_length"_s).toObject().value(QString::number(length));
    if (price.unit == "per_run"_L1 && ofLength.isDouble())
        return ofLength.toDouble();
    return price.unit == "per_run"_L1 || price.unit == "per_image"_L1 ? std::optional(price.usd) : std::nullopt;
}

} // namespace beatreel
