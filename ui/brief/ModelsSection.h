// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/FoldableSection.h"
#include "ui/workspace/OpenProject.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QRadioButton;

namespace beatreel {

class ModelField;
class TabularLabel;

/// The models of the open project: the sets of the catalogue, each with what the whole film would cost with it, and each step's
/// model with its price and licence. A choice is one entry of the history; nothing is made by it.
class ModelsSection : public FoldableSection
{
    Q_OBJECT

public:
    /// The parts outlive it.
    explicit ModelsSection(const Parts &parts, QWidget *parent = nullptr);

    /// nullptr: none.
    void setProject(OpenProject *open);
    /// The document, or what its slots show, has changed.
    void refresh();
    void focusFirst();

private:
    struct Set
    {
        ModelSet models;
        QRadioButton *choice;
        TabularLabel *price;
    };
    struct Step
    {
        QString ModelChoice::*model;
        ModelField *field;
    };

    [[nodiscard]] QWidget *makeSets(QWidget *parent);
    void addSet(QGridLayout &grid, const ModelSet &set);
    [[nodiscard]] QWidget *makeStep(PipelineStep step, const QString &name, QString ModelChoice::*model, QWidget *parent);
    [[nodiscard]] QWidget *makeMusicWords(QWidget *parent);
    void refreshMusicWords();
    [[nodiscard]] ModelChoice with(const ModelSet &set) const;
    void choose(const ModelChoice &models);

    const Parts &m_parts;
    OpenProject *m_open = nullptr;
    QList<Set> m_sets;
    QList<Step> m_steps;
    QLabel *m_note = nullptr;
    QCheckBox *m_musicWords = nullptr;
    QLabel *m_musicWordsNote = nullptr;
    QLabel *m_ownMusic = nullptr;
};

} // namespace beatreel
