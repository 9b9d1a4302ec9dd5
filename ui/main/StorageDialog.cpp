// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/StorageDialog.h"

#include "ui/common/Appearance.h"
#include "ui/common/Background.h"
#include "ui/common/Speaking.h"
#include "ui/common/WindowSize.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr int kAroundRow = 6;

QString describe(const PublishedProject &project)
{
    const QString when = QLocale().toString(project.published.toLocalTime(), StorageDialog::tr("d MMMM yyyy, HH:mm", "date and time of publishing"));
    return StorageDialog::tr("%1\n%2 s, %3, published %4", "name, seconds, size, time")
        .arg(project.name).arg(project.duration.count()).arg(QLocale().formattedDataSize(project.bytes), when);
}

} // namespace

StorageDialog::StorageDialog(std::shared_ptr<AssetStore> store, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("storageDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Open from storage"));
    m_lead = new QLabel(tr("Looking what %1 has…").arg(store->urlOf({})), this);
    m_lead->setObjectName(QStringLiteral("storageLead"));
    m_lead->setTextFormat(Qt::PlainText);
    m_lead->setWordWrap(true);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("storageList"));
    m_list->setAccessibleName(tr("Published projects"));
    m_list->setUniformItemSizes(true);
    m_list->setWordWrap(false);
    m_open = new QPushButton(tr("Open"), this);
    m_open->setObjectName(QStringLiteral("storageOpen"));
    m_open->setDefault(true);
    m_open->setEnabled(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("storageCancel"));
    connect(m_open, &QPushButton::clicked, this, &StorageDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_open->setEnabled(row >= 0); });
    connect(m_list, &QListWidget::itemActivated, this, &StorageDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_lead);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    resizeWithText(*this, {480, 400});
    m_pool.setMaxThreadCount(1);
    ask(store);
}

StorageDialog::~StorageDialog()
{
    m_cancel.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void StorageDialog::ask(const std::shared_ptr<AssetStore> &store)
{
    runInBackground(
        this, m_pool, 0, [store, context = TaskContext{m_cancel.get_token(), {}, {}}] { return publishedProjects(*store, context); },
        [this](const Result<QList<PublishedProject>> &projects) { showProjects(projects); });
}

void StorageDialog::showProjects(const Result<QList<PublishedProject>> &projects)
{
    if (!projects) {
        m_lead->setText(projects.error().sentence);
        announce(*m_lead, projects.error().sentence);
        return;
    }
    m_projects = *projects;
    m_lead->setText(m_projects.isEmpty() ? tr("The storage has no projects yet. File ▸ Publish to storage puts one there.")
                                         : tr("The project comes into your folder of projects with all its takes."));
    const TypeScale &type = Appearance::of(this).type;
    const int row = 2 * type.lineHeight(TextSize::Body) + 2 * kAroundRow;
    for (const PublishedProject &project : m_projects) {
        auto *item = new QListWidgetItem(describe(project), m_list);
        item->setSizeHint({0, row});
    }
    if (!m_projects.isEmpty()) {
        m_list->setCurrentRow(0);
        m_list->setFocus();
    }
}

void StorageDialog::accept()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    emit chosen(m_projects[row]);
    QDialog::accept();
}

} // namespace beatreel
