// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/SeedField.h"

#include "core/project/BeatFields.h"
#include "ui/common/Icons.h"
#include "ui/inspector/FieldLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QRegularExpressionValidator>
#include <QToolButton>
#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr quint64 kMostDrawn = 999'999; ///< what is drawn can be read out over a telephone

} // namespace

SeedField::SeedField(QWidget *parent) : BeatField(parent), m_seed(new QLineEdit(this)), m_dice(new QToolButton(this))
{
    setObjectName(QStringLiteral("seedField"));
    m_seed->setObjectName(QStringLiteral("seed"));
    m_seed->setAccessibleName(tr("Seed"));
    static const QRegularExpression digits(QStringLiteral("\\d{0,20}"));
    m_seed->setValidator(new QRegularExpressionValidator(digits, this));
    connect(m_seed, &QLineEdit::editingFinished, this, &SeedField::commit);
    m_dice->setObjectName(QStringLiteral("anotherSeed"));
    m_dice->setIcon(themedIcon(Icon::Dice));
    m_dice->setAccessibleName(tr("Another seed"));
    m_dice->setToolTip(tr("Another seed: other takes of the same words"));
    m_dice->setAutoRaise(true);
    m_dice->setFocusPolicy(Qt::TabFocus);
    connect(m_dice, &QToolButton::clicked, this, &SeedField::drawAnother);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_seed, 1);
    row->addWidget(m_dice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(fieldLabel(tr("Seed"), m_seed, this));
    column->addLayout(row);
}

void SeedField::refresh()
{
    const auto seed = shared([](const Beat &beat) { return beat->seed; });
    if (!m_seed->isModified())
        m_seed->setText(seed && *seed ? QString::number(**seed) : QString());
    m_seed->setPlaceholderText(seed ? tr("From the project") : tr("Several"));
}

void SeedField::commit()
{
    if (!m_seed->isModified())
        return;
    m_seed->setModified(false);
    if (!hasBeats())
        return;
    const QString text = m_seed->text();
    bool isNumber = false; // not where it is empty, or higher than seeds go
    const quint64 seed = text.toULongLong(&isNumber);
    if (isNumber || text.isEmpty())
        apply(EditKind::ChangeSeed, withSeed(project(), beats(), isNumber ? std::optional(seed) : std::nullopt));
    refresh();
}

void SeedField::drawAnother()
{
    m_seed->setModified(false); // it takes the place of what is typed
    if (hasBeats())
        apply(EditKind::ChangeSeed, withSeed(project(), beats(), QRandomGenerator::global()->bounded(kMostDrawn) + 1));
}

} // namespace beatreel
