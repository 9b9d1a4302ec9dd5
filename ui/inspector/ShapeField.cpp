// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/ShapeField.h"

#include "core/project/BeatEdits.h"
#include "core/project/BeatFields.h"
#include "ui/common/SegmentedControl.h"
#include "ui/inspector/FieldLabel.h"
#include "ui/workspace/BeatCommands.h"
#include "ui/workspace/StoryWords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QToolButton>

#include <array>

namespace beatreel {

namespace {

constexpr std::array kLengths = {Seconds(5), Seconds(10), Seconds(15)};
constexpr std::array kEnergies = {EnergyLevel::Low, EnergyLevel::Medium, EnergyLevel::High};

template <class List, class T>
int placeIn(const List &list, const std::optional<T> &value)
{
    const auto at = value ? std::ranges::find(list, *value) : list.end();
    return at == list.end() ? -1 : static_cast<int>(at - list.begin());
}

} // namespace

ShapeField::ShapeField(QWidget *parent)
    : BeatField(parent), m_length(new SegmentedControl(this)), m_energy(new SegmentedControl(this)),
      m_shot(makeChoice(QStringLiteral("shotType"), tr("Shot"), knownShots(), shotWord, EditKind::EditShot, withShotType)),
      m_camera(makeChoice(QStringLiteral("cameraMovement"), tr("Camera"), knownMovementTerms(), movementWord, EditKind::EditMovement, withCameraMovement))
{
    setObjectName(QStringLiteral("shape"));
    m_length->setObjectName(QStringLiteral("length"));
    m_length->setAccessibleName(tr("Length"));
    for (const Seconds length : kLengths)
        m_length->addSegment(length == kLengths.back() ? tr("%1 s", "length").arg(length.count()) : QString::number(length.count()), {},
                             tr("%1 seconds").arg(length.count()));
    connect(m_length, &SegmentedControl::chosen, this, [this](int place) {
        setLength(open(), movable(project(), beats()), kLengths.at(static_cast<size_t>(place)));
        refresh();
    });
    m_energy->setObjectName(QStringLiteral("energy"));
    m_energy->setAccessibleName(tr("Energy"));
    m_energy->addSegment(tr("Low"));
    m_energy->addSegment(tr("Med"), {}, tr("Medium"));
    m_energy->addSegment(tr("High"));
    connect(m_energy, &SegmentedControl::chosen, this, [this](int place) {
        apply(EditKind::ChangeEnergy, withEnergy(project(), beats(), kEnergies.at(static_cast<size_t>(place))));
    });
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(fieldLabel(tr("Length"), m_length, this), 0, 0);
    grid->addWidget(fieldLabel(tr("Energy"), m_energy, this), 0, 1);
    grid->addWidget(m_length, 1, 0);
    grid->addWidget(m_energy, 1, 1);
    grid->setRowMinimumHeight(2, 4);
    grid->addWidget(fieldLabel(tr("Shot"), m_shot, this), 3, 0);
    grid->addWidget(fieldLabel(tr("Camera"), m_camera, this), 3, 1);
    grid->addWidget(m_shot, 4, 0);
    grid->addWidget(m_camera, 4, 1);
}

QComboBox *ShapeField::makeChoice(const QString &name, const QString &label, const QStringList &terms, Word word, EditKind kind, With with)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->setAccessibleName(label);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(6);
    choice->setPlaceholderText(tr("Several"));
    for (const QString &term : terms)
        choice->addItem(word(term), term);
    connect(choice, &QComboBox::activated, this, [this, choice, kind, with](int place) {
        apply(kind, with(project(), beats(), choice->itemData(place).toString()));
    });
    return choice;
}

/// A term that the library does not have stands in the list as long as a beat has it.
void ShapeField::show(QComboBox *choice, const std::optional<QString> &term, Word word)
{
    int place = term ? choice->findData(*term) : -1;
    if (term && place < 0 && !term->isEmpty()) {
        choice->addItem(word(*term), *term);
        place = choice->count() - 1;
    }
    choice->setCurrentIndex(place);
}

void ShapeField::refresh()
{
    m_length->setCurrent(placeIn(kLengths, shared([](const Beat &beat) { return beat->spec.duration; })));
    const bool isFixed = movable(project(), beats()).isEmpty();
    m_length->setEnabled(!isFixed);
    m_length->setToolTip(isFixed ? tr("Locked: a locked beat keeps its place and its length.") : QString());
    m_energy->setCurrent(placeIn(kEnergies, shared([](const Beat &beat) { return beat->spec.energy; })));
    show(m_shot, shared([](const Beat &beat) { return beat->spec.shotType; }), shotWord);
    show(m_camera, shared([](const Beat &beat) { return beat->spec.cameraMovement; }), movementWord);
}

} // namespace beatreel
