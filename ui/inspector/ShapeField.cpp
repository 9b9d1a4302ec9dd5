// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/ShapeField.h"

#include "core/project/BeatEdits.h"
#include "core/project/BeatFields.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/WheelGuard.h"
#include "ui/inspector/FieldLabel.h"
#include "ui/workspace/BeatCommands.h"
#include "ui/workspace/StoryWords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace beatreel {

namespace {

constexpr int kAcross = 12;
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
    : BeatField(parent), m_length(makeLength()), m_energy(makeEnergy()),
      m_shot(makeChoice(QStringLiteral("shotType"), tr("Shot"), knownShots(), shotWord, EditKind::EditShot, withShotType)),
      m_camera(makeChoice(QStringLiteral("cameraMovement"), tr("Camera"), knownMovementTerms(), movementWord, EditKind::EditMovement, withCameraMovement))
{
    setObjectName(QStringLiteral("shape"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kAcross);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    m_cells = {makeCell(tr("Length"), m_length), makeCell(tr("Energy"), m_energy), makeCell(tr("Shot"), m_shot), makeCell(tr("Camera"), m_camera)};
    arrange(2);
}

/// A field under its label.
QWidget *ShapeField::makeCell(const QString &label, QWidget *field)
{
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(fieldLabel(label, field, cell));
    column->addWidget(field);
    return cell;
}

void ShapeField::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    auto *grid = static_cast<QGridLayout *>(layout());
    for (int i = 0; i < m_cells.size(); ++i) {
        grid->removeWidget(m_cells[i]);
        grid->addWidget(m_cells[i], i / columns, i % columns);
    }
    grid->setColumnStretch(1, columns - 1);
}

int ShapeField::leastCellWidth() const
{
    int width = 0;
    for (const QWidget *cell : m_cells)
        width = std::max(width, cell->minimumSizeHint().width());
    return width;
}

QSize ShapeField::minimumSizeHint() const
{
    return {leastCellWidth(), BeatField::minimumSizeHint().height()};
}

void ShapeField::resizeEvent(QResizeEvent *event)
{
    BeatField::resizeEvent(event);
    // A list may hide the end of a term; a segment shows all of its word.
    const int wanted = std::max({leastCellWidth(), m_length->readableWidth(), m_energy->readableWidth()});
    arrange(width() < 2 * wanted + kAcross ? 1 : 2);
}

SegmentedControl *ShapeField::makeLength()
{
    auto *length = new SegmentedControl(this);
    length->setObjectName(QStringLiteral("length"));
    length->setAccessibleName(tr("Length"));
    for (const Seconds seconds : kLengths)
        length->addSegment(seconds == kLengths.back() ? tr("%1 s", "length").arg(seconds.count()) : QString::number(seconds.count()), {},
                           tr("%1 seconds").arg(seconds.count()));
    connect(length, &SegmentedControl::chosen, this, [this](int place) {
        setLength(open(), movable(project(), beats()), kLengths.at(static_cast<size_t>(place)));
        refresh();
    });
    return length;
}

SegmentedControl *ShapeField::makeEnergy()
{
    auto *energy = new SegmentedControl(this);
    energy->setObjectName(QStringLiteral("energy"));
    energy->setAccessibleName(tr("Energy"));
    energy->addSegment(tr("Low"));
    energy->addSegment(tr("Med"), {}, tr("Medium"));
    energy->addSegment(tr("High"));
    connect(energy, &SegmentedControl::chosen, this, [this](int place) {
        apply(EditKind::ChangeEnergy, withEnergy(project(), beats(), kEnergies.at(static_cast<size_t>(place))));
    });
    return energy;
}

QComboBox *ShapeField::makeChoice(const QString &name, const QString &label, const QStringList &terms, Word word, EditKind kind, With with)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->setAccessibleName(label);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(6);
    new WheelGuard(choice);
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
