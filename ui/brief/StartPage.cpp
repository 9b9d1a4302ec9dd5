// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/StartPage.h"

#include "ui/brief/BriefForm.h"
#include "ui/brief/RecentList.h"
#include "ui/brief/RecentRow.h"
#include "ui/brief/SampleBriefs.h"
#include "ui/common/Appearance.h"
#include "ui/common/ElidingLabel.h"
#include "ui/common/FollowAppearance.h"
#include "ui/common/Painting.h"
#include "ui/common/PreferencesStore.h"
#include "ui/common/PriceButton.h"
#include "ui/common/ProgramMark.h"
#include "ui/common/ScrolledPage.h"
#include "ui/workspace/NewProject.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace beatreel {

namespace {

constexpr int kLeft = 400;
constexpr int kPadding = 24;

} // namespace

StartPage::StartPage(const Parts &parts, Pictures &pictures, Dialogs &dialogs, PreferencesStore &preferences, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_preferences(preferences), m_left(makeLeft(pictures, dialogs, preferences)), m_right(new QStackedWidget(this)), m_plans(new PlansView(parts, pictures, m_right))
{
    setObjectName(QStringLiteral("startPage"));
    auto *samples = new SampleBriefs(parts, pictures, m_right);
    m_right->addWidget(scrolled(samples, m_right));
    m_right->addWidget(m_plans);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_left);
    row->addWidget(m_right, 1);
    connect(samples, &SampleBriefs::sampleWanted, this, &StartPage::sampleWanted);
    connect(m_plans, &PlansView::planTaken, this, &StartPage::planTaken);
    connect(m_plans, &PlansView::planned, this, [this] {
        m_right->setCurrentWidget(m_plans);
        showState();
    });
    connect(m_plans, &PlansView::failed, this, [this](const Error &error) {
        m_form->showRefusal(error.sentence, BriefForm::wayOutOf(error, models()));
    });
    connect(m_plans, &PlansView::priceToAsk, this, &StartPage::priceToAsk);
    connect(m_form, &BriefForm::offlineWanted, this, [this] {
        planBy(PlansView::By::BuiltInPlanner);
    });
    connect(m_plans, &PlansView::planningChanged, this, &StartPage::showState);
    connect(m_form, &BriefForm::edited, this, &StartPage::showState);
    showModels();
    connect(&preferences, &PreferencesStore::changed, this, &StartPage::showModels);
    followAppearance(this, [this](const Appearance &) { fitLeft(); });
}

QScrollArea *StartPage::makeLeft(Pictures &pictures, Dialogs &dialogs, PreferencesStore &preferences)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    auto *mark = new QLabel(content);
    followAppearance(mark, [mark](const Appearance &look) { mark->setPixmap(programMark().pixmap(look.type.scaled(28))); });
    auto *program = new QLabel(tr("Beatreel"), content);
    setTextFont(program, TextSize::Page);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(mark);
    head->addWidget(program, 1);
    auto *title = new QLabel(tr("New from a brief"), content);
    setTextFont(title, TextSize::Head);
    m_form = new BriefForm(pictures, dialogs, content);
    m_recent = new RecentList(m_parts, pictures, preferences, content);
    connect(m_recent, &RecentList::openWanted, this, &StartPage::openWanted);
    auto *fields = new QVBoxLayout;
    fields->setContentsMargins(RecentRow::kPadding, 0, RecentRow::kPadding, 0);
    fields->setSpacing(16);
    fields->addLayout(head);
    fields->addSpacing(8);
    fields->addWidget(title);
    fields->addWidget(m_form);
    fields->addLayout(makeButtons(content));
    fields->addSpacing(16);
    fields->addLayout(makeRecentHead(content));
    auto *column = new QVBoxLayout(content);
    // The ground under a recent project reaches out of the column, so that its picture stands in line.
    column->setContentsMargins(kPadding - RecentRow::kPadding, kPadding, kPadding - RecentRow::kPadding, kPadding);
    column->setSpacing(16);
    column->addLayout(fields);
    column->addWidget(m_recent);
    column->addStretch(1); // nothing above is to grow
    return scroll;
}

