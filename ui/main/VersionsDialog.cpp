// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/VersionsDialog.h"

#include "core/project/DocumentFile.h"
#include "core/project/Versions.h"
#include "ui/common/Appearance.h"
#include "ui/common/Background.h"
#include "ui/common/WindowSize.h"
#include "ui/main/VersionWords.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr int kAroundRow = 6;

QString timeOf(const QString &file)
{
    return QLocale().toString(versionTime(file).toLocalTime(), VersionsDialog::tr("d MMMM yyyy, HH:mm:ss", "date and time of a version"));
}

/// What a version is, and what the document that replaced it had that it had not.
QString describe(const std::expected<Project, DocumentFault> &version, const std::expected<Project, DocumentFault> &next)
{
    if (!version)
        return VersionsDialog::tr("It cannot be read. Choose another version.");
    const QString size = sizeWords(*version);
    const QString change = next ? changeWords(*version, *next) : QString();
    return change.isEmpty() ? size : VersionsDialog::tr("%1. Then: %2", "how much of a film there is, what was changed").arg(size, change);
}

} // namespace

VersionsDialog::VersionsDialog(const QStringList &files, const Project &present, QWidget *parent) : QDialog(parent)
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
    m_list->setUniformItemSizes(true);
    m_list->setWordWrap(false);
    const TypeScale &type = Appearance::of(this).type;
    const int row = 2 * type.lineHeight(TextSize::Body) + 2 * kAroundRow;
    for (const QString &file : files) {
        auto *item = new QListWidgetItem(timeOf(file) + QStringLiteral("\n "), m_list); // its second line is being read
        item->setSizeHint({0, row});
        item->setData(Qt::UserRole, file);
    }
    m_goBack = new QPushButton(tr("Go back to this version"), this);
    m_goBack->setObjectName(QStringLiteral("goBack"));
    m_goBack->setDefault(true);
    m_goBack->setEnabled(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("versionsCancel"));
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
    resizeWithText(*this, {480, 400});
    m_pool.setMaxThreadCount(1);
    read(files, present);
}

VersionsDialog::~VersionsDialog()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void VersionsDialog::read(const QStringList &files, const Project &present)
{
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString file = files[i];
        const QString next = i > 0 ? files[i - 1] : QString();
        const auto task = [file, next, present] { return describe(readDocument(file), next.isEmpty() ? present : readDocument(next)); };
        runInBackground(this, m_pool, 0, task, [this, i, file](const QString &said) {
            m_list->item(static_cast<int>(i))->setText(timeOf(file) + u'\n' + said);
        });
    }
}

void VersionsDialog::accept()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        emit chosen(item->data(Qt::UserRole).toString());
    QDialog::accept();
}

} // namespace beatreel
