// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/ProductChoice.h"

#include "ui/common/FollowAppearance.h"
#include "ui/common/Chip.h"
#include "ui/common/FlowLayout.h"
#include "ui/library/TemplateDraft.h"
#include "ui/workspace/StoryWords.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace beatreel {

namespace {

const QString kAll = QStringLiteral("all");

} // namespace

ProductChoice::ProductChoice(const QStringList &known, QWidget *parent)
    : QWidget(parent), m_all(new Chip(tr("All products"), this)), m_others(nullptr)
{
    setObjectName(QStringLiteral("templateProducts"));
    m_all->setObjectName(QStringLiteral("productAll"));
    setTextFont(m_all, TextSize::Caption);
    auto *chips = new FlowLayout(4);
    chips->addWidget(m_all);
    connect(m_all, &Chip::clicked, this, [this] { onChip(m_all); });
    for (const QString &category : known) {
        addChip(category);
        chips->addWidget(m_known.last().second);
    }
    m_others = new QLineEdit(this);
    m_others->setObjectName(QStringLiteral("productOthers"));
    m_others->setAccessibleName(tr("Other products"));
    m_others->setPlaceholderText(tr("Others, with commas between them"));
    connect(m_others, &QLineEdit::textEdited, this, &ProductChoice::onOthers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(chips);
    column->addWidget(m_others);
}

void ProductChoice::addChip(const QString &category)
{
    auto *chip = new Chip(productsWord(category), this);
    chip->setObjectName(QStringLiteral("product.") + category);
    setTextFont(chip, TextSize::Caption);
    connect(chip, &Chip::clicked, this, [this, chip] { onChip(chip); });
    m_known.append({category, chip});
}

void ProductChoice::onChip(const Chip *chip)
{
    if (!chip->isChecked())
        return;
    if (chip == m_all)
        setCategories({kAll});
    else
        m_all->setChecked(false);
}

void ProductChoice::onOthers(const QString &text)
{
    if (!text.trimmed().isEmpty())
        m_all->setChecked(false);
}

void ProductChoice::setCategories(const QStringList &categories)
{
    const bool isAll = categories.contains(kAll);
    m_all->setChecked(isAll);
    QStringList others = isAll ? QStringList() : categories;
    for (const auto &[category, chip] : std::as_const(m_known))
        chip->setChecked(others.removeAll(category) > 0);
    for (QString &other : others)
        other = productsWord(other);
    m_others->setText(others.join(QStringLiteral(", ")));
}

QStringList ProductChoice::categories() const
{
    if (m_all->isChecked())
        return {kAll};
    QStringList chosen;
    for (const auto &[category, chip] : m_known) {
        if (chip->isChecked())
            chosen.append(category);
    }
    for (const QString &words : m_others->text().split(u',')) {
        if (const QString category = categoryFrom(words); !category.isEmpty())
            chosen.append(category);
    }
    chosen.removeDuplicates();
    return chosen;
}

} // namespace beatreel
