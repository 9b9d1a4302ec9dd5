// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/VersionsDialog.h"

#include "core/project/DocumentFile.h"
#include "core/project/Versions.h"
#include "ui/common/Appearance.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace beatreel {

VersionsDialog::VersionsDialog(const QStringList &files, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("versions"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Versions"));
    auto *lead = new QLabel(files.isEmpty() ? tr("There is no earlier version yet: each edit is saved, and the document before it is kept.")
                                            : tr("Going back is an edit: it can be undone."), this);
    lead->setWordWrap(true);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("versionList"));
    m_list->setAccessibleName(tr("Earlier versions"));
    for (const QString &file : files) {
        const QDateTime time = versionTime(file).toLocalTime();
        auto *item = new QListWidgetItem(QLocale().toString(time, tr("d MMMM yyyy, HH:mm:ss", "date and time of a version")), m_list);
        item->setData(Qt::UserRole, file);
    }
    m_goBack = new QPushButton(tr("Go back to this version"), this);
    m_goBack->setObjectName(QStringLiteral("goBack"));
    m_goBack->setDefault(true);
    m_goBack->setEnabled(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(m_goBack, &QPushButton::clicked, this, &VersionsDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_goBack->setEnabled(row >= 0); });
    connect(m_list, &QListWidget::itemActivated, this, &VersionsDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_goBack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(lead);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    const TypeScale &type = Appearance::of(this).type;
    resize(type.scaled(420), type.scaled(360));
}

void VersionsDialog::accept()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        emit chosen(item->data(Qt::UserRole).toString());
    QDialog::accept();
}

} // namespace beatreel
