// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/SettingRows.h"

#include "ui/common/FollowAppearance.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr int kFieldHeight = 28;

} // namespace

SettingRows::SettingRows(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addLayout(m_grid);
    column->addStretch(1);
}

void SettingRows::add(const QString &label, QWidget *control, const QString &hint)
{
    addRow(label, control, hint, Qt::AlignLeading | Qt::AlignVCenter);
}

void SettingRows::addWide(const QString &label, QWidget *control, const QString &hint)
{
    // What the control says under itself stands nearer to it than the next row.
    control->setContentsMargins(0, 0, 0, hint.isEmpty() ? 8 : 0);
    addRow(label, control, hint, {});
}

void SettingRows::addHeading(const QString &words)
{
    const int row = m_grid->rowCount();
    auto *heading = new QLabel(words, this);
    setTextFont(heading, TextSize::Head);
    heading->setContentsMargins(0, row > 1 ? 12 : 0, 0, 8);
    m_grid->addWidget(heading, row, 0, 1, 2);
}

void SettingRows::addAcross(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

void SettingRows::addRow(const QString &label, QWidget *control, const QString &hint, Qt::Alignment alignment)
{
    const int row = m_grid->rowCount();
    auto *name = new QLabel(label, this);
    name->setBuddy(control);
    control->setAccessibleName(label);
    if (auto *line = control->findChild<QLineEdit *>(QStringLiteral("qt_spinbox_lineedit")))
        line->setAccessibleName(label); // it is what has the focus
    // Beside a control of several lines it stands at the first.
    if (!alignment)
        setControlHeight(name, kFieldHeight);
    m_grid->addWidget(name, row, 0, Qt::AlignLeading | (alignment ? Qt::AlignVCenter : Qt::AlignTop));
    m_grid->addWidget(control, row, 1, alignment);
    control->setAccessibleDescription(hint);
    if (hint.isEmpty() && !alignment)
        return;
    auto *says = new QLabel(hint, this);
    says->setWordWrap(true);
    says->setForegroundRole(QPalette::PlaceholderText);
    setTextFont(says, TextSize::Caption);
    says->setContentsMargins(0, 0, 0, 12);
    m_grid->addWidget(says, row + 1, 1);
}

} // namespace beatreel
