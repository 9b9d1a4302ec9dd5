// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/ModelSetField.h"

#include "core/generate/ModelSentences.h"
#include "ui/common/ModelWords.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/SettingWords.h"
#include "ui/common/ToolTips.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace beatreel {

namespace {

/// A film of 30 s in beats of 5 s.
constexpr int kBeats = 6;

NewProjectModels modelsOf(const ModelSet &set)
{
    return {set.planner, set.frames, set.clips, set.music};
}

} // namespace

ModelSetField::ModelSetField(const ModelCatalogue &models, QWidget *parent)
    : QWidget(parent), m_models(models), m_sets(new SegmentedControl(this)), m_note(makeSentence(this)), m_price(makeSentence(this))
{
    m_sets->setObjectName(QStringLiteral("modelSets"));
    m_sets->setAccessibleName(tr("Models that are chosen together"));
    for (const ModelSet &set : models.sets())
        m_sets->segment(m_sets->addSegment(nameOf(set)))->setToolTip(plainTip(priceSentence(modelsOf(set))));
    m_note->setObjectName(QStringLiteral("setNote"));
    m_price->setObjectName(QStringLiteral("setPrice"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_sets, 0, Qt::AlignLeading);
    column->addWidget(m_note);
    column->addWidget(m_price);
    connect(m_sets, &SegmentedControl::chosen, this, [this](int index) {
        const NewProjectModels chosen = modelsOf(m_models.sets().at(index));
        setModels(chosen);
        emit setChosen(chosen);
    });
}

void ModelSetField::setModels(const NewProjectModels &models)
{
    const auto &sets = m_models.sets();
    const auto it = std::ranges::find_if(sets, [&](const ModelSet &set) { return modelsOf(set) == models; });
    m_sets->setCurrent(it == sets.end() ? -1 : static_cast<int>(it - sets.begin()));
    say(*m_note, it == sets.end() ? tr("Models of your own choice.") : modelSentence(it->note));
    say(*m_price, priceSentence(models), Tone::Answer);
}

QString ModelSetField::priceSentence(const NewProjectModels &models) const
{
    return tr("A film of 30 s in six beats: %1.", "a price").arg(priceText(priceOf(models)));
}

Price ModelSetField::priceOf(const NewProjectModels &models) const
{
    Price sum = m_models.price(PipelineStep::Plan, models.planner);
    sum += m_models.price(PipelineStep::Frame, models.frames) * kBeats;
    sum += m_models.price(PipelineStep::Clip, models.clips) * kBeats;
    if (m_models.find(PipelineStep::Music, models.music))
        sum += m_models.price(PipelineStep::Music, models.music);
    return sum;
}

} // namespace beatreel
