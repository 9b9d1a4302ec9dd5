// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/ModelCatalogue.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace beatreel {

/// The model of one step: each with its price, and what is to be known of the chosen one under it.
class ModelField : public QWidget
{
    Q_OBJECT

public:
    /// `name` for the screen reader. The catalogue outlives it.
    ModelField(PipelineStep step, const QString &name, const ModelCatalogue &models, QWidget *parent = nullptr);

    /// Without telling. What the catalogue does not know is the first: the built-in one.
    void setModel(const QString &id);
    [[nodiscard]] QString model() const;
    /// What it takes to use the chosen one, before its other words; empty: nothing.
    void setNeed(const QString &sentence);

signals:
    /// The user chose another one.
    void modelChosen(const QString &id);

private:
    void showWords();

    PipelineStep m_step;
    const ModelCatalogue &m_models;
    QComboBox *m_choice;
    QLabel *m_need;
    QLabel *m_words;
};

} // namespace beatreel
