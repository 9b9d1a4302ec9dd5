// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ModelField.h"

#include "core/generate/ModelSentences.h"
#include "ui/common/WheelGuard.h"
#include "ui/common/ModelWords.h"
#include "ui/common/SettingWords.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr int kFewestLetters = 18; ///< how narrow it may become

} // namespace

ModelField::ModelField(PipelineStep step, const QString &name, const ModelCatalogue &models, QWidget *parent)
    : QWidget(parent), m_step(step), m_models(models), m_choice(new QComboBox(this)), m_need(makeSentence(this)), m_words(makeSentence(this))
{
    m_choice->setObjectName(QStringLiteral("modelChoice"));
    m_choice->setAccessibleName(name);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(kFewestLetters);
    m_choice->setFocusPolicy(Qt::StrongFocus);
    new WheelGuard(m_choice);
    setFocusProxy(m_choice);
    m_words->setObjectName(QStringLiteral("modelWords"));
    m_need->setObjectName(QStringLiteral("modelNeed"));
    for (const Model &model : models.models()) {
        if (model.step == step)
            m_choice->addItem(tr("%1 · %2", "a model, its price").arg(model.name, listPriceText(model, models)), model.id);
    }
    if (step == PipelineStep::Music)
        m_choice->addItem(tr("No music"), QStringLiteral("none"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_choice);
    column->addWidget(m_need);
    column->addWidget(m_words);
    connect(m_choice, &QComboBox::activated, this, [this] {
        showWords();
        emit modelChosen(model());
    });
    showWords();
}

void ModelField::setModel(const QString &id)
{
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(id)));
    showWords();
}

QString ModelField::model() const
{
    return m_choice->currentData().toString();
}

void ModelField::setNeed(const QString &sentence)
{
    say(*m_need, sentence, Tone::Trouble);
}

void ModelField::showWords()
{
    const Model *chosen = m_models.find(m_step, model());
    const QString origin = chosen ? priceOrigin(chosen->price) : QString();
    const QString licence = chosen ? modelSentence(chosen->licence) : QString();
    say(*m_words, origin.isEmpty() ? licence : tr("%1 %2", "two sentences").arg(licence, origin));
    m_choice->setAccessibleDescription(m_words->text());
}

} // namespace beatreel
