// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/ProjectNumbers.h"

#include "core/project/LookEdits.h"
#include "ui/common/Appearance.h"
#include "ui/common/TabularText.h"
#include "ui/inspector/MusicFields.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace beatreel {

ProjectNumbers::ProjectNumbers(QWidget *parent) : QWidget(parent), m_music(new MusicFields(this))
{
    setObjectName(QStringLiteral("projectNumbers"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    m_beats = addRow(*form, QStringLiteral("numberOfBeats"), tr("Beats"));
    m_length = addRow(*form, QStringLiteral("numberOfSeconds"), tr("Length"));
    m_due = addRow(*form, QStringLiteral("numberDue"), tr("To make"));
    m_price = addRow(*form, QStringLiteral("priceDue"), tr("That costs"));
    m_spent = addRow(*form, QStringLiteral("spent"), tr("Spent"));
    addBudget(*form);
    auto *hint = new QLabel(tr("Select a beat to see and change it."), this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addLayout(form);
    column->addWidget(m_music);
    column->addWidget(hint);
    column->addStretch(1);
}

void ProjectNumbers::addBudget(QFormLayout &form)
{
    m_budget = new QDoubleSpinBox(this);
    m_budget->setObjectName(QStringLiteral("budget"));
    m_budget->setAccessibleName(tr("Budget"));
    m_budget->findChild<QLineEdit *>()->setAccessibleName(tr("Budget"));
    m_budget->setToolTip(tr("Nothing is made that would cost more than this in all."));
    m_budget->setLocale(QLocale::c()); // money has a point in every language
    m_budget->setPrefix(QStringLiteral("$"));
    m_budget->setDecimals(2);
    m_budget->setRange(0, 100'000);
    m_budget->setSpecialValueText(tr("None"));
    m_budget->setKeyboardTracking(false);
    connect(m_budget, &QDoubleSpinBox::valueChanged, this, [this](double usd) {
        if (m_open)
            m_open->apply(EditKind::ChangeBudget, withBudget(m_open->project(), usd > 0 ? std::optional(usd) : std::nullopt));
    });
    auto *words = new QLabel(tr("Budget"), this);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setBuddy(m_budget);
    form.addRow(words, m_budget);
}

QLabel *ProjectNumbers::addRow(QFormLayout &form, const QString &name, const QString &label)
{
    auto *words = new QLabel(label, this);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new TabularLabel(this);
    value->setObjectName(name);
    form.addRow(words, value);
    return value;
}

void ProjectNumbers::show(OpenProject &open)
{
    m_open = &open;
    setVisible(true);
    const Project &project = open.project();
    const int due = open.countOfBuild();
    m_beats->setText(QString::number(project.beats.size()));
    m_length->setText(tr("%1 s of %2 s").arg(project.duration().count()).arg(project.requestedDuration.count()));
    const auto lost = static_cast<int>(std::ranges::count_if(open.states().all(), &SlotState::waitsForUser));
    const QString takes = due == 1 ? tr("1 take") : tr("%n takes", nullptr, due);
    m_due->setText(lost == 0 ? takes : lost == 1 ? tr("%1; 1 file is gone").arg(takes) : tr("%1; %n files are gone", nullptr, lost).arg(takes));
    m_price->setText(due == 0 ? tr("Nothing") : priceText(open.priceOfBuild()));
    m_spent->setText(moneyText(open.spentUsd()));
    const QSignalBlocker quiet(m_budget);
    m_budget->setValue(project.budgetUsd.value_or(0));
    m_music->show(m_open);
}

void ProjectNumbers::hide()
{
    m_open = nullptr;
    m_music->show(nullptr);
    setVisible(false);
}

} // namespace beatreel
