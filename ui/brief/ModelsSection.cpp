// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/ModelsSection.h"

#include "core/generate/ModelSentences.h"
#include "core/project/LookEdits.h"
#include "ui/common/ModelField.h"
#include "ui/common/ModelWords.h"
#include "ui/common/SettingWords.h"
#include "ui/common/TabularText.h"
#include "ui/common/ToolTips.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QRadioButton>

namespace beatreel {

namespace {

/// The user's own track, or none: no set takes the place of that.
bool isOwnMusic(const ModelChoice &models)
{
    return models.music == QStringLiteral("file") || models.music == QStringLiteral("none");
}

} // namespace

ModelsSection::ModelsSection(const Parts &parts, QWidget *parent) : FoldableSection(tr("Models"), parent), m_parts(parts)
{
    setObjectName(QStringLiteral("modelsSection"));
    auto *whole = new QWidget;
    m_note = makeSentence(whole);
    m_note->setObjectName(QStringLiteral("projectSetNote"));
    m_ownMusic = makeSentence(whole);
    m_ownMusic->setObjectName(QStringLiteral("ownMusicNote"));
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(8);
    column->addWidget(makeSets(whole));
    column->addWidget(m_note);
    column->addWidget(makeStep(PipelineStep::Plan, tr("Plans"), &ModelChoice::planner, whole));
    column->addWidget(makeStep(PipelineStep::Frame, tr("Frames"), &ModelChoice::frames, whole));
    column->addWidget(makeStep(PipelineStep::Clip, tr("Clips"), &ModelChoice::clips, whole));
    column->addWidget(makeStep(PipelineStep::Music, tr("Music"), &ModelChoice::music, whole));
    column->addWidget(makeMusicWords(whole));
    column->addWidget(m_ownMusic);
    setContent(whole);
}

QWidget *ModelsSection::makeSets(QWidget *parent)
{
    auto *sets = new QWidget(parent);
    auto *grid = new QGridLayout(sets);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    // Not exclusive: models of the user's own choice are none of them.
    for (const ModelSet &set : m_parts.models.sets())
        addSet(*grid, set);
    return sets;
}

void ModelsSection::addSet(QGridLayout &grid, const ModelSet &set)
{
    QWidget *parent = grid.parentWidget();
    auto *choice = new QRadioButton(nameOf(set), parent);
    choice->setObjectName(QStringLiteral("set-") + set.id);
    choice->setAutoExclusive(false);
    choice->setToolTip(plainTip(modelSentence(set.note)));
    auto *price = new TabularLabel(parent);
    price->setObjectName(QStringLiteral("setPrice-") + set.id);
    price->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const auto row = static_cast<int>(m_sets.size());
    grid.addWidget(choice, row, 0);
    grid.addWidget(price, row, 1, Qt::AlignRight | Qt::AlignVCenter);
    m_sets.append({set, choice, price});
    connect(choice, &QRadioButton::clicked, this, [this, set] {
        choose(with(set));
        refresh(); // it stays checked where it was already
    });
}

QWidget *ModelsSection::makeStep(PipelineStep step, const QString &name, QString ModelChoice::*model, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *label = new QLabel(name, row);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *field = new ModelField(step, name, m_parts.models, row);
    field->setObjectName(QStringLiteral("projectModel-") + toText(step));
    label->setBuddy(field);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(field);
    m_steps.append({model, field});
    connect(field, &ModelField::modelChosen, this, [this, model](const QString &id) {
        ModelChoice models = m_open->project().models;
        models.*model = id;
        choose(models);
    });
    return row;
}

QWidget *ModelsSection::makeMusicWords(QWidget *parent)
{
    auto *row = new QWidget(parent);
    m_musicWords = new QCheckBox(tr("Music from the frames"), row);
    m_musicWords->setObjectName(QStringLiteral("musicWords"));
    m_musicWordsNote = makeSentence(row);
    m_musicWordsNote->setObjectName(QStringLiteral("musicWordsNote"));
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_musicWords);
    column->addWidget(m_musicWordsNote);
    connect(m_musicWords, &QCheckBox::clicked, this, [this](bool isWanted) {
        ModelChoice models = m_open->project().models;
        models.musicWords = isWanted ? models.planner : QString();
        choose(models);
    });
    return row;
}

/// Who writes the music's prompt: the planning model where it can see the frames, else the rules.
void ModelsSection::refreshMusicWords()
{
    const ModelChoice &models = m_open->project().models;
    const bool isOn = !models.musicWords.isEmpty();
    const Model *writer = m_parts.models.find(PipelineStep::Plan, isOn ? models.musicWords : models.planner);
    const Model *music = m_parts.models.find(PipelineStep::Music, models.music);
    const bool canSee = writer && seesPictures(*writer);
    const bool takesWords = music && music->provider != QStringLiteral("offline");
    QString note;
    if (!takesWords)
        note = tr("The film's music is not made from a prompt.");
    else if (!canSee)
        note = tr("The model for plans cannot see pictures: the prompt follows the mood and the beats.");
    else
        note = tr("%1 looks at the frames and writes the music's prompt: %2.", "model, price")
                   .arg(writer->name, priceText(m_parts.models.price(PipelineStep::Plan, writer->id)));
    m_musicWords->setChecked(isOn);
    m_musicWords->setEnabled(isOn || (canSee && takesWords));
    m_musicWords->setAccessibleDescription(note);
    say(*m_musicWordsNote, note);
}

ModelChoice ModelsSection::with(const ModelSet &set) const
{
    ModelChoice models = m_open->project().models;
    models.planner = set.planner;
    models.frames = set.frames;
    models.clips = set.clips;
    if (!isOwnMusic(models))
        models.music = set.music;
    return models;
}

void ModelsSection::choose(const ModelChoice &models)
{
    if (models != m_open->project().models)
        m_open->apply(EditKind::ChangeModels, withModels(m_open->project(), models));
}

void ModelsSection::setProject(OpenProject *open)
{
    m_open = open;
    if (open)
        refresh();
}

void ModelsSection::focusFirst()
{
    m_sets.first().choice->setFocus(Qt::ShortcutFocusReason);
}

void ModelsSection::refresh()
{
    const Project &project = m_open->project();
    const ModelSet *chosen = setOf(project.models, m_parts.models);
    for (const Set &set : std::as_const(m_sets)) {
        const Price price = estimateOfAll(withModels(project, with(set.models)), m_parts.models).ofTakes();
        set.choice->setChecked(chosen && chosen->id == set.models.id);
        set.choice->setAccessibleName(tr("%1, the whole film: %2", "set, price").arg(nameOf(set.models), spokenPrice(price)));
        set.choice->setAccessibleDescription(modelSentence(set.models.note));
        set.price->setSteadyText(priceText(price));
    }
    const QString note = chosen ? modelSentence(chosen->note) : tr("Models of your own choice.");
    say(*m_note, tr("%1 The prices are of the whole film, made anew.", "what the set means").arg(note));
    setSummary(chosen ? nameOf(*chosen) : tr("own choice"));
    for (const Step &step : std::as_const(m_steps))
        step.field->setModel(project.models.*step.model);
    refreshMusicWords();
    const bool isFile = project.models.music == QStringLiteral("file");
    m_steps.last().field->setEnabled(!isFile);
    say(*m_ownMusic, isFile ? tr("The film has a track of your own.") : QString());
}

} // namespace beatreel
