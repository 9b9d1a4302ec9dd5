// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

/// The models that can be chosen, with their prices: data that a user may extend.
class ModelCatalogue
{
public:
    [[nodiscard]] static Result<ModelCatalogue> fromJson(const QByteArray &models);

    [[nodiscard]] const QList<Model> &models() const { return m_models; }
    [[nodiscard]] const Model *find(PipelineStep step, const QString &id) const; ///< nullptr: none
    [[nodiscard]] QStringList idsFor(PipelineStep step) const;
    /// What one run of this model is expected to cost; 0 for an unknown model.
    [[nodiscard]] double priceOf(PipelineStep step, const QString &id) const;
    /// The same to be shown and summed up: unknown for an unknown model, and where there is no figure for a run, only
    /// for seconds of computing or for words.
    [[nodiscard]] Price price(PipelineStep step, const QString &id) const;

private:
    QList<Model> m_models;
};

} // namespace beatreel
