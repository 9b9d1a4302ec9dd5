// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/BeatModelField.h"

#include "core/generate/ModelSentences.h"
#include "core/project/BeatFields.h"
#include "ui/common/ModelWords.h"
#include "ui/common/WheelGuard.h"
#include "ui/inspector/FieldLabel.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace beatreel {

BeatModelField::BeatModelField(Slot::Kind kind, QWidget *parent) : BeatField(parent), m_kind(kind), m_model(new QComboBox(this))
{
    const bool isFrame = kind == Slot::Kind::Frame;
    const QString words = isFrame ? tr("Frame model") : tr("Clip model");
    setObjectName(isFrame ? QStringLiteral("frameModelField") : QStringLiteral("clipModelField"));
    m_model->setObjectName(isFrame ? QStringLiteral("frameModel") : QStringLiteral("clipModel"));
    m_model->setAccessibleName(words);
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_model->setPlaceholderText(tr("Several"));
    new WheelGuard(m_model);
    m_licence = fieldLabel({}, m_model, this);
    m_licence->setObjectName(isFrame ? QStringLiteral("frameLicence") : QStringLiteral("clipLicence"));
    m_licence->setWordWrap(true);
    connect(m_model, &QComboBox::activated, this, &BeatModelField::onChosen);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(fieldLabel(words, m_model, this));
    column->addWidget(m_model);
    column->addWidget(m_licence);
}

void BeatModelField::refresh()
{
    const auto own = shared([this](const Beat &beat) { return beat->ownModel(m_kind); });
    fill(own.value_or(QString()));
    m_model->setCurrentIndex(own ? m_model->findData(*own) : -1);
    showLicence();
}

/// The project's, the catalogue's, and one that the catalogue does not know where a beat names it.
void BeatModelField::fill(const QString &own)
{
    const ModelCatalogue &catalogue = open().parts().models;
    const QStringList filled{projectsModel(), own};
    if (filled == m_filled && m_model->count() > 0)
        return;
    m_filled = filled;
    m_model->clear();
    add(tr("Project's: %1", "the project's model").arg(textOf(projectsModel())), {});
    for (const Model &model : catalogue.models()) {
        if (model.step == stepOf(m_kind))
            add(textOf(model.id), model.id);
    }
    if (m_model->findData(own) < 0)
        add(tr("%1, not in the catalogue").arg(own), own);
}

void BeatModelField::add(const QString &text, const QString &model)
{
    m_model->addItem(text, model);
    const Model *entry = open().parts().models.find(stepOf(m_kind), model.isEmpty() ? projectsModel() : model);
    if (entry)
        m_model->setItemData(m_model->count() - 1, QStringList{priceOrigin(entry->price), modelSentence(entry->licence)}.join(u'\n').trimmed(), Qt::ToolTipRole);
}

QString BeatModelField::textOf(const QString &model) const
{
    const Model *entry = open().parts().models.find(stepOf(m_kind), model);
    return tr("%1, %2", "model, price of one").arg(entry ? entry->name : model, priceText(open().parts().models.price(stepOf(m_kind), model)));
}

void BeatModelField::onChosen(int place)
{
    if (!hasBeats())
        return;
    apply(EditKind::ChangeBeatModel, withBeatModel(project(), beats(), m_kind, m_model->itemData(place).toString()));
    refresh();
}

/// A line under what is paid for; of the built-in ones, which bind to nothing, in the tip.
void BeatModelField::showLicence()
{
    const QString own = m_model->currentData().toString();
    const Model *entry = open().parts().models.find(stepOf(m_kind), own.isEmpty() ? projectsModel() : own);
    const bool isKnown = m_model->currentIndex() >= 0 && entry;
    const QString licence = isKnown ? modelSentence(entry->licence) : QString();
    m_licence->setText(licence);
    m_licence->setVisible(isKnown && !entry->price.isFree());
    m_model->setToolTip(licence);
    m_model->setAccessibleDescription(licence);
}

} // namespace beatreel
