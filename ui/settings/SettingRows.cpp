// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/SettingRows.h"

#include "ui/common/FollowAppearance.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace beatreel {

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
    const int row = m_grid->rowCount();
    auto *name = new QLabel(label, this);
    name->setBuddy(control);
    control->setAccessibleName(label);
    if (auto *line = control->findChild<QLineEdit *>(QStringLiteral("qt_spinbox_lineedit")))
        line->setAccessibleName(label); // it is what has the focus
    m_grid->addWidget(name, row, 0, Qt::AlignLeading | Qt::AlignVCenter);
    m_grid->addWidget(control, row, 1, Qt::AlignLeading | Qt::AlignVCenter);
    auto *says = new QLabel(hint, this);
    says->setWordWrap(true);
    says->setForegroundRole(QPalette::PlaceholderText);
    setTextFont(says, TextSize::Caption);
    says->setContentsMargins(0, 0, 0, 12);
    control->setAccessibleDescription(hint);
    m_grid->addWidget(says, row + 1, 1);
}

} // namespace beatreel
