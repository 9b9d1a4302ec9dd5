// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/WindowBar.h"

#include "ui/common/ActionIds.h"
#include "ui/common/ActionTable.h"
#include "ui/common/Appearance.h"
#include "ui/common/ElidingLabel.h"
#include "ui/common/FollowAppearance.h"
#include "ui/common/ModelWords.h"
#include "ui/common/Painting.h"
#include "ui/common/PriceButton.h"
#include "ui/common/SavedMark.h"
#include "ui/common/SegmentedControl.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace beatreel {

namespace {

constexpr int kHeight = 44;
constexpr int kPadding = 12;
/// The narrowest bar, at 100 % text, whose export button has its word.
constexpr int kRoomForExport = 1400;

} // namespace

WindowBar::WindowBar(ActionTable &actions, QWidget *parent) : QWidget(parent), m_actions(actions)
{
    setObjectName(QStringLiteral("windowBar"));
    setControlHeight(this, kHeight);

    m_left = new QWidget(this);
    m_views = new SegmentedControl(m_left);
    m_views->setObjectName(QStringLiteral("viewSwitch"));
    m_views->setAccessibleName(tr("View of the beats"));
    m_views->addSegment(tr("Timeline"), themedIcon(Icon::Timeline));
    m_views->addSegment(tr("Board"), themedIcon(Icon::Board));
    m_views->setCurrent(0);
    connect(m_views, &SegmentedControl::chosen, this, [this](int index) { emit viewChosen(index == 0 ? BeatsView::Timeline : BeatsView::Board); });
    auto *left = new QHBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(8);
    left->addWidget(m_views);
    left->addSpacing(8);
    left->addWidget(makeButton(actions.action(actions::kUndo)));
    left->addWidget(makeButton(actions.action(actions::kRedo)));

    m_middle = new QWidget(this);
    m_name = new ElidingLabel(m_middle);
    m_name->setObjectName(QStringLiteral("projectName"));
    setTextFont(m_name, TextSize::Prose, QFont::DemiBold);
    m_name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_saved = new SavedMark(m_middle);
    auto *middle = new QHBoxLayout(m_middle);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(4);
    middle->addWidget(m_name, 1);
    middle->addWidget(m_saved);

    m_right = new QWidget(this);
    m_models = new QToolButton(m_right);
    m_models->setObjectName(QStringLiteral("models"));
    m_models->setAutoRaise(true);
    m_models->setFocusPolicy(Qt::TabFocus);
    m_models->setToolTip(tr("Choose the models of this project"));
    connect(m_models, &QToolButton::clicked, actions.action(actions::kModels), &QAction::trigger);
    m_stop = makeButton(actions.action(actions::kStop));
    m_stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stop->setAutoRaise(false);
    m_build = new PriceButton(m_right);
    m_build->setObjectName(QStringLiteral("buildStale"));
    m_build->setLook(ButtonLook::Filled);
    m_build->setSize(ButtonSize::Normal);
    m_build->setIcon(themedIcon(Icon::Stale, QPalette::HighlightedText));
    connect(m_build, &QPushButton::clicked, actions.action(actions::kBuildStale), &QAction::trigger);
    auto *right = new QHBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(8);
    right->addStretch(1);
    right->addWidget(m_models);
    right->addWidget(m_stop);
    right->addWidget(m_build);
    m_export = makeButton(actions.action(actions::kExportMp4));
    m_export->setAutoRaise(false);
    right->addWidget(m_export);
    m_middle->installEventFilter(this);
    m_right->installEventFilter(this);
    showProject();
}

QToolButton *WindowBar::makeButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setObjectName(QStringLiteral("bar.") + action->objectName());
    return button;
}

void WindowBar::setProject(OpenProject *open)
{
    if (m_open) {
        m_open->disconnect(this);
        m_open->workshop().disconnect(this);
    }
    m_open = open;
    if (open) {
        connect(open, &OpenProject::changed, this, &WindowBar::showProject);
        connect(open, &OpenProject::statesChanged, this, &WindowBar::showBuild);
        connect(&open->workshop(), &Workshop::stateChanged, this, &WindowBar::showBuild);
    }
    showProject();
}

