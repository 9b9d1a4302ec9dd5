// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/OwnTemplates.h"
#include "ui/common/ActionEntry.h"
#include "ui/common/Appearance.h"
#include "ui/common/SegmentedControl.h"
#include "ui/library/ProductChoice.h"
#include "ui/library/TemplateDialog.h"
#include "ui/library/TemplateFilter.h"
#include "ui/workspace/StoryWords.h"
#include "ui/workspace/TemplateShelf.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

// The fields of a template.

namespace beatreel {

namespace {

constexpr int kPromptHeight = 84; ///< at 100 % text

} // namespace

QWidget *TemplateDialog::labelled(const QString &label, QWidget *field)
{
    auto *part = new QWidget(this);
    auto *name = new QLabel(label, part);
    name->setFont(Appearance::of(this).type.font(TextSize::Caption));
    name->setBuddy(field);
    field->setAccessibleName(plainWords(label));
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(name);
    column->addWidget(field);
    return part;
}

void TemplateDialog::addRow(std::initializer_list<QWidget *> fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (QWidget *field : fields)
        row->addWidget(field, 1, Qt::AlignTop);
    m_fields->addLayout(row);
}

void TemplateDialog::buildName()
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("templateName"));
    m_name->setMaxLength(kLongestTemplateName);
    m_id = new QLabel(this);
    m_id->setObjectName(QStringLiteral("templateId"));
    m_id->setTextFormat(Qt::PlainText);
    m_id->setFont(Appearance::of(this).type.font(TextSize::Caption));
    m_id->setForegroundRole(QPalette::PlaceholderText);
    QWidget *part = labelled(tr("&Name"), m_name);
    part->layout()->addWidget(m_id);
    m_fields->addWidget(part);
    if (m_isIdFixed) {
        m_name->setText(m_draft.id.text());
        m_name->setReadOnly(true);
        m_id->setText(tr("Beats and archetypes know it by this name."));
        return;
    }
    m_name->setText(m_shelf.freeId(m_draft.id.text()).text());
    connect(m_name, &QLineEdit::textChanged, this, &TemplateDialog::showId);
    showId();
}

void TemplateDialog::buildPrompt()
{
    m_prompt = new QPlainTextEdit(m_draft.promptTemplate, this);
    m_prompt->setObjectName(QStringLiteral("templatePrompt"));
    m_prompt->setTabChangesFocus(true);
    m_prompt->setFixedHeight(Appearance::of(this).type.scaled(kPromptHeight));
    QWidget *part = labelled(tr("&Prompt"), m_prompt);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    auto *lead = new QLabel(tr("Put in:"), part);
    lead->setFont(Appearance::of(this).type.font(TextSize::Caption));
    lead->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(lead);
    const std::pair<QString, QString> places[] = {{tr("Product"), QStringLiteral("{product_name}")},
                                                  {tr("Style"), QStringLiteral("{style_aesthetic}")},
                                                  {tr("Setting"), QStringLiteral("{setting}")}};
    for (const auto &[word, place] : places) {
        auto *button = new QToolButton(part);
        button->setObjectName(QStringLiteral("insert.") + place);
        button->setText(word);
        button->setToolTip(tr("Put %1 in at the caret").arg(place));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, place] {
            m_prompt->insertPlainText(place);
            m_prompt->setFocus(Qt::OtherFocusReason);
        });
        row->addWidget(button);
    }
    row->addStretch(1);
    static_cast<QVBoxLayout *>(part->layout())->addLayout(row);
    m_fields->addWidget(part);
}

SegmentedControl *TemplateDialog::makeSegments(const QString &name, const QStringList &words, int chosen)
{
    auto *segments = new SegmentedControl(this);
    segments->setObjectName(name);
    for (const QString &word : words)
        segments->addSegment(word);
    segments->setCurrent(chosen);
    return segments;
}

/// A term that the shipped library does not have stays among the others.
QComboBox *TemplateDialog::makeTerms(const QString &name, QStringList terms, const QString &chosen, QString (*word)(const QString &))
{
    if (!terms.contains(chosen))
        terms.prepend(chosen);
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const QString &term : std::as_const(terms))
        box->addItem(word(term), term);
    box->setCurrentIndex(static_cast<int>(terms.indexOf(chosen)));
    return box;
}

void TemplateDialog::buildChoices()
{
    QStringList lengths;
    for (const Seconds duration : kDurations)
        lengths.append(tr("%1 s").arg(duration.count()));
    m_length = makeSegments(QStringLiteral("templateLength"), lengths, static_cast<int>(kDurations.indexOf(m_draft.duration)));
    m_energy = makeSegments(QStringLiteral("templateEnergy"),
                            {energyWord(EnergyLevel::Low), energyWord(EnergyLevel::Medium), energyWord(EnergyLevel::High)},
                            static_cast<int>(m_draft.energy));
    m_position = makeSegments(QStringLiteral("templatePosition"),
                              {positionWord(Position::Opening), positionWord(Position::Middle), positionWord(Position::Closing)},
                              static_cast<int>(m_draft.typicalPosition));
    m_shot = makeTerms(QStringLiteral("templateShot"), knownShots(), m_draft.shotType, shotWord);
    m_movement = makeTerms(QStringLiteral("templateMovement"), knownMovementTerms(), m_draft.cameraMovement, movementWord);
    m_action = makeTerms(QStringLiteral("templateAction"), knownActions(), m_draft.action, actionWord);
    m_products = new ProductChoice(productCategories(m_shelf.library()), this);
    m_products->setCategories(m_draft.compatibleProducts);
    addRow({labelled(tr("&Length"), m_length), labelled(tr("&Energy"), m_energy)});
    addRow({labelled(tr("Pl&ace in the film"), m_position), labelled(tr("S&hot"), m_shot)});
    addRow({labelled(tr("&Camera"), m_movement), labelled(tr("&What happens"), m_action)});
    addRow({labelled(tr("For products"), m_products)});
}

} // namespace beatreel
