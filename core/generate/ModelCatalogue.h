// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Finding.h"
#include "core/base/Result.h"
#include "core/generate/Price.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace beatreel {

enum class PipelineStep { Plan, Frame, Clip, Music };
[[nodiscard]] QString toText(PipelineStep step); ///< "plan", "frame", "clip", "music"

/// A price in US dollars with its unit (`per_run`, `per_image`, …) and the day it was read.
struct ListPrice
{
    double usd = 0;
    QString unit;
    QString date; ///< ISO 8601
    QString certainty;     ///< "confirmed", "third party", "unconfirmed" or "unknown"; empty where the entry does not say
    double outUsd = 0;     ///< with `per_1M_tokens_in`: of a million tokens that come back
    double cachedUsd = -1; ///< with `per_1M_tokens_in`: of a million that the provider remembered; below 0: as the others

    /// False for an entry that stands for models of any price.
    [[nodiscard]] bool isKnown() const { return certainty != QStringLiteral("unknown"); }
    [[nodiscard]] bool isFree() const { return isKnown() && usd <= 0; }
};

/// One entry of `models.json`: everything the program knows of a model.
struct Model
{
    QString id; ///< short name: "sketch", "hailuo-2.3-fast"
    QString name;
    PipelineStep step = PipelineStep::Frame;
    QString provider;
    ListPrice price;
    QString licence;
    QJsonObject rest;
};

/// Models that are chosen together, by their short names.
struct ModelSet
{
    QString id; ///< "draft", "economy", "standard", "best"
    QString name;
    QString note; ///< a sentence that says what choosing it means
    QString planner;
    QString frames;
    QString clips;
    QString music;

    bool operator==(const ModelSet &) const = default;
};

/// The models that can be chosen, with their prices: data that a user may extend.
class ModelCatalogue
{
public:
    [[nodiscard]] static Result<ModelCatalogue> fromJson(const QByteArray &models);

    /// Adds the user's own: every *.json under `folder`/models in the shipped file's form, in the order of their names.
    /// An own entry with the id of a shipped one takes its place. A bad file is reported and left out; the rest loads.
    [[nodiscard]] Findings addUserFiles(const QString &folder);

    [[nodiscard]] const QList<Model> &models() const { return m_models; }
    [[nodiscard]] const QList<ModelSet> &sets() const { return m_sets; }
    [[nodiscard]] const ModelSet *findSet(const QString &id) const; ///< nullptr: none
    [[nodiscard]] const Model *find(PipelineStep step, const QString &id) const; ///< nullptr: none
    [[nodiscard]] QStringList idsFor(PipelineStep step) const;
    /// The model that is offered where this one has failed; nullptr: none.
    [[nodiscard]] const Model *alternate(PipelineStep step, const QString &id) const;
    /// What one run of this model is expected to cost, as it is reserved; 0 where that is not known. Clips and
    /// music are for so many chunks of film; nullopt: for a usual one, 5 s of a clip and 30 s of music.
    [[nodiscard]] double priceOf(PipelineStep step, const QString &id, std::optional<int> chunks = {}) const;
    /// The same to be shown and summed up: at most one and a half times the typical figure where it is billed
    /// by time of computing or by words; unknown for an unknown model, and where there is no typical figure.
    /// Free for no chunk.
    [[nodiscard]] Price price(PipelineStep step, const QString &id, std::optional<int> chunks = {}) const;

private:
    QList<Model> m_models;
    QList<ModelSet> m_sets;
};

/// What one run of it costs, as ModelCatalogue::price.
[[nodiscard]] Price priceOfRun(const Model &model, std::optional<int> chunks = {});

/// Whether a planning model can be shown pictures.
[[nodiscard]] bool seesPictures(const Model &model);

/// How many chunks of a beat one clip of the model is for, where the beat has them: 2 where its entry says so
/// (`chunks_per_clip`) and it makes clips of 10 s, else 1.
[[nodiscard]] int chunksPerClip(const Model &model);

/// Seconds of film or music that one run of the model makes: the shortest of its lengths that holds `wanted`,
/// else its longest; `wanted` where it makes any length.
[[nodiscard]] int lengthFor(const Model &model, int wanted);

/// What was spent on a run of `computed` seconds, or that made `length` seconds; nullopt where the price is by
/// the other and it is not known.
[[nodiscard]] std::optional<double> costOf(const Model &model, std::optional<double> computed, int length);

} // namespace beatreel
