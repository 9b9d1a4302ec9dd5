// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/ModelCatalogue.h"
#include "ui/common/Preferences.h"

#include <QWidget>

class QLabel;

namespace beatreel {

class SegmentedControl;

/// Models that are chosen together, with what they mean and what a usual film costs with them.
class ModelSetField : public QWidget
{
    Q_OBJECT

public:
    /// The catalogue outlives it.
    explicit ModelSetField(const ModelCatalogue &models, QWidget *parent = nullptr);

    /// Shows the set that these are, or none; without telling.
    void setModels(const NewProjectModels &models);

signals:
    void setChosen(const beatreel::NewProjectModels &models);

private:
    [[nodiscard]] QString priceSentence(const NewProjectModels &models) const;
    [[nodiscard]] Price priceOf(const NewProjectModels &models) const;

    const ModelCatalogue &m_models;
    SegmentedControl *m_sets;
    QLabel *m_note;
    QLabel *m_price;
};

} // namespace beatreel