QLayout *StartPage::makeButtons(QWidget *parent)
{
    m_plan = new PriceButton(parent);
    m_plan->setObjectName(QStringLiteral("plan"));
    m_plan->setSize(ButtonSize::Large);
    m_plan->setToolTip(tr("Plan from the brief (Ctrl+Return)"));
    m_sample = new PriceButton(parent);
    m_sample->setOffer(tr("Open the sample"), std::nullopt);
    m_sample->setObjectName(QStringLiteral("openSample"));
    m_sample->setAccessibleName(tr("Open the sample project"));
    m_sample->setToolTip(tr("A finished ad to look at and to change. It is made on this computer, free, and kept with your projects."));
    m_sample->setSize(ButtonSize::Large);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_cancel = new PriceButton(parent);
    m_cancel->setOffer(tr("Cancel"), std::nullopt);
    m_cancel->setObjectName(QStringLiteral("cancelPlanning"));
    m_cancel->setAccessibleName(tr("Cancel planning"));
    m_cancel->setSize(ButtonSize::Large);
    row->addWidget(m_plan, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_sample);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_plans->cancel(); });
    connect(m_plan, &QPushButton::clicked, this, &StartPage::plan);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleProjectWanted);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(Qt::CTRL | key, m_form, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, &StartPage::plan);
    return row;
}

QLayout *StartPage::makeRecentHead(QWidget *parent)
{
    auto *title = new QLabel(tr("Recent"), parent);
    setTextFont(title, TextSize::Head);
    const auto link = [parent](const QString &name, const QString &words) {
        auto *button = new PriceButton(parent);
        button->setOffer(words, std::nullopt);
        button->setObjectName(name);
        button->setLook(ButtonLook::Flat);
        button->setSize(ButtonSize::Small);
        return button;
    };
    PriceButton *videos = link(QStringLiteral("startAllVideos"), tr("All videos…"));
    connect(videos, &QPushButton::clicked, this, &StartPage::allVideosWanted);
    PriceButton *browse = link(QStringLiteral("browseProjects"), tr("Open…"));
    browse->setAccessibleName(tr("Open a project"));
    connect(browse, &QPushButton::clicked, this, &StartPage::browseWanted);
    auto *row = new QHBoxLayout;
    row->addWidget(title, 1);
    row->addWidget(videos);
    row->addWidget(browse);
    return row;
}

ModelChoice StartPage::models() const
{
    return modelsOfNewProjects(m_preferences.value(), m_parts.models);
}

/// They may be others after the settings were open.
void StartPage::showModels()
{
    m_form->setModels(models(), m_parts.models);
    m_plans->setBudget(m_preferences.value().budgetUsd);
    showState();
}

void StartPage::plan()
{
    if (!m_form->isReadable())
        return;
    const ModelChoice models = this->models();
    if (m_plans->price(models) == Price::free())
        return planBy(PlansView::By::ChosenPlanner);
    emit priceToAsk(PlansView::kPlans, models, {m_plan->mapToGlobal(QPoint(0, 0)), m_plan->size()}, [this] { planBy(PlansView::By::ChosenPlanner); });
}

void StartPage::planBy(PlansView::By by)
{
    if (!m_form->isReadable())
        return;
    m_form->showRefusal({});
    m_plans->plan(m_form->brief(), models(), by);
    showState();
}

void StartPage::reset()
{
    m_plans->setProject(nullptr);
    m_right->setCurrentIndex(0);
    m_recent->refresh();
    showState();
}

void StartPage::focusPrompt()
{
    m_form->focusPrompt();
}

void StartPage::showState()
{
    const bool isFirst = m_right->currentWidget() != m_plans;
    const bool isAsking = m_plans->isAskingModel();
    m_plan->setOffer(isAsking ? tr("Planning…") : isFirst ? tr("Plan") : tr("Plan again"), m_plans->price(models()));
    m_plan->setToolTip(PlanMaker::isByModel(models()) ? tr("Three plans by a model: three requests (Ctrl+Return)") : tr("Plan from the brief (Ctrl+Return)"));
    m_cancel->setVisible(isAsking);
    m_sample->setVisible(!isAsking);
    // Once there are plans, the filled button is one of theirs.
    m_plan->setLook(isFirst ? ButtonLook::Filled : ButtonLook::Plain);
    m_plan->setEnabled(m_form->isReadable() && !isAsking);
}

void StartPage::resizeEvent(QResizeEvent *)
{
    fitLeft();
}

/// With large text the plans still get more than half.
void StartPage::fitLeft()
{
    const int wanted = std::min(Appearance::of(this).type.scaled(kLeft), width() * 2 / 5);
    m_left->setFixedWidth(std::max(wanted, m_left->widget()->minimumSizeHint().width()));
}

void StartPage::paintEvent(QPaintEvent *)
{
    const Theme &theme = Appearance::of(this).theme;
    QPainter painter(this);
    painter.fillRect(rect(), theme.canvas);
    painter.fillRect(m_left->geometry(), theme.panel);
}

} // namespace beatreel
