// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ModelWords.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

namespace beatreel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::ModelWords)
};

/// Not rounded: list prices go below the cent. A point in every language.
QString listed(double usd)
{
    const QString cents = QString::number(usd, 'f', 2);
    QString exact = QString::number(usd, 'f', 6);
    while (exact.endsWith(u'0'))
        exact.chop(1);
    return u'$' + (exact.size() > cents.size() ? exact : cents);
}

QString perRun(PipelineStep step)
{
    switch (step) {
    case PipelineStep::Plan:
        return Words::tr("%1 a plan");
    case PipelineStep::Frame:
        return Words::tr("%1 a frame");
    case PipelineStep::Clip:
        return Words::tr("%1 a clip");
    case PipelineStep::Music:
        return Words::tr("%1 a track");
    }
    Q_UNREACHABLE();
}

} // namespace

QString listPriceText(const Model &model, const ModelCatalogue &models)
{
    const ListPrice &price = model.price;
    if (price.isFree())
        return Words::tr("free");
    if (price.unit == QStringLiteral("per_image") || price.unit == QStringLiteral("per_run"))
        return perRun(model.step).arg(listed(price.usd));
    if (price.unit == QStringLiteral("per_output_second"))
        return Words::tr("%1 a second").arg(listed(price.usd));
    // By time of computing or by words, of which nobody has a notion.
    return perRun(model.step).arg(priceText(models.price(model.step, model.id)));
}

QString nameOf(const ModelSet &set)
{
    if (set.id == QStringLiteral("draft"))
        return Words::tr("Draft", "a set of models");
    if (set.id == QStringLiteral("economy"))
        return Words::tr("Economy", "a set of models");
    if (set.id == QStringLiteral("standard"))
        return Words::tr("Standard", "a set of models");
    if (set.id == QStringLiteral("best"))
        return Words::tr("Best", "a set of models");
    return set.name;
}

const ModelSet *setOf(const ModelChoice &models, const ModelCatalogue &catalogue)
{
    const bool isOwnMusic = models.music == QStringLiteral("file") || models.music == QStringLiteral("none");
    const auto found = std::ranges::find_if(catalogue.sets(), [&](const ModelSet &set) {
        return set.planner == models.planner && set.frames == models.frames && set.clips == models.clips && (isOwnMusic || set.music == models.music);
    });
    return found == catalogue.sets().end() ? nullptr : &*found;
}

QString priceOrigin(const ListPrice &price)
{
    if (price.isFree() || !price.isKnown())
        return {};
    const QString date = dateText(price.date);
    if (price.certainty == QStringLiteral("third party"))
        return Words::tr("Price of %1, from a third party.").arg(date);
    if (price.certainty == QStringLiteral("unconfirmed"))
        return Words::tr("Price of %1, not confirmed.").arg(date);
    return Words::tr("Price of %1.").arg(date);
}

QString dateText(const QString &isoDate)
{
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, Words::tr("d MMMM yyyy", "a date")) : isoDate;
}

} // namespace beatreel
