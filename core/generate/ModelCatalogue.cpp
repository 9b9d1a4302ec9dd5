// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generate/ModelCatalogue.h"

#include "core/base/Json.h"

#include <QDate>
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
                      u"“%1” must be a text that says something."_s.arg(reader.placeOf(name)));
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
                      u"“%1” is “%2” but must be plan, frame, clip or music."_s.arg(reader.placeOf(u"step"_s),
                                                                                    text.left(40)));
    }
    return PipelineStep::Frame;
}

ListPrice readPrice(const QJsonObject &object, const QString &place, Findings &findings)
{
    JsonReader reader(object, place, findings);
    const ListPrice price{reader.number(u"usd"_s), reader.string(u"unit"_s), reader.string(u"date"_s)};
    if (price.usd < 0) {
        reader.report(u"usd"_s, u"bad_value"_s,
                      u"“%1” must be a price of 0 or more."_s.arg(reader.placeOf(u"usd"_s)));
    }
    if (reader.has(u"unit"_s) && std::ranges::find(kUnits, price.unit) == kUnits.end()) {
        reader.report(u"unit"_s, u"bad_value"_s,
                      u"“%1” is “%2”, which is no unit of a price."_s.arg(reader.placeOf(u"unit"_s),
                                                                          price.unit.left(40)));
    }
    if (reader.has(u"date"_s) && !QDate::fromString(price.date, Qt::ISODate).isValid()) {
        reader.report(u"date"_s, u"bad_value"_s,
                      u"“%1” must be a day such as 2026-01-31."_s.arg(reader.placeOf(u"date"_s)));
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
    const Result<QJsonObject> file = parseJsonObject(models, u"The model catalogue"_s);
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
                {Severity::Error, u"wrong_type"_s, u"“%1” must be an object."_s.arg(place), place});
            continue;
        }
        const Model model = readModel(entry, place, findings);
        if (catalogue.find(model.step, model.id)) {
            findings.append({Severity::Error, u"duplicate_id"_s,
                             u"“%1” is there twice for the step “%2”."_s.arg(place, toText(model.step)),
                             place});
        }
        catalogue.m_models.append(model);
    }
    if (findings.isEmpty())
        return catalogue;
    QStringList sentences;
    for (const Finding &finding : findings)
        sentences.append(finding.sentence);
    return fail(ErrorKind::BadInput, u"The model catalogue cannot be used: %1"_s.arg(sentences.first()),
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

double ModelCatalogue::priceOf(PipelineStep step, const QString &id) const
{
    const Model *model = find(step, id);
    return model ? model->price.usd : 0;
}

Price ModelCatalogue::price(PipelineStep step, const QString &id) const
{
    static const QStringList typical{u"per_gpu_second"_s, u"per_1M_tokens_in"_s, u"per_1M_tokens_out"_s};
    const Model *model = find(step, id);
    if (!model || (model->price.usd > 0 && typical.contains(model->price.unit)))
        return Price::unknown();
    return Price::exact(model->price.usd);
}

} // namespace beatreel
