// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/StoryboardDialog.h"

#include "core/exchange/StoryboardPdf.h"
#include "ui/common/ActionEntry.h"
#include "ui/common/FollowAppearance.h"
#include "ui/common/PriceButton.h"

#include <QComboBox>
#include <QFormLayout>

namespace beatreel {

namespace {

constexpr int kAround = 16;
constexpr int kBoxWidth = 200; ///< at 100 % text

QComboBox *addBox(QFormLayout &rows, const QString &label, const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(plainWords(label));
    setScaledWidth(box, kBoxWidth);
    rows.addRow(label, box);
    return box;
}

} // namespace

StoryboardDialog::StoryboardDialog(const QLocale &locale, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("storyboardDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export storyboard PDF"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kAround, kAround, kAround, kAround);
    column->setSpacing(16);
    column->setSizeConstraint(QLayout::SetFixedSize);
    auto *rows = new QFormLayout;
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(8);
    column->addLayout(rows);
    m_paper = addBox(*rows, tr("&Paper"), QStringLiteral("storyboardPaper"));
    m_paper->addItem(tr("A4"), static_cast<int>(Paper::A4));
    m_paper->addItem(tr("Letter"), static_cast<int>(Paper::Letter));
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(usualPaper(locale))));
    m_perPage = addBox(*rows, tr("&Beats on a page"), QStringLiteral("storyboardPerPage"));
    for (const int count : beatsPerPageChoices())
        m_perPage->addItem(locale.toString(count), count);
    m_perPage->setCurrentIndex(m_perPage->findData(StoryboardOptions().perPage));
    buildButtons();
}

void StoryboardDialog::buildButtons()
{
    auto *cancel = new PriceButton(this);
    cancel->setObjectName(QStringLiteral("storyboardCancel"));
    cancel->setOffer(tr("Cancel"), std::nullopt);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *go = new PriceButton(this);
    go->setObjectName(QStringLiteral("storyboardExport"));
    go->setOffer(tr("Export…"), std::nullopt);
    go->setLook(ButtonLook::Filled);
    go->setDefault(true);
    connect(go, &QPushButton::clicked, this, &StoryboardDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
}

void StoryboardDialog::accept()
{
    emit exportWanted(static_cast<Paper>(m_paper->currentData().toInt()), m_perPage->currentData().toInt());
    QDialog::accept();
}

} // namespace beatreel
