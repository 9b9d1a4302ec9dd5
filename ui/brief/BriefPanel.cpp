// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/BriefPanel.h"

#include "core/project/References.h"
#include "core/project/Requests.h"
#include "core/story/StoryWords.h"
#include "ui/brief/BriefForm.h"
#include "ui/brief/ModelsSection.h"
#include "ui/brief/PlanChange.h"
#include "ui/brief/PlansView.h"
#include "ui/common/Appearance.h"
#include "ui/common/Background.h"
#include "ui/common/Dialogs.h"
#include "ui/common/Painting.h"
#include "ui/common/PriceButton.h"
#include "ui/workspace/TemplateShelf.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr int kPadding = 12;

QLabel *textIn(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

/// What a new plan would change, on a ground of its own.
class BriefPanel::Offer final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Appearance::of(this).theme;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(painter, rect(), kCardRadius, theme.raised, {theme.edge, theme.edgeWidth});
    }
};

BriefPanel::BriefPanel(const Parts &parts, Pictures &pictures, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_dialogs(dialogs), m_maker(parts)
{
    setObjectName(QStringLiteral("briefPanel"));
    m_copier.setMaxThreadCount(1);
    QScrollArea *scroll = m_scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    QWidget *content = m_content = new QWidget(scroll);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_form = new BriefForm(pictures, dialogs, content);
    m_plan = new PriceButton(content);
    m_plan->setObjectName(QStringLiteral("planAgain"));
    m_cancel = new PriceButton(content);
    m_cancel->setOffer(tr("Cancel"), std::nullopt);
    m_cancel->setObjectName(QStringLiteral("cancelPlanning"));
    m_cancel->setAccessibleName(tr("Cancel planning"));
    m_compare = new PriceButton(content);
    m_compare->setObjectName(QStringLiteral("comparePlans"));
    m_offer = makeOffer(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    column->setSpacing(12);
    column->addWidget(m_form);
    auto *planning = new QHBoxLayout;
    planning->setSpacing(8);
    planning->addWidget(m_plan, 1);
    planning->addWidget(m_cancel);
    column->addLayout(planning);
    column->addWidget(m_compare);
    column->addWidget(m_offer);
    column->addWidget(makeReasons(content));
    m_models = new ModelsSection(m_parts, content);
    column->addWidget(m_models);
    column->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_plan, &QPushButton::clicked, this, &BriefPanel::planAgain);
    connect(m_cancel, &QPushButton::clicked, &m_maker, &PlanMaker::cancel);
    connect(m_form, &BriefForm::offlineWanted, this, [this] { planBy({}); });
    connect(m_compare, &QPushButton::clicked, this, &BriefPanel::compare);
    connect(m_form, &BriefForm::edited, this, &BriefPanel::onEdited);
    connect(&m_maker, &PlanMaker::planningChanged, this, &BriefPanel::showOffer);
    takeColours();
    setProject(nullptr);
}

BriefPanel::~BriefPanel()
{
    m_copier.clear();
    m_copier.waitForDone();
}

QWidget *BriefPanel::makeOffer(QWidget *parent)
{
    auto *offer = new Offer(parent);
    offer->setObjectName(QStringLiteral("planOffer"));
    m_change = textIn(offer, QStringLiteral("planChange"));
    auto *apply = new PriceButton(tr("Apply"), Price::free(), offer);
    apply->setObjectName(QStringLiteral("applyPlan"));
    apply->setLook(ButtonLook::Filled);
    auto *discard = new PriceButton(offer);
    discard->setOffer(tr("Discard"), std::nullopt);
    discard->setObjectName(QStringLiteral("discardPlan"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(apply, 1);
    buttons->addWidget(discard);
    auto *column = new QVBoxLayout(offer);
    column->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    column->setSpacing(8);
    column->addWidget(m_change);
    column->addLayout(buttons);
    connect(apply, &QPushButton::clicked, this, &BriefPanel::apply);
    connect(discard, &QPushButton::clicked, this, &BriefPanel::discard);
    return offer;
}

QWidget *BriefPanel::makeReasons(QWidget *parent)
{
    auto *reasons = new QWidget(parent);
    m_archetype = textIn(reasons, QStringLiteral("planArchetype"));
    m_why = textIn(reasons, QStringLiteral("archetypeReasoning"));
    m_beatsWhy = textIn(reasons, QStringLiteral("beatsReasoning"));
    auto *column = new QVBoxLayout(reasons);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QLabel *label : {m_archetype, m_why, m_beatsWhy})
        column->addWidget(label);
    return reasons;
}

QSize BriefPanel::minimumSizeHint() const
{
    return {m_content->minimumSizeHint().width(), Appearance::of(this).type.scaled(120)};
}

void BriefPanel::showModels()
{
    m_models->setOpen(true);
    m_content->layout()->activate(); // it may just have become higher
    m_scroll->ensureWidgetVisible(m_models, 0, kPadding);
    m_models->focusFirst();
}

void BriefPanel::setProject(OpenProject *open)
{
    if (m_open)
        m_open->disconnect(this);
    m_maker.stop();
    m_open = open;
    m_offered.reset();
    setEnabled(open != nullptr);
    if (open)
        connect(open, &OpenProject::changed, this, &BriefPanel::onChanged);
    m_models->setProject(open);
    m_shown = open ? briefInProject() : Brief();
    m_form->setBrief(m_shown);
    showProject();
}

Brief BriefPanel::briefInProject() const
{
    Brief brief = m_open->project().brief;
    brief.references = referencesIn(m_open->folder().path(), brief.references);
    return brief;
}

void BriefPanel::onChanged()
{
    if (const Brief brief = briefInProject(); brief != m_shown) {
        m_shown = brief;
        m_form->setBrief(brief);
    }
    // What was made round other locked beats would lose those of now.
    if (m_offered && keptBeats(m_open->project()) != m_keptThen)
        m_offered.reset();
    showProject();
}

void BriefPanel::showProject()
{
    const Project project = m_open ? m_open->project() : Project();
    const Archetype *archetype = m_parts.templates.library().find(project.archetype);
    m_archetype->setText(archetype ? archetypeWord(archetype->name) : project.archetype.text());
    m_why->setText(project.reasoning.archetypeReasoning);
    m_beatsWhy->setText(project.reasoning.beatSelectionReasoning);
    m_form->setModels(project.models, m_parts.models);
    if (m_open)
        m_models->refresh();
    showOffer();
}

void BriefPanel::showOffer()
{
    const ModelChoice models = m_open ? m_open->project().models : ModelChoice();
    m_plan->setOffer(m_maker.isPlanning() ? tr("Planning…") : tr("Plan again"), priceOfPlans(m_parts.models, models, 1));
    m_cancel->setVisible(m_maker.isAskingModel());
    m_compare->setOffer(tr("Compare three plans"), priceOfPlans(m_parts.models, models, PlansView::kPlans));
    m_compare->setToolTip(PlanMaker::isByModel(models) ? tr("Three plans are three requests.") : QString());
    m_compare->setEnabled(!m_maker.isPlanning());
    m_plan->setEnabled(!m_maker.isPlanning());
    m_offer->setVisible(m_offered.has_value());
    if (!m_offered)
        return;
    const PlanChange change = planChange(*m_open, withNewPlan(*m_open, m_offered->brief, m_offered->plan));
    QStringList sentences = m_offered->plan.notices + change.sentences();
    if (change.isNothing)
        sentences.append(tr("Another seed or more creativity gives another one."));
    m_change->setText(sentences.join(u'\n'));
    m_offer->setAccessibleName(m_change->text());
}

QJsonObject BriefPanel::uiState() const
{
    return {{m_models->objectName(), m_models->isOpen()}};
}

void BriefPanel::restoreUiState(const QJsonObject &state)
{
    m_models->setOpen(state.value(m_models->objectName()).toBool(true));
}

void BriefPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        takeColours();
    QWidget::changeEvent(event);
}

void BriefPanel::takeColours()
{
    const auto &[theme, type, motion] = Appearance::of(this);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.text2);
    for (QLabel *label : {m_why, m_beatsWhy}) {
        label->setPalette(quiet);
        label->setFont(type.font(TextSize::Caption));
    }
    m_archetype->setFont(type.font(TextSize::Body, QFont::DemiBold));
}

void BriefPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Appearance::of(this).theme.panel);
}

} // namespace beatreel