void WindowBar::setView(BeatsView view)
{
    m_views->setCurrent(view == BeatsView::Timeline ? 0 : 1);
}

void WindowBar::showProject()
{
    m_name->setText(m_open ? m_open->project().name : QString());
    if (m_open) {
        const Project &project = m_open->project();
        const ModelCatalogue &catalogue = m_open->parts().models;
        const Price whole = estimateOfAll(project, catalogue).ofTakes();
        const ModelSet *set = setOf(project.models, catalogue);
        const QString name = set ? nameOf(*set) : tr("Own models");
        m_models->setText(whole.kind() == Price::Kind::Free ? tr("%1, a full build is free").arg(name)
                                                            : tr("%1, a full build %2", "set of models, price").arg(name, priceText(whole)));
    } else {
        m_models->setText({});
    }
    showBuild();
}

void WindowBar::setStaleChunks(int count)
{
    m_staleChunks = count;
    showBuild();
}

void WindowBar::showBuild()
{
    const bool isBusy = m_open && m_open->workshop().isBusy();
    const int count = m_open ? m_open->countOfBuild() : 0;
    if (!isBusy)
        m_stop->clearFocus(); // Qt would pass it on to the next button, where Space exports
    m_stop->setVisible(isBusy);
    const bool areChunksDue = m_open && count == 0 && m_staleChunks > 0;
    if (areChunksDue)
        m_build->setOffer(tr("Build film"), Price::free());
    else if (count == 0)
        m_build->setOffer(tr("Up to date"), std::nullopt);
    else
        m_build->setOffer(m_open->isAnyStale() ? tr("Build stale") : tr("Build film"), m_open->priceOfBuild());
    const bool isOffered = (count > 0 || areChunksDue) && !m_open->workshop().isBuilding();
    if (!isOffered)
        m_build->clearFocus();
    m_build->setEnabled(isOffered);
    fitIn();
}

QSize WindowBar::minimumSizeHint() const
{
    return {m_left->minimumSizeHint().width() + m_build->minimumSizeHint().width() + m_build->minimumSizeHint().height() + 5 * kPadding + 120, height()};
}

bool WindowBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitIn(); // the name became longer, the mark says more
    return QWidget::eventFilter(watched, event);
}

void WindowBar::resizeEvent(QResizeEvent *)
{
    fitIn();
}

/// Name and mark stand in the middle of the window where there is room; the models give way first.
void WindowBar::fitIn()
{
    const bool isNarrow = width() < Appearance::of(this).type.scaled(kRoomForExport);
    m_export->setToolButtonStyle(isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    const QRect room = rect().adjusted(kPadding, 0, -kPadding, 0);
    const int leftWidth = m_left->sizeHint().width();
    m_left->setGeometry(room.left(), 0, leftWidth, height());
    const int least = m_build->sizeHint().width() + 8 + m_export->sizeHint().width() + (m_stop->isVisibleTo(this) ? m_stop->sizeHint().width() + 8 : 0);
    const int wanted = least + 8 + m_models->sizeHint().width(); // hidden, it has no part in the layout's size
    const int middleWanted = m_middle->sizeHint().width();
    const int free = room.width() - leftWidth - 2 * kPadding;
    const int rightWidth = std::clamp(free - middleWanted, least, std::max(least, wanted));
    m_models->setVisible(rightWidth >= wanted);
    m_right->setGeometry(room.right() - rightWidth + 1, 0, rightWidth, height());
    const int middleWidth = std::clamp(free - rightWidth, 0, middleWanted);
    const int from = room.left() + leftWidth + kPadding;
    const int to = room.right() - rightWidth - kPadding;
    const int left = std::clamp((width() - middleWidth) / 2, from, std::max(from, to - middleWidth));
    m_middle->setGeometry(left, 0, middleWidth, height());
}

void WindowBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Appearance::of(this).theme;
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    paintHorizontalLine(painter, QRect(0, height() - 1, width(), 1), theme.line);
}

} // namespace beatreel
