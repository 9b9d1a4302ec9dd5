// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/FirstFrameHelp.h"

#include "ui/common/ServiceAccess.h"
#include "ui/common/ModelWords.h"

#include <QLabel>

namespace beatreel {

namespace {

/// The paid model of the catalogue whose frames cost least; nullptr: none.
const Model *cheapestFrames(const ModelCatalogue &models)
{
    const Model *cheapest = nullptr;
    for (const Model &model : models.models()) {
        const bool isPaid = model.step == PipelineStep::Frame && model.price.usd > 0 && model.price.unit == QStringLiteral("per_image");
        if (isPaid && (!cheapest || model.price.usd < cheapest->price.usd))
            cheapest = &model;
    }
    return cheapest;
}

} // namespace

FirstFrameHelp::FirstFrameHelp(const ServiceAccess &access, const ModelCatalogue &models, QWidget *parent)
    : FoldableSection(tr("From a key to the first paid frame"), parent)
{
    setObjectName(QStringLiteral("firstFrameHelp"));
    QStringList lines{tr("1. Make an account at replicate.com and add some credit at replicate.com/account/billing."),
                      tr("2. Make a token at replicate.com/account/api-tokens, paste it below and press Store."),
                      tr("3. Press Test: it costs nothing and says whose key it is.")};
    if (const Model *model = cheapestFrames(models)) {
        lines.append(tr("4. On the page Models, choose %1 for the frames of new projects: %2 (price of %3).")
                         .arg(model->name, listPriceText(*model, models), dateText(model->price.date)));
    } else {
        lines.append(tr("4. On the page Models, choose a model for the frames of new projects."));
    }
    lines += QStringList{tr("5. On the page Costs, give new projects a budget: it is never exceeded."),
                         tr("6. Write a brief and take a plan. With the built-in planner that is free."),
                         tr("7. Make a frame. Every button that spends has its price in it, and asks first."),
                         tr("8. What it cost stands with the take, and the sum in Jobs.")};
    auto *words = new QLabel(lines.join(u'\n'), this);
    words->setObjectName(QStringLiteral("firstFrameWords"));
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    setContent(words);
    setOpen(access.source(Service::Replicate) == ServiceAccess::Source::None);
}

} // namespace beatreel
